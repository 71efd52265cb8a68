import type { Knowledge } from '../../knowledge/knowledge.ts';
import { WORD_END, anyOf, anyWord, startsWithAny } from '../../text/pattern.ts';
import { type PlainText, sourceSpan, trimmedPart } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { trimEndOf, trimStartOf } from '../../text/trim.ts';
import { HEADS_OF_BODIES } from '../lexicon/issuers.ts';
import { AND } from '../lexicon/time.ts';
import {
  BRANCHES,
  CLASSES,
  FIELDS,
  FIELDS_OF_STAFF,
  OFFICES_OF_PERSONS,
  OFFICE_ROOM,
  PERSON_WORDS,
  PLACES,
  TWIN_BODIES,
  UNITS_WITH_FIELDS,
  UNIT_JOINTS,
} from '../lexicon/unitNames.ts';
import { GENERIC_UNITS, NAMED_IN_LOWER_CASE } from '../lexicon/units.ts';
import { recalledReader } from '../recalledTexts.ts';
import { gluedStarts } from './gluedUnits.ts';
import { beginsWithUnit, hasUnitHead } from './units.ts';

/** A unit as a cell or sentence names it. */
export interface UnitMention {
  /** As written, without the punctuation round it. */
  readonly name: string;
  readonly span: Span;
}

/** What goes on with the name or description of a unit in lower case. */
const NO_UNIT = new RegExp(`^${anyOf([...GENERIC_UNITS, ...PLACES])}`, 'u');
const LOWER_CASE_NAME = new RegExp(`^${anyOf(NAMED_IN_LOWER_CASE)}\\s+\\p{Lu}`, 'u');
/** What may stand between two units; whether it does, the text behind it says. */
const JOINT = new RegExp(
  `[;,\\n]\\s*|(?<!\\s)\\s+${anyOf(UNIT_JOINTS)}\\s+|(?<!\\s)\\s+[+•-]\\s+|(?<=\\p{sc=Latin})\\s?/\\s?(?=\\p{sc=Latin})`,
  'gu',
);
const DIVIDES = /[;+•]/u;
/** Between words of one name, too: "Kế hoạch - Tài chính". */
const HYPHENATES = /[-/]/u;
/** "Ngân hàng Chính sách xã hội - Chi nhánh tỉnh". */
const BRANCH = startsWithAny(BRANCHES);
const FIELD = new RegExp(`^${anyOf(FIELDS)}${WORD_END}`, 'u');
const STAFF = new RegExp(`^${anyOf(FIELDS_OF_STAFF)}${WORD_END}`, 'u');
const STAFF_ALONE = new RegExp(`^${anyOf(FIELDS_OF_STAFF)}(?=\\s*(?:[,;]|${AND}\\s|$))`, 'u');
const HAS_FIELDS = new RegExp(`^${anyOf(UNITS_WITH_FIELDS)}${WORD_END}`, 'u');
/** "Trưởng phòng Văn hóa - Xã hội": the room is what has fields. */
const HEAD_OF_UNIT = new RegExp(`^(?:${anyOf(HEADS_OF_BODIES)})\\s+(\\p{sc=Latin})`, 'u');
const PERSON = new RegExp(`^${anyOf(PERSON_WORDS)}${WORD_END}`, 'iu');
const OFFICE = new RegExp(`^${anyOf(OFFICES_OF_PERSONS)}${WORD_END}`, 'iu');
/** "Các Vụ, Cục", "Các Sở, Ban, Ngành": kinds of units without a name; "Văn phòng" is one unit of its body. */
const CLASS_BEFORE = new RegExp(`(?<!${OFFICE_ROOM}\\s)${anyWord(CLASSES)}$`, 'iu');
const CLASS = new RegExp(`^${anyOf(CLASSES)}${WORD_END}(?!\\s+[\\p{Lu}\\d])`, 'u');
const LONGEST_CLASS = 20;
const TWINS = TWIN_BODIES.map(
  ([left, right]) => [new RegExp(`${anyOf(left)}$`, 'u'), new RegExp(`^${anyOf(right)}${WORD_END}`, 'u')] as const,
);
const LONGEST_TWIN = 30;
const NAME_END = new RegExp(`,|(?<!\\s)\\s+${AND}\\s|$`, 'u');

/**
 * The units of a cell: "Văn phòng Sở, các phòng chuyên môn; UBND các xã" are three, "Sở Văn hóa, Thể thao và Du lịch", "Phòng
 * Tài chính - Kế toán" and "các sở, ban, ngành" are one each. What stands in brackets describes the unit before it.
 */
export function splitUnits(plain: PlainText, knowledge: Knowledge): readonly UnitMention[] {
  return knowledge.derived(unitReader)(plain);
}

