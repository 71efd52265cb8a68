import type { Knowledge } from '../../knowledge/knowledge.ts';
import { endAt } from '../../text/endAt.ts';
import { WORD_END, WORD_START, anyOf, anyWord } from '../../text/pattern.ts';
import { FULL_DATE, type IsoDate, findDate } from '../deadlines/dates.ts';
import { issuerEnd, ownerEnd } from '../issuers/issuers.ts';
import { codesOfBody } from '../issuers/issuingBody.ts';
import { ABOUT_WORDS, ISSUED_BY_WORDS, NUMBER_WORD, OF } from '../lexicon/citations.ts';
import { ISSUER_HEADS, PLACE_WORDS } from '../lexicon/issuers.ts';
import { DATED, DAY, SAME_DAY } from '../lexicon/time.ts';

/** A date or issuer that belongs to a document number. */
export interface Part<T> {
  readonly value: T;
  /** Plain offsets; null when the value stands with another number. */
  readonly at: readonly [number, number] | null;
}

/** What stands behind a number. */
export interface Behind {
  readonly date: Part<IsoDate> | null;
  readonly issuer: Part<string> | null;
  readonly semicolonAt: number | null;
  readonly sameDay: boolean;
  readonly end: number;
}

/** What stands before the type word of a number. */
export interface Before {
  readonly issuer: Part<string>;
  readonly date: Part<IsoDate> | null;
  /** "cùng ngày, Sở Nội vụ có Công văn số …". */
  readonly sameDay: boolean;
}

const FOOTNOTE = '(?:\\d{1,2}(?=\\s)|\\s?\\[\\^?\\d{1,3}\\])?';
/** "NĐ-CP[1]", "NQ-HĐND tỉnh ngày …": a footnote mark or the place of the body, between the number and its date. */
const BESIDE = `${FOOTNOTE}(?:\\s+${anyOf(PLACE_WORDS)}${WORD_END}(?=\\s*(?:,\\s*)?${DAY}))?`;
const DATE_BEHIND = new RegExp(
  `${BESIDE}\\s*(?:\\([^()]{0,80}\\)\\s*)?(?:([,;])\\s*)?(?:(?:(${SAME_DAY})|${anyOf(DATED)})\\s*)?(?:\\(\\s*)?(?:${DAY}\\s*){0,2}${FULL_DATE}\\)?`,
  'iuy',
);
const A_DAY = new RegExp(DAY, 'iu');
/** What follows a date that a semicolon only by mistake parts from its number; else a clause begins: "…; ngày 20/3/2026, UBND tỉnh họp". */
const GOES_ON = new RegExp(`^\\s*(?:$|[;.)]|${anyOf([...OF, ...ABOUT_WORDS])}\\s)`, 'iu');
/** ", ngày 20/01/2026, Sở Nội vụ đã ban hành Kế hoạch số …": the date belongs to the number that follows. */
const TELLS_ANOTHER = new RegExp(
  `^\\s*(?:,\\s*)?${anyOf(ISSUER_HEADS)}${WORD_END}[^.;\\d]{0,60}${anyWord(ISSUED_BY_WORDS)}\\s[^.;\\d]{0,40}${NUMBER_WORD}\\s*(?::\\s*)?\\d`,
  'u',
);
const SAME_DAY_BEHIND = new RegExp(`\\s*(?:,\\s*)?${SAME_DAY}${WORD_END}`, 'iuy');
const OF_BEHIND = new RegExp(`${FOOTNOTE}\\s*(?:,\\s*)?${anyOf(OF)}\\s+`, 'iuy');
const SPACE = /\s/gu;
/** All that may stand between an issuer and its number. */
const LEAD_IN = new RegExp(`^[\\s,:(]*(?:${NUMBER_WORD}\\s*(?::\\s*)?)?$`, 'iu');
const HEAD_BEFORE = new RegExp(`${anyWord(ISSUER_HEADS)}${WORD_END}`, 'giu');
const ISSUED = new RegExp(
  `^\\s*(?:,\\s*)?(?:\\([^()]{0,80}\\)\\s*)?(?:[\\p{Ll}\\s]{1,20}\\s)?${anyOf(ISSUED_BY_WORDS)}\\s*$`,
  'iu',
);
const DATE_BEFORE = new RegExp(`${DAY}\\s+${FULL_DATE}\\s*(?:,\\s*)?$`, 'iu');
const SAME_DAY_BEFORE = new RegExp(`${WORD_START}${SAME_DAY}\\s*(?:,\\s*)?$`, 'iu');

/** How far before a number its type word and issuer may stand. */
export const REACH = 160;

