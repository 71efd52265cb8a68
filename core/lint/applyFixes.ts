import { type Span, overlaps } from '../text/span.ts';
import type { TextEdit } from './rule.ts';

/** The outcome of one pass. */
export interface Fixed {
  readonly text: string;
  /** How many of the changes were applied. */
  readonly applied: number;
}

/**
 * Applies the changes that do not overlap, the first come first served; a change is applied whole or not at all. Everything
 * outside the edits stays as it is, byte for byte.
 */
export function applyFixes(text: string, changes: readonly (readonly TextEdit[])[]): Fixed {
  let accepted: readonly TextEdit[] = [];
  let applied = 0;
  for (const edits of changes) {
    const joined = edits.length > 0 ? join(accepted, edits) : null;
    if (!joined) continue;
    accepted = joined;
    applied++;
  }
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of accepted) {
    pieces.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  return { text: pieces.join('') + text.slice(at), applied };
}

/** Edits in the order of the text with more put in; null when one of them would clash. */
function join(accepted: readonly TextEdit[], edits: readonly TextEdit[]): readonly TextEdit[] | null {
  const joined = [...accepted];
  for (const edit of edits) {
    const place = placeOf(joined, edit.span.start);
    // all others lie wholly before or behind these two
    const neighbours = joined.slice(Math.max(place - 1, 0), place + 1);
    if (neighbours.some((other) => clashes(edit.span, other.span))) return null;
    joined.splice(place, 0, edit);
  }
  return joined;
}

/** Index of the first edit that begins at the offset or behind it. */
function placeOf(edits: readonly TextEdit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two insertions at one place clash too: nobody could say which comes first. */
function clashes(a: Span, b: Span): boolean {
  return overlaps(a, b) || (a.start === b.start && (a.start === a.end || b.start === b.end));
}
