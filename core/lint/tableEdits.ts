import type { TableCell, TableRow } from '../markdown/model.ts';
import type { LatePiece, SplitRow } from '../plan/tables/brokenTables.ts';
import { readLabel } from '../plan/outline/labels.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { PlanTable } from '../plan/tables/tables.ts';
import type { TaskCell } from '../plan/tasks/tasks.ts';
import { lineBreakOf } from '../text/lineBreak.ts';
import { sourceSpan } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from './rule.ts';

/** Writes a text into a table cell, with the padding and escapes that its pipes ask for, or behind a label. */
export function fillCell(plan: Plan, cell: TaskCell, text: string): TextEdit {
  const { source } = plan.document;
  const before = source.charAt(cell.span.start - 1);
  if (before === '|') return { span: cell.span, text: ` ${escaped(text)} ` };
  if (before.trim() === '' || before === '>') return { span: cell.span, text };
  // "**Đơn vị chủ trì:**": the value stands behind the marks that close its label
  const { start, end } = cell.span;
  const marks = start === end ? (CLOSING_MARKS.exec(source.slice(end))?.[0].length ?? 0) : 0;
  return { span: { start: start + marks, end: end + marks }, text: ` ${text}` };
}

const CLOSING_MARKS = /^[*_]{1,3}/u;

/** Does all of the cell's text stand between its pipes? A page break may have torn the rest off. */
export function isWhole({ text, span }: TaskCell): boolean {
  return sourceSpan(text).end <= span.end;
}

/** Adds entries to the list in a cell, behind a semicolon where it has one already. */
export function addToCell(plan: Plan, cell: TaskCell, entries: readonly string[]): readonly TextEdit[] {
  if (entries.length === 0) return [];
  if (!/[\p{sc=Latin}\p{N}]/u.test(cell.text.text)) return [fillCell(plan, cell, entries.join(', '))];
  const separator = cell.text.text.includes(';') ? '; ' : ', ';
  const { end } = sourceSpan(cell.text);
  return [{ span: { start: end, end }, text: entries.map((entry) => separator + entry).join('') }];
}

/** Takes what stands between the pieces and their repeated headers away, so that they are one table. */
export function joinPieces(plan: Plan, pieces: readonly LatePiece[]): readonly TextEdit[] {
  return pieces
    .filter(({ fits }) => fits)
    .map(({ gap }) => ({ span: gap, text: lineBreakAt(plan, gap.start) + indentationOf(plan, gap.end) }));
}

/** Puts pieces without a header below the table above: their delimiter rows and the empty lines go. */
export function attachPieces(plan: Plan, pieces: readonly LatePiece[]): readonly TextEdit[] {
  return pieces
    .filter(({ fits }) => fits)
    .flatMap(({ at, gap, piece }) => [
      { span: gap, text: lineBreakAt(plan, gap.start) + indentationOf(plan, gap.end) },
      { span: { start: at.end, end: piece.table.delimiter.end }, text: '' },
    ]);
}

/** Adds each cell of the torn-off rows to the cell above and takes the rows away; those with a cell that has none above stay. */
export function mergeRows(plan: Plan, splits: readonly SplitRow[]): readonly TextEdit[] {
  const whole = splits.filter(({ row, above }) =>
    row.cells.every(({ text }, column) => text.shown === '' || above.cells[column]),
  );
  const moved = [...new Set(whole.map(({ above }) => above))].flatMap((above) => {
    const tails = whole.filter((split) => split.above === above);
    return above.cells.flatMap((target, column) => {
      const torn = tails.flatMap(({ row }) => row.cells[column] ?? []).filter(({ text }) => text.shown !== '');
      const own = target.text.shown === '' ? [] : [target];
      return torn.length > 0 ? [{ span: target.span, text: joinedCells(plan, [...own, ...torn]) }] : [];
    });
  });
  return [...moved, ...whole.map(({ row }) => removeRow(plan, row.span))];
}

