import { endAt } from '../../text/endAt.ts';
import { WORD_END, WORD_START, anyOf, anyWord, startsWithAny } from '../../text/pattern.ts';
import { recalled } from '../../text/recall.ts';
import { SCHOOL_YEAR } from '../lexicon/header.ts';
import {
  AND,
  CONDITIONAL,
  CONTINUOUS,
  CONTINUOUS_IN_SHORT,
  DAY,
  DUE_BY,
  FINAL_REVIEW,
  FIRST_HALF,
  HOUR,
  LUNAR,
  MEASURED,
  MONTH,
  NEXT_YEAR,
  NINE_MONTHS,
  OF,
  OR,
  PART_OF_SPAN,
  PART_OF_YEAR,
  PERIOD,
  QUARTER,
  ROUND_THE_CLOCK,
  SECOND_HALF,
  SHORT_QUARTER,
  SPANS,
  TO,
  VAGUE,
  WEEK,
  WEEK_ORDER,
  WHOLE_YEAR,
  WORKING,
  YEAR,
} from '../lexicon/time.ts';
import { FULL_DATE, type IsoDate, LAST_OF_DAYS, NO_DATE_BEFORE, isoDate, lastDayOfMonth } from './dates.ts';
import { type PlanYear, yearOfMonth } from './planYears.ts';
import { saysOnlyStart } from './onlyStart.ts';
import { RECURRENCE } from './recurrence.ts';

export type DeadlineKind =
  'date' | 'month' | 'quarter' | 'year' | 'recurring' | 'continuous' | 'conditional' | 'missing';

/** When a task must be done, as far as its text says. */
export interface Deadline {
  /** As written. */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** The last day by which it must be done; null where the text names none that the calendar has. */
  readonly due: IsoDate | null;
  /** The days, months or quarters that do not exist ("31/02/2024", "Quý V"), as written (folded form). */
  readonly impossible: readonly string[];
}

/** "-", "…", "x": put where there is nothing to say. */
const PLACEHOLDER = /^[\s.…_\-/\\*,;x]*$/iu;

const LIST = `\\s*(?:[,;&+-]|${AND}|${TO})\\s*`;
const IN_YEAR = `\\s*(?:[/.-]\\s*|(?:,\\s*)?${YEAR}\\s+)((?:19|20)\\d{2})(?!\\d)`;
const MAYBE_LUNAR = `(?:\\s*\\(?${LUNAR}(?:\\s*\\))?)?`;
const IS_LUNAR = new RegExp(LUNAR, 'iu');
const OF_YEAR = `(?:[\\s/]+(?:${YEAR}\\s+)?((?:19|20)\\d{2})(?!\\d))?`;
const ROMAN_OR_DIGIT = '(?:[IVX]{1,5}|\\d{1,2})';

