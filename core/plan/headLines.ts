import type { Block, TableRow } from '../markdown/model.ts';
import { compareKey } from '../text/fold.ts';
import { anyOf } from '../text/pattern.ts';
import { type PlainText, trimmedPart } from '../text/plainText.ts';
import { readLabel } from './labels.ts';
import { MOTTO_LINES, TITLE_LINES } from './lexicon/header.ts';
import { namesColumns } from './tableHeader.ts';

/** A line of the head; blocks and table cells are cut at their line breaks. */
export interface Line {
  readonly text: PlainText;
  readonly block: number;
}

const MOTTO = [...TITLE_LINES, ...MOTTO_LINES, ...MOTTO_LINES.map((line) => line.toUpperCase())];
const MOTTO_KEYS = new Set(MOTTO.map(compareKey));
const LINE_END = new RegExp(`\\n|${anyOf(MOTTO)}|[-_*]{3,}`, 'gu');

/** How far down the head of a document can reach, in blocks. */
const DEEPEST = 30;
/** A head laid out as a table has two columns, perhaps with an empty one between. */
const MOST_COLUMNS = 3;

/** The lines that can belong to the head: what stands above the first part of the body. */
export function headLines(blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = [];
  for (const [index, block] of blocks.slice(0, DEEPEST).entries()) {
    if (block.kind === 'table') {
      // a head laid out as a table stands at the very top; the days in a table of work are deadlines
      const { rows } = block;
      if (index > 6 || rows.some((row) => textsOf(row).size > MOST_COLUMNS) || rows.slice(0, 3).some(namesColumns))
        break;
      for (const row of block.rows)
        for (const cell of row.cells) for (const line of linesOf(cell.text, index)) lines.push(line);
    } else {
      if (index > 0 && readLabel(block.text.text)?.kind === 'roman') break;
      // lines of pipes are a table gone wrong
      for (const line of linesOf(block.text, index)) if (!line.text.text.startsWith('|')) lines.push(line);
    }
  }
  return lines;
}

/** What a row says, merged cells that a converter repeats once. */
function textsOf({ cells }: TableRow): ReadonlySet<string> {
  return new Set(cells.map(({ text }) => text.text).filter(Boolean));
}

/** The lines of a block; two columns on one line are parted at the motto. */
function linesOf(text: PlainText, block: number): Line[] {
  const ends = [...text.text.matchAll(LINE_END)].flatMap(({ index, 0: { length } }) => [index, index + length]);
  const lines = [0, ...ends].map((start, index) => trimmedPart(text, start, ends[index]));
  return lines.filter((line) => line.shown !== '' && !isRule(line.text)).map((line) => ({ text: line, block }));
}

function isRule(text: string): boolean {
  return /^[\s_*.—–-]+$/u.test(text);
}

export function isMotto(line: string): boolean {
  return MOTTO_KEYS.has(compareKey(line));
}
