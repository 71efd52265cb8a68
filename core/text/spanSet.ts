import type { Span } from './span.ts';

/** Many spans of one text, asked whether some of them lie at a place: each answer costs the logarithm of their number. */
export interface SpanSet {
  /** Does one of them hold every offset of the span? */
  holds(span: Span): boolean;
  /** Does one of them share at least one offset with the span? */
  touches(span: Span): boolean;
}

export function spanSet(spans: readonly Span[]): SpanSet {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  // the farthest end of a span and of all that begin before it
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? end));
  /** The farthest end of those that begin before the offset. */
  const reachBefore = (offset: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return reach[low - 1] ?? -1;
  };
  return {
    holds: ({ start, end }) => reachBefore(start + 1) >= end,
    touches: ({ start, end }) => reachBefore(end) > start,
  };
}
