import { type PlainText, plainTextBuilder, sourceSpan } from '../text/plainText.ts';
import { recalled } from '../text/recall.ts';
import type { Span } from '../text/span.ts';

/** Reads a text by itself: nothing but the words counts, wherever they stand. */
type TextReader<T> = (plain: PlainText) => readonly T[];

/**
 * A reader of texts that remembers what it found in the same words, and only puts it in its place. Whatever it finds is a flat record:
 * spans are found among its own properties.
 */
export function recalledReader<T extends object>(read: TextReader<T>): TextReader<T> {
  const readWords = recalled((shown) => read(alone(shown)));
  return (plain) => readWords(plain.shown).map((found) => placedIn(plain, found));
}

/** The words without a place; all readers share them. */
const alone = recalled((shown): PlainText => {
  const builder = plainTextBuilder(0);
  builder.addReplaced(shown, 0, shown.length);
  return builder.build();
});

/** The record with its spans, which count in the plain text, put into the source. */
function placedIn<T extends object>(plain: PlainText, found: T): T {
  const placed = { ...found };
  for (const key in placed) {
    const value: unknown = placed[key];
    if (isSpan(value)) Object.assign(placed, { [key]: sourceSpan(plain, value.start, value.end) });
  }
  return placed;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
