import type { Report } from '../report.ts';
import { resultsOfFile } from './results.ts';
import { element, xmlDocument } from './xml.ts';

/** Checkstyle's XML, for Jenkins and others. Columns count UTF-16 units; what was known before is no more than info. */
export function checkstyleReport(report: Report): string {
  const files = report.files.map((file) =>
    element(
      'file',
      { name: file.file },
      resultsOfFile(report, file).map(({ at, severity, message, ruleId, state }) =>
        element('error', {
          line: at.line,
          column: at.column,
          severity: state === 'new' ? severity : 'info',
          message,
          source: `kehoach-lint.${ruleId}`,
        }),
      ),
    ),
  );
  return xmlDocument(element('checkstyle', { version: '8.0' }, files), report.compiled);
}
