import type { Block, Table, TableCell, TableRow } from '../markdown/model.ts';
import { wordKey } from '../text/fold.ts';
import { lazy } from '../text/lazy.ts';
import { anyOf } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { trimEndOf } from '../text/trim.ts';
import { type Column, type ColumnRole, areTaskColumns, readColumns, roleOf } from './columns.ts';
import { TOTAL_WORDS } from './lexicon/tables.ts';

/**
 * One table of the printed document, with all the pieces that page breaks made of it.
 */
export interface PlanTable {
  readonly pieces: readonly TablePiece[];
  readonly columns: readonly Column[];
  /** Its rows are work that some unit must do. */
  readonly holdsTasks: boolean;
  /** All rows of all pieces, header rows included, in reading order. */
  readonly rows: readonly PlanRow[];
  readonly span: Span;
}

export interface TablePiece {
  readonly table: Table;
  /** Index of the table in the document's blocks. */
  readonly block: number;
  /** The piece repeats the header of the first one; false for the first one itself. */
  readonly repeatsHeader: boolean;
}

export type RowKind =
  /** Names the columns: the header, its second level, a repeated one, "(1) (2) (3)". */
  | 'header'
  /** Heads the rows that follow. */
  | 'group'
  /** The tail of the row above, torn off by a page break. */
  | 'continuation'
  | 'total'
  | 'body';

export interface PlanRow {
  readonly kind: RowKind;
  readonly row: TableRow;
  /** Index of the piece that it stands in. */
  readonly piece: number;
}

/** The tables of a document, pieces of one table joined. */
export function readTables(blocks: readonly Block[]): readonly PlanTable[] {
  const runs: TablePiece[][] = [];
  let previous = -2;
  blocks.forEach((block, index) => {
    if (block.kind !== 'table') {
      if (/^\d{1,3}$/u.test(block.text.text) && previous === index - 1) previous = index;
      return;
    }
    const run = runs.at(-1);
    const first = run?.[0]?.table;
    const repeatsHeader = first !== undefined && hasSameHeader(first, block);
    const goesOn = previous === index - 1 && first && (repeatsHeader || isHeaderless(first, block));
    if (run && goesOn) run.push({ table: block, block: index, repeatsHeader });
    else runs.push([{ table: block, block: index, repeatsHeader: false }]);
    previous = index;
  });
  return runs.map(readTable);
}

function readTable(pieces: readonly TablePiece[]): PlanTable {
  const first = pieces[0]?.table.rows ?? [];
  const header = headerRows(first);
  const columns = readColumns(header);
  const index = columns.findIndex((column) => column.role === 'index');
  const holdsTasks = areTaskColumns(columns);
  const rows = lazy(() => classifyRows(pieces, { header, columns, index, holdsTasks }));
  return {
    pieces,
    columns,
    holdsTasks,
    get rows() {
      return rows();
    },
    span: { start: pieces[0]?.table.span.start ?? 0, end: pieces.at(-1)?.table.span.end ?? 0 },
  };
}

/** The cells of a row as compared between rows. */
function keysOf(row: TableRow): readonly string[] {
  return row.cells.map((cell) => wordKey(cell.text.text));
}

const ENOUGH_ALIKE = 0.8;

function isLike(row: TableRow, other: TableRow): boolean {
  const keys = keysOf(row);
  const otherKeys = keysOf(other);
  const filled = Math.max(keys.filter(Boolean).length, otherKeys.filter(Boolean).length);
  const same = keys.filter((key, column) => key !== '' && key === otherKeys[column]).length;
  return filled > 0 && same / filled >= ENOUGH_ALIKE;
}

function hasSameHeader(first: Table, other: Table): boolean {
  const [header] = first.rows;
  const [otherHeader] = other.rows;
  return header !== undefined && otherHeader !== undefined && isLike(otherHeader, header);
}

/** A piece whose first row is no header goes on with a table of as many columns. */
function isHeaderless(first: Table, other: Table): boolean {
  const [header] = first.rows;
  const [row] = other.rows;
  if (!header || !row || Math.abs(header.cells.length - row.cells.length) > 1) return false;
  const roles = row.cells.filter((cell) => roleOf(cell.text.text) !== null && cell.text.text.length < 40);
  return roles.length < 2;
}

