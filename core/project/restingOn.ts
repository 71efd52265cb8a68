import { numberKey } from '../knowledge/documentKey.ts';
import type { IsoDate } from '../plan/deadlines/dates.ts';
import type { Indexed } from './projectIndex.ts';
import type { CitedNumber, Summary, SummaryTask } from './summary.ts';

/** A document that rests on another one. */
export interface Resting {
  readonly document: Indexed<Summary>;
  readonly mentions: readonly RestingMention[];
  /** The documents that rest on this one. */
  readonly above: readonly Resting[];
}

/** One citation of the document, and the tasks whose row or sentence holds it. */
export interface RestingMention {
  readonly citation: CitedNumber;
  readonly tasks: readonly SummaryTask[];
}

/** What is looked for: a document, perhaps one article of it. */
export interface Ground {
  readonly number: string;
  readonly date: IsoDate | null;
  readonly article: string | null;
}

/** What rests on a document, and what rests on that; each document once on a way. In the order of the documents. */
export function restingOn(ground: Ground, documents: readonly Indexed<Summary>[]): readonly Resting[] {
  return restingBelow(ground, documents, new Set());
}

function restingBelow(
  ground: Ground,
  documents: readonly Indexed<Summary>[],
  seen: ReadonlySet<string>,
): readonly Resting[] {
  const key = numberKey(ground.number);
  return documents.flatMap((document): readonly Resting[] => {
    const { file, summary } = document;
    if (seen.has(file)) return [];
    const cited = summary.citations.filter((citation) => isMeant(citation, key, ground));
    if (cited.length === 0) return [];
    const { number, date } = summary;
    const mentions = cited.map((citation) => ({
      citation,
      tasks: citation.tasks.flatMap((index) => summary.tasks[index] ?? []),
    }));
    const next = new Set([...seen, file]);
    const above = number === null ? [] : restingBelow({ number, date, article: null }, documents, next);
    return [{ document, mentions, above }];
  });
}

function isMeant({ number, date, passage }: CitedNumber, key: string, ground: Ground): boolean {
  if (numberKey(number) !== key) return false;
  if (date !== null && ground.date !== null && date.slice(0, 4) !== ground.date.slice(0, 4)) return false;
  return ground.article === null || passage?.article?.toLowerCase() === ground.article.toLowerCase();
}
