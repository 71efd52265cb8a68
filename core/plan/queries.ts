import { foldLookAlikes } from '../text/fold.ts';
import { anyOf, wholeWords } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import type { ColumnRole } from './columns.ts';
import { NUMBER_WORDS } from './lexicon/citations.ts';
import { CLOSING_REPORT_WORDS, PLAN_KINDS, REPORT_KINDS } from './lexicon/header.ts';
import type { Plan } from './readPlan.ts';
import type { PlanTable } from './tables.ts';
import type { Task } from './tasks.ts';

const CLOSING_REPORT = wholeWords(CLOSING_REPORT_WORDS);
/** "số: …/KH-UBND", the running number still open. */
const BLANK_NUMBER = new RegExp(`${anyOf(NUMBER_WORDS)}(?:\\s*:)?[\\s.…_]*/\\s*\\p{Lu}`, 'u');

/** Does the document give work? A text without a type word is taken for a draft of a plan. */
export function isPlan(plan: Plan): boolean {
  const { kind } = plan.header;
  return kind === null || PLAN_KINDS.includes(kind);
}

/** Does the document tell what was done? */
export function isReport(plan: Plan): boolean {
  return REPORT_KINDS.includes(plan.header.kind ?? '');
}

/** The tables that hold tasks, with their tasks in order. */
export function tasksByTable(plan: Plan): ReadonlyMap<PlanTable, readonly Task[]> {
  const tables = new Map<PlanTable, Task[]>();
  for (const task of plan.tasks) {
    if (!task.row) continue;
    const tasks = tables.get(task.row.table);
    if (tasks) tasks.push(task);
    else tables.set(task.row.table, [task]);
  }
  return tables;
}

/** Every unit that leads a row of a table, in order of their first row. */
export function leadsOf(plan: Plan): readonly string[] {
  const own = plan.tasks.filter((task) => task.row && task.leadState === 'own');
  return [...new Set(own.flatMap((task) => task.lead.map((unit) => unit.name)))];
}

/** The lead of a task as a cell would say it; empty when it has none. */
export function leadText(task: Task | undefined): string {
  return task?.lead.map((unit) => unit.name).join(', ') ?? '';
}

/** The first row of a table that names columns: what a finding about its columns points at. */
export function headerSpan(table: PlanTable): Span {
  const header = table.rows.find(
    ({ kind, row }) => kind === 'header' && row.cells.some(({ text }) => text.text !== ''),
  );
  return (header ?? table.rows[0])?.row.span ?? table.span;
}

/** The heading of the first column with this role, as written; empty when there is none. */
export function headingOf(table: PlanTable, role: ColumnRole): string {
  return table.columns.find((column) => column.role === role)?.headings.at(-1) ?? '';
}

/** Does the task close the year: a report, an account, a review? */
export function isClosingReport({ title, output }: Task): boolean {
  return CLOSING_REPORT.test(foldLookAlikes(`${title} ${output ?? ''}`));
}

/**
 * What a plan rests on: the citations and laws between its title and its first section, or in a section of its own ("Căn cứ");
 * a number that a draft leaves blank ("Kế hoạch số …/KH-UBND") counts.
 */
export function basisOf(plan: Plan): readonly Span[] {
  const body = plan.sections[0]?.span.start ?? Infinity;
  const basis = plan.sections.filter(({ kind }) => kind === 'basis');
  const isBasis = ({ start }: Span): boolean =>
    (plan.header.end <= start && start < body) || basis.some(({ span }) => span.start <= start && start < span.end);
  const blanks = plan.passages.filter(({ text }) => BLANK_NUMBER.test(text.text)).map(({ span }) => span);
  return [
    ...plan.citations.map(({ numberSpan }) => numberSpan),
    ...plan.laws.map(({ span }) => span),
    ...blanks,
  ].filter(isBasis);
}
