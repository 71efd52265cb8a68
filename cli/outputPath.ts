import { resolve } from 'pathe';
import { shownPath } from '../disk/paths.ts';
import { UsageError } from './messages.ts';
import type { Source } from './sources.ts';

/** Where a result goes, absolute. Throws a UsageError where it would take the place of a document that it is made of. */
export function outputPath(output: string, documents: readonly Pick<Source, 'path'>[], cwd: string): string {
  const path = resolve(cwd, output);
  if (documents.some((document) => document.path === path))
    throw new UsageError('outputIsInput', { path: shownPath(path, cwd) });
  return path;
}
