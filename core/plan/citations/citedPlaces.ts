import { onceFor } from '../../text/onceFor.ts';
import { WORD_END, anyOf, anyWord } from '../../text/pattern.ts';
import { plainOffset } from '../../text/plainText.ts';
import { ABOUT_WORDS, LIST_WORDS, REFERRING } from '../lexicon/citations.ts';
import type { Plan } from '../readPlan.ts';
import { type PlanText, textAt } from '../texts.ts';
import type { Citation } from './citations.ts';

/** A citation with the text round it. */
export interface CitedPlace {
  readonly citation: Citation;
  readonly place: PlanText;
  /** Plain offsets in the text of `place`: where its type word (else its number) begins, where its date and issuer end. */
  readonly start: number;
  readonly end: number;
  /** Plain offset behind its number. */
  readonly numberEnd: number;
  /** It stands in the subject of the document that is cited before it: "… về việc thực hiện Nghị quyết số 57-NQ/TW". */
  readonly nested: boolean;
  /** Where the list begins that it stands in; its own start outside a list. */
  readonly listStart: number;
}

/** "… của UBND tỉnh thực hiện …", "… của Chính phủ về việc sửa đổi …": what the document is about. */
const SUBJECT = new RegExp(`^\\s*${anyOf(REFERRING)}${WORD_END}|${anyWord(ABOUT_WORDS)}${WORD_END}`, 'iu');
/** "…, Nghị định số …", "… và Quyết định số …", "…, triển khai Chỉ thị số …": the subject is over. */
const IN_LIST = new RegExp(`(?:[,;.:]\\s*(?:${anyOf(REFERRING)}\\s*)?|(?:^|\\s)${anyOf(LIST_WORDS)}\\s*)$`, 'iu');
const SEPARATOR = /^\s*(?:,|\p{sc=Latin}+)\s*$/u;

/** The citations of a plan where they stand, in reading order. */
export const citedPlaces = onceFor((plan: Plan): readonly CitedPlace[] => {
  const places: CitedPlace[] = [];
  for (const citation of plan.citations) {
    const place = textAt(plan.texts, citation.numberSpan.start);
    if (!place) continue;
    const { text } = place;
    const start = plainOffset(text, citation.span.start);
    const numberEnd = plainOffset(text, citation.numberSpan.end);
    const ends = [citation.dateSpan, citation.issuerSpan].flatMap((span) => (span ? plainOffset(text, span.end) : []));
    const last = places.at(-1);
    const previous = last?.place === place ? last : null;
    const between = previous ? text.text.slice(previous.end, start) : '';
    places.push({
      citation,
      place,
      start,
      numberEnd,
      end: Math.max(numberEnd, ...ends),
      nested: previous !== null && isSubject(between, previous.nested),
      listStart: previous && SEPARATOR.test(between) ? previous.listStart : start,
    });
  }
  return places;
});

/** Does the offset in a text stand in the subject of the document that is cited before it? */
export function isInSubject(place: PlanText, at: number, plan: Plan): boolean {
  const before = citedPlaces(plan).findLast((cited) => cited.place === place && cited.end <= at);
  return before !== undefined && isSubject(place.text.text.slice(before.end, at), before.nested);
}

/** Does what stands between two citations open the subject of the first, and lead on to the second? */
function isSubject(between: string, nested: boolean): boolean {
  if (/;|[.!?]\s/u.test(between)) return false;
  return IN_LIST.test(between) ? nested && SEPARATOR.test(between) : SUBJECT.test(between);
}
