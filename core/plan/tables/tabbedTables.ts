import { compareKey } from '../../text/fold.ts';
import { startsWithAny } from '../../text/pattern.ts';
import { SECTION_TITLES, SIGNATURE_OFFICES, SIGNING_NOTES } from '../lexicon/outline.ts';
import { isOrdinal } from '../outline/ordinals.ts';
import { roleOf } from './columns.ts';
import { type FreeLine, isBlank, spanOfLines } from './freeLines.ts';
import { filledUp } from './pipedTables.ts';
import type { FoundTable } from './unreadableTables.ts';

/** Two columns parted by tabs may be a head or a signature. */
const FEWEST_COLUMNS = 3;
const FEWEST_HEADINGS = 2;
const CLOSING = startsWithAny([...SIGNATURE_OFFICES, ...SIGNING_NOTES, ...SECTION_TITLES.recipients]);

/**
 * Lines of cells parted by tabs: a table pasted out of a word processor, where each tab parts two cells, or one that somebody typed,
 * where several tabs in a row are one gap. Signatures are laid out so too, and tables of contents.
 */
export function readTabbedTable(lines: readonly FreeLine[], at: number): FoundTable | null {
  const header = cellsOf(lines[at]);
  if (header.length < FEWEST_COLUMNS || !mayHead(header, cellsOf(lines[at + 1])) || isClosing(header)) return null;
  const pasted = !header.includes('');
  if (!looksLikeTable(collect(lines, at, pasted, MOST_SAMPLED).rows)) return null;
  const { rows, next } = collect(lines, at, pasted, Infinity);
  const columns = rows[0]?.length ?? 0;
  const span = spanOfLines(lines, at, next);
  const certain = rows.every((row) => isWhole(row, columns));
  return { table: { kind: 'tabs', rows: rows.map((row) => filledUp(row, columns)), certain, span }, next };
}

/** As many rows as tell whether the lines are a table. */
const MOST_SAMPLED = 20;

/** A row of all columns, or a numbered title of a group. */
function isWhole(row: readonly string[], columns: number): boolean {
  return row.length === columns || (row.length === 2 && isOrdinal(row[0] ?? ''));
}

/**
 * The rows from line `at` on. A line without a tab between two rows is a cell that was wrapped; behind an empty line only a whole row
 * or a numbered one goes on, and so everywhere in a table that was typed.
 */
function collect(
  lines: readonly FreeLine[],
  at: number,
  pasted: boolean,
  most: number,
): { rows: readonly (readonly string[])[]; next: number } {
  const rows: (readonly string[])[] = [];
  const rowOf = (line: number): readonly string[] =>
    pasted ? cellsOf(lines[line]) : cellsOf(lines[line]).filter((cell) => cell !== '');
  const columns = rowOf(at).length;
  let next = at;
  for (let line = at; line < lines.length && rows.length < most; line++) {
    if (isBlank(lines[line])) {
      const below = rowOf(line + 1);
      if (below.length < 2 || (below.length !== columns && !isOrdinal(below[0] ?? ''))) break;
      continue;
    }
    const row = rowOf(line);
    const goesOn = row.length >= 2 || cellsOf(lines[line + 1]).length >= FEWEST_COLUMNS;
    if (isClosing(row) || !goesOn || row.length > columns || (!pasted && !isWhole(row, columns))) break;
    rows.push(row);
    next = line + 1;
  }
  return { rows, next };
}

function isClosing(cells: readonly string[]): boolean {
  return cells.some((cell) => CLOSING.test(compareKey(cell)));
}

function cellsOf(line: FreeLine | undefined): readonly string[] {
  // white space at the start is an indentation, at the end nothing
  return (line?.text ?? '')
    .trim()
    .split('\t')
    .map((cell) => cell.trim().replaceAll('|', '\\|'));
}

/** Headings that name columns, or rows that count something; the page numbers of a table of contents only grow. */
function looksLikeTable(rows: readonly (readonly string[])[]): boolean {
  const [header = [], ...body] = rows;
  if (body.length === 0 || header.length < FEWEST_COLUMNS) return false;
  return namesColumns(header) || (body.length >= 2 && body.every(counts));
}

/** The same of the first two lines alone, so that most lines are passed over without reading on. */
function mayHead(header: readonly string[], below: readonly string[]): boolean {
  return namesColumns(header) || counts(below.filter((cell) => cell !== ''));
}

function namesColumns(header: readonly string[]): boolean {
  return header.filter((cell) => roleOf(cell) !== null).length >= FEWEST_HEADINGS;
}

function counts(row: readonly string[]): boolean {
  return row.slice(1).filter((cell) => /^[\d.,%\s]+$/u.test(cell)).length > 1;
}
