import { WORD_END, WORD_START, anyOf, anyWord } from '../../text/pattern.ts';
import { recalled } from '../../text/recall.ts';
import { COUNTED_BODIES, COUNTED_THINGS, GLUED_MEASURES, NEVER_COUNTED, PAPERS, SCALES } from '../lexicon/counted.ts';
import {
  ABOUT,
  ABOVE,
  AT_LEAST,
  AT_MOST,
  BELOW,
  FROM,
  NEVER_TO_BE,
  NEW_AIM,
  OR_LESS,
  OR_MORE,
  PEOPLE,
  PERCENT,
  PERMILLE,
  REACH,
  UP_TO,
  WHOLES,
} from '../lexicon/targets.ts';
import { AND } from '../lexicon/time.ts';

export type Comparator = '>=' | '<=' | '=' | '~';

/** A number with its unit. Offsets count in the text it was found in. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The upper end of a range; null for a single value. */
  readonly valueMax: number | null;
  /** "%" or "‰" for shares, else what is counted. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** What a part is of: 9 in "04/09 thôn"; null for a whole number. */
  readonly outOf: number | null;
}

export const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?';
const NO_DIGIT_BEFORE = '(?<![\\d.,/\\p{sc=Latin}-])';
const RANGE = `\\s*(?:-|${UP_TO})\\s*(?:${anyOf(REACH)}\\s*)?`;
const SHARE = new RegExp(
  `${NO_DIGIT_BEFORE}(${NUMBER})(?:\\s*%)?(?:${RANGE}(${NUMBER}))?\\s*(${anyOf(PERMILLE)}|%|${PERCENT}${WORD_END})`,
  'giu',
);
const KNOWN_UNITS = anyOf([...COUNTED_THINGS, ...COUNTED_BODIES, ...NEVER_COUNTED, ...PAPERS]);
const SCALE = anyOf(SCALES);
/** "giường/10.000 dân", "lần/2 năm"; but "01 lớp/40 học viên" counts two things. */
const RATE = '(?:\\d{1,3}(?:\\.\\d{3})+|[1-9](?:0{2,})?(?!\\d))';
/** What is counted: a known unit, perhaps so many thousands of it, or one word, and what it is counted for ("đồng/người/năm", "giường/10.000 dân"). */
const UNIT = `((?:(?:${SCALE}\\s+)?${KNOWN_UNITS}${WORD_END}|\\p{Ll}+)(?:\\s*/\\s*(?:${RATE}\\s*)?\\p{sc=Latin}+(?:\\s+${PEOPLE}${WORD_END})?)*)`;
const COUNT = new RegExp(
  `${NO_DIGIT_BEFORE}(${NUMBER})(?:${RANGE}(${NUMBER})|\\s*/\\s*(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5}))?(?:\\s+|(?=${anyOf(GLUED_MEASURES)}${WORD_END}))${UNIT}`,
  'giu',
);

