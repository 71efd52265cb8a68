import { numberKey } from '../knowledge/documentKey.ts';
import type { IsoDate } from '../plan/deadlines/dates.ts';
import { wordKey } from '../text/fold.ts';
import { groupBy } from '../text/groupBy.ts';
import { lazy } from '../text/lazy.ts';
import type { DocumentHead } from './summary.ts';

/** A document of the workspace under the name that whoever keeps the index gives it: a path, a URI. */
export interface Indexed<Head extends DocumentHead = DocumentHead> {
  readonly file: string;
  readonly summary: Head;
}

/** The document that somebody names; null for what he does not say. */
export interface NamedDocument {
  readonly number: string;
  readonly date: IsoDate | null;
  /** Of the document, or of whoever names it: "UBND tỉnh" is that of the same province. */
  readonly place?: string | null;
}

/** Documents by what their heads say. Made anew of the same summaries when one of them changes. */
export interface ProjectIndex<Head extends DocumentHead = DocumentHead> {
  readonly documents: readonly Indexed<Head>[];
  /** The documents that bear a number; of another year only where the number, or the date, leaves it open. */
  numbered(number: string, date: IsoDate | null): readonly Indexed<Head>[];
  /** The one document that is meant; null where there is none or a choice. */
  meant(named: NamedDocument): Indexed<Head> | null;
  /** The documents of one body, whatever they are for, in their order. */
  ofBody(issuer: string, place: string | null): readonly Indexed<Head>[];
}

/** Puts documents in order by what their heads say; each order is made when it is first asked for. */
export function indexDocuments<Head extends DocumentHead>(documents: readonly Indexed<Head>[]): ProjectIndex<Head> {
  const byNumber = lazy(() =>
    groupBy(documents, ({ summary: { number } }) => (number === null ? '' : numberKey(number))),
  );
  const byBody = lazy(() => groupBy(documents, ({ summary }) => bodyKey(summary.issuer ?? '', summary.place)));
  const numbered = (number: string, date: IsoDate | null): readonly Indexed<Head>[] =>
    (byNumber().get(numberKey(number)) ?? []).filter(({ summary }) => mayBeOf(summary, date));
  return {
    documents,
    numbered,
    meant({ number, date, place = null }) {
      const found = numbered(number, date).filter(
        ({ summary }) => date === null || summary.date === null || summary.date === date,
      );
      const near = found.filter(({ summary }) => place !== null && isPlace(summary.place, place));
      const [only, ...others] = near.length > 0 ? near : found;
      return only && others.length === 0 ? only : null;
    },
    ofBody: (issuer, place) => (issuer === '' ? [] : (byBody().get(bodyKey(issuer, place)) ?? [])),
  };
}

function mayBeOf({ date: own, year }: DocumentHead, date: IsoDate | null): boolean {
  const ownYear = own?.slice(0, 4) ?? (year === null ? null : String(year));
  return date === null || ownYear === null || date.slice(0, 4) === ownYear;
}

function isPlace(place: string | null, other: string): boolean {
  return place !== null && wordKey(place) === wordKey(other);
}

function bodyKey(issuer: string, place: string | null): string {
  return `${wordKey(issuer)}\n${wordKey(place ?? '')}`;
}
