import type { Block, Table, TableRow } from '../../markdown/model.ts';
import { compareKey } from '../../text/fold.ts';
import { anyOf } from '../../text/pattern.ts';
import { type PlainText, trimmedPart } from '../../text/plainText.ts';
import { NUMBER_WORD, NUMBER_WORDS } from '../lexicon/citations.ts';
import { MOTTO_LINES, TITLE_LINES } from '../lexicon/header.ts';
import { DAY, MONTH, YEAR } from '../lexicon/time.ts';
import { readLabel } from '../outline/labels.ts';
import { holdsTitle } from '../outline/nationalTitle.ts';
import { namesColumns } from '../tables/tableHeader.ts';

/** A line of the head; blocks and table cells are cut at their line breaks. */
export interface Line {
  readonly text: PlainText;
  readonly block: number;
}

const MOTTO = [...TITLE_LINES, ...MOTTO_LINES, ...MOTTO_LINES.map((line) => line.toUpperCase())];
const MOTTO_KEYS = new Set(MOTTO.map(compareKey));
/** Place and day set beside a name with white space: "BAN CHẤP HÀNH TỈNH        Kon Tum, ngày …"; a gap for a figure goes on in lower case. */
const COLUMN_GAP = '(?:\\t|(?<!\\s)[^\\S\\n]{4,})(?=\\p{Lu}\\p{Ll})';
/** The number behind the name of the body, in a cell that a converter has set on one line: "BỘ Y TẾ Số:      /QĐ-BYT". */
const BEFORE_NUMBER = `\\s(?<=\\p{Lu}\\s)(?=${anyOf(NUMBER_WORDS)}\\s?:)`;
const LINE_END = new RegExp(`\\n|${COLUMN_GAP}|${BEFORE_NUMBER}|${anyOf(MOTTO)}|[-_*]{3,}`, 'gu');

const UNFINISHED = new RegExp(
  `(?:(?:^|\\n)\\s{0,9}${NUMBER_WORD}(?:\\s{0,3}:)?|${DAY}(?:\\s{1,3}\\d{1,2})?|${MONTH}(?:\\s{1,3}\\d{1,2})?|${YEAR})$`,
  'iu',
);
const GOES_ON = new RegExp(`^\\s*(?:\\d|[.…/]|${MONTH}\\s|${YEAR}\\s)`, 'iu');

/** How far down the head of a document can reach, in blocks. */
const DEEPEST = 30;
/** How far down the national title may stand: a portal of documents puts a table of what it knows of one over its head. */
const DEEPEST_TITLE = 10;
/** A head laid out as a table has two columns, perhaps with an empty one between. */
const MOST_COLUMNS = 3;

/** The lines that can belong to the head: what stands above the first part of the body. */
export function headLines(blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = [];
  const titleAt = blocks.slice(0, DEEPEST_TITLE).findIndex(holdsTitle);
  for (const [index, block] of blocks.slice(0, DEEPEST).entries()) {
    if (block.kind === 'table') {
      // a head laid out as a table stands at the very top; the days in a table of work are deadlines
      if (index !== titleAt && isNoHead(block, index)) {
        if (index > titleAt) break;
        lines.length = 0;
        continue;
      }
      for (const row of block.rows)
        for (const cell of row.cells) for (const line of linesOf(cell.text, index)) lines.push(line);
    } else {
      if (index > 0 && readLabel(block.text.text)?.kind === 'roman') break;
      // lines of pipes are a table gone wrong, unless the head itself is drawn with them
      const isHead = index === titleAt;
      for (const line of linesOf(block.text, index))
        if (isHead || !line.text.text.startsWith('|')) lines.push(...atPipes(line));
    }
  }
  return lines;
}

function isNoHead({ rows }: Table, index: number): boolean {
  return index > 6 || rows.some((row) => textsOf(row).size > MOST_COLUMNS) || rows.slice(0, 3).some(namesColumns);
}

/** What a row says, merged cells that a converter repeats once. */
function textsOf({ cells }: TableRow): ReadonlySet<string> {
  return new Set(cells.map(({ text }) => text.text).filter(Boolean));
}

/** The lines of a block; two columns on one line are parted at the motto. */
function linesOf(text: PlainText, block: number): Line[] {
  const ends = [...text.text.matchAll(LINE_END)]
    .filter(({ index, 0: mark }) => mark !== '\n' || !isCutInTwo(text.text, index))
    .flatMap(({ index, 0: { length } }) => [index, index + length]);
  const lines = [0, ...ends].map((start, index) => trimmedPart(text, start, ends[index]));
  return lines.filter((line) => line.shown !== '' && !isRule(line.text)).map((line) => ({ text: line, block }));
}

/** "Số: 12/KH-UBND | Hà Nội, ngày 05 tháng 6 năm 2023 |": the cells of a head that is no table any more. */
function atPipes({ text, block }: Line): readonly Line[] {
  if (!text.text.includes('|')) return [{ text, block }];
  const ends = [...text.text.matchAll(/\|/gu)].map(({ index }) => index);
  const cells = [-1, ...ends].map((pipe, index) => trimmedPart(text, pipe + 1, ends[index]));
  return cells.filter((cell) => cell.shown !== '').map((cell) => ({ text: cell, block }));
}

/** A narrow column cuts "Số: / 12/KH-UBND" and "Hà Nội, ngày / 05 tháng 6 năm / 2023" in two. */
function isCutInTwo(text: string, at: number): boolean {
  return UNFINISHED.test(text.slice(Math.max(0, at - 40), at).trimEnd()) && GOES_ON.test(text.slice(at + 1, at + 12));
}

function isRule(text: string): boolean {
  return /^[\s_*.—–=+-]+$/u.test(text);
}

export function isMotto(line: string): boolean {
  return MOTTO_KEYS.has(compareKey(line));
}
