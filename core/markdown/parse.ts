import type { List, Nodes, Paragraph, RootContent, Table as TableNode, TableCell as CellNode } from 'mdast';
import { foldSpaces } from '../text/fold.ts';
import { createLineIndex } from '../text/lineIndex.ts';
import { movedPlain } from '../text/plainText.ts';
import { type Memory, createMemory, recalled } from '../text/recall.ts';
import { type Span, movedSpan } from '../text/span.ts';
import { readHtmlBlock } from './html.ts';
import { foldInline } from './inline.ts';
import type { Block, Comment, MarkdownDocument, TableCell } from './model.ts';
import { partsOf, readNodes } from './tree.ts';
import { joinWrappedRows } from './wrappedRows.ts';

/** Files that were joined may have several. */
const BYTE_ORDER_MARKS = /^\ufeff*/u;

export interface ParseOptions {
  /** Remembers the parts of the text, and what is read out of its words, from one version of a document to the next. */
  readonly memory?: Memory | undefined;
  /** What the text falls into; tests compare one way with another. */
  readonly split?: typeof partsOf;
}

/**
 * Reads Markdown (CommonMark with GFM tables) into blocks. Total: any text gives a document.
 *
 * Two deliberate differences from CommonMark, both for texts that come out of a word processor: an indented line is text,
 * never code, and a no-break space or tab counts as a space, so that "-\u00a0Chủ trì" is a list item.
 */
export function parseDocument(
  source: string,
  { memory = createMemory(), split = partsOf }: ParseOptions = {},
): MarkdownDocument {
  const offset = BYTE_ORDER_MARKS.exec(source)?.[0].length ?? 0;
  // the same length as the source, so that every offset of a part, plus its start, is an offset of the source
  const spaced = foldSpaces(source).slice(offset);
  const parts = memory.during(() =>
    split(spaced).map(({ span, isWhole }) => {
      const text = spaced.slice(span.start, span.end);
      return movedContent(isWhole ? readWhole(text) : readPart(text), span.start + offset);
    }),
  );
  const comments = parts.flatMap((part) => part.comments).sort((a, b) => a.span.start - b.span.start);
  const ignored = [...parts.flatMap((part) => part.ignored), ...comments.map(({ span }) => span)];
  return Object.freeze({
    source,
    memory,
    lines: createLineIndex(source),
    blocks: Object.freeze(parts.flatMap(({ blocks }) => blocks)),
    ignored: Object.freeze(ignored.sort((a, b) => a.start - b.start)),
    comments: Object.freeze(comments),
    frontMatter: parts[0]?.frontMatter ?? null,
  });
}

type Content = Pick<MarkdownDocument, 'blocks' | 'ignored' | 'comments' | 'frontMatter'>;

const readPart = recalled((text) => contentOf(text, readNodes(text, false)));
const readWhole = recalled((text) => contentOf(text, readNodes(text, true)));

/** A node that is to be read, in lists of this depth; where it opens an entry of one, the offset of that. */
interface Open {
  readonly node: RootContent;
  readonly depth: number;
  readonly itemStart: number | null;
}

function contentOf(source: string, nodes: readonly RootContent[]): Content {
  const collected: Collected = { source, blocks: [], ignored: [], comments: [], frontMatter: null };
  // not by recursion: a line of a hundred thousand ">" is as many quotations in each other
  const open = nodes.toReversed().map((node): Open => ({ node, depth: 0, itemStart: null }));
  for (let next = open.pop(); next; next = open.pop())
    for (const within of addBlock(next, collected).toReversed()) open.push(within);
  return collected;
}

/** The same content where it stands `by` further on in the source. */
function movedContent(content: Content, by: number): Content {
  if (by === 0) return content;
  const { frontMatter } = content;
  return {
    blocks: content.blocks.map((block) => movedBlock(block, by)),
    ignored: content.ignored.map((span) => movedSpan(span, by)),
    comments: content.comments.map(({ text, span }) => ({ text, span: movedSpan(span, by) })),
    frontMatter: frontMatter && { ...frontMatter, start: frontMatter.start + by },
  };
}

