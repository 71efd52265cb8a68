import type { Knowledge } from '../../knowledge/knowledge.ts';
import { WORD_END, anyOf, anyWord, startsWithAny, wholeWords } from '../../text/pattern.ts';
import { type PlainText, sourceSpan } from '../../text/plainText.ts';
import {
  ACHIEVED_COLUMN,
  ACHIEVED_IN_SHORT,
  AIM_COLUMN,
  BEHIND_ACHIEVED_IN_SHORT,
  COMPARED_COLUMN,
  COMPARING,
  MEASURE_COLUMN,
  RESULT_COLUMN,
  SHARE_OF_PLAN,
  SHARE_REACHED,
} from '../lexicon/targetTables.ts';
import { AIM_TITLES, OR_LESS, OR_MORE, SHARE_WORDS, UP_TO } from '../lexicon/targets.ts';
import type { Section } from '../outline/outline.ts';
import type { ColumnRole } from '../tables/columns.ts';
import type { PlanTable } from '../tables/tables.ts';
import { cellText } from '../texts.ts';
import { onlyAims } from './aims.ts';
import { COMPARATOR_TAIL, type Comparator, NUMBER, comparatorOf, findQuantities, parseNumber } from './quantities.ts';
import { type Target, readTargets } from './targets.ts';

const AIMS = wholeWords(AIM_TITLES);
const OPENS_AIMS = startsWithAny(AIM_TITLES);
const ACHIEVED = wholeWords(ACHIEVED_COLUMN);
const PLANNED = wholeWords(AIM_COLUMN);
const ACHIEVED_SHORT = new RegExp(
  `^${ACHIEVED_IN_SHORT}(?:\\s*/|\\s+(?:\\d|${anyOf(BEHIND_ACHIEVED_IN_SHORT)}${WORD_END}))`,
  'iu',
);
/** "So KH (%)", "TH/KH (%)", "% KH", "Thực hiện so với kế hoạch": a share of what was planned. */
const AIM = `${anyOf(AIM_COLUMN)}${WORD_END}`;
const COMPARED = new RegExp(
  `^(?:%\\s*${anyOf(SHARE_OF_PLAN)}|${anyOf(COMPARED_COLUMN)})${WORD_END}|${anyWord(COMPARING)}\\s+${AIM}|(?:/|^%)\\s*${AIM}`,
  'iu',
);
const SHARE_ALONE = new RegExp(`^(?:${anyOf(SHARE_REACHED)})?\\s*\\(?%\\)?(?:\\s*${anyOf(SHARE_REACHED)})?$`, 'iu');
const SHARES = wholeWords(SHARE_WORDS);
const RESULT = new RegExp(`^${RESULT_COLUMN}$`, 'iu');
const MEASURE = new RegExp(`^${anyOf(MEASURE_COLUMN)}$`, 'iu');
const UNIT_IN_HEADING = new RegExp(
  `\\(\\s*(?:${anyWord(MEASURE_COLUMN)}${WORD_END}\\s*(?::\\s*)?)?([^()]{1,20})\\)\\s*$`,
  'iu',
);
/** "20", "≥ 95", "Trên 99", "70 - 80", "15 trở lên": a value whose unit stands elsewhere. */
const BARE = new RegExp(
  `^(\\D{0,20}?)(${NUMBER})(?:\\s*(?:-|${UP_TO})\\s*(${NUMBER}))?(\\s*${anyOf([...OR_MORE, ...OR_LESS])})?$`,
  'iu',
);
/** The same with its unit: "Dưới 3%". */
const FIGURE = new RegExp(
  `^\\D{0,20}?(?:${NUMBER})(?:\\s*(?:-|${UP_TO})\\s*(?:${NUMBER}))?(?:\\s*%)?(?:\\s*${anyOf([...OR_MORE, ...OR_LESS])})?$`,
  'iu',
);
/** Columns that never hold what is aimed at. */
const FOREIGN: readonly (ColumnRole | null)[] = ['index', 'lead', 'partner', 'money', 'deadline', 'note'];

