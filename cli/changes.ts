import { join } from 'pathe';
import { textOf } from '../disk/textFile.ts';
import { type LineRange, changedLinesIn, isOnLines } from './changedLines.ts';
import type { Outcome } from './checkSource.ts';
import { checkoutOf, git, startOf } from './git.ts';
import { UsageError } from './messages.ts';
import type { LintOptions } from './options.ts';
import type { Source } from './sources.ts';

/** What changed in a checkout. */
export interface Changes {
  /** The changed lines of each changed file, by its path (absolute, composed); null for all of them. */
  readonly lines: ReadonlyMap<string, readonly LineRange[] | null>;
  /** What the index holds of a file; null where the files themselves are meant. */
  readonly readStaged: ((source: Source) => Promise<string>) | null;
}

const NAMES = ['--name-only', '-z'];
const HUNKS = ['--unified=0', '--no-color'];
/** Deleted files have nothing to check. The same for both, so that names and hunks come in one order. */
const DIFF = ['--no-ext-diff', '--no-textconv', '--no-relative', '--find-renames', '--diff-filter=ACMRT'];

/** What `--since` or `--staged` selects; null where neither is given. Rejects with a UsageError where git cannot say. */
export async function changesOf({ since, staged, lines }: LintOptions, cwd: string): Promise<Changes | null> {
  if (since !== undefined && staged === true) throw new UsageError('sinceOrStaged');
  if (since === undefined && staged !== true) {
    if (lines === true) throw new UsageError('linesOfWhat');
    return null;
  }
  const top = await checkoutOf(cwd);
  const what = since === undefined ? ['--cached'] : [await startOf(since, top)];
  const names = namesIn(await printed(top, ['diff', ...DIFF, ...NAMES, ...what, '--']));
  const hunks = changedLinesIn((await printed(top, ['diff', ...DIFF, ...HUNKS, ...what, '--'])).toString());
  const untracked =
    since === undefined ? [] : namesIn(await printed(top, ['ls-files', '--others', '--exclude-standard', '-z', '--']));
  // a file whose hunks are in doubt counts as changed throughout
  const inDoubt = hunks.length !== names.length;
  const changed = names.map(
    (name, index) => [keyOf(join(top, name)), inDoubt ? null : (hunks[index] ?? null)] as const,
  );
  const nameOf = new Map(names.map((name) => [keyOf(join(top, name)), name]));
  return {
    lines: new Map([...changed, ...untracked.map((name) => [keyOf(join(top, name)), null] as const)]),
    readStaged: since === undefined ? (source) => stagedText(top, nameOf.get(keyOf(source.path)) ?? '', source) : null,
  };
}

async function printed(top: string, args: readonly string[]): Promise<Buffer> {
  const output = await git(top, args);
  if (output === null) throw new UsageError('gitRefused');
  return output;
}

function namesIn(output: Buffer): readonly string[] {
  return output.toString().split('\0').filter(Boolean);
}

function keyOf(path: string): string {
  return path.normalize('NFC');
}

function stagedText(top: string, name: string, { shown }: Source): Promise<string> {
  return textOf(() => printed(top, ['cat-file', 'blob', `:0:${name}`]), shown);
}

/** The documents among the sources that changed; what could not be found, and standard input, are kept. */
export function changedSources(sources: readonly Source[], { lines, readStaged }: Changes): readonly Source[] {
  return sources
    .filter(({ path, isFile }) => !isFile || lines.has(keyOf(path)))
    .map((source) => (readStaged && source.isFile ? { ...source, read: () => readStaged(source) } : source));
}

/** Findings that no changed line has to do with were there before. */
export function judgeByLines(outcome: Outcome, { lines }: Changes): Outcome {
  const { report, document } = outcome;
  const ranges = lines.get(keyOf(document.path));
  if (report.kind !== 'checked' || report.source === null || !ranges) return outcome;
  const { source } = report;
  const findings = report.findings.map((finding) =>
    isOnLines(source, ranges, finding) ? finding : { ...finding, state: 'existing' as const },
  );
  return { ...outcome, report: { ...report, findings } };
}
