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
  for (const edits of changes) {
    const clash = edits.some((edit, index) =>
      [...accepted, ...edits.slice(0, index)].some((other) => clashes(edit.span, other.span)),
    );
    if (clash || edits.length === 0) continue;
    accepted.push(...edits);
    applied++;
  }
  accepted.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, text: replacement } of accepted) {
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return { text: result + text.slice(at), applied };
}

/** Two insertions at one place clash too: nobody could say which comes first. */
function clashes(a: Span, b: Span): boolean {
  return overlaps(a, b) || (a.start === b.start && (a.start === a.end || b.start === b.end));
}