/**
 * The aims of a table that has a column of chỉ tiêu or stands below a heading that speaks of them; of a list of tasks only those with
 * a column and a unit of their own. Columns of what was reached, and of years before the plan's, are left out; a row without a value
 * may say its aim in words.
 */
export function readTableTargets(
  table: PlanTable,
  section: Section | null,
  planYear: number | null,
  knowledge: Knowledge,
): readonly Target[] {
  const layout = figuresOfAims(table, planYear) ?? (table.holdsTasks ? null : layoutOf(table, section, planYear));
  if (!layout || (table.holdsTasks && layout.measure < 0)) return [];
  const title = section ? [section.title] : [];
  let group: readonly string[] = [];
  return table.rows.flatMap(({ kind, row: { cells } }, row) => {
    if (kind === 'group')
      group = [
        cells
          .map(({ text }) => text.text)
          .join(' ')
          .trim(),
      ];
    if (kind !== 'body') return [];
    const above = [...group, ...title];
    const name = cellText(table, row, layout.name);
    const measure = layout.measure >= 0 ? cellText(table, row, layout.measure).shown : null;
    const aims = layout.values.flatMap((column) => {
      const heading = headingOf(table, column);
      const text = [name.shown, layout.named && layout.values.length === 1 ? '' : heading]
        .filter(Boolean)
        .join(', ')
        .replace(/\s+/gu, ' ');
      const stated = measure ?? unitOfColumn(table, column) ?? unitOf(name.text) ?? (SHARES.test(name.text) ? '%' : '');
      return readValues(cellText(table, row, column), plainUnit(stated)).map((value) => ({
        ...value,
        indicator: knowledge.findIndicator(text)?.id ?? null,
        text,
        years: yearsOf(heading),
        // the columns of one row, and one name below two groups, are of different things
        context: [...group, heading, ...title],
      }));
    });
    if (aims.length > 0 || table.holdsTasks) return aims;
    return readTargets(name, { planYear, promised: true, aiming: () => true, above: () => above }, knowledge);
  });
}

/** "% GDP", "%/năm": a share, whatever it is of. */
function plainUnit(stated: string): string {
  const unit = stated.trim();
  return unit.startsWith('%') ? '%' : unit;
}

/** "Số hồ sơ (nghìn)": the unit in the bracket that closes a heading or name. */
function unitOf(text: string): string | undefined {
  return UNIT_IN_HEADING.exec(text)?.[1];
}

/** Of a heading of two levels either may name the unit. */
function unitOfColumn({ columns }: PlanTable, column: number): string | undefined {
  return columns[column]?.headings.map(unitOf).findLast((unit) => unit !== undefined);
}

interface AimLayout {
  /** The column of what is measured. */
  readonly name: number;
  /** Its heading says that it holds aims. */
  readonly named: boolean;
  /** The column of units; -1 for none. */
  readonly measure: number;
  readonly values: readonly number[];
}

/** "Nội dung | ĐVT | Chỉ tiêu | Ban phụ trách": the column of aims holds figures, and what they are of stands to its left. */
function figuresOfAims(table: PlanTable, planYear: number | null): AimLayout | null {
  const { columns } = table;
  const values = columns.flatMap(({ headings }, column) => {
    const isOfAims = headings.some((heading) => OPENS_AIMS.test(heading)) && !isBehind(table, column, planYear);
    return isOfAims && holdsFigures(table, column) ? [column] : [];
  });
  const [first = 0] = values;
  const stated = measureOf(table);
  const named = columns.findIndex(({ role }, column) => !FOREIGN.includes(role) && column !== stated);
  // "Đơn vị | Chỉ tiêu": whose aims they are, where nothing else stands to the left
  const [name, measure] = named < first ? [named, stated] : [stated, -1];
  return name >= 0 && name < first && !holdsFigures(table, name) ? { name, named: true, measure, values } : null;
}

/** Are most of its filled cells figures? */
function holdsFigures(table: PlanTable, column: number): boolean {
  const filled = table.rows.flatMap(({ kind }, row) =>
    kind === 'body' ? [cellText(table, row, column).text.trim()].filter(Boolean) : [],
  );
  return filled.filter((text) => FIGURE.test(text)).length * 2 > filled.length;
}

