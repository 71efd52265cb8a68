import type { Knowledge } from '../../knowledge/knowledge.ts';
import { endAt } from '../../text/endAt.ts';
import { WORD_END, anyOf, anyWord } from '../../text/pattern.ts';
import { type PlainText, sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { trimEndOf } from '../../text/trim.ts';
import { FULL_DATE } from '../deadlines/dates.ts';
import { NUMBER_WORD } from '../lexicon/citations.ts';
import { LOCAL_BODIES } from '../lexicon/issuers.ts';
import {
  AFTER_LAW_NAME,
  AMENDING,
  ARTICLE,
  BEHIND_COMMA,
  LAW_WORDS,
  NOT_BEFORE_LAW,
  NO_LAW_NAMES,
  OF_LAW,
  PLURALS,
  SEVERAL_LAWS,
  SOME_ARTICLES,
} from '../lexicon/laws.ts';
import { AND, DAY, YEAR } from '../lexicon/time.ts';
import { recalledReader } from '../recalledTexts.ts';

/** A law or code cited by name, without a number. */
export interface LawReference {
  /** With its word, without year or date: "Luật Viên chức", "Bộ luật Lao động". */
  readonly name: string;
  readonly year: number | null;
  readonly span: Span;
}

/** "Luật …", "các Luật: …". */
const WORD = new RegExp(`${anyWord(LAW_WORDS)}(?:\\s+|(\\s*:\\s*))`, 'giu');
const NOT_BEFORE = new RegExp(`(?:^|[^\\p{sc=Latin}])${anyOf(NOT_BEFORE_LAW)}\\s*$`, 'iu');
const NO_NAME = new RegExp(`${anyOf(NO_LAW_NAMES)}${WORD_END}`, 'iuy');
const AMENDS = new RegExp(
  `${anyOf(AMENDING)}(?:,?\\s+${anyOf(SOME_ARTICLES)}(?:\\s+${ARTICLE})?(?:\\s+${OF_LAW})?)?(?:\\s+${SEVERAL_LAWS})?\\s+(?:${anyOf(LAW_WORDS)}\\s+)?`,
  'iuy',
);
const STOP = new RegExp(
  `(?<!\\s)\\s+(?:${anyOf(AFTER_LAW_NAME)}${WORD_END}|\\d)|,(?!\\s+${anyOf(BEHIND_COMMA)}${WORD_END})|[;.:()“”"\\n]|$`,
  'gu',
);
const NEVER_FIRST = new RegExp(`${anyOf(AFTER_LAW_NAME)}${WORD_END}`, 'uy');
/** "ngày 22/6/2015", "năm 2015", "(2013)", behind the short name that a bracket gives the law: "(PCTN) năm 2018". */
const YEAR_BEHIND = new RegExp(
  `(?:\\s*\\([^()\\d]{2,30}\\)(?=\\s))?\\s*(?:,\\s*)?(?:\\(\\s*)?(?:${DAY}\\s+${FULL_DATE}|(?:${YEAR}\\s+)?((?:19|20)\\d{2})(?!\\s*[-/\\d]))`,
  'iuy',
);
/** The law of 2004 on the documents "của HĐND và UBND", however its bodies are written. */
const [COMMITTEE, COUNCIL] = LOCAL_BODIES;
const OF_COUNCILS = new RegExp(
  `\\s+${OF_LAW}\\s+${anyOf(COUNCIL.names)}(?:,|\\s+${AND})\\s+${anyOf(COMMITTEE.names)}${WORD_END}`,
  'iuy',
);
const AND_LAW = new RegExp(`\\s+(?:${AND}|,)\\s+${anyOf(LAW_WORDS)}\\s+`, 'uy');
const NEXT_IN_LIST = new RegExp(`\\s*(?:,|;|${AND})\\s+(?=\\p{Lu})`, 'uy');
const NUMBER_BEHIND = new RegExp(
  `(?:\\s*,)?\\s*(?:\\([^()]{0,40}\\)\\s*)?\\(?(?:${NUMBER_WORD}(?:\\s*:)?\\s*)?\\d{1,3}\\s*/\\s*\\d{4}\\s*/\\s*\\S`,
  'iuy',
);
const PLURAL = new RegExp(`${anyOf(PLURALS)}\\s+$`, 'iu');
const LOWER_WORD = /^\p{Ll}/u;

/** The laws that one text names, in order. A law with a number is a citation and left out here. */
export function readLaws(plain: PlainText, knowledge: Knowledge): readonly LawReference[] {
  return knowledge.derived(lawReader)(plain);
}

function lawReader(knowledge: Knowledge): (plain: PlainText) => readonly LawReference[] {
  return recalledReader((plain) => lawsIn(plain, knowledge));
}

function lawsIn(plain: PlainText, knowledge: Knowledge): readonly LawReference[] {
  const { text } = plain;
  const laws: LawReference[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index < from || NOT_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const plural = PLURAL.test(text.slice(0, match.index));
    if (match[1] !== undefined && !plural) continue;
    const nameStart = match.index + match[0].length;
    const first = nameAt(text, nameStart, knowledge, LOWER_WORD.test(match[0]));
    if (!first) continue;
    const word = capitalized(trimEndOf(plain.shown.slice(match.index, nameStart), /[\s:]/u));
    const names = [first];
    // "các Luật Viên chức, Cán bộ, công chức": the word holds for what follows, where it is a known name
    for (let last = first; plural;) {
      const start = endAt(NEXT_IN_LIST, text, yearAt(text, last.end)?.end ?? last.end);
      const end = start === null ? null : knowledge.lawNameEnd(text, start);
      if (start === null || end === null) break;
      last = { start, end };
      names.push(last);
    }
    names.forEach((name, index) => {
      const year = yearAt(text, name.end);
      from = year?.end ?? name.end;
      if (endAt(NUMBER_BEHIND, text, name.end) !== null) return;
      const written = plain.shown.slice(name.start, name.end).replace(/\s+/gu, ' ');
      const span = sourceSpan(plain, index === 0 ? match.index : name.start, from);
      laws.push({ name: `${word} ${written}`, year: year?.value ?? null, span });
    });
  }
  return laws;
}

interface Name {
  readonly start: number;
  readonly end: number;
}

/**
 * The name that begins at `start`. After a word in lower case only a known name counts, or one with its year: "theo luật" names no
 * law, "luật ban hành văn bản QPPL năm 2015" does.
 */
function nameAt(text: string, start: number, knowledge: Knowledge, lowerCase: boolean): Name | null {
  const amended = endAt(AMENDS, text, start);
  if (amended !== null) {
    let inner = nameAt(text, amended, knowledge, false);
    for (let next = inner; next; next = nextAmended(text, next.end, knowledge)) inner = next;
    return inner && { start, end: inner.end };
  }
  const end = knowledge.lawNameEnd(text, start);
  if (end !== null) return { start, end: endAt(OF_COUNCILS, text, end) ?? end };
  if (endAt(NO_NAME, text, start) !== null || endAt(NEVER_FIRST, text, start) !== null) return null;
  STOP.lastIndex = start;
  const stop = STOP.exec(text)?.index ?? text.length;
  if (stop <= start) return null;
  const named = lowerCase ? yearAt(text, stop) !== null : /\p{Lu}/u.test(text.charAt(start));
  return named ? { start, end: stop } : null;
}

/** "… một số điều của Luật A và Luật B": one law amends both. */
function nextAmended(text: string, at: number, knowledge: Knowledge): Name | null {
  const start = endAt(AND_LAW, text, at);
  const end = start === null ? null : knowledge.lawNameEnd(text, start);
  return start === null || end === null ? null : { start, end };
}

function yearAt(text: string, at: number): { value: number; end: number } | null {
  YEAR_BEHIND.lastIndex = at;
  const match = YEAR_BEHIND.exec(text);
  return match && { value: Number(match[3] ?? match[4]), end: YEAR_BEHIND.lastIndex };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).replace(/\s+/gu, ' ');
}
