import { foldLookAlikes } from '../text/fold.ts';
import { groupBy } from '../text/groupBy.ts';
import { onceFor } from '../text/onceFor.ts';
import { anyOf, wholeWords } from '../text/pattern.ts';
import type { PlainText } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import { readDeadline } from './deadlines/deadlines.ts';
import { NAMED_BY_CONGRESS, NUMBER_WORDS } from './lexicon/citations.ts';
import { EVENTS } from './lexicon/events.ts';
import { CLOSING_REPORT_WORDS, PLAN_KINDS, REPORT_KINDS } from './lexicon/header.ts';
import { DATED_FORMS } from './lexicon/time.ts';
import type { Section } from './outline/outline.ts';
import type { Plan } from './readPlan.ts';
import type { ColumnRole } from './tables/columns.ts';
import type { PlanTable } from './tables/tables.ts';
import type { Task, TaskCell } from './tasks/tasks.ts';

const CLOSING_REPORT = wholeWords(CLOSING_REPORT_WORDS);
const EVENT = wholeWords(EVENTS);
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

/** Where the first section begins: before it stand the head of the document and what it rests on. */
export function bodyStart({ header, sections }: Pick<Plan, 'header' | 'sections'>): number {
  return sections.find(({ span }) => span.start >= header.end)?.span.start ?? header.end;
}

/** The tables that hold tasks, with their tasks in order. */
export function tasksByTable(plan: Plan): ReadonlyMap<PlanTable, readonly Task[]> {
  const rows = plan.tasks.flatMap((task) => (task.row ? [{ task, table: task.row.table }] : []));
  const groups = groupBy(rows, ({ table }) => table);
  return new Map([...groups].map(([table, group]) => [table, group.map(({ task }) => task)]));
}

/** The tasks that have a cell of this kind, filled or not; a cell that spans several rows counts once, for its first row. */
export function* tasksByCell(plan: Plan, kind: keyof Task['cells']): Iterable<{ task: Task; cell: TaskCell }> {
  const seen = new Set<number>();
  for (const task of plan.tasks) {
    const cell = task.cells[kind];
    if (!cell || seen.has(cell.span.start)) continue;
    seen.add(cell.span.start);
    yield { task, cell };
  }
}

/** Every unit that leads a task by its own cell or line, in order of the first one. */
export function leadsOf(plan: Plan): readonly string[] {
  const own = plan.tasks.filter((task) => task.origin !== 'prose' && task.leadState === 'own');
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

/** Deadlines in the plan's year that are not past on its date; none when it has no one year. */
export function datedForms({ header }: Plan): readonly string[] {
  const { year } = header;
  return year === null
    ? []
    : formsAhead(
        DATED_FORMS.map((form) => `${form}/${String(year)}`),
        header,
      );
}

/** Of ways to write a deadline those that are not past on the date of the plan. */
export function formsAhead(forms: readonly string[], { year, date }: Plan['header']): readonly string[] {
  return forms.filter((form) => date === null || date.value <= (readDeadline(form, year).due ?? ''));
}

/** Is the task done on a day that is set for it: a ceremony, a contest, an election? */
export function isEvent({ title, output }: Task): boolean {
  return EVENT.test(foldLookAlikes(`${title} ${output ?? ''}`));
}

/** Where the body begins, behind the preamble: a bold line without number or known words may still belong to the title. */
export function firstSection({ sections }: Plan): Section | null {
  return sections.find(({ label, kind }) => label !== null || kind !== null) ?? sections[0] ?? null;
}

/** A document that has no number, or not yet. */
const UNNUMBERED = [BLANK_NUMBER, wholeWords(NAMED_BY_CONGRESS)];

/**
 * What a plan rests on: the citations and laws in its title ("Thực hiện Nghị quyết số …"), between that and its first section, or in a
 * section of its own ("Căn cứ");
 * a number that a draft leaves blank ("Kế hoạch số …/KH-UBND") counts, and the resolution of a congress, which has none;
 * so does the decision that puts the plan in force, whose number is the plan's own.
 */
export function basisOf(plan: Plan): readonly Span[] {
  const body = firstSection(plan)?.span.start ?? Infinity;
  const basis = plan.sections.filter(({ kind }) => kind === 'basis');
  const top = plan.header.title?.span.start ?? plan.header.end;
  const isBasis = ({ start }: Span): boolean =>
    (top <= start && start < body) || basis.some(({ span }) => span.start <= start && start < span.end);
  const unnumbered = plan.passages.filter(({ text }) => UNNUMBERED.some((pattern) => pattern.test(text.text)));
  return [
    ...[...plan.citations, ...plan.ownReferences].map(({ numberSpan }) => numberSpan),
    ...plan.laws.map(({ span }) => span),
    ...unnumbered.map(({ span }) => span),
  ].filter(isBasis);
}

/** The last line that has any text: where something is missing that should stand at the end. */
export function lastLineSpan({ document }: Plan): Span {
  const { blocks, lines } = document;
  const last = blocks.at(-1)?.span.end ?? 0;
  return lines.spanOf(lines.lineOf(last));
}

/** Every text of the document, head and header rows of tables included, in reading order. */
export const documentTexts = onceFor(({ document }: Plan): readonly PlainText[] =>
  document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text],
  ),
);
