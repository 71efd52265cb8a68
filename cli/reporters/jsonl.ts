import { type FileReport, type ReportParts, type Reporting, shownFindings, shownProblems } from '../report.ts';
import { findingObject, problemObject, registryObject, resolvedObject, suppressedObjects } from './json.ts';
import { jsonLine } from './jsonText.ts';

/** A line of JSON for each finding, with the fields of the JSON report and its file: for archives, and for tools that read line by line. */
export function jsonlParts(reporting: Reporting): ReportParts {
  const registry = registryObject(reporting);
  return {
    file: (file) =>
      objectsOf(reporting, file)
        .map((object) => jsonLine({ file: file.file, ...object, ...registry }))
        .join(''),
    end: () => '',
  };
}

function objectsOf(report: Reporting, file: FileReport): readonly object[] {
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
