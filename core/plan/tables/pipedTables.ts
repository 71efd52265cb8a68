import { largest } from '../../text/largest.ts';
import { isOrdinal } from '../outline/ordinals.ts';
import { roleOf } from './columns.ts';
import { type FreeLine, isBlank, spanOfLines } from './freeLines.ts';
import type { FoundTable } from './unreadableTables.ts';

/** A row of the table, which may have been wrapped over several lines. */
interface Row {
  readonly cells: readonly string[];
  readonly next: number;
}

const PIPE = /(?<!\\)\|/gu;
/** "| --- | === | :--: |": each cell nothing, or a line of two dashes or more. */
const DELIMITER_CELL = /^:?(?:-{2,}|={2,}|_{2,}|[–—]+):?$/u;
const SHORT_DELIMITER_CELL = /^:?[-=_–—]+:?$/u;
/** A wrapped row that has not ended after so many lines never will. */
const MOST_WRAPPED_LINES = 6;
/** The number and the title of a group, with the empty cells behind them left out. */
const LONGEST_GROUP = 2;
const FEWEST_BARE_ROWS = 3;
/** As many rows as tell whether lines without pipes at their ends are a table. */
const MOST_SAMPLED = 20;

/** Lines of cells between pipes, without a delimiter row or with one that does not fit the header. */
export function readPipedTable(lines: readonly FreeLine[], at: number): FoundTable | null {
  const isRow = hasLeadingPipe(lines[at]) ? hasLeadingPipe : isBareRow;
  if (!isRow(lines[at])) return null;
  if (isRow === isBareRow && !looksLikeTable(collect(lines, at, isRow, MOST_SAMPLED))) return null;
  const { rows, next } = collect(lines, at, isRow, Infinity);
  const [header = []] = rows;
  if (rows.length < 2 || header.length < 2) return null;
  const columns = largest(rows.map((row) => row.length));
  const certain = header.length === columns && rows.every((row) => row.length === columns || isGroup(row));
  const span = spanOfLines(lines, at, next);
  return { table: { kind: 'pipes', rows: rows.map((row) => filledUp(row, columns)), certain, span }, next };
}

interface Collected {
  readonly rows: readonly (readonly string[])[];
  readonly delimited: boolean;
  readonly next: number;
}

/** The rows from line `at` on, a delimiter row left out; an empty line may part two rows, but not a table from the next one. */
function collect(
  lines: readonly FreeLine[],
  at: number,
  isRow: (line: FreeLine | undefined) => boolean,
  most: number,
): Collected {
  const rows: (readonly string[])[] = [];
  let delimited = false;
  let next = at;
  for (let line = at; line < lines.length && rows.length < most;) {
    const row = isRow(lines[line]) ? readRow(lines, line) : null;
    if (row) {
      const delimiter = isDelimiter(row.cells, rows.length === 1 && !delimited);
      if (delimiter && delimited && rows.length === 0) break;
      if (delimiter) delimited = true;
      else rows.push(row.cells);
      next = row.next;
      line = row.next;
    } else if (isBlank(lines[line]) && isRow(lines[line + 1]) && !repeatsHeader(lines[line + 1], rows[0])) line++;
    else break;
  }
  return { rows, delimited, next };
}

function hasLeadingPipe(line: FreeLine | undefined): boolean {
  return line?.text.trimStart().startsWith('|') === true && pipesIn(line.text) >= 2;
}

/** "TT | Nhiệm vụ | Chủ trì", without pipes at the ends; neither HTML nor a quotation. */
function isBareRow(line: FreeLine | undefined): boolean {
  return line !== undefined && !/^\s*[<>]/u.test(line.text) && pipesIn(line.text) >= 2;
}

function pipesIn(text: string): number {
  return text.match(PIPE)?.length ?? 0;
}

/** Lines such as "Điện thoại: … | Thư điện tử: … | Trang thông tin: …" are none: one header of columns, or many lines of one width. */
function looksLikeTable({ rows, delimited }: Collected): boolean {
  if (delimited) return true;
  const [header = []] = rows;
  const headings = header.filter((cell) => roleOf(cell) !== null).length;
  return headings >= 2 || (rows.length >= FEWEST_BARE_ROWS && rows.every((row) => row.length === header.length));
}

/** A row that does not end with a pipe goes on where a later line closes it. */
function readRow(lines: readonly FreeLine[], at: number): Row {
  const first = lines[at]?.text.trim() ?? '';
  let text = first;
  if (first.startsWith('|') && !endsWithPipe(first)) {
    for (let line = at + 1; line <= at + MOST_WRAPPED_LINES; line++) {
      const more = lines[line]?.text.trim() ?? '';
      if (more === '' || more.startsWith('|')) break;
      text += ` ${more}`;
      if (endsWithPipe(more)) return { cells: cellsOf(text), next: line + 1 };
    }
  }
  return { cells: cellsOf(first), next: at + 1 };
}

function endsWithPipe(text: string): boolean {
  return /(?<!\\)\|$/u.test(text);
}

function cellsOf(row: string): readonly string[] {
  const inner = row.replace(/^\|/u, '').replace(/(?<!\\)\|$/u, '');
  return inner.split(PIPE).map((cell) => cell.trim());
}

function isDelimiter(cells: readonly string[], expected: boolean): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const pattern = expected ? SHORT_DELIMITER_CELL : DELIMITER_CELL;
  return filled.length > 0 && filled.every((cell) => pattern.test(cell));
}

function repeatsHeader(line: FreeLine | undefined, header: readonly string[] | undefined): boolean {
  const cells = cellsOf(line?.text.trim() ?? '');
  return cells.join('|') === header?.join('|');
}

function isGroup(row: readonly string[]): boolean {
  return row.length <= LONGEST_GROUP && (row[0] === '' || isOrdinal(row[0] ?? ''));
}

/** The row with empty cells behind it, as Markdown reads a short row. */
export function filledUp(row: readonly string[], columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, column) => row[column] ?? '');
}
