import { aboutOf } from '../../knowledge/aboutOf.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DocumentEntry } from '../../knowledge/schema.ts';
import { compareKey } from '../../text/fold.ts';
import { anyWord, wholeWords } from '../../text/pattern.ts';
import { plainOffset, sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import type { IsoDate, Today } from '../deadlines/dates.ts';
import { REPORT_KINDS } from '../lexicon/header.ts';
import { CHANGING, LOOKING_BACK } from '../lexicon/references.ts';
import { isWithin } from '../outline/outline.ts';
import { splitSentences } from '../outline/sentences.ts';
import type { Plan } from '../readPlan.ts';
import { type PlanText, textAt } from '../texts.ts';
import { type Citing, citedDocument, isVerified } from './citedDocument.ts';
import { citedPlaces } from './citedPlaces.ts';
import { documentOfLaw } from './documentOfLaw.ts';

/** A document that was verified to be no longer in force on the day that counts, where the plan relies on it. */
export interface EndedDocument {
  readonly entry: DocumentEntry;
  /** The first day that it was no longer in force. */
  readonly since: IsoDate;
  /** What took its place and was issued by the day that counts; empty where that was not seen in a source. */
  readonly replacements: readonly DocumentEntry[];
  /** It is a programme that ended with the years that it was for; nobody repealed it. */
  readonly ranOut: boolean;
  /** Every mention that relies on it, in reading order. */
  readonly mentions: readonly Mention[];
}

/** Where a plan names such a document. */
export interface Mention {
  /** Its number, or the name of the law. */
  readonly at: Span;
  /** All that the mention takes: type, number, date, issuer, and its subject where that is its own title. */
  readonly span: Span;
}

interface Reference {
  readonly entry: DocumentEntry;
  readonly at: Span;
  readonly place: PlanText;
  /** Plain offsets of the mention, without the subject. */
  readonly start: number;
  readonly end: number;
  /** Where the list begins that it stands in. */
  readonly listStart: number;
}

const CHANGES = new RegExp(`${anyWord(CHANGING)}\\s+(?:\\p{sc=Latin}+\\s+){0,2}$`, 'iu');
const LOOKS_BACK = wholeWords(LOOKING_BACK);
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/**
 * The ended documents that a plan relies on, judged on its own day, or on another one (`on`). One that it only says was amended,
 * replaced or in force in its time is none.
 */
export function endedDocuments(
  plan: Plan,
  citing: Citing,
  today: Today,
  knowledge: Knowledge,
  on: IsoDate | null = null,
): readonly EndedDocument[] {
  const ended = new Map<DocumentEntry, Mention[]>();
  for (const reference of [...numbered(plan, citing, knowledge), ...named(plan, knowledge)]) {
    const { entry, place } = reference;
    if (!hasEnded(entry, () => on ?? dayFor(place, plan, today)) || isPast(reference, plan)) continue;
    ended.set(entry, [...(ended.get(entry) ?? []), mentionOf(reference)]);
  }
  return [...ended].map(([entry, mentions]) => ({
    entry,
    since: entry.expiredOn ?? '',
    replacements: replacementsOf(entry, on ?? dayOf(plan, today), knowledge),
    ranOut: ranOut(entry),
    mentions,
  }));
}

/** The day on which a document is judged: its own, else today, but no later than the year that its blank date line or title names. */
export function dayOf({ header: { date, year } }: Plan, today: Today): IsoDate {
  if (date) return date.value;
  const lastDay = year === null ? today() : `${String(year)}-12-31`;
  return lastDay < today() ? lastDay : today();
}

/** A report tells what was done under the documents of its year; only what it plans is judged on its own day. */
function dayFor({ section }: PlanText, plan: Plan, today: Today): IsoDate {
  const day = dayOf(plan, today);
  const { kind, year, period } = plan.header;
  if (!REPORT_KINDS.includes(kind ?? '') || isWithin(section, 'outlook') || isWithin(section, 'proposals')) return day;
  return `${String(period?.from ?? year ?? day.slice(0, 4))}-01-01`;
}

function hasEnded(entry: DocumentEntry, day: () => IsoDate): boolean {
  return (
    entry.status === 'expired' &&
    entry.expiredOn !== null &&
    isVerified(entry, 'status') &&
    isVerified(entry, 'expiredOn') &&
    entry.expiredOn <= day()
  );
}

function replacementsOf(entry: DocumentEntry, day: IsoDate, knowledge: Knowledge): readonly DocumentEntry[] {
  if (!isVerified(entry, 'replacedBy')) return [];
  return entry.replacedBy.flatMap(
    (key) => knowledge.documents.find((other) => other.key === key && (other.date ?? '9999') <= day) ?? [],
  );
}

function ranOut(entry: DocumentEntry): boolean {
  const { expiredOn } = entry;
  const last = Math.max(0, ...(aboutOf(entry)?.match(YEARS) ?? []).map(Number));
  return expiredOn === `${String(last + 1)}-01-01`;
}

/** The mention is nested in another document's title, or speaks of the past. */
function isPast({ place, start, listStart }: Reference, plan: Plan): boolean {
  const { text } = place.text;
  if (place.text.anchor < (plan.header.title?.span.end ?? 0)) return true;
  if (isWithin(place.section, 'results') && !REPORT_KINDS.includes(plan.header.kind ?? '')) return true;
  if (CHANGES.test(text.slice(Math.max(0, listStart - 80), listStart))) return true;
  const sentence = splitSentences(text).find(({ end }) => start < end);
  return sentence !== undefined && LOOKS_BACK.test(text.slice(sentence.start, sentence.end));
}

function numbered(plan: Plan, citing: Citing, knowledge: Knowledge): readonly Reference[] {
  return citedPlaces(plan).flatMap(({ citation, place, start, end, listStart, nested }) => {
    const entry = nested ? null : citedDocument(citation, citing, knowledge);
    return entry ? [{ entry, at: citation.numberSpan, place, start, end, listStart }] : [];
  });
}

function mentionOf({ entry, at, place, start, end }: Reference): Mention {
  return { at, span: sourceSpan(place.text, start, end + lengthOfTitle(place.text.text.slice(end), entry)) };
}

/** "về thực hiện cơ chế một cửa, …" behind the issuer, when it is the document's own title. */
function lengthOfTitle(behind: string, { title }: DocumentEntry): number {
  const words = compareKey(title ?? '').match(/[\p{sc=Latin}\p{N}]+/gu);
  if (!words) return 0;
  const written = new RegExp(
    `^(?:\\s+\\p{sc=Latin}+){0,2}?\\s+${words.join('[^\\p{sc=Latin}\\p{N}]+')}(?![\\p{sc=Latin}\\p{N}])`,
    'iu',
  );
  return written.exec(behind)?.[0].length ?? 0;
}

/** Laws that are named with the year of their passing; without it the one in force is meant. */
function named(plan: Plan, knowledge: Knowledge): readonly Reference[] {
  return plan.laws.flatMap((law) => {
    const { span } = law;
    const entry = documentOfLaw(law, knowledge);
    const place = textAt(plan.texts, span.start);
    if (!entry || !place) return [];
    const [start, end] = [plainOffset(place.text, span.start), plainOffset(place.text, span.end)];
    return [{ entry, at: span, place, start, end, listStart: start }];
  });
}
