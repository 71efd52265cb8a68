import { Parser } from 'htmlparser2';
import { type PlainText, type PlainTextBuilder, plainTextBuilder, trimmedPart } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import type { Block, Comment, TableCell, TableRow } from './model.ts';

/** What an HTML block of the Markdown text holds for a reader. */
export interface HtmlBlock {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
}

const BREAKS_LINE = new Set(['br', 'li']);
const BREAKS_BLOCK = new Set(['p', 'div', 'center', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'section', 'body']);
const EMBOLDENS = new Set(['b', 'strong']);
const IS_CELL = new Set(['td', 'th']);
const UNSEEN = new Set(['script', 'style', 'title', 'template']);

/** A cell that spans more than this is a mistake of the converter, not a table. */
const LARGEST_SPAN = 100;

interface OpenCell {
  readonly builder: PlainTextBuilder;
  readonly start: number;
  readonly columns: number;
  readonly rows: number;
  bold: boolean;
}

interface OpenRow {
  readonly cells: OpenCell[];
  readonly texts: Span[];
  span: Span;
}

/** How far the reading has come: text outside a table is prose, which ends at the next block. */
interface Reading {
  readonly blocks: Block[];
  prose: PlainTextBuilder;
  proseStart: number;
  /** How many elements that nobody sees are open. */
  unseen: number;
  /** How many elements that embolden are open. */
  bold: number;
  letters: boolean;
  boldLetters: boolean;
  /** Rows of the open table; null outside of one. */
  rows: OpenRow[] | null;
  tableStart: number;
  cell: OpenCell | null;
}

/** Reads an HTML block: paragraphs for its text, tables for its `<table>`s; cells that span rows are repeated in each of them. */
export function readHtmlBlock(html: string, offset: number): HtmlBlock {
  const comments: Comment[] = [];
  const reading: Reading = {
    blocks: [],
    prose: plainTextBuilder(offset),
    proseStart: offset,
    unseen: 0,
    bold: 0,
    letters: false,
    boldLetters: true,
    rows: null,
    tableStart: offset,
    cell: null,
  };
  // what is never closed is closed by the parser, one past the end
  const inside = (at: number): number => offset + Math.min(at, html.length);
  const here = (): Span => ({ start: inside(parser.startIndex), end: inside(parser.endIndex + 1) });
  const parser = new Parser({
    onopentag(name, attributes) {
      openTag(name, attributes, here(), reading);
    },
    ontext(text) {
      addText(text, here(), reading);
    },
    onclosetag(name) {
      closeTag(name, here(), reading);
    },
    oncomment(text) {
      comments.push({ text: text.trim(), span: here() });
    },
  });
  parser.end(html);
  endProse(offset + html.length, reading);
  return { blocks: reading.blocks, comments };
}

function endProse(end: number, reading: Reading): void {
  const text = trimmedPart(reading.prose.build());
  if (text.shown !== '') {
    const span = { start: reading.proseStart, end };
    const bold = reading.letters && reading.boldLetters;
    reading.blocks.push({ kind: 'paragraph', depth: 0, marker: null, bold, text, span });
  }
  reading.prose = plainTextBuilder(end);
  reading.proseStart = end;
  reading.letters = false;
  reading.boldLetters = true;
}

function openTag(name: string, attributes: Readonly<Record<string, string>>, span: Span, reading: Reading): void {
  const { start, end } = span;
  if (UNSEEN.has(name)) reading.unseen++;
  else if (EMBOLDENS.has(name)) reading.bold++;
  else if (name === 'table') {
    endProse(start, reading);
    reading.tableStart = start;
    reading.rows = [];
  } else if (name === 'tr') reading.rows?.push({ cells: [], texts: [], span });
  else if (IS_CELL.has(name) && reading.rows) {
    reading.cell = {
      builder: plainTextBuilder(end),
      start: end,
      columns: spanAttribute(attributes.colspan),
      rows: spanAttribute(attributes.rowspan),
      bold: name === 'th',
    };
  } else if (BREAKS_LINE.has(name)) (reading.cell?.builder ?? reading.prose).addReplaced('\n', start, end - start);
  else if (BREAKS_BLOCK.has(name)) {
    if (reading.cell) reading.cell.builder.addReplaced('\n', start, end - start);
    else endProse(start, reading);
  }
}

function addText(text: string, { start, end }: Span, reading: Reading): void {
  if (reading.unseen > 0) return;
  const builder = reading.cell?.builder ?? reading.prose;
  if (end - start === text.length) builder.addSource(text, start);
  else builder.addReplaced(text, start, end - start);
  if (!/\p{L}/u.test(text)) return;
  reading.letters = true;
  if (reading.bold === 0) reading.boldLetters = false;
  else if (reading.cell) reading.cell.bold = true;
}

function closeTag(name: string, { start, end }: Span, reading: Reading): void {
  const { rows, cell } = reading;
  if (UNSEEN.has(name)) reading.unseen = Math.max(0, reading.unseen - 1);
  else if (EMBOLDENS.has(name)) reading.bold = Math.max(0, reading.bold - 1);
  else if (IS_CELL.has(name) && cell) {
    const row = rows?.at(-1);
    row?.cells.push(cell);
    row?.texts.push({ start: cell.start, end: Math.max(cell.start, start) });
    reading.cell = null;
  } else if (name === 'tr' && rows) {
    const row = rows.at(-1);
    if (row) row.span = { start: row.span.start, end };
  } else if (name === 'table' && rows) {
    const span = { start: reading.tableStart, end };
    if (rows.length > 0)
      reading.blocks.push({ kind: 'table', rows: gridRows(rows), delimiter: { start: end, end }, span });
    reading.rows = null;
    reading.proseStart = end;
  } else if (BREAKS_BLOCK.has(name) && !cell) endProse(end, reading);
}

function spanAttribute(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10);
  return span >= 1 && span <= LARGEST_SPAN ? span : 1;
}

/** Lays the cells out on a grid: below a cell that spans rows stands the same cell again, beside one that spans columns an empty one. */
function gridRows(rows: readonly OpenRow[]): TableRow[] {
  const pending: { cell: TableCell; rows: number }[] = [];
  return rows.map((row) => {
    const cells: TableCell[] = [];
    const takePending = (): void => {
      for (let above = pending[cells.length]; above && above.rows > 0; above = pending[cells.length]) {
        above.rows--;
        cells.push(above.cell);
      }
    };
    row.cells.forEach((open, index) => {
      takePending();
      const span = row.texts[index] ?? row.span;
      for (let column = 0; column < open.columns; column++) {
        const text = column === 0 ? trimmedPart(open.builder.build()) : emptyText(span.end);
        const cell = { text, bold: open.bold, span: column === 0 ? span : { start: span.end, end: span.end } };
        pending[cells.length] = { cell, rows: open.rows - 1 };
        cells.push(cell);
      }
    });
    takePending();
    return { cells, span: row.span };
  });
}

function emptyText(anchor: number): PlainText {
  return plainTextBuilder(anchor).build();
}
