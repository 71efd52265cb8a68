import { resolve } from 'pathe';
import type { Resolver } from '../core/workspace/resolver.ts';
import type { Environment } from './environment.ts';
import { findFiles } from '../disk/findFiles.ts';
import { shownPath } from '../disk/paths.ts';
import { readText, textOf } from '../disk/textFile.ts';

/** The findings that a preview marks: all of them, or those that a quiet report shows. */
export type Preview = 'all' | 'errors';

/** A text to read: where it comes from, and how reports name it. */
export interface Source {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly shown: string;
  readonly isStdin: boolean;
  /** A file that was found, so that git can know it. */
  readonly isFile: boolean;
  /** Null where no report shows its preview. */
  readonly preview: Preview | null;
  /** Rejects with a UsageError that names what is wrong with the file. */
  readonly read: () => Promise<string>;
}

/** What the paths of the command line stand for: standard input for `-`, then files in their order; the current folder for no path. */
export async function sourcesOf(
  paths: readonly string[],
  resolver: Resolver,
  { cwd, stdin }: Environment,
  stdinFilename = 'stdin.md',
): Promise<readonly Source[]> {
  const named = paths.filter((path) => path !== '-');
  const search = { cwd, layersOf: async (folder: string) => (await resolver.configOf(folder)).layers };
  const targets = named.length > 0 || paths.length === 0 ? await findFiles(named, search) : [];
  const files = targets.map(({ path, error }): Source => {
    const shown = shownPath(path, cwd);
    return {
      path,
      shown,
      isStdin: false,
      isFile: error === null,
      preview: null,
      read: () => (error ? Promise.reject(error) : readText(path, shown)),
    };
  });
  if (!paths.includes('-')) return files;
  const path = resolve(cwd, stdinFilename);
  const shown = shownPath(path, cwd);
  const read = () => textOf(stdin, shown);
  return [{ path, shown, isStdin: true, isFile: false, preview: null, read }, ...files];
}
