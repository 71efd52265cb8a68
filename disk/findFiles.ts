import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { extname, join, normalize, relative, resolve } from 'pathe';
import picomatch from 'picomatch';
import { matchesGlobs } from '../core/config/matching.ts';
import type { Layer } from '../core/config/settings.ts';
import type { UnreadableFile } from '../core/workspace/host.ts';
import { gitIgnoresAbove, isGitIgnored, readGitIgnore, type GitIgnore } from './gitIgnore.ts';
import { type ProblemId, problem } from './problem.ts';
import { gitTopLevel, kindOf, shownPath } from './paths.ts';
import { reasonOf } from './systemError.ts';

/** Endings of Markdown files. */
const MARKDOWN = ['.md', '.markdown'];
/** Folders that hold no drafts. */
const SKIPPED = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** A file to check, or why it cannot be. Paths are absolute, with `/`. */
export interface FileTarget {
  readonly path: string;
  readonly error: UnreadableFile | null;
}

/** Where files are looked for, and what leaves some of them out. */
export interface Search {
  /** Absolute, with `/`. */
  readonly cwd: string;
  /** The configuration that holds for a folder: its `ignore:` globs are relative to it. */
  layersOf(folder: string): Promise<readonly Layer[]>;
}

/**
 * The files behind the paths of the command line: a file is always taken, a folder and a glob give the Markdown files below
 * that neither .gitignore nor `ignore:` leaves out. No path means the current folder.
 */
export async function findFiles(paths: readonly string[], search: Search): Promise<readonly FileTarget[]> {
  const found = new Map<string, FileTarget>();
  for (const given of paths.length > 0 ? paths : ['.']) {
    for (const target of await expand(given, search)) found.set(target.path, target);
  }
  return [...found.values()];
}

async function expand(given: string, search: Search): Promise<readonly FileTarget[]> {
  const failure = (id: ProblemId): readonly FileTarget[] => [
    { path: resolve(search.cwd, given), error: problem(id, { path: given }) },
  ];
  if (given === '') return failure('fileMissing'); // an empty variable of a script, not the current folder
  const { path, kind } = await onDisk(given, search.cwd);
  if (kind === 'file') return [{ path, error: null }];
  if (kind === 'folder') {
    const { targets, leftOut } = await walk(path, search);
    return targets.length > 0 ? targets : failure(leftOut ? 'folderIgnored' : 'folderEmpty');
  }
  const { isGlob, base, glob } = picomatch.scan(normalize(given));
  if (!isGlob) return failure('fileMissing');
  const folder = await onDisk(base, search.cwd);
  const matches = picomatch(glob.normalize('NFC'), { dot: true });
  const { targets } = folder.kind === 'folder' ? await walk(folder.path, search) : { targets: [] };
  const matched = targets.filter((file) => matches(relative(folder.path, file.path).normalize('NFC')));
  return matched.length > 0 ? matched : failure('globMatchesNothing');
}

/** What a typed path stands for. Letters typed composed may be stored decomposed, as macOS does, or the other way round. */
export async function onDisk(
  given: string,
  cwd: string,
): Promise<{ readonly path: string; readonly kind: 'file' | 'folder' | null }> {
  for (const name of [given, given.normalize('NFC'), given.normalize('NFD')]) {
    const path = resolve(cwd, normalize(name));
    const kind = await kindOf(path);
    if (kind !== null) return { path, kind };
  }
  return { path: resolve(cwd, normalize(given)), kind: null };
}

interface Walked {
  readonly targets: FileTarget[];
  /** Was something left out that may be a draft? */
  leftOut: boolean;
}

/** The Markdown files below a folder, sorted by name; symbolic links are followed once. */
async function walk(folder: string, search: Search): Promise<Walked> {
  const walked: Walked = { targets: [], leftOut: false };
  const seen = new Set<string>();
  const visit = async (at: string, above: readonly GitIgnore[]): Promise<void> => {
    const entries = await entriesOf(at);
    if (entries instanceof Error) {
      const reason = reasonOf(entries);
      walked.targets.push({
        path: at,
        error: problem('unreadable', { path: shownPath(at, search.cwd), reason }),
      });
      return;
    }
    const real = await realpath(at);
    if (seen.has(real)) return;
    seen.add(real);
    const gitIgnores = [...above, ...(await readGitIgnore(at))];
    const layers = await search.layersOf(at);
    const isLeftOut = (path: string, kind: 'file' | 'folder'): boolean =>
      isGitIgnored(gitIgnores, path, kind) ||
      layers.some(({ config, folder: base }) => matchesGlobs(config.ignore ?? [], base, path));
    for (const entry of entries) {
      const path = join(at, entry.name);
      const kind = await kindOfEntry(entry, path);
      const isWanted = kind === 'folder' ? !SKIPPED.has(entry.name) : isMarkdown(entry.name);
      if (kind === null || !isWanted) continue;
      if (isLeftOut(path, kind)) walked.leftOut = true;
      else if (kind === 'file') walked.targets.push({ path, error: null });
      else await visit(path, gitIgnores);
    }
  };
  const top = (await gitTopLevel(folder)) ?? search.cwd;
  await visit(folder, await gitIgnoresAbove(folder, top));
  return walked;
}

/** Every Markdown file and every folder below a folder, whatever leaves it out; not what lies in folders that hold no drafts. */
export async function allBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const visit = async (at: string): Promise<void> => {
    const entries = await entriesOf(at);
    const real = await realpath(at).catch(() => at);
    if (entries instanceof Error || seen.has(real)) return;
    seen.add(real);
    for (const entry of entries) {
      const path = join(at, entry.name);
      const kind = await kindOfEntry(entry, path);
      if (kind === 'folder' || (kind === 'file' && isMarkdown(entry.name))) found.push(path);
      if (kind === 'folder' && !SKIPPED.has(entry.name)) await visit(path);
    }
  };
  await visit(folder);
  return found;
}

/** What lies in a folder, by name; why it cannot be looked into, where it cannot. */
async function entriesOf(folder: string): Promise<readonly Dirent[] | Error> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

async function kindOfEntry(entry: Dirent, path: string): Promise<'file' | 'folder' | null> {
  if (entry.isSymbolicLink()) return kindOf(path);
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : null;
}

/** Is it a document by its name? */
export function isMarkdown(name: string): boolean {
  return MARKDOWN.includes(extname(name).toLowerCase());
}
