import { BYTE_ORDER_MARK, csvCell } from '../../core/text/csvCell.ts';
import type { Report } from '../report.ts';
import { resultsOf } from './results.ts';

const HEADER = [
  ...['file', 'line', 'column', 'severity', 'rule', 'message', 'state', 'fixable', 'url', 'fingerprint'],
  // how old the data are that the finding rests on
  'registry',
];

/** A table for spreadsheets (RFC 4180): a row for each finding, last what a baseline knows and is mended. */
export function csvReport(report: Report): string {
  const rows = resultsOf(report).map(({ file, at, severity, ruleId, message, state, url, fingerprint, found }) => [
    file,
    at.line,
    at.column,
    severity,
    ruleId,
    message,
    state,
    found?.finding.fix ? 'yes' : 'no',
    url ?? '',
    found?.finding.fingerprint ?? fingerprint,
    report.compiled,
  ]);
  const resolved = report.files.flatMap((file) =>
    file.kind === 'checked'
      ? file.resolved.map(({ rule, message, fingerprint }) => {
          return [file.file, '', '', '', rule, message, 'resolved', '', '', fingerprint, report.compiled];
        })
      : [],
  );
  return csvText([HEADER, ...rows, ...resolved]);
}

/** Rows for spreadsheets. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map(rowOf).join('');
}

function rowOf(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => csvCell(String(cell), ',')).join(',')}\r\n`;
}
