import { readFile } from 'node:fs/promises';
import { resolve } from 'pathe';
import type { Host } from '../core/workspace/host.ts';
import { type Resolver, createResolver } from '../core/workspace/resolver.ts';
import { builtInData } from '../data/builtIn.generated.ts';
import { rules } from '../rules/index.ts';
import { errorCode } from './errorCode.ts';
import { gitTopLevel } from './files.ts';
import { type Environment, type ConfigurationOptions, ruleChoices } from './options.ts';

/** Finds the configuration of files on the disk, as the options choose. */
export function nodeResolver(options: ConfigurationOptions, { cwd }: Environment): Resolver {
  return createResolver({
    host: nodeHost(cwd),
    rules,
    data: builtInData,
    choices: ruleChoices(options),
    only: options.config === undefined ? undefined : resolve(cwd, options.config),
    allowOutside: options.allowOutside,
  });
}

/** No file lies there. */
const ABSENT = ['ENOENT', 'ENOTDIR', 'EISDIR'];

/** The world of the command line: the disk. */
function nodeHost(cwd: string): Host {
  return {
    async readText(path) {
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        if (ABSENT.includes(errorCode(error))) return null;
        throw error;
      }
    },
    workspaceOf: async (folder) => (await gitTopLevel(folder)) ?? cwd,
  };
}