function movedBlock(block: Block, by: number): Block {
  const span = movedSpan(block.span, by);
  if (block.kind !== 'table') return { ...block, text: movedPlain(block.text, by), span };
  const rows = block.rows.map((row) => ({
    cells: row.cells.map(({ text, bold, span: own }) => ({
      text: movedPlain(text, by),
      bold,
      span: movedSpan(own, by),
    })),
    span: movedSpan(row.span, by),
  }));
  return { kind: 'table', rows, delimiter: movedSpan(block.delimiter, by), span };
}

interface Collected {
  /** With plain spaces, as it was parsed. */
  readonly source: string;
  readonly blocks: Block[];
  readonly ignored: Span[];
  readonly comments: Comment[];
  frontMatter: MarkdownDocument['frontMatter'];
}

/** Adds what a node says itself, and gives the nodes within that are to be read next. */
function addBlock({ node, depth, itemStart }: Open, into: Collected): readonly Open[] {
  const span = spanOf(node);
  if (node.type === 'paragraph' && itemStart !== null) {
    addItem(node, depth, itemStart, into);
    return [];
  }
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      const { text, bold } = foldInline(node.children, into.source, span.start, into.comments);
      if (text.shown === '') return [];
      const level = node.type === 'heading' ? node.depth : depth;
      into.blocks.push({ kind: node.type, depth: level, marker: null, bold, text, span });
      return [];
    }
    case 'list':
      return entriesOf(node, depth + 1);
    case 'blockquote':
      return node.children.map((child) => ({ node: child, depth, itemStart: null }));
    case 'table':
      into.blocks.push(readTable(node, into));
      return [];
    case 'html': {
      const { blocks, comments } = readHtmlBlock(into.source.slice(span.start, span.end), span.start);
      // not spread: there may be more than a call can have arguments
      for (const block of blocks) into.blocks.push(block);
      for (const comment of comments) into.comments.push(comment);
      return [];
    }
    case 'yaml':
      into.frontMatter = { text: node.value, start: into.source.indexOf(node.value, span.start + 3) };
      into.ignored.push(span);
      return [];
    case 'code':
      into.ignored.push(span);
      return [];
    default: // thematic breaks and link definitions say nothing
      return [];
  }
}

function entriesOf(list: List, depth: number): readonly Open[] {
  return list.children.flatMap((item) => {
    const { start } = spanOf(item);
    return item.children.map((node, index) => ({ node, depth, itemStart: index === 0 ? start : null }));
  });
}

function addItem(paragraph: Paragraph, depth: number, start: number, into: Collected): void {
  const { start: textStart, end } = spanOf(paragraph);
  const { text, bold } = foldInline(paragraph.children, into.source, textStart, into.comments);
  if (text.shown === '') return;
  const marker = into.source.slice(start, textStart).trim();
  into.blocks.push({ kind: 'item', depth, marker, bold, text, span: { start, end } });
}

function readTable(node: TableNode, into: Collected): Block {
  const rows = node.children.map((row) => ({
    cells: row.children.map((cell) => readCell(cell, into)),
    span: spanOf(row),
  }));
  const headerEnd = rows[0]?.span.end ?? spanOf(node).start;
  const delimiterStart = skipLineBreak(into.source, headerEnd);
  const delimiterEnd = into.source.slice(delimiterStart).search(/[\r\n]|$/u) + delimiterStart;
  return {
    kind: 'table',
    rows: joinWrappedRows(rows, into.source),
    delimiter: { start: delimiterStart, end: delimiterEnd },
    span: spanOf(node),
  };
}

function readCell(node: CellNode, into: Collected): TableCell {
  const span = withoutPipes(into.source, spanOf(node));
  const { text, bold } = foldInline(node.children, into.source, span.start, into.comments);
  return { text, bold, span };
}

/** A cell of the tree begins with its leading pipe and, the last one of a row, ends with its trailing pipe. */
function withoutPipes(source: string, { start, end }: Span): Span {
  const from = source.charAt(start) === '|' ? start + 1 : start;
  const closed = end > from && source.charAt(end - 1) === '|' && source.charAt(end - 2) !== '\\';
  return { start: from, end: closed ? end - 1 : end };
}

function skipLineBreak(source: string, at: number): number {
  const lineBreak = /^[ \t]*(?:\r\n|\n|\r)/u.exec(source.slice(at, at + 200));
  return at + (lineBreak?.[0].length ?? 0);
}

function spanOf(node: Nodes): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
