import { type ConfigProblem, problemSeverity } from '../../core/config/problems.ts';
import type { BaselineEntry } from '../../core/lint/baseline.ts';
import { hash } from '../../core/lint/fingerprint.ts';
import { type FindingChange, noteRange } from '../../core/lint/lint.ts';
import { CONFIGURATION_URL, ruleUrl } from '../../core/lint/links.ts';
import {
  type CheckedFile,
  type FileReport,
  type Report,
  type ReportedFinding,
  noteFile,
  shownFindings,
  shownProblems,
} from '../report.ts';
import { jsonText } from './jsonText.ts';

/** The JSON of the contract: an array with an object per file, lines and columns from 1, columns in UTF-16 units. */
export function jsonReport(report: Report): string {
  return jsonText(report.files.map((file) => fileObject(report, file)));
}

function fileObject(report: Report, file: FileReport): object {
  switch (file.kind) {
    case 'failed':
      return { file: file.file, error: file.error, findings: [] };
    case 'configuration': {
      const findings = shownProblems(report, file).map((problem) => problemObject(report, file.file, problem));
      return { file: file.file, findings, suppressed: [] };
    }
    case 'checked':
      return checkedObject(report, file);
  }
}

/** What is wrong with a configuration, as a finding. */
export function problemObject({ locale }: Report, file: string, problem: ConfigProblem): object {
  const { message, at } = problem;
  return {
    ruleId: 'configuration',
    severity: problemSeverity(problem),
    message: message[locale],
    ...at,
    url: CONFIGURATION_URL,
    related: [],
    fingerprint: hash(`${file}\u0000${message.vi}`),
    state: 'new',
  };
}

function checkedObject(report: Report, file: CheckedFile): object {
  return {
    file: file.file,
    ...(file.error !== null && { error: file.error }),
    findings: shownFindings(report, file).map((finding) => findingObject(report, file, finding)),
    suppressed: suppressedObjects(file),
    ...(report.compared && { resolved: file.resolved.map(resolvedObject) }),
  };
}

/** The findings that comments silenced. */
export function suppressedObjects({ suppressed, lines }: CheckedFile): readonly object[] {
  return suppressed.map(({ ruleId, at, by }) => ({
    ruleId,
    line: lines.lineOf(at.start),
    by: 'comment',
    ...(by.reason !== null && { reason: by.reason }),
    ...(by.until !== null && { until: by.until }),
  }));
}

/** A finding of the baseline that is no longer there. */
export function resolvedObject({ rule, message, fingerprint }: BaselineEntry): object {
  return { ruleId: rule, message, fingerprint, state: 'resolved' };
}

/** A finding of the contract. */
export function findingObject(report: Report, file: CheckedFile, finding: ReportedFinding): object {
  const { lines } = file;
  const change = ({ title, edits }: FindingChange) => ({
    title,
    edits: edits.map(({ span, text }) => ({ ...lines.rangeOf(span), text })),
  });
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    ...lines.rangeOf(finding.at),
    url: ruleUrl(finding.ruleId),
    related: finding.related.map((note) => {
      const { line, column } = noteRange(note, lines);
      return { file: noteFile(report, file, note), line, column, message: note.message };
    }),
    fingerprint: finding.fingerprint,
    state: finding.state,
    ...(finding.fix && { fix: change(finding.fix) }),
    ...(finding.suggestions.length > 0 && { suggestions: finding.suggestions.map(change) }),
  };
}
