import { compareKey } from '../../text/fold.ts';
import { wholeWords } from '../../text/pattern.ts';
import { AMOUNT_HEADINGS, PRICE_HEADINGS } from '../lexicon/money.ts';
import { GROWTH_HEADINGS, SUM_HEADINGS, WHOLE_HEADINGS } from '../lexicon/sums.ts';
import type { PlanTable } from '../tables/tables.ts';
import { type NumberCell, type NumberColumn, addedColumns } from './numberColumns.ts';
import { isShareOf } from './shares.ts';

/** A number of a row that the other numbers of the row do not give, though they do in the other rows. */
export interface BrokenFormula {
  readonly kind: 'share' | 'sum' | 'product';
  readonly column: NumberColumn;
  readonly cell: NumberCell;
  readonly expected: number;
  /** The numbers that give it: part and whole, the parts, the factors. */
  readonly from: readonly NumberCell[];
}

/** How the number of a column follows from others of its row. */
interface Formula {
  readonly kind: BrokenFormula['kind'];
  readonly columns: readonly NumberColumn[];
  readonly compute: (values: readonly number[]) => number;
  readonly agrees: (stated: NumberCell, computed: number) => boolean;
}

const GROWS = wholeWords(GROWTH_HEADINGS);
const SUM = wholeWords(SUM_HEADINGS);
const WHOLE = wholeWords(WHOLE_HEADINGS);
const PRICE = wholeWords(PRICE_HEADINGS);
const AMOUNT = wholeWords(AMOUNT_HEADINGS);

/** The numbers of a table that break the formula which the rest of their column keeps: shares, sums across, number times price. */
export function brokenFormulas(table: PlanTable, columns: readonly NumberColumn[]): readonly BrokenFormula[] {
  return columns.flatMap((column) => {
    const heading = compareKey(column.heading);
    if (column.isShare) return GROWS.test(heading) ? [] : brokenShares(table, column, columns);
    const products = column.isMoney && AMOUNT.test(heading) ? productsFor(column, columns) : [];
    const sums = SUM.test(heading) ? sumsFor(column, columns) : [];
    const kept = [...products, ...sums].filter((formula) => isKept(formula, column, table, LEAST_ROWS));
    return breaks(column, kept, [...products, ...sums], table);
  });
}

const LEAST_ROWS = 2;
const MOST_BROKEN = 1 / 3;

/** In two thirds of the rows, and two at least. */
function isKept(formula: Formula, column: NumberColumn, table: PlanTable, least: number): boolean {
  const rows = rowsWith(formula, column, table);
  const kept = rows.filter(({ holds }) => holds).length;
  return kept >= least && rows.length - kept <= rows.length * MOST_BROKEN;
}

interface EvaluatedRow {
  readonly cell: NumberCell;
  readonly from: readonly NumberCell[];
  readonly computed: number;
  readonly holds: boolean;
}

function rowsWith(formula: Formula, column: NumberColumn, table: PlanTable): readonly EvaluatedRow[] {
  return [...column.cells.values()].flatMap((cell) => {
    const from = formula.columns.flatMap((other) => other.cells.get(cell.row) ?? []);
    if (from.length < formula.columns.length || table.rows[cell.row]?.kind === 'header') return [];
    const values = from.map(({ figure }) => figure.value);
    const computed = formula.compute(values);
    if (!Number.isFinite(computed)) return [];
    const others = from.map(({ figure }) => figure.otherwise ?? figure.value);
    const holds = formula.agrees(cell, computed) || formula.agrees(cell, formula.compute(others));
    return [{ cell, from, computed, holds }];
  });
}

/** The rows that break the formula, unless another one that the columns allow explains them. */
function breaks(
  column: NumberColumn,
  kept: readonly Formula[],
  possible: readonly Formula[],
  table: PlanTable,
): readonly BrokenFormula[] {
  const [first] = kept;
  if (!first) return [];
  const explained = new Set(
    possible.flatMap((formula) => rowsWith(formula, column, table).flatMap(({ holds, cell }) => (holds ? cell : []))),
  );
  return rowsWith(first, column, table).flatMap(({ cell, from, computed, holds }) =>
    holds || explained.has(cell) ? [] : [{ kind: first.kind, column, cell, expected: computed, from }],
  );
}

function brokenShares(
  table: PlanTable,
  column: NumberColumn,
  columns: readonly NumberColumn[],
): readonly BrokenFormula[] {
  const counts = addedColumns(columns);
  const possible = counts.flatMap((part) => counts.flatMap((whole) => (part === whole ? [] : shareOf(part, whole))));
  const growth = counts.flatMap((now) => counts.flatMap((then) => (now === then ? [] : growthOf(now, then))));
  // 100 % of equal numbers proves nothing: any share may be full
  const kept = possible.filter(
    (formula) =>
      isKept(formula, column, table, LEAST_ROWS) &&
      rowsWith(formula, column, table).some(({ holds, computed }) => holds && computed > 0 && computed < 100),
  );
  // one row proves no formula: then two counts beside the share must say what they are
  const named = kept.length > 0 ? kept : namedShare(column, columns).filter(() => column.cells.size === 1);
  return breaks(column, named, [...possible, ...growth], table).filter(({ cell }) => !isAverage(cell, column, table));
}

