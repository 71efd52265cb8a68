import type { TableRow } from '../markdown/model.ts';
import type { Span } from '../text/span.ts';
import type { Plan } from './readPlan.ts';
import type { PlanTable } from './tables.ts';

/** A later piece of a table that a page break cut. */
export interface LatePiece {
  /** Its first row: the header again, or a row that stands where the header should. */
  readonly at: Span;
  readonly repeatsHeader: boolean;
  /** From the end of the piece above to its first row that is no header; null where other text stands in between. */
  readonly gap: Span | null;
}

/** A row that a page break split, and the row that it goes on with. */
export interface SplitRow {
  readonly row: TableRow;
  readonly above: TableRow;
}

export function latePieces(plan: Plan, { pieces, rows }: PlanTable): readonly LatePiece[] {
  return pieces.slice(1).map(({ table, repeatsHeader }, index) => {
    const above = pieces[index]?.table.span.end ?? table.span.start;
    const first = rows.find(({ kind, piece }) => piece === index + 1 && kind !== 'header');
    const between = plan.document.source.slice(above, table.span.start);
    const start = repeatsHeader ? first?.row.span.start : table.rows[0]?.span.start;
    return {
      at: table.rows[0]?.span ?? table.span,
      repeatsHeader,
      gap: start === undefined || between.trim() !== '' ? null : { start: above, end: start },
    };
  });
}

/** Rows with nothing in them are not the rest of anything. */
export function splitRows({ rows }: PlanTable): readonly SplitRow[] {
  return rows.flatMap(({ kind, row }, index) => {
    const above = rows.slice(0, index).findLast((other) => other.kind !== 'header' && other.kind !== 'continuation');
    const filled = row.cells.some(({ text }) => text.shown !== '');
    return kind === 'continuation' && filled && above ? [{ row, above: above.row }] : [];
  });
}

/** The rows of the first piece that name its columns, from the top level down. */
export function headerLevels({ rows }: PlanTable): readonly TableRow[] {
  return rows
    .filter(({ kind, piece, row }) => kind === 'header' && piece === 0 && namesColumns(row))
    .map(({ row }) => row);
}

/** "(1) | (2) | (3)" numbers the columns; it names none. */
function namesColumns(row: TableRow): boolean {
  return row.cells.some(({ text }) => /\p{L}{2}/u.test(text.text));
}
