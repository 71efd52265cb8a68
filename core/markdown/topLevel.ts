import type { Span } from '../text/span.ts';
import { closesFence, fenceOf } from './blockStarts.ts';

/** A line of a text: [start, end) without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const LINE_BREAK = /\r\n|\n|\r/gu;
const BLANK = /^ *$/u;
const LIST_MARKER = /^(?:[-+*]|\d{1,9}[.)])(?: |$)/u;
/** What may run on over blank lines: fenced code, and HTML that ends with a sign of its own. */
const OPENER = /^[ >\d.)+*-]*(?:`{3}|~{3}|<(?:[!?]|(?:script|pre|style|textarea)(?:[\s>]|$)))/iu;
const ONE_LINE_COMMENT = /^<!--.*?-->/u;
const COMMENT_END = '-->';

/** The lines of a text from an offset on; the last one may be empty. */
export function linesOf(text: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  for (const { 0: written, index } of text.matchAll(LINE_BREAK)) {
    if (index < from) continue;
    lines.push({ start, end: index });
    start = index + written.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/**
 * Parts of a Markdown text, from an offset on, that can be read by themselves, each some lines; blank lines stand between them. A new one begins behind a
 * blank line with a line that is not indented and does not go on with a list. In doubt the part goes on, which is never wrong: fenced code or
 * HTML that may run over blank lines and does not both begin and end at the head of a line goes on to the end of the text.
 */
export function topLevelParts(text: string, from = 0): readonly Span[] {
  const parts: Line[][] = [];
  let part: Line[] = [];
  let afterBlank = true;
  let inList = false;
  /** What ends the code or the comment that the line stands in; null outside of both. */
  let closes: ((line: string) => boolean) | null = null;
  for (const line of linesOf(text, from)) {
    const written = text.slice(line.start, line.end);
    if (BLANK.test(written)) {
      afterBlank = true;
      if (closes) part.push(line);
      continue;
    }
    if (closes) {
      part.push(line);
      if (closes(written)) closes = null;
      afterBlank = false;
      continue;
    }
    const isMarked = LIST_MARKER.test(written);
    if (afterBlank && !written.startsWith(' ') && !(inList && isMarked)) {
      part = [];
      parts.push(part);
      inList = false;
    } else if (parts.length === 0) parts.push(part);
    part.push(line);
    afterBlank = false;
    inList ||= isMarked || LIST_MARKER.test(written.replace(/^ +/u, ''));
    if (OPENER.test(written) && !ONE_LINE_COMMENT.test(written)) closes = inList ? never : closingOf(written);
  }
  return parts.map(spanOfLines);
}

/** Fenced code and a comment at the head of a line end at the first line that closes them. */
function closingOf(opener: string): (line: string) => boolean {
  if (opener.startsWith('<!--')) return (line) => line.includes(COMMENT_END);
  const fence = fenceOf(opener);
  return fence ? (line) => !line.startsWith(' ') && closesFence(line, fence) : never;
}

function never(): false {
  return false;
}

/** From the start of the first line to the end of the last. */
function spanOfLines(lines: readonly Line[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
