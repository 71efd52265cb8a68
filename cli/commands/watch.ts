import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'pathe';
import picomatch from 'picomatch';
import { CONFIG_NAMES } from '../../core/workspace/load.ts';
import { allBelow, isMarkdown, onDisk } from '../../disk/findFiles.ts';
import { kindOf } from '../../disk/paths.ts';
import { isAbsent, reasonOf } from '../../disk/systemError.ts';
import type { Memory } from '../askedCache.ts';
import type { Environment } from '../environment.ts';
import { baselinePath } from '../baselineFile.ts';
import { failureOf } from '../failure.ts';
import { watchFolders } from '../folderWatch.ts';
import { filesRestedOn } from '../lintCache.ts';
import { UsageError } from '../messages.ts';
import { type LintOptions, outputsOf } from '../options.ts';
import { lintCommand } from './lint.ts';

/**
 * Checks, and again whenever something changes that findings rest on: only the documents that it concerns. Ends with 0 when it is
 * interrupted while it waits.
 */
export async function watchCommand(
  paths: readonly string[],
  options: LintOptions,
  environment: Environment,
): Promise<number> {
  if (options.fix === true || options.fixDryRun === true || paths.includes('-'))
    throw new UsageError('watchOnlyChecks');
  const { cwd, notice, stderr } = environment;
  const memory: Memory = { lines: null };
  const reports = new Set(outputsOf(options).flatMap(({ file }) => (file === null ? [] : [resolve(cwd, file)])));
  const baseline = options.baseline === undefined ? null : baselinePath(options.baseline, cwd);
  const watched = () => watchedBy(paths, { memory, baseline, cwd });
  let known: Watched = await watched();
  const watch = watchFolders(
    (path) => !reports.has(path) && mattersTo(known, path),
    (error) => {
      if (!isAbsent(error)) notice('watchLimited', { reason: reasonOf(error) });
    },
  );
  try {
    watch.follow(known.folders);
    await lintCommand(paths, options, environment, memory);
    for (;;) {
      known = await watched();
      watch.follow(known.folders);
      notice('watching');
      if (await isInterruptedBefore(watch.next())) return 0;
      // a mistake in the options ended the first run; what goes wrong now may be mended while it goes on
      await lintCommand(paths, options, environment, memory).catch((error: unknown) => {
        stderr.write(`${failureOf(error, environment)}\n`);
      });
    }
  } finally {
    watch.close();
  }
}

/** Is the command told to end before the other comes? While it works, the system ends it as any other. */
function isInterruptedBefore(other: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const decide = (answer: boolean): void => {
      for (const signal of SIGNALS) process.off(signal, end);
      resolve(answer);
    };
    const end = (): void => {
      decide(true);
    };
    for (const signal of SIGNALS) process.on(signal, end);
    void other.then(() => {
      decide(false);
    });
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

interface Watched {
  readonly folders: ReadonlySet<string>;
  /** Files elsewhere that findings rest on. */
  readonly files: ReadonlySet<string>;
}

async function watchedBy(
  paths: readonly string[],
  { memory, baseline, cwd }: { readonly memory: Memory; readonly baseline: string | null; readonly cwd: string },
): Promise<Watched> {
  const folders = new Set<string>();
  for (const given of paths.length > 0 ? paths : ['.']) {
    const { path, kind } = await onDisk(given, cwd);
    const top = kind === 'folder' ? path : await folderOf(given, path, kind, cwd);
    folders.add(top);
    if (kind === 'file') continue;
    for (const below of await allBelow(top)) if (!isMarkdown(below)) folders.add(below);
  }
  const files = new Set(memory.lines ? filesRestedOn(memory.lines, cwd) : []);
  if (baseline !== null) files.add(baseline);
  for (const file of files) folders.add(dirname(file));
  return { folders, files };
}

async function folderOf(given: string, path: string, kind: 'file' | null, cwd: string): Promise<string> {
  if (kind === 'file') return dirname(path);
  const { base } = picomatch.scan(given);
  return (await kindOf(resolve(cwd, base))) === 'folder' ? resolve(cwd, base) : dirname(path);
}

const NAMES: readonly string[] = [...CONFIG_NAMES, '.gitignore'];

/** A document, a configuration, a file that findings rest on, or a folder that came or went. */
function mattersTo({ files, folders }: Watched, path: string): boolean {
  return isMarkdown(path) || NAMES.includes(basename(path)) || files.has(path) || folders.has(path) || isFolder(path);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