function measureOf({ columns }: PlanTable): number {
  return columns.findIndex(({ headings }) => headings.some((heading) => MEASURE.test(heading.trim())));
}

function layoutOf(table: PlanTable, section: Section | null, planYear: number | null): AimLayout | null {
  const { columns } = table;
  const goal = columns.findIndex(({ role }, column) => role === 'goal' || AIMS.test(headingOf(table, column)));
  if (goal < 0 && !(section && AIMS.test(section.title))) return null;
  const name = goal >= 0 ? goal : columns.findIndex(({ role }) => role !== 'index');
  const measure = measureOf(table);
  const values = columns.flatMap(({ role }, column) => {
    if (FOREIGN.includes(role) || column === name || column === measure) return [];
    return isBehind(table, column, planYear) ? [] : [column];
  });
  // "Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi"
  const promised = goal >= 0 && values.length === 0 && columns.some(({ role }) => role === 'lead');
  const results = columns.findIndex((_, column) => RESULT.test(headingOf(table, column).trim()));
  return { name, named: goal >= 0, measure, values: promised && results >= 0 ? [results] : values };
}

/** Does a column tell what was reached, or hold figures of years before the plan's? */
function isBehind(table: PlanTable, column: number, planYear: number | null): boolean {
  const heading = headingOf(table, column);
  if (tellsReached(table, column) || isCompared(table, column)) return true;
  const years = yearsOf(heading);
  if (planYear !== null && years.length > 0 && years.every((year) => year < planYear)) return true;
  const others = table.columns.flatMap((_, other) =>
    other === column ? [] : [{ reached: tellsReached(table, other), of: yearsOf(headingOf(table, other)) }],
  );
  // "KH 2025 | TH 2025 | KH 2026": the year that is being accounted for
  return (
    years.length > 0 &&
    others.some(({ reached, of }) => reached && of.some((year) => years.includes(year))) &&
    others.some(({ reached, of }) => !reached && of.some((year) => year > Math.max(...years)))
  );
}

function tellsReached(table: PlanTable, column: number): boolean {
  const heading = headingOf(table, column);
  const last = table.columns[column]?.headings.at(-1)?.trim() ?? '';
  return ACHIEVED_SHORT.test(last) || (ACHIEVED.test(heading) && !PLANNED.test(heading));
}

/** Does a column hold the share that was reached: "So KH (%)", or "%" and "Tỷ lệ (%)" behind a column of what was? */
function isCompared(table: PlanTable, column: number): boolean {
  const last = table.columns[column]?.headings.at(-1)?.trim() ?? '';
  return COMPARED.test(last) || (column > 0 && SHARE_ALONE.test(last) && tellsReached(table, column - 1));
}

/** "Năm 2026", "KH 2026", "2028-2030": every year of a heading is one that its figures are for. */
function yearsOf(heading: string): readonly number[] {
  return (heading.match(YEAR) ?? []).map(Number);
}

const YEAR = /(?<![\d/.,])(?:19|20)\d{2}(?![\d/.,]\d|\d)/gu;

function headingOf(table: PlanTable, column: number): string {
  return table.columns[column]?.headings.join(' ') ?? '';
}

type Value = Pick<Target, 'value' | 'valueMax' | 'unit' | 'comparator' | 'span'>;

/** The values of one cell: a bare number with the unit that the table states, else the quantities that the cell spells out. */
function readValues(cell: PlainText, stated: string): readonly Value[] {
  const bare = BARE.exec(cell.text.trim());
  if (bare) {
    const [, before = '', value = '', max, behind = ''] = bare;
    if (before.replace(COMPARATOR_TAIL, '') !== '') return [];
    const valueMax = max === undefined ? null : parseNumber(max);
    const comparator: Comparator = comparatorOf(before, behind, valueMax);
    return [{ value: parseNumber(value), valueMax, unit: stated, comparator, span: sourceSpan(cell) }];
  }
  return onlyAims(cell.text, findQuantities(cell.text), { promised: true, aiming: true }).map(
    ({ value, valueMax, unit, comparator, start, end }) => {
      return { value, valueMax, unit, comparator, span: sourceSpan(cell, start, end) };
    },
  );
}
