import { beginningWithin, columnsOf, endWithin } from '../text/columns.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import { printable } from '../text/printable.ts';
import type { Span } from '../text/span.ts';

/** A line of the source with a mark under the place; both cut to a width. */
export interface Frame {
  /** Line number from 1. */
  readonly line: number;
  readonly text: string;
  /** Spaces and carets, to stand under `text`. */
  readonly mark: string;
}

const ELLIPSIS = '…';
/** A column of the terminal takes so many UTF-16 units at most, in any text that a person wrote. */
const MOST_UNITS = 8;

/**
 * Draws the line that a span begins on, cut round the place to at most `width` columns of the terminal (not characters: a
 * composed and a decomposed letter take one, a Chinese one two).
 */
export function drawFrame(source: string, lines: LineIndex, at: Span, width: number): Frame {
  const line = lines.lineOf(at.start);
  const span = lines.spanOf(line);
  // a line may be very long: what stands so far off is not looked at
  const reach = width * MOST_UNITS;
  const before = printable(source.slice(Math.max(span.start, at.start - reach), at.start));
  const markEnd = Math.min(Math.max(at.end, at.start), span.end);
  const marked = printable(source.slice(at.start, Math.min(markEnd, at.start + reach)));
  const behind = printable(source.slice(markEnd, Math.min(span.end, markEnd + reach)));
  const shownMark = cutEnd(marked, Math.max(Math.floor(width * 0.6), 10));
  const room = Math.max(width - columnsOf(shownMark), 0);
  const left = cutStart(before, Math.max(room - Math.min(columnsOf(behind), Math.floor(room / 2)), 0));
  const right = cutEnd(behind, Math.max(width - columnsOf(left) - columnsOf(shownMark), 0));
  const carets = '^'.repeat(Math.max(columnsOf(shownMark), 1));
  return { line, text: left + shownMark + right, mark: ' '.repeat(columnsOf(left)) + carets };
}

function cutEnd(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  return width > 0 ? beginningWithin(text, width - 1) + ELLIPSIS : '';
}

function cutStart(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  return width > 0 ? ELLIPSIS + endWithin(text, width - 1) : '';
}
