import type { Knowledge } from '../knowledge/knowledge.ts';
import { WORD_END, WORD_START, anyOf, wholeWords } from '../text/pattern.ts';
import { type PlainText, sourceSpan } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import { trimEndOf, trimStartOf } from '../text/trim.ts';
import { ACHIEVED, AIMING, COMPARED_WITH, MAY_PASS_100, SHARE_WORDS, STANDS_IN_BRACKET } from './lexicon/targets.ts';
import { MONTH, YEAR } from './lexicon/time.ts';
import { COMPARATOR_TAIL, type Comparator, type Quantity, findQuantities } from './quantities.ts';

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
  /** The years that its clause names, else those of the nearest heading or list entry over it that names any. */
  readonly years: readonly number[];
  /** What stands over it, the nearest first: list entries, group row, headings. */
  readonly context: readonly string[];
  /** From the first digit to the unit. */
  readonly span: Span;
}

const ACHIEVED_WORDS = new RegExp(`${WORD_START}${anyOf(ACHIEVED)}${WORD_END}`, 'giu');
const AIMING_WORDS = new RegExp(`${WORD_START}${anyOf(AIMING)}${WORD_END}`, 'iu');
const COMPARISON = new RegExp(`${COMPARED_WITH}[^;.]{0,60}\\(\\s*$`, 'iu');
const STANDS = new RegExp(`^\\s*${anyOf(STANDS_IN_BRACKET)}${WORD_END}`, 'iu');
/** "năm 2025", but not the end of a day: "tháng 12 năm 2022". */
const YEARS = new RegExp(`(?<!${MONTH}\\s\\d{1,2}\\s)${YEAR}\\s+((?:19|20)\\d{2})`, 'giu');

/** How far a word such as "đã" reaches. */
const REACH = 90;

/** What the reader of one text must know about its place. */
export interface TargetContext {
  /** Tells the value of a past year from an aim; null when unknown. */
  readonly planYear: number | null;
  /** The text is a table cell for results or goals. */
  readonly promised: boolean;
  readonly above: () => readonly string[];
}

/** The targets in one text, in order. */
export function readTargets(plain: PlainText, context: TargetContext, knowledge: Knowledge): readonly Target[] {
  const { text } = plain;
  if (!/\d/u.test(text)) return [];
  const quantities = findQuantities(text, context.promised);
  return quantities.flatMap((quantity, index) => {
    const start = Math.max(clauseStart(text, quantity.start), quantities[index - 1]?.end ?? 0);
    const end = Math.min(clauseEnd(text, quantity.end), quantities[index + 1]?.start ?? text.length);
    return isAchieved(text, quantity.start, context.planYear)
      ? []
      : [describe(plain, quantity, [start, end], context.above(), knowledge)];
  });
}

function describe(
  plain: PlainText,
  quantity: Quantity,
  [start, end]: readonly [number, number],
  above: readonly string[],
  knowledge: Knowledge,
): Target {
  const [from, to] = described(plain.text, start, quantity, end);
  const written = (
    plain.shown.slice(from, quantity.start).replace(COMPARATOR_TAIL, '') + plain.shown.slice(quantity.end, to)
  ).replace(/\s+/gu, ' ');
  const text = trimStartOf(trimEndOf(written, /[\s,;:.–-]/u), /[\s,;:+–-]/u);
  return {
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit,
    comparator: quantity.comparator,
    indicator: knowledge.findIndicator(text)?.id ?? null,
    text,
    years: [plain.text.slice(start, end), ...above].map(yearsIn).find((years) => years.length > 0) ?? [],
    context: above,
    span: sourceSpan(plain, quantity.start, quantity.end),
  };
}

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEARS)].map((match) => Number(match[1]));
}

/**
 * The plain range that describes what is measured: what follows a value that opens its clause ("100% hồ sơ được …"),
 * what precedes one that closes it ("tỷ lệ hồ sơ đúng hạn đạt 96%"), else both.
 */
function described(text: string, from: number, { start, end }: Quantity, to: number): readonly [number, number] {
  const before = text.slice(from, start).replace(COMPARATOR_TAIL, '');
  if (!/\p{L}{2}\s+\p{L}{2}/u.test(before)) return [start, to];
  const comma = text.slice(end, to).search(/[,(]/u);
  return [from, comma < 0 ? to : end + comma];
}

/** Is the value one that was reached, not one to reach? */
function isAchieved(text: string, at: number, planYear: number | null): boolean {
  const before = text.slice(clauseStart(text, at), at);
  if (COMPARISON.test(before) || standsInBracket(text.slice(0, at), planYear)) return true;
  const last = [...before.matchAll(ACHIEVED_WORDS)].at(-1);
  if (last && before.length - last.index < REACH && !AIMING_WORDS.test(before.slice(last.index))) return true;
  const year = [...before.matchAll(YEARS)].at(-1);
  return year !== undefined && isPast(Number(year[1]), planYear) && !AIMING_WORDS.test(before.slice(year.index));
}

/** "(năm 2023 đạt 52,3%)", "(mới có 76,5% trường …, 61% phụ huynh …)": a bracket that says how things stand. */
function standsInBracket(before: string, planYear: number | null): boolean {
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return false;
  const inside = before.slice(open + 1);
  const [year] = yearsIn(inside.slice(0, 12));
  return STANDS.test(inside) || (year !== undefined && isPast(year, planYear));
}

function isPast(year: number, planYear: number | null): boolean {
  return planYear !== null && year < planYear;
}

function clauseStart(text: string, at: number): number {
  let start = 0;
  for (const match of text.slice(0, at).matchAll(/[;\n]|[.:](?=\s)|\.\s*$/gu)) start = match.index + 1;
  return start;
}

function clauseEnd(text: string, at: number): number {
  const found = text.slice(at).search(/[;\n]|[.:](?=\s|$)/u);
  return found < 0 ? text.length : at + found;
}

/** Is the target a share of a whole, which cannot pass 100 %? Growth, and what is reached of a plan or estimate, can. */
export function isShare({ unit, text }: Target): boolean {
  return unit === '%' && SHARE_WORDS_PATTERN.test(text) && !MAY_PASS.test(text);
}

const SHARE_WORDS_PATTERN = wholeWords(SHARE_WORDS);
const MAY_PASS = wholeWords(MAY_PASS_100);
