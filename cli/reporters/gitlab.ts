import type { Severity } from '../../core/config/presets.ts';
import type { Report } from '../report.ts';
import { jsonText } from './jsonText.ts';
import { type Result, resultsOf } from './results.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/** A Code Quality report of GitLab, which compares fingerprints by itself. What was known before is no more than info. */
export function gitlabReport(report: Report): string {
  return jsonText(resultsOf(report).map(issueOf));
}

function issueOf({ file, at, severity, state, message, ruleId, fingerprint }: Result): object {
  return {
    type: 'issue',
    check_name: ruleId,
    description: message,
    categories: ['Style'],
    severity: SEVERITIES[state === 'new' ? severity : 'info'],
    fingerprint,
    location: { path: file, lines: { begin: at.line, end: at.endLine } },
  };
}
