import { lastBefore } from '../text/lastBefore.ts';
import { type PlainText, holdsOffset, joinPlain } from '../text/plainText.ts';
import { type Section, sectionOf } from './outline/outline.ts';
import type { Passage } from './outline/passages.ts';
import type { ColumnRole } from './tables/columns.ts';
import type { PlanTable, TablePiece } from './tables/tables.ts';

/** A piece of the document that is read on its own: a passage of prose, or a table cell with its torn-off tail. */
export interface PlanText {
  readonly text: PlainText;
  readonly section: Section | null;
  /** Index of the passage in `passages`; null for a cell. */
  readonly passage: number | null;
  readonly cell: CellPlace | null;
}

export interface CellPlace {
  readonly table: PlanTable;
  /** Index in the table's rows. */
  readonly row: number;
  readonly column: number;
  readonly role: ColumnRole | null;
}

/** Everything there is to read, in reading order. Header rows of tables are left out. */
export function readTexts(
  passages: readonly Passage[],
  sections: readonly Section[],
  tables: readonly PlanTable[],
): readonly PlanText[] {
  const prose = passages.map((passage, index) => {
    const text = { text: passage.text, section: sectionOf(sections, index), passage: index, cell: null };
    return { at: passage.span.start, text };
  });
  const cells = tables.flatMap((table) => {
    const section = sectionAbove(passages, sections, table.span.start);
    return cellTexts(table, section).map((text) => ({ at: text.text.anchor, text }));
  });
  return [...prose, ...cells].sort((a, b) => a.at - b.at).map(({ text }) => text);
}

/** The section that a place between passages belongs to: the one whose heading or text stands last above it. */
export function sectionAbove(
  passages: readonly Passage[],
  sections: readonly Section[],
  offset: number,
): Section | null {
  const before = lastBefore(passages, ({ span }) => span.start, offset);
  if (before < 0) return null;
  // a heading stands right before the first passage of its section
  const last = sections[lastBefore(sections, ({ first }) => first, before + 2)];
  return last && last.heading === passages[before] ? last : sectionOf(sections, before);
}

/** The text that holds an offset; null for none. It is the last one that begins before it, but for the tails of torn cells. */
export function textAt(texts: readonly PlanText[], offset: number): PlanText | null {
  const near = texts[lastBefore(texts, ({ text }) => text.anchor, offset + 1)];
  if (near && holdsOffset(near.text, offset)) return near;
  return texts.find(({ text }) => holdsOffset(text, offset)) ?? null;
}

function cellTexts(table: PlanTable, section: Section | null): PlanText[] {
  const texts: PlanText[] = [];
  table.rows.forEach(({ kind, row }, index) => {
    if (kind === 'header' || kind === 'continuation') return;
    row.cells.forEach((_, column) => {
      const text = cellText(table, index, column);
      if (text.shown === '') return;
      const role = table.columns[column]?.role ?? null;
      texts.push({ text, section, passage: null, cell: { table, row: index, column, role } });
    });
  });
  return texts;
}

/** Everything written, in reading order: the texts, and the cells of header rows, where a converter may put the first row of a table. */
export function withTableHeadings(texts: readonly PlanText[], tables: readonly PlanTable[]): readonly PlainText[] {
  const headings = tables.flatMap(({ rows }) =>
    rows.flatMap(({ kind, row }) => (kind === 'header' ? row.cells.map(({ text }) => text) : [])),
  );
  return [...texts.map(({ text }) => text), ...headings].sort((a, b) => a.anchor - b.anchor);
}

/** The text of a cell, with the tails that page breaks tore off it. */
export function cellText(table: PlanTable, row: number, column: number): PlainText {
  const parts: PlainText[] = [];
  for (let at = row; at < table.rows.length; at++) {
    const { kind, row: tableRow } = table.rows[at] ?? { kind: 'body' as const, row: undefined };
    if (at > row && kind === 'header') continue;
    if (at > row && kind !== 'continuation') break;
    const cell = tableRow?.cells[column];
    if (cell) parts.push(cell.text);
  }
  return joinPlain(parts);
}

/** The text that stands over a table: its last passage of prose above, when no other table stands between. */
export function captionOf(
  plan: { readonly passages: readonly Passage[]; readonly tables: readonly PlanTable[] },
  table: PlanTable,
): string {
  const first = table.pieces[0]?.block ?? 0;
  const caption = plan.passages[lastBefore(plan.passages, ({ block }) => block, first)];
  const isBetween = ({ block }: TablePiece): boolean => block < first && block > (caption?.block ?? -1);
  return caption && !plan.tables.some(({ pieces }) => pieces.some(isBetween)) ? caption.text.text : '';
}
