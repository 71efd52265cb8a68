import type { Span } from '../text/span.ts';
import type { Plan } from './readPlan.ts';

/** Lines that a person sees as a table and Markdown does not. */
export interface UnreadableTable {
  readonly separator: 'pipes' | 'tabs';
  /** The cells of each line, a broken delimiter row left out. */
  readonly rows: readonly (readonly string[])[];
  readonly span: Span;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

const DELIMITER_LINE = /^[\s|:=—–_-]+$/u;
/** Two columns parted by tabs may be a head or a signature. */
const FEWEST_TABBED_COLUMNS = 3;
const FEWEST_ROWS = 2;

/** Runs of lines in the body that are tables gone wrong: pipes without a proper delimiter row, or cells parted by tabs. */
export function unreadableTables(plan: Plan): readonly UnreadableTable[] {
  const { blocks, source } = plan.document;
  return blocks.flatMap((block) => {
    if (block.kind === 'table' || block.span.start < plan.header.end) return [];
    const lines = linesOf(source, block.span);
    const piped = runsOf(lines, ({ text }) => /^\s*\|.*\|/u.test(text)).map((run) => asTable(run, 'pipes'));
    const tabbed = runsOf(lines, ({ text }) => tabbedCells(text).length >= FEWEST_TABBED_COLUMNS).map((run) =>
      asTable(run, 'tabs'),
    );
    return [...piped, ...tabbed].filter(isTable);
  });
}

function isTable({ separator, rows }: UnreadableTable): boolean {
  const columns = rows[0]?.length ?? 0;
  return (
    rows.length >= FEWEST_ROWS && columns >= 2 && (separator === 'pipes' || rows.every((row) => row.length === columns))
  );
}

function asTable(lines: readonly Line[], separator: UnreadableTable['separator']): UnreadableTable {
  const rows = lines.filter(({ text }) => !DELIMITER_LINE.test(text));
  const last = lines.at(-1);
  return {
    separator,
    rows: rows.map(({ text }) => (separator === 'pipes' ? pipedCells(text) : tabbedCells(text))),
    span: { start: lines[0]?.start ?? 0, end: (last?.start ?? 0) + (last?.text.length ?? 0) },
  };
}

function linesOf(source: string, { start, end }: Span): readonly Line[] {
  return [...source.slice(start, end).matchAll(/[^\r\n]+/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
  }));
}

function runsOf(lines: readonly Line[], belongs: (line: Line) => boolean): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (!belongs(line)) open = null;
    else if (open) open.push(line);
    else runs.push((open = [line]));
  }
  return runs;
}

function pipedCells(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) => cell.trim());
}

/** Several tabs in a row are one separator, as people type them. */
function tabbedCells(line: string): readonly string[] {
  return line
    .trim()
    .split(/\t+/u)
    .map((cell) => cell.trim().replaceAll('|', '\\|'));
}
