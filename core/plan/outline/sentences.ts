import { recalled } from '../../text/recall.ts';
/** A sentence as a range of a text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A point ends a sentence where a capital follows; "TP. Hồ Chí Minh" and "TT. GĐYK" go on. */
const BREAK = /[.!?…](?<!(?:^|[\s(])\p{Lu}{1,3}.)["”)]?\s+(?=["“]?\p{Lu})/gu;

/** The sentences of a text, in order, without the white space between them. */
export const splitSentences = recalled((text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].trimEnd().length;
    sentences.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
});
