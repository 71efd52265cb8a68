import type { TableRow } from '../markdown/model.ts';
import { wordKey } from '../text/fold.ts';
import { roleOf } from './columns.ts';

/** The cells of a row as compared between rows. */
export function keysOf(row: TableRow): readonly string[] {
  return row.cells.map((cell) => wordKey(cell.text.text));
}

const FEWEST_ROLES = 2;
const LONGEST_ROLE_NAME = 40;

/** Are so many of the cells headings that the row names columns? */
export function namesColumns(row: TableRow): boolean {
  const named = row.cells.filter(({ text: { text } }) => text.length < LONGEST_ROLE_NAME && roleOf(text) !== null);
  return named.length >= FEWEST_ROLES;
}

/**
 * Where the header begins: converters leave the row above it empty when the table had no header of its own, and some tables
 * have their title there.
 */
export function headerStart(rows: readonly TableRow[]): number {
  const start = rows.slice(0, 3).findIndex((row) => new Set(keysOf(row).filter(Boolean)).size > 1);
  const row = rows[start];
  return start > 0 && row && namesColumns(row) ? start : 0;
}

/** The header's first row, and those below it that name what it left empty, or number the columns. */
export function headerRows(rows: readonly TableRow[]): readonly TableRow[] {
  const header: TableRow[] = [];
  for (const row of rows.slice(headerStart(rows))) {
    const above = header.at(-1);
    if (above && !isLowerHeader(row, header) && !isColumnNumbering(row)) break;
    header.push(row);
  }
  return header.filter((row) => !isColumnNumbering(row));
}

const LONGEST_LOWER_HEADING = 80;

/** A second (or third) level: it fills only what stands below an empty or merged heading, and neither STT nor the column beside it. */
function isLowerHeader(row: TableRow, header: readonly TableRow[]): boolean {
  const top = header[0];
  if (!top) return false;
  const heading = (column: number): string => wordKey(top.cells[column]?.text.text ?? '');
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
  const key = wordKey(row.cells[column]?.text.text ?? '');
  return key !== '' && key === wordKey(row.cells[column + 1]?.text.text ?? '');
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
