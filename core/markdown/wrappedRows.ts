import { joinPlain } from '../text/plainText.ts';
import type { TableCell, TableRow } from './model.ts';

const ENDS_WITH_PIPE = /(?<!\\)\|$/u;

/**
 * Joins the rows of a pipe table that a line break inside a cell made of one: Markdown takes the second line for a row of its own.
 * Only where the table's rows begin and end with pipes, and the pieces together have no more cells than the header.
 */
export function joinWrappedRows(rows: readonly TableRow[], source: string): readonly TableRow[] {
  const [header, ...body] = rows;
  const text = ({ span }: TableRow): string => source.slice(span.start, span.end).trim();
  const opens = (row: TableRow): boolean => text(row).startsWith('|');
  const closes = (row: TableRow): boolean => ENDS_WITH_PIPE.test(text(row));
  if (!header || !opens(header) || !closes(header)) return rows;
  const joined: TableRow[] = [header];
  let at = 0;
  for (let row = body[at]; row; row = body[at]) {
    const end = opens(row) && !closes(row) ? wrappedEnd(body, at, opens, closes) : at + 1;
    const whole = body.slice(at + 1, end).reduce(join, row);
    const fits = whole.cells.length <= header.cells.length;
    joined.push(fits ? whole : row);
    at = fits ? end : at + 1;
  }
  return joined;
}

/** Index behind the row that closes what row `at` opens; behind `at` itself where none does. */
function wrappedEnd(
  rows: readonly TableRow[],
  at: number,
  opens: (row: TableRow) => boolean,
  closes: (row: TableRow) => boolean,
): number {
  for (let end = at + 1; end < rows.length; end++) {
    const row = rows[end];
    if (!row || opens(row)) break;
    if (closes(row)) return end + 1;
  }
  return at + 1;
}

function join(above: TableRow, below: TableRow): TableRow {
  const last = above.cells.at(-1);
  const [first, ...rest] = below.cells;
  const span = { start: above.span.start, end: below.span.end };
  const cells = last && first ? [...above.cells.slice(0, -1), joinCells(last, first), ...rest] : above.cells;
  return { cells, span };
}

function joinCells(above: TableCell, below: TableCell): TableCell {
  return {
    text: joinPlain([above.text, below.text]),
    bold: above.bold && below.bold,
    span: { start: above.span.start, end: below.span.end },
  };
}
