import type { Knowledge } from '../../knowledge/knowledge.ts';
import { WORD_END, anyOf, anyWord, wholeWords } from '../../text/pattern.ts';
import { type PlainText, sourceSpan } from '../../text/plainText.ts';
import { recalled } from '../../text/recall.ts';
import type { Span } from '../../text/span.ts';
import { trimEndOf, trimStartOf } from '../../text/trim.ts';
import {
  ACHIEVED,
  ACHIEVED_ALWAYS,
  AIMING,
  BASELINE_BEHIND,
  COMPARED_WITH,
  JOINING,
  KEEPING,
  MAY_PASS_100,
  OR_LESS,
  OR_MORE,
  SHARE_WORDS,
  STANDS_IN_BRACKET,
  THERE_IS,
  TIME_LABEL,
} from '../lexicon/targets.ts';
import { MONTH, YEAR } from '../lexicon/time.ts';
import { type Clauses, clausesOf } from '../outline/clauses.ts';
import { onlyAims } from './aims.ts';
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

const ACHIEVED_WORDS = new RegExp(`${anyWord([...ACHIEVED, ...ACHIEVED_ALWAYS])}${WORD_END}`, 'giu');
const ALWAYS_ACHIEVED = new RegExp(`^${anyOf(ACHIEVED_ALWAYS)}$`, 'iu');
/** "đã có 80%": in a list of aims "đã" reaches no farther; in "hồ sơ đã số hóa đạt 80%" it only says which dossiers. */
const FEW_WORDS = /^\S+(?:\s+\p{sc=Latin}+,?){0,2}\s*$/u;
const TIME_WORDS = new RegExp(`${anyWord(TIME_LABEL)}${WORD_END}`, 'giu');
const JOINING_WORDS = new RegExp(`${anyWord(JOINING)}${WORD_END}`, 'giu');
const OR_MORE_FIRST = new RegExp(`^(?:\\s*/\\s*\\p{sc=Latin}+)*\\s*${anyOf([...OR_MORE, ...OR_LESS])}`, 'iu');
const AIMING_WORDS = new RegExp(`${anyWord(AIMING)}${WORD_END}`, 'iu');
const COMPARISON = new RegExp(`${COMPARED_WITH}[^;.]{0,60}\\(\\s*$`, 'iu');
/** "so với năm 2022 tăng 10%": the year is where the growth begins. */
const COMPARED_BEFORE = new RegExp(`${COMPARED_WITH}\\s+(?:\\p{Ll}+\\s+){0,3}$`, 'iu');
/** "từ 1,7% năm 2020 lên 1,9%": behind the year where it begins. */
const RISES_OR_FALLS = new RegExp(`^\\s*(?:,\\s*)?${anyOf(BASELINE_BEHIND)}${WORD_END}`, 'iu');
const KEEPING_WORDS = new RegExp(`${anyWord(KEEPING)}${WORD_END}`, 'iu');
const STANDS = new RegExp(`^\\s*${anyOf(STANDS_IN_BRACKET)}${WORD_END}`, 'iu');
/** "năm 2025", but not the end of a day: "tháng 12 năm 2022". */
const YEARS = new RegExp(`(?<!${MONTH}\\s\\d{1,2}\\s)${YEAR}\\s+((?:19|20)\\d{2})`, 'giu');

/** A bracket may be cut by the number inside of it. */
const BRACKET = /\([^()]*(?:\)|$)/gu;

/** "(1)", "a)", "2.1)", "2-": the label of a list entry. */
const ENTRY_LABEL = /^(?:\d{1,2}[-–](?=\s)|\([\p{Ll}\d]{1,2}\)|(?:\p{Ll}|\d[\d.]{0,3})\))\s*/u;
/** "8%/năm": so much each year. */
const FOR_EACH = /^\s*\/\s*\p{sc=Latin}+/u;

