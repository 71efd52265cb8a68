import { type Span, overlaps } from '../../text/span.ts';
import { isSyllable } from '../../text/syllable.ts';
import type { Plan } from '../readPlan.ts';
import { isIgnored } from './ignored.ts';

/** A place that is written in other code points than it should be. */
export interface LetterForm {
  readonly span: Span;
  /** The same letters as they should be written. */
  readonly mended: string;
}

/** Combining marks; the letter that they belong to stands before them. */
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/** The letters whose marks are code points of their own (NFD), in order. */
export function decomposedLetters({ document }: Plan): readonly LetterForm[] {
  const { source } = document;
  return [...source.matchAll(MARKS)]
    .map(({ 0: marks, index }) => ({ start: startOfLetter(source, index), end: index + marks.length }))
    .map((span) => ({ span, mended: source.slice(span.start, span.end).normalize('NFC') }))
    .filter(({ span, mended }) => mended !== source.slice(span.start, span.end) && !isIgnored(document, span));
}

function startOfLetter(source: string, end: number): number {
  const before = source.slice(Math.max(0, end - 2), end);
  return end - (/\p{L}$/u.exec(before)?.[0].length ?? 0);
}

/**
 * Each “Ð” of a word that is Vietnamese or an abbreviation with “Đ” in its place. “Guðmundur” is neither, text of an old font means
 * another letter by it, and inside a number it is citation-malformed.
 */
export function wrongEths({ document, citations, legacyRuns }: Plan): readonly LetterForm[] {
  const { source, lines } = document;
  const numbers = new Set([...source.matchAll(/ð/giu)].map(({ index }) => lines.lineOf(index)));
  const legacy = legacyRuns.map(({ span }) => span);
  const others = [...legacy, ...citations.map(({ numberSpan }) => numberSpan)];
  const words = [...numbers].flatMap((number) => {
    const { start, end } = lines.spanOf(number);
    return [...source.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: start + index }));
  });
  return words.flatMap(({ word, at }) => {
    const mended = word.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
    if (mended === word || !(isSyllable(mended) || mended === mended.toUpperCase())) return [];
    return [...word.matchAll(/ð/giu)]
      .map(({ index }) => ({ span: { start: at + index, end: at + index + 1 }, mended: mended.charAt(index) }))
      .filter(({ span }) => !others.some((other) => overlaps(other, span)) && !isIgnored(document, span));
  });
}
