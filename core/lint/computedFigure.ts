import { writeFigureLike } from '../plan/figures.ts';
import type { WrongNumber } from '../plan/tableArithmetic.ts';

/** What a wrong number of a table should be, written as it is. */
export function computedFigure({ cell, expected, decimals }: WrongNumber): string {
  return writeFigureLike(expected, cell.written, decimals);
}
