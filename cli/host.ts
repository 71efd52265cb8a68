import { resolve } from 'pathe';
import { type Host, UnreadableFile } from '../core/workspace/host.ts';
import { type Resolver, createResolver } from '../core/workspace/resolver.ts';
import { builtInData } from '../data/builtIn.generated.ts';
import { rules } from '../rules/index.ts';
import { UsageError, said } from './messages.ts';
import { type ConfigurationOptions, ruleChoices } from './options.ts';
import { gitTopLevel, kindOf, shownPath } from './paths.ts';
import { readText } from './textFile.ts';

/** Finds the configuration of files on the disk, as the options choose. */
export function nodeResolver(options: ConfigurationOptions, cwd: string): Resolver {
  return createResolver({
    host: nodeHost(cwd),
    rules,
    data: builtInData,
    choices: ruleChoices(options),
    only: options.config === undefined ? undefined : resolve(cwd, options.config),
    allowOutside: options.allowOutside,
  });
}

/** The world of the command line: the disk. */
function nodeHost(cwd: string): Host {
  return {
    async readText(path) {
      if ((await kindOf(path)) !== 'file') return null;
      try {
        return await readText(path, shownPath(path, cwd));
      } catch (error) {
        throw error instanceof UsageError ? new UnreadableFile(said(error)) : error;
      }
    },
    workspaceOf: async (folder) => (await gitTopLevel(folder)) ?? cwd,
  };
}
