import type { TableRow } from '../../markdown/model.ts';
import { compareKey, foldLookAlikes, wordKey } from '../../text/fold.ts';
import { largest } from '../../text/largest.ts';
import { WORD_END, WORD_START, anyOf, anyWord, wholeWords } from '../../text/pattern.ts';
import { recalled } from '../../text/recall.ts';
import { periodNamed } from '../deadlines/deadlines.ts';
import {
  COLUMN_WORDS,
  COUNT_OPENERS,
  DEADLINE_HEADINGS,
  END_WORDS,
  FILLED_IN_LATER,
  INDEX_HEADINGS,
  LEAD_ACTS,
  LEAD_HOLDERS,
  LEAD_WORD,
  MARKS,
  NO_COUNTS,
  PARTNER_WORD,
  PLAIN_TASK_WORDS,
  RESULTS_SO_FAR,
  SPAN_HEADINGS,
  TIME_NAMES,
  UNIT_HEADINGS,
} from '../lexicon/tables.ts';
import { AND, DAY, MONTH, QUARTER, TO } from '../lexicon/time.ts';

/** `figure`: what is counted, "Số hồ sơ", or "Năm 2025" over numbers. */
export type ColumnRole = keyof typeof COLUMN_WORDS | 'index' | 'period' | 'figure';

/** A column of a table, as its headings describe it. */
export interface Column {
  readonly role: ColumnRole | null;
  /** The headings from the top level down, as written; the merged cells of the print filled in. */
  readonly headings: readonly string[];
  /** The period that a mark in the column stands for ("Quý II"), of a column with the role `period`; else null. */
  readonly period: string | null;
}

const HELD_LEAD = `${anyOf(LEAD_HOLDERS)}${WORD_END}[^|]{0,40}?${anyWord(LEAD_ACTS)}`;
// the roles are the keys of the lexicon
const ROLES = (Object.keys(COLUMN_WORDS) as (keyof typeof COLUMN_WORDS)[]).map((role) => {
  const words = role === 'lead' ? `(?:${HELD_LEAD}|${anyOf(COLUMN_WORDS.lead)})` : anyOf(COLUMN_WORDS[role]);
  return [role, new RegExp(WORD_START + words + WORD_END, 'iu')] as const;
});
const INDEX = new Set<string>(INDEX_HEADINGS);
const DEADLINES = new Set<string>(DEADLINE_HEADINGS);
const PLAIN_TASK = wholeWords(PLAIN_TASK_WORDS);
const LEAD_ONLY = wholeWords([LEAD_WORD]);
const PARTNER_ONLY = wholeWords([PARTNER_WORD]);
const TIME_BEHIND = new RegExp(`(?:[,;/(&+-]\\s*|\\s${AND}\\s+)${anyOf(TIME_NAMES)}${WORD_END}`, 'u');
const START = wholeWords(COLUMN_WORDS.start);
const END = wholeWords(END_WORDS);
const SPAN = wholeWords(SPAN_HEADINGS);
const SPANS_ONLY = new RegExp(`^${anyOf(SPAN_HEADINGS)}(?:\\s*[,/]\\s*${anyOf(SPAN_HEADINGS)})*$`, 'u');
const MARK = new Set<string>(MARKS);
const UNITS_ONLY = new RegExp(`^${anyOf(UNIT_HEADINGS)}(?:\\s+(?:${AND}\\s+)?${anyOf(UNIT_HEADINGS)})*$`, 'u');
/** "Số hồ sơ", "Tổng thu", "Đã hoàn thành": what is counted. */
const COUNTS = new RegExp(`^(?!${anyOf(NO_COUNTS)}${WORD_END})${anyOf(COUNT_OPENERS)}${WORD_END}`, 'u');
const LATER = wholeWords(FILLED_IN_LATER);
/** "Kết quả 6 tháng đầu năm", "Kết quả thực hiện đến ngày 30/6": what was reached, beside what is to be done. */
const SO_FAR = new RegExp(
  `^${anyOf(RESULTS_SO_FAR)}\\s+(?:\\d{1,2}\\s+${MONTH}|${MONTH}|${QUARTER}|${TO}\\s+(?:\\d|${anyOf([DAY, MONTH])}))`,
  'u',
);
const LONGEST_HEADING = 90;

/** The columns that one or more header rows describe. A heading of a lower level says more than the one above it. */
export function readColumns(header: readonly TableRow[]): readonly Column[] {
  const width = Math.max(largest(header.map((row) => row.cells.length)), 0);
  const columns = Array.from({ length: width }, (_, column) => readColumn(header, column));
  return withUnitAsLead(columns);
}

function readColumn(header: readonly TableRow[], column: number): Column {
  const headings = header.flatMap((row, level) => {
    const own = headingAt(row, column);
    if (own !== '') return [own];
    const below = header.slice(level + 1).some((lower) => headingAt(lower, column) !== '');
    return below ? [headingLeftOf(row, column)] : [];
  });
  const period = periodOf(headings);
  return { role: period === null ? roleIn(headings) : 'period', headings, period };
}

/** The role that the lowest heading with one names. */
function roleIn(headings: readonly string[]): ColumnRole | null {
  return headings.toReversed().reduce<ColumnRole | null>((found, heading) => found ?? roleOf(heading), null);
}

const BARE_PERIOD = /^(?:\d{1,2}|[IV]{1,3})(?:\s?[-–]\s?(?:\d{1,2}|[IV]{1,3}))?$/u;