/** The source of the cells as that of one; a list entry begins a new line of it. */
function joinedCells({ document: { source } }: Plan, cells: readonly TableCell[]): string {
  const text = cells.reduce((above, { text: { text: words }, span }) => {
    const own = source.slice(span.start, span.end).trim();
    return above === '' ? own : `${above}${readLabel(words) ? '<br>' : ' '}${own}`;
  }, '');
  return ` ${text} `;
}

/** Writes the headings of each column into the header row and takes the lower header rows away. */
export function flattenHeader(plan: Plan, table: PlanTable, lower: readonly TableRow[]): readonly TextEdit[] {
  const header = table.pieces[0]?.table.rows.find((row) => !lower.includes(row) && table.rows.some(isHeaderRow(row)));
  if (!header) return [];
  const lowest = table.columns.map(({ headings }) => headings.at(-1) ?? '');
  const written = table.columns.flatMap(({ headings }, column) => {
    const cell = header.cells[column];
    // "Số lượng" below "Năm 2025" and below "Năm 2026": one of them alone would not say which
    const unique = lowest.filter((other) => other === lowest[column]).length === 1;
    const heading = unique ? (lowest[column] ?? '') : headings.join(' - ');
    return cell && cell.text.shown !== heading ? [{ span: cell.span, text: ` ${escaped(heading)} ` }] : [];
  });
  return [...written, ...lower.map(({ span }) => removeRow(plan, span))];
}

function isHeaderRow(row: TableRow): (other: PlanTable['rows'][number]) => boolean {
  return (other) => other.row === row && other.kind === 'header' && row.cells.some(({ text }) => text.shown !== '');
}

/** Puts the header in the place of the empty row above it. */
export function raiseHeader(plan: Plan, table: PlanTable, header: TableRow): readonly TextEdit[] {
  const empty = table.pieces[0]?.table.rows[0];
  if (!empty) return [];
  const text = plan.document.source.slice(header.span.start, header.span.end);
  return [{ span: empty.span, text }, removeRow(plan, header.span)];
}

/** Takes rows away. */
export function removeRows(plan: Plan, rows: readonly TableRow[]): readonly TextEdit[] {
  return rows.map(({ span }) => removeRow(plan, span));
}

/** Puts a row that was wrapped on one line. */
export function unwrapRow(plan: Plan, { span }: TableRow): readonly TextEdit[] {
  const { source } = plan.document;
  return [...source.slice(span.start, span.end).matchAll(/(?:\r\n|\n|\r)[ \t]*/gu)].map((match) => {
    const start = span.start + match.index;
    const parted = /\s/u.test(source.charAt(start - 1));
    return { span: { start, end: start + match[0].length }, text: parted ? '' : ' ' };
  });
}

/** Puts an empty cell into a row, before the cell that stands in that place, or behind the last one. */
export function insertCell({ cells }: TableRow, place: number): TextEdit {
  const at = cells[place]?.span.start ?? cells.at(-1)?.span.end ?? 0;
  return { span: { start: at, end: at }, text: place < cells.length ? '  |' : '|  ' };
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** Takes a row away, with its line where nothing else stands on that. */
function removeRow(plan: Plan, span: Span): TextEdit {
  const { source, lines } = plan.document;
  const first = lines.spanOf(lines.lineOf(span.start));
  const last = lines.spanOf(lines.lineOf(span.end));
  const alone = source.slice(first.start, span.start).trim() === '' && source.slice(span.end, last.end).trim() === '';
  if (!alone) return { span, text: '' };
  return {
    span: { start: first.start, end: last.end + breakAtStartOf(source.slice(last.end, last.end + 2)).length },
    text: '',
  };
}

function breakAtStartOf(text: string): string {
  return /^(?:\r\n|\n|\r)/u.exec(text)?.[0] ?? '';
}

/** The line break that the document uses here. */
function lineBreakAt(plan: Plan, offset: number): string {
  return lineBreakOf(plan.document.source.slice(offset));
}

/** What stands before an offset on its line: white space, or the mark of a quotation. */
function indentationOf({ document: { source, lines } }: Plan, offset: number): string {
  return source.slice(lines.spanOf(lines.lineOf(offset)).start, offset);
}