/** A clause or a bracket longer than this is judged by its end. */
const LONGEST_CLAUSE = 600;
/** "phấn đấu đạt từ": all that may stand between a label and its value. */
const LONGEST_COMPARATOR = 40;
/** How far a word such as "đã" reaches. */
const REACH = 90;

/** What the reader of one text must know about its place. */
export interface TargetContext {
  /** Tells the value of a past year from an aim; null when unknown. */
  readonly planYear: number | null;
  /** The text is a table cell for results or goals. */
  readonly promised: boolean;
  /** The text stands below a heading or lead-in that announces aims. */
  readonly aiming: () => boolean;
  readonly above: () => readonly string[];
}

/** The targets in one text, in order. */
export function readTargets(plain: PlainText, context: TargetContext, knowledge: Knowledge): readonly Target[] {
  const { text } = plain;
  if (!/\d/u.test(text)) return [];
  const found = findQuantities(text);
  if (found.length === 0) return [];
  const aiming = context.aiming();
  const clauses = clausesOf(text);
  const quantities = onlyAims(text, found, { promised: context.promised, aiming });
  const targets: Target[] = [];
  quantities.forEach((quantity, index) => {
    const behind = quantities[index - 1]?.end ?? 0;
    const start = Math.max(descriptionStart(text, quantity.start, clauses), behind);
    const end = Math.min(clauses.endOf(quantity.end), quantities[index + 1]?.start ?? text.length);
    const before = text.slice(clauses.labelStart(clauses.startOf(quantity.start)), quantity.start);
    const reached =
      isAchieved(before.slice(-LONGEST_CLAUSE), context.planYear, aiming) ||
      standsInBracket(text.slice(Math.max(0, quantity.start - LONGEST_CLAUSE), quantity.start), context.planYear);
    if (reached) return;
    const clause = text.slice(Math.max(clauses.labelStart(start), quantity.start - LONGEST_CLAUSE), end);
    const years = [ownYears(clause), ...context.above().map(yearsIn)].find((named) => named.length > 0) ?? [];
    const target = describe(plain, quantity, [start, end], { years, context: context.above() }, knowledge);
    const last = targets.at(-1);
    const goesOn = behind > 0 && clauses.startOf(quantity.start) === clauses.startOf(behind);
    targets.push(last && goesOn ? asForAnotherYear(target, last) : target);
  });
  return targets;
}

/** "1,9% năm 2025 và trên 2% vào năm 2030": the same thing again, by another year. */
function asForAnotherYear(target: Target, { text, indicator, unit, years }: Target): Target {
  const others = target.years.filter((year) => !years.includes(year));
  if (saysWhat(target.text) || target.unit !== unit || others.length === 0) return target;
  return { ...target, text, indicator, years: others };
}

/** The years that a clause names for itself: not those of a bracket, nor what it is compared with. */
function ownYears(clause: string): readonly number[] {
  const unbracketed = withoutBrackets(clause);
  return [...unbracketed.matchAll(YEARS)]
    .filter(({ index }) => !COMPARED_BEFORE.test(unbracketed.slice(0, index)))
    .map((match) => Number(match[1]));
}

/** What brackets hold blanked out, so that offsets stay. */
function withoutBrackets(text: string): string {
  return text.replace(BRACKET, (inside) => ' '.repeat(inside.length));
}

function describe(
  plain: PlainText,
  quantity: Quantity,
  [start, end]: readonly [number, number],
  place: Pick<Target, 'years' | 'context'>,
  knowledge: Knowledge,
): Target {
  const [from, to] = described(plain.text, start, quantity, end);
  const written = (
    plain.shown.slice(from, quantity.start).replace(OR_MORE_FIRST, '').replace(COMPARATOR_TAIL, '') +
    plain.shown.slice(quantity.end, to).replace(OR_MORE_FIRST, '').replace(FOR_EACH, '')
  ).replace(/\s+/gu, ' ');
  const text = trimStartOf(trimEndOf(written, /[\s,;:.–-]/u), /[\s,;:+–-]/u).replace(ENTRY_LABEL, '');
  return {
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit,
    comparator: quantity.comparator,
    indicator: knowledge.findIndicator(text)?.id ?? null,
    text,
    ...place,
    span: sourceSpan(plain, quantity.start, quantity.end),
  };
}

