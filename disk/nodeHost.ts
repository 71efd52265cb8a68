import { realpath } from 'node:fs/promises';
import { normalize } from 'pathe';
import type { Host } from '../core/workspace/host.ts';
import { gitTopLevel, kindOf, shownPath } from './paths.ts';
import { readText } from './textFile.ts';

/** The world of a process on this machine: its disk. Outside a checkout the current folder bounds the search for configurations. */
export function nodeHost(cwd: string): Host {
  return {
    readText: async (path) => ((await kindOf(path)) === 'file' ? readText(path, shownPath(path, cwd)) : null),
    workspaceOf: async (folder) => (await gitTopLevel(folder)) ?? cwd,
    realPath: async (path) => {
      const real = await realpath(path).catch(() => null);
      return real === null ? null : normalize(real);
    },
  };
}