/** The first row, and those below it that name what it left empty, or number the columns. */
function headerRows(rows: readonly TableRow[]): readonly TableRow[] {
  const header: TableRow[] = [];
  for (const row of rows) {
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
  const merged = filled.every(
    ({ text, column }) => heading(column) === '' || heading(column + 1) === '' || heading(column) === wordKey(text),
  );
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
function isColumnNumbering(row: TableRow): boolean {
  const filled = row.cells.map((cell) => cell.text.text).filter((text) => text !== '');
  if (filled.length < 3 || filled.length < row.cells.length - 1) return false;
  if (!filled.every((text) => /^[([]?[A-Za-z\d]{1,2}(?:\s?[=x+:-]\s?[\d()/+x:]{1,12})?[)\]]?$/u.test(text)))
    return false;
  const numbers = filled.flatMap((text) => /\d+/u.exec(text)?.[0] ?? []).map(Number);
  return numbers.every((number, position) => position === 0 || number === (numbers[position - 1] ?? 0) + 1);
}

const TOTAL = new RegExp(`^${anyOf(TOTAL_WORDS)}(?:\\s*[:.(]|$)`, 'iu');
/** What a heading row may hold beside its title: the sums of its group. */
const SUMS: readonly (ColumnRole | null | undefined)[] = ['money', 'measure', 'note'];

/** What the header says about the rows below it. */
interface Layout {
  readonly header: readonly TableRow[];
  readonly columns: readonly Column[];
  /** The column of ordinals; -1 when there is none. */
  readonly index: number;
  readonly holdsTasks: boolean;
}

function classifyRows(pieces: readonly TablePiece[], layout: Layout): readonly PlanRow[] {
  const { header, index } = layout;
  const rows: PlanRow[] = [];
  pieces.forEach(({ table, repeatsHeader }, piece) => {
    table.rows.forEach((row, position) => {
      const kind = ((): RowKind => {
        if (header.some((heading) => heading === row || isLike(row, heading)) || isColumnNumbering(row))
          return 'header';
        const above = rows.at(-1);
        const opens = above !== undefined && above.piece !== piece;
        const startsPiece =
          piece > 0 && (opens || above?.kind === 'header') && position <= (repeatsHeader ? header.length + 1 : 0);
        if (isTail(row, layout, startsPiece)) return 'continuation';
        if (isTotal(row, index)) return 'total';
        return 'body';
      })();
      rows.push({ kind, row, piece });
    });
  });
  return rows.map((row, position) =>
    row.kind === 'body' && isGroup(row, rows.slice(position + 1), rows.slice(0, position), layout)
      ? { ...row, kind: 'group' }
      : row,
  );
}

/**
 * The rest of a row that a page break split. At the head of a piece: no number, nobody who leads and no deadline, or nothing but
 * words that go on in lower case. Elsewhere only a row that has nothing but partners.
 */
function isTail(row: TableRow, { columns, index, holdsTasks }: Layout, startsPiece: boolean): boolean {
  const text = (column: number): string => row.cells[column]?.text.text ?? '';
  if (index >= 0 && text(index) !== '') return false;
  const filled = row.cells.flatMap((cell, column) => (cell.text.text === '' ? [] : [column]));
  const roles = filled.map((column) => columns[column]?.role);
  if (!startsPiece) return roles.every((role) => role === 'partner');
  const assigned = roles.includes('lead') || roles.includes('deadline');
  return (holdsTasks && index >= 0 && !assigned) || filled.every((column) => /^[\p{Ll}\d(,;]/u.test(text(column)));
}

/** The merged cell of the print that says so may begin in the column of ordinals. */
function isTotal(row: TableRow, index: number): boolean {
  const first = row.cells.find((cell, column) => column !== index && cell.text.text !== '');
  return [row.cells[index], first].some(
    (cell) => cell !== undefined && TOTAL.test(cell.text.text) && cell.text.text.length < 60,
  );
}

/** One cell beside the number is filled (or all say the same): it heads what follows, unless it plainly is one of a list of tasks. */
function isGroup(
  row: PlanRow,
  after: readonly PlanRow[],
  before: readonly PlanRow[],
  { columns, index }: Layout,
): boolean {
  const cells = row.row.cells.filter(
    (cell, column) => column !== index && cell.text.text !== '' && !SUMS.includes(columns[column]?.role),
  );
  const [only] = cells;
  if (!only) return true;
  if (new Set(cells.map((cell) => wordKey(cell.text.text))).size > 1) return false;
  if (cells.length > 1) return true;
  const number = numberOf(row, index);
  if (number === null || only.bold || !/^\d+$/u.test(number)) return true;
  // 3 between 2 and 4 is a task whose other cells were forgotten; 3 above 3.1, or above rows without a number, heads them
  const place = Number(number);
  const isTaskNumbered = (other: PlanRow, wanted: number): boolean =>
    numberOf(other, index) === String(wanted) && filledBeside(other, index) > 1;
  const last = before.findLast((other) => other.kind === 'body');
  const next = after.find((other) => other.kind === 'body');
  const follows = place === 1 || (last !== undefined && isTaskNumbered(last, place - 1));
  const leads = next ? isTaskNumbered(next, place + 1) : place > 1;
  return !(follows && leads);
}

function numberOf(row: PlanRow, index: number): string | null {
  const text = index < 0 ? '' : (row.row.cells[index]?.text.text ?? '');
  return text === '' ? null : trimEndOf(text, /[.)]/u);
}

function filledBeside({ row }: PlanRow, index: number): number {
  return row.cells.filter((cell: TableCell, column: number) => column !== index && cell.text.text !== '').length;
}
