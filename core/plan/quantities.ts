import { WORD_END, WORD_START, anyOf } from '../text/pattern.ts';
import { trimEndOf } from '../text/trim.ts';
import {
  BEFORE_DURATION,
  COUNTED_BODIES,
  COUNTED_THINGS,
  DURATION_UNITS,
  NEVER_COUNTED,
  PAPERS,
} from './lexicon/counted.ts';
import {
  ABOUT,
  ABOVE,
  AIM_VERBS,
  AT_LEAST,
  AT_MOST,
  BELOW,
  OR_LESS,
  OR_MORE,
  PERCENT,
  REACH,
  STRONG_AIM_VERBS,
  UP_TO,
} from './lexicon/targets.ts';

export type Comparator = '>=' | '<=' | '=' | '~';

/** A number with its unit where the words round it make it an aim. Offsets count in the text it was found in. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The upper end of a range; null for a single value. */
  readonly valueMax: number | null;
  /** "%" for shares, else what is counted. */
  readonly unit: string;
  readonly comparator: Comparator;
}

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?';
const NO_DIGIT_BEFORE = '(?<![\\d.,/\\p{L}-])';
const RANGE = `\\s*(?:-|${UP_TO})\\s*(?:${anyOf(REACH)}\\s*)?`;
const SHARE = new RegExp(
  `${NO_DIGIT_BEFORE}(${NUMBER})(?:\\s*%)?(?:${RANGE}(${NUMBER}))?\\s*(?:%|${PERCENT}${WORD_END})`,
  'giu',
);
const KNOWN_UNITS = anyOf([...COUNTED_THINGS, ...COUNTED_BODIES, ...NEVER_COUNTED, ...PAPERS]);
const COUNT = new RegExp(
  `${NO_DIGIT_BEFORE}(${NUMBER})(?:${RANGE}(${NUMBER}))?\\s+((?:${KNOWN_UNITS}${WORD_END}|\\p{Ll}+)(?:\\s*/\\s*\\p{L}+)?)`,
  'giu',
);

