import { diffArrays } from 'diff';
import type { Span } from './span.ts';

/** Replaces the text of `span` by `text`. */
interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** Between the end of a line and the next one. */
const BREAK = /(?<=\n)|(?<=\r)(?!\n)/u;

/** The changes, by whole lines, that make one text of another; in order, not overlapping. */
export function lineDiff(before: string, after: string): readonly Replacement[] {
  const found: Replacement[] = [];
  let at = 0;
  for (const { value, added, removed } of diffArrays(before.split(BREAK), after.split(BREAK))) {
    const text = value.join('');
    const last = found.at(-1);
    if (removed) found.push({ span: { start: at, end: at + text.length }, text: '' });
    else if (added && last?.span.end === at) found[found.length - 1] = { span: last.span, text };
    else if (added) found.push({ span: { start: at, end: at }, text });
    if (!added) at += text.length;
  }
  return found;
}
