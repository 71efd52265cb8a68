import type { MarkdownDocument } from '../../markdown/model.ts';
import { type Span, overlaps } from '../../text/span.ts';

/** A line of the source, without its line break. */
export interface FreeLine {
  /** Empty for a line that is not free. */
  readonly text: string;
  readonly start: number;
  /** Nobody has read it as a table, and nobody leaves it unread (code, comments, front matter). */
  readonly free: boolean;
}

/** The lines of a document as they stand: where a table that Markdown does not see may hide. */
export function freeLines({ source, blocks, ignored, comments, lines }: MarkdownDocument): readonly FreeLine[] {
  const taken = [...ignored, ...comments.map(({ span }) => span)];
  for (const block of blocks) if (block.kind === 'table') taken.push(block.span);
  taken.sort((a, b) => a.start - b.start);
  let next = 0;
  return Array.from({ length: lines.count }, (_, index) => {
    const span = lines.spanOf(index + 1);
    while ((taken[next]?.end ?? Infinity) <= span.start) next++;
    const reading = taken[next];
    const free = !reading || !overlaps(reading, span);
    return { text: free ? source.slice(span.start, span.end) : '', start: span.start, free };
  });
}

/** Is it free, with nothing but white space in it? */
export function isBlank(line: FreeLine | undefined): boolean {
  return line?.free === true && line.text.trim() === '';
}

/** The place of the lines from one up to another. */
export function spanOfLines(lines: readonly FreeLine[], from: number, to: number): Span {
  const last = lines[to - 1];
  return { start: lines[from]?.start ?? 0, end: last ? last.start + last.text.length : 0 };
}
