import { findMisreadRuns } from '../../text/misreadUtf8.ts';
import { type Span, overlaps } from '../../text/span.ts';
import type { Plan } from '../readPlan.ts';
import { isIgnored } from './ignored.ts';

/** A run of signs that stand for other letters. */
export interface GarbledRun {
  /** Typed with an old font, read in the wrong encoding, or gone when the file was converted. */
  readonly kind: 'legacy' | 'misread' | 'lost';
  /** Of the old font. */
  readonly encoding: 'TCVN3' | 'VNI' | null;
  /** What was meant; null where it cannot be told for certain. */
  readonly decoded: string | null;
  readonly span: Span;
}

/** The garbled runs of a document, what was misread first; nothing in ignored parts. */
export function garbledRuns({ document, legacyRuns }: Plan): readonly GarbledRun[] {
  const { source } = document;
  const isRead = ({ span }: { readonly span: Span }): boolean => !isIgnored(document, span);
  const misread = findMisreadRuns(source).filter(isRead);
  const legacy = legacyRuns.filter(({ span }) => !misread.some((other) => overlaps(other.span, span))).filter(isRead);
  const lost = lostLetters(source)
    .map((span) => ({ span }))
    .filter(isRead);
  return [
    ...misread.map((run) => ({ kind: 'misread' as const, encoding: null, ...run })),
    ...legacy.map((run) => ({ kind: 'legacy' as const, ...run })),
    ...lost.map((run) => ({ kind: 'lost' as const, encoding: null, decoded: null, ...run })),
  ];
}

/** The first U+FFFD of each line: a file that was converted wrongly is full of them. */
function lostLetters(source: string): readonly Span[] {
  const runs = [...source.matchAll(/\ufffd+/gu)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
  return runs.filter(({ start }, at) => {
    const before = runs[at - 1];
    return !before || /[\r\n]/u.test(source.slice(before.end, start));
  });
}
