import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import ignore, { type Ignore } from 'ignore';
import { basename, dirname, extname, join, normalize, relative, resolve } from 'pathe';
import picomatch from 'picomatch';
import writeFileAtomic from 'write-file-atomic';
import { type Layer, matchesGlobs } from '../core/config/settings.ts';
import { errorCode } from './errorCode.ts';
import { type MessageId, UsageError } from './messages.ts';

/** Endings of Markdown files. */
const MARKDOWN = ['.md', '.markdown'];
/** Folders that hold no drafts. */
const SKIPPED = new Set(['.git', '.hg', '.svn', 'node_modules']);
const GLOB = /[*?{}[\]!]/u;

/** A file to check, or why it cannot be. Paths are absolute, with `/`. */
export type FileTarget = { readonly path: string } | { readonly path: string; readonly error: UsageError };

/** What decides whether a file in a folder is left out. */
export interface IgnoreRules {
  /** The configuration that holds for a folder: its `ignore:` globs are relative to it. */
  layersOf(folder: string): Promise<readonly Layer[]>;
}

/**
 * The files behind the paths of the command line: a file is always taken, a folder and a glob give the Markdown files below
 * that neither .gitignore nor `ignore:` leaves out. No path means the current folder.
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  rules: IgnoreRules,
): Promise<readonly FileTarget[]> {
  const found = new Map<string, FileTarget>();
  for (const given of paths.length > 0 ? paths : ['.']) {
    for (const target of await expand(given, cwd, rules)) found.set(target.path, target);
  }
  return [...found.values()];
}

async function expand(given: string, cwd: string, rules: IgnoreRules): Promise<readonly FileTarget[]> {
  const path = resolve(cwd, normalize(given));
  const kind = await kindOf(path);
  if (kind === 'file') return [{ path }];
  if (kind === 'folder') {
    const files = await walk(path, rules);
    return files.length > 0 ? files.map((file) => ({ path: file })) : [failure(path, 'folderEmpty', given)];
  }
  if (!GLOB.test(given)) return [failure(path, 'fileMissing', given)];
  const { base, glob } = picomatch.scan(normalize(given));
  const folder = resolve(cwd, base);
  const matches = picomatch(glob.normalize('NFC'), { dot: true });
  const files = (await kindOf(folder)) === 'folder' ? await walk(folder, rules) : [];
  const matched = files.filter((file) => matches(relative(folder, file).normalize('NFC')));
  return matched.length > 0 ? matched.map((file) => ({ path: file })) : [failure(path, 'globMatchesNothing', given)];
}

function failure(path: string, id: MessageId, given: string): FileTarget {
  return { path, error: new UsageError(id, { path: given }) };
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/** The Markdown files below a folder, sorted; symbolic links are followed once. */
async function walk(folder: string, rules: IgnoreRules): Promise<readonly string[]> {
  const files: string[] = [];
  const seen = new Set<string>();
  const visit = async (at: string, ignores: readonly GitIgnore[]): Promise<void> => {
    const real = await realpath(at);
    if (seen.has(real)) return;
    seen.add(real);
    const here = [...ignores, ...(await readGitIgnore(at))];
    const globs = (await rules.layersOf(at)).flatMap(({ config, folder: base }) =>
      config.ignore ? [{ globs: config.ignore, base }] : [],
    );
    const entries = (await readdir(at, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(at, entry.name);
      const kind = entry.isSymbolicLink()
        ? await kindOf(path)
        : entry.isDirectory()
          ? 'folder'
          : entry.isFile()
            ? 'file'
            : null;
      if (
        kind === null ||
        isIgnored(here, path, kind) ||
        globs.some(({ globs: list, base }) => matchesGlobs(list, base, path))
      )
        continue;
      if (kind === 'file' && MARKDOWN.includes(extname(entry.name).toLowerCase())) files.push(path);
      if (kind === 'folder' && !SKIPPED.has(entry.name)) await visit(path, here);
    }
  };
  await visit(folder, await gitIgnoresAbove(folder));
  return files;
}

interface GitIgnore {
  readonly folder: string;
  readonly rules: Ignore;
}

async function readGitIgnore(folder: string): Promise<readonly GitIgnore[]> {
  try {
    return [{ folder, rules: ignore().add(await readFile(join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    return [];
  }
}

/** The .gitignore files from the git top level down to the folder's parent; none outside a checkout. */
async function gitIgnoresAbove(folder: string): Promise<readonly GitIgnore[]> {
  const top = await gitTopLevel(folder);
  const found: GitIgnore[] = [];
  for (let at = folder; top !== null && at !== top && dirname(at) !== at; at = dirname(at))
    found.unshift(...(await readGitIgnore(dirname(at))));
  return found;
}

function isIgnored(ignores: readonly GitIgnore[], path: string, kind: 'file' | 'folder'): boolean {
  let ignored = false;
  for (const { folder, rules } of ignores) {
    const name = relative(folder, path) + (kind === 'folder' ? '/' : '');
    const { ignored: yes, unignored } = rules.test(name);
    if (yes) ignored = true;
    if (unignored) ignored = false;
  }
  return ignored;
}

/** The folder that holds `.git`, from a folder upwards; null outside a checkout. */
export async function gitTopLevel(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await kindOf(join(at, '.git'))) !== null) return at;
    if (dirname(at) === at) return null;
  }
}

/** The text of a file as it is, byte order mark and line ends included. Throws a UsageError that names what is wrong. */
export async function readText(path: string, shown: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    throw code === 'ENOENT'
      ? new UsageError('fileMissing', { path: shown })
      : new UsageError('unreadable', { path: shown, reason: code });
  }
  return decode(bytes, shown);
}

/** Decodes UTF-8, byte order mark kept. */
export function decode(bytes: Buffer, shown: string): string {
  if (bytes.includes(0)) throw new UsageError('binary', { path: shown });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lossy = bytes.toString('utf8');
    const line = lossy.slice(0, lossy.indexOf('\ufffd')).split('\n').length;
    throw new UsageError('encoding', { path: shown, line });
  }
}

/**
 * Writes a file in one step (a temporary file beside it, then a rename), mode kept: killed half-way it leaves the old file or
 * the new one. Refuses when the file is no longer what was read.
 */
export async function replaceText(path: string, shown: string, before: string, after: string): Promise<void> {
  if ((await readText(path, shown)) !== before) throw new UsageError('changedMeanwhile', { path: shown });
  try {
    await writeFileAtomic(path, after);
  } catch (error) {
    throw new UsageError('unwritable', { path: shown, reason: errorCode(error) });
  }
}

/** A path as reports name it: relative to the current folder, with `/`. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return shown === '' ? basename(path) : shown;
}
