import { type FileReport, type Report, shownFindings, shownProblems } from '../report.ts';
import { findingObject, problemObject, registryObject, resolvedObject, suppressedObjects } from './json.ts';
import { jsonLine } from './jsonText.ts';

/** A line of JSON for each finding, with the fields of the JSON report and its file: for archives, and for tools that read line by line. */
export function jsonlReport(report: Report): string {
  return report.files
    .flatMap((file) =>
      objectsOf(report, file).map((object) => jsonLine({ file: file.file, ...object, ...registryObject(report) })),
    )
    .join('');
}

function objectsOf(report: Report, file: FileReport): readonly object[] {
  switch (file.kind) {
    case 'failed':
      return [{ error: file.error }];
    case 'configuration':
      return shownProblems(report, file).map((problem) => problemObject(problem));
    case 'checked':
      return [
        ...(file.error === null ? [] : [{ error: file.error }]),
        ...shownFindings(report, file).map((finding) => findingObject(file, finding)),
        ...suppressedObjects(file).map((suppressed) => ({ state: 'suppressed', ...suppressed })),
        ...file.resolved.map(resolvedObject),
      ];
  }
}
