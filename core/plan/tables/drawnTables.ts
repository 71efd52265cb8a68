import { type FreeLine, isBlank, spanOfLines } from './freeLines.ts';
import type { FoundTable } from './unreadableTables.ts';

/** "+-----+------+", "+=====+======+", with colons where columns are aligned. */
const GRID_RULE = /^\s*\+(?:[:=-]{2,}\+)+\s*$/u;
/** "  ---- ------------ ---------": the columns of Pandoc's tables without pipes. */
const RULER = /^\s*-{2,}(?: +-{2,})+\s*$/u;
const FULL_RULE = /^\s*-{4,}\s*$/u;
const LONGEST_HEADER_IN_LINES = 12;

/** A character as it is printed, with the marks that stand on it. */
const CLUSTER = /\P{M}\p{M}*/gu;

/** A grid of `+---+` and pipes. */
export function readGridTable(lines: readonly FreeLine[], at: number): FoundTable | null {
  if (!GRID_RULE.test(lines[at]?.text ?? '')) return null;
  const next = endOfGrid(lines, at);
  const drawn = lines.slice(at, next).map(({ text }) => clustersOf(text));
  const edges = edgesOf(drawn[0] ?? []);
  if (next - at < 3) return null;
  const columns = edges.slice(0, -1).map((edge, column) => [edge + 1, edges[column + 1] ?? edge] as const);
  const rows: string[][] = [];
  let open: (readonly string[])[] = [];
  let whole = true;
  for (const line of drawn.slice(1)) {
    const rule = GRID_RULE.test(line.join(''));
    if (!edges.every((edge) => line[edge] === (rule ? '+' : '|')) || (rule && edgesOf(line).length !== edges.length)) {
      whole = false; // a cell that spans several columns or rows
    } else if (rule) {
      rows.push(joinLines(open, edges.length - 1));
      open = [];
    } else open.push(cut(line, columns));
  }
  return found(lines, at, next, whole ? rows : null);
}

/** Behind the last rule of the lines that begin as those of a grid do. */
function endOfGrid(lines: readonly FreeLine[], at: number): number {
  let end = at;
  for (let line = at; /^\s*[+|]/u.test(lines[line]?.text ?? ''); line++) {
    if (GRID_RULE.test(lines[line]?.text ?? '')) end = line + 1;
  }
  return end;
}

/** Columns below a ruler; rows are lines, or parted by empty lines where a rule of dashes closes the table. */
export function readRuledTable(lines: readonly FreeLine[], at: number): FoundTable | null {
  const ruler = rulerBelow(lines, at);
  if (ruler === null) return null;
  const starts = columnStarts(lines[ruler]);
  const opened = ruler === at || FULL_RULE.test(lines[at]?.text ?? '');
  const end = opened ? closingRule(lines, ruler) : endOfText(lines, ruler + 1);
  const header = lines.slice(at, ruler).filter(({ text }) => !FULL_RULE.test(text));
  const body = lines.slice(ruler + 1, end ?? ruler);
  // lines of dashes stand in heads too, below the names of the two sides
  if (end === null || body.every(isBlank) || ![...header, ...body].every((line) => isAligned(line, starts)))
    return null;
  const rows = groupsOf(body, body.some(isBlank)).map((group) => rowOf(group, starts));
  const titled = header.some(({ text }) => text.trim() !== '');
  return found(lines, at, opened ? end + 1 : end, titled ? [rowOf(header, starts), ...rows] : rows);
}

function columnStarts(ruler: FreeLine | undefined): readonly number[] {
  const marks = clustersOf(ruler?.text ?? '');
  return marks.flatMap((mark, index) => (mark === '-' && marks[index - 1] !== '-' ? [index] : []));
}

/** Does a space stand before each column? */
function isAligned({ text }: FreeLine, starts: readonly number[]): boolean {
  const line = clustersOf(text);
  return starts.every((start) => start === 0 || /^\s?$/u.test(line[start - 1] ?? ''));
}

function rowOf(lines: readonly FreeLine[], starts: readonly number[]): string[] {
  const columns = starts.map((start, column) => [start, starts[column + 1] ?? Infinity] as const);
  return joinLines(
    lines.map(({ text }) => cut(clustersOf(text), columns)),
    columns.length,
  );
}

/** The line of the ruler of a table that begins on line `at`: that line, or one below the lines of its header. */
function rulerBelow(lines: readonly FreeLine[], at: number): number | null {
  if (RULER.test(lines[at]?.text ?? '')) return at;
  const tall = FULL_RULE.test(lines[at]?.text ?? '');
  for (let line = at + 1; line <= at + (tall ? LONGEST_HEADER_IN_LINES : 1); line++) {
    if (RULER.test(lines[line]?.text ?? '')) return line;
    if (!lines[line]?.free || isBlank(lines[line])) return null;
  }
  return null;
}

/** The rule that closes a table whose rows may hold several lines; null where none does before two empty lines. */
function closingRule(lines: readonly FreeLine[], ruler: number): number | null {
  for (let line = ruler + 1; line < lines.length; line++) {
    const text = lines[line]?.text ?? '';
    if (FULL_RULE.test(text) || RULER.test(text)) return line;
    if (!lines[line]?.free || (isBlank(lines[line]) && isBlank(lines[line + 1]))) return null;
  }
  return null;
}

function endOfText(lines: readonly FreeLine[], from: number): number {
  let end = from;
  while (lines[end]?.free === true && !isBlank(lines[end])) end++;
  return end;
}

/** The lines of each row: one, or all up to the next empty line. */
function groupsOf(lines: readonly FreeLine[], tall: boolean): readonly (readonly FreeLine[])[] {
  if (!tall) return lines.map((line) => [line]);
  const groups: FreeLine[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter(({ length }) => length > 0);
}

function clustersOf(text: string): readonly string[] {
  return text.match(CLUSTER) ?? [];
}

function edgesOf(rule: readonly string[]): readonly number[] {
  return rule.flatMap((sign, index) => (sign === '+' ? [index] : []));
}

function cut(line: readonly string[], columns: readonly (readonly [number, number])[]): readonly string[] {
  return columns.map(([start, end]) => line.slice(start, end).join('').trim());
}

/** One row out of its lines; an empty line in a cell, or a list entry, begins a new line of it. */
function joinLines(lines: readonly (readonly string[])[], columns: number): string[] {
  return Array.from({ length: columns }, (_, column) => {
    let text = '';
    let gap = false;
    for (const line of lines) {
      const part = (line[column] ?? '').replaceAll(/(?<!\\)\|/gu, '\\|');
      if (part === '') gap = text !== '';
      else {
        const breaks = gap || /^(?:[-*+]|\d{1,2}[.)])\s/u.test(part);
        text += text === '' ? part : `${breaks ? '<br>' : ' '}${part}`;
        gap = false;
      }
    }
    return text;
  });
}

function found(lines: readonly FreeLine[], at: number, next: number, rows: readonly string[][] | null): FoundTable {
  const span = spanOfLines(lines, at, next);
  return { table: { kind: 'drawn', rows, certain: rows !== null, span }, next };
}
