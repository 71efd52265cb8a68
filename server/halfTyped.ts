import type { Finding } from '../core/lint/lint.ts';
import type { LineIndex } from '../core/text/lineIndex.ts';

/**
 * The findings to show while somebody types: one that the last keystroke brought, on the line where the cursor is, waits until
 * the cursor has left the line or rests. `shown` are the fingerprints of what was shown before.
 */
export function withoutHalfTyped(
  findings: readonly Finding[],
  editedAt: number | null,
  lines: LineIndex,
  shown: ReadonlySet<string>,
): readonly Finding[] {
  if (editedAt === null) return findings;
  const line = lines.lineOf(editedAt);
  return findings.filter(
    ({ at, fingerprint }) => shown.has(fingerprint) || lines.lineOf(at.end) < line || lines.lineOf(at.start) > line,
  );
}
