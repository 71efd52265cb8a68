import { anyOf } from '../../text/pattern.ts';
import { recalled } from '../../text/recall.ts';
import { MONEY_UNITS, NO_MONEY_BEHIND, SHORT_MONEY_UNITS } from '../lexicon/money.ts';
import { FIGURE, readFigure } from './figures.ts';

/** A sum of money in a text. Offsets count in the text it was found in. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** In đồng. */
  readonly value: number;
  /** What the same figures are when read the other way ("1,250 tỷ"); null where there is only one way. */
  readonly otherwise: number | null;
  /** The figures and what they count, as written; of "1 tỷ 250 triệu đồng" the last. */
  readonly written: string;
  readonly unit: string;
  /** How many đồng the unit is. */
  readonly worth: number;
  readonly decimals: number;
  /** It is written in two units, one behind the other. */
  readonly isCompound: boolean;
  /** So much for each: "300.000 đồng/người", "5 triệu đồng x 3 lớp". */
  readonly isRate: boolean;
}

const WORTH = new Map([...MONEY_UNITS, ...SHORT_MONEY_UNITS]);
const LONG = anyOf(MONEY_UNITS.map(([unit]) => unit));
/** "1,2 tỷ" counts as money where the phrase ends there: not "2 triệu lượt". */
const SHORT = `${anyOf(SHORT_MONEY_UNITS.map(([unit]) => unit))}(?=\\s*(?:[,;.:)\\]/]|$|\\s${FIGURE}))`;
const AMOUNT = new RegExp(
  `(?=\\d)(?<![\\d.,/\\p{sc=Latin}])(${FIGURE})\\s*(${LONG}|${SHORT})(?![\\p{sc=Latin}\\p{N}]|\\s+${anyOf(NO_MONEY_BEHIND)}(?!\\p{sc=Latin}))`,
  'giu',
);
/** Less than this is nobody's budget: "15 đ" is something else. */
const LEAST = 1000;
const RATE_BEHIND = /^\s*(?:\/\s*\p{sc=Latin}|[x×*]\s*\d|[x×*]\s*\p{sc=Latin})/iu;
const TIMES_BEFORE = /[x×*]\s*$/iu;

/** The sums of money of a text (folded form), in order; "1 tỷ 250 triệu đồng" is one. */
export const findAmounts = recalled((text: string): readonly Amount[] => {
  const amounts: Amount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const found = amountOf(text, match);
    if (!found) continue;
    const last = amounts.at(-1);
    if (last && found.value < last.worth && /^\s+$/u.test(text.slice(last.end, found.start))) {
      amounts[amounts.length - 1] = {
        ...found,
        start: last.start,
        value: last.value + found.value,
        isCompound: true,
      };
    } else amounts.push(found);
  }
  return amounts;
});

function amountOf(text: string, match: RegExpExecArray): Amount | null {
  const [whole, written = '', unit = ''] = match;
  const worth = WORTH.get(unit.toLowerCase().replace(/\s+/gu, ' '));
  const figure = readFigure(written);
  if (worth === undefined || !figure) return null;
  const end = match.index + whole.length;
  // nobody pays fractions of a đồng: "125,400 đồng" has its thousands parted
  const readings = [figure.value, figure.otherwise].filter((reading) => reading !== null);
  const [value, otherwise] = worth === 1 ? readings.filter(Number.isInteger) : readings;
  if (value === undefined || value * worth < LEAST) return null;
  return {
    start: match.index,
    end,
    value: round(value * worth),
    otherwise: otherwise === undefined ? null : round(otherwise * worth),
    written,
    unit,
    worth,
    decimals: value === figure.value ? figure.decimals : 0,
    isCompound: false,
    isRate: RATE_BEHIND.test(text.slice(end)) || TIMES_BEFORE.test(text.slice(0, match.index)),
  };
}

/** How far a sum may be from what it was before it was rounded, in đồng: "374.361 triệu đồng" and "1,2 tỷ" were, "300 triệu đồng" was not. */
export function roundingOf({ written, worth, decimals }: Pick<Amount, 'written' | 'worth' | 'decimals'>): number {
  if (worth === 1) return 0;
  const isLong = written.replace(/\D/gu, '').length >= ROUNDED_DIGITS;
  return decimals > 0 || isLong ? worth / 10 ** decimals : 0;
}

const ROUNDED_DIGITS = 4;

/** Products of decimal fractions are a little off. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
