import type { Knowledge } from '../knowledge/knowledge.ts';
import { WORD_END, WORD_START, anyOf } from '../text/pattern.ts';
import { type PlainText, sourceSpan } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import { FULL_DATE, type IsoDate, findDate } from './dates.ts';
import { type DocumentNumber, type FoundNumber, findNumbers } from './documentNumber.ts';
import { issuerEnd } from './issuers.ts';
import { ISSUED_BY_WORDS, LETTER_WORDS, LIST_WORDS, NUMBER_WORD, OF, UNCODED_TYPE_WORDS } from './lexicon/citations.ts';
import { ISSUER_HEADS } from './lexicon/issuers.ts';
import { DATED, DAY, SAME_DAY } from './lexicon/time.ts';

/** One occurrence of a numbered document in the text. */
export interface Citation {
  readonly number: DocumentNumber;
  readonly numberSpan: Span;
  /** The number is written with a letter that only looks like the right one (Ð for Đ). */
  readonly lookAlike: boolean;
  /** The type word that governs it, as officials write it ("Kế hoạch"); null when there is none. */
  readonly type: string | null;
  /** Null when the type word stands before an earlier number of the list. */
  readonly typeSpan: Span | null;
  /** Its own date, or the one that its list or sentence gives it. */
  readonly date: IsoDate | null;
  /** Where its own date stands; null when it has none or shares one. */
  readonly dateSpan: Span | null;
  /** A semicolon parts the number from its date. */
  readonly semicolon: Span | null;
  readonly issuer: string | null;
  /** Where its own issuer stands; null when it has none or shares one. */
  readonly issuerSpan: Span | null;
  /** From the type word to the date, as far as they are its own. */
  readonly span: Span;
}

interface Draft {
  readonly found: FoundNumber;
  /** Plain offset where the citation begins: its type word, else its number. */
  readonly head: number;
  /** Plain offset behind its date and issuer. */
  readonly tail: number;
  readonly type: string | null;
  readonly typeAt: readonly [number, number] | null;
  date: Part<IsoDate> | null;
  issuer: Part<string> | null;
  readonly semicolonAt: number | null;
  readonly sameDay: boolean;
  /** The issuer was said before the number: it holds for the whole list. */
  issuerLeads: boolean;
  /** How it is tied to the citation before it: next to it in a list, with or without a type word of its own, or farther off. */
  readonly link: 'list' | 'shared-type' | 'series' | null;
}

interface Part<T> {
  readonly value: T;
  /** Plain offsets; null when the value stands with another number. */
  readonly at: readonly [number, number] | null;
}

