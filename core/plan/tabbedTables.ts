import { compareKey } from '../text/fold.ts';
import { startsWithAny } from '../text/pattern.ts';
import { roleOf } from './columns.ts';
import { type FreeLine, endOf, isBlank } from './freeLines.ts';
import { SECTION_TITLES, SIGNATURE_OFFICES, SIGNING_NOTES } from './lexicon/outline.ts';
import { isOrdinal } from './ordinals.ts';
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
  if (header.length < FEWEST_COLUMNS || isClosing(header)) return null;
  const { rows, next } = collect(lines, at);
  const pasted = !header.includes('');
  const cells = rows.map((row) => (pasted ? row : row.filter((cell) => cell !== '')));
  const [headings = []] = cells;
  const columns = headings.length;
  if (cells.length < 2 || columns < FEWEST_COLUMNS || cells.some((row) => row.length > columns)) return null;
  if (!looksLikeTable(cells)) return null;
  const isWhole = (row: readonly string[]): boolean =>
    row.length === columns || (row.length === 2 && isOrdinal(row[0] ?? ''));
  if (!pasted && !cells.every(isWhole)) return null;
  const last = lines[next - 1] ?? { text: '', start: 0, free: true };
  const span = { start: lines[at]?.start ?? 0, end: endOf(last) };
  const certain = cells.every(isWhole);
  return { table: { kind: 'tabs', rows: cells.map((row) => filledUp(row, columns)), certain, span }, next };
}

/**
 * The rows from line `at` on. A line without a tab between two rows is a cell that was wrapped; behind an empty line only a whole row
 * or a numbered one goes on.
 */
function collect(lines: readonly FreeLine[], at: number): { rows: (readonly string[])[]; next: number } {
  const rows: (readonly string[])[] = [];
  const columns = cellsOf(lines[at]).length;
  let next = at;
  for (let line = at; line < lines.length; line++) {
    if (isBlank(lines[line])) {
      const below = cellsOf(lines[line + 1]);
      if (below.length < 2 || (below.length !== columns && !isOrdinal(below[0] ?? ''))) break;
      continue;
    }
    const cells = cellsOf(lines[line]);
    if (isClosing(cells) || (cells.length < 2 && cellsOf(lines[line + 1]).length < FEWEST_COLUMNS)) break;
    rows.push(cells);
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
  if (header.filter((cell) => roleOf(cell) !== null).length >= FEWEST_HEADINGS) return true;
  const numbers = body.map((row) => row.slice(1).filter((cell) => /^[\d.,%\s]+$/u.test(cell)));
  return body.length >= 2 && numbers.every(({ length }) => length > 1);
}
