import { dirname, join, relative } from 'pathe';
import { stat } from 'node:fs/promises';
import { isAbsent } from './systemError.ts';

/** What lies at a path, links followed; null for nothing. What cannot be looked at counts as a file: reading it says why. */
export async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return isAbsent(error) ? null : 'file';
  }
}

/** A path as reports name it: relative to the current folder, with `/`. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path) || '.';
}

/** The folder that holds `.git`, from a folder upwards; null outside a checkout. */
export async function gitTopLevel(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await kindOf(join(at, '.git'))) !== null) return at;
    if (dirname(at) === at) return null;
  }
}