/** The date and the issuer behind a number, in either order; `letters` are the issuer codes of the number. */
export function readBehind(text: string, start: number, letters: string, knowledge: Knowledge): Behind {
  let end = start;
  let date = dateAt(text, end);
  if (date) end = date.end;
  const issuer = issuerAt(text, end, knowledge) ?? (date && issuerWithoutOf(text, end, letters, knowledge));
  if (issuer) end = issuer.end;
  if (issuer && !date) {
    date = dateAt(text, end);
    if (date) end = date.end;
  }
  return {
    date: date?.value ? { value: date.value, at: [date.start, date.until] } : null,
    issuer: issuer && { value: issuer.value, at: [issuer.start, issuer.end] },
    semicolonAt: date?.semicolonAt ?? null,
    sameDay: date?.sameDay ?? false,
    end,
  };
}

interface DateBehind {
  readonly value: IsoDate | null;
  /** Of the date itself, without the brackets that may stand round it. */
  readonly start: number;
  readonly until: number;
  readonly end: number;
  readonly semicolonAt: number | null;
  readonly sameDay: boolean;
}

function dateAt(text: string, at: number): DateBehind | null {
  DATE_BEHIND.lastIndex = at;
  const match = DATE_BEHIND.exec(text);
  const date = match && findDate(match[0]);
  if (!date) {
    const end = endAt(SAME_DAY_BEHIND, text, at);
    return end === null ? null : { value: null, start: at, until: end, end, semicolonAt: null, sameDay: true };
  }
  const semicolon = match[1] === ';' ? at + match[0].indexOf(';') : null;
  // "12/QĐ-UBND; 15/3/2023" is a list, not a date parted from its number
  if (semicolon !== null && !A_DAY.test(match[0])) return null;
  const behind = text.slice(at + match[0].length);
  if (semicolon !== null && !GOES_ON.test(behind)) return null;
  if (match[1] === ',' && TELLS_ANOTHER.test(behind)) return null;
  return {
    value: date.date,
    start: at + date.start,
    until: at + date.end,
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
  const start = endAt(OF_BEHIND, text, at);
  const end = start === null ? null : ownerEnd(text, start, knowledge);
  return start === null || end === null ? null : { value: text.slice(start, end), start, end };
}

/** "ngày 05/01/2026 UBND tỉnh": without "của" only a body that signs with the code of the number. */
function issuerWithoutOf(
  text: string,
  at: number,
  letters: string,
  knowledge: Knowledge,
): { value: string; start: number; end: number } | null {
  const start = at + text.slice(at).search(/\S|$/u);
  const end = issuerEnd(text, start, knowledge);
  if (end === null) return null;
  return signsWith(text.slice(start, end), letters, knowledge) ? { value: text.slice(start, end), start, end } : null;
}

/** "Công văn của Sở Nội vụ số …", "Công văn chỉ đạo của UBND tỉnh (số …": the issuer between the type word and the number. */
export function issuerBetween(text: string, from: number, to: number, knowledge: Knowledge): Part<string> | null {
  for (const { index } of text.slice(from, to).matchAll(SPACE)) {
    const issuer = issuerAt(text, from + index, knowledge);
    if (!issuer || issuer.end > to || !LEAD_IN.test(text.slice(issuer.end, to))) continue;
    return { value: issuer.value, at: [issuer.start, issuer.end] };
  }
  return null;
}

/**
 * "Ngày 01/3/2017, Tỉnh ủy ban hành …", "ý kiến của UBND tỉnh tại …": issuer and date before the type word. Of several bodies, as in
 * "Sở Nội vụ tham mưu UBND tỉnh ban hành …", the one that signs with these letters, else the first.
 */
export function issuerBefore(
  text: string,
  from: number,
  head: number,
  letters: string,
  knowledge: Knowledge,
): Before | null {
  const start = Math.max(from, head - REACH);
  const bodies = [...text.slice(start, head).matchAll(HEAD_BEFORE)].flatMap((match) => {
    const at = start + match.index;
    const end = issuerEnd(text, at, knowledge);
    return end === null || end > head || !ISSUED.test(text.slice(end, head)) ? [] : [{ at, end }];
  });
  const signs = ({ at, end }: { at: number; end: number }): boolean =>
    signsWith(text.slice(at, end), letters, knowledge);
  // "nhiệm vụ nêu tại …" names no vụ: a body in small letters must sign with the letters of the number
  const body = bodies.find(signs) ?? bodies.find(({ at }) => /\p{Lu}/u.test(text.charAt(at)));
  if (!body) return null;
  const before = text.slice(from, body.at);
  const date = findDate(before, DATE_BEFORE);
  return {
    issuer: { value: text.slice(body.at, body.end), at: [body.at, body.end] },
    date: date?.date ? { value: date.date, at: null } : null,
    sameDay: SAME_DAY_BEFORE.test(before),
  };
}

function signsWith(body: string, letters: string, knowledge: Knowledge): boolean {
  return codesOfBody(body, knowledge).some((code) => letters.split('-').includes(code));
}