/** A total row may say the mean of the shares above it. */
function isAverage(cell: NumberCell, column: NumberColumn, table: PlanTable): boolean {
  if (table.rows[cell.row]?.kind !== 'total') return false;
  const others = [...column.cells.values()].filter((other) => other !== cell).map(({ figure }) => figure.value);
  return isShareOf(cell.figure, others.reduce((sum, value) => sum + value, 0) / others.length);
}

/** "Tổng số | Đạt | Tỷ lệ": the share of the second in the first. */
function namedShare(column: NumberColumn, columns: readonly NumberColumn[]): readonly Formula[] {
  const left = columns.filter((other) => other.column < column.column);
  const since = left.findLastIndex(({ isShare }) => isShare);
  const [whole, part, ...more] = left.slice(since + 1);
  if (!whole || !part || more.length > 0 || part.column !== column.column - 1) return [];
  return WHOLE.test(compareKey(whole.heading)) ? [shareOf(part, whole)] : [];
}

function shareOf(part: NumberColumn, whole: NumberColumn): Formula {
  return {
    kind: 'share',
    columns: [part, whole],
    compute: ([a = 0, b = 0]) => (100 * a) / b,
    agrees: ({ figure }, computed) => isShareOf(figure, computed),
  };
}

/** What a share may be instead: the growth from one number to another, or a plain quotient. */
function growthOf(now: NumberColumn, then: NumberColumn): Formula {
  return {
    kind: 'share',
    columns: [now, then],
    compute: ([a = 0, b = 0]) => (100 * (a - b)) / b,
    agrees: ({ figure }, computed) => isShareOf(figure, computed) || isShareOf(figure, computed / 100 + 1),
  };
}

/** Sums of the columns right of a total, or left of it: as many as stand side by side, two at least. */
function sumsFor(column: NumberColumn, columns: readonly NumberColumn[]): readonly Formula[] {
  const added = addedColumns(columns);
  const at = added.indexOf(column);
  const right = added.slice(at + 1).filter((other, index) => other.column === column.column + 1 + index);
  const left = added
    .slice(0, Math.max(at, 0))
    .toReversed()
    .filter((other, index) => other.column === column.column - 1 - index);
  return [right, left].flatMap((run) => run.slice(1).map((_, index) => sumOf(column, run.slice(0, index + 2))));
}

function sumOf(column: NumberColumn, parts: readonly NumberColumn[]): Formula {
  const rounding = roundingOf(column, parts);
  return {
    kind: 'sum',
    columns: parts,
    compute: (values) => values.reduce((sum, value) => sum + value, 0),
    agrees: ({ figure }, computed) => Math.abs(figure.value - computed) <= rounding,
  };
}

/** Half a step of the last digit for each number, where the numbers were rounded. */
function roundingOf(column: NumberColumn, parts: readonly NumberColumn[]): number {
  const figures = [column, ...parts].flatMap(({ cells }) => [...cells.values()]);
  const decimals = Math.max(0, ...figures.map(({ figure }) => figure.decimals));
  const isRounded = decimals > 0 || column.worth > 1;
  return (isRounded ? Math.min((parts.length + 1) / 2, 2) * 10 ** -decimals : 0) + 1e-6;
}

/** "Số lượng x Đơn giá", "Số người x Số ngày x Mức chi": a price and one or two numbers left of the amount. */
function productsFor(column: NumberColumn, columns: readonly NumberColumn[]): readonly Formula[] {
  const left = columns.filter((other) => other.column < column.column && !other.isShare);
  const prices = left.filter(({ heading }) => PRICE.test(compareKey(heading)));
  return prices.flatMap((price) => {
    const counts = left.filter((other) => other !== price && !prices.includes(other));
    const factors = counts.flatMap((one, index) => [[one], ...counts.slice(index + 1).map((two) => [one, two])]);
    return factors.map((others) => productOf(column, [price, ...others], price.worth / column.worth));
  });
}

function productOf(column: NumberColumn, columns: readonly NumberColumn[], scale: number): Formula {
  return {
    kind: 'product',
    columns,
    compute: (values) => values.reduce((product, value) => product * value, scale),
    agrees: ({ figure }, computed) =>
      Math.abs(figure.value - computed) <= 10 ** -figure.decimals * (column.worth > 1 ? 1 : 0.5),
  };
}
