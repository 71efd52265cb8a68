import type { TableCell, TableRow } from '../../markdown/model.ts';
import { wordKey } from '../../text/fold.ts';
import { plainTextBuilder } from '../../text/plainText.ts';
import { roleOf } from './columns.ts';

/** The rows of a table that name its columns. */
export interface TableHeader {
  /** As they stand. */
  readonly rows: readonly TableRow[];
  /** The same, with each heading of a lower level below the one that it belongs to. */
  readonly levels: readonly TableRow[];
}

/** Above the header may stand an empty row, as converters write it for a table without one, and the title of the table. */
const MOST_ROWS_ABOVE = 2;
const FEWEST_HEADINGS = 2;
const LONGEST_HEADING = 40;
const LONGEST_LOWER_HEADING = 80;

/** The first row that names columns, and those below it that name what it left empty, or number the columns. */
export function readTableHeader(rows: readonly TableRow[]): TableHeader {
  const header: TableRow[] = [];
  const levels: TableRow[] = [];
  for (const row of rows.slice(headerStart(rows))) {
    const top = levels[0];
    const level = top ? lowerLevel(row, top) : row;
    if (!level && !isColumnNumbering(row)) break;
    header.push(row);
    if (level && !isColumnNumbering(row)) levels.push(level);
  }
  return { rows: header, levels };
}

/** Index of the row where the header begins. */
export function headerStart(rows: readonly TableRow[]): number {
  for (let start = 0; start <= MOST_ROWS_ABOVE; start++) {
    const row = rows[start];
    if (!row || namesColumns(row)) return row ? start : 0;
    // all cells say the same, where one spans the table
    if (new Set(row.cells.map(keyOf).filter(Boolean)).size > 1) return 0;
  }
  return 0;
}

/** Do at least two of its cells head columns of a kind that is known? */
export function namesColumns(row: TableRow): boolean {
  const headings = row.cells.filter(({ text }) => text.text.length < LONGEST_HEADING && roleOf(text.text) !== null);
  return headings.length >= FEWEST_HEADINGS;
}

/** "(1) | (2) | (3)" or "A | B | 1 | 2": nothing but the numbers of the columns. */
export function isColumnNumbering(row: TableRow): boolean {
  const filled = row.cells.map((cell) => cell.text.text).filter((text) => text !== '');
  if (filled.length < 3 || filled.length < row.cells.length - 1) return false;
  if (!filled.every((text) => /^[([]?[A-Za-z\d]{1,2}(?:\s?[=x+:-]\s?[\d()/+x:]{1,12})?[)\]]?$/u.test(text)))
    return false;
  const numbers = filled.flatMap((text) => /\d+/u.exec(text)?.[0] ?? []).map(Number);
  return numbers.every((number, position) => position === 0 || number === (numbers[position - 1] ?? 0) + 1);
}

function keyOf(cell: TableCell | undefined): string {
  return wordKey(cell?.text.text ?? '');
}

/** The row as a second (or third) level of the header; null when it is none. */
function lowerLevel(row: TableRow, top: TableRow): TableRow | null {
  if (standsBelowMerged(row, top)) return row;
  const slots = mergedColumns(top);
  const filled = row.cells.findLastIndex((cell) => keyOf(cell) !== '') + 1;
  // where cells that span rows were lost, the lower headings have moved to the left
  const moved = filled === slots.length && filled >= FEWEST_HEADINGS && row.cells.slice(0, filled).every(isHeading);
  return moved ? { ...row, cells: placedAt(row.cells, slots, top) } : null;
}

/** It fills only what stands below an empty or merged heading, and neither STT nor the column beside it. */
function standsBelowMerged(row: TableRow, top: TableRow): boolean {
  const heading = (column: number): string => keyOf(top.cells[column]);
  const filled = row.cells.flatMap((cell, column) => (cell.text.text === '' ? [] : [{ text: cell.text.text, column }]));
  if (filled.length === 0 || filled.some(({ text }) => text.length > LONGEST_LOWER_HEADING)) return false;
  const isMerged = (column: number): boolean =>
    heading(column) === '' || heading(column + 1) === '' || isRepeated(top, column) || isRepeated(top, column - 1);
  const merged = filled.every(({ text, column }) => isMerged(column) || heading(column) === wordKey(text));
  const says = filled.some(({ text, column }) => heading(column) !== wordKey(text));
  const startsLate = filled.every(({ text, column }) => column > 0 || heading(0) === wordKey(text));
  return (
    merged && says && startsLate && top.cells.some((_, column) => heading(column) === '' || isRepeated(top, column))
  );
}

/** HTML tables repeat a heading in every column that it spans. */
function isRepeated(row: TableRow, column: number): boolean {
  const key = keyOf(row.cells[column]);
  return key !== '' && key === keyOf(row.cells[column + 1]);
}

/** The columns that one heading spans together with others. */
function mergedColumns({ cells }: TableRow): readonly number[] {
  return cells.flatMap((cell, column) => {
    const goesOn = column + 1 < cells.length && keyOf(cells[column + 1]) === '';
    return column > 0 && (keyOf(cell) === '' || goesOn) ? [column] : [];
  });
}

function isHeading({ text }: TableCell): boolean {
  return text.text.length < LONGEST_HEADING && roleOf(text.text) !== null;
}

function placedAt(cells: readonly TableCell[], slots: readonly number[], top: TableRow): readonly TableCell[] {
  return top.cells.map(({ span }, column) => {
    const empty = { text: plainTextBuilder(span.start).build(), bold: false, span };
    return cells[slots.indexOf(column)] ?? empty;
  });
}
