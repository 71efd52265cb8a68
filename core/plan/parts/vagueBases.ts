import { WORD_END, anyOf, anyWord } from '../../text/pattern.ts';
import { sourceSpan } from '../../text/plainText.ts';
import { type Span, overlaps } from '../../text/span.ts';
import { BY_VAGUE_BASIS, OF_THE_DAY, VAGUE_BASES } from '../lexicon/references.ts';
import { splitSentences } from '../outline/sentences.ts';
import type { Plan } from '../readPlan.ts';

/** Words such as "theo quy định của pháp luật hiện hành", in a sentence that names no document. */
export interface VagueBasis {
  readonly text: string;
  readonly span: Span;
}

const VAGUE = new RegExp(`${anyWord(BY_VAGUE_BASIS)}\\s+${anyOf(VAGUE_BASES)}(?:\\s+${OF_THE_DAY})?${WORD_END}`, 'giu');

/** The vague references of a plan, in order. */
export function vagueBases(plan: Plan): readonly VagueBasis[] {
  const named = [...plan.citations.map(({ numberSpan }) => numberSpan), ...plan.laws.map(({ span }) => span)];
  return plan.texts.flatMap(({ text: plain }) => {
    const found = [...plain.text.matchAll(VAGUE)];
    if (found.length === 0) return [];
    const sentences = splitSentences(plain.text);
    return found.flatMap((match) => {
      const sentence = sentences.find(({ end }) => match.index < end);
      const reach = sourceSpan(plain, sentence?.start, sentence?.end);
      if (named.some((span) => overlaps(span, reach))) return [];
      const end = match.index + match[0].length;
      return [{ text: plain.shown.slice(match.index, end), span: sourceSpan(plain, match.index, end) }];
    });
  });
}
