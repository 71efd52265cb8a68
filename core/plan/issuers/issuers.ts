import type { Knowledge } from '../../knowledge/knowledge.ts';
import { endAt } from '../../text/endAt.ts';
import { compareKey } from '../../text/fold.ts';
import { WORD_END, anyOf } from '../../text/pattern.ts';
import {
  AFTER_ISSUER,
  FOR_A_MATTER,
  HEADS_OF_BODIES,
  ISSUER_HEADS,
  NAMED_FOR_A_MATTER,
  NAMED_MATTERS,
  PLACE_WORDS,
  TERM_WORDS,
} from '../lexicon/issuers.ts';
import { AND } from '../lexicon/time.ts';
import { FIELDS } from '../lexicon/unitNames.ts';

const HEAD = new RegExp(`${anyOf(ISSUER_HEADS)}${WORD_END}`, 'iuy');
const STOP = new RegExp(`${anyOf(AFTER_ISSUER)}${WORD_END}`, 'uy');
/** In a text all in capitals only the words themselves tell where a name ends. */
const STOP_IN_CAPITALS = new RegExp(`${anyOf(AFTER_ISSUER.map((word) => word.toUpperCase()))}${WORD_END}`, 'uy');
const MATTER = new RegExp(`${anyOf(NAMED_MATTERS)}${WORD_END}`, 'iuy');
/** "Ủy ban Quốc gia về …", before what it is named for. */
const FOR_MATTER = new RegExp(
  `(?<=${anyOf(NAMED_FOR_A_MATTER)})\\s+${FOR_A_MATTER.word}\\s+(?!${FOR_A_MATTER.unlessBefore}${WORD_END})(?=\\p{sc=Latin})`,
  'uy',
);
const CAPITAL = /(?=\p{Lu})[\p{sc=Latin}\p{N}&/.]*[\p{sc=Latin}\p{N}&]/uy;
const OFFICE = new RegExp(`^${anyOf(HEADS_OF_BODIES)}$`, 'u');
const HEAD_OF_BODY = new RegExp(`^${anyOf(HEADS_OF_BODIES)}\\s+(?=\\p{Lu})`, 'u');
const WORD = /[\p{sc=Latin}\p{N}&/.]*[\p{sc=Latin}\p{N}&]/uy;
const TERM = new RegExp(`\\s*\\(${anyOf(TERM_WORDS)}\\s+[\\p{sc=Latin}\\d]{1,8}\\)`, 'uy');
const AND_NAME = new RegExp(`\\s+${AND}\\s+(?=\\p{Lu})`, 'uy');
/** "Kế hoạch - Tài chính", "Covid-19". */
const DASH = /\s*-\s*(?=\p{sc=Latin})|-(?=\d{2}(?![\p{N}/]))/uy;
const COMMA = /,\s+(?=\p{Lu})/uy;
const SPACES = /\s+/uy;

/** "Sở Nông nghiệp và PTNT": what never begins a name of its own. */
const AND_FIELD = new RegExp(`\\s+${AND}\\s+(?=${anyOf(FIELDS)}${WORD_END})`, 'uy');
const PLACE = new RegExp(
  `\\s+(?:\\p{Lu}|${anyOf(PLACE_WORDS)}${WORD_END}|${AND}\\s+${anyOf(FIELDS)}${WORD_END})|\\s*-\\s*\\p{Lu}`,
  'uy',
);

/** "UBND huyện Ia Grai": behind the name of a place no word in lower case goes on, unless with a place again. */
const WITH_PLACE = new RegExp(`(?:^|\\s)${anyOf(PLACE_WORDS)}\\s+\\p{Lu}`, 'u');
const ONLY_PLACE = new RegExp(`(?:${anyOf(PLACE_WORDS)}${WORD_END})|\\p{Lu}`, 'uy');

const MOST_WORDS = 18;

/**
 * Where the name of a body that begins at `start` ends: "Bộ Văn hóa, Thể thao và Du lịch" whole, "Chính phủ" before "về".
 * Null when no body's name begins there. The text is in folded form.
 */
export function issuerEnd(text: string, start: number, knowledge: Knowledge): number | null {
  const head = endAt(HEAD, text, start);
  return head === null ? null : nameEnd(text, start, head, knowledge);
}

/** The same behind "của", where any name in capitals is the issuer's: "của Hiệu trưởng", "của Chi bộ Văn phòng". */
export function ownerEnd(text: string, start: number, knowledge: Knowledge): number | null {
  const head = endAt(HEAD, text, start) ?? endAt(CAPITAL, text, start);
  return head === null ? null : nameEnd(text, start, head, knowledge);
}

function nameEnd(text: string, start: number, head: number, knowledge: Knowledge): number {
  let end = head;
  let known = isKnown(text, start, end, knowledge) ? end : null;
  for (let words = 0; words < MOST_WORDS; words++) {
    const next = nextWord(text, start, end, knowledge);
    if (next === null) break;
    end = next;
    if (isKnown(text, start, end, knowledge)) known = end;
  }
  // behind a name that is whole only its place or rank may follow
  if (known !== null && known < end && endAt(PLACE, text, known) === null) end = known;
  return endAt(TERM, text, end) ?? end;
}

/** The end of one more word of the name, or null when it is over. */
function nextWord(text: string, start: number, end: number, knowledge: Knowledge): number | null {
  const joint = endAt(AND_NAME, text, end) ?? endAt(COMMA, text, end);
  // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" holds two offices
  if (joint !== null && endAt(AND_FIELD, text, end) === null && !OFFICE.test(text.slice(start, end))) {
    if (startsBody(text, joint) || !isPartOfName(text, start, joint, knowledge)) return null;
  }
  const at = joint ?? endAt(FOR_MATTER, text, end) ?? endAt(DASH, text, end) ?? endAt(SPACES, text, end);
  if (at === null) return null;
  const matter = endAt(MATTER, text, at);
  if (matter !== null) return matter;
  if (endAt(STOP, text, at) !== null) return null;
  if (isInCapitals(text.slice(start, end)) && endAt(STOP_IN_CAPITALS, text, at) !== null) {
    if (!isPartOfName(text, start, at, knowledge)) return null;
  }
  if (WITH_PLACE.test(text.slice(start, end)) && endAt(ONLY_PLACE, text, at) === null) return null;
  return endAt(WORD, text, at);
}

function isInCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

function startsBody(text: string, at: number): boolean {
  return endAt(HEAD, text, at) !== null;
}

/** Does a known name go on with what stands behind the comma or "và"? */
function isPartOfName(text: string, start: number, joint: number, knowledge: Knowledge): boolean {
  return knowledge.beginsUnitName(nameOf(text, start, endAt(WORD, text, joint) ?? joint));
}

function isKnown(text: string, start: number, end: number, knowledge: Knowledge): boolean {
  return knowledge.unitsNamed(nameOf(text, start, end)).length > 0;
}

/** The body itself, without the office of its head: "Giám đốc Sở Y tế" acts for "Sở Y tế". */
function nameOf(text: string, start: number, end: number): string {
  return compareKey(text.slice(start, end).replace(HEAD_OF_BODY, ''));
}
