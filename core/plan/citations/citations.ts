import type { Knowledge } from '../../knowledge/knowledge.ts';
import { lastBefore } from '../../text/lastBefore.ts';
import { WORD_END, WORD_START, anyOf, anyWord } from '../../text/pattern.ts';
import { type PlainText, sourceSpan } from '../../text/plainText.ts';
import { recalled } from '../../text/recall.ts';
import type { Span } from '../../text/span.ts';
import { type IsoDate, yearOf } from '../deadlines/dates.ts';
import { FORM_WORDS, LETTER_WORDS, LIST_WORDS, NUMBER_WORD, UNCODED_TYPE_WORDS } from '../lexicon/citations.ts';
import { AND } from '../lexicon/time.ts';
import { recalledReader } from '../recalledTexts.ts';
import { type Part, REACH, issuerBefore, issuerBetween, readBehind } from './citationParts.ts';
import { type DocumentNumber, type FoundNumber, findNumbers } from './documentNumber.ts';
import { namesKindOf } from './numberAgreement.ts';

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
  /** The issuer that opens a list of its type: "các Quyết định của Thủ tướng Chính phủ: …". */
  readonly opens: Part<string> | null;
  /** No sentence ends between it and the citation before it. */
  readonly inSentence: boolean;
  /** How it is tied to the citation before it: next to it in a list, with or without a type word of its own, or farther off. */
  readonly link: 'list' | 'shared-type' | 'series' | null;
}

