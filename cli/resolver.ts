import { resolve } from 'pathe';
import { type Resolver, createResolver } from '../core/workspace/resolver.ts';
import { builtInData } from '../data/builtIn.generated.ts';
import { findFiles } from '../disk/findFiles.ts';
import { nodeHost } from '../disk/nodeHost.ts';
import { rules } from '../rules/index.ts';
import { type ConfigurationOptions, ruleChoices } from './options.ts';

/**
 * Finds the configuration of files on the disk, as the options choose. Where there is none, documents find others among the `paths` of
 * the command line.
 */
export function nodeResolver(options: ConfigurationOptions, cwd: string, paths: readonly string[] = []): Resolver {
  const host = nodeHost(cwd);
  const resolver: Resolver = createResolver({
    host,
    shelf: {
      readText: (path) => host.readText(path),
      async documentsOf({ layers, workspace }) {
        const among = layers.length > 0 ? [workspace] : paths.filter((path) => path !== '-');
        const layersOf = async (folder: string) => (await resolver.configOf(folder)).layers;
        const found = among.length > 0 ? await findFiles(among, { cwd, layersOf }) : [];
        return found.flatMap(({ path, error }) => (error ? [] : [path]));
      },
    },
    rules,
    data: builtInData,
    choices: ruleChoices(options),
    only: options.config === undefined ? undefined : resolve(cwd, options.config),
    allowOutside: options.allowOutside,
  });
  return resolver;
}
