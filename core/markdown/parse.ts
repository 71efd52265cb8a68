import { foldSpaces } from '../text/fold.ts';
import { createLineIndex } from '../text/lineIndex.ts';
import { movedPlain } from '../text/plainText.ts';
import { type Memory, createMemory, recalled } from '../text/recall.ts';
import { type Span, movedSpan } from '../text/span.ts';
import { frontMatterOf } from './frontMatter.ts';
import { readHtmlBlock } from './html.ts';
import { type FoldedInline, foldInline } from './inline.ts';
import { type InlineText, inlineText, pastLineBreak } from './inlineText.ts';
import type { Leaf } from './leaves.ts';
import type { Block, Comment, MarkdownDocument, Table, TableRow } from './model.ts';
import { readLeaves } from './readLeaves.ts';
import { cellsOf } from './tableRows.ts';
import { type Line, topLevelParts } from './topLevel.ts';
import { joinWrappedRows } from './wrappedRows.ts';

/** Files that were joined may have several. */
const BYTE_ORDER_MARKS = /^\ufeff*/u;

/** A definition ("[a]: /b") holds for the whole text. */
const BINDS_PARTS = ']:';

export interface ParseOptions {
  /** Remembers the parts of the text, and what is read out of its words, from one version of a document to the next. */
  readonly memory?: Memory | undefined;
  /** What the text falls into from an offset on; tests compare one way with another. */
  readonly split?: typeof partsOf;
}

/**
 * Reads Markdown (CommonMark with GFM tables) into blocks. Total: any text gives a document, in time proportional to its length.
 *
 * Three deliberate differences from CommonMark. Two are for texts that come out of a word processor: an indented line is text, never code, and a
 * no-break space or tab counts as a space, so that "-\u00a0Chủ trì" is a list item. One is for texts that nobody wrote: lists and quotations
 * stand in each other to a depth of 100, and what would go deeper is words.
 */
export function parseDocument(
  source: string,
  { memory = createMemory(), split = partsOf }: ParseOptions = {},
): MarkdownDocument {
  const offset = BYTE_ORDER_MARKS.exec(source)?.[0].length ?? 0;
  // the same length as the source, so that every offset of a part, plus its start, is an offset of the source
  const spaced = foldSpaces(source).replaceAll('\0', '\ufffd').slice(offset);
  const front = frontMatterOf(spaced);
  const parts = memory.during(() =>
    split(spaced, front?.end ?? 0).map(({ start, end }) =>
      movedContent(readPart(spaced.slice(start, end)), start + offset),
    ),
  );
  const comments = parts.flatMap((part) => part.comments).sort((a, b) => a.span.start - b.span.start);
  const ignored = [...parts.flatMap((part) => part.ignored), ...comments.map(({ span }) => span)];
  if (front) ignored.push({ start: offset, end: front.end + offset });
  return Object.freeze({
    source,
    memory,
    lines: createLineIndex(source),
    blocks: Object.freeze(parts.flatMap(({ blocks }) => blocks)),
    ignored: Object.freeze(ignored.sort((a, b) => a.start - b.start)),
    comments: Object.freeze(comments),
    frontMatter: front && { text: front.text, start: front.start + offset },
  });
}

/** The parts of a text that can be read by themselves, in order; blank lines between them are left out. */
function partsOf(text: string, from: number): readonly Span[] {
  return text.includes(BINDS_PARTS) ? undivided(text, from) : topLevelParts(text, from);
}

/** The text as one part, from an offset on. */
export function undivided(text: string, from: number): readonly Span[] {
  return [{ start: from, end: text.length }];
}

type Content = Pick<MarkdownDocument, 'blocks' | 'ignored' | 'comments'>;

const readPart = recalled((text): Content => {
  const { leaves, definitions } = readLeaves(text);
  const collected: Collected = { source: text, definitions, blocks: [], ignored: [], comments: [] };
  for (const leaf of leaves) addLeaf(leaf, collected);
  return collected;
});

/** The same content where it stands `by` further on in the source. */
function movedContent(content: Content, by: number): Content {
  if (by === 0) return content;
  return {
    blocks: content.blocks.map((block) => movedBlock(block, by)),
    ignored: content.ignored.map((span) => movedSpan(span, by)),
    comments: content.comments.map(({ text, span }) => ({ text, span: movedSpan(span, by) })),
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
  /** With plain spaces. */
  readonly source: string;
  readonly definitions: ReadonlySet<string>;
  readonly blocks: Block[];
  readonly ignored: Span[];
  readonly comments: Comment[];
}

function addLeaf(leaf: Leaf, into: Collected): void {
  const { kind, span } = leaf;
  switch (kind) {
    case 'code':
      into.ignored.push(span);
      return;
    case 'html': {
      const { blocks, comments } = readHtmlBlock(into.source.slice(span.start, span.end), span.start);
      // not spread: there may be more than a call can have arguments
      for (const block of blocks) into.blocks.push(block);
      for (const comment of comments) into.comments.push(comment);
      return;
    }
    case 'table':
      into.blocks.push(tableOf(leaf.rows, span, into));
      return;
    default: {
      const { text, bold } = folded(leaf.content, span.start, false, into);
      if (text.shown === '') return;
      if (kind === 'heading') into.blocks.push({ kind, depth: leaf.level, marker: null, bold, text, span });
      else if (leaf.itemStart === null) into.blocks.push({ kind, depth: leaf.depth, marker: null, bold, text, span });
      else {
        const marker = into.source.slice(leaf.itemStart, span.start).trim();
        const whole = { start: leaf.itemStart, end: span.end };
        into.blocks.push({ kind: 'item', depth: leaf.depth, marker, bold, text, span: whole });
      }
    }
  }
}

function folded(content: InlineText, anchor: number, isCell: boolean, into: Collected): FoldedInline {
  const { source, definitions, comments } = into;
  return foldInline(content, { source, definitions, anchor, isCell }, comments);
}

function tableOf(lines: readonly Line[], span: Span, into: Collected): Table {
  const { source } = into;
  const rows: readonly TableRow[] = lines.map((line) => ({
    cells: cellsOf(source, line).map(({ span: cell, content: { start, end } }) => ({
      ...folded(inlineText(source, start, end), cell.start, true, into),
      span: cell,
    })),
    span: line,
  }));
  const delimiterStart = pastLineBreak(source, lines[0]?.end ?? span.start);
  const delimiterEnd = source.slice(delimiterStart).search(/[\r\n]|$/u) + delimiterStart;
  return {
    kind: 'table',
    rows: joinWrappedRows(rows, source),
    delimiter: { start: delimiterStart, end: delimiterEnd },
    span,
  };
}
