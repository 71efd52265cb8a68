import { anyOf } from '../../text/pattern.ts';
import { recalled } from '../../text/recall.ts';
import { ABOVE, AT_LEAST, AT_MOST, BASELINE_BEHIND, BELOW, OF_WHICH, REACH } from '../lexicon/targets.ts';
import { DAY, MONTH, YEAR } from '../lexicon/time.ts';

/** Words at the end of a line that want the number at the head of the next one. */
const BEFORE_NUMBER = anyOf([
  ...ABOVE,
  ...AT_LEAST,
  ...AT_MOST,
  ...BASELINE_BEHIND,
  ...BELOW,
  ...REACH,
  DAY,
  MONTH,
  YEAR,
]);

/** A line that begins in small letters goes on with the one above it; "a)" and "trong đó" begin one. */
const BREAK = new RegExp(
  `;|\\n(?![^\\S\\n]*(?!${OF_WHICH})\\p{Ll}(?![)./\\d]))(?!\\d(?<=\\s${BEFORE_NUMBER}\\n\\d))|[.:](?=\\s|$)`,
  'gu',
);

/** The clauses of a text: between semicolons, line breaks, points and colons that white space follows. */
export interface Clauses {
  /** Where the clause that holds the offset begins. */
  startOf(offset: number): number;
  endOf(offset: number): number;
  /** The start of the label whose colon ends at `start`; without a label `start` itself. */
  labelStart(start: number): number;
}

/** Finds the clauses of a text. */
export const clausesOf = recalled((text: string): Clauses => {
  const breaks = [...text.matchAll(BREAK)].map(({ index }) => index);
  const startOf = (offset: number): number => {
    const last = breaks[firstFrom(breaks, offset) - 1];
    return last === undefined ? 0 : last + 1;
  };
  return {
    startOf,
    endOf: (offset) => breaks[firstFrom(breaks, offset)] ?? text.length,
    labelStart: (start) => (text.charAt(start - 1) === ':' ? startOf(start - 1) : start),
  };
});

/** The index of the first of the ascending numbers that is at least `least`; their count when none is. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
