import { resolve } from 'pathe';
import type { Measure } from '../core/lint/measure.ts';
import { type Resolver, createResolver } from '../core/workspace/resolver.ts';
import { builtInData } from '../data/builtIn.generated.ts';
import type { Host } from '../core/workspace/host.ts';
import { nodeHost } from '../disk/nodeHost.ts';
import { rules } from '../rules/index.ts';
import { type ConfigurationOptions, ruleChoices } from './options.ts';

/** Finds the configuration of files on the disk, as the options choose. */
export function nodeResolver(
  options: ConfigurationOptions,
  cwd: string,
  { host = nodeHost(cwd), measure }: { readonly host?: Host; readonly measure?: Measure | undefined } = {},
): Resolver {
  return createResolver({
    host,
    rules,
    data: builtInData,
    choices: ruleChoices(options),
    only: options.config === undefined ? undefined : resolve(cwd, options.config),
    allowOutside: options.allowOutside,
    measure,
  });
}
