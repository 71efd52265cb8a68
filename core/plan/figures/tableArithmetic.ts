import { onceFor } from '../../text/onceFor.ts';
import type { Plan } from '../readPlan.ts';
import { titleOf } from '../tables/rowTree.ts';
import { type BrokenTotal, brokenTotals } from './columnTotals.ts';
import { type NumberCell, type NumberColumn, numberColumns } from './numberColumns.ts';
import { type BrokenFormula, brokenFormulas } from './rowFormulas.ts';

/** A number of a table that the table's own numbers contradict. */
export interface WrongNumber {
  /**
   * `total`: a sum of rows; `sum`, `product`, `share`: what the other columns of its row give; `entry`: the one number that upsets
   * both the sum of its row and that of its column.
   */
  readonly kind: 'total' | 'entry' | BrokenFormula['kind'];
  readonly column: NumberColumn;
  readonly cell: NumberCell;
  readonly expected: number;
  /** Digits behind the decimal mark that the expected number is written with. */
  readonly decimals: number;
  /** The numbers of its row that it follows from; empty where it follows from rows. */
  readonly from: readonly NumberCell[];
  /** What its row is called. */
  readonly row: string;
}

/** The wrong numbers of all tables: totals first in each, then what breaks the formula of its column. */
export const wrongNumbers = onceFor((plan: Plan): readonly WrongNumber[] =>
  plan.tables.flatMap((table) => {
    const columns = numberColumns(plan, table);
    if (columns.length === 0) return [];
    const found = blame(brokenTotals(table, columns), brokenFormulas(table, columns));
    return found.map((wrong) => ({ ...wrong, row: titleOf(table, wrong.cell.row) }));
  }),
);

type Unnamed = Omit<WrongNumber, 'row'>;

/** One wrong number upsets its row and its column by the same amount: then it is the one to mend, and neither of the sums. */
function blame(totals: readonly BrokenTotal[], formulas: readonly BrokenFormula[]): readonly Unnamed[] {
  const settled = new Set<BrokenTotal | BrokenFormula>();
  const entries: Unnamed[] = [];
  for (const formula of formulas) {
    if (formula.kind === 'share') continue;
    const tooMuch = formula.cell.figure.value - formula.expected;
    for (const total of totals) {
      const excess = total.sum - total.cell.figure.value;
      const entry = total.column.cells.get(formula.cell.row);
      if (!entry || settled.has(total)) continue;
      if (entry === formula.cell && same(excess, tooMuch)) settled.add(total);
      if (entry === total.cell && formula.from.includes(entry) && same(excess, tooMuch)) settled.add(formula);
      if (formula.kind !== 'sum' || !formula.from.includes(entry) || !same(excess, -tooMuch)) continue;
      settled.add(total).add(formula);
      const expected = entry.figure.value - excess;
      entries.push({
        kind: 'entry',
        column: total.column,
        cell: entry,
        expected,
        decimals: entry.figure.decimals,
        from: [],
      });
    }
  }
  return [
    ...totals.filter((total) => !settled.has(total)).map(ofTotal),
    ...formulas.filter((formula) => !settled.has(formula)).map(ofFormula),
    ...entries,
  ];
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

function ofTotal({ column, cell, sum, decimals }: BrokenTotal): Unnamed {
  return { kind: 'total', column, cell, expected: sum, decimals, from: [] };
}

function ofFormula({ kind, column, cell, expected, from }: BrokenFormula): Unnamed {
  return { kind, column, cell, expected, decimals: cell.figure.decimals, from };
}

/** Is the number one of a budget: money, and no share of it? */
export function isBudget({ column, kind }: WrongNumber): boolean {
  return column.isMoney && kind !== 'share';
}
