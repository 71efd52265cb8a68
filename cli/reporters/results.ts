import { FILE_START } from '../../core/config/problems.ts';
import { SEVERITIES, type Severity } from '../../core/config/presets.ts';
import type { FindingState } from '../../core/lint/baseline.ts';
import { hash } from '../../core/text/hash.ts';
import { CONFIGURATION_URL, ruleUrl } from '../../core/lint/links.ts';
import type { Range } from '../../core/text/lineIndex.ts';
import {
  type CheckedFile,
  type FileReport,
  type Report,
  type Reporting,
  shownFindings,
  shownProblems,
} from '../report.ts';
import type { ReportedFinding } from '../reportedFinding.ts';

/** What stands for a rule where a file could not be read or written. */
export const UNUSABLE_FILE = 'unusable-file';
/** What stands for a rule where a configuration is wrong. */
export const CONFIGURATION = 'configuration';

/** One thing to tell, for formats that are one list: a finding, what is wrong with a configuration, a file that could not be used. */
export interface Result {
  readonly file: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Range;
  readonly url: string | null;
  /** The same for the same mistake in every run; no two of a run are alike. */
  readonly fingerprint: string;
  /** The same without the file and the place: what a baseline knows it by. */
  readonly ownFingerprint: string;
  readonly state: FindingState;
  /** The finding behind it; null for the others. */
  readonly found: { readonly file: CheckedFile; readonly finding: ReportedFinding } | null;
}

/** Everything that a report shows, in the order of its files. */
export function resultsOf(report: Report): readonly Result[] {
  return report.files.flatMap((file) => resultsOfFile(report, file));
}

/** Everything that a report shows of one file. */
export function resultsOfFile(report: Pick<Reporting, 'quiet'>, file: FileReport): readonly Result[] {
  switch (file.kind) {
    case 'failed':
      return [unusable(file.file, file.error)];
    case 'configuration':
      return shownProblems(report, file).map(({ severity, message, at, fingerprint }) => ({
        file: file.file,
        ruleId: CONFIGURATION,
        severity,
        message,
        at,
        url: CONFIGURATION_URL,
        fingerprint: hash([fingerprint, at.line, at.column].join('\u0000')),
        ownFingerprint: fingerprint,
        state: 'new',
        found: null,
      }));
    case 'checked':
      return [
        ...(file.error === null ? [] : [unusable(file.file, file.error)]),
        ...shownFindings(report, file).map((finding) => resultOf(file, finding)),
      ];
  }
}

function unusable(file: string, error: string): Result {
  const fingerprint = hash([file, UNUSABLE_FILE].join('\u0000'));
  const [ruleId, severity, url] = [UNUSABLE_FILE, 'error' as const, null];
  const same = { fingerprint, ownFingerprint: fingerprint };
  return { file, ruleId, severity, message: error, at: FILE_START, url, ...same, state: 'new', found: null };
}

function resultOf(file: CheckedFile, finding: ReportedFinding): Result {
  return {
    file: file.file,
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    at: finding.at,
    url: ruleUrl(finding.ruleId),
    fingerprint: hash(`${file.file}\u0000${finding.fingerprint}`),
    ownFingerprint: finding.fingerprint,
    state: finding.state,
    found: { file, finding },
  };
}

/** New ones first, and the worst of them first; else in the order of the files. */
export function worstFirst(results: readonly Result[]): readonly Result[] {
  const rank = ({ state, severity }: Result): number =>
    (state === 'new' ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(severity);
  return [...results].sort((a, b) => rank(a) - rank(b));
}