const yearsIn = recalled((text): readonly number[] => [...text.matchAll(YEARS)].map((match) => Number(match[1])));

/**
 * The plain range that describes what is measured: what follows a value that opens its clause ("100% hồ sơ được …"),
 * what precedes one that closes it ("tỷ lệ hồ sơ đúng hạn đạt 96%"), else both.
 */
function described(text: string, from: number, { start, end }: Quantity, to: number): readonly [number, number] {
  const before = text.slice(from, start).replace(COMPARATOR_TAIL, '');
  const saysWhen =
    !/\p{sc=Latin}{2}/u.test(before.replace(TIME_WORDS, '')) && /\p{sc=Latin}{2}/u.test(text.slice(end, to));
  const behind = text.slice(end, to);
  const comma = behind.search(/[,(]/u);
  const upToComma: readonly [number, number] = [from, comma < 0 ? to : end + comma];
  // "Khá: 42%, Đạt: 36%": what follows belongs to the next value
  if (!saysWhen && saysWhat(before) && !SAYS_MORE.test(behind.replace(OR_MORE_FIRST, ''))) return upToComma;
  if (saysWhen || !/\p{sc=Latin}{2}\s+\p{sc=Latin}{2}/u.test(before)) return [start, to];
  return upToComma;
}

/** Words beside those that say when or join: "Khá", but neither "năm 2025 và" nor "cho". */
function saysWhat(text: string): boolean {
  return /\p{sc=Latin}{2}/u.test(text.replace(TIME_WORDS, '').replace(JOINING_WORDS, ''));
}

/** Words right behind a value, before the next comma. */
const SAYS_MORE = /^[^,;.(]*\p{sc=Latin}{2}/u;

/** Is the value one that was reached, not one to reach? `before` is its clause so far. */
function isAchieved(before: string, planYear: number | null, aiming: boolean): boolean {
  if (COMPARISON.test(before)) return true;
  const last = [...before.matchAll(ACHIEVED_WORDS)].at(-1);
  const isKept = last?.[0].toLowerCase() === THERE_IS && KEEPING_WORDS.test(before.slice(0, last.index));
  if (last && !isKept && before.length - last.index < REACH && !AIMING_WORDS.test(before.slice(last.index))) {
    const opens = before.slice(0, last.index).trim() === '';
    const near = opens || FEW_WORDS.test(before.slice(last.index));
    if (!aiming || (ALWAYS_ACHIEVED.test(last[0]) && near)) return true;
  }
  const year = [...withoutBrackets(before).matchAll(YEARS)].findLast(
    ({ index, 0: { length } }) =>
      !COMPARED_BEFORE.test(before.slice(0, index)) && !RISES_OR_FALLS.test(before.slice(index + length)),
  );
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

/** Where the description of a value begins: a label goes before it, as in "Tỷ lệ hộ nghèo: dưới 2%". */
function descriptionStart(text: string, at: number, clauses: Clauses): number {
  const start = clauses.startOf(at);
  const between = text.slice(start, at);
  if (between.length > LONGEST_COMPARATOR || between.replace(COMPARATOR_TAIL, '').trim() !== '') return start;
  const labelled = clauses.labelStart(start);
  return /\p{sc=Latin}/u.test(text.slice(labelled, start).replace(TIME_WORDS, '')) ? labelled : start;
}

/** Is the target a share of a whole, which cannot pass 100 %? Growth, and what is reached of a plan or estimate, can. */
export function isShare({ unit, text }: Target): boolean {
  return unit === '%' && SHARE_WORDS_PATTERN.test(text) && !MAY_PASS.test(text);
}

const SHARE_WORDS_PATTERN = wholeWords(SHARE_WORDS);
const MAY_PASS = wholeWords(MAY_PASS_100);
