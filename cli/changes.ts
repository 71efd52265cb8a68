import { join } from 'pathe';
import { textOf } from '../disk/textFile.ts';
import { type LineRange, changedLinesIn, isOnLines } from './changedLines.ts';
import type { Outcome } from './checkSource.ts';
import { checkoutOf, git, startOf } from './git.ts';
import { UsageError } from './messages.ts';
import type { LintOptions } from './options.ts';
import type { ReportedFinding } from './reportedFinding.ts';
import type { Source } from './sources.ts';

/** What changed in a checkout. */
export interface Changes {
  /** The changed lines of each changed file, by its path (absolute, composed); null for all of them. */
  readonly lines: ReadonlyMap<string, readonly LineRange[] | null>;
  /** What the index holds of a file; null where the files themselves are meant. */
  readonly readStaged: ((source: Source) => Promise<string>) | null;
  /** The text of a changed file before. Rejects where there was none. */
  readonly readBefore: (source: Named) => Promise<string>;
}

type Named = Pick<Source, 'path' | 'shown'>;

const RAW = ['--raw', '--no-abbrev', '-z'];
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
  const files = changedFilesIn(await printed(top, ['diff', ...DIFF, ...RAW, ...what, '--']));
  const hunks = changedLinesIn((await printed(top, ['diff', ...DIFF, ...HUNKS, ...what, '--'])).toString());
  const untracked =
    since === undefined ? [] : namesIn(await printed(top, ['ls-files', '--others', '--exclude-standard', '-z', '--']));
  // a file whose hunks are in doubt counts as changed throughout
  const inDoubt = hunks.length !== files.length;
  const changed = files.map(
    ({ name }, index) => [keyOf(join(top, name)), inDoubt ? null : (hunks[index] ?? null)] as const,
  );
  const fileOf = new Map(files.map((file) => [keyOf(join(top, file.name)), file]));
  const read = (blob: string, { shown }: Named): Promise<string> =>
    textOf(() => printed(top, ['cat-file', 'blob', blob]), shown);
  return {
    lines: new Map([...changed, ...untracked.map((name) => [keyOf(join(top, name)), null] as const)]),
    readStaged:
      since === undefined ? (source) => read(`:0:${fileOf.get(keyOf(source.path))?.name ?? ''}`, source) : null,
    readBefore: (source) => read(fileOf.get(keyOf(source.path))?.before ?? '', source),
  };
}

async function printed(top: string, args: readonly string[]): Promise<Buffer> {
  const output = await git(top, args);
  if (output === null) throw new UsageError('gitRefused');
  return output;
}

/** A changed file, from the top of the checkout, and the blob that it was. */
interface ChangedFile {
  readonly name: string;
  readonly before: string;
}

/** ":100644 100644 BEFORE AFTER M", then the name; behind R and C the old name, then the new one. */
function changedFilesIn(output: Buffer): readonly ChangedFile[] {
  const parts = namesIn(output);
  return parts.flatMap((part, index) => {
    const [, before, status] = /^:\d+ \d+ ([\da-f]+) [\da-f]+ ([A-Z])/u.exec(part) ?? [];
    const name = parts[index + (status === 'R' || status === 'C' ? 2 : 1)];
    return before === undefined || name === undefined ? [] : [{ name, before }];
  });
}

function namesIn(output: Buffer): readonly string[] {
  return output.toString().split('\0').filter(Boolean);
}

function keyOf(path: string): string {
  return path.normalize('NFC');
}

/** The documents among the sources that changed; what could not be found, and standard input, are kept. */
export function changedSources(sources: readonly Source[], { lines, readStaged }: Changes): readonly Source[] {
  return sources
    .filter(({ path, isFile }) => !isFile || lines.has(keyOf(path)))
    .map((source) => (readStaged && source.isFile ? { ...source, read: () => readStaged(source) } : source));
}

/**
 * Findings that no changed line has to do with were there before, if the text before had them: what is taken out of one place may
 * be missed in another.
 */
export async function judgeByLines(
  outcome: Outcome,
  { lines }: Changes,
  foundBefore: (document: Named) => Promise<readonly ReportedFinding[]>,
): Promise<Outcome> {
  const { report, document } = outcome;
  const ranges = lines.get(keyOf(document.path));
  if (report.kind !== 'checked' || report.source === null || !ranges) return outcome;
  const { source } = report;
  const untouched = new Set(report.findings.filter((finding) => !isOnLines(source, ranges, finding)));
  const before = untouched.size > 0 ? await foundBefore({ path: document.path, shown: report.file }) : [];
  const known = new Set(before.map(saidBy));
  const findings = report.findings.map((finding) =>
    untouched.has(finding) && known.has(saidBy(finding)) ? { ...finding, state: 'existing' as const } : finding,
  );
  return { ...outcome, report: { ...report, findings } };
}

/** What a finding says, whatever lines and running numbers have become. */
function saidBy({ ruleId, message }: ReportedFinding): string {
  return `${ruleId} ${message.replace(/\d+/gu, '')}`;
}
