import { compareKey, foldLookAlikes } from '../text/fold.ts';
import { groupBy } from '../text/groupBy.ts';
import { wordsOf } from '../text/words.ts';
import type { PhraseEntry } from './schema.ts';

/** A mistyped phrase as it is looked for. */
export interface KnownPhrase extends PhraseEntry {
  /** The words of its wrong form, each as its `compareKey`. */
  readonly words: readonly string[];
  /** Its wrong form folded, in lower case. */
  readonly folded: string;
}

/** The phrases by the first word of their wrong form. */
export function phrasesByFirstWord(phrases: readonly PhraseEntry[]): ReadonlyMap<string, readonly KnownPhrase[]> {
  const known = phrases.map((phrase) => ({
    ...phrase,
    words: wordsOf(phrase.wrong).map(({ text }) => compareKey(text)),
    folded: foldLookAlikes(phrase.wrong).toLowerCase(),
  }));
  return groupBy(known, ({ wrong }) => compareKey(wrong).split(' ', 1)[0] ?? '');
}
