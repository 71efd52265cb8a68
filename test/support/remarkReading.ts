/**
 * A document as the parsers of record have it: unified and remark-parse make the tree, this makes our blocks of it. A measure for `parseDocument`, to the offset;
 * slow, and by recursion.
 */
import type { List, Nodes, Paragraph, RootContent, TableCell as CellNode, Table as TableNode } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { readHtmlBlock } from '../../core/markdown/html.ts';
import type { Block, Comment, MarkdownDocument, TableCell } from '../../core/markdown/model.ts';
import { joinWrappedRows } from '../../core/markdown/wrappedRows.ts';
import { foldSpaces } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/span.ts';
import { foldRemark } from './remarkInline.ts';

/** What two readings of a text are compared by. */
export type Reading = Pick<MarkdownDocument, 'blocks' | 'ignored' | 'comments' | 'frontMatter'>;

/** Tables of GFM; no indented code, which is one of the deliberate differences of parseDocument. */
function ourDialect(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), { disable: { null: ['codeIndented'] } }];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
}

/** Front matter, too; where nothing closes it, the parser would take it for an open block to the end of the text, which is the other difference. */
function withFrontMatter(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), frontmatter(['yaml'])];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), frontmatterFromMarkdown(['yaml'])];
}

const FRONT_MATTER = /^--- *[\r\n](?:[\s\S]*[\r\n])?--- *(?=[\r\n]|$)/u;

/** The blocks of a text that begins with no byte order mark. */
export function remarkReading(written: string): Reading {
  const source = foldSpaces(written).replaceAll('\0', '\ufffd');
  const parser = unified().use(remarkParse).use(ourDialect);
  const { children } = (FRONT_MATTER.test(source) ? parser.use(withFrontMatter) : parser).parse(source);
  const collected: Collected = { source, blocks: [], ignored: [], comments: [], frontMatter: null };
  for (const node of children) addBlock({ node, depth: 0, itemStart: null }, collected);
  const comments = collected.comments.sort((a, b) => a.span.start - b.span.start);
  const ignored = [...collected.ignored, ...comments.map(({ span }) => span)].sort((a, b) => a.start - b.start);
  return { blocks: collected.blocks, ignored, comments, frontMatter: collected.frontMatter };
}

/** A node that is to be read, in lists of this depth; where it opens an entry of one, the offset of that. */
interface Open {
  readonly node: RootContent;
  readonly depth: number;
  readonly itemStart: number | null;
}

interface Collected {
  /** With plain spaces, as it was parsed. */
  readonly source: string;
  readonly blocks: Block[];
  readonly ignored: Span[];
  readonly comments: Comment[];
  frontMatter: MarkdownDocument['frontMatter'];
}

function addBlock({ node, depth, itemStart }: Open, into: Collected): void {
  const span = spanOf(node);
  if (node.type === 'paragraph' && itemStart !== null) {
    addItem(node, depth, itemStart, into);
    return;
  }
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      const { text, bold } = foldRemark(node.children, into.source, span.start, into.comments);
      if (text.shown === '') return;
      const level = node.type === 'heading' ? node.depth : depth;
      into.blocks.push({ kind: node.type, depth: level, marker: null, bold, text, span });
      return;
    }
    case 'list':
      addEntries(node, depth + 1, into);
      return;
    case 'blockquote':
      for (const child of node.children) addBlock({ node: child, depth, itemStart: null }, into);
      return;
    case 'table':
      into.blocks.push(readTable(node, into));
      return;
    case 'html': {
      const { blocks, comments } = readHtmlBlock(into.source.slice(span.start, span.end), span.start);
      // not spread: there may be more than a call can have arguments
      for (const block of blocks) into.blocks.push(block);
      for (const comment of comments) into.comments.push(comment);
      return;
    }
    case 'yaml':
      into.frontMatter = { text: node.value, start: frontMatterStart(into.source, node.value) };
      into.ignored.push(span);
      return;
    case 'code':
      into.ignored.push(span);
      return;
    default: // thematic breaks and link definitions say nothing
      return;
  }
}

function frontMatterStart(source: string, value: string): number {
  const opening = /^--- *(?:(?:\r\n|\n|\r(?!\n))(?!--- *(?:[\r\n]|$)))?/u.exec(source)?.[0] ?? '';
  return source.indexOf(value, opening.length);
}

function addEntries(list: List, depth: number, into: Collected): void {
  for (const item of list.children) {
    const { start } = spanOf(item);
    for (const [index, node] of item.children.entries())
      addBlock({ node, depth, itemStart: index === 0 ? start : null }, into);
  }
}

function addItem(paragraph: Paragraph, depth: number, start: number, into: Collected): void {
  const { start: textStart, end } = spanOf(paragraph);
  const { text, bold } = foldRemark(paragraph.children, into.source, textStart, into.comments);
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
  const { text, bold } = foldRemark(node.children, into.source, span.start, into.comments);
  return { text, bold, span };
}

/** A cell of the tree begins with its leading pipe and, the last one of a row, ends with its trailing pipe and the spaces behind that. */
function withoutPipes(source: string, { start, end }: Span): Span {
  const from = source.charAt(start) === '|' ? start + 1 : start;
  const pipe = source.slice(from, end).trimEnd().length - 1 + from;
  let backslashes = 0;
  while (source.charAt(pipe - 1 - backslashes) === '\\') backslashes++;
  const isClosed = pipe >= from && source.charAt(pipe) === '|' && backslashes % 2 === 0;
  return { start: from, end: isClosed ? pipe : end };
}

function skipLineBreak(source: string, at: number): number {
  const lineBreak = /^[ \t]*(?:\r\n|\n|\r)/u.exec(source.slice(at, at + 200));
  return at + (lineBreak?.[0].length ?? 0);
}

function spanOf(node: Nodes): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
