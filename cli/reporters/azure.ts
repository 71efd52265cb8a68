import type { Severity } from '../../core/config/presets.ts';
import { printable } from '../../core/text/printable.ts';
import type { Report } from '../report.ts';
import { type Result, resultsOf } from './results.ts';
import { summaryLine } from './summary.ts';

/** Azure Pipelines knows no hint: what only informs is a warning there. */
const KINDS = { error: 'error', warning: 'warning', info: 'warning' } as const satisfies Record<Severity, string>;

/** Logging commands of Azure Pipelines for new findings, then the line that counts everything. */
export function azureReport(report: Report): string {
  const lines = resultsOf(report)
    .filter(({ state }) => state === 'new')
    .map(issueLine);
  return `${[...lines, summaryLine({ ...report, color: false })].join('\n')}\n`;
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
