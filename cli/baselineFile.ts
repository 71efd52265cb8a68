import { dirname, relative, resolve } from 'pathe';
import { type Baseline, type BaselineEntry, compareWithBaseline, parseBaseline } from '../core/lint/baseline.ts';
import { kindOf, shownPath } from '../disk/paths.ts';
import { readText } from '../disk/textFile.ts';
import type { Outcome } from './checkSource.ts';
import { UsageError } from './messages.ts';

/** The name of a baseline where none is given. */
const DEFAULT_NAME = 'kehoach-lint-baseline.json';

/** A baseline on the disk. */
export interface BaselineFile {
  /** Absolute, with `/`. */
  readonly path: string;
  /** As messages name it. */
  readonly shown: string;
  /** Null where there is no such file. */
  readonly known: Baseline | null;
}

/** The file of `--baseline`, or the one of the current folder. Rejects with a UsageError for a file that is no baseline to the letter. */
export async function readBaselineFile(option: string | true | undefined, cwd: string): Promise<BaselineFile> {
  const path = resolve(cwd, typeof option === 'string' ? option : DEFAULT_NAME);
  const shown = shownPath(path, cwd);
  if ((await kindOf(path)) === null) return { path, shown, known: null };
  const known = parseBaseline(await readText(path, shown));
  if (known === null) throw new UsageError('baselineBroken', { path: shown });
  return { path, shown, known };
}

/** The path of a document as a baseline names it. */
export function baselineKey({ path }: Pick<BaselineFile, 'path'>, document: string): string {
  return relative(dirname(path), document).normalize('NFC');
}

/** What the baseline knows of a document. */
export function entriesOf(file: BaselineFile, document: string): readonly BaselineEntry[] {
  return file.known?.get(baselineKey(file, document)) ?? [];
}

/** Tells known findings from new ones. */
export function compareOutcome(outcome: Outcome, file: BaselineFile): Outcome {
  const { report, document } = outcome;
  if (report.kind !== 'checked') return outcome;
  const hasRun = (rule: string): boolean => report.facts?.ran.has(rule) ?? false;
  const compared = compareWithBaseline(report.findings, entriesOf(file, document.path), hasRun);
  return { ...outcome, report: { ...report, ...compared } };
}
