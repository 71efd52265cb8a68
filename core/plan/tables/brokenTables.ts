import type { Table, TableRow } from '../../markdown/model.ts';
import { wordKey } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Plan } from '../readPlan.ts';
import { isAligned } from './shortRows.ts';
import { headerStart, namesColumns } from './tableHeader.ts';
import type { PlanTable, TablePiece } from './tables.ts';

/** A later piece of a table that a page break cut. */
export interface LatePiece {
  readonly piece: TablePiece;
  /** Its first row: the header again, or a row that stands where the header should. */
  readonly at: Span;
  /** From the end of the piece above to its first row that is no header, or to its first row where it has no header. */
  readonly gap: Span;
  /** Nothing but empty lines and what the first piece says too stands in the gap. */
  readonly clear: boolean;
  /** The number of a page, or another sign of one, stands in the gap. */
  readonly pageBetween: boolean;
  /**
   * Its rows can stand below those above: both are pipe tables, and it is no wider. Not behind a header where the rest of a row
   * comes first: with the header gone, nothing would tell that rest from a row of its own.
   */
  readonly fits: boolean;
}

/** A row that a page break split, and the row that it goes on with. */
export interface SplitRow {
  readonly row: TableRow;
  readonly above: TableRow;
}

/** HTML tables have no delimiter row. */
function isPiped({ delimiter }: Table): boolean {
  return delimiter.end > delimiter.start;
}

/** The pieces of a table behind its first one, each with what stands before it. */
export function latePieces(plan: Plan, table: PlanTable): readonly LatePiece[] {
  const { pieces, rows } = table;
  const width = pieces[0]?.table.rows[0]?.cells.length ?? 0;
  const top = pieces[0]?.table.rows.slice(0, HIGHEST_HEADER) ?? [];
  return pieces.slice(1).map((piece, index) => {
    const above = pieces[index]?.table ?? piece.table;
    const own = rows.filter((row) => row.piece === index + 1);
    const first = piece.repeatsHeader ? own.findIndex(({ kind }) => kind !== 'header') : 0;
    const dropped = own.slice(0, first < 0 ? own.length : first).map(({ row }) => row);
    const between = plan.document.source.slice(above.span.end, piece.table.span.start);
    const body = own[first]?.row.span.start ?? piece.table.span.end;
    const end = piece.repeatsHeader ? body : piece.table.span.start;
    return {
      piece,
      at: piece.table.rows[0]?.span ?? piece.table.span,
      gap: { start: above.span.end, end },
      pageBetween: between.trim() !== '',
      clear: between.trim() === '' && dropped.every((row) => saysTheSame(row, top)),
      fits:
        isPiped(above) &&
        isPiped(piece.table) &&
        !between.includes('<!--') &&
        own.every(({ row }) => row.cells.length <= width) &&
        (first !== 0 || !piece.repeatsHeader) &&
        (own[first]?.kind !== 'continuation' || !piece.repeatsHeader),
    };
  });
}

/** Is each of its cells empty, or word for word in one of the others? */
function saysTheSame(row: TableRow, others: readonly TableRow[]): boolean {
  const keys = row.cells.map(({ text }) => wordKey(text.text));
  return others.some(({ cells }) =>
    keys.every((key, column) => key === '' || key === wordKey(cells[column]?.text.text ?? '')),
  );
}

const HIGHEST_HEADER = 5;

/** Rows with nothing in them are not the rest of anything. */
export function splitRows({ rows }: PlanTable): readonly SplitRow[] {
  const split: SplitRow[] = [];
  let above: TableRow | null = null;
  for (const { kind, row } of rows) {
    const filled = row.cells.some(({ text }) => text.shown !== '');
    if (kind === 'continuation' && filled && above) split.push({ row, above });
    if (kind !== 'header' && kind !== 'continuation') above = row;
  }
  return split;
}

/** Rows of the first piece below its header row that only name columns: the second level. HTML can say that; pipes cannot. */
export function lowerHeaders({ pieces, rows }: PlanTable): readonly TableRow[] {
  const table = pieces[0]?.table;
  if (!table || !isPiped(table)) return [];
  const top = table.rows[headerStart(table.rows)];
  const body = rows.findIndex(({ kind, row }) => kind !== 'header' && row !== top);
  return rows
    .slice(0, body < 0 ? rows.length : body)
    .filter(({ kind, piece, row }) => kind === 'header' && piece === 0 && row !== top && hasWords(row))
    .map(({ row }) => row);
}

/** Rows among the rows of work that say the header again, word for word: its print began a new page there. */
export function repeatedHeaders({ pieces, rows }: PlanTable): readonly TableRow[] {
  const headers = rows
    .slice(
      0,
      rows.findIndex(({ kind }) => kind === 'body'),
    )
    .map(({ row }) => row);
  return pieces.flatMap(({ table }, piece) => {
    const own = rows.filter((row) => row.piece === piece);
    const body = own.findIndex(({ kind }) => kind === 'body');
    if (!isPiped(table) || body < 0) return [];
    return own
      .slice(body)
      .filter(({ kind, row }) => kind === 'header' && hasWords(row) && saysTheSame(row, headers))
      .map(({ row }) => row);
  });
}

/** "(1) | (2) | (3)" numbers the columns; it names none. */
function hasWords(row: TableRow): boolean {
  return row.cells.some(({ text }) => /\p{sc=Latin}{2}/u.test(text.text));
}

/** The header that stands below an empty header row, as converters write a table whose print marks none. */
export function sunkenHeader({ pieces }: PlanTable): TableRow | null {
  const table = pieces[0]?.table;
  if (!table || !isPiped(table) || headerStart(table.rows) !== 1) return null;
  const [empty, header] = table.rows;
  const isEmpty = empty?.cells.every(({ text }) => text.text === '') === true;
  return isEmpty && header && namesColumns(header) && header.cells.length === empty.cells.length ? header : null;
}

/** Rows that a line break inside a cell makes two of. */
export function wrappedRows(plan: Plan, { rows, pieces }: PlanTable): readonly TableRow[] {
  const isWrapped = ({ span }: TableRow): boolean => /[\r\n]/u.test(plan.document.source.slice(span.start, span.end));
  return rows.flatMap(({ row, piece }) => {
    const table = pieces[piece]?.table;
    return table && isPiped(table) && isWrapped(row) ? [row] : [];
  });
}

/** Rows with fewer cells than the header, whose cells may stand in wrong columns. */
export function shortRows(table: PlanTable): readonly TableRow[] {
  return bodyRows(table).filter((row) => !isAligned(row, table.columns));
}

/** Rows with more cells than the header that say something: these are not shown. */
export function longRows(table: PlanTable): readonly TableRow[] {
  const width = table.pieces[0]?.table.rows[0]?.cells.length ?? 0;
  return bodyRows(table).filter(({ cells }) => cells.slice(width).some(({ text }) => text.text !== ''));
}

function bodyRows({ rows, pieces }: PlanTable): readonly TableRow[] {
  return rows.flatMap(({ kind, row, piece }) => {
    const table = pieces[piece]?.table;
    return kind === 'body' && table && isPiped(table) ? [row] : [];
  });
}
