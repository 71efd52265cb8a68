import type { LineIndex } from '../text/lineIndex.ts';
import type { PlainText } from '../text/plainText.ts';
import type { Memory } from '../text/recall.ts';
import type { Span } from '../text/span.ts';

/** A Markdown text as the rest of the project sees it: a flat list of blocks in reading order. Frozen; offsets are UTF-16, from 0. */
export interface MarkdownDocument {
  /** The text exactly as given, byte order mark and line ends included. */
  readonly source: string;
  /** What was read out of its words is remembered here. */
  readonly memory: Memory;
  readonly lines: LineIndex;
  readonly blocks: readonly Block[];
  /** What nobody reads as the document: fenced code, HTML comments, front matter. In order, not overlapping. */
  readonly ignored: readonly Span[];
  readonly comments: readonly Comment[];
  /** The YAML of the front matter without its fences, and the offset where it begins; null when there is none. */
  readonly frontMatter: { readonly text: string; readonly start: number } | null;
}

export type Block = Prose | Table;

/** A heading, a paragraph, or the first paragraph of a list item. */
export interface Prose {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Heading level 1 to 6; for the others, how many lists they stand in (0 for none). */
  readonly depth: number;
  /** The list marker as written ("-", "+", "1.", "2)"), for items only. */
  readonly marker: string | null;
  /** Are all its letters bold? Converters write headings so. */
  readonly bold: boolean;
  readonly text: PlainText;
  readonly span: Span;
}

export interface Table {
  readonly kind: 'table';
  /** The first row is the header, as Markdown has it; whether it really is one, the plan reader decides. */
  readonly rows: readonly TableRow[];
  /** The `| --- |` line; an empty span for HTML tables. */
  readonly delimiter: Span;
  readonly span: Span;
}

export interface TableRow {
  /** May be fewer or more than the header's. */
  readonly cells: readonly TableCell[];
  readonly span: Span;
}

export interface TableCell {
  readonly text: PlainText;
  readonly bold: boolean;
  /** All between the two pipes, padding included: what an edit of the cell replaces. */
  readonly span: Span;
}

/** An HTML comment. */
export interface Comment {
  /** What stands between `<!--` and `-->`, trimmed. */
  readonly text: string;
  readonly span: Span;
}
