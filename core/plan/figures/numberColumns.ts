import { compareKey } from '../../text/fold.ts';
import { WORD_END, anyOf, wholeWords } from '../../text/pattern.ts';
import { type PlainText, sourceSpan, trimmedPart } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { MONEY_HEADINGS, MONEY_UNITS, UNIT_OF_TABLE } from '../lexicon/money.ts';
import { NOTHING_CELLS, NOT_ADDED, SHARE_HEADINGS } from '../lexicon/sums.ts';
import type { Passage } from '../outline/passages.ts';
import type { PlanTable } from '../tables/tables.ts';
import { captionOf, cellText } from '../texts.ts';
import { findAmounts } from './amounts.ts';
import { type Figure, readFigure } from './figures.ts';

/** A cell that holds one number and nothing else. */
export interface NumberCell {
  /** Index in the table's rows. */
  readonly row: number;
  readonly figure: Figure;
  /** The figures, without a unit behind them. */
  readonly written: string;
  readonly span: Span;
}

/** A column of numbers. */
export interface NumberColumn {
  readonly column: number;
  /** Its headings from the top level down. */
  readonly heading: string;
  /** What its numbers count is money. */
  readonly isMoney: boolean;
  /** How many đồng one of them is; 1 where nothing says more. */
  readonly worth: number;
  /** Its numbers are per cent. */
  readonly isShare: boolean;
  /** By row; blank cells have none. */
  readonly cells: ReadonlyMap<number, NumberCell>;
}

const NOTHING = new Set<string>(NOTHING_CELLS);
const NUMBER_CELL = /^(\d[\d.,]*(?: \d{3})*)\s*(%?)$/u;
const SHARE = wholeWords(SHARE_HEADINGS);
const MONEY = wholeWords(MONEY_HEADINGS);
const NEVER_ADDED = wholeWords(NOT_ADDED);
const WORTH = new Map(MONEY_UNITS);
const UNIT = new RegExp(
  `(?:${anyOf(UNIT_OF_TABLE)}\\s*(?::\\s*)?|\\(\\s*)(${anyOf(MONEY_UNITS.map(([unit]) => unit))})${WORD_END}`,
  'iu',
);

/** The columns whose numbers make a sum: no shares, averages or prices. */
export function addedColumns(columns: readonly NumberColumn[]): readonly NumberColumn[] {
  return columns.filter(({ isShare, heading }) => !isShare && !NEVER_ADDED.test(compareKey(heading)));
}

/** The columns of a table all of whose filled cells hold a number, below its headings. */
export function numberColumns(
  plan: { readonly passages: readonly Passage[]; readonly tables: readonly PlanTable[] },
  table: PlanTable,
): readonly NumberColumn[] {
  const caption = captionOf(plan, table);
  return table.columns.flatMap(({ role, headings }, column) => {
    if (role === 'index') return [];
    const read = readCells(table, column);
    if (!read || read.cells.size === 0) return [];
    const heading = headings.join(' ');
    const unit = UNIT.exec(heading) ?? UNIT.exec(caption);
    return {
      column,
      heading,
      isShare: read.isShare || heading.includes('%') || SHARE.test(compareKey(heading)),
      isMoney: unit !== null || read.isMoney || role === 'money' || MONEY.test(compareKey(heading)),
      worth: read.isMoney ? 1 : (WORTH.get((unit?.[1] ?? '').toLowerCase()) ?? 1),
      cells: read.cells,
    };
  });
}

interface Cells {
  readonly cells: ReadonlyMap<number, NumberCell>;
  readonly isShare: boolean;
  readonly isMoney: boolean;
}

/** Null where a row of the body holds something else than a number. */
function readCells(table: PlanTable, column: number): Cells | null {
  const cells = new Map<number, NumberCell>();
  let isShare = false;
  let isMoney = false;
  for (const [row, { kind }] of table.rows.entries()) {
    if (kind === 'header' || kind === 'continuation') continue;
    const text = cellText(table, row, column);
    if (NOTHING.has(compareKey(text.text))) continue;
    const cell = readNumber(text, row);
    if (!cell && kind === 'body') return null;
    if (!cell) continue;
    cells.set(row, cell);
    isShare ||= cell.isShare;
    isMoney ||= cell.isMoney;
  }
  return { cells, isShare, isMoney };
}

function readNumber(cell: PlainText, row: number): (NumberCell & Pick<Cells, 'isShare' | 'isMoney'>) | null {
  const text = trimmedPart(cell);
  const match = NUMBER_CELL.exec(text.text);
  if (match) {
    const [, written = '', percent] = match;
    const figure = readFigure(written);
    const span = sourceSpan(text, 0, written.length);
    return figure && { row, figure, written, span, isShare: percent === '%', isMoney: false };
  }
  const [amount] = findAmounts(text.text);
  if (amount?.start !== 0 || amount.end !== text.text.length) return null;
  const figure = { value: amount.value, otherwise: amount.otherwise, decimals: 0 };
  const written = /^[\d.,]*\d/u.exec(text.text)?.[0] ?? '';
  return { row, figure, written, span: sourceSpan(text, 0, written.length), isShare: false, isMoney: true };
}
