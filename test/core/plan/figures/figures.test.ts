import { describe, expect, it } from 'vitest';
import { readFigure, writeFigureLike } from '../../../../core/plan/figures/figures.ts';

describe('readFigure', () => {
  it.each([
    ['1113', 1113, null, 0],
    ['03', 3, null, 0],
    ['1.256', 1256, 1.256, 0],
    ['2.450.000.000', 2_450_000_000, null, 0],
    ['1.256,75', 1256.75, null, 2],
    ['92,7', 92.7, null, 1],
    ['98.5', 98.5, null, 1],
    ['125,400', 125.4, 125_400, 3],
    ['125,400,000', 125_400_000, null, 0],
    ['1,250.5', 1250.5, null, 1],
    ['12 480', 12_480, null, 0],
  ])('%s', (written, value, otherwise, decimals) => {
    expect(readFigure(written)).toEqual({ value, otherwise, decimals });
  });

  it.each(['', '-', '12%', '1.2.3', '15/6', 'a1', '1..2', '12,'])('does not read “%s”', (written) => {
    expect(readFigure(written)).toBeNull();
  });
});

it.each([
  [1240, '1.250', 0, '1.240'],
  [1040, '950', 0, '1.040'],
  [1240, '1113', 0, '1240'],
  [88.62, '86,6', 1, '88,6'],
  [88.62, '86.6', 1, '88.6'],
  [5, '07', 0, '05'],
  [126_000_000, '125,400,000', 0, '126,000,000'],
  [2.5, '2,25', 2, '2,50'],
])('writes %d like %s', (value, like, decimals, written) => {
  expect(writeFigureLike(value, like, decimals)).toBe(written);
});
