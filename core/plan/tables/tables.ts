import type { Block, Table, TableCell, TableRow } from '../../markdown/model.ts';
import { wordKey } from '../../text/fold.ts';
import { lazy } from '../../text/lazy.ts';
import { anyOf } from '../../text/pattern.ts';
import type { Span } from '../../text/span.ts';
import { trimEndOf } from '../../text/trim.ts';
import { CLOCK_TIME } from '../deadlines/clockTime.ts';
import { TOTAL_WORDS } from '../lexicon/tables.ts';
import { TO } from '../lexicon/time.ts';
import { type LabelKind, readLabel } from '../outline/labels.ts';
import { isOrdinal } from '../outline/ordinals.ts';
import { isUpperCase } from '../outline/outline.ts';
import { isPageFurniture } from '../outline/passages.ts';
import { type Column, type ColumnRole, areTaskColumns, readColumns, roleOf, settleColumns } from './columns.ts';
import { withDoersAsLead } from './doerColumn.ts';
import { headerStart, isColumnNumbering, namesColumns, readTableHeader } from './tableHeader.ts';

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
      if (previous === index - 1 && isPageFurniture(block)) previous = index;
      return;
    }
    const run = runs.at(-1);
    const first = run?.[0]?.table;
    const repeatsHeader = first !== undefined && hasSameHeader(first, block);
    const goesOn = previous === index - 1 && first && (repeatsHeader || goesOnWithout(first, block));
    if (run && goesOn) run.push({ table: block, block: index, repeatsHeader });
    else runs.push([{ table: block, block: index, repeatsHeader: false }]);
    previous = index;
  });
  return runs.map(readTable);
}

