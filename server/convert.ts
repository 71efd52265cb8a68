import type { MarkdownDocument } from '../core/markdown/model.ts';
import type { LineIndex, Range as ReportRange } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';
import type { TextEdit as SpanEdit } from '../core/lint/rule.ts';
import type { Severity } from '../core/config/presets.ts';
import { DiagnosticSeverity, type Position, type Range, type TextEdit } from 'vscode-languageserver';

/** Between offsets and what the protocol counts: lines and UTF-16 code units from 0. The only file that knows both. */

export function rangeOf(lines: LineIndex, span: Span): Range {
  return protocolRange(lines.rangeOf(span));
}

/** A range of the reports, which count from 1. */
export function protocolRange({ line, column, endLine, endColumn }: ReportRange): Range {
  return { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } };
}

/** A position past the end of its line counts as its end, as the protocol says. */
export function offsetAt(lines: LineIndex, { line, character }: Position): number {
  const { start, end } = lines.spanOf(line + 1);
  return Math.min(start + character, end);
}

export function spanAt(lines: LineIndex, { start, end }: Range): Span {
  return { start: offsetAt(lines, start), end: offsetAt(lines, end) };
}

export function editsOf({ lines }: Pick<MarkdownDocument, 'lines'>, edits: readonly SpanEdit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(lines, span), newText: text }));
}

export const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};