/** What a token of a deadline is; the first one that matches at a place holds. */
const TOKENS: readonly (readonly [TokenKind, string])[] = [
  ['continuous', anyOf(ROUND_THE_CLOCK)],
  ['recurring', RECURRENCE],
  // "02 số/tháng": so many of a thing in each
  ['recurring', `\\d{1,3}\\s+(?!${anyOf(SPANS)})\\p{Ll}{1,12}(?:\\s\\p{Ll}{1,12})?\\s?/\\s?${anyOf(SPANS)}${WORD_END}`],
  ['continuous', anyOf([...CONTINUOUS, CONTINUOUS_IN_SHORT])],
  ['conditional', `${anyOf(CONDITIONAL)}(?:\\s+\\d{1,3}\\s+${HOUR})?`],
  ['duration', `\\d{1,3}\\s+${DAY}(?!\\s*\\d)(?:\\s+${WORKING})?`],
  ['date', `${FULL_DATE}${MAYBE_LUNAR}`],
  ['date', LAST_OF_DAYS],
  [
    'months',
    `(?:${MONTH}|T)\\s*(\\d{1,2}(?:${LIST}(?:${MONTH}\\s*)?\\d{1,2}(?![\\d/]*/\\d{1,2}/))*)(?:${IN_YEAR})?${MAYBE_LUNAR}`,
  ],
  ['monthYear', `${NO_DATE_BEFORE}(\\d{1,2})\\s*[/.-]\\s*((?:19|20)\\d{2})(?![\\d/])`],
  [
    'dayMonth',
    `${NO_DATE_BEFORE}(?:\\d{1,2}-(?=\\d{1,2}/))?(\\d{1,2})\\s?(?:[/.-]\\s?|\\s${MONTH}\\s)(\\d{1,2})(?![\\d/]|\\s+${anyOf(MEASURED)}${WORD_END})${MAYBE_LUNAR}`,
  ],
  [
    'quarters',
    `(?:${QUARTER}|${SHORT_QUARTER}\\.?)\\s*(${ROMAN_OR_DIGIT}(?:${LIST}(?:${QUARTER}\\s*)?${ROMAN_OR_DIGIT}(?![\\p{sc=Latin}\\d]))*)(?:${IN_YEAR})?`,
  ],
  ['secondHalf', `${anyOf(SECOND_HALF)}${OF_YEAR}`],
  ['firstHalf', `${anyOf(FIRST_HALF)}${OF_YEAR}`],
  ['nineMonths', `${anyOf(NINE_MONTHS)}${OF_YEAR}`],
  ['partOfYear', anyOf(PART_OF_YEAR)],
  ['nextYear', anyOf(NEXT_YEAR)],
  [
    'years',
    `(?:${PERIOD}\\s+|(?:${SCHOOL_YEAR}|${YEAR})\\s+)?((?:19|20)\\d{2}(?:\\s*[-–,]\\s*(?:19|20)\\d{2})*)(?![\\d/])`,
  ],
  ['dayOnly', `${DAY}\\s+(\\d{1,2})(?!\\d|\\s?[/.-]\\s?\\d|\\s+${MONTH}\\s+\\d)`],
  // "tổng kết năm trước ngày 05/12": the review of a year has a day of its own
  ['wholeYear', `${anyOf(WHOLE_YEAR)}(?!\\s+${anyOf(DUE_BY)}\\s+(?:${DAY}\\s+)?\\d)`],
  ['week', `${WEEK}\\s+(?:${WEEK_ORDER}\\s+)?[\\p{sc=Latin}\\d]{1,4}`],
  ['vague', anyOf(VAGUE)],
];

type TokenKind =
  | 'recurring'
  | 'continuous'
  | 'conditional'
  | 'duration'
  | 'date'
  | 'months'
  | 'monthYear'
  | 'dayMonth'
  | 'quarters'
  | 'secondHalf'
  | 'firstHalf'
  | 'nineMonths'
  | 'partOfYear'
  | 'nextYear'
  | 'years'
  | 'dayOnly'
  | 'wholeYear'
  | 'week'
  | 'vague';

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The groups that matched, in order. */
  readonly groups: readonly string[];
  readonly end: number;
}

/** What joins the times of one deadline: "trước ngày 15/6 và ngày 15/12 của năm", "(sơ kết) năm 2025, tổng kết năm 2030". */
const BETWEEN = new RegExp(
  `^(?:[\\s\\d,/&+-]|${anyWord([...DUE_BY, AND, OR, TO, OF, DAY, MONTH, QUARTER, YEAR, PERIOD, FINAL_REVIEW, ...WHOLE_YEAR, ...PART_OF_SPAN])})*$`,
  'iu',
);

/** All tokens at once; of those that begin at one place the first of the list counts. */
const TOKEN = new RegExp(`${WORD_START}(?:${TOKENS.map(([, source]) => `(${source})${WORD_END}`).join('|')})`, 'iuy');
/** The number of groups that each token has beside its own. */
const GROUPS = TOKENS.map(([, source]) => (new RegExp(`${source}|`, 'iu').exec('')?.length ?? 1) - 1);
/** When a school year ends is set elsewhere. */
const IN_SCHOOL_YEAR = startsWithAny([SCHOOL_YEAR]);
const REST_OF_WORD = /[\p{sc=Latin}\p{N}]*/uy;

