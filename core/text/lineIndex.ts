import type { Span } from './span.ts';

/** A place as editors and the JSON reports count it: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range as the reports count it; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The line structure of one text. Lines end with LF, CRLF or a lone CR, as in the Language Server Protocol. */
export interface LineIndex {
  /** Number of lines; a text that ends with a line break has one more, empty, line. */
  readonly count: number;
  /** The line (from 1) of an offset; offsets past the end count as the end. */
  lineOf(offset: number): number;
  positionOf(offset: number): Position;
  rangeOf(span: Span): Range;
  /** The way back. */
  spanOfRange(range: Range): Span;
  /** The span of a line (from 1) without its line break; an empty span at the end for a line that does not exist. */
  spanOf(line: number): Span;
}

/** A byte order mark is not a column: editors take it off before they count. */
const BYTE_ORDER_MARK = 0xfeff;

export function createLineIndex(text: string): LineIndex {
  const first = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const starts: number[] = [first];
  const ends: number[] = [];
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);

  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const positionOf = (offset: number): Position => {
    const line = lineOf(offset);
    const start = starts[line - 1] ?? 0;
    return { line, column: Math.max(0, Math.min(offset, text.length) - start) + 1 };
  };
  const offsetOf = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
  return {
    count: starts.length,
    lineOf,
    positionOf,
    rangeOf(span) {
      const from = positionOf(span.start);
      const to = positionOf(span.end);
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
    spanOfRange: ({ line, column, endLine, endColumn }) => ({
      start: offsetOf(line, column),
      end: offsetOf(endLine, endColumn),
    }),
    spanOf(line) {
      return { start: starts[line - 1] ?? text.length, end: ends[line - 1] ?? text.length };
    },
  };
}
