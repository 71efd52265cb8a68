import type { Knowledge } from '../../knowledge/knowledge.ts';
import { endAt } from '../../text/endAt.ts';
import { WORD_END, anyOf, anyWord, wholeWords } from '../../text/pattern.ts';
import { sourceSpan } from '../../text/plainText.ts';
import { recalled } from '../../text/recall.ts';
import { type Span, overlaps } from '../../text/span.ts';
import { FULL_DATE, type IsoDate, findDate } from '../deadlines/dates.ts';
import { issuerEnd } from '../issuers/issuers.ts';
import { isSameBody } from '../issuers/issuingBody.ts';
import {
  ABOUT_WORDS,
  NUMBERLESS,
  OF,
  PLENUM,
  REFERABLE,
  REFERRING,
  SEVERAL,
  STILL_OPEN,
} from '../lexicon/citations.ts';
import { DAY } from '../lexicon/time.ts';
import { splitSentences } from '../outline/sentences.ts';
import type { Plan } from '../readPlan.ts';
import type { PlanText } from '../texts.ts';
import { isInSubject } from './citedPlaces.ts';

/** A reference to one particular document that does not give its number. */
export interface NumberlessReference {
  /** As written, from the type word to the date or issuer. */
  readonly text: string;
  readonly type: string;
  readonly typeSpan: Span;
  readonly issuer: string | null;
  readonly date: IsoDate | null;
  /** The words behind it: what the document is about. */
  readonly about: string;
  /** A resolution named by the meeting that passed it. */
  readonly plenum: boolean;
  readonly span: Span;
}

const REFERENCE = new RegExp(
  `${anyWord(REFERRING)}\\s+(${anyOf(REFERABLE)})(?=\\s+(?:${anyOf([...OF, DAY, PLENUM])}))`,
  'giu',
);
const DATE = new RegExp(`\\s+(?:${DAY}\\s+)${FULL_DATE}`, 'iuy');
const OF_ISSUER = new RegExp(`\\s+${anyOf(OF)}\\s+`, 'iuy');
const ABOUT = new RegExp(`\\s+${anyOf(ABOUT_WORDS)}${WORD_END}`, 'iuy');
const BEHIND_SEVERAL = new RegExp(`${anyWord(SEVERAL)}\\s*$`, 'iu');
const HAS_NO_NUMBER = new RegExp(`^\\s+${anyOf(NUMBERLESS)}`, 'iu');
const MEETING = new RegExp(`\\s+${PLENUM}\\s+[\\p{sc=Latin}\\d\\s]{3,60}(?:\\([^()]{3,20}\\))?`, 'iuy');
/** The document does not exist yet, or is another one each year. */
const OPEN = wholeWords(STILL_OPEN);
/** A number that follows so near belongs to it. */
const NEAR = 60;

/** The numberless references of a plan, in order; short mentions of a document that is cited with its number are left out. */
export function numberlessReferences(plan: Plan, knowledge: Knowledge): readonly NumberlessReference[] {
  return plan.texts.flatMap((text) =>
    text.text.anchor < plan.header.end || !mayRefer(text.text.text) ? [] : referencesIn(text, plan, knowledge),
  );
}

const mayRefer = recalled((text) => text.search(REFERENCE) >= 0);

function referencesIn(place: PlanText, plan: Plan, knowledge: Knowledge): readonly NumberlessReference[] {
  const { text: plain } = place;
  const found: NumberlessReference[] = [];
  for (const match of plain.text.matchAll(REFERENCE)) {
    const type = match[1] ?? '';
    const typeEnd = match.index + match[0].length;
    const typeStart = typeEnd - type.length;
    if (!REFERABLE.includes(type)) continue; // "theo quyết định của …" speaks of any decision
    if (BEHIND_SEVERAL.test(plain.text.slice(0, typeStart)) || HAS_NO_NUMBER.test(plain.text.slice(typeEnd))) continue;
    if (OPEN.test(sentenceAt(plain.text, typeStart))) continue;
    const read = readBehind(plain.text, typeEnd, knowledge);
    if (!read) continue;
    const span = sourceSpan(plain, typeStart, read.end);
    const reach = sourceSpan(plain, typeStart, Math.min(read.end + NEAR, plain.text.length));
    if (plan.citations.some(({ numberSpan }) => overlaps(numberSpan, reach))) continue;
    // the words of another document's title are not ours to complete
    if (isInSubject(place, typeStart, plan)) continue;
    const reference = {
      text: plain.shown.slice(typeStart, read.end),
      type,
      typeSpan: sourceSpan(plain, typeStart, typeEnd),
      issuer: read.issuer,
      date: read.date,
      about: plain.text.slice(read.end, read.end + 200),
      plenum: read.plenum,
      span,
    };
    if (!isCitedElsewhere(reference, plan, knowledge)) found.push(reference);
  }
  return found;
}

interface Behind {
  readonly issuer: string | null;
  readonly date: IsoDate | null;
  readonly plenum: boolean;
  readonly end: number;
}

/** What makes the reference a particular one: a date, or an issuer and a subject, or a meeting. Null where there is neither. */
function readBehind(text: string, start: number, knowledge: Knowledge): Behind | null {
  const meetingEnd = endAt(MEETING, text, start);
  if (meetingEnd !== null) return { issuer: null, date: null, plenum: true, end: meetingEnd };
  let end = start;
  let date = dateAt(text, end);
  if (date) end = date.end;
  const issuer = issuerAt(text, end, knowledge);
  if (issuer) end = issuer.end;
  date ??= dateAt(text, end);
  if (date) return { issuer: issuer?.value ?? null, date: date.value, plenum: false, end: Math.max(end, date.end) };
  const namesMatter = issuer !== null && endAt(ABOUT, text, end) !== null;
  return namesMatter ? { issuer: issuer.value, date: null, plenum: false, end } : null;
}

function dateAt(text: string, at: number): { value: IsoDate | null; end: number } | null {
  DATE.lastIndex = at;
  const match = DATE.exec(text);
  return match && { value: findDate(match[0])?.date ?? null, end: DATE.lastIndex };
}

function issuerAt(text: string, at: number, knowledge: Knowledge): { value: string; end: number } | null {
  const start = endAt(OF_ISSUER, text, at);
  const end = start === null ? null : issuerEnd(text, start, knowledge);
  return start === null || end === null ? null : { value: text.slice(start, end), end };
}

function sentenceAt(text: string, offset: number): string {
  const sentence = splitSentences(text).find(({ start, end }) => start <= offset && offset < end);
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}

/** The same type of the same day, or of the same body, is cited with its number: this is a short mention of it. */
function isCitedElsewhere({ type, date, issuer }: NumberlessReference, plan: Plan, knowledge: Knowledge): boolean {
  return plan.citations.some((citation) => {
    if (citation.type !== type) return false;
    if (date !== null) return citation.date === date;
    return issuer !== null && citation.issuer !== null && isSameBody(citation.issuer, issuer, 'ranks', knowledge);
  });
}
