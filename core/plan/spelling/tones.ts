import { sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { type PlacedTone, placedTones } from '../../text/tonePlacement.ts';
import { trimEndOf } from '../../text/trim.ts';
import { documentTexts } from '../queries.ts';
import type { Plan } from '../readPlan.ts';

/** A tone mark of the document that could stand on another vowel. */
export interface ToneInDocument extends Pick<PlacedTone, 'placement' | 'written'> {
  /** The word as far as the pair of vowels, which ends it. */
  readonly word: string;
  /** Of the pair. */
  readonly span: Span;
}

/** All of them, in reading order. */
export function tonesOf(plan: Plan): readonly ToneInDocument[] {
  return documentTexts(plan).flatMap((text) =>
    placedTones(text.shown).map(({ placement, start, written }) => {
      const end = start + written.length;
      return { placement, written, word: wordBefore(text.shown, end), span: sourceSpan(text, start, end) };
    }),
  );
}

/** The word that ends at an offset. */
function wordBefore(text: string, end: number): string {
  return text.slice(trimEndOf(text.slice(0, end), /\p{sc=Latin}/u).length, end);
}
