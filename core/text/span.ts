/** A half-open range of UTF-16 offsets into the document's source text, counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Does `outer` hold every offset of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Do the two ranges share at least one offset? Ranges that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same range `by` further on. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
