import type { Severity } from '../../core/config/presets.ts';
import type { LineIndex } from '../../core/text/lineIndex.ts';
import type { Span } from '../../core/text/span.ts';
import { type CheckedFile, type Report, noteFile } from '../report.ts';
import { jsonText } from './jsonText.ts';
import { type Result, resultsOf } from './results.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const satisfies Record<Severity, string>;

/** Reviewdog's Diagnostic Format. Columns count bytes of UTF-8, as it demands; what was known before is no more than info. */
export function rdjsonReport(report: Report): string {
  return jsonText({
    source: { name: 'kehoach-lint' },
    diagnostics: resultsOf(report).map((result) => diagnosticOf(report, result)),
  });
}

function diagnosticOf(report: Report, result: Result): object {
  const { file, message, severity, state, ruleId, url, found } = result;
  return {
    message,
    location: { path: file, range: found ? byteRange(found.file, found.finding.at) : lineRange(result) },
    severity: SEVERITIES[state === 'new' ? severity : 'info'],
    code: { value: ruleId, ...(url !== null && { url }) },
    ...(found && { suggestions: suggestionsOf(found.file, found.finding.fix) }),
    ...(found && found.finding.related.length > 0 && { related_locations: relatedOf(report, found) }),
  };
}

/** A suggestion is one edit; a fix of several that only hold together is none. */
function suggestionsOf(file: CheckedFile, fix: Fix): readonly object[] {
  const [edit, ...others] = fix?.edits ?? [];
  return edit && others.length === 0 ? [{ range: byteRange(file, edit.span), text: edit.text }] : [];
}

type Found = NonNullable<Result['found']>;
type Fix = Found['finding']['fix'];

function relatedOf(report: Report, { file, finding }: Found): readonly object[] {
  return finding.related.map((note) => {
    // columns are counted in bytes, which takes the text: of another document only the lines are known
    const range =
      note.file === null ? byteRange(file, note.at) : { start: { line: note.at.line }, end: { line: note.at.endLine } };
    return { message: note.message, location: { path: noteFile(report, file, note), range } };
  });
}

interface Text {
  readonly source: string;
  readonly lines: LineIndex;
}

function byteRange(text: Text, { start, end }: Span): object {
  return { start: bytePosition(text, start), end: bytePosition(text, end) };
}

/** Line and column from 1, the column in bytes of UTF-8. */
function bytePosition({ source, lines }: Text, offset: number): { readonly line: number; readonly column: number } {
  const line = lines.lineOf(offset);
  const { start } = lines.spanOf(line);
  return { line, column: Buffer.byteLength(source.slice(start, offset)) + 1 };
}

/** A place in a file whose text is not at hand. */
function lineRange({ at }: Result): object {
  return { start: { line: at.line }, end: { line: at.endLine } };
}
