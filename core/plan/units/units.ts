import { WORD_END, anyOf, startsWithAny } from '../../text/pattern.ts';
import { recalled } from '../../text/recall.ts';
import { ISSUER_HEADS } from '../lexicon/issuers.ts';
import {
  ACTS_OR_UNITS,
  COMMON_UNITS,
  DETERMINERS,
  NO_UNITS,
  NO_UNIT_CODES,
  ORGANISED,
  SHORT_HEADS,
  TO_ORGANISE,
  UNIT_HEADS,
  UNIT_NOUNS,
} from '../lexicon/units.ts';
import { PLAIN_WORK_VERBS } from '../lexicon/work.ts';

const HEAD = startsWithAny([...ISSUER_HEADS, ...UNIT_HEADS]);
const COMMON = startsWithAny(COMMON_UNITS);
/** "các", "toàn thể các", "02": behind them stands the noun for the units. */
const DETERMINED = new RegExp(`^(?:(?:${anyOf(DETERMINERS)}\\s+){1,3}|\\d{1,3}\\s+)(?=\\p{sc=Latin})`, 'iu');
const NOUN = startsWithAny(UNIT_NOUNS);
const NO_UNIT = new RegExp(`^${anyOf(NO_UNITS)}${WORD_END}`, 'u');
const NO_UNIT_CODE = new RegExp(`^${anyOf(NO_UNIT_CODES)}${WORD_END}`, 'u');
/** "Thanh tra, kiểm tra …", "Lãnh đạo việc …", "Tổ chức hội nghị …": acts, unless a name or more follows. */
const ACT = new RegExp(
  `^(?:${anyOf(ACTS_OR_UNITS)}(?!\\s*$|\\s+(?:\\p{Lu}|(?:${anyOf([...UNIT_NOUNS, ...DETERMINERS, ...PLAIN_WORK_VERBS])})${WORD_END}))|${TO_ORGANISE}(?!\\s+(?:${anyOf(ORGANISED)})${WORD_END}))`,
  'iu',
);
const CAPITAL = /^\p{Lu}/u;
/** "BGH", "TTYT"; a word in capitals among others is none, nor is a numeral: "Cục Quản lý đường bộ I, II, III". */
const ABBREVIATED = /^(?![IVX]+(?!\p{sc=Latin}))\p{Lu}{2,8}(?!\p{sc=Latin}|\s+\p{Lu}{2})/u;

/** "P.TCHC", "K. Dược": the first word of a name as offices shorten it. */
const SHORT_HEAD = new RegExp(`^${anyOf(SHORT_HEADS)}\\.\\s?\\p{Lu}`, 'u');

/** Is the first word of a text (folded form) one that names of units begin with, whatever its case? */
export const hasUnitHead = recalled((text: string): boolean => {
  return HEAD.test(text) || SHORT_HEAD.test(text);
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
  return (anyCase || CAPITAL.test(text)) && (HEAD.test(text) || SHORT_HEAD.test(text) || ABBREVIATED.test(text));
}

/** Does a text (folded form) name a unit anywhere? In a heading of capitals the case of letters tells nothing. */
export function holdsUnit(text: string): boolean {
  const inCapitals = !/\p{Ll}/u.test(text);
  const words = inCapitals ? text.toLowerCase() : text;
  return [...words.matchAll(WORD)].some(({ index }) => beginsWithUnit(words.slice(index), inCapitals));
}

const WORD = /(?<!\S)(?=\p{sc=Latin})/gu;

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
