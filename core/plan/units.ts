import { WORD_END, anyOf, startsWithAny } from '../text/pattern.ts';
import { ISSUER_HEADS } from './lexicon/issuers.ts';
import {
  ACTS_OR_UNITS,
  COMMON_UNITS,
  DETERMINERS,
  GENERIC_UNITS,
  NOUN_OPENERS,
  NO_UNITS,
  NO_UNIT_CODES,
  ORGANISED,
  QUALITIES,
  TO_ORGANISE,
  UNIT_HEADS,
  UNIT_NOUNS,
} from './lexicon/units.ts';
import { PLAIN_WORK_VERBS, WORK_VERBS } from './lexicon/work.ts';
import { recalled } from '../text/recall.ts';

const HEAD = startsWithAny([...ISSUER_HEADS, ...UNIT_HEADS]);
const COMMON = startsWithAny(COMMON_UNITS);
/** "các", "toàn thể các", "02": behind them stands the noun for the units. */
const DETERMINED = new RegExp(`^(?:(?:${anyOf(DETERMINERS)}\\s+){1,3}|\\d{1,3}\\s+)(?=\\p{L})`, 'iu');
const NOUN = startsWithAny(UNIT_NOUNS);
const NO_UNIT = new RegExp(`^${anyOf(NO_UNITS)}${WORD_END}`, 'u');
const NO_UNIT_CODE = new RegExp(`^${anyOf(NO_UNIT_CODES)}${WORD_END}`, 'u');
/** "Thanh tra, kiểm tra …", "Lãnh đạo việc …", "Tổ chức hội nghị …": acts, unless a name or more follows. */
const ACT = new RegExp(
  `^(?:${anyOf(ACTS_OR_UNITS)}(?!\\s*$|\\s+(?:\\p{Lu}|(?:${anyOf([...UNIT_NOUNS, ...DETERMINERS, ...PLAIN_WORK_VERBS])})${WORD_END}))|${TO_ORGANISE}(?!\\s+(?:${anyOf(ORGANISED)})${WORD_END}))`,
  'iu',
);
const CAPITAL = /^\p{Lu}/u;
/** "BGH", "TTYT"; a word in capitals among others is none. */
const ABBREVIATED = /^\p{Lu}{2,8}(?!\p{L}|\s+\p{Lu}{2})/u;

/** Is the first word of a text (folded form) one that names of units begin with, whatever its case? */
export const hasUnitHead = recalled((text: string): boolean => {
  return HEAD.test(text);
});

/**
 * Does a text (folded form) begin with the name of a unit? A name begins with a capital, unless it is a general one ("các phòng",
 * "đơn vị") or, with `anyCase`, stands where only a unit can ("Giao văn phòng …").
 */
export function beginsWithUnit(text: string, anyCase = false): boolean {
  const determiner = DETERMINED.exec(text)?.[0];
  if (determiner !== undefined) {
    const rest = text.slice(determiner.length);
    return !namesNoUnit(rest) && (NOUN.test(rest) || ABBREVIATED.test(rest) || (CAPITAL.test(rest) && HEAD.test(rest)));
  }
  if (namesNoUnit(text) || ACT.test(text)) return false;
  if (COMMON.test(text)) return true;
  return (anyCase || CAPITAL.test(text)) && (HEAD.test(text) || ABBREVIATED.test(text));
}

/** The words of a name begin with capitals, those of a sentence but for the first do not: "Ban Hành chính", "Ban hành". */
function namesNoUnit(text: string): boolean {
  const inCapitals = /^\p{Lu}{2}/u.test(text);
  const words = inCapitals ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1);
  return NO_UNIT.test(words) || NO_UNIT_CODE.test(text);
}

/** Does a text begin with a word for units in general ("đơn vị", "công chức"), which inside a sentence may be anything? */
export const isGeneralUnit = recalled((text: string): boolean => {
  return COMMON.test(text) && !CAPITAL.test(text);
});

/** Words that open a noun: "các tổ chức xã hội" are units, "tổ chức hội nghị" is work; "cơ quan quản lý" is what it does. */
const NOUN_BEFORE = `(?<!${anyOf(NOUN_OPENERS)}\\s)(?!(?<=${anyOf(GENERIC_UNITS)}\\s)${anyOf(QUALITIES)}${WORD_END})`;
const workAfterName = (verbs: readonly string[]): RegExp =>
  new RegExp(`(?:[,:]|(?<!\\s))\\s+${NOUN_BEFORE}(?=${anyOf(verbs)}${WORD_END})`, 'u');
const WORK = workAfterName(WORK_VERBS);
const PLAIN_WORK = workAfterName(PLAIN_WORK_VERBS);
/** "Các đơn vị thực hiện …": behind a noun a verb may be part of the name; where no other follows, it is the work. */
const ANY_WORK = new RegExp(`(?<=\\s)(?=${anyOf(WORK_VERBS)}${WORD_END})`, 'u');

/** Where the name of a unit that begins a text ends and its work begins; the whole length when no work follows. */
export function unitPhraseEnd(text: string, heading: boolean): number {
  const verb = text.search(heading ? PLAIN_WORK : WORK);
  if (verb >= 0) return verb;
  const any = heading ? -1 : text.search(ANY_WORK);
  return any < 0 ? text.length : any;
}