/** A comparator at the end of what stands before a number. */
function before(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s("“,;:-])${anyOf(words)}\\s*(?:${anyOf(REACH)}\\s+){0,2}$`, 'iu');
}
const AT_LEAST_BEFORE = before(AT_LEAST);
const AT_MOST_BEFORE = before(AT_MOST);
const ABOVE_BEFORE = before(ABOVE);
const BELOW_BEFORE = before(BELOW);
const ABOUT_BEFORE = before(ABOUT);
const OR_MORE_BEHIND = new RegExp(`^(?:\\s*/?\\s*\\p{L}+){0,2}\\s*${anyOf(OR_MORE)}`, 'iu');
const OR_MORE_NEXT = new RegExp(`^\\s*${anyOf(OR_MORE)}`, 'iu');
const OR_LESS_BEHIND = new RegExp(`^(?:\\s*/?\\s*\\p{L}+){0,2}\\s*${anyOf(OR_LESS)}`, 'iu');
const AIM_BEFORE = new RegExp(`${WORD_START}${anyOf(AIM_VERBS)}(?:\\s+\\p{L}+){0,2}\\s*$`, 'iu');
const STRONG_AIM_BEFORE = new RegExp(`${WORD_START}${anyOf(STRONG_AIM_VERBS)}\\s*$`, 'iu');
const DURATION_BEFORE = new RegExp(`${WORD_START}${anyOf(BEFORE_DURATION)}\\s*$`, 'iu');
const DURATION = new RegExp(`^${anyOf(DURATION_UNITS)}`, 'iu');
const THING = new RegExp(`^${anyOf(COUNTED_THINGS)}${WORD_END}`, 'iu');
const BODY = new RegExp(`^${anyOf(COUNTED_BODIES)}${WORD_END}`, 'iu');
const NEVER = new RegExp(`^${anyOf(NEVER_COUNTED)}${WORD_END}`, 'iu');
const PAPER = new RegExp(`^${anyOf(PAPERS)}${WORD_END}`, 'iu');

/** All that may stand between a description and its value: "đạt từ", "tối thiểu là". */
export const COMPARATOR_TAIL = new RegExp(
  `(?:${WORD_START}(?:${anyOf([...AT_LEAST, ...AT_MOST, ...ABOVE, ...BELOW, ...ABOUT, ...REACH])})\\s*|[≥≤<>=]+\\s*){0,4}$`,
  'iu',
);

/**
 * The quantities of a text that are aims by their own words: shares always, counts where a comparator, a verb or their place
 * says so. `promised`: the text is a table cell for results or goals, where a number that opens a line is a promise.
 */
export function findQuantities(text: string, promised: boolean): readonly Quantity[] {
  const shares = [...text.matchAll(SHARE)].map((match) => quantity(text, match, '%'));
  const counts = [...text.matchAll(COUNT)]
    .filter((match) => !shares.some((share) => share.start < match.index + match[0].length && match.index < share.end))
    .filter((match) => isAim(text, match, promised))
    .map((match) => quantity(text, match, (match[3] ?? '').replace(/\s+/gu, ' ')));
  return [...shares, ...counts].sort((a, b) => a.start - b.start);
}

function isAim(text: string, match: RegExpExecArray, promised: boolean): boolean {
  const left = text.slice(Math.max(0, match.index - 50), match.index);
  const right = text.slice(match.index + match[0].length);
  const unit = match[3] ?? '';
  if (NEVER.test(unit)) return false;
  const orMore = OR_MORE_BEHIND.test(right) || OR_LESS_BEHIND.test(right);
  if (AT_LEAST_BEFORE.test(left) || AT_MOST_BEFORE.test(left)) return true;
  const thing = THING.test(unit);
  if (!thing && !BODY.test(unit))
    return promised && opensLine(left) && !PAPER.test(unit) && (orMore || /^\d/u.test(match[0]));
  if (DURATION.test(unit) && DURATION_BEFORE.test(left)) return false;
  if (orMore || ABOVE_BEFORE.test(left) || BELOW_BEFORE.test(left) || ABOUT_BEFORE.test(left)) return true;
  if (promised && opensLine(left) && !PAPER.test(unit)) return true;
  return thing ? AIM_BEFORE.test(left) : STRONG_AIM_BEFORE.test(left) && !PAPER.test(unit);
}

/** Does nothing but a bullet stand between the last line break and what follows the text? */
function opensLine(before: string): boolean {
  const rest = trimEndOf(before, /[\s+•-]/u);
  return rest === '' || before.includes('\n', rest.length);
}

function quantity(text: string, match: RegExpExecArray, unit: string): Quantity {
  const start = match.index;
  const end = start + match[0].length;
  const valueMax = match[2] === undefined ? null : parseNumber(match[2]);
  const comparator = comparatorOf(text.slice(Math.max(0, start - 50), start), text.slice(end), valueMax);
  return { start, end, value: parseNumber(match[1] ?? ''), valueMax, unit, comparator };
}

function comparatorOf(left: string, right: string, valueMax: number | null): Comparator {
  if (ABOUT_BEFORE.test(left)) return '~';
  if (valueMax !== null) return '=';
  // "không dưới" before "dưới"
  if (AT_LEAST_BEFORE.test(left)) return '>=';
  if (AT_MOST_BEFORE.test(left) || BELOW_BEFORE.test(left) || OR_LESS_BEHIND.test(right)) return '<=';
  return ABOVE_BEFORE.test(left) || OR_MORE_NEXT.test(right) ? '>=' : '=';
}

/** "1.256" is one thousand two hundred and fifty-six, "92,7" ninety-two and seven tenths; "98.5" has a point for a comma. */
export function parseNumber(written: string): number {
  const grouped = /^\d{1,3}(?:\.\d{3})+/u.test(written) ? written.replaceAll('.', '') : written;
  return Number(grouped.replace(',', '.'));
}
