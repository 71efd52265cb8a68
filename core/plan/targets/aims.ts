import { WORD_END, WORD_START, anyOf, anyWord, startsWithAny } from '../../text/pattern.ts';
import { trimEndOf } from '../../text/trim.ts';
import {
  BEFORE_RHYTHM,
  COUNTED_BODIES,
  COUNTED_THINGS,
  DURATION_UNITS,
  FREQUENCY_UNITS,
  MADE_THINGS,
  MONEY_UNITS,
  NEVER_COUNTED,
  NOT_BEFORE_COUNT,
  NURSES,
  PAPERS,
  SCALES,
  SINCE,
} from '../lexicon/counted.ts';
import {
  AIM_FILLERS,
  AIM_VERBS,
  BASELINE_BEHIND,
  COSTS,
  FROM,
  FUNDS,
  GOODS,
  OR_LESS,
  OR_MORE,
  PARTS_OF_AIM,
  SHORTENING,
  STRONG_AIM_VERBS,
  SUPPORT,
  TIME_TAKEN,
  UNUSED,
  UP_TO,
} from '../lexicon/targets.ts';
import { AND, DAY, MONTH, QUARTER, YEAR } from '../lexicon/time.ts';
import { COMPARATOR_TAIL, type Quantity, boundsWhatMustNotBe, isBounded } from './quantities.ts';

/** Where a number stands. */
export interface AimPlace {
  /** A table cell for results or goals, where a number that opens a clause is a promise. */
  readonly promised: boolean;
  /** Below a heading or lead-in that announces aims. */
  readonly aiming: boolean;
}

/** How far before a number the words that make it an aim may stand. */
const REACH = 60;
const NEVER = new RegExp(`^(?!${anyOf(NURSES)}${WORD_END})${anyOf(NEVER_COUNTED)}${WORD_END}`, 'iu');
const PAPER = startsWithAny(PAPERS);
const DURATION = startsWithAny(DURATION_UNITS);
const MONEY = startsWithAny(MONEY_UNITS);
/** "triệu" before what is counted. */
const SCALED = new RegExp(`^${anyOf(SCALES)}\\s+(?=\\p{sc=Latin})`, 'iu');
const RHYTHM_BEFORE = new RegExp(`${anyWord(BEFORE_RHYTHM)}\\s*$`, 'iu');
const THING = startsWithAny(COUNTED_THINGS);
const MADE = startsWithAny(MADE_THINGS);
const OFTEN = startsWithAny(FREQUENCY_UNITS);
const BODY = startsWithAny(COUNTED_BODIES);
const AIM_BEFORE = verbBefore(AIM_VERBS, 2);
const STRONG_AIM_BEFORE = verbBefore(STRONG_AIM_VERBS, 0);
const OR_MORE_BEHIND = new RegExp(
  `^(?:\\s*(?:/\\s*)?\\p{sc=Latin}+(?!\\p{sc=Latin})){0,2}\\s*${anyOf([...OR_MORE, ...OR_LESS])}`,
  'iu',
);
const NO_AIM_BEFORE = new RegExp(`${anyWord(NOT_BEFORE_COUNT)}\\s*$`, 'iu');
const DATE_BEFORE = new RegExp(`${anyWord([DAY, MONTH, QUARTER])}\\s*$`, 'iu');
const SHORTENS = new RegExp(`${anyWord(SHORTENING)}${WORD_END}[^;.]{0,40}$`, 'iu');
const TAKES = new RegExp(`(?<!trong\\s)${anyOf(TIME_TAKEN)}${WORD_END}[^;.]{0,50}$`, 'iu');
const SINCE_BEHIND = new RegExp(`^[^;.]{0,40}?${anyWord(SINCE)}${WORD_END}`, 'iu');
/** "từ 3,2% (năm 2023) xuống còn 2,5%": where it comes from. */
const FROM_BEFORE = new RegExp(`${WORD_START}${FROM}\\s*$`, 'iu');
const BASELINE = new RegExp(
  `^\\s*(?:(?:\\([^()]{0,40}\\)|${YEAR}\\s+\\d{4})\\s*)?(?:,\\s*)?${anyOf(BASELINE_BEHIND)}${WORD_END}`,
  'iu',
);
/** "từ 1.240 vụ (2025) xuống còn": the number behind is where it is to come to. */
const CHANGED_BEFORE = new RegExp(
  `${WORD_START}${FROM}\\s+\\d[^;]{0,40}?\\s${anyOf(BASELINE_BEHIND)}(?:\\s+${anyOf([...BASELINE_BEHIND, UP_TO])})?\\s*$`,
  'iu',
);
const FUND_BEFORE = new RegExp(`${anyWord(FUNDS)}(?:\\s+${anyOf(SUPPORT)})?\\s*$`, 'iu');
const SUPPORT_BEFORE = new RegExp(`${anyWord(SUPPORT)}${WORD_END}[^;.]{0,25}$`, 'iu');
const COST_BEHIND = new RegExp(`^\\s*${anyOf(COSTS)}${WORD_END}`, 'iu');
const UNUSED_BEFORE = new RegExp(`(?:^|[,;(]|${WORD_START}${GOODS})\\s*${UNUSED}\\s*$`, 'iu');
/** "(tăng 05 xã so với năm 2020)" only explains the aim before it. */
const IN_BRACKET = new RegExp(`\\((?!\\s*${anyOf(PARTS_OF_AIM)}${WORD_END})[^()]*$`, 'iu');
const LIST_GAP = new RegExp(`^[^;.:()]{0,60}(?:,|\\s${AND})\\s*$`, 'iu');

