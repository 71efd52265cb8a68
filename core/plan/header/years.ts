import { WORD_END } from '../../text/pattern.ts';
import { YEAR_WORD } from '../lexicon/header.ts';
import { MONTH, QUARTER } from '../lexicon/time.ts';

/** A year that a text names; offsets count in the text that was searched. */
export interface FoundYear {
  readonly year: number;
  /** Where the words that lead to it begin: "năm", "Quý II/". */
  readonly from: number;
  /** Its digits. */
  readonly start: number;
  readonly end: number;
}

/** "năm 2026", "Quý II/2026", "tháng 5/2026"; not the end of a day ("ngày 12 tháng 01 năm 2026"). */
const YEAR = new RegExp(
  `(?<!${MONTH}\\s{1,2}\\d{1,2}\\s{1,2})(?:${YEAR_WORD}\\s+|${QUARTER}\\s+[IVX\\d]{1,3}/|${MONTH}\\s+\\d{1,2}/)((?:19|20)\\d{2})${WORD_END}`,
  'giu',
);

/** The years that a text (folded form) names, in order. */
export function foundYears(text: string): readonly FoundYear[] {
  return [...text.matchAll(YEAR)].map((match) => {
    const end = match.index + match[0].length;
    return { year: Number(match[1]), from: match.index, start: end - 4, end };
  });
}
