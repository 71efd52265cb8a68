import { WORD_END, WORD_START, anyOf } from '../text/pattern.ts';
import { FULL_DATE, LAST_OF_DAYS, NO_DATE_BEFORE } from './dates.ts';
import {
  AND,
  CONDITIONAL,
  CONTINUOUS,
  CONTINUOUS_IN_SHORT,
  DAY,
  FIRST_HALF,
  MONTH,
  NEXT_YEAR,
  NINE_MONTHS,
  PART_OF_YEAR,
  PERIOD,
  QUARTER,
  SECOND_HALF,
  SHORT_QUARTER,
  TO,
  VAGUE,
  WEEK,
  WEEK_ORDER,
  WHOLE_YEAR,
  WORKING,
  YEAR,
} from './lexicon/time.ts';
import { RECURRENCE } from './recurrence.ts';

const LIST = `\\s*(?:[,;&+-]|${AND}|${TO})\\s*`;
const IN_YEAR = `\\s*(?:[/.-]\\s*|(?:,\\s*)?${YEAR}\\s+)((?:19|20)\\d{2})(?!\\d)`;
const OF_YEAR = `(?:[\\s/]+(?:${YEAR}\\s+)?((?:19|20)\\d{2})(?!\\d))?`;
const ROMAN_OR_DIGIT = '(?:[IVX]{1,5}|\\d{1,2})';

/** What a token of a deadline is; the first one that matches at a place holds. */
const TOKENS: readonly (readonly [TokenKind, string])[] = [
  ['recurring', RECURRENCE],
  ['continuous', anyOf([...CONTINUOUS, CONTINUOUS_IN_SHORT])],
  ['conditional', anyOf(CONDITIONAL)],
  ['duration', `\\d{1,3}\\s+${DAY}(?!\\s*\\d)(?:\\s+${WORKING})?`],
  ['date', FULL_DATE],
  ['date', LAST_OF_DAYS],
  ['months', `(?:${MONTH}|T)\\s*(\\d{1,2}(?:${LIST}(?:${MONTH}\\s*)?\\d{1,2}(?![\\d/]*/\\d{1,2}/))*)(?:${IN_YEAR})?`],
  ['monthYear', `${NO_DATE_BEFORE}(\\d{1,2})\\s*[/.-]\\s*((?:19|20)\\d{2})(?![\\d/])`],
  [
    'dayMonth',
    `${NO_DATE_BEFORE}(?:\\d{1,2}-(?=\\d{1,2}/))?(\\d{1,2})\\s?(?:[/.-]\\s?|\\s${MONTH}\\s)(\\d{1,2})(?![\\d/])`,
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
  ['years', `(?:${PERIOD}\\s+|${YEAR}\\s+)?((?:19|20)\\d{2}(?:\\s*[-–,]\\s*(?:19|20)\\d{2})*)(?![\\d/])`],
  ['dayOnly', `${DAY}\\s+(\\d{1,2})(?!\\d|\\s?[/.-]\\s?\\d|\\s+${MONTH}\\s+\\d)`],
  ['wholeYear', anyOf(WHOLE_YEAR)],
  ['week', `${WEEK}\\s+(?:${WEEK_ORDER}\\s+)?[\\p{sc=Latin}\\d]{1,4}`],
  ['vague', anyOf(VAGUE)],
];

/** What a word or date of a deadline says. */
export type TokenKind =
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

/** A part of a deadline's text that says when. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The groups that matched, in order. */
  readonly groups: readonly string[];
  readonly end: number;
}

/** All tokens at once; of those that begin at one place the first of the list counts. */
const TOKEN = new RegExp(`${WORD_START}(?:${TOKENS.map(([, source]) => `(${source})${WORD_END}`).join('|')})`, 'iuy');
/** The number of groups that each token has beside its own. */
const GROUPS = TOKENS.map(([, source]) => (new RegExp(`${source}|`, 'iu').exec('')?.length ?? 1) - 1);
const REST_OF_WORD = /[\p{sc=Latin}\p{N}]*/uy;

/** The words and dates of a text that say when something is due, in order. */
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
  REST_OF_WORD.lastIndex = at;
  REST_OF_WORD.test(text);
  return REST_OF_WORD.lastIndex;
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