/** A comparator at the end of what stands before a number. */
function before(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s("“,;:-])${anyOf(words)}\\s*(?:${anyOf([...REACH, FROM])}\\s+){0,2}$`, 'iu');
}
const AT_LEAST_BEFORE = before(AT_LEAST);
const AT_MOST_BEFORE = before(AT_MOST);
const ABOVE_BEFORE = before(ABOVE);
const BELOW_BEFORE = before(BELOW);
const ABOUT_BEFORE = before(ABOUT);
const NEVER_BEFORE = new RegExp(`${anyWord(NEVER_TO_BE)}${WORD_END}([^,;.:]*)$`, 'iu');
const NEW_AIM_WITHIN = new RegExp(`${anyWord(NEW_AIM)}${WORD_END}`, 'iu');
/** "95% dân số trở lên": between a share and these words only what it is a share of. */
const OR_MORE_NEXT = new RegExp(`^(?:\\s*/\\s*\\p{sc=Latin}+)*(?:\\s+${anyOf(WHOLES)})?\\s*${anyOf(OR_MORE)}`, 'iu');
const OR_LESS_BEHIND = new RegExp(`^(?:\\s*(?:/\\s*)?\\p{sc=Latin}+(?!\\p{sc=Latin})){0,2}\\s*${anyOf(OR_LESS)}`, 'iu');

/** All that may stand between a description and its value: "đạt từ", "tối thiểu là". */
export const COMPARATOR_TAIL = new RegExp(
  `(?:${WORD_START}(?:${anyOf([...AT_LEAST, ...AT_MOST, ...ABOVE, ...BELOW, ...ABOUT, ...REACH])})\\s*|(?<![≥≤<>=])[≥≤<>=]+\\s*){0,4}$`,
  'iu',
);

/** "2- 100% chi hội …": the number of an entry, not where a range begins. */
const LABEL = /^\s*\d{1,2}[-–]\s+(?=\d{2}|\d[\d.,]*\s?%)/u;

/** The quantities of a text, in order. */
export const findQuantities = recalled((whole: string): readonly Quantity[] => {
  const text = whole.replace(LABEL, (label) => ' '.repeat(label.length));
  const shares = boundTogether(
    text,
    [...text.matchAll(SHARE)].map((match) => quantity(text, match, PERCENT_SIGN.test(match[3] ?? '') ? '%' : '‰')),
  );
  const counts = [...text.matchAll(COUNT)]
    .filter(({ index, 0: { length } }) => !shares.some((share) => share.start < index + length && index < share.end))
    .map((match) => quantity(text, match, (match[4] ?? '').replace(/\s+/gu, ' '), match[3]));
  return [...shares, ...counts].sort((a, b) => a.start - b.start);
});

/** Nothing but a comma and what tells the one from the other, in brackets, stands between two shares. */
const SAME_BOUND = new RegExp(`^\\s*\\([^()]{1,60}\\)\\s*(?:,|${AND}\\s)\\s*$`, 'iu');

/** "dưới 10% (nội thành), 5% (ngoại thành)": what bounds the first bounds the next. */
function boundTogether(text: string, shares: readonly Quantity[]): readonly Quantity[] {
  const bound: Quantity[] = [];
  for (const share of shares) {
    const last = bound.at(-1);
    const isBound = last && share.comparator === '=' && SAME_BOUND.test(text.slice(last.end, share.start));
    bound.push(isBound ? { ...share, comparator: last.comparator } : share);
  }
  return bound;
}

const PERCENT_SIGN = new RegExp(`^(?:%|${PERCENT})$`, 'iu');

function quantity(text: string, match: RegExpExecArray, unit: string, outOf?: string): Quantity {
  const start = match.index;
  const end = start + match[0].length;
  const valueMax = match[2] === undefined ? null : parseNumber(match[2]);
  return {
    start,
    end,
    value: parseNumber(match[1] ?? ''),
    valueMax,
    unit,
    comparator: comparatorOf(text.slice(Math.max(0, start - 50), start), text.slice(end), valueMax),
    outOf: outOf === undefined ? null : parseNumber(outOf),
  };
}

/** What the words on both sides of a number make of it. */
export function comparatorOf(left: string, right: string, valueMax: number | null): Comparator {
  if (ABOUT_BEFORE.test(left)) return '~';
  if (valueMax !== null) return '=';
  // "không dưới" before "dưới"
  if (AT_LEAST_BEFORE.test(left)) return '>=';
  const below = BELOW_BEFORE.test(left);
  if (boundsWhatMustNotBe(left)) return below ? '>=' : '<=';
  if (AT_MOST_BEFORE.test(left) || below || OR_LESS_BEHIND.test(right)) return '<=';
  return ABOVE_BEFORE.test(left) || OR_MORE_NEXT.test(right) ? '>=' : '=';
}

/** Does the number say how large something would be that must not be: "không để nợ quá hạn trên 3%"? */
export function boundsWhatMustNotBe(left: string): boolean {
  if (!BELOW_BEFORE.test(left) && !ABOVE_BEFORE.test(left)) return false;
  const clause = NEVER_BEFORE.exec(left)?.[1];
  return clause !== undefined && !NEW_AIM_WITHIN.test(clause);
}

/** Does a word directly before the number bound it: "tối thiểu", "không quá"? */
export function isBounded(left: string): boolean {
  return AT_LEAST_BEFORE.test(left) || AT_MOST_BEFORE.test(left);
}

/** "1.256" is one thousand two hundred and fifty-six, "92,7" ninety-two and seven tenths; "98.5" has a point for a comma. */
export function parseNumber(written: string): number {
  const grouped = /^\d{1,3}(?:\.\d{3})+/u.test(written) ? written.replaceAll('.', '') : written;
  return Number(grouped.replace(',', '.'));
}
