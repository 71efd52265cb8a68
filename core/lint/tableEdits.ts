import type { TableRow } from '../markdown/model.ts';
import type { LatePiece, SplitRow } from '../plan/brokenTables.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { PlanTable } from '../plan/tables.ts';
import type { TaskCell } from '../plan/tasks.ts';
import { sourceSpan } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from './rule.ts';

/** Writes a text into a table cell, with the padding and escapes that its pipes ask for. */
export function fillCell(plan: Plan, cell: TaskCell, text: string): TextEdit {
  const { source } = plan.document;
  const piped = source.charAt(cell.span.start - 1) === '|';
  return { span: cell.span, text: piped ? ` ${text.replaceAll('|', '\\|')} ` : text };
}

/** Does all of the cell's text stand between its pipes? A page break may have torn the rest off. */
export function isWhole({ text, span }: TaskCell): boolean {
  return sourceSpan(text).end <= span.end;
}

/** Adds entries to the list in a cell, behind a semicolon where it has one already. */
export function addToCell(plan: Plan, cell: TaskCell, entries: readonly string[]): readonly TextEdit[] {
  if (entries.length === 0) return [];
  if (!/[\p{L}\p{N}]/u.test(cell.text.text)) return [fillCell(plan, cell, entries.join(', '))];
  const separator = cell.text.text.includes(';') ? '; ' : ', ';
  const { end } = sourceSpan(cell.text);
  return [{ span: { start: end, end }, text: entries.map((entry) => separator + entry).join('') }];
}

/** Takes repeated headers away, so that the pieces are one table. A piece behind other text stays where it is. */
export function joinPieces(plan: Plan, pieces: readonly LatePiece[]): readonly TextEdit[] {
  return pieces.flatMap(({ gap }) => (gap ? [{ span: gap, text: lineBreakAt(plan, gap.start) }] : []));
}

/** Puts a piece without a header below the table above: its delimiter row and the blank lines go. */
export function attachPiece(plan: Plan, { at, gap }: LatePiece): readonly TextEdit[] {
  const piece = plan.document.blocks.find((block) => block.kind === 'table' && block.rows[0]?.span.start === at.start);
  if (!gap || piece?.kind !== 'table') return [];
  return [
    { span: { start: gap.start, end: at.start }, text: lineBreakAt(plan, gap.start) },
    { span: { start: at.end, end: piece.delimiter.end }, text: '' },
  ];
}

/** Adds each cell of the torn-off row to the cell above and takes the row away. */
export function mergeRows(plan: Plan, { row, above }: SplitRow): readonly TextEdit[] {
  const { source } = plan.document;
  const moved = row.cells.flatMap((cell, column) => {
    const target = above.cells[column];
    if (cell.text.shown === '' || !target) return [];
    const end = target.span.start + source.slice(target.span.start, target.span.end).trimEnd().length;
    return [{ span: { start: end, end }, text: ` ${source.slice(cell.span.start, cell.span.end).trim()}` }];
  });
  return [...moved, removeLine(plan, row.span)];
}

/** Writes the lowest heading of each column into the first of the header rows and takes the lower ones away. */
export function flattenHeader(plan: Plan, table: PlanTable, levels: readonly TableRow[]): readonly TextEdit[] {
  const [header, ...lower] = levels;
  const written = table.columns.flatMap(({ headings }, column) => {
    const cell = header?.cells[column];
    const heading = headings.at(-1);
    return cell && heading !== undefined && cell.text.shown !== heading
      ? [{ span: cell.span, text: ` ${heading} ` }]
      : [];
  });
  return [...written, ...lower.map(({ span }) => removeLine(plan, span))];
}

function removeLine(plan: Plan, { start, end }: Span): TextEdit {
  const rest = plan.document.source.slice(end);
  return { span: { start, end: end + (/^[^\r\n]*(?:\r\n|\n|\r)/u.exec(rest)?.[0].length ?? 0) }, text: '' };
}

/** The line break that the document uses here. */
function lineBreakAt(plan: Plan, offset: number): string {
  return /\r\n|\n|\r/u.exec(plan.document.source.slice(offset))?.[0] ?? '\n';
}
