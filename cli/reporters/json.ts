import type { Finding, FindingChange } from '../../core/lint/lint.ts';
import { ruleUrl } from '../../core/lint/links.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import { type FileReport, type Report, noteFile } from '../report.ts';

/** The JSON of the contract: an array with an object per file, lines and columns from 1, columns in UTF-16 units. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(
    report.files.map((file) => fileObject(report, file)),
    null,
    2,
  )}\n`;
}

function fileObject(report: Report, file: FileReport) {
  if (file.error !== null) return { file: file.file, error: file.error, findings: [] };
  if (!file.plan) {
    const findings = file.problems.map(({ message, at }) => ({
      ruleId: 'configuration',
      severity: 'error',
      message: message[report.locale],
      ...at,
    }));
    return { file: file.file, findings, suppressed: [] };
  }
  const { plan } = file;
  return {
    file: file.file,
    findings: file.findings.map((finding) => findingObject(report, file, plan, finding)),
    suppressed: file.suppressed.map(({ ruleId, at, by }) => ({
      ruleId,
      line: plan.document.lines.lineOf(at.start),
      by: 'comment',
      ...(by.reason !== null && { reason: by.reason }),
      ...(by.until !== null && { until: by.until }),
    })),
  };
}

function findingObject(report: Report, file: FileReport, plan: Plan, finding: Finding) {
  const { lines } = plan.document;
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
    related: finding.related.map((note) => ({
      file: noteFile(report, file, note),
      ...(note.document?.plan ?? plan).document.lines.positionOf(note.at.start),
      message: note.message,
    })),
    fingerprint: finding.fingerprint,
    state: 'new',
    ...(finding.fix && { fix: change(finding.fix) }),
    ...(finding.suggestions.length > 0 && { suggestions: finding.suggestions.map(change) }),
  };
}
