import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DocumentEntry } from '../../knowledge/schema.ts';
import type { Span } from '../../text/span.ts';
import type { IsoDate } from '../deadlines/dates.ts';
import type { Plan } from '../readPlan.ts';
import type { Citation } from './citations.ts';
import { type Citing, type KnownDate, documentOfTheDay, knownDate } from './citedDocument.ts';
import { mentionsByDocument } from './sameDocument.ts';

/** A citation that says the day of its document itself. */
export interface DatedCitation {
  readonly citation: Citation;
  readonly date: IsoDate;
  readonly dateSpan: Span;
  /** The registry's date, when it was seen in a source. */
  readonly known: KnownDate | null;
}

/** A citation whose day is another than the registry's, or than the document says elsewhere. */
export interface OddDate {
  readonly mention: DatedCitation;
  /** Citations of the same document with the right day: the registry's, or the one that stands most often; in reading order. */
  readonly right: readonly DatedCitation[];
  /** The right day, where the registry has it. */
  readonly known: IsoDate | null;
  /** The registered document of the day that is cited, whose number differs in nothing but the year. */
  readonly twin: DocumentEntry | null;
}

/** The citations whose day contradicts the registry, or other citations of the same document. */
export function oddDates(plan: Plan, citing: Citing, knowledge: Knowledge): readonly OddDate[] {
  // a date that a list shares may not be meant for all of it
  const dated = plan.citations.filter(({ dateSpan }) => dateSpan !== null);
  return mentionsByDocument(dated, knowledge).flatMap((citations) => {
    const mentions = citations.flatMap((citation): DatedCitation[] => {
      const { date, dateSpan } = citation;
      if (date === null || dateSpan === null) return [];
      return [{ citation, date, dateSpan, known: knownDate(citation, citing, knowledge) }];
    });
    const known = mentions.find((mention) => mention.known)?.known?.date ?? null;
    const agreed = known ?? mostFrequent(mentions.map(({ date }) => date));
    const right = mentions.filter(({ date }) => date === agreed);
    return mentions
      .filter(({ date }) => date !== agreed)
      .map((mention) => ({ mention, right, known, twin: documentOfTheDay(mention.citation, knowledge) }));
  });
}

/** The date that stands most often; the first of those that stand equally often. */
function mostFrequent(dates: readonly IsoDate[]): IsoDate | undefined {
  const times = (date: IsoDate): number => dates.filter((other) => other === date).length;
  return dates.reduce((best, date) => (times(date) > times(best) ? date : best), dates[0] ?? '');
}
