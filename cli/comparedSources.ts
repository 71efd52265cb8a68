import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'pathe';
import { shownPath } from '../disk/paths.ts';
import { readText, textOf } from '../disk/textFile.ts';
import type { Environment } from './environment.ts';
import { checkoutOf, fileAt } from './git.ts';
import { UsageError } from './messages.ts';
import type { Source } from './sources.ts';

/** A text to compare. Its path says which configuration holds for it, though the text may be that of an earlier day. */
export type ComparedSource = Pick<Source, 'path' | 'shown' | 'read'>;

export interface Revisions {
  readonly from?: string;
  readonly to?: string;
}

/** The two texts that the command line names: two files or `REV:PATH`s, or one file and the revisions of it. Rejects with a UsageError. */
export async function comparedSources(
  old: string,
  now: string | undefined,
  { from, to }: Revisions,
  environment: Environment,
): Promise<readonly [ComparedSource, ComparedSource]> {
  if (now !== undefined) {
    if (from !== undefined || to !== undefined) throw new UsageError('twoRevisions');
    return [await namedSource(old, environment), await namedSource(now, environment)];
  }
  const { cwd } = environment;
  const path = `./${relative(cwd, resolve(cwd, old))}`;
  return [
    await revisionSource(from ?? 'HEAD', path, environment),
    to === undefined ? await namedSource(old, environment) : await revisionSource(to, path, environment),
  ];
}

/** A file of this name, where there is one; else `REV:PATH`, as git writes it. */
async function namedSource(name: string, environment: Environment): Promise<ComparedSource> {
  const { cwd, stdin } = environment;
  if (name === '-') return { path: resolve(cwd, 'stdin.md'), shown: 'stdin', read: () => textOf(stdin, 'stdin') };
  const path = resolve(cwd, name);
  const colon = name.indexOf(':');
  if (colon >= 0 && !existsSync(path)) return revisionSource(name.slice(0, colon), name.slice(colon + 1), environment);
  const shown = shownPath(path, cwd);
  return { path, shown, read: () => readText(path, shown) };
}

async function revisionSource(revision: string, path: string, { cwd }: Environment): Promise<ComparedSource> {
  const isBelow = /^\.\.?\//u.test(path);
  const shown = `${revision}:${path.replace(/^\.\//u, '')}`;
  return {
    path: join(isBelow ? cwd : await checkoutOf(cwd), path),
    shown,
    read: async () => {
      const bytes = await fileAt(revision, path, cwd);
      return textOf(() => Promise.resolve(bytes), shown);
    },
  };
}