/** A verb with what may stand between it and its number: "đào tạo nghề cho", "đạt trên". */
function verbBefore(verbs: readonly string[], words: number): RegExp {
  const fillers = `(?:\\s+${anyOf(AIM_FILLERS)}${WORD_END}){0,3}`;
  return new RegExp(`${anyWord(verbs)}${fillers}(?:\\s+\\p{sc=Latin}+){0,${String(words)}}\\s*$`, 'iu');
}

/** The quantities of a text that are aims by their own words: shares, and counts where a comparator, a verb or their place says so. */
export function onlyAims(text: string, quantities: readonly Quantity[], place: AimPlace): readonly Quantity[] {
  const aims: Quantity[] = [];
  for (const quantity of quantities) {
    const left = text.slice(Math.max(0, quantity.start - REACH), quantity.start);
    const right = text.slice(quantity.end);
    if (FROM_BEFORE.test(left) && BASELINE.test(right)) continue;
    const isAim = isShareUnit(quantity)
      ? !isCost(left, right) && !isUnused(left, right)
      : isCounted(quantity, left, right, place) || goesOn(aims.at(-1), quantity, text);
    if (isAim) aims.push(quantity);
  }
  return aims;
}

function isShareUnit({ unit }: Quantity): boolean {
  return unit === '%' || unit === '‰';
}

/** "ngân sách tỉnh 70%", "hỗ trợ 50% chi phí": who pays what, not an aim. */
function isCost(left: string, right: string): boolean {
  return FUND_BEFORE.test(left) || (SUPPORT_BEFORE.test(left) && COST_BEHIND.test(right));
}

/** "máy móc, mới 100%": goods that nobody has used. */
function isUnused(left: string, right: string): boolean {
  return UNUSED_BEFORE.test(left) && /^\s*(?:[,;.…)]|$)/u.test(right);
}

function isCounted(quantity: Quantity, left: string, right: string, place: AimPlace): boolean {
  const { comparator, outOf } = quantity;
  const unit = quantity.unit.replace(SCALED, '');
  // "không để xảy ra cháy rừng trên 5 ha", "… dưới 12 tiêu chí"
  if (NEVER.test(unit) || boundsWhatMustNotBe(left)) return false;
  if (RHYTHM_BEFORE.test(left) && OFTEN.test(unit) && unit.includes('/')) return false;
  if (DURATION.test(unit)) return isTimeTaken(comparator, left, right);
  if (MONEY.test(unit) && comparator === '<=') return false; // what may be spent
  if (IN_BRACKET.test(left) && !isBounded(left)) return false;
  const labelled = left.replace(COMPARATOR_TAIL, '').trimEnd().endsWith(':');
  if (outOf !== null) {
    if (DATE_BEFORE.test(left)) return false;
    if (labelled || isBounded(left) || AIM_BEFORE.test(left)) return true;
    return outOf >= 1000 ? comparator !== '=' : place.aiming && !NO_AIM_BEFORE.test(left);
  }
  if (isBounded(left)) return true;
  if (quantity.value === 1 && comparator === '>=' && !OR_MORE_BEHIND.test(right)) return false; // "giá trị trên 01 ha": for each
  if (place.promised && opensClause(left)) return !PAPER.test(unit);
  const thing = THING.test(unit);
  if (!thing && !BODY.test(unit)) {
    // "đạt từ 3 sao trở lên" says which products
    const promisedByVerb = STRONG_AIM_BEFORE.test(left) && !OR_MORE_BEHIND.test(right) && !NO_AIM_BEFORE.test(left);
    return place.aiming && !PAPER.test(unit) && (labelled || promisedByVerb || CHANGED_BEFORE.test(left));
  }
  const isSum = MONEY.test(unit) && comparator === '>=';
  if (place.aiming && !PAPER.test(unit) && (labelled || isSum || !NO_AIM_BEFORE.test(left))) return true;
  if (thing) {
    if (labelled || comparator !== '=' || AIM_BEFORE.test(left)) return true;
    if (opensClause(left)) return !OFTEN.test(unit);
    return MADE.test(unit) && !NO_AIM_BEFORE.test(left);
  }
  if (OR_MORE_BEHIND.test(right) || comparator === '<=' || comparator === '~') return true;
  return STRONG_AIM_BEFORE.test(left) && !PAPER.test(unit);
}

/** "rút ngắn 02 ngày", "thời gian giải quyết không quá 05 ngày"; a deadline such as "trong 05 ngày kể từ ngày nhận" is none. */
function isTimeTaken(comparator: Quantity['comparator'], left: string, right: string): boolean {
  if (SINCE_BEHIND.test(right)) return false;
  return SHORTENS.test(left) || (comparator === '<=' && TAKES.test(left));
}

/** "03 phóng sự, 12 tin, bài": what makes the first an aim holds for the next of its kind. */
function goesOn(previous: Quantity | undefined, { unit, start }: Quantity, text: string): boolean {
  if (!previous || PAPER.test(unit) || !LIST_GAP.test(text.slice(previous.end, start))) return false;
  return [THING, BODY].some((kind) => kind.test(unit) && kind.test(previous.unit));
}

/** Does nothing but a bullet stand between the last line break or semicolon and what follows the text? */
function opensClause(before: string): boolean {
  const rest = trimEndOf(before, /[\s+•-]/u);
  return rest === '' || rest.endsWith(';') || before.includes('\n', rest.length);
}
