import { type Knowledge, numberKey } from '../knowledge/knowledge.ts';
import type { Citation } from './citations.ts';
import { isJanuary, yearOf } from './dates.ts';
import { isSameBody, reachOfCode } from './issuingBody.ts';

/**
 * Do two citations mean one document? They bear one number, and are of one year where the number does not say it: on one day of
 * two years only a slip of the pen puts it, but in January, when every register begins anew. A body that signs with the letters
 * of many is the same only when it is named alike.
 */
export function isSameDocument(a: Citation, b: Citation, knowledge: Knowledge): boolean {
  return (
    numberKey(a.number.canonical) === numberKey(b.number.canonical) && isSameTime(a, b) && isSameIssuer(a, b, knowledge)
  );
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