function readTable(pieces: readonly TablePiece[]): PlanTable {
  const header = readTableHeader(pieces[0]?.table.rows ?? []);
  const all = pieces.flatMap(({ table }) => table.rows);
  const columns = settleColumns(
    withDoersAsLead(readColumns(header.levels)),
    all.filter((row) => !header.rows.includes(row)),
  );
  const holdsTasks = areTaskColumns(columns) && !tellsHours(columns, all);
  const rows = lazy(() => classifyRows(pieces, { header: header.rows, columns, holdsTasks }));
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

/** "7h30 - 8h00", "08 giờ 15": an hour, or from one to another. */
const HOURS = new RegExp(`^${CLOCK_TIME}(?:\\s?(?:-|${TO})\\s?${CLOCK_TIME})?$`, 'iu');

/** A timetable of one day: most of its times are hours. */
function tellsHours(columns: readonly Column[], rows: readonly TableRow[]): boolean {
  const times = columns
    .flatMap(({ role }, column) => (role === 'deadline' ? rows.map((row) => row.cells[column]?.text.text ?? '') : []))
    .filter((text) => /\d/u.test(text));
  return times.length > 0 && times.filter((text) => HOURS.test(text)).length * 2 > times.length;
}

/** The cells of a row as compared between rows. */
function keysOf(row: TableRow): readonly string[] {
  return row.cells.map((cell) => wordKey(cell.text.text));
}

const ENOUGH_ALIKE = 0.8;

function isLike(keys: readonly string[], others: readonly string[]): boolean {
  const filled = Math.max(keys.filter(Boolean).length, others.filter(Boolean).length);
  const same = keys.filter((key, column) => key !== '' && key === others[column]).length;
  return filled > 0 && same / filled >= ENOUGH_ALIKE;
}

/** The header again, or only its lower level. */
function hasSameHeader(first: Table, other: Table): boolean {
  const otherHeader = other.rows[headerStart(other.rows)];
  if (!otherHeader) return false;
  const keys = keysOf(otherHeader);
  return readTableHeader(first.rows).rows.some((header) => isLike(keys, keysOf(header)));
}

/** A piece without a header goes on with a table of as many columns: with the next number, or with the rest of a row. */
function goesOnWithout(first: Table, other: Table): boolean {
  const header = first.rows[headerStart(first.rows)];
  const [row] = other.rows;
  if (!header || !row || Math.abs(header.cells.length - row.cells.length) > 1 || namesColumns(row)) return false;
  const filled = row.cells.filter(({ text }) => text.text !== '').length;
  const index = header.cells.findIndex(({ text }) => roleOf(text.text) === 'index');
  if (index < 0) return filled > 0 && row.cells.every(({ text }) => /^(?:$|\p{Ll})/u.test(text.text));
  const number = row.cells[index]?.text.text ?? '';
  return number === '' ? filled > 0 && filled <= row.cells.length / 2 : isOrdinal(number);
}

const TOTAL = new RegExp(`^${anyOf(TOTAL_WORDS)}(?:\\s*[:.(]|$)`, 'iu');
/** What a heading row may hold beside its title: the sums of its group. Where there is no work, figures are what the rows are about. */
const SUMS: readonly (ColumnRole | null | undefined)[] = ['money', 'measure', 'note'];
const SUMS_OF_FIGURES: readonly (ColumnRole | null | undefined)[] = ['money', 'note'];

/** What the header says about the rows below it. */
interface Layout {
  readonly header: readonly TableRow[];
  readonly columns: readonly Column[];
  readonly holdsTasks: boolean;
}

function classifyRows(pieces: readonly TablePiece[], layout: Layout): readonly PlanRow[] {
  const { header } = layout;
  const headings = header.map(keysOf);
  const isHeading = (row: TableRow): boolean => {
    const keys = keysOf(row);
    return header.includes(row) || headings.some((heading) => isLike(keys, heading));
  };
  const rows: PlanRow[] = [];
  pieces.forEach(({ table, repeatsHeader }, piece) => {
    const start = headerStart(table.rows);
    table.rows.forEach((row, position) => {
      const kind = ((): RowKind => {
        if (position < start) return isEmpty(row) ? 'header' : 'group';
        if (isHeading(row) || isColumnNumbering(row)) return 'header';
        const above = rows.at(-1);
        const opens = above !== undefined && above.piece !== piece;
        const startsPiece =
          piece > 0 &&
          (opens || above?.kind === 'header') &&
          position <= (repeatsHeader ? start + header.length + 1 : 0);
        if (isTail(row, layout, startsPiece)) return 'continuation';
        if (isTotal(row, layout)) return 'total';
        return 'body';
      })();
      rows.push({ kind, row, piece });
    });
  });
  const bodies = rows.filter(({ kind }) => kind === 'body');
  const groups = new Set(bodies.filter((row, at) => isGroup(row, bodies[at - 1], bodies[at + 1], layout)));
  return rows.map((row) => (groups.has(row) ? { ...row, kind: 'group' } : row));
}

function isEmpty(row: TableRow): boolean {
  return row.cells.every(({ text }) => text.text === '');
}

/** The columns of a row that are filled, those of ordinals left out. */
function filledColumns(row: TableRow, { columns }: Layout): readonly number[] {
  return row.cells.flatMap((cell, column) =>
    cell.text.text === '' || columns[column]?.role === 'index' ? [] : [column],
  );
}

/**
 * The rest of a row that a page break split. At the head of a piece: no number, nobody who leads and no deadline, or nothing but
 * words that go on in lower case. Elsewhere a row that has nothing but partners, or goes on without a lead and a deadline.
 */
function isTail(row: TableRow, layout: Layout, startsPiece: boolean): boolean {
  const { columns, holdsTasks } = layout;
  if (numberOf(row, layout) !== null) return false;
  const filled = filledColumns(row, layout);
  const roles = filled.map((column) => columns[column]?.role);
  const assigned = roles.includes('lead') || roles.includes('deadline');
  const begins = (pattern: RegExp): boolean =>
    filled.every((column) => pattern.test(row.cells[column]?.text.text ?? ''));
  const numbered = columns.some(({ role }) => role === 'index');
  if (!startsPiece)
    return roles.every((role) => role === 'partner') || (numbered && !assigned && begins(/^[\p{Ll},;]/u));
  const [only, ...others] = filled;
  if (only !== undefined && others.length === 0 && isTitle(row.cells[only])) return false;
  return (holdsTasks && numbered && !assigned) || begins(/^[\p{Ll}\d(,;]/u);
}

/** "II. CẢI CÁCH THỂ CHẾ", or a text in bold: it heads rows. */
function isTitle(cell: TableCell | undefined): boolean {
  if (!cell) return false;
  const { text } = cell.text;
  return cell.bold || TITLE_LABELS.includes(readLabel(text)?.kind ?? null) || isInCapitals(cell);
}

const TITLE_LABELS: readonly (LabelKind | null)[] = ['part', 'upper', 'roman'];

/** The merged cell of the print that says so may begin in the column of ordinals. */
function isTotal(row: TableRow, layout: Layout): boolean {
  const [first] = filledColumns(row, layout);
  const isNamed = ({ text }: TableCell): boolean => TOTAL.test(text.text) && text.text.length < 60;
  return row.cells.some(
    (cell, column) => (column === first || layout.columns[column]?.role === 'index') && isNamed(cell),
  );
}

/**
 * One cell beside the number is filled (or all say the same): it heads what follows, unless it plainly is one of a list of tasks.
 * `last` and `next` are the rows of the body round it.
 */
function isGroup(row: PlanRow, last: PlanRow | undefined, next: PlanRow | undefined, layout: Layout): boolean {
  const { columns, holdsTasks } = layout;
  const sums = holdsTasks ? SUMS : SUMS_OF_FIGURES;
  const cells = filledColumns(row.row, layout)
    .filter((column) => !sums.includes(columns[column]?.role))
    .flatMap((column) => row.row.cells[column] ?? []);
  const [only] = cells;
  if (!only) return true;
  const number = numberOf(row.row, layout);
  if (new Set(cells.map((cell) => wordKey(cell.text.text))).size > 1) {
    if (next === undefined || !leadsNobody(row.row, layout)) return false;
    return (
      (number !== null && isPartOf(next.row, number, layout)) ||
      (isInCapitals(only) && !isInCapitals(titleOf(next.row, layout)))
    );
  }
  if (cells.length > 1) return true;
  if (number === null || only.bold || !/^\d+$/u.test(number)) return true;
  // 3 between 2 and 4 is a task whose other cells were forgotten; 3 above 3.1, or above rows without a number, heads them
  const place = Number(number);
  const isTaskNumbered = (other: PlanRow, wanted: number): boolean =>
    numberOf(other.row, layout) === String(wanted) && filledColumns(other.row, layout).length > 1;
  const follows = place === 1 || (last !== undefined && isTaskNumbered(last, place - 1));
  const leads = next ? isTaskNumbered(next, place + 1) : place > 1;
  return !(follows && leads);
}

/** "CẢI CÁCH THỂ CHẾ" over rows in small letters, whatever stands beside it. */
function isInCapitals(cell: TableCell | undefined): boolean {
  return cell !== undefined && isUpperCase(cell.text.text) && cell.text.text.includes(' ');
}

function titleOf(row: TableRow, layout: Layout): TableCell | undefined {
  return row.cells[filledColumns(row, layout)[0] ?? -1];
}

/** The table has a column for the lead, and the row leaves it empty. */
function leadsNobody(row: TableRow, { columns }: Layout): boolean {
  const leads = columns.flatMap(({ role }, column) => (role === 'lead' ? [column] : []));
  return leads.length > 0 && leads.every((column) => (row.cells[column]?.text.text ?? '') === '');
}

/** "1a", "1.1" below "1": the time or the partners of the row above hold for its parts. */
function isPartOf(row: TableRow, number: string, layout: Layout): boolean {
  const own = numberOf(row, layout);
  return own !== null && own.startsWith(number) && /^\.?(?:\p{sc=Latin}|(?<=\.)\d+)$/u.test(own.slice(number.length));
}

/** The ordinal of a row without the punctuation behind it; null when it has none. */
function numberOf(row: TableRow, { columns }: Layout): string | null {
  const index = columns.findIndex(({ role }) => role === 'index');
  const text = index < 0 ? '' : (row.cells[index]?.text.text ?? '');
  return text === '' ? null : trimEndOf(text, /[.)]/u);
}
