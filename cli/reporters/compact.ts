import { printable } from '../../core/text/printable.ts';
import type { ReportParts, Reporting } from '../report.ts';
import { type Result, resultsOfFile } from './results.ts';
import { summaryLine } from './summary.ts';

/** One line for each finding, as compilers write them, so that editors and scripts know the place; last a line that counts. */
export function compactParts(reporting: Reporting): ReportParts {
  return {
    file: (file) =>
      resultsOfFile(reporting, file)
        .filter(({ state }) => state === 'new')
        .map(lineOf)
        .join(''),
    end: (counts) => `${summaryLine({ ...reporting, color: false }, counts)}\n`,
  };
}

function lineOf({ file, at, severity, message, ruleId }: Result): string {
  const line = `${file}:${String(at.line)}:${String(at.column)}: ${severity}: ${message} [${ruleId}]`;
  return `${printable(line)}\n`;
}
