import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DocumentEntry } from '../../knowledge/schema.ts';
import type { Span } from '../../text/span.ts';
import { type IsoDate, yearOf } from '../deadlines/dates.ts';
import { NUMBERED_BY_THE_PARTIES } from '../lexicon/citations.ts';
import type { Plan } from '../readPlan.ts';
import type { Citation } from './citations.ts';
import { type Citing, documentOfTheDay, knownDate } from './citedDocument.ts';
import type { DocumentNumber } from './documentNumber.ts';

/** A cited number of one year with a date of another. */
export interface MisdatedNumber {
  readonly citation: Citation;
  /** In the number. */
  readonly year: number;
  readonly date: IsoDate;
  readonly dateSpan: Span;
  /** The registry's date of this number, when that is of its year. */
  readonly known: IsoDate | null;
  /** The registry's document of the cited day, whose number has another year. */
  readonly twin: DocumentEntry | null;
}

/** The misdated numbers of the citations, in order. A date that a list shares may not be meant for all of it. */
export function* misdatedNumbers(plan: Plan, citing: Citing, knowledge: Knowledge): Generator<MisdatedNumber> {
  for (const citation of plan.citations) {
    const { number, date, dateSpan } = citation;
    const { year } = number;
    if (year === null || date === null || dateSpan === null || yearOf(date) === year) continue;
    if (!bearsItsYear(number, knowledge)) continue;
    const entry = knownDate(citation, citing, knowledge);
    const known = entry && yearOf(entry.date) === year ? entry.date : null;
    yield { citation, year, date, dateSpan, known, twin: documentOfTheDay(citation, knowledge) };
  }
}

/** Is the year in the number that of the signature? Not in a contract's, which its parties number as they like. */
function bearsItsYear({ type, form }: DocumentNumber, knowledge: Knowledge): boolean {
  if (type === null) return form === 'assembly';
  const entry = knowledge.typeOfCode(type);
  return entry !== null && entry.yearInNumber !== 'never' && !NUMBERED_BY_THE_PARTIES.includes(type);
}
