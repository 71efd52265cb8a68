import type { Span } from '../text/span.ts';
import type { InlineText } from './inlineText.ts';
import type { Line } from './topLevel.ts';

/** What the containers of a text (lists, quotations) hold in the end; spans are of the text that was read. */
export type Leaf = HeadingLeaf | ParagraphLeaf | TableLeaf | UnreadLeaf;

interface HeadingLeaf {
  readonly kind: 'heading';
  readonly level: number;
  readonly content: InlineText;
  readonly span: Span;
}

interface ParagraphLeaf {
  readonly kind: 'paragraph';
  /** How many lists it stands in. */
  readonly depth: number;
  /** Where the list entry begins that it opens; null where it opens none. */
  readonly itemStart: number | null;
  readonly content: InlineText;
  readonly span: Span;
}

interface TableLeaf {
  readonly kind: 'table';
  /** The header first; without the line below it. */
  readonly rows: readonly Line[];
  readonly span: Span;
}

/** HTML, and code between fences. */
interface UnreadLeaf {
  readonly kind: 'html' | 'code';
  readonly span: Span;
}

/** The leaves of a text in reading order, and the labels that links in it may refer to. */
export interface Leaves {
  readonly leaves: readonly Leaf[];
  readonly definitions: ReadonlySet<string>;
}