/**
 * Reads the text of a deadline. A text is read by its first time word; of several days or periods the last counts.
 * `planYear` is the year where none is written, null when the plan spans several. `shown` is the text to give back.
 */
export function readDeadline(text: string, planYear: PlanYear, shown: string = text): Deadline {
  if (PLACEHOLDER.test(text)) return { text: shown, kind: 'missing', due: null, impossible: [] };
  const tokens = tokenize(text);
  const first = tokens.find((token) => token.kind !== 'vague' && token.kind !== 'week');
  const kind = first ? kindOf(first, tokens) : 'conditional';
  if (!first || !['date', 'month', 'quarter', 'year'].includes(kind))
    return { text: shown, kind, due: null, impossible: [] };
  const ends = periodEnds(tokens, planYear);
  const before = text.slice(0, first.end - first.text.length);
  if (ends.length === 1 && first.kind !== 'years' && saysOnlyStart(before, text.slice(first.end)))
    return { text: shown, kind: 'continuous', due: null, impossible: [] };
  const impossible = ends.filter((end) => end.impossible).map((end) => end.text);
  const days = ends.flatMap((end) => end.due ?? []);
  const known = impossible.length === 0 && first.kind !== 'partOfYear' && !IN_SCHOOL_YEAR.test(first.text);
  const due = known
    ? days.reduce<IsoDate | null>((latest, day) => (latest === null || day > latest ? day : latest), null)
    : null;
  return { text: shown, kind, due, impossible };
}

/** How far a text that begins with a deadline is nothing else: "hằng năm" of "hằng năm, các ngành rà soát". */
export function wordsOfDeadline(text: string): number {
  let end = 0;
  for (const token of tokenize(text)) {
    const start = token.end - token.text.length;
    if (end > 0 && (!BETWEEN.test(text.slice(end, start)) || token.kind === 'conditional')) break;
    end = token.end;
  }
  return end > 0 ? end : text.length;
}

/** The words of time in a text, in order. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at);
    if (token) tokens.push(token);
    at = token ? token.end : Math.max(wordEnd(text, at), at + 1);
  }
  return tokens;
}

function wordEnd(text: string, at: number): number {
  return endAt(REST_OF_WORD, text, at) ?? at;
}

function tokenAt(text: string, at: number): Token | null {
  if (/[\s,.;:()]/u.test(text.charAt(at))) return null;
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (!match) return null;
  const groups: readonly (string | undefined)[] = match;
  let own = 1;
  for (const [index, [kind]] of TOKENS.entries()) {
    const count = GROUPS[index] ?? 0;
    if (groups[own] !== undefined) {
      const inner = groups.slice(own + 1, own + 1 + count).map((group) => group ?? '');
      return { kind, text: match[0], groups: inner, end: at + match[0].length };
    }
    own += count + 1;
  }
  return null;
}

/** "Trước 15/6 và 15/12 hằng năm", "ngày 10 của tháng cuối quý": days or periods that come back are recurring ones. */
function kindOf(first: Token, tokens: readonly Token[]): DeadlineKind {
  const next = tokens.slice(tokens.indexOf(first) + 1).find(({ kind }) => kind !== first.kind);
  switch (first.kind) {
    case 'recurring':
    case 'continuous':
    case 'conditional':
      return first.kind;
    case 'duration':
      return 'conditional';
    default:
      if (next?.kind === 'recurring') return 'recurring';
  }
  switch (first.kind) {
    case 'months':
    case 'monthYear':
      return 'month';
    case 'quarters':
      return 'quarter';
    case 'years':
    case 'wholeYear':
    case 'partOfYear':
    case 'nextYear':
      return 'year';
    default:
      return 'date';
  }
}

interface PeriodEnd {
  readonly text: string;
  readonly due: IsoDate | null;
  /** The calendar has no such day, month or quarter; false where only the year is unknown. */
  readonly impossible: boolean;
}

