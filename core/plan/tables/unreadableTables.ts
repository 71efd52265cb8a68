import type { Span } from '../../text/span.ts';
import { holdsTitle } from '../outline/nationalTitle.ts';
import type { Plan } from '../readPlan.ts';
import { readGridTable, readRuledTable } from './drawnTables.ts';
import { type FreeLine, freeLines } from './freeLines.ts';
import { readLooseTable } from './looseTables.ts';
import { readPipedTable } from './pipedTables.ts';
import { readTabbedTable } from './tabbedTables.ts';

/** Lines that a person sees as a table and Markdown does not. */
export interface UnreadableTable {
  readonly kind:
    /** Pipes without a proper delimiter row. */
    | 'pipes'
    /** Cells parted by tabs. */
    | 'tabs'
    /** Drawn with `+---+` or with lines of dashes, as Pandoc writes it. */
    | 'drawn'
    /** Each cell is a paragraph of its own between pipes. */
    | 'loose'
    /** Each cell is a paragraph of its own, and nothing says where a row ends. */
    | 'scattered';
  /** The cells of each row as the source of a pipe table, the header first, all rows of one length; null where they cannot be told apart. */
  readonly rows: readonly (readonly string[])[] | null;
  /** No cell can stand in another column than it does here. */
  readonly certain: boolean;
  readonly span: Span;
  /** Its beginning, down to the end of the first line that says something. */
  readonly head: Span;
}

/** A table that begins on a line, and the line behind it. */
export interface FoundTable {
  readonly table: Omit<UnreadableTable, 'head'>;
  readonly next: number;
}

/** Reads the table that begins on line `at`; null when none does. */
type TableReader = (lines: readonly FreeLine[], at: number) => FoundTable | null;

/** The tables that went wrong, in reading order. The head of a document may be laid out with pipes or tabs. */
export function unreadableTables(plan: Plan): readonly UnreadableTable[] {
  const lines = freeLines(plan.document);
  const tables: UnreadableTable[] = [];
  for (let at = 0; at < lines.length;) {
    const found = readTableAt(lines, at, (lines[at]?.start ?? 0) >= plan.header.end);
    if (found && !isHeadOfDocument(found.table, plan))
      tables.push(placed(found.table, lines[at], plan.document.source));
    at = found ? Math.max(found.next, at + 1) : at + 1;
  }
  return tables;
}

/** A head that is drawn is read as it is, and nothing of it needs to be a table. */
function isHeadOfDocument({ span }: FoundTable['table'], { header, document }: Plan): boolean {
  if (span.start >= header.end) return false;
  return document.blocks.some(
    (block) => block.span.start < span.end && block.span.end > span.start && holdsTitle(block),
  );
}

/** Behind its indentation. */
function placed(table: FoundTable['table'], line: FreeLine | undefined, source: string): UnreadableTable {
  const indentation = /^\s*/u.exec(line?.text ?? '')?.[0].length ?? 0;
  const span = { start: table.span.start + indentation, end: table.span.end };
  return { ...table, span, head: headOf(span, source) };
}

function headOf({ start, end }: Span, source: string): Span {
  const text = source.slice(start, end);
  const letter = Math.max(text.search(/\p{sc=Latin}/u), 0);
  return { start, end: start + letter + text.slice(letter).search(/[\r\n]|$/u) };
}

const IN_BODY: readonly TableReader[] = [
  readGridTable,
  readRuledTable,
  readLooseTable,
  readPipedTable,
  readTabbedTable,
];

function readTableAt(lines: readonly FreeLine[], at: number, inBody: boolean): FoundTable | null {
  if (!lines[at]?.free || lines[at].text.trim() === '') return null;
  const readers: readonly TableReader[] = inBody ? IN_BODY : [readGridTable];
  for (const read of readers) {
    const found = read(lines, at);
    if (found) return found;
  }
  return null;
}
