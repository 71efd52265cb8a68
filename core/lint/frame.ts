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
const GRAPHEMES = new Intl.Segmenter('vi');
/** A column of the terminal takes so many UTF-16 units at most, in any text that a person wrote. */
const MOST_UNITS = 8;

/**
 * Draws the line that a span begins on, cut round the place to at most `width` columns of the terminal (not characters: a
 * composed and a decomposed letter take one, a Chinese one two).
 */
export function drawFrame(source: string, lines: LineIndex, at: Span, width: number): Frame {
  const line = lines.lineOf(at.start);
  const span = lines.spanOf(line);
  const before = printable(source.slice(span.start, at.start));
  const marked = printable(source.slice(at.start, Math.min(Math.max(at.end, at.start), span.end)));
  const behind = printable(source.slice(Math.min(Math.max(at.end, at.start), span.end), span.end));
  const shownMark = cutEnd(marked, Math.max(Math.floor(width * 0.6), 10));
<<<<<<< HEAD
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
=======
  const room = Math.max(width - stringWidth(shownMark), 0);
  const left = cutStart(
    before,
    Math.max(room - Math.min(stringWidth(fittingStart(behind, width)), Math.floor(room / 2)), 0),
  );
  const right = cutEnd(behind, Math.max(width - stringWidth(left) - stringWidth(shownMark), 0));
  const carets = '^'.repeat(Math.max(stringWidth(shownMark), 1));
  return { line, text: left + shownMark + right, mark: ' '.repeat(stringWidth(left)) + carets };
}

function cutEnd(text: string, width: number): string {
  const fitting = fittingStart(text, width);
  if (fitting.length === text.length) return text;
  return width > 0 ? fittingStart(text, width - 1) + ELLIPSIS : '';
}

/** The longest beginning that takes no more columns than `width`. */
function fittingStart(text: string, width: number): string {
  let used = 0;
  for (const { segment, index } of GRAPHEMES.segment(text)) {
    used += stringWidth(segment);
    if (used > width) return text.slice(0, index);
  }
  return text;
}

function cutStart(text: string, width: number): string {
  // a line may be very long: what stands so far off is not looked at
  const near = text.slice(-(width * MOST_UNITS + MOST_UNITS));
  const segments = [...GRAPHEMES.segment(near)].toReversed();
  const fitting = fittingEnd(near, segments, width);
  if (fitting.length === text.length) return text;
  return width > 0 ? ELLIPSIS + fittingEnd(near, segments, width - 1) : '';
}

/** The longest end that takes no more columns than `width`; the segments stand the last first. */
function fittingEnd(text: string, segments: readonly Intl.SegmentData[], width: number): string {
  let used = 0;
  for (const { segment, index } of segments) {
    used += stringWidth(segment);
    if (used > width) return text.slice(index + segment.length);
  }
  return text;
>>>>>>> h-scale
}
