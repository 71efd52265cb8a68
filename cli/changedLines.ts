import { createLineIndex } from '../core/text/lineIndex.ts';
import type { ReportedFinding } from './reportedFinding.ts';

/** Lines, from 1, both included. Lines end with a line feed here, as git counts them. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/u;

/** The changed lines of each file of a diff without context, in its order. Where lines were taken out, those round the place count. */
export function changedLinesIn(diff: string): readonly (readonly LineRange[])[] {
  const files: LineRange[][] = [];
  for (const line of diff.split('\n')) {
    // no line of a text stands at the margin of a diff
    if (line.startsWith('diff --git ')) files.push([]);
    const [, start, count] = HUNK.exec(line) ?? [];
    if (start === undefined) continue;
    const [from, length] = [Number(start), count === undefined ? 1 : Number(count)];
    files.at(-1)?.push(length === 0 ? { from, to: from + 1 } : { from, to: from + length - 1 });
  }
  return files;
}

/** Does a finding, or another place in the same document that it is about, stand on one of the lines? */
export function isOnLines(source: string, ranges: readonly LineRange[], { at, related }: ReportedFinding): boolean {
  const own = related.filter(({ file }) => file === null).map((note) => note.at);
  const lines = createLineIndex(source);
  return [at, ...own].some((range) => {
    const span = lines.spanOfRange(range);
    const from = feedsBefore(source, span.start) + 1;
    const to = feedsBefore(source, Math.max(span.end - 1, span.start)) + 1;
    return ranges.some((changed) => from <= changed.to && changed.from <= to);
  });
}

function feedsBefore(source: string, offset: number): number {
  let count = 0;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) count++;
  return count;
}
