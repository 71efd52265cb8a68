import type { TableRow } from '../markdown/model.ts';
import { compareKey, wordKey } from '../text/fold.ts';
import { WORD_END, WORD_START, anyOf, wholeWords } from '../text/pattern.ts';
import {
  COLUMN_WORDS,
  END_WORDS,
  FILLED_IN_LATER,
  INDEX_HEADINGS,
  LEAD_ACTS,
  LEAD_HOLDERS,
  LEAD_WORD,
  PARTNER_WORD,
  PLAIN_TASK_WORDS,
} from './lexicon/tables.ts';

export type ColumnRole = keyof typeof COLUMN_WORDS | 'index';

/** A column of a table, as its headings describe it. */
export interface Column {
  readonly role: ColumnRole | null;
  /** The headings from the top level down, as written; the merged cells of the print filled in. */
  readonly headings: readonly string[];
}

const HELD_LEAD = `${anyOf(LEAD_HOLDERS)}${WORD_END}[^|]{0,40}?${WORD_START}${anyOf(LEAD_ACTS)}`;
// the roles are the keys of the lexicon
const ROLES = (Object.keys(COLUMN_WORDS) as (keyof typeof COLUMN_WORDS)[]).map((role) => {
  const words = role === 'lead' ? `(?:${HELD_LEAD}|${anyOf(COLUMN_WORDS.lead)})` : anyOf(COLUMN_WORDS[role]);
  return [role, new RegExp(WORD_START + words + WORD_END, 'iu')] as const;
});
const INDEX = new Set<string>(INDEX_HEADINGS);
const PLAIN_TASK = wholeWords(PLAIN_TASK_WORDS);
const LEAD_ONLY = wholeWords([LEAD_WORD]);
const PARTNER_ONLY = wholeWords([PARTNER_WORD]);
const START = wholeWords(COLUMN_WORDS.start);
const END = wholeWords(END_WORDS);
const LATER = wholeWords(FILLED_IN_LATER);
const LONGEST_HEADING = 90;

/** The columns that one or more header rows describe. A heading of a lower level says more than the one above it. */
export function readColumns(header: readonly TableRow[]): readonly Column[] {
  const width = Math.max(...header.map((row) => row.cells.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const headings = header.flatMap((row, level) => {
      const own = headingAt(row, column);
      if (own !== '') return [own];
      const below = header.slice(level + 1).some((lower) => headingAt(lower, column) !== '');
      return below ? [headingLeftOf(row, column)] : [];
    });
    const roles = headings.toReversed().map(roleOf);
    return { role: roles.find((role) => role !== null) ?? null, headings };
  });
}

/** The role that a heading names, or null. */
export function roleOf(heading: string): ColumnRole | null {
  const key = compareKey(heading);
  if (key === '' ? heading.trim() === '#' : INDEX.has(key)) return 'index';
  if (key.length > LONGEST_HEADING) return null;
  let best: { role: ColumnRole; at: number } | null = null;
  for (const [role, pattern] of ROLES) {
    const at = pattern.exec(key)?.index;
    if (at !== undefined && (!best || at < best.at)) best = { role, at };
  }
  if (best?.role === 'partner' && LEAD_ONLY.test(key)) return 'lead';
  if (best?.role === 'deadline' && START.test(key) && !END.test(key)) return 'start';
  return best?.role ?? null;
}

/** Does one heading name lead and partner both: "Đơn vị chủ trì, phối hợp"? */
export function namesLeadAndPartner(column: Column): boolean {
  return column.headings.some((heading) => {
    const key = compareKey(heading);
    return LEAD_ONLY.test(key) && PARTNER_ONLY.test(key);
  });
}

/** May the column be a form for those who report later: "Kết quả thực hiện"? */
export function isFilledInLater(column: Column): boolean {
  return column.headings.some((heading) => LATER.test(compareKey(heading)));
}

/** Are these the columns of a table of tasks? Statistics, staff lists, budgets and timetables are not. */
export function areTaskColumns(columns: readonly Column[]): boolean {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (has('person')) return false;
  if (has('lead')) {
    if (has('task')) return true;
    const organised = has('deadline') || has('partner');
    return organised && !has('measure') && (has('goal') || has('product') || hasUntitledColumn(columns));
  }
  return has('deadline') && !has('place') && !has('measure') && columns.some((column) => isPlainTask(column));
}

function isPlainTask(column: Column): boolean {
  return column.role === 'task' && column.headings.some((heading) => PLAIN_TASK.test(wordKey(heading)));
}

function hasUntitledColumn(columns: readonly Column[]): boolean {
  return columns.some((column) => column.role === null || column.role === 'field');
}

function headingAt(row: TableRow, column: number): string {
  return row.cells[column]?.text.shown.replace(/\s+/gu, ' ') ?? '';
}

function headingLeftOf(row: TableRow, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const heading = headingAt(row, left);
    if (heading !== '') return heading;
  }
  return '';
}
