import type * as Sarif from 'sarif';
import { createKnowledge } from '../../core/knowledge/knowledge.ts';
import type { Range } from '../../core/text/lineIndex.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import { version } from '../../package.json';
import type { CheckedFile, FileReport, Report } from '../report.ts';
import type { ReportedChange, ReportedFinding, WaivedFinding } from '../reportedFinding.ts';
import { partOf } from './json.ts';
import { jsonText } from './jsonText.ts';
import { type Result, UNUSABLE_FILE, resultsOfFile } from './results.ts';
import { sarifRule } from './sarifRule.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0-rtm.5.json';
const ROOT = '%SRCROOT%';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const LANGUAGES = { vi: 'vi-VN', en: 'en-US' } as const;

/** SARIF 2.1.0: one run, columns in UTF-16 units, every path relative to the current folder. */
export function sarifReport(report: Report): string {
  const results = report.files.flatMap((file) => sarifResults(report, file));
  const ids = [...new Set(results.map(({ ruleId }) => ruleId ?? ''))].sort();
  const knowledge = createKnowledge(builtInData());
  const log: Sarif.Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kehoach-lint',
            semanticVersion: version,
            rules: ids.map((id) => sarifRule(id, knowledge, report.locale)),
          },
          extensions: [{ name: 'kehoach-lint registry', version: report.compiled, releaseDateUtc: report.compiled }],
        },
        language: LANGUAGES[report.locale],
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which kehoach-lint was run.' } } },
        invocations: [invocationOf(report)],
        artifacts: report.files.map((file, index) => artifact(report, file, index)),
        results: results.map((result) => ({ ...result, ruleIndex: ids.indexOf(result.ruleId ?? '') })),
      },
    ],
  };
  return jsonText(log);
}

/** A file that was checked, or that says how; of a part, with what `merge` must know of it. */
function artifact(report: Report, file: FileReport, index: number): Sarif.Artifact {
  const part = partOf(report, file, index);
  return {
    location: artifactOf(file.file),
    roles: [file.kind === 'configuration' ? 'userSpecifiedConfiguration' : 'analysisTarget'],
    ...(part && { properties: { part } }),
  };
}

/** Files that could not be read or written. */
function invocationOf(report: Report): Sarif.Invocation {
  const notifications = report.files
    .flatMap((file) => resultsOfFile(report, file))
    .filter(({ ruleId }) => ruleId === UNUSABLE_FILE)
    .map(({ file, message }): Sarif.Notification => {
      return { level: 'error', message: { text: message }, locations: [{ physicalLocation: placeOf(file, null) }] };
    });
  return { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications };
}

function sarifResults(report: Report, file: FileReport): readonly Sarif.Result[] {
  const shown = resultsOfFile(report, file).filter(({ ruleId }) => ruleId !== UNUSABLE_FILE);
  const results = shown.map((result) => sarifResult(report, result));
  if (file.kind !== 'checked') return results;
  return [
    ...results,
    ...file.suppressed.map((finding) => suppressedResult(report, file, finding)),
    ...file.resolved.map(({ rule, message, fingerprint }): Sarif.Result => ({
      ruleId: rule,
      level: 'none',
      kind: 'notApplicable',
      message: { text: message },
      locations: [{ physicalLocation: placeOf(file.file, null) }],
      partialFingerprints: { 'kehoachLint/v1': fingerprint },
      baselineState: 'absent',
    })),
  ];
}

function sarifResult(
  report: Report,
  { file, ruleId, severity, message, at, state, ownFingerprint, found }: Result,
): Sarif.Result {
  return {
    ruleId,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: placeOf(file, at) }],
    partialFingerprints: { 'kehoachLint/v1': ownFingerprint },
    suppressions: [],
    ...(report.compared && { baselineState: state === 'new' ? 'new' : 'unchanged' }),
    ...(found && contextOf(found.file, found.finding)),
  };
}

function suppressedResult(report: Report, file: CheckedFile, finding: WaivedFinding): Sarif.Result {
  const { ruleId, severity, message, at, fingerprint, reason, until, comment } = finding;
  return {
    ruleId,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: placeOf(file.file, at) }],
    partialFingerprints: { 'kehoachLint/v1': fingerprint },
    suppressions: [
      {
        kind: 'inSource',
        ...(reason !== null && { justification: reason }),
        location: { physicalLocation: placeOf(file.file, comment) },
        ...(until !== null && { properties: { until } }),
      },
    ],
    ...(report.compared && { baselineState: 'unchanged' as const }),
    ...contextOf(file, finding),
  };
}

/** The other places of a finding, and what mends it. */
function contextOf(
  file: CheckedFile,
  finding: ReportedFinding | WaivedFinding,
): Pick<Sarif.Result, 'relatedLocations' | 'fixes'> {
  const changes = [...(finding.fix ? [finding.fix] : []), ...finding.suggestions].filter(
    ({ edits }) => edits.length > 0,
  );
  const isSafe = (change: ReportedChange): boolean => change === finding.fix;
  const related = finding.related.map((note, index): Sarif.Location => ({
    id: index + 1,
    message: { text: note.message },
    physicalLocation: placeOf(note.file ?? file.file, note.at),
  }));
  return {
    ...(related.length > 0 && { relatedLocations: related }),
    ...(changes.length > 0 && { fixes: changes.map((change) => fixOf(file, change, isSafe(change))) }),
  };
}

function fixOf(file: CheckedFile, { title, edits }: ReportedChange, safe: boolean): Sarif.Fix {
  const replacements = edits.map(({ at, text }) => ({
    deletedRegion: regionOf(at),
    insertedContent: { text },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: artifactOf(file.file), replacements }],
    ...(safe && { properties: { safe } }),
  };
}

function placeOf(file: string, at: Range | null): Sarif.PhysicalLocation {
  return { artifactLocation: artifactOf(file), ...(at && { region: regionOf(at) }) };
}

function regionOf({ line, column, endLine, endColumn }: Range): Sarif.Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A relative URI; what a URI has no place for is percent-encoded. */
function artifactOf(file: string): Sarif.ArtifactLocation {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}
