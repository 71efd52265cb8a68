import { SEVERITIES, type Severity } from '../../core/config/presets.ts';
import { fill } from '../../core/lint/wording.ts';
import { printable } from '../../core/text/printable.ts';
import type { Report } from '../report.ts';
import { type Result, resultsOf } from './results.ts';

/** GitHub shows so many annotations of a kind for each step and silently drops the others. */
const MOST = 10;
const KINDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;
const CUT = {
  vi: 'GitHub chỉ hiện {most} mục mỗi loại trong một bước. Chưa hiện ở đây: {errors} lỗi, {warnings} cảnh báo, {infos} gợi ý, {known} mục đã có từ trước. Xem đủ bằng --format markdown hoặc html.',
  en: 'GitHub shows {most} annotations of a kind for each step. Not shown here: errors {errors}, warnings {warnings}, info {infos}, known before {known}. --format markdown or html has them all.',
};

/** Annotations of GitHub Actions: new findings, the worst first, no more than GitHub shows, and a line that says what was cut. */
export function githubReport(report: Report): string {
  const results = resultsOf(report);
  const fresh = results.filter(({ state }) => state === 'new');
  const bySeverity = (severity: Severity): readonly Result[] => fresh.filter((one) => one.severity === severity);
  const known = results.length - fresh.length;
  const overflows = known > 0 || SEVERITIES.some((severity) => bySeverity(severity).length > MOST);
  // the line that says what was cut is a notice itself
  const most = (severity: Severity): number => (overflows && severity === 'info' ? MOST - 1 : MOST);
  const shown = SEVERITIES.flatMap((severity) => bySeverity(severity).slice(0, most(severity)));
  const cut = (severity: Severity): number => Math.max(bySeverity(severity).length - most(severity), 0);
  const counts = { most: MOST, errors: cut('error'), warnings: cut('warning'), infos: cut('info'), known };
  const closing = overflows ? [command('notice', {}, fill(CUT, counts, report.locale))] : [];
  return [...shown.map(annotation), ...closing].map((line) => `${line}\n`).join('');
}

function annotation({ file, at, severity, message, ruleId }: Result): string {
  const oneLine = at.line === at.endLine;
  const properties = {
    title: ruleId,
    file,
    line: at.line,
    endLine: at.endLine,
    // GitHub takes columns only within a line
    ...(oneLine && { col: at.column, endColumn: at.endColumn }),
  };
  return command(KINDS[severity], properties, message);
}

/** A workflow command; what would end it or begin another is escaped. */
function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties)
    .map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escaped(message)}`;
}

function escaped(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}
