import type { Knowledge } from '../knowledge/knowledge.ts';
import { compareKey } from '../text/fold.ts';
import { WORD_END, anyOf } from '../text/pattern.ts';
import { type PlainText, sourceSpan, trimmedPart } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import { trimEndOf, trimStartOf } from '../text/trim.ts';
import { ISSUER_HEADS } from './lexicon/issuers.ts';
import { MANY, NO_UNITS, NO_UNIT_CODES, NO_WORKERS, ORGANISE, ORGANISED } from './lexicon/noUnits.ts';
import { AND } from './lexicon/time.ts';
import {
  COLLECTIVE_STARTS,
  GENERIC_UNITS,
  NOUN_OPENERS,
  PLAIN_WORK_VERBS,
  UNIT_HEADS,
  UNIT_JOINTS,
  WORK_VERBS,
} from './lexicon/units.ts';

/** A unit as a cell or sentence names it. */
export interface UnitMention {
  /** As written, without the punctuation round it. */
  readonly name: string;
  readonly span: Span;
}

const CAPITAL_HEAD = new RegExp(`^${anyOf([...ISSUER_HEADS, ...UNIT_HEADS])}${WORD_END}`, 'iu');
const COLLECTIVE = new RegExp(`^${anyOf(COLLECTIVE_STARTS)}${WORD_END}`, 'iu');
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
const NO_UNIT = new RegExp(
  `^(?:${anyOf(NO_UNITS)}|${ORGANISE}(?![\\s,]+${anyOf(ORGANISED)})|(?:${anyOf(MANY)}|\\d{1,3})\\s+${anyOf(NO_WORKERS)})${WORD_END}`,
  'u',
);
const NO_UNIT_CODE = new RegExp(`^${anyOf(NO_UNIT_CODES)}${WORD_END}`, 'u');
const COUNTED = /^\d{1,3}\s+\p{L}/u;
const ABBREVIATED = /^\p{Lu}{2,}/u;

/** Does a text (folded form) begin with the name of a unit? */
export function beginsWithUnit(text: string): boolean {
  // the words of a name begin with capitals, those of a sentence but for the first do not: "Ban Hành chính", "Ban hành"
  if (NO_UNIT.test(text.charAt(0).toLowerCase() + text.slice(1)) || NO_UNIT_CODE.test(text)) return false;
  if (COUNTED.test(text) || COLLECTIVE.test(text)) return true;
  return /^\p{Lu}/u.test(text) && (CAPITAL_HEAD.test(text) || ABBREVIATED.test(text));
}

/** Words that open a noun: "các tổ chức xã hội" are units, "tổ chức hội nghị" is work. */
const NOUN_BEFORE = `(?<!${anyOf(NOUN_OPENERS)}\\s)`;
const workAfterName = (verbs: readonly string[]): RegExp =>
  new RegExp(`[\\s,:]\\s*(?<=\\s)${NOUN_BEFORE}(?=${anyOf(verbs)}${WORD_END})`, 'u');
const WORK = workAfterName(WORK_VERBS);
const PLAIN_WORK = workAfterName(PLAIN_WORK_VERBS);

/** Where the name of a unit that begins a text ends and its work begins; the whole length when no work follows. */
export function unitPhraseEnd(text: string, heading: boolean): number {
  const verb = text.search(heading ? PLAIN_WORK : WORK);
  return verb < 0 ? text.length : verb;
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
  if (/^\p{Ll}/u.test(rest)) return COLLECTIVE.test(rest) && !ANY_UNIT.test(rest);
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
