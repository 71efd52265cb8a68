import { dirname, resolve } from 'pathe';
import {
  BASELINE_NAME,
  type Baseline,
  type BaselineEntry,
  baselineKey,
  compareWithBaseline,
  parseBaseline,
} from '../core/lint/baseline.ts';
import { kindOf, shownPath } from '../disk/paths.ts';
import { readText } from '../disk/textFile.ts';
import type { Outcome } from './checkSource.ts';
import { UsageError } from './messages.ts';

/** A baseline on the disk. */
export interface BaselineFile {
  /** Absolute, with `/`. */
  readonly path: string;
  /** As messages name it. */
  readonly shown: string;
  /** Null where there is no such file. */
  readonly known: Baseline | null;
}

/** Where the baseline lies that `--baseline` means. */
export function baselinePath(option: string | true | undefined, cwd: string): string {
  return resolve(cwd, typeof option === 'string' ? option : BASELINE_NAME);
}

/** The file of `--baseline`, or the one of the current folder. Rejects with a UsageError for a file that is no baseline to the letter. */
export async function readBaselineFile(option: string | true | undefined, cwd: string): Promise<BaselineFile> {
  const path = baselinePath(option, cwd);
  const shown = shownPath(path, cwd);
  if ((await kindOf(path)) === null) return { path, shown, known: null };
  const known = parseBaseline(await readText(path, shown));
  if (known === null) throw new UsageError('baselineBroken', { path: shown });
  return { path, shown, known };
}

/** The path of a document as the baseline names it. */
export function keyIn({ path }: BaselineFile, document: string): string {
  return baselineKey(dirname(path), document);
}

/** What the baseline knows of a document. */
export function entriesOf(file: BaselineFile, document: string): readonly BaselineEntry[] {
  return file.known?.get(keyIn(file, document)) ?? [];
}

/** Tells known findings from new ones. */
export function compareOutcome(outcome: Outcome, file: BaselineFile): Outcome {
  const { report, document } = outcome;
  if (report.kind !== 'checked') return outcome;
  const hasRun = (rule: string): boolean => report.facts?.ran.has(rule) ?? false;
  const compared = compareWithBaseline(report.findings, entriesOf(file, document.path), hasRun);
  return { ...outcome, report: { ...report, ...compared } };
}
