import type { Knowledge } from '../knowledge/knowledge.ts';
import { WORD_END, WORD_START, anyOf, wholeWords } from '../text/pattern.ts';
import { sourceSpan } from '../text/plainText.ts';
import { ACHIEVED_COLUMN, AIM_TITLES, MEASURE_COLUMN } from './lexicon/targets.ts';
import type { Section } from './outline.ts';
import { parseNumber } from './quantities.ts';
import type { PlanTable } from './tables.ts';
import type { Target } from './targets.ts';
import { cellText } from './texts.ts';

const AIMS = wholeWords(AIM_TITLES);
const ACHIEVED = wholeWords(ACHIEVED_COLUMN);
const MEASURE = new RegExp(`^${anyOf(MEASURE_COLUMN)}$`, 'iu');
const UNIT_IN_HEADING = new RegExp(
  `\\(\\s*(?:${WORD_START}${anyOf(MEASURE_COLUMN)}${WORD_END}\\s*:?\\s*)?([^()]{1,20})\\)\\s*$`,
  'iu',
);
const VALUE = /^([<>]=?|[≤≥])?\s*(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,7}(?:[.,]\d{1,2})?)\s*(%?)$/u;

/** "Năm 2026", "KH 2026", "2028-2030": every year of a heading is one that its figures are for. */
const YEAR_IN_HEADING = /(?<![\d/])(?:19|20)\d{2}(?![\d/])/gu;

/**
 * The aims of a table whose cells are bare numbers: one with a column of chỉ tiêu, or below a heading that speaks of them.
 * Columns of what was reached, and of years before the plan's, are left out.
 */
export function readTableTargets(
  table: PlanTable,
  section: Section | null,
  planYear: number | null,
  knowledge: Knowledge,
): readonly Target[] {
  if (table.holdsTasks) return [];
  const goal = table.columns.findIndex((column) => column.role === 'goal');
  if (goal < 0 && !(section && AIMS.test(section.title))) return [];
  const index = table.columns.findIndex((column) => column.role === 'index');
  const name = goal >= 0 ? goal : table.columns.findIndex((_, column) => column !== index);
  const measure = table.columns.findIndex(({ headings }) => headings.some((heading) => MEASURE.test(heading.trim())));
  const targets: Target[] = [];
  let group: readonly string[] = [];
  table.rows.forEach(({ kind, row: { cells } }, row) => {
    if (kind === 'group')
      group = [
        cells
          .map(({ text }) => text.text)
          .join(' ')
          .trim(),
      ];
    if (kind !== 'body') return;
    table.columns.forEach(({ headings }, column) => {
      if ([index, name, measure].includes(column)) return;
      const heading = headings.join(' ');
      const years = [...heading.matchAll(YEAR_IN_HEADING)].map(([year]) => Number(year));
      if (ACHIEVED.test(heading) || (planYear !== null && years.some((year) => year < planYear))) return;
      const cell = cellText(table, row, column);
      const match = VALUE.exec(cell.text);
      if (!match) return;
      const stated = measure >= 0 ? cellText(table, row, measure).shown : UNIT_IN_HEADING.exec(heading)?.[1];
      const unit = match[3] === '%' ? '%' : (stated ?? '');
      const text = [cellText(table, row, name).shown, goal >= 0 ? '' : heading].filter(Boolean).join(', ');
      targets.push({
        value: parseNumber(match[2] ?? ''),
        valueMax: null,
        unit: unit.trim(),
        comparator: match[1] === undefined ? '=' : /^[≥>]/u.test(match[1]) ? '>=' : '<=',
        indicator: knowledge.findIndicator(text)?.id ?? null,
        text: text.replace(/\s+/gu, ' '),
        years,
        // the columns of one row, and one name below two groups, are of different things
        context: [...group, heading, ...(section ? [section.title] : [])],
        span: sourceSpan(cell),
      });
    });
  });
  return targets;
}