const DATE_BEHIND = new RegExp(
  `\\s*(?:\\([^()]{0,80}\\)\\s*)?([,;]?)\\s*(?:(${SAME_DAY})|${anyOf(DATED)})?\\s*\\(?\\s*(?:${DAY}\\s*)?${FULL_DATE}\\)?`,
  'iuy',
);
const SAME_DAY_BEHIND = new RegExp(`\\s*,?\\s*${SAME_DAY}${WORD_END}`, 'iuy');
const OF_BEHIND = new RegExp(`\\s*,?\\s*${anyOf(OF)}\\s+`, 'iuy');
const LIST_GAP = new RegExp(`^\\s*[,;]?\\s*(?:${anyOf(LIST_WORDS)})?\\s*$`, 'iu');
const LIST_GAP_SHARING_TYPE = new RegExp(
  `^\\s*[,;]?\\s*(?:${anyOf(LIST_WORDS)})?\\s*(?:${NUMBER_WORD})?\\s*:?\\s*$`,
  'iu',
);
const NUMBER_WORD_BEFORE = new RegExp(`${WORD_START}${NUMBER_WORD}\\s*:?\\s*$`, 'iu');
/** "…: số" before a number. */
const LEAD_IN = new RegExp(`\\s*:?\\s*(?:${NUMBER_WORD})?\\s*:?\\s*$`, 'iu');
/** "…; số 942/QĐ-TTg": the list goes on behind the title of its last document. */
const SERIES_GAP = new RegExp(`[;,]\\s*(?:${anyOf(LIST_WORDS)}\\s+)?${NUMBER_WORD}\\s*:?\\s*$`, 'iu');
const LETTER_BEFORE = new RegExp(`${WORD_START}${anyOf(LETTER_WORDS)}\\s*(?:${NUMBER_WORD})?\\s*:?\\s*$`, 'iu');
const SENTENCE_BREAK = /[.!?…]["”)]?\s+(?=\p{Lu})/gu;
const HEAD_BEFORE = new RegExp(`${WORD_START}${anyOf(ISSUER_HEADS)}${WORD_END}`, 'giu');
const ISSUED = new RegExp(`^\\s*,?\\s*(?:[\\p{Ll}\\s]{1,20}\\s)?${anyOf(ISSUED_BY_WORDS)}\\s*$`, 'iu');
const DATE_BEFORE = new RegExp(`${DAY}\\s+${FULL_DATE}\\s*,?\\s*$`, 'iu');

/** Letters that only look like those of a number: the Icelandic Ð, Cyrillic capitals. */
const LOOK_ALIKE = /[ðɖ\p{Script=Cyrillic}]/iu;
const REACH = 160;

/** The type words of the grammar, made once per reading. */
export interface TypeWords {
  /** At the end of a text, perhaps with "số" behind it. */
  readonly before: RegExp;
  readonly any: RegExp;
}

export function typeWords(knowledge: Knowledge): TypeWords {
  const words = anyOf([...new Set([...knowledge.typeCodes.flatMap((entry) => entry.names), ...UNCODED_TYPE_WORDS])]);
  return {
    before: new RegExp(`${WORD_START}(${words})\\s*(?:\\([^()]{0,40}\\)\\s*)?(?:${NUMBER_WORD})?\\s*:?\\s*$`, 'iu'),
    any: new RegExp(`${WORD_START}(${words})${WORD_END}`, 'giu'),
  };
}

/** The citations in one text, in order. */
export function readCitations(plain: PlainText, knowledge: Knowledge, words: TypeWords): readonly Citation[] {
  const { text } = plain;
  if (!/\d\s*[/-]|\d[A-ZĐ]{2}/u.test(text)) return [];
  const numbers = findNumbers(text, knowledge, (start) => {
    const before = text.slice(Math.max(0, start - 40), start);
    return { named: words.before.test(before) || NUMBER_WORD_BEFORE.test(before), letter: LETTER_BEFORE.test(before) };
  });
  const drafts: Draft[] = [];
  for (const found of numbers) drafts.push(draftCitation(text, found, drafts.at(-1), knowledge, words));
  shareAlongLists(drafts);
  return drafts.map((draft) => finish(plain, draft));
}

function draftCitation(
  text: string,
  found: FoundNumber,
  previous: Draft | undefined,
  knowledge: Knowledge,
  words: TypeWords,
): Draft {
  const from = Math.max(previous?.tail ?? 0, sentenceStart(text, found.start));
  const gap = text.slice(Math.max(from, found.start - REACH), found.start);
  const inSentence = from === previous?.tail;
  const written = ownType(gap, found.start, words);
  const adjacent = inSentence && LIST_GAP_SHARING_TYPE.test(gap);
  const series = inSentence && (SERIES_GAP.test(gap) || (NUMBER_WORD_BEFORE.test(gap) && gap.search(words.any) < 0));
  // "Quyết định số 1 … về Chương trình A; số 2 …": a type word of the title in between does not govern the second number
  const own = SERIES_GAP.test(gap) && inSentence ? null : written;
  const sharesType = !own && (adjacent || series);
  const head = own?.[0] ?? found.start;
  const listed = own ? inSentence && LIST_GAP.test(text.slice(previous.tail, head)) : adjacent;
  const behind = readBehind(text, found.end, knowledge);
  const before = listed ? null : issuerBefore(text, from, head, knowledge);
  const leading = before?.issuer ?? (own ? issuerBetween(text, own[1], found.start, knowledge) : null);
  return {
    found,
    head,
    tail: behind.end,
    type: own ? capitalized(text.slice(...own)) : sharesType ? previous.type : null,
    typeAt: own,
    date: behind.date ?? before?.date ?? null,
    issuer: behind.issuer ?? leading,
    issuerLeads: behind.issuer === null && leading !== null,
    semicolonAt: behind.semicolonAt,
    sameDay: behind.sameDay,
    link: listed ? (own ? 'list' : 'shared-type') : sharesType ? 'series' : null,
  };
}

/** Plain offsets of the type word that governs the number: directly before it, or farther off where "số" leads to the number. */
function ownType(gap: string, end: number, words: TypeWords): readonly [number, number] | null {
  const near = words.before.exec(gap);
  const start = end - gap.length;
  if (near?.[1] !== undefined) return [start + near.index, start + near.index + near[1].length];
  if (!NUMBER_WORD_BEFORE.test(gap)) return null;
  const far = [...gap.matchAll(words.any)].at(-1);
  if (!far || /[;:]/u.test(gap.slice(far.index).replace(LEAD_IN, ''))) return null;
  return [start + far.index, start + far.index + far[0].length];
}

interface Behind {
  readonly date: Part<IsoDate> | null;
  readonly issuer: Part<string> | null;
  readonly semicolonAt: number | null;
  readonly sameDay: boolean;
  readonly end: number;
}

/** The date and the issuer behind a number, in either order. */
function readBehind(text: string, start: number, knowledge: Knowledge): Behind {
  let end = start;
  let date = dateAt(text, end);
  if (date) end = date.end;
  const issuer = issuerAt(text, end, knowledge);
  if (issuer) end = issuer.end;
  if (issuer && !date) {
    date = dateAt(text, end);
    if (date) end = date.end;
  }
  return {
    date: date?.value ? { value: date.value, at: [date.start, date.end] } : null,
    issuer: issuer && { value: issuer.value, at: [issuer.start, issuer.end] },
    semicolonAt: date?.semicolonAt ?? null,
    sameDay: date?.sameDay ?? false,
    end,
  };
}

interface DateBehind {
  readonly value: IsoDate | null;
  readonly start: number;
  readonly end: number;
  readonly semicolonAt: number | null;
  readonly sameDay: boolean;
}

function dateAt(text: string, at: number): DateBehind | null {
  DATE_BEHIND.lastIndex = at;
  const match = DATE_BEHIND.exec(text);
  const date = match && findDate(match[0]);
  if (!date) {
    SAME_DAY_BEHIND.lastIndex = at;
    const sameDay = SAME_DAY_BEHIND.exec(text);
    return sameDay && { value: null, start: at, end: SAME_DAY_BEHIND.lastIndex, semicolonAt: null, sameDay: true };
  }
  const semicolon = match[1] === ';' ? at + match[0].indexOf(';') : null;
  // "12/QĐ-UBND; 15/3/2023" is a list, not a date parted from its number
  if (semicolon !== null && !new RegExp(DAY, 'iu').test(match[0])) return null;
  return {
    value: date.date,
    start: at + date.start,
    end: at + match[0].length,
    semicolonAt: semicolon,
    sameDay: match[2] !== undefined,
  };
}

function issuerAt(
  text: string,
  at: number,
  knowledge: Knowledge,
): { value: string; start: number; end: number } | null {
  OF_BEHIND.lastIndex = at;
  if (!OF_BEHIND.test(text)) return null;
  const start = OF_BEHIND.lastIndex;
  const end = issuerEnd(text, start, knowledge);
  return end === null ? null : { value: text.slice(start, end), start, end };
}

/** "Công văn của Sở Nội vụ số …": the issuer between the type word and the number. */
function issuerBetween(text: string, from: number, to: number, knowledge: Knowledge): Part<string> | null {
  const issuer = issuerAt(text, from, knowledge);
  return issuer && issuer.end <= to ? { value: issuer.value, at: [issuer.start, issuer.end] } : null;
}

/** "Ngày 01/3/2017, Tỉnh ủy ban hành …", "ý kiến của UBND tỉnh tại …": issuer and date before the type word. */
function issuerBefore(
  text: string,
  from: number,
  head: number,
  knowledge: Knowledge,
): { issuer: Part<string>; date: Part<IsoDate> | null } | null {
  const start = Math.max(from, head - REACH);
  for (const match of text.slice(start, head).matchAll(HEAD_BEFORE)) {
    const at = start + match.index;
    const end = issuerEnd(text, at, knowledge);
    if (end === null || end > head || !ISSUED.test(text.slice(end, head))) continue;
    const before = text.slice(from, at);
    const date = findDate(before, DATE_BEFORE);
    return {
      issuer: { value: text.slice(at, end), at: [at, end] },
      date: date?.date ? { value: date.date, at: null } : null,
    };
  }
  return null;
}

/**
 * Backwards along a list: a date under one type word, an issuer of one code, hold for the numbers before them. Then forwards:
 * an issuer that stands before the list holds for all of it, and "cùng ngày" is the date before it.
 */
function shareAlongLists(drafts: readonly Draft[]): void {
  const pairs = drafts.flatMap((draft, index) => {
    const previous = drafts[index - 1];
    return previous && draft.link !== null
      ? [{ draft, previous, sameCode: issuerOf(draft) === issuerOf(previous) }]
      : [];
  });
  for (const { draft, previous, sameCode } of pairs.toReversed()) {
    if (draft.link === 'series') continue;
    if (!previous.issuer && draft.issuer && sameCode) previous.issuer = { value: draft.issuer.value, at: null };
    if (!previous.date && draft.date && (draft.link === 'shared-type' || draft.sameDay)) {
      previous.date = { value: draft.date.value, at: null };
    }
  }
  for (const { draft, previous, sameCode } of pairs) {
    if (!draft.issuer && previous.issuer && sameCode && (previous.issuerLeads || previous.issuer.at === null)) {
      draft.issuer = { value: previous.issuer.value, at: null };
      draft.issuerLeads = previous.issuerLeads;
    }
    if (!draft.date && draft.sameDay && previous.date) draft.date = { value: previous.date.value, at: null };
  }
}

function issuerOf({ found: { number } }: Draft): string {
  return number.issuer;
}

function finish(plain: PlainText, draft: Draft): Citation {
  const { found } = draft;
  const spanOf = (at: readonly [number, number] | null | undefined): Span | null =>
    at ? sourceSpan(plain, at[0], at[1]) : null;
  const dateSpan = spanOf(draft.date?.at);
  const numberSpan = sourceSpan(plain, found.start, found.end);
  const typeSpan = spanOf(draft.typeAt);
  const shown = plain.shown.slice(found.start, found.end);
  const issuerAtPlace = draft.issuer?.at;
  return {
    number: found.number,
    numberSpan,
    lookAlike: LOOK_ALIKE.test(shown),
    type: draft.type,
    typeSpan,
    date: draft.date?.value ?? null,
    dateSpan,
    semicolon: draft.semicolonAt === null ? null : sourceSpan(plain, draft.semicolonAt, draft.semicolonAt + 1),
    issuer: issuerAtPlace ? plain.shown.slice(...issuerAtPlace) : (draft.issuer?.value ?? null),
    issuerSpan: spanOf(issuerAtPlace),
    span: { start: typeSpan?.start ?? numberSpan.start, end: dateSpan?.end ?? numberSpan.end },
  };
}

function sentenceStart(text: string, before: number): number {
  let start = 0;
  for (const match of text.slice(0, before).matchAll(SENTENCE_BREAK)) start = match.index + match[0].length;
  return start;
}

function capitalized(word: string): string {
  const clean = word.replace(/\s+/gu, ' ');
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}
