import type { Severity } from '../../core/config/presets.ts';
import { printable } from '../../core/text/printable.ts';
import type { ReportParts, Reporting } from '../report.ts';
import { type Result, resultsOfFile } from './results.ts';
import { summaryLine } from './summary.ts';

/** Azure Pipelines knows no hint: what only informs is a warning there. */
const KINDS = { error: 'error', warning: 'warning', info: 'warning' } as const satisfies Record<Severity, string>;

/** Logging commands of Azure Pipelines for new findings, then the line that counts everything. */
export function azureParts(reporting: Reporting): ReportParts {
  return {
    file: (file) =>
      resultsOfFile(reporting, file)
        .filter(({ state }) => state === 'new')
        .map((result) => `${issueLine(result)}\n`)
        .join(''),
    end: (counts) => `${summaryLine({ ...reporting, color: false }, counts)}\n`,
  };
}

function issueLine({ file, at, severity, message, ruleId }: Result): string {
  const properties = {
    type: KINDS[severity],
    sourcepath: file,
    linenumber: at.line,
    columnnumber: at.column,
    code: ruleId,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))};`);
  return `##vso[task.logissue ${list.join('')}]${escaped(message)}`;
}

function escaped(text: string): string {
  return printable(text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