/** "Quý II" by itself, or a bare "2" or "1-3" below "Thời gian (tháng)". */
function periodOf(headings: readonly string[]): string | null {
  const lowest = headings.at(-1) ?? '';
  const span = BARE_PERIOD.test(lowest) ? SPAN.exec(compareKey(headings.slice(0, -1).join(' ')))?.[0] : '';
  return span === undefined ? null : periodNamed(foldLookAlikes(`${span} ${lowest}`));
}

/** A bare "Đơn vị" heads the lead where the table holds work with a time and names nobody else. */
function withUnitAsLead(columns: readonly Column[]): readonly Column[] {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (has('lead') || has('measure') || has('figure') || !has('deadline') || !columns.some(isPlainTask)) return columns;
  const unit = columns.findIndex(({ headings }) => UNITS_ONLY.test(wordKey(headings.at(-1) ?? '')));
  return columns.map((column, index) => (index === unit ? { ...column, role: 'lead' } : column));
}

/** The role that a heading names, or null. */
export const roleOf = recalled((heading: string): ColumnRole | null => {
  const key = compareKey(heading);
  if (key === '' ? heading.trim() === '#' : INDEX.has(key)) return 'index';
  if (key.length > LONGEST_HEADING) return null;
  if (SPANS_ONLY.test(key) || DEADLINES.has(key)) return 'deadline';
  let best: { role: ColumnRole; at: number } | null = null;
  for (const [role, pattern] of ROLES) {
    const at = pattern.exec(key)?.index;
    if (at !== undefined && (!best || at < best.at)) best = { role, at };
  }
  if (best?.role === 'partner' && LEAD_ONLY.test(key)) return 'lead';
  if (best?.role === 'deadline' || best?.role === 'start')
    return START.test(key) && !END.test(key) ? 'start' : 'deadline';
  if (best?.role === 'product' && SO_FAR.test(key)) return null;
  return COUNTS.test(key) && best?.role !== 'money' ? 'figure' : (best?.role ?? null);
});

/** Does a heading say in so many words who leads: "Phòng chủ trì"? */
export function namesLead(column: Column | undefined): boolean {
  return column?.headings.some((heading) => LEAD_ONLY.test(compareKey(heading))) === true;
}

/** Does one heading name lead and partner both: "Đơn vị chủ trì, phối hợp"? */
export function namesLeadAndPartner(headings: readonly string[]): boolean {
  return headings.some((heading) => {
    const key = compareKey(heading);
    return LEAD_ONLY.test(key) && PARTNER_ONLY.test(key);
  });
}

/** "Sản phẩm, thời hạn hoàn thành": does a heading name a time behind something else? */
export function namesTime(column: Column | undefined): boolean {
  return column?.headings.some((heading) => TIME_BEHIND.test(compareKey(heading))) === true;
}

/** Does a column tell what was reached by some day, beside what is to be done? */
export function tellsSoFar(column: Column | undefined): boolean {
  return column?.headings.some((heading) => SO_FAR.test(compareKey(heading))) === true;
}

/** What no table of tasks has. */
const FOREIGN: readonly ColumnRole[] = ['person', 'price', 'sitting'];

/** May the column be a form for those who report later: "Kết quả thực hiện"? */
export function isFilledInLater(column: Column): boolean {
  return column.headings.some((heading) => LATER.test(compareKey(heading)));
}

/** Are these the columns of a table of tasks? Statistics, staff lists, budgets and timetables are not. */
export function areTaskColumns(columns: readonly Column[]): boolean {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (FOREIGN.some(has)) return false;
  const organised = has('deadline') || has('partner');
  const counts = has('measure') || has('figure');
  if (has('lead')) {
    if (has('task')) return organised || !counts;
    if (!organised || counts || has('place')) return false;
    return has('product') || has('goal') || hasUntitledColumn(columns);
  }
  return has('deadline') && !has('place') && !counts && columns.some(isPlainTask);
}

function isPlainTask(column: Column): boolean {
  return column.role === 'task' && column.headings.some((heading) => PLAIN_TASK.test(wordKey(heading)));
}

function hasUntitledColumn(columns: readonly Column[]): boolean {
  return columns.some((column) => column.role === null || column.role === 'field');
}

/** Does a cell hold nothing but a mark: "x"? */
export function isMark(text: string): boolean {
  return MARK.has(text.trim().toLowerCase());
}

/**
 * The columns as the rows below the header use them: a column named by a period that holds figures instead of marks counts
 * something, and one whose cells lost their shading says nothing.
 */
export function settleColumns(columns: readonly Column[], rows: readonly TableRow[]): readonly Column[] {
  const cells = columns.flatMap(({ role }, column) =>
    role === 'period' ? rows.map((row) => row.cells[column]?.text.text ?? '') : [],
  );
  if (cells.some(isMark)) return columns;
  const figures = cells.some((text) => text !== '') ? 'figure' : null;
  return columns.map((column) =>
    column.role === 'period' ? { ...column, role: moneyOver(column) ?? figures, period: null } : column,
  );
}

/** "Kinh phí" over "Năm 2025". */
function moneyOver({ headings }: Column): 'money' | null {
  return roleIn(headings.slice(0, -1)) === 'money' ? 'money' : null;
}

/** The unit that bare numbers of a column count: "tháng" below "Tháng/năm"; null for columns of another kind. */
export function spanCounted({ headings }: Column): string | null {
  const key = compareKey(headings.at(-1) ?? '');
  return SPANS_ONLY.test(key) ? (SPAN.exec(key)?.[0] ?? null) : null;
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