const LIST_GAP = new RegExp(`^\\s*(?:[,;]\\s*)?(?:${anyOf(LIST_WORDS)}\\s*)?$`, 'iu');
const LIST_GAP_SHARING_TYPE = new RegExp(
  `^\\s*(?:[,;]\\s*)?(?:${anyOf(LIST_WORDS)}\\s*)?(?:${NUMBER_WORD}\\s*)?(?::\\s*)?$`,
  'iu',
);
const NUMBER_WORD_BEFORE = new RegExp(`${WORD_START}${NUMBER_WORD}\\s*(?::\\s*)?$`, 'iu');
/** "…: số" before a number. */
const LEAD_IN = new RegExp(`(?::\\s*)?(?:${NUMBER_WORD}\\s*(?::\\s*)?)?$`, 'iu');
/** "của Thủ tướng Chính phủ:", perhaps with "số" behind it; in "số: 12" the colon belongs to the number. */
const OPENS_LIST = new RegExp(
  `\\p{sc=Latin}(?<!${WORD_START}${NUMBER_WORD})\\s?:\\s*(?:${NUMBER_WORD}\\s*(?::\\s*)?)?$`,
  'iu',
);
/** "…; số 942/QĐ-TTg", "… và số 942/QĐ-TTg": the list goes on behind the title of its last document. */
const SERIES_GAP = new RegExp(
  `(?:[;,]\\s*(?:${anyOf(LIST_WORDS)}\\s+)?|${anyWord(LIST_WORDS)}\\s+)${NUMBER_WORD}\\s*(?::\\s*)?$`,
  'iu',
);
const LETTER_BEFORE = new RegExp(`${anyWord(LETTER_WORDS)}\\s*(?:${NUMBER_WORD}\\s*)?(?::\\s*)?$`, 'iu');
/** "Mẫu số 02/BC-CCHC" is the code of a form, "Bảng số 3/…" one of a table. */
const FORM_BEFORE = new RegExp(`${anyWord(FORM_WORDS)}\\s*(?:${NUMBER_WORD}\\s*)?(?::\\s*)?$`, 'iu');
const SENTENCE_BREAK = /[.!?…]["”)]?\s+(?=\p{Lu})/gu;
/** Letters that only look like those of a number: the Icelandic Ð, Cyrillic capitals. */
const LOOK_ALIKE = /[ðɖ\p{Script=Cyrillic}]/iu;

/** The type words of the grammar, made once per reading. */
interface TypeWords {
  /** At the end of a text, perhaps with "số" and the bare first numbers of a list behind it. */
  readonly before: RegExp;
  readonly any: RegExp;
  /** "QĐ số", "CV": a type code that stands for the word; case counts. */
  readonly code: RegExp;
}

function typeWords(knowledge: Knowledge): TypeWords {
  const words = anyOf([...new Set([...knowledge.typeCodes.flatMap((entry) => entry.names), ...UNCODED_TYPE_WORDS])]);
  const codes = knowledge.typeCodes.map((entry) => entry.code).filter((code) => code.length > 1);
  return {
    before: new RegExp(
      `${WORD_START}(${words})\\s*(?:\\([^()]{0,40}\\)\\s*)?(?:${NUMBER_WORD}\\s*)?(?::\\s*)?(?:\\d{1,5}\\s*(?:,|${AND})\\s*){0,4}$`,
      'iu',
    ),
    any: new RegExp(`${WORD_START}(${words})${WORD_END}`, 'giu'),
    code: new RegExp(`${WORD_START}(${anyOf(codes)})\\s*(?:${NUMBER_WORD}\\s*)?(?::\\s*)?$`, 'u'),
  };
}

/** A type word that governs a number: as officials write it, and its plain offsets. */
interface GoverningType {
  readonly name: string;
  readonly at: readonly [number, number];
}

/** The citations in one text, in order. */
export function readCitations(plain: PlainText, knowledge: Knowledge): readonly Citation[] {
  return knowledge.derived(citationReader)(plain);
}

function citationReader(knowledge: Knowledge): (plain: PlainText) => readonly Citation[] {
  const words = knowledge.derived(typeWords);
  return recalledReader((plain) => citationsIn(plain, knowledge, words));
}

function citationsIn(plain: PlainText, knowledge: Knowledge, words: TypeWords): readonly Citation[] {
  const { text } = plain;
  if (!/\d\s*[/-]|\d[A-ZĐ]{2}/u.test(text)) return [];
  const numbers = findNumbers(text, knowledge, (start) => {
    const before = text.slice(Math.max(0, start - 40), start);
    const named = [words.before, words.code, NUMBER_WORD_BEFORE].some((pattern) => pattern.test(before));
    return { named, letter: LETTER_BEFORE.test(before) };
  });
  const drafts: Draft[] = [];
  for (const found of numbers) {
    if (FORM_BEFORE.test(text.slice(Math.max(0, found.start - 20), found.start))) continue;
    drafts.push(draftCitation(text, found, drafts.at(-1), knowledge, words));
  }
  shareAlongLists(drafts);
  shareOpenedLists(drafts);
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
  const adjacent = inSentence && LIST_GAP_SHARING_TYPE.test(gap);
  const series = inSentence && SERIES_GAP.test(gap);
  // "Quyết định số 1 … về Chương trình A; số 2 …": a type word of the title in between does not govern the second number
  const own = series ? null : ownType(gap, found, words, knowledge);
  const sharesType = !own && (adjacent || series);
  const head = own?.at[0] ?? found.start;
  const listed = own ? inSentence && LIST_GAP.test(text.slice(previous.tail, head)) : adjacent;
  const behind = readBehind(text, found.end, found.number.issuer, knowledge);
  const before = listed ? null : issuerBefore(text, from, head, found.number.issuer, knowledge);
  const opens = listIssuer(text, from, head, own, found, words, knowledge);
  const leading = opens ?? before?.issuer ?? (own ? issuerBetween(text, own.at[1], found.start, knowledge) : null);
  const sameDay = before?.sameDay === true && inSentence && previous.date ? { ...previous.date, at: null } : null;
  return {
    found,
    head,
    tail: behind.end,
    type: own?.name ?? (sharesType ? previous.type : null),
    typeAt: own?.at ?? null,
    date: behind.date ?? before?.date ?? sameDay,
    issuer: behind.issuer ?? leading,
    issuerLeads: behind.issuer === null && leading !== null,
    semicolonAt: behind.semicolonAt,
    sameDay: behind.sameDay,
    opens,
    inSentence,
    link: listed ? (own ? 'list' : 'shared-type') : sharesType ? 'series' : null,
  };
}

/** Who issued all of a list, where its type is named with an issuer and a colon: "các Thông tư của Bộ Nội vụ: Thông tư số …". */
function listIssuer(
  text: string,
  from: number,
  head: number,
  own: GoverningType | null,
  { start }: FoundNumber,
  words: TypeWords,
  knowledge: Knowledge,
): Part<string> | null {
  if (!own) return null;
  if (OPENS_LIST.test(text.slice(own.at[1], start))) return issuerBetween(text, own.at[1], start, knowledge);
  const gap = text.slice(Math.max(from, head - REACH), head);
  const named = OPENS_LIST.test(gap) ? [...gap.matchAll(words.any)].at(-1) : undefined;
  if (!named || capitalized(named[0]) !== own.name) return null;
  return issuerBetween(text, head - gap.length + named.index + named[0].length, head, knowledge);
}

/** The type word that governs the number: directly before it, or farther off where "số" leads to the number. */
function ownType(
  gap: string,
  { start: end, number }: FoundNumber,
  words: TypeWords,
  knowledge: Knowledge,
): GoverningType | null {
  const start = end - gap.length;
  const typeAt = (index: number, word: string, name = capitalized(word)): GoverningType => ({
    name,
    at: [start + index, start + index + word.length],
  });
  const near = words.before.exec(gap);
  if (near?.[1] !== undefined) return typeAt(near.index, near[1]);
  const code = words.code.exec(gap);
  if (code?.[1] !== undefined) return typeAt(code.index, code[1], knowledge.typeOfCode(code[1])?.names[0]);
  if (!NUMBER_WORD_BEFORE.test(gap)) return null;
  const named = [...gap.matchAll(words.any)];
  // "Luật Giao dịch điện tử số …": the words of a title may be type words too
  const far = named.findLast(({ 0: word }) => namesKindOf(number, word, knowledge)) ?? named.at(-1);
  if (!far || /[;:]/u.test(gap.slice(far.index).replace(LEAD_IN, ''))) return null;
  return typeAt(far.index, far[0]);
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
    const shares = draft.link === 'shared-type' || draft.sameDay;
    if (!previous.date && draft.date && shares && mayBeOf(draft.date.value, previous)) {
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

/** The issuer that opens a list holds for all of its type and code in the sentence that have none of their own. */
function shareOpenedLists(drafts: readonly Draft[]): void {
  let opening: Draft | null = null;
  for (const draft of drafts) {
    if (!draft.inSentence) opening = null;
    if (draft.opens) opening = draft;
    const belongs = opening !== null && draft.type === opening.type && issuerOf(draft) === issuerOf(opening);
    if (belongs && !draft.issuer && opening?.opens) draft.issuer = { value: opening.opens.value, at: null };
  }
}

/** "19/2018/NQ-CP và 02/NQ-CP ngày 01/01/2019": the day is not that of a number of another year. */
function mayBeOf(date: IsoDate, { found: { number } }: Draft): boolean {
  return number.year === null || number.year === yearOf(date);
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
    issuer: (issuerAtPlace ? plain.shown.slice(...issuerAtPlace) : draft.issuer?.value)?.replace(/\s+/gu, ' ') ?? null,
    issuerSpan: spanOf(issuerAtPlace),
    span: { start: typeSpan?.start ?? numberSpan.start, end: dateSpan?.end ?? numberSpan.end },
  };
}

/** Asked for each number of a text. */
const sentenceStarts = recalled((text) =>
  [...text.matchAll(SENTENCE_BREAK)].map(({ index, 0: { length } }) => index + length),
);

function sentenceStart(text: string, before: number): number {
  const starts = sentenceStarts(text);
  return starts[lastBefore(starts, (start) => start, before)] ?? 0;
}

function capitalized(word: string): string {
  const clean = word.replace(/\s+/gu, ' ');
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}