function unitReader(knowledge: Knowledge): (plain: PlainText) => readonly UnitMention[] {
  return recalledReader((plain) => unitsIn(plain, knowledge));
}

function unitsIn(plain: PlainText, knowledge: Knowledge): readonly UnitMention[] {
  const mentions: UnitMention[] = [];
  const balanced = bracketsLeftOpen(plain.text) === 0;
  let start = 0;
  let open = 0;
  let seen = 0;
  for (const joint of plain.text.matchAll(JOINT)) {
    open = Math.max(0, open + bracketsLeftOpen(plain.text.slice(seen, joint.index)));
    seen = joint.index;
    const behind = joint.index + joint[0].length;
    const bracketed = balanced && open > 0;
    if (bracketed || !divides(joint[0], plain.text.slice(start, joint.index), plain.text.slice(behind), knowledge))
      continue;
    pushUnits(mentions, trimmedPart(plain, start, joint.index), knowledge);
    start = behind;
  }
  pushUnits(mentions, trimmedPart(plain, start), knowledge);
  return mentions;
}

function bracketsLeftOpen(text: string): number {
  return (text.match(/\(/gu)?.length ?? 0) - (text.match(/\)/gu)?.length ?? 0);
}

/** Does another unit begin behind a joint? */
function divides(joint: string, before: string, rest: string, knowledge: Knowledge): boolean {
  if (DIVIDES.test(joint)) return true;
  if (/^\p{Ll}/u.test(rest)) return !NO_UNIT.test(rest) && (beginsWithUnit(rest) || LOWER_CASE_NAME.test(rest));
  if (joint.includes('\n')) return true;
  const unit = trimStartOf(before, /[\s+•-]/u);
  if (unit === '') return false;
  if (PERSON.test(unit) && OFFICE.test(rest)) return false;
  if (!joint.includes(',') && TWINS.some(([left, right]) => right.test(rest) && left.test(unit.slice(-LONGEST_TWIN))))
    return false;
  if (CLASS_BEFORE.test(unit.slice(-LONGEST_CLASS)) && CLASS.test(rest)) return false;
  const comma = joint.includes(',');
  const isField =
    HAS_FIELDS.test(withoutHead(unit)) && (goesOnWithField(rest, comma) || isShortField(unit, rest, comma));
  if (HYPHENATES.test(joint)) return hasUnitHead(rest) && !isField && !BRANCH.test(rest);
  const name = rest.slice(0, rest.search(NAME_END));
  if (knowledge.unitsNamed(name).length > 0) return true;
  return !isField && beginsWithUnit(rest) && !abbreviatesField(rest, knowledge);
}

function withoutHead(unit: string): string {
  return unit.replace(HEAD_OF_UNIT, (_, first: string) => first.toUpperCase());
}

/** "Phòng Tổ chức và Cán bộ ngành", "Phòng Công chức, Viên chức"; but "Phòng Nội vụ, Công chức Tư pháp". */
function goesOnWithField(rest: string, comma: boolean): boolean {
  return FIELD.test(rest) || (comma ? STAFF_ALONE : STAFF).test(rest);
}

/** "Phòng QLVT, PT&NL": fields joined in an abbreviation, where the name begins in short as well; not "Sở TN&MT, KH&CN". */
function isShortField(unit: string, rest: string, comma: boolean): boolean {
  return (
    comma && /^\p{Lu}{2,}&\p{Lu}+(?=\s*(?:[;\n]|$))/u.test(rest) && /\s\p{Lu}{2,}$/u.test(unit) && !unit.includes('&')
  );
}

/** "Ban Chỉ huy PCTT và TKCN": an abbreviation whose meaning is known and is no unit. */
function abbreviatesField(text: string, knowledge: Knowledge): boolean {
  const [abbreviation] = /^\p{Lu}[\p{Lu}\d&]+/u.exec(text) ?? [];
  if (abbreviation === undefined || hasUnitHead(text)) return false;
  const meaning = knowledge.expand(abbreviation);
  return meaning !== abbreviation && !hasUnitHead(meaning);
}

function pushUnits(mentions: UnitMention[], part: PlainText, knowledge: Knowledge): void {
  const starts = [0, ...gluedStarts(part.text, knowledge)];
  starts.forEach((start, index) => {
    pushUnit(mentions, starts.length === 1 ? part : trimmedPart(part, start, starts[index + 1]));
  });
}

function pushUnit(mentions: UnitMention[], part: PlainText): void {
  const name = trimStartOf(trimEndOf(part.shown, /[\s.,;:]/u), /[\s.,;:+•-]/u).replace(/\s+/gu, ' ');
  if (name !== '') mentions.push({ name, span: sourceSpan(part) });
}
