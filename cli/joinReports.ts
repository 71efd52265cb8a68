import { FILE_START } from '../core/config/problems.ts';
import type { HeldDocument } from '../core/config/deadSettings.ts';
import type { Range } from '../core/text/lineIndex.ts';
import { UsageError } from './messages.ts';
import type { FileObject, FindingObject, ReadFile } from './fileObject.ts';
import type { CheckedFile, FailedFile, FaultyConfiguration, ReportedProblem } from './report.ts';
import type { ReportedChange, ReportedFinding, WaivedFinding } from './reportedFinding.ts';

/** A report that was read, by the name that it was asked for by. */
export interface GivenReport {
  readonly path: string;
  readonly files: readonly ReadFile[];
}

/** A document of a joined report. */
export interface JoinedDocument {
  readonly report: CheckedFile | FailedFile;
  /** What it is, as the part that checked it says; null where none says it. */
  readonly head: HeldDocument['head'];
  /** Of the text that was checked. */
  readonly digest: string | null;
}

/** Several reports as one. */
export interface Joined {
  /** Those of parts in the order of the whole run, then the others as they were given. */
  readonly documents: readonly JoinedDocument[];
  readonly configurations: readonly FaultyConfiguration[];
  /** Folders that were looked through as a whole, relative to the current one. */
  readonly folders: readonly string[];
  /** How many documents of the parts there are, and of how many there is no report. */
  readonly of: number;
  readonly missing: number;
  /** Was any of them held against a baseline or against what changed? */
  readonly compared: boolean;
}

/** Joins reports. Throws a UsageError where parts are of different runs, or one is there twice. */
export function joinReports(given: readonly GivenReport[]): Joined {
  const of = sizeOfRun(given);
  const all = given.flatMap(({ files }) => files);
  const documents = all.filter((file) => !isConfiguration(file));
  const placed = documents.filter(({ shard }) => shard?.position !== undefined);
  const ordered = placed.toSorted((a, b) => (a.shard?.position ?? 0) - (b.shard?.position ?? 0));
  const twice = ordered.find(({ shard }, index) => shard?.position === ordered[index - 1]?.shard?.position);
  if (twice) throw new UsageError('reportTwice', { file: twice.file });
  const others = documents.filter(({ shard }) => shard?.position === undefined);
  return {
    documents: [...ordered, ...others].map(joinedDocument),
    configurations: joinedConfigurations(all.filter(isConfiguration)),
    folders: ordered[0]?.shard?.folders ?? [],
    of,
    missing: of - ordered.length,
    compared: documents.some(({ resolved }) => resolved !== undefined),
  };
}

/** How many documents all parts have together, as each of them says; 0 where no part is given. */
function sizeOfRun(given: readonly GivenReport[]): number {
  let known: number | null = null;
  for (const { path, files } of given) {
    for (const { shard } of files) {
      if (!shard) continue;
      known ??= shard.of;
      if (known !== shard.of) throw new UsageError('reportsOfDifferentRuns', { path, count: shard.of, other: known });
    }
  }
  return known ?? 0;
}

/** A document has a place in its part, or findings of rules, or none. */
function isConfiguration({ findings, shard }: FileObject): boolean {
  if (shard) return shard.position === undefined;
  return findings.length > 0 && findings.every(({ ruleId }) => ruleId === 'configuration');
}

function joinedDocument({ file, error, findings, suppressed, resolved, shard, ...sarif }: ReadFile): JoinedDocument {
  const { head = null, digest = null } = shard ?? {};
  if (suppressed === undefined) return { report: { kind: 'failed', file, error: error ?? '' }, head, digest };
  const waivedBriefly = suppressed.map(({ ruleId, line, reason = null, until = null }): WaivedFinding => {
    const at = { line, column: 1, endLine: line, endColumn: 1 };
    const nothing = { message: ruleId, related: [], fix: null, suggestions: [], fingerprint: '' };
    return { ruleId, severity: 'info', at, comment: at, reason, until, ...nothing };
  });
  const ends = sarif.ends ?? shard?.ends;
  const report: CheckedFile = {
    kind: 'checked',
    file,
    source: null,
    findings: findings.map((finding, index) => reportedFinding(file, finding, ends?.[index])),
    suppressed: sarif.waived ?? (shard ? (shard.suppressed ?? []) : waivedBriefly),
    resolved: (resolved ?? []).map(({ ruleId, fingerprint, message }) => ({ rule: ruleId, fingerprint, message })),
    facts: null,
    timing: null,
    preview: null,
    error: error ?? null,
  };
  return { report, head, digest };
}

/** Where the other places end stands apart: the contract has no place for it. */
function reportedFinding(
  own: string,
  found: FindingObject,
  ends: readonly (readonly [line: number, column: number])[] = [],
): ReportedFinding {
  const { ruleId, severity, message, fingerprint, state, related, fix, suggestions } = found;
  return {
    ...{ ruleId, severity, message, fingerprint, state },
    at: rangeOf(found),
    related: related.map(({ file, line, column, message: text }, index) => {
      const [endLine, endColumn] = ends[index] ?? [line, column];
      return { file: file === own ? null : file, at: { line, column, endLine, endColumn }, message: text };
    }),
    fix: fix ? changeOf(fix) : null,
    suggestions: (suggestions ?? []).map(changeOf),
  };
}

function changeOf({ title, edits }: NonNullable<FindingObject['fix']>): ReportedChange {
  return { title, edits: edits.map(({ text, ...at }) => ({ at: rangeOf(at), text })) };
}

function rangeOf({ line, column, endLine, endColumn }: Range): Range {
  return { line, column, endLine, endColumn };
}

/** Each problem once: in the order of the documents that brought it, as far as the parts say. */
function joinedConfigurations(objects: readonly FileObject[]): readonly FaultyConfiguration[] {
  const brought = objects.flatMap(({ file, findings, shard }) =>
    findings.map((found, index) => ({ file, found, first: shard?.first?.[index] ?? Infinity })),
  );
  const files = new Map<string, Map<string, ReportedProblem>>();
  for (const { file, found } of brought.toSorted((a, b) => a.first - b.first || 0)) {
    const problems = files.get(file) ?? new Map<string, ReportedProblem>();
    files.set(file, problems);
    const { severity, message, fingerprint } = found;
    const at = found.line > 0 ? rangeOf(found) : FILE_START;
    const key = JSON.stringify([fingerprint, at]);
    const grade = severity === 'warning' ? 'warning' : 'error';
    if (!problems.has(key)) problems.set(key, { severity: grade, message, at, fingerprint, first: null });
  }
  return [...files].map(([file, problems]) => ({ kind: 'configuration', file, problems: [...problems.values()] }));
}
