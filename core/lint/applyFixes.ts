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
  const accepted: TextEdit[] = [];
  let applied = 0;
  for (const edits of changes) if (edits.length > 0 && join(accepted, edits)) applied++;
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of accepted) {
    pieces.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  return { text: pieces.join('') + text.slice(at), applied };
}

/** Puts the edits among others, in the order of the text; none of them, when one would clash. */
function join(accepted: TextEdit[], edits: readonly TextEdit[]): boolean {
  for (const [index, edit] of edits.entries()) {
    const place = placeOf(accepted, edit.span.start);
    // all others lie wholly before or behind these two
    const neighbours = accepted.slice(Math.max(place - 1, 0), place + 1);
    if (neighbours.some((other) => clashes(edit.span, other.span))) {
      for (const own of edits.slice(0, index))
        accepted.splice(accepted.indexOf(own, placeOf(accepted, own.span.start)), 1);
      return false;
    }
    accepted.splice(place, 0, edit);
  }
  return true;
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
