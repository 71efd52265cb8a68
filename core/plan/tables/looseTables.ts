import { roleOf } from './columns.ts';
import { type FreeLine, isBlank, spanOfLines } from './freeLines.ts';
import type { FoundTable } from './unreadableTables.ts';

const LONE_PIPE = /^\s*\|\s*$/u;
const DELIMITER = /^\s*\|(?:\s*:?-{3,}:?\s*\|){2,}\s*$/u;
/** Empty cells stand on one line: "|  |". */
const ONLY_PIPES = /^\s*(?:\|\s*)+$/u;
/** A cell that is longer is no cell. */
const LONGEST_CELL_IN_LINES = 40;
const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 40;
const LONGEST_HEADER_IN_LINES = 120;

/**
 * A table whose cells are paragraphs: "| ", "TT", " | ", "Nhiệm vụ", " |", with empty lines in between, as converters write cells
 * that hold paragraphs; or, where not even the pipes are left, headings that follow one another as paragraphs.
 */
export function readLooseTable(lines: readonly FreeLine[], at: number): FoundTable | null {
  return LONE_PIPE.test(lines[at]?.text ?? '') ? readBetweenPipes(lines, at) : readScattered(lines, at);
}

function readBetweenPipes(lines: readonly FreeLine[], at: number): FoundTable | null {
  const delimiter = delimiterBelow(lines, at);
  if (delimiter === null) return null;
  const columns = pipesIn(lines[delimiter]?.text ?? '') - 1;
  const header = rowOf(lines.slice(at, delimiter));
  const rows: (readonly string[])[] = [header];
  let from = delimiter + 1;
  let next = from;
  let pipes = 0;
  for (let line = from; line < lines.length && line - next <= LONGEST_CELL_IN_LINES; line++) {
    const { text = '', free = false } = lines[line] ?? {};
    if (!free || DELIMITER.test(text) || (line === from && !LONE_PIPE.test(text))) break;
    if (!ONLY_PIPES.test(text)) continue;
    pipes += pipesIn(text);
    next = line + 1;
    if (line === from || !endsRow(lines, line, pipes > columns)) continue;
    rows.push(rowOf(lines.slice(from, next)));
    from = next;
    pipes = 0;
  }
  const whole = from === next && rows.every((row) => row.length === columns);
  const span = spanOfLines(lines, at, next);
  return { table: { kind: 'loose', rows: whole ? rows : null, certain: whole, span }, next };
}

function pipesIn(text: string): number {
  return text.match(/\|/gu)?.length ?? 0;
}

/** The line of the delimiter row that ends the header; null when what stands in between is no header. */
function delimiterBelow(lines: readonly FreeLine[], at: number): number | null {
  for (let line = at + 1; line < Math.min(lines.length, at + LONGEST_HEADER_IN_LINES); line++) {
    if (DELIMITER.test(lines[line]?.text ?? '')) return LONE_PIPE.test(lines[line - 1]?.text ?? '') ? line : null;
    if (!lines[line]?.free || (lines[line]?.text.trim().length ?? 0) > LONGEST_HEADING * 2) return null;
  }
  return null;
}

/** A pipe that ends a row stands right above the one that begins the next; the last one of the table has its columns above it. */
function endsRow(lines: readonly FreeLine[], line: number, full: boolean): boolean {
  const below = lines[line + 1];
  if (below === undefined || isBlank(below)) return full;
  return LONE_PIPE.test(below.text) || DELIMITER.test(below.text);
}

/** The cells between the pipes of some lines; paragraphs of a cell become lines of it. */
function rowOf(lines: readonly FreeLine[]): readonly string[] {
  const text = lines.map((line) => line.text.trim()).join('\n');
  const inner = text.replace(/^\|/u, '').replace(/\|\n*$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) =>
    cell
      .trim()
      .replace(/\n{2,}/gu, '<br>')
      .replace(/\n/gu, ' '),
  );
}

/** The headings of a table as paragraphs, one below the other: "TT", "Nhiệm vụ", "Chủ trì". */
function readScattered(lines: readonly FreeLine[], at: number): FoundTable | null {
  if (roleOfLine(lines[at]) !== 'index') return null;
  let headings = 1;
  let line = at;
  while (isBlank(lines[line + 1]) && roleOfLine(lines[line + 2]) !== null) {
    line += 2;
    headings++;
  }
  if (headings < FEWEST_HEADINGS) return null;
  const span = spanOfLines(lines, at, line + 1);
  return { table: { kind: 'scattered', rows: null, certain: false, span }, next: line + 1 };
}

function roleOfLine(line: FreeLine | undefined): ReturnType<typeof roleOf> {
  const text = (line?.text ?? '').replace(/[*_]/gu, '').trim();
  return text === '' || text.length > LONGEST_HEADING ? null : roleOf(text);
}
