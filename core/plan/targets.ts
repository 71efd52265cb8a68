import type { Knowledge } from '../knowledge/knowledge.ts';
import { WORD_END, WORD_START, anyOf } from '../text/pattern.ts';
import { type PlainText, sourceSpan } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import {
  ABOUT,
  ACHIEVED,
  AIMING,
  AIM_VERBS,
  AT_LEAST,
  AT_MOST,
  BEFORE_DURATION,
  COMPARED_WITH,
  COUNTED_BODIES,
  COUNTED_THINGS,
  OR_LESS,
  OR_MORE,
  PERCENT,
  REACH,
  STRONG_AIM_VERBS,
} from './lexicon/targets.ts';
import { YEAR } from './lexicon/time.ts';

export type Comparator = '>=' | '<=' | '=' | '~';

/** A quantified aim. */
export interface Target {
  readonly value: number;
  /** The upper end of a range; null for a single value. */
  readonly valueMax: number | null;
  /** "%" for shares, else what is counted. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** Id of the indicator in the data, when the description is one of its phrases. */
  readonly indicator: string | null;
  /** What is measured, as written, without the value. */
  readonly text: string;
  /** The years that the description names. */
  readonly years: readonly number[];
  /** From the first digit to the unit. */
  readonly span: Span;
}

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?';
const NO_DIGIT_BEFORE = '(?<![\\d.,/\\p{L}-])';
const RANGE_SIGN = '\\s*(?:-|đến)\\s*(?:đạt\\s*)?';
const SHARE = new RegExp(
  `${NO_DIGIT_BEFORE}(${NUMBER})(?:\\s*%)?(?:${RANGE_SIGN}(${NUMBER}))?\\s*(?:%|${PERCENT}${WORD_END})`,
  'giu',
);
const COUNT = new RegExp(
  `${NO_DIGIT_BEFORE}(${NUMBER})(?:${RANGE_SIGN}(${NUMBER}))?\\s+(${anyOf([...COUNTED_THINGS, ...COUNTED_BODIES])}${WORD_END}(?:\\s*/\\s*[\\p{L}]+)?)`,
  'giu',
);

const beforeNumber = (words: readonly string[]): RegExp =>
  new RegExp(`(?:${WORD_START}|(?<=\\s|^|\\())${anyOf(words)}\\s*(?:${anyOf(REACH)}\\s+){0,2}$`, 'iu');
const AT_LEAST_BEFORE = beforeNumber(AT_LEAST);
const AT_MOST_BEFORE = beforeNumber(AT_MOST);
const ABOUT_BEFORE = beforeNumber(ABOUT);
const OR_MORE_BEHIND = new RegExp(`^(?:\\s*/?\\s*[\\p{L}]+){0,2}\\s*${anyOf(OR_MORE)}`, 'iu');
const OR_LESS_BEHIND = new RegExp(`^(?:\\s*/?\\s*[\\p{L}]+){0,2}\\s*${anyOf(OR_LESS)}`, 'iu');
const AIM_BEFORE = new RegExp(`${WORD_START}${anyOf(AIM_VERBS)}(?:\\s+\\p{L}+){0,2}\\s*$`, 'iu');
const STRONG_AIM_BEFORE = new RegExp(`${WORD_START}${anyOf(STRONG_AIM_VERBS)}\\s*$`, 'iu');
const DURATION_BEFORE = new RegExp(`${WORD_START}${anyOf(BEFORE_DURATION)}\\s*(?:${anyOf(['không quá', 'tối đa', 'ít nhất'])}\\s*)?$`, 'iu');
const DURATION_UNIT = /^(?:ngày|giờ)/iu;
const BODIES = new RegExp(`^${anyOf(COUNTED_BODIES)}${WORD_END}`, 'iu');
const THINGS = new RegExp(`^${anyOf(COUNTED_THINGS)}${WORD_END}`, 'iu');
const ACHIEVED_BEFORE = new RegExp(`${WORD_START}${anyOf(ACHIEVED)}${WORD_END}`, 'giu');
const AIMING_WORDS = new RegExp(`${WORD_START}${anyOf(AIMING)}${WORD_END}`, 'iu');
const COMPARISON = new RegExp(`${COMPARED_WITH}[^;.]{0,60}\\(\\s*$`, 'iu');
const YEARS = new RegExp(`${YEAR}\\s+((?:19|20)\\d{2})`, 'giu');
const PAST_YEAR = new RegExp(`${WORD_START}${YEAR}\\s+((?:19|20)\\d{2})[^;.]{0,40}$`, 'iu');

interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
}

