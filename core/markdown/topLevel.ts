import type { Span } from '../text/span.ts';

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

/** The lines of a text; the last one may be empty. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: written, index } of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: index });
    start = index + written.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/**
 * Parts of a Markdown text that can be read by themselves, each a run of lines; blank lines stand between them. A new one begins behind a
 * blank line with a line that is not indented and does not go on with a list. In doubt the part goes on, which is never wrong: behind the
 * opening of fenced code or of HTML that may run over blank lines, it goes on to the end.
 */
export function topLevelParts(text: string): readonly (readonly Line[])[] {
  const parts: Line[][] = [];
  let part: Line[] = [];
  let afterBlank = true;
  let inList = false;
  let runsOn = false;
  for (const line of linesOf(text)) {
    const written = text.slice(line.start, line.end);
    if (BLANK.test(written)) {
      afterBlank = true;
      if (runsOn) part.push(line);
      continue;
    }
    const isMarked = LIST_MARKER.test(written);
    if (afterBlank && !runsOn && !written.startsWith(' ') && !(inList && isMarked)) {
      part = [];
      parts.push(part);
      inList = false;
    } else if (parts.length === 0) parts.push(part);
    part.push(line);
    afterBlank = false;
    inList ||= isMarked || LIST_MARKER.test(written.replace(/^ +/u, ''));
    runsOn ||= OPENER.test(written) && !ONE_LINE_COMMENT.test(written);
  }
  return parts;
}

/** From the start of the first line to the end of the last. */
export function spanOfLines(lines: readonly Line[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
