import { writeFigureLike } from '../plan/figures/figures.ts';
import type { WrongNumber } from '../plan/figures/tableArithmetic.ts';
import type { Span } from '../text/span.ts';
import type { Data, TextEdit } from './rule.ts';
import { quote } from './wording.ts';

/** What a report on a wrong number of a table says, and the computed figure in its place. */
export interface WrongNumberReport {
  readonly at: Span;
  /** {row}, {stated}, {expected}; of what the figure follows from: {part}, {whole}, {factors}. */
  readonly data: Data;
  readonly edits: readonly TextEdit[];
}

/** The figure is written as the wrong one is. */
export function reportOn({ cell, row, from, expected, decimals }: WrongNumber): WrongNumberReport {
  const text = writeFigureLike(expected, cell.written, decimals);
  const factors = from.map(({ written }) => written);
  const [part = '', whole = ''] = factors;
  return {
    at: cell.span,
    data: { row: quote(row), stated: cell.written, expected: text, part, whole, factors: factors.join(' x ') },
    edits: [{ span: cell.span, text }],
  };
}
