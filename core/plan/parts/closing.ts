import { sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { trimEndOf } from '../../text/trim.ts';
import { bodyOf, type Passage } from '../outline/passages.ts';
import type { Plan } from '../readPlan.ts';

/** "…/.", perhaps with the typist's initials behind it. */
const END_MARK = /\.\/\.\s*\S{0,6}$/u;
const WORDS = /\p{sc=Latin}{2}\s+\p{sc=Latin}/u;

/** Where the mark "./." is missing. */
export interface UnmarkedEnd {
  /** The last sign that stays, and what stands behind it. */
  readonly at: Span;
  /** What the mark stands for: a full stop, a semicolon, or nothing. */
  readonly span: Span;
}

/** The end of the text proper, where it has no mark though it is closed; null elsewhere. */
export function unmarkedEnd(plan: Plan): UnmarkedEnd | null {
  const closing = closingPassage(plan);
  if (!closing) return null;
  const { text } = closing;
  const kept = trimEndOf(text.shown, /[.;,:\s]/u).length;
  return {
    at: sourceSpan(text, kept - 1, text.shown.length),
    span: sourceSpan(text, kept, text.shown.length),
  };
}

/**
 * The passage that ends the text proper without the mark "./."; null when the mark stands somewhere, and when there is no closing:
 * the last sentence before recipients or signature.
 */
function closingPassage(plan: Plan): Passage | null {
  const { passages, sections, tables } = plan;
  if (passages.some(({ text }) => END_MARK.test(text.text))) return null;
  const closing = sections.find(({ kind }) => kind === 'recipients' || kind === 'signature');
  if (!closing) return null;
  const end = passages.indexOf(closing.heading);
  const last = passages[end - 1];
  if (!last || last.span.start < plan.header.end || !WORDS.test(bodyOf(last).text)) return null;
  const tableBetween = tables.some(({ span }) => span.start > last.span.start && span.start < closing.span.start);
  return tableBetween || sections.some(({ heading }) => heading === last) ? null : last;
}
