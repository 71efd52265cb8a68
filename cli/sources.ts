import { resolve } from 'pathe';
import type { Resolver } from '../core/workspace/resolver.ts';
import { decode, findFiles, readText, replaceText, shownPath } from './files.ts';
import type { Environment } from './options.ts';

/** A text to read: where it comes from, how reports name it, and how to put it back. */
export interface Source {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly shown: string;
  /** Rejects with a UsageError that names what is wrong with the file. */
  readonly read: () => Promise<string>;
  /** Null for standard input. */
  readonly replace: ((before: string, after: string) => Promise<void>) | null;
}

/** What the paths of the command line stand for, in their order; `-` is standard input, no path the current folder. */
export async function sourcesOf(
  paths: readonly string[],
  resolver: Resolver,
  { cwd, stdin }: Environment,
  stdinFilename = 'stdin.md',
): Promise<readonly Source[]> {
  const sources: Source[] = [];
  if (paths.includes('-')) {
    const read = async () => decode(await stdin(), stdinFilename);
    sources.push({ path: resolve(cwd, stdinFilename), shown: stdinFilename, read, replace: null });
  }
  const named = paths.filter((path) => path !== '-');
  if (named.length === 0 && paths.length > 0) return sources;
  const layersOf = async (folder: string) => (await resolver.configOf(folder)).layers;
  for (const target of await findFiles(named, cwd, { layersOf })) {
    const { path } = target;
    const shown = shownPath(path, cwd);
    const read = 'error' in target ? () => Promise.reject(target.error) : () => readText(path, shown);
    sources.push({ path, shown, read, replace: (before, after) => replaceText(path, shown, before, after) });
  }
  return sources;
}
