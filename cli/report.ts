import type { Severity } from '../core/config/presets.ts';
import type { BaselineEntry } from '../core/lint/baseline.ts';
import type { Range } from '../core/text/lineIndex.ts';
import type { Locale } from '../core/text/localized.ts';
import type { PreviewView } from '../preview/view.ts';
import type { Counts } from './counts.ts';
import type { DocumentFacts } from './documentFacts.ts';
import type { ReportedFinding, WaivedFinding } from './reportedFinding.ts';
import type { Shard } from './shard.ts';
import type { Timing } from './stopwatch.ts';

/** A document that was checked; what was read out of it is let go, so that a whole archive fits into memory. */
export interface CheckedFile {
  readonly kind: 'checked';
  /** Relative to the current folder, with `/`. */
  readonly file: string;
  /** Its text; null where it is not at hand: only a report that shows lines of it needs it. */
  readonly source: string | null;
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: readonly WaivedFinding[];
  /** What a baseline knows of the document and is no longer there. */
  readonly resolved: readonly BaselineEntry[];
  /** Null in a report that was read from a file. */
  readonly facts: DocumentFacts | null;
  /** Null where nobody asked. */
  readonly timing: Timing | null;
  /** Null where no format shows it, and in a report that was read from a file. */
  readonly preview: PreviewView | null;
  /** Why its fixes could not be written, in one sentence; null when there was nothing to write or it was written. */
  readonly error: string | null;
}

/** A file that could not be checked. */
export interface FailedFile {
  readonly kind: 'failed';
  readonly file: string;
  /** Why, in one sentence. */
  readonly error: string;
}

/** A configuration file, or one that it names, with something wrong. */
export interface FaultyConfiguration {
  readonly kind: 'configuration';
  readonly file: string;
  readonly problems: readonly ReportedProblem[];
}

/** What is wrong with a configuration, in the reader's language. */
export interface ReportedProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly at: Range;
  readonly fingerprint: string;
  /** Which of the documents (from 0) first brought it; null for one that holds for none. */
  readonly first: number | null;
}

export type FileReport = CheckedFile | FailedFile | FaultyConfiguration;

/** What holds for a whole run, and is known before its documents are checked. */
export interface Reporting {
  readonly locale: Locale;
  /** The day the built-in data were compiled, ISO. */
  readonly compiled: string;
  /** Show errors only. */
  readonly quiet: boolean;
  /** Were findings held against a baseline or against what changed, so that some may be known before? */
  readonly compared: boolean;
  /** The severities that make the run fail. */
  readonly failing: readonly Severity[];
  /** Columns that a line may take. */
  readonly width: number;
  readonly color: boolean;
  /** Null where all documents are in the report. */
  readonly shard: Shard | null;
}

/** A whole run, as reporters get it. */
export interface Report extends Reporting {
  /** The documents in the order they were asked for, then the configurations. */
  readonly files: readonly FileReport[];
  readonly counts: Counts;
}

/** Makes the whole output of a format. */
export type Reporter = (report: Report) => string;

/** The output of a format, file by file: each can be let go when it is told. */
export interface ReportParts {
  file(file: FileReport): string;
  end(counts: Counts): string;
}

/** Makes the output of a format that tells of one file what it tells, whatever the others are. */
export type PartReporter = (reporting: Reporting) => ReportParts;

/** What was found in a document, to be held until the end of a run: in words of its own, for a word that was cut out of a text keeps the whole text in memory. */
export function held<T extends CheckedFile | FailedFile>(report: T, withText: boolean): T {
  return structuredClone(report.kind === 'checked' && !withText ? { ...report, source: null } : report);
}

/** The findings of a file that a report shows. */
export function shownFindings(
  { quiet }: Pick<Reporting, 'quiet'>,
  { findings }: CheckedFile,
): readonly ReportedFinding[] {
  return quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
}

/** What is wrong with a configuration, as far as a report shows it. */
export function shownProblems(
  { quiet }: Pick<Reporting, 'quiet'>,
  { problems }: FaultyConfiguration,
): readonly ReportedProblem[] {
  return quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
}

/** The findings of a document that were not known before. */
export function newFindings({ findings }: CheckedFile): readonly ReportedFinding[] {
  return findings.filter(({ state }) => state === 'new');
}

/** The documents of a run that were checked. */
export function checkedFiles({ files }: Pick<Report, 'files'>): readonly CheckedFile[] {
  return files.filter((file): file is CheckedFile => file.kind === 'checked');
}
