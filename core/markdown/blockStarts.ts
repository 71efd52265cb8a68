/** What a line opens, by how it begins. Each reader takes the line without what its containers begin with and without the spaces behind that. */

/** A fence of code: its sign, and how often it stands there. */
export interface Fence {
  readonly sign: string;
  readonly length: number;
}

const HEADING = /^#{1,6}(?= |$)/u;
const FENCE = /^(?:`{3,}|~{3,})/u;
const UNDERLINE = /^(?:=+|-+) *$/u;

/** The level of a heading behind "#" signs; 0 for any other line. */
export function headingLevel(line: string): number {
  return HEADING.exec(line)?.[0].length ?? 0;
}

/** Where the words of a heading stand in its line: the signs at its end are none. */
export function headingWords(line: string): readonly [start: number, end: number] {
  const start = skipSpaces(line, headingLevel(line));
  let end = withoutSpaces(line, start, line.length);
  const words = end;
  while (end > start && line.charAt(end - 1) === '#') end--;
  if (end < words && (end === start || line.charAt(end - 1) === ' ')) return [start, withoutSpaces(line, start, end)];
  return [start, words];
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line.charAt(at) === ' ') at++;
  return at;
}

function withoutSpaces(line: string, start: number, end: number): number {
  let at = end;
  while (at > start && line.charAt(at - 1) === ' ') at--;
  return at;
}

/** The level of a heading that this line underlines; 0 for none. */
export function underlineLevel(line: string): number {
  if (!UNDERLINE.test(line)) return 0;
  return line.startsWith('=') ? 1 : 2;
}

export function fenceOf(line: string): Fence | null {
  const written = FENCE.exec(line)?.[0];
  if (written === undefined) return null;
  const sign = written.charAt(0);
  return sign === '`' && line.includes('`', written.length) ? null : { sign, length: written.length };
}

export function closesFence(line: string, { sign, length }: Fence): boolean {
  const start = skipSpaces(line, 0);
  let at = start;
  while (line.charAt(at) === sign) at++;
  return at - start >= length && skipSpaces(line, at) === line.length;
}

/** From an offset on, does a text up to another hold three times `*`, `-` or `_` and spaces, and no more? Where it does not, the first sign that is in the way. */
export function thematicBreak(
  text: string,
  start: number,
  end: number,
): { readonly isBreak: boolean; readonly blockedAt: number } {
  const sign = text.charAt(start);
  if (!'*-_'.includes(sign)) return { isBreak: false, blockedAt: start };
  let count = 0;
  let at = start;
  for (; at < end; at++) {
    const found = text.charAt(at);
    if (found === sign) count++;
    else if (found !== ' ') break;
  }
  return { isBreak: at === end && count >= 3, blockedAt: at };
}
