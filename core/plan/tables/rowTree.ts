import { startsWithAny } from '../../text/pattern.ts';
import { trimEndOf } from '../../text/trim.ts';
import { SOME_ROWS } from '../lexicon/sums.ts';
import { readLabel } from '../outline/labels.ts';
import { cellText } from '../texts.ts';
import type { PlanTable } from './tables.ts';

/** A row of a table with the rows that it heads, as its numbering tells: I over 1 over 1.1 over a. */
export interface RowNode {
  /** Index in the table's rows. */
  readonly row: number;
  readonly children: readonly RowNode[];
  /** Its rows below need not be all: "Trong đó: …", dashes, rows without a number below numbered ones. */
  readonly isLoose: boolean;
}

interface OpenNode extends RowNode {
  readonly children: OpenNode[];
  readonly style: string;
}

const SOME = startsWithAny(SOME_ROWS);
/** Styles of numbering, the first that fits. A letter that is also a Roman figure counts as one. */
const STYLES: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['none', /^$/u],
  ['loose', /^[-–+*•]$/u],
  ['roman', /^[IVX]+$/u],
  ['upper', /^[A-ZĐ]$/u],
  ['number', /^\d+$/u],
  ['number 2', /^\d+\.\d+$/u],
  ['number 3', /^\d+\.\d+\.\d+$/u],
  ['letter', /^[a-zđ]$/u],
  ['letter 2', /^[a-zđ]\.\d+$/u],
];

/** The outermost rows of a run of rows. A style that was seen goes back to its own depth, a new one stands below the row above. */
export function rowTree(table: PlanTable, rows: readonly number[]): readonly RowNode[] {
  const roots: OpenNode[] = [];
  const open: OpenNode[] = [];
  for (const row of rows) {
    const style = styleOf(table, row);
    const depth = open.findIndex((node) => node.style === style);
    if (depth >= 0) open.length = depth;
    const node: OpenNode = {
      row,
      children: [],
      style,
      isLoose: open.length > 0 && (style === 'none' || style === 'loose'),
    };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function styleOf(table: PlanTable, row: number): string {
  const index = table.columns.findIndex(({ role }) => role === 'index');
  const title = titleOf(table, row);
  if (SOME.test(title)) return 'loose';
  const ordinal = index >= 0 ? cellText(table, row, index).text : (readLabel(title)?.value ?? '');
  const clean = trimEndOf(ordinal.trim(), /[.)]/u);
  return STYLES.find(([, pattern]) => pattern.test(clean))?.[0] ?? 'other';
}

/** What a row is called: its first cell of words beside the number, else its first cell of words. */
export function titleOf(table: PlanTable, row: number): string {
  const index = table.columns.findIndex(({ role }) => role === 'index');
  const cells = table.rows[row]?.row.cells ?? [];
  const named = cells.flatMap(({ text }, column) => (/\p{sc=Latin}{2}/u.test(text.text) ? [column] : []));
  const column = named.find((at) => at !== index) ?? named[0];
  return column === undefined ? '' : cellText(table, row, column).shown.replace(/\s+/gu, ' ');
}
