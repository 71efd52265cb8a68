import type { Knowledge } from '../knowledge/knowledge.ts';
import { compareKey } from '../text/fold.ts';
import { WORD_END, anyOf, startsWithAny } from '../text/pattern.ts';
import { type PlainText, sourceSpan, trimmedPart } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import { trimEndOf, trimStartOf } from '../text/trim.ts';
import { ISSUER_HEADS } from './lexicon/issuers.ts';
import { AND } from './lexicon/time.ts';
import {
  ACTS_OR_UNITS,
  COMMON_UNITS,
  DETERMINERS,
  GENERIC_UNITS,
  NOUN_OPENERS,
  NO_UNITS,
  ORGANISED,
  QUALITIES,
  TO_ORGANISE,
  UNIT_HEADS,
  UNIT_JOINTS,
  UNIT_NOUNS,
} from './lexicon/units.ts';
import { PLAIN_WORK_VERBS, WORK_VERBS } from './lexicon/work.ts';

/** A unit as a cell or sentence names it. */
export interface UnitMention {
  /** As written, without the punctuation round it. */
  readonly name: string;
  readonly span: Span;
}

const HEAD = startsWithAny([...ISSUER_HEADS, ...UNIT_HEADS]);
const COMMON = startsWithAny(COMMON_UNITS);
/** "các", "toàn thể các", "02": behind them stands the noun for the units. */
const DETERMINED = new RegExp(`^(?:(?:${anyOf(DETERMINERS)}\\s+){1,3}|\\d{1,3}\\s+)(?=\\p{L})`, 'iu');
const NOUN = startsWithAny(UNIT_NOUNS);
const NO_UNIT = startsWithAny(NO_UNITS);
/** "Thanh tra, kiểm tra …", "Lãnh đạo việc …", "Tổ chức hội nghị …": acts, unless a name or more follows. */
const ACT = new RegExp(
  `^(?:${anyOf(ACTS_OR_UNITS)}(?!\\s*$|\\s+(?:\\p{Lu}|(?:${anyOf([...UNIT_NOUNS, ...DETERMINERS, ...PLAIN_WORK_VERBS])})${WORD_END}))|${TO_ORGANISE}(?!\\s+(?:${anyOf(ORGANISED)})${WORD_END}))`,
  'iu',
);
const CAPITAL = /^\p{Lu}/u;
/** "BGH", "TTYT"; a word in capitals among others is none. */
const ABBREVIATED = /^\p{Lu}{2,8}(?!\p{L}|\s+\p{Lu}{2})/u;
const ANY_UNIT = new RegExp(`^${anyOf(GENERIC_UNITS)}`, 'u');
const JOINT = new RegExp(`,\\s*|(?<!\\s)\\s+${anyOf(UNIT_JOINTS)}\\s+`, 'gu');
/** Between the entries of a cell. A dash inside an entry is one of its name, "Phòng Kế hoạch - Tài chính", unless the cell is a list of dashes. */
const ENTRY = /[;\n]|\s[+•]\s/gu;
const ENTRY_OF_LIST = new RegExp(
  `[;\\n]|\\s[+•]\\s|(?:^|\\s)-\\s+(?=${anyOf([...ISSUER_HEADS, ...UNIT_HEADS])}${WORD_END})`,
  'gu',
);
const BULLET = /^-\s/u;
const NAME_END = new RegExp(`,|(?<!\\s)\\s+${AND}\\s|$`, 'u');

/**
 * Does a text (folded form) begin with the name of a unit? A name begins with a capital, unless it is a general one ("các phòng",
 * "đơn vị") or, with `anyCase`, stands where only a unit can ("Giao văn phòng …").
 */
export function beginsWithUnit(text: string, anyCase = false): boolean {
  const determiner = DETERMINED.exec(text)?.[0];
  if (determiner !== undefined) {
    const rest = text.slice(determiner.length);
    return (
      !NO_UNIT.test(rest) && (NOUN.test(rest) || ABBREVIATED.test(rest) || (CAPITAL.test(rest) && HEAD.test(rest)))
    );
  }
  if (NO_UNIT.test(text) || ACT.test(text)) return false;
  if (COMMON.test(text)) return true;
  return (anyCase || CAPITAL.test(text)) && (HEAD.test(text) || ABBREVIATED.test(text));
}

/** Does a text begin with a word for units in general ("đơn vị", "công chức"), which inside a sentence may be anything? */
export function isGeneralUnit(text: string): boolean {
  return COMMON.test(text) && !CAPITAL.test(text);
}

/** Words that open a noun: "các tổ chức xã hội" are units, "tổ chức hội nghị" is work; "cơ quan quản lý" is what it does. */
const NOUN_BEFORE = `(?<!${anyOf(NOUN_OPENERS)}\\s)(?!(?<=${anyOf(GENERIC_UNITS)}\\s)${anyOf(QUALITIES)}${WORD_END})`;
const workAfterName = (verbs: readonly string[]): RegExp =>
  new RegExp(`[\\s,:]\\s*(?<=\\s)${NOUN_BEFORE}(?=${anyOf(verbs)}${WORD_END})`, 'u');
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

/**
 * The units of a cell: "Văn phòng Sở, các phòng chuyên môn; UBND các xã" are three, "Sở Văn hóa, Thể thao và Du lịch" and
 * "các sở, ban, ngành" are one each.
 */
export function splitUnits(plain: PlainText, knowledge: Knowledge): readonly UnitMention[] {
  const mentions: UnitMention[] = [];
  for (const part of splitAt(plain, BULLET.test(plain.text) ? ENTRY_OF_LIST : ENTRY)) {
    const joints = [...part.text.matchAll(JOINT)];
    let start = 0;
    for (const joint of joints) {
      const behind = joint.index + joint[0].length;
      if (!startsUnit(part.text, behind, knowledge)) continue;
      if (!joint[0].startsWith(',') && isWithinName(part.text, start, behind, knowledge)) continue;
      pushUnit(mentions, trimmedPart(part, start, joint.index));
      start = behind;
    }
    pushUnit(mentions, trimmedPart(part, start));
  }
  return mentions;
}

function startsUnit(text: string, at: number, knowledge: Knowledge): boolean {
  const rest = text.slice(at);
  if (/^\p{Ll}/u.test(rest)) return !ANY_UNIT.test(rest) && beginsWithUnit(rest);
  if (beginsWithUnit(rest)) return true;
  const name = rest.slice(0, rest.search(NAME_END));
  return knowledge.unitsNamed(name).length > 0;
}

/** "Sở Lao động - Thương binh và Xã hội": does a known name go on with the word behind "và"? */
function isWithinName(text: string, start: number, at: number, knowledge: Knowledge): boolean {
  const word = /^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0] ?? '';
  return knowledge.beginsUnitName(compareKey(text.slice(start, at + word.length)));
}

function pushUnit(mentions: UnitMention[], part: PlainText): void {
  const name = trimStartOf(trimEndOf(part.shown, /[\s.,;:]/u), /[\s.,;:+•-]/u).replace(/\s+/gu, ' ');
  if (name !== '') mentions.push({ name, span: sourceSpan(part) });
}

function splitAt(plain: PlainText, separator: RegExp): readonly PlainText[] {
  const parts: PlainText[] = [];
  let start = 0;
  for (const match of plain.text.matchAll(separator)) {
    parts.push(trimmedPart(plain, start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(trimmedPart(plain, start));
  return parts;
}
