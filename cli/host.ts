import { readFile } from 'node:fs/promises';
import type { Host } from '../core/workspace/host.ts';
import { gitTopLevel } from './files.ts';

/** The world of the command line: the disk. */
export function nodeHost(cwd: string): Host {
  return {
    async readText(path) {
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
        throw error;
      }
    },
    workspaceOf: async (folder) => (await gitTopLevel(folder)) ?? cwd,
  };
}
