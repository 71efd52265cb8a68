import type { Line } from './topLevel.ts';

/** What stands in one block, without the signs of the containers that its lines begin with, and the way back to the source. */
export interface InlineText {
  readonly text: string;
  /** In order: a run of the text begins at `at` and stood at `source`. */
  readonly runs: readonly Run[];
}

interface Run {
  readonly at: number;
  readonly source: number;
}

/** The text between two offsets of the source. */
export function inlineText(source: string, start: number, end: number): InlineText {
  return { text: source.slice(start, end), runs: [{ at: 0, source: start }] };
}

/** The text of some lines, each with the break behind it but the last. */
export function textOfLines(source: string, lines: readonly Line[]): InlineText {
  const runs: Run[] = [];
  const pieces: string[] = [];
  let length = 0;
  let readTo = -1;
  for (const [index, { start, end }] of lines.entries()) {
    if (start !== readTo) runs.push({ at: length, source: start });
    readTo = index === lines.length - 1 ? end : pastLineBreak(source, end);
    pieces.push(source.slice(start, readTo));
    length += readTo - start;
  }
  return { text: pieces.join(''), runs };
}

/** Where the line begins that follows the one that ends at an offset. */
export function pastLineBreak(source: string, end: number): number {
  if (source.charAt(end) === '\r') return end + (source.charAt(end + 1) === '\n' ? 2 : 1);
  return source.charAt(end) === '\n' ? end + 1 : end;
}

/** The rest of a text, from an offset of it on. */
export function restOf(content: InlineText, from: number): InlineText {
  if (from === 0) return content;
  const first = { at: 0, source: sourceAt(content, from) };
  const later = content.runs.filter(({ at }) => at > from).map(({ at, source }) => ({ at: at - from, source }));
  return { text: content.text.slice(from), runs: [first, ...later] };
}

/** Where a character of the text stood. */
export function sourceAt({ runs }: InlineText, at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run ? run.source + at - run.at : at;
}

/** Where the text before an offset of it ended. */
export function sourceEnd(content: InlineText, end: number): number {
  return end === 0 ? sourceAt(content, 0) : sourceAt(content, end - 1) + 1;
}
