import { printable } from '../../core/text/printable.ts';
import type { Report } from '../report.ts';
import { resultsOf } from './results.ts';
import { summaryLine } from './summary.ts';

/** One line for each finding, as compilers write them, so that editors and scripts know the place; last a line that counts. */
export function compactReport(report: Report): string {
  const lines = resultsOf(report)
    .filter(({ state }) => state === 'new')
    .map(({ file, at, severity, message, ruleId }) =>
      printable(`${file}:${String(at.line)}:${String(at.column)}: ${severity}: ${message} [${ruleId}]`),
    );
  return `${[...lines, summaryLine({ ...report, color: false })].join('\n')}\n`;
}
