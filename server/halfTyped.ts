import type { Found } from './checked.ts';

/**
 * What to show while somebody types: a finding that the last keystroke brought, on the line where the cursor is, waits until
 * the cursor has left the line or rests. `line` counts from 0, null when nobody types; `shown` are the fingerprints of what was shown
 * before.
 */
export function withoutHalfTyped(
  found: readonly Found[],
  line: number | null,
  shown: ReadonlySet<string>,
): readonly Found[] {
  if (line === null) return found;
  return found.filter(
    ({ fingerprint, diagnostic: { range } }) =>
      shown.has(fingerprint) || range.end.line < line || range.start.line > line,
  );
}
