import type { Knowledge } from '../../knowledge/knowledge.ts';
import { groupBy } from '../../text/groupBy.ts';
import { isJanuary, yearOf } from '../deadlines/dates.ts';
import { isSameBody, reachOfCode } from '../issuers/issuingBody.ts';
import type { Citation } from './citations.ts';

/**
 * Do two citations mean one document? They bear one number, and are of one year where the number does not say it: on one day of
 * two years only a slip of the pen puts it, but in January, when every register begins anew. A body that signs with the letters
 * of many is the same only when it is named alike.
 */
export function isSameDocument(a: Citation, b: Citation, knowledge: Knowledge): boolean {
  return a.number.key === b.number.key && isSameTime(a, b) && isSameIssuer(a, b, knowledge);
}

function isSameTime({ number, date }: Citation, other: Citation): boolean {
  if (number.year !== null || number.form === 'assembly' || date === null || other.date === null) return true;
  return yearOf(date) === yearOf(other.date) || (date.slice(4) === other.date.slice(4) && !isJanuary(date));
}

function isSameIssuer(a: Citation, b: Citation, knowledge: Knowledge): boolean {
  if (a.issuer === null || b.issuer === null) return true;
  const reach = reachOfCode(a.number.issuer, knowledge);
  return reach === 'one' || isSameBody(a.issuer, b.issuer, reach, knowledge);
}

/**
 * The citations of each document, in reading order. One that names no issuer where several fit is of the document with its date,
 * or of none of them.
 */
export function mentionsByDocument(
  citations: readonly Citation[],
  knowledge: Knowledge,
): readonly (readonly Citation[])[] {
  const byNumber = groupBy(citations, ({ number }) => number.key);
  return [...byNumber.values()].flatMap((alike) => mentionsAmong(alike, knowledge));
}

/** The citations that mean the document of one of them, itself among them, in reading order. */
export function mentionsWith(
  citation: Citation,
  citations: readonly Citation[],
  knowledge: Knowledge,
): readonly Citation[] {
  return mentionsByDocument(citations, knowledge).find((mentions) => mentions.includes(citation)) ?? [];
}

/** A document with its citations; `distinct` are those of them that differ in what is compared. */
interface Mentioned {
  readonly citations: Citation[];
  readonly distinct: Map<string, Citation>;
}

/** Among citations of one number. */
function mentionsAmong(citations: readonly Citation[], knowledge: Knowledge): readonly (readonly Citation[])[] {
  const documents: Mentioned[] = [];
  const named = citations.filter(({ issuer }) => issuer !== null);
  for (const citation of [...named, ...citations.filter(({ issuer }) => issuer === null)]) {
    const fitting = documents.filter(({ distinct }) =>
      [...distinct.values()].every((mention) => isSameDocument(mention, citation, knowledge)),
    );
    const same =
      fitting.length > 1 ? fitting.find(({ citations: [first] }) => first?.date === citation.date) : fitting[0];
    const { number, date, issuer } = citation;
    const compared = JSON.stringify([date, issuer, number.issuer, number.year, number.form]);
    if (same) {
      same.citations.push(citation);
      same.distinct.set(compared, citation);
    } else documents.push({ citations: [citation], distinct: new Map([[compared, citation]]) });
  }
  return documents.map(({ citations: own }) => own.sort((a, b) => a.numberSpan.start - b.numberSpan.start));
}
