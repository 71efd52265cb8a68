import type { Severity } from '../../core/config/presets.ts';
import { type LineIndex, type Position, type Range, createLineIndex } from '../../core/text/lineIndex.ts';
import type { CheckedFile, Report } from '../report.ts';
import { jsonText } from './jsonText.ts';
import { type Result, resultsOf } from './results.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const satisfies Record<Severity, string>;

/** Reviewdog's Diagnostic Format. Columns count bytes of UTF-8, as it demands; what was known before is no more than info. */
export function rdjsonReport(report: Report): string {
  const texts = new Map<CheckedFile, Text | null>();
  const textOf = (file: CheckedFile): Text | null => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const text = file.source === null ? null : { source: file.source, lines: createLineIndex(file.source) };
    texts.set(file, text);
    return text;
  };
  return jsonText({
    source: { name: 'kehoach-lint' },
    diagnostics: resultsOf(report).map((result) => diagnosticOf(result, result.found && textOf(result.found.file))),
  });
}

function diagnosticOf({ file, at, message, severity, state, ruleId, url, found }: Result, text: Text | null): object {
  return {
    message,
    location: { path: file, range: byteRange(text, at) },
    severity: SEVERITIES[state === 'new' ? severity : 'info'],
    code: { value: ruleId, ...(url !== null && { url }) },
    ...(found && { suggestions: suggestionsOf(text, found.finding.fix) }),
    ...(found && found.finding.related.length > 0 && { related_locations: relatedOf(text, found) }),
  };
}

/** A suggestion is one edit; a fix of several that only hold together is none. Nor can there be one where nobody knows the bytes. */
function suggestionsOf(text: Text | null, fix: Found['finding']['fix']): readonly object[] {
  const [edit, ...others] = fix?.edits ?? [];
  return text && edit && others.length === 0 ? [{ range: byteRange(text, edit.at), text: edit.text }] : [];
}

type Found = NonNullable<Result['found']>;

function relatedOf(text: Text | null, { file, finding }: Found): readonly object[] {
  return finding.related.map((note) => ({
    message: note.message,
    location: { path: note.file ?? file.file, range: byteRange(note.file === null ? text : null, note.at) },
  }));
}

interface Text {
  readonly source: string;
  readonly lines: LineIndex;
}

/** Whole lines where the text is not at hand. */
function byteRange(text: Text | null, { line, column, endLine, endColumn }: Range): object {
  if (!text) return { start: { line }, end: { line: endLine } };
  return { start: bytePosition(text, { line, column }), end: bytePosition(text, { line: endLine, column: endColumn }) };
}

/** Line and column from 1, the column in bytes of UTF-8. */
function bytePosition({ source, lines }: Text, { line, column }: Position): Position {
  const { start } = lines.spanOf(line);
  return { line, column: Buffer.byteLength(source.slice(start, start + column - 1)) + 1 };
}
