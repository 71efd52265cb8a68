import { readFile } from 'node:fs/promises';
import ignore, { type Ignore } from 'ignore';
import { dirname, join, relative } from 'pathe';
import { isInside } from '../core/workspace/namedFile.ts';

/** One .gitignore file. */
export interface GitIgnore {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The .gitignore file of a folder: one, or none where there is none to read. Names are compared composed, as macOS may hand them out decomposed. */
export async function readGitIgnore(folder: string): Promise<readonly GitIgnore[]> {
  try {
    const text = await readFile(join(folder, '.gitignore'), 'utf8');
    return [{ folder, patterns: ignore({ ignorecase: false }).add(text.normalize('NFC')) }];
  } catch {
    return [];
  }
}

/** The .gitignore files from `top` down to the folder's parent; none for a folder that does not lie below `top`. */
export async function gitIgnoresAbove(folder: string, top: string): Promise<readonly GitIgnore[]> {
  const found: GitIgnore[] = [];
  for (let at = folder; at !== top && isInside(at, top); at = dirname(at))
    found.unshift(...(await readGitIgnore(dirname(at))));
  return found;
}

/** Is a file or folder left out? The innermost .gitignore that speaks of it decides. */
export function isGitIgnored(ignores: readonly GitIgnore[], path: string, kind: 'file' | 'folder'): boolean {
  for (const { folder, patterns } of ignores.toReversed()) {
    const name = relative(folder, path).normalize('NFC') + (kind === 'folder' ? '/' : '');
    const { ignored, unignored } = patterns.test(name);
    if (ignored || unignored) return ignored;
  }
  return false;
}
