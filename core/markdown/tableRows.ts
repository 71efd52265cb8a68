import type { Span } from '../text/span.ts';
import type { Line } from './topLevel.ts';

/** A cell as it stands: between pipes, and what of that is not space. */
export interface WrittenCell {
  readonly span: Span;
  readonly content: Span;
}

const DELIMITER = /^\|? *:?-+:? *(?:\| *:?-+:? *)*(?:\| *)?$/u;
const MARKS_COLUMNS = /[:|]/u;

/** How many columns the line below a header marks; 0 for any other line. */
export function markedColumns(line: string): number {
  if (!MARKS_COLUMNS.test(line) || !DELIMITER.test(line)) return 0;
  return Array.from(line.matchAll(/-+/gu)).length;
}

/** How many columns a line has that stands above such a line. */
export function headerColumns(text: string, line: Line): number {
  const cells = cellsOf(text, line);
  const [first] = cells;
  const isLonePipe =
    first?.content.start === first?.content.end &&
    cells.length === 1 &&
    !/\|.*\|/u.test(text.slice(line.start, line.end));
  return isLonePipe ? 0 : cells.length;
}

/** The cells of a row. The first one begins with the row or behind its first pipe; spaces behind the last pipe make none. */
export function cellsOf(text: string, { start, end }: Line): readonly WrittenCell[] {
  const cells: WrittenCell[] = [];
  let from = text.charAt(start) === '|' ? start + 1 : start;
  let at = from;
  const add = (to: number): void => {
    cells.push({ span: { start: from, end: to }, content: trimmed(text, from, to) });
  };
  for (; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === '\\' && /^[\\|]$/u.test(text.charAt(at + 1)) && at + 1 < end) at++;
    else if (sign === '|') {
      add(at);
      from = at + 1;
    }
  }
  const rest = trimmed(text, from, end);
  if (rest.end > rest.start || cells.length === 0) add(end);
  return cells;
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && text.charAt(from) === ' ') from++;
  while (to > from && text.charAt(to - 1) === ' ') to--;
  return { start: from, end: to };
}
