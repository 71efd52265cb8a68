import type { BaselineEntry } from '../../core/lint/baseline.ts';
import { CONFIGURATION_URL, ruleUrl } from '../../core/lint/links.ts';
import {
  type CheckedFile,
  type FileReport,
  type ReportParts,
  type ReportedProblem,
  type Reporting,
  shownFindings,
  shownProblems,
} from '../report.ts';
import type { ReportedChange, ReportedFinding } from '../reportedFinding.ts';
import { jsonText } from './jsonText.ts';
import { timingObject } from './timing.ts';

/** The JSON of the contract: an array with an object per file, lines and columns from 1, columns in UTF-16 units. */
export function jsonParts(reporting: Reporting): ReportParts {
  const registry = registryObject(reporting);
  let told = 0;
  return {
    file(file) {
      const index = told++;
      const object = { ...fileObject(reporting, file), ...registry, ...shardObject(reporting, file, index) };
      // an array of one, without its brackets
      const entry = jsonText([object]).slice('[\n'.length, -'\n]\n'.length);
      return `${index === 0 ? '[' : ','}\n${entry}`;
    },
    end: () => (told === 0 ? '[]\n' : '\n]\n'),
  };
}

/** How old the data are that findings rest on: the day of the built-in registry, ISO. */
export function registryObject({ compiled }: Pick<Reporting, 'compiled'>): object {
  return { registry: compiled };
}

function shardObject(report: Reporting, file: FileReport, index: number): object | null {
  const part = partOf(report, file, index);
  return part && { shard: { ...part, ...(file.kind === 'checked' && untold(report, file)) } };
}

/** What `merge` must know of a file of one part; null where the report is of all. Documents come first. */
export function partOf({ shard, ...report }: Reporting, file: FileReport, index: number): object | null {
  if (!shard) return null;
  const { of, folders } = shard;
  if (file.kind !== 'configuration') return { of, folders, ...shard.documents[index] };
  const place = (at: number | null): number | null => (at === null ? null : (shard.documents[at]?.position ?? null));
  return { of, first: shownProblems(report, file).map(({ first }) => place(first)) };
}

function fileObject(report: Reporting, file: FileReport): object {
  switch (file.kind) {
    case 'failed':
      return { file: file.file, error: file.error, findings: [] };
    case 'configuration': {
      const findings = shownProblems(report, file).map((problem) => problemObject(problem));
      return { file: file.file, findings, suppressed: [] };
    }
    case 'checked':
      return checkedObject(report, file);
  }
}

/** What is wrong with a configuration, as a finding. */
export function problemObject({ severity, message, at, fingerprint }: ReportedProblem): object {
  return {
    ruleId: 'configuration',
    severity,
    message,
    ...at,
    url: CONFIGURATION_URL,
    related: [],
    fingerprint,
    state: 'new',
  };
}

function checkedObject(report: Reporting, file: CheckedFile): object {
  return {
    file: file.file,
    ...(file.error !== null && { error: file.error }),
    findings: shownFindings(report, file).map((finding) => findingObject(file, finding)),
    suppressed: suppressedObjects(file),
    ...(report.compared && { resolved: file.resolved.map(resolvedObject) }),
    ...(file.timing && { timing: timingObject(file.timing) }),
  };
}

/** What the contract has no place for: all of what was silenced, and where the other places of findings end. */
function untold(report: Pick<Reporting, 'quiet'>, file: CheckedFile): object {
  const { suppressed } = file;
  const ends = shownFindings(report, file).map(({ related }) => related.map(({ at }) => [at.endLine, at.endColumn]));
  return { ...(suppressed.length > 0 && { suppressed }), ...(ends.some(({ length }) => length > 0) && { ends }) };
}

/** The findings that comments silenced. */
export function suppressedObjects({ suppressed }: CheckedFile): readonly object[] {
  return suppressed.map(({ ruleId, at, reason, until }) => ({
    ruleId,
    line: at.line,
    by: 'comment',
    ...(reason !== null && { reason }),
    ...(until !== null && { until }),
  }));
}

/** A finding of the baseline that is no longer there. */
export function resolvedObject({ rule, message, fingerprint }: BaselineEntry): object {
  return { ruleId: rule, message, fingerprint, state: 'resolved' };
}

/** A finding of the contract. */
export function findingObject(file: CheckedFile, finding: ReportedFinding): object {
  const { at, fix, suggestions } = finding;
  const change = ({ title, edits }: ReportedChange) => ({
    title,
    edits: edits.map(({ at: place, text }) => ({ ...place, text })),
  });
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    ...at,
    url: ruleUrl(finding.ruleId),
    related: finding.related.map((note) => ({
      file: note.file ?? file.file,
      line: note.at.line,
      column: note.at.column,
      message: note.message,
    })),
    fingerprint: finding.fingerprint,
    state: finding.state,
    ...(fix && { fix: change(fix) }),
    ...(suggestions.length > 0 && { suggestions: suggestions.map(change) }),
  };
}