/** The targets in one text. `planYear` tells a value of a past year from an aim; null when unknown. */
export function readTargets(plain: PlainText, planYear: number | null, knowledge: Knowledge): readonly Target[] {
  const { text } = plain;
  if (!/\d/u.test(text)) return [];
  const quantities = findQuantities(text);
  const targets: Target[] = [];
  quantities.forEach((quantity, index) => {
    const clauseStart = Math.max(boundaryBefore(text, quantity.start), quantities[index - 1]?.end ?? 0);
    const clauseEnd = Math.min(boundaryBehind(text, quantity.end), quantities[index + 1]?.start ?? text.length);
    const before = text.slice(clauseStart, quantity.start);
    if (isAchieved(text.slice(boundaryBefore(text, quantity.start), quantity.start), planYear)) return;
    const [start, end] = describedBy(text, clauseStart, quantity, clauseEnd);
    const description = plain.shown.slice(start, quantity.start).replace(COMPARATOR_TAIL, '') + plain.shown.slice(quantity.end, end);
    const metric = description.replace(/\s+/gu, ' ').replace(/^[\s,;:+–-]+|[\s,;:.–-]+$/gu, '');
    const clause = text.slice(clauseStart, clauseEnd);
    targets.push({
      value: quantity.value,
      valueMax: quantity.valueMax,
      unit: quantity.unit,
      comparator: comparatorOf(before, text.slice(quantity.end, clauseEnd), quantity),
      indicator: knowledge.findIndicator(metric)?.id ?? null,
      text: metric,
      years: [...clause.matchAll(YEARS)].map((match) => Number(match[1])),
      span: sourceSpan(plain, quantity.start, quantity.end),
    });
  });
  return targets;
}

const COMPARATOR_TAIL = new RegExp(
  `(?:${WORD_START}(?:${anyOf([...AT_LEAST, ...AT_MOST, ...ABOUT, ...REACH])})\\s*){0,4}$`,
  'iu',
);

function findQuantities(text: string): readonly Quantity[] {
  const shares = [...text.matchAll(SHARE)].map((match) => quantity(match, '%'));
  const counts = [...text.matchAll(COUNT)]
    .filter((match) => isAim(text, match) && !shares.some((share) => share.start < match.index + match[0].length && match.index < share.end))
    .map((match) => quantity(match, (match[3] ?? '').replace(/\s+/gu, ' ')));
  return [...shares, ...counts].sort((a, b) => a.start - b.start);
}

function quantity(match: RegExpExecArray, unit: string): Quantity {
  const max = match[2] === undefined ? null : parseNumber(match[2]);
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: parseNumber(match[1] ?? ''),
    valueMax: max,
    unit,
  };
}

/** A count is an aim when words before it say so; counted things need less than counted bodies. */
function isAim(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 50), match.index);
  const unit = match[3] ?? '';
  if (DURATION_UNIT.test(unit) && DURATION_BEFORE.test(before)) return false;
  const behind = text.slice(match.index + match[0].length);
  const compared =
    AT_LEAST_BEFORE.test(before) || AT_MOST_BEFORE.test(before) || ABOUT_BEFORE.test(before) || OR_MORE_BEHIND.test(behind);
  if (compared) return true;
  if (THINGS.test(unit)) return AIM_BEFORE.test(before);
  return BODIES.test(unit) && STRONG_AIM_BEFORE.test(before);
}

function comparatorOf(before: string, behind: string, { valueMax }: Quantity): Comparator {
  if (ABOUT_BEFORE.test(before)) return '~';
  if (valueMax !== null) return '=';
  if (AT_MOST_BEFORE.test(before) || OR_LESS_BEHIND.test(behind)) return '<=';
  if (AT_LEAST_BEFORE.test(before) || /^\s*trở lên/iu.test(behind)) return '>=';
  return '=';
}

/** Is the value one that was reached, not one to reach? */
function isAchieved(before: string, planYear: number | null): boolean {
  if (COMPARISON.test(before)) return true;
  const last = [...before.matchAll(ACHIEVED_BEFORE)].at(-1);
  if (last && !AIMING_WORDS.test(before.slice(last.index)) && before.length - last.index < 90) return true;
  const year = PAST_YEAR.exec(before);
  return year !== null && planYear !== null && Number(year[1]) < planYear && !AIMING_WORDS.test(before);
}

/**
 * The plain range that describes what is measured: what follows a value that opens its clause ("100% hồ sơ được …"),
 * what precedes one that closes it ("tỷ lệ hồ sơ đúng hạn đạt 96%"), else both.
 */
function describedBy(text: string, clauseStart: number, { start, end }: Quantity, clauseEnd: number): readonly [number, number] {
  const before = text.slice(clauseStart, start).replace(COMPARATOR_TAIL, '');
  if (!/\p{L}{2}\s+\p{L}{2}/u.test(before)) return [start, clauseEnd];
  const comma = text.slice(end, clauseEnd).search(/[,(]/u);
  return [clauseStart, comma < 0 ? clauseEnd : end + comma];
}

function boundaryBefore(text: string, at: number): number {
  const before = text.slice(0, at);
  let start = 0;
  for (const match of before.matchAll(/[;\n]|[.:](?=\s)|\.\s*$/gu)) start = match.index + 1;
  return start;
}

function boundaryBehind(text: string, at: number): number {
  const found = text.slice(at).search(/[;\n]|[.:](?=\s|$)/u);
  return found < 0 ? text.length : at + found;
}

/** "1.256" is one thousand two hundred and fifty-six, "92,7" ninety-two and seven tenths; "98.5" has a point for a comma. */
function parseNumber(written: string): number {
  const grouped = /^\d{1,3}(?:\.\d{3})+/u.test(written) ? written.replaceAll('.', '') : written;
  return Number(grouped.replace(',', '.'));
}
