import type { Unreadable, Written } from '../config/checkWritten.ts';
import { type CsvRow, csvRows } from '../config/csvRows.ts';
import { FILE_START } from '../config/problems.ts';
import {
  CELL_WORDS,
  COUNTING_HEADINGS,
  DOCUMENT_HEADINGS,
  INDICATOR_HEADINGS,
  UNIT_HEADINGS,
} from '../knowledge/lexicon.ts';
import { compareKey } from '../text/fold.ts';
import { lineBreakOf } from '../text/lineBreak.ts';
import type { Range } from '../text/lineIndex.ts';
import type { LocalizedText } from '../text/localized.ts';
import { nearest } from '../text/nearest.ts';
import type { OwnListName } from './ownEntrySchema.ts';

/** Is a file of entries a table, by its name? Others hold YAML or JSON. */
export function isTable(file: string): boolean {
  return /\.csv$/iu.test(file);
}

/** An entry as it is written, field by field. */
export type Fields = Readonly<Record<string, unknown>>;

/** How a cell becomes the value of a field. */
type CellKind = 'text' | 'list' | 'number' | 'choice';

const HEADINGS: Readonly<Record<OwnListName, Readonly<Record<string, readonly string[]>>>> = {
  documents: DOCUMENT_HEADINGS,
  units: UNIT_HEADINGS,
  indicators: INDICATOR_HEADINGS,
};
const KINDS: Readonly<Record<string, CellKind | undefined>> = {
  ...kind('list', 'replacedBy', 'amends', 'amendedBy', 'source', 'otherCodes', 'aliases', 'abbreviations'),
  ...kind('list', 'successor', 'legalBasis', 'phrases', 'without'),
  ...kind('number', 'min', 'max'),
  ...kind('choice', 'status', 'confidence', 'level', 'direction'),
};
/** The fields without which an entry is none. */
const NEEDED: Readonly<Record<OwnListName, readonly string[]>> = {
  documents: ['number', 'type', 'issuer'],
  units: ['name'],
  indicators: ['name'],
};
/** Above the headings a table may have a title. */
const LONGEST_TITLE = 10;

function kind(of: CellKind, ...fields: readonly string[]): Readonly<Record<string, CellKind>> {
  return Object.fromEntries(fields.map((field) => [field, of]));
}

/** The entries of a table as if they were written in YAML; each value stands in its cell. `complete` fills in what the others tell. */
export function entriesOfTable(
  text: string,
  list: OwnListName,
  complete: (fields: Fields) => Fields = (fields) => fields,
): Written {
  const { rows, unclosed } = csvRows(text);
  const open = unclosed.map((at): Unreadable => ({ at, message: UNCLOSED }));
  const head = headOf(rows, list);
  if (!head)
    return {
      value: [],
      placeAt: () => FILE_START,
      problems: [...open, ...(rows.length > 0 ? [noHead(rows, list)] : [])],
    };
  const { fields, at } = head;
  const body = rows.slice(at + 1);
  const value = body.map(({ cells }) =>
    complete(Object.fromEntries(fields.flatMap((field, column) => valueIn(field, cells[column]?.trim() ?? '')))),
  );
  const placeAt: Written['placeAt'] = ([index, field], part) => {
    const row = body[Number(index)];
    const column = fields.findIndex((one) => one !== null && one === String(field));
    return (part === 'value' || column >= 0 ? row?.places[column] : undefined) ?? wholeRow(row);
  };
  return { value, placeAt, problems: [...open, ...unreadHeadings(rows[at], fields, list)] };
}

/** The text of a table with one more row; null where it has no headings, or none for a field of the entry that says what it is. */
export function withRow(text: string, list: OwnListName, entry: Fields): string | null {
  const { rows, delimiter } = csvRows(text);
  const fields = headOf(rows, list)?.fields;
  const [needed = ''] = NEEDED[list];
  if (!fields?.includes(needed)) return null;
  const cells = fields.map((field) => cellOf(field === null ? undefined : entry[field], delimiter));
  const lineBreak = lineBreakOf(text);
  return `${text}${/[\r\n]$/u.test(text) ? '' : lineBreak}${cells.join(delimiter)}${lineBreak}`;
}

