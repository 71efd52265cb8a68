import type { ConfigProblem } from '../core/config/problems.ts';
import type { Finding, SuppressedFinding } from '../core/lint/lint.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import type { Locale } from '../core/text/localized.ts';
import { shownPath } from './files.ts';

/** What the linter has to say of one file. */
export interface FileReport {
  /** Relative to the current folder, with `/`. */
  readonly file: string;
  /** Null for a file that could not be read, and for a configuration file. */
  readonly plan: Plan | null;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** For a configuration file: what is wrong with it. */
  readonly problems: readonly ConfigProblem[];
  /** Why the file could not be checked, in one sentence; null when it was. */
  readonly error: string | null;
}

/** A whole run, as reporters get it. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly locale: Locale;
  /** Absolute path of the current folder. */
  readonly cwd: string;
  /** The day the built-in data were compiled, ISO. */
  readonly compiled: string;
  /** Columns that a line may take. */
  readonly width: number;
  readonly color: boolean;
}

/** Makes the whole output of a format. */
export type Reporter = (report: Report) => string;

/** Where a related place stands: this file, or another document. */
export function noteFile(report: Report, { file }: FileReport, note: Finding['related'][number]): string {
  return note.document ? shownPath(note.document.file, report.cwd) : file;
}
