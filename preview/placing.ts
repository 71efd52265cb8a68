import { type Finding, noteRange } from '../core/lint/lint.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import type { Span } from '../core/text/span.ts';
import type { FindingView } from './view.ts';

/** Gives each finding its place in the view, and knows in the end which have none. */
export interface Placing {
  /** The findings that begin in a span. */
  take(span: Span): readonly number[];
  /** Those that were never taken. */
  rest(): readonly number[];
}

/** `findings` are in reading order, as lint gives them. */
export function placeFindings(findings: readonly Finding[]): Placing {
  const taken = new Set<number>();
  /** Index of the first finding that begins at or behind an offset. */
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, findings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((findings[middle]?.at.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    take({ start, end }) {
      const [from, to] = [firstFrom(start), firstFrom(Math.max(end, start + 1))];
      const found = Array.from({ length: to - from }, (_, index) => from + index);
      for (const index of found) taken.add(index);
      return found;
    },
    rest: () => findings.flatMap((_, index) => (taken.has(index) ? [] : [index])),
  };
}

/** A finding as plain data. */
export function findingView(finding: Finding, { document: { lines } }: Plan): FindingView {
  const { fingerprint, ruleId, severity, message, at, related } = finding;
  return {
    fingerprint,
    ruleId,
    severity,
    message,
    line: lines.lineOf(at.start) - 1,
    related: related.map((note) => ({
      message: note.message,
      line: noteRange(note, lines).line - 1,
      file: note.file === null ? null : note.file.slice(note.file.lastIndexOf('/') + 1),
    })),
    actions: changesOf(finding).map(({ title }) => title),
  };
}

/** What a person may do about a finding, in the order that the preview counts it: the safe fix, then the suggestions. */
export function changesOf({ fix, suggestions }: Finding): Finding['suggestions'] {
  return fix ? [fix, ...suggestions] : suggestions;
}
