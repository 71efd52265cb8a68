import { relative } from 'pathe';
import picomatch from 'picomatch';
import { compareKey } from '../text/fold.ts';
import type { Override, When } from './schema.ts';
import type { Layer, Subject } from './settings.ts';

/** Is an override of a file for a document? All that it names must fit. */
export function overrideHolds({ files, when }: Override, layer: Layer, subject: Subject): boolean {
  return matchesFiles(files, layer, subject.path) && matchesDocument(when, subject);
}

function matchesFiles(files: readonly string[] | undefined, layer: Layer, path: string): boolean {
  return files === undefined || matchesGlobs(files, layer.folder, path);
}

/**
 * Do globs, relative to a folder, match a path? The last one that speaks of it counts: `!` takes out again, `name/` is all below
 * a folder. Unicode-normalised: macOS hands out decomposed names.
 */
export function matchesGlobs(globs: readonly string[], folder: string, path: string): boolean {
  const speaking = globs.findLast((glob) => speaksOf(glob, folder, path));
  return speaking !== undefined && !NEGATION.test(speaking);
}

/** Does a glob say something of a path, be it that it is taken out again? */
export function speaksOf(glob: string, folder: string, path: string): boolean {
  const name = relative(folder, path).normalize('NFC');
  return !name.startsWith('..') && picomatch(bareGlob(glob), { dot: true })(name);
}

/** "!name", but not "!(name|name)". */
const NEGATION = /^!(?!\()/u;

function bareGlob(glob: string): string {
  return glob.normalize('NFC').replace(NEGATION, '').replace(/\/$/u, '/**');
}

/** Is a document what `when` says? All that is named must fit. */
export function matchesDocument(when: When | undefined, { kind, issuer, year }: Omit<Subject, 'path'>): boolean {
  if (!when) return true;
  return (
    (when.kind === undefined || when.kind === kind) &&
    (when.issuer === undefined || compareKey(when.issuer) === compareKey(issuer ?? '')) &&
    (when.year === undefined || when.year === year)
  );
}