/** The last day of each period that the tokens name. A year that stands behind holds for those before it. */
function periodEnds(tokens: readonly Token[], planYear: PlanYear): readonly PeriodEnd[] {
  let year = planYear;
  const ends: PeriodEnd[] = [];
  for (const token of tokens.toReversed()) {
    if (token.kind === 'nextYear') year = typeof planYear === 'number' ? planYear + 1 : null;
    year = ownYear(token) ?? year;
    for (const end of endsOf(token, year)) ends.push(end);
  }
  return ends.toReversed();
}

function ownYear({ kind, groups }: Token): number | null {
  if (!['date', 'months', 'monthYear', 'quarters', 'secondHalf', 'firstHalf', 'nineMonths', 'years'].includes(kind))
    return null;
  const written = /\d{4}$/u.exec(groups.at(-1) ?? '')?.[0];
  return written === undefined ? null : Number(written);
}

function endsOf({ kind, text, groups }: Token, planYear: PlanYear): readonly PeriodEnd[] {
  // its day in our calendar is another one each year
  if (IS_LUNAR.test(text)) return [];
  const day = (month: number, date: number): PeriodEnd => {
    const year = yearOfMonth(planYear, month);
    // 29/02 without a year exists in some
    const due = year === null ? null : isoDate(year, month, date);
    return { text, due, impossible: (year === null ? isoDate(2024, month, date) : due) === null };
  };
  const month = (number: number): PeriodEnd => {
    const impossible = number < 1 || number > 12;
    const year = yearOfMonth(planYear, number);
    return { text, due: year === null || impossible ? null : lastDayOfMonth(year, number), impossible };
  };
  switch (kind) {
    case 'date':
    case 'dayMonth':
      return [day(Number(groups[1]), Number(groups[0]))];
    case 'months':
      return (groups[0]?.match(/\d+/gu) ?? []).map((number) => month(Number(number)));
    case 'monthYear':
      return [month(Number(groups[0]))];
    case 'quarters':
      return (groups[0]?.match(/(?<!\p{sc=Latin})(?:[IVX]+|\d+)(?!\p{sc=Latin})/giu) ?? []).map((numeral) =>
        month(quarterNumber(numeral) * 3),
      );
    case 'firstHalf':
      return [month(6)];
    case 'nineMonths':
      return [month(9)];
    case 'secondHalf':
    case 'wholeYear':
    case 'years':
      return [month(12)];
    default:
      return [];
  }
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** 1 to 4; 5 for a quarter that no year has. */
function quarterNumber(numeral: string): number {
  const number = /^\d+$/u.test(numeral) ? Number(numeral) : QUARTERS.indexOf(numeral.toUpperCase()) + 1;
  return number >= 1 && number <= 4 ? number : 5;
}

/** The one day that a text names, with its offsets; null where it names none, several, or another period beside it. */
export function onlyDayOf(text: string, planYear: PlanYear): { date: IsoDate; start: number; end: number } | null {
  const [token, ...others] = tokenize(text).filter(({ kind }) => kind !== 'vague' && kind !== 'conditional');
  if (!token || others.length > 0 || (token.kind !== 'date' && token.kind !== 'dayMonth')) return null;
  const date = endsOf(token, ownYear(token) ?? planYear)[0]?.due ?? null;
  return date === null ? null : { date, start: token.end - token.text.length, end: token.end };
}

/** Does a text name a day, month or quarter (not merely a year)? */
export const namesPeriod = recalled((text: string): boolean => {
  return tokenize(text).some(({ kind }) =>
    ['date', 'dayMonth', 'months', 'monthYear', 'quarters', 'firstHalf', 'secondHalf', 'nineMonths'].includes(kind),
  );
});

/** The text where it is nothing but the name of one period longer than a day ("Quý II", "T3", "Năm 2025"), else null. */
export const periodNamed = recalled((text: string): string | null => {
  const name = text.trim();
  const [token] = tokenize(name);
  return token?.text === name && PERIODS.includes(token.kind) ? name : null;
});

const PERIODS: readonly TokenKind[] = [
  'months',
  'monthYear',
  'quarters',
  'firstHalf',
  'secondHalf',
  'nineMonths',
  'years',
];
