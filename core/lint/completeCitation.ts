import type { Knowledge } from '../knowledge/knowledge.ts';
import type { DocumentEntry } from '../knowledge/schema.ts';
import type { Citation } from '../plan/citations/citations.ts';
import { type Citing, citedDocument, isVerified } from '../plan/citations/citedDocument.ts';
import { writeDateLike } from '../plan/deadlines/dates.ts';
import type { IncompleteCitation } from '../plan/citations/incompleteCitations.ts';
import { CITED_IN_FULL } from '../plan/lexicon/citations.ts';
import type { Plan } from '../plan/readPlan.ts';
import { onceFor } from '../text/onceFor.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from './rule.ts';

/** What a citation lacks, and where that is known from. */
export interface Completion {
  /** "ngày 23/4/2018 của Chính phủ". */
  readonly words: string;
  readonly edit: TextEdit;
  /** A later mention in the document, or an entry of the registry. */
  readonly from: 'later' | 'registry';
  readonly entry: DocumentEntry | null;
  /** It can be no other document. */
  readonly isCertain: boolean;
}

/** Completes a citation from the registry or from its document; null where neither says what is lacking. */
export function completeCitation(
  cited: IncompleteCitation,
  plan: Plan,
  citing: Citing,
  knowledge: Knowledge,
): Completion | null {
  const { citation, lacks, completedBy } = cited;
  const entry = verifiedEntry(citation, plan, citing, knowledge);
  // a number without a year comes back every year: this document knows better than the registry which one it means
  const isIdentified = citation.number.year !== null || citation.date !== null;
  const source = isIdentified ? (entry ?? completedBy) : (completedBy ?? entry);
  const words = wordsOf(lacks, source, plan);
  if (words === '') return null;
  return {
    words,
    edit: { span: placeFor(citation, plan), text: ` ${words}` },
    from: source === completedBy ? 'later' : 'registry',
    entry,
    isCertain: isIdentified || completedBy !== null,
  };
}

/** The registry's document of this number, when its date and issuer were seen in a source and it is no younger than this plan. */
function verifiedEntry(citation: Citation, plan: Plan, citing: Citing, knowledge: Knowledge): DocumentEntry | null {
  const entry = citedDocument(citation, citing, knowledge);
  if (!entry || !isVerified(entry, 'date') || !isVerified(entry, 'issuer')) return null;
  return (entry.date ?? '') <= (plan.header.date?.value ?? '9999') ? entry : null;
}

const YEAR = /\d{4}/u;
const SLASHED = '01/01/2020';

/** What is to be added, the date written as the other dates of the document are. */
function wordsOf(
  lacks: IncompleteCitation['lacks'],
  source: Pick<Citation, 'date' | 'issuer'> | null,
  plan: Plan,
): string {
  const { date: ON, issuer: BY } = CITED_IN_FULL;
  const date = lacks.date && source?.date ? [`${ON} ${writeDateLike(source.date, firstDate(plan))}`] : [];
  const issuer = lacks.issuer && source?.issuer ? [`${BY} ${source.issuer}`] : [];
  return [...date, ...issuer].join(' ');
}

/** The first date of a citation, as it is written. */
const firstDate = onceFor(({ citations, document }: Plan): string => {
  const dates = citations.flatMap(({ dateSpan }) => dateSpan ?? []);
  const written = dates.map(({ start, end }) => document.source.slice(start, end));
  return written.find((date) => YEAR.test(date)) ?? SLASHED;
});

/** Behind the number, or behind its date and the bracket that may close it. */
function placeFor({ numberSpan, dateSpan }: Citation, plan: Plan): Span {
  const end = (dateSpan ?? numberSpan).end;
  const at = dateSpan && plan.document.source.charAt(end) === ')' ? end + 1 : end;
  return { start: at, end: at };
}
