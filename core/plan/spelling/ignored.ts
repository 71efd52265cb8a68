import type { MarkdownDocument } from '../../markdown/model.ts';
import { type Span, overlaps } from '../../text/span.ts';

/** Does a place reach into code, a comment or front matter, which nobody reads as the text of the document? */
export function isIgnored({ ignored }: MarkdownDocument, span: Span): boolean {
  return ignored.some((range) => overlaps(range, span));
}
