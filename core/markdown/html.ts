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

/** Reads an HTML block: paragraphs for its text, tables for its `<table>`s; cells that span rows are repeated in each of them. */
export function readHtmlBlock(html: string, offset: number): HtmlBlock {
  const blocks: Block[] = [];
  const comments: Comment[] = [];
  let prose = plainTextBuilder(offset);
  let proseStart = offset;
  let unseen = 0;
  let bold = 0;
  let letters = false;
  let boldLetters = true;
  let rows: { cells: OpenCell[]; texts: Span[]; span: Span }[] | null = null;
  let tableStart = offset;
  let cell: OpenCell | null = null;

  const flushProse = (end: number): void => {
    const text = trimmedPart(prose.build());
    if (text.shown !== '') {
      const span = { start: proseStart, end };
      blocks.push({ kind: 'paragraph', depth: 0, marker: null, bold: letters && boldLetters, text, span });
    }
    prose = plainTextBuilder(end);
    proseStart = end;
    letters = false;
    boldLetters = true;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const start = offset + parser.startIndex;
      const end = offset + parser.endIndex + 1;
      if (UNSEEN.has(name)) unseen++;
      else if (name === 'b' || name === 'strong') bold++;
      else if (name === 'table') {
        flushProse(start);
        tableStart = start;
        rows = [];
      } else if (name === 'tr') rows?.push({ cells: [], texts: [], span: { start, end } });
      else if ((name === 'td' || name === 'th') && rows) {
        cell = {
          builder: plainTextBuilder(end),
          start: end,
          columns: spanAttribute(attributes['colspan']),
          rows: spanAttribute(attributes['rowspan']),
          bold: name === 'th',
        };
      } else if (BREAKS_LINE.has(name)) (cell?.builder ?? prose).addReplaced('\n', start, end - start);
      else if (BREAKS_BLOCK.has(name)) {
        if (cell) cell.builder.addReplaced('\n', start, end - start);
        else flushProse(start);
      }
    },
    ontext(data) {
      if (unseen > 0) return;
      const start = offset + parser.startIndex;
      const length = parser.endIndex + 1 - parser.startIndex;
      const builder = cell?.builder ?? prose;
      if (length === data.length) builder.addSource(data, start);
      else builder.addReplaced(data, start, length);
      if (!/\p{L}/u.test(data)) return;
      letters = true;
      if (bold === 0) boldLetters = false;
      if (cell && bold > 0) cell.bold = true;
    },
    onclosetag(name) {
      const start = offset + parser.startIndex;
      const end = offset + parser.endIndex + 1;
      if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
      else if (name === 'b' || name === 'strong') bold = Math.max(0, bold - 1);
      else if ((name === 'td' || name === 'th') && cell) {
        const row = rows?.at(-1);
        row?.cells.push(cell);
        row?.texts.push({ start: cell.start, end: Math.max(cell.start, start) });
        cell = null;
      } else if (name === 'tr' && rows) {
        const row = rows.at(-1);
        if (row) row.span = { start: row.span.start, end };
      } else if (name === 'table' && rows) {
        const span = { start: tableStart, end };
        if (rows.length > 0) blocks.push({ kind: 'table', rows: gridRows(rows), delimiter: { start: end, end }, span });
        rows = null;
        proseStart = end;
      } else if (BREAKS_BLOCK.has(name) && !cell) flushProse(end);
    },
    oncomment(data) {
      const start = offset + parser.startIndex;
      comments.push({ text: data.trim(), span: { start, end: offset + parser.endIndex + 1 } });
    },
  });
  parser.end(html);
  flushProse(offset + html.length);
  return { blocks, comments };
}

function spanAttribute(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10);
  return span >= 1 && span <= LARGEST_SPAN ? span : 1;
}

/** Lays the cells out on a grid: below a cell that spans rows stands the same cell again, beside one that spans columns an empty one. */
function gridRows(rows: readonly { cells: OpenCell[]; texts: Span[]; span: Span }[]): TableRow[] {
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