function cellOf(value: unknown, delimiter: string): string {
  const said = Array.isArray(value) ? value.map(String).join('|') : typeof value === 'string' ? value : '';
  const written = said.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3/$2/$1');
  return /["\r\n]/u.test(written) || written.includes(delimiter) ? `"${written.replaceAll('"', '""')}"` : written;
}

interface Head {
  /** The field of each column; null for one that is not read. */
  readonly fields: readonly (string | null)[];
  readonly at: number;
}

/** The row of headings: the first one that names the fields that every entry needs, of documents at least the number. */
function headOf(rows: readonly CsvRow[], list: OwnListName): Head | null {
  const needed = NEEDED[list][0] ?? '';
  for (const [at, { cells }] of rows.slice(0, LONGEST_TITLE).entries()) {
    const named = cells.map((cell) => fieldNamed(cell, list));
    // a column of a field that stands twice is not read again
    const fields = named.map((field, column) => (field !== null && named.indexOf(field) === column ? field : null));
    if (fields.includes(needed) && cells.filter((cell) => cell.trim() !== '').length > (list === 'documents' ? 1 : 0))
      return { fields, at };
  }
  return null;
}

/** What is said of a field, said of its column. */
export function inHeadings({ vi, en }: LocalizedText, list: OwnListName): LocalizedText {
  const heading = (quoted: string, field: string): string => {
    const [shown] = HEADINGS[list][field] ?? [];
    return shown === undefined ? quoted : `“${shown}”`;
  };
  return { vi: vi.replace(/“([a-zA-Z]+)”/gu, heading), en };
}

/** How many headings of a table name fields of a list; 0 where it has no row of headings for it. */
export function headingsOf(text: string, list: OwnListName): number {
  return headOf(csvRows(text).rows, list)?.fields.filter((field) => field !== null).length ?? 0;
}

/** The field that a heading names: by its own name, or as offices call it. */
export function fieldNamed(heading: string, list: OwnListName): string | null {
  const key = compareKey(heading);
  const entries = Object.entries(HEADINGS[list]);
  return (
    entries.find(([field, names]) => field.toLowerCase() === key || names.some((name) => name === key))?.[0] ?? null
  );
}

/** The value of a field as it stands in a cell; none for an empty cell. */
export function valueIn(field: string | null, cell: string): readonly (readonly [string, unknown])[] {
  if (field === null || cell === '') return [];
  switch (KINDS[field] ?? 'text') {
    case 'list':
      return [[field, cell.split(/[;|\n]/u).flatMap((part) => part.trim() || [])]];
    case 'number': {
      const number = Number(cell.replace('%', '').replace(',', '.'));
      return [[field, Number.isNaN(number) ? cell : number]];
    }
    case 'choice':
      return [[field, choiceOf(cell)]];
    case 'text':
      return [[field, cell.replace(/\s+/gu, ' ')]];
  }
}

function choiceOf(cell: string): string {
  const key = compareKey(cell);
  return Object.entries(CELL_WORDS).find(([value, words]) => value === key || words.includes(key))?.[0] ?? cell;
}

function wholeRow(row: CsvRow | undefined): Range {
  const [first = FILE_START, ...others] = row?.places ?? [];
  const last = others.at(-1) ?? first;
  return { ...first, endLine: last.endLine, endColumn: last.endColumn };
}

/** Headings that are nearly one of ours: their columns are not read, and most likely meant to be. */
function unreadHeadings(
  head: CsvRow | undefined,
  fields: readonly (string | null)[],
  list: OwnListName,
): readonly Unreadable[] {
  const names = Object.values(HEADINGS[list]).flatMap(([shown = '']) => shown);
  return (head?.cells ?? []).flatMap((cell, column) => {
    const key = compareKey(cell);
    if (fields[column] !== null || key === '' || COUNTING_HEADINGS.includes(key)) return [];
    const near = fieldNamed(cell, list) === null ? nearest(key, names) : key;
    if (near === null) return [];
    const twice = near === key;
    const message: LocalizedText = {
      vi: twice
        ? `Cột “${cell.trim()}” có hai lần; chỉ đọc cột đầu.`
        : `Không đọc cột “${cell.trim()}”. Có phải “${near}”?`,
      en: twice
        ? `The column “${cell.trim()}” stands twice; the first is read.`
        : `The column “${cell.trim()}” is not read. Is it “${near}”?`,
    };
    return [{ at: head?.places[column] ?? FILE_START, message, severity: 'warning' as const }];
  });
}

function noHead(rows: readonly CsvRow[], list: OwnListName): Unreadable {
  const wanted = NEEDED[list].map((field) => `“${HEADINGS[list][field]?.[0] ?? field}”`).join(', ');
  return {
    at: wholeRow(rows[0]),
    message: {
      vi: `Không thấy dòng tiêu đề cột. Ghi tiêu đề ở dòng đầu, cần có ${wanted}.`,
      en: `There is no row of column headings. Write one first, with ${wanted} (or ${NEEDED[list].join(', ')}).`,
    },
  };
}

const UNCLOSED: LocalizedText = {
  vi: 'Dấu ngoặc kép (") mở ở dòng này không có dấu đóng nên dòng này bị bỏ qua. Thêm dấu đóng, hoặc bỏ dấu mở.',
  en: 'A quotation mark (") opens on this line and nothing closes it: the line is left out. Close it, or remove it.',
};
