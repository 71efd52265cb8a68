import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Range } from '../text/lineIndex.ts';

/** A row of a table as spreadsheets write it; one that holds nothing is left out. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Where each cell begins and ends. */
  readonly places: readonly Range[];
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly delimiter: string;
  /** Where quotation marks open that nothing closes: the line is left out. */
  readonly unclosed: readonly Range[];
}

/** Excel writes ";" where the comma stands in numbers, as in Vietnam, and tabs when asked for text. */
const SEPARATORS = [';', '\t', ','] as const;
/** Excel's own first line that names the separator. */
const NAMED = /^\ufeff?sep=([;,\t|])\r?\n/u;
/** A text with more lines that cannot be read is no table. */
const MOST_UNCLOSED = 20;

/** Reads comma-separated values (RFC 4180) with the separator that they have; a byte order mark and all line ends are taken. */
export function csvRows(text: string): CsvTable {
  const named = NAMED.exec(text);
  const body = text.slice(named?.[0].length ?? 0).replace(/^\ufeff/u, '');
  const lines = body.replace(/\r\n?/gu, '\n').split('\n');
  const delimiter = named?.[1] ?? separatorOf(lines);
  const rows: CsvRow[] = [];
  const unclosed: Range[] = [];
  const first = named ? 2 : 1;
  for (let from = 0; from < lines.length;) {
    const { records, openAt } = recordsOf(lines.slice(from), delimiter);
    rows.push(...records.map((record) => rowOf(record, from + first, delimiter)));
    if (openAt === null) break;
    const line = from + openAt;
    unclosed.push(wholeLine(line + first, lines[line] ?? ''));
    if (unclosed.length >= MOST_UNCLOSED) break;
    from = line + 1;
  }
  return { delimiter, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), unclosed };
}

/** The separator that the first lines hold most of. */
function separatorOf(lines: readonly string[]): string {
  const head = lines
    .slice(0, 5)
    .join('\n')
    .replace(/"[^"]*"/gu, '');
  const count = (separator: string): number => head.split(separator).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

interface CsvRecord {
  readonly cells: readonly string[];
  /** As it is written, line break included. */
  readonly raw: string;
  /** The line that it begins on, from 0. */
  readonly line: number;
}

/** The records of lines; those before the first line whose quotation marks nothing closes, where there is one. */
function recordsOf(
  lines: readonly string[],
  delimiter: string,
): { readonly records: readonly CsvRecord[]; readonly openAt: number | null } {
  const records: CsvRecord[] = [];
  let line = 0;
  const note = (cells: readonly string[], raw: string): null => {
    records.push({ cells, raw, line });
    line += raw.split('\n').length - (raw.endsWith('\n') ? 1 : 0);
    return null;
  };
  try {
    parse(lines.join('\n'), {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      raw: true,
      on_record: (given: unknown) => {
        // with `raw` a record comes with its text, which the types of the library do not say
        const { record, raw } = given as { readonly record: readonly string[]; readonly raw: string };
        return note(record, raw);
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return { records, openAt: Math.min(line, lines.length - 1) };
    throw error;
  }
  return { records, openAt: null };
}

function rowOf({ cells, raw, line }: CsvRecord, first: number, delimiter: string): CsvRow {
  const places: Range[] = [];
  let at = { line: line + first, column: 1 };
  let start = at;
  let quoted = false;
  const end = (): void => {
    places.push({ ...start, endLine: at.line, endColumn: at.column });
  };
  for (const letter of raw.replace(/\n$/u, '')) {
    // elsewhere in a cell a quotation mark is a letter
    if (letter === '"' && (quoted || (at.line === start.line && at.column === start.column))) quoted = !quoted;
    const separates = letter === delimiter && !quoted;
    if (separates) end();
    at = letter === '\n' ? { line: at.line + 1, column: 1 } : { line: at.line, column: at.column + letter.length };
    if (separates) start = at;
  }
  end();
  return { cells, places };
}

function wholeLine(line: number, text: string): Range {
  return { line, column: 1, endLine: line, endColumn: text.length + 1 };
}
