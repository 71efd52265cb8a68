import type { TextEdit } from '../lint/rule.ts';
import { fillCell, isWhole } from '../lint/tableEdits.ts';
import { leadText } from '../plan/queries.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { PlanTable } from '../plan/tables/tables.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { lineBreakOf } from '../text/lineBreak.ts';
import { sourceSpan } from '../text/plainText.ts';
import { type Span, contains } from '../text/span.ts';
import { indexColumn, taskTableAt, tasksByRow } from './tableAt.ts';

/** The task at a place, when several units lead it by its own cell; null otherwise. */
export function taskOfSeveral(plan: Plan, at: Span): Task | null {
  const point = { start: at.start, end: at.start };
  const task = plan.tasks.find(({ row, span }) => row && contains(span, point));
  return task?.leadState === 'own' && task.lead.length > 1 ? task : null;
}

/**
 * One row for each of the units that lead the task at a place; the numbers behind go up, and rows that took their lead from it have it
 * written out. Empty where the row is not one whole line of its own.
 */
export function splitLeads(plan: Plan, at: Span): readonly TextEdit[] {
  const task = taskOfSeveral(plan, at);
  const table = taskTableAt(plan, at);
  const cell = task?.cells.lead;
  if (!task?.row || !table || !cell || !isWhole(cell)) return [];
  const { index } = task.row;
  const tasks = tasksByRow(plan, table);
  const ordinal = readOrdinal(task.ordinal);
  const others = [...tasks.values()].filter((other) => other !== task);
  const nested = ordinal !== null && others.some((other) => other.ordinal?.startsWith(`${ordinal.text}.`));
  if (table.rows[index + 1]?.kind === 'continuation' || nested) return [];
  const rows = task.lead.map(({ name }, place) =>
    rowFor(plan, table, index, [fillCell(plan, cell, name), ...numberEdits(plan, table, index, place)]),
  );
  return [
    { span: task.span, text: rows.join(lineBreakBehind(plan, task.span)) },
    ...inheriting(tasks, index).flatMap((heir) =>
      heir.cells.lead ? [fillCell(plan, heir.cells.lead, leadText(task))] : [],
    ),
    ...countedUp(table, index, task.lead.length - 1),
  ];
}

/** The rows below that say, or leave it to be seen, that their lead is this one's. */
function inheriting(tasks: ReadonlyMap<number, Task>, index: number): readonly Task[] {
  const below = [...tasks].filter(([row]) => row > index).map(([, task]) => task);
  const end = below.findIndex(({ leadState }) => leadState !== 'ditto' && leadState !== 'inherited');
  return end < 0 ? below : below.slice(0, end);
}

interface Ordinal {
  readonly text: string;
  readonly prefix: string;
  readonly number: number;
}

const ORDINAL = /^((?:\d{1,3}\.)*)(\d{1,3})(?=[.)]?$)/u;

function readOrdinal(text: string | null): Ordinal | null {
  const match = ORDINAL.exec(text ?? '');
  return match ? { text: match[0], prefix: match[1] ?? '', number: Number(match[2]) } : null;
}

/** The number of the copy in this place, counted from the row's own; no number where that has none that counts. */
function numberEdits(plan: Plan, table: PlanTable, index: number, place: number): readonly TextEdit[] {
  const cell = table.rows[index]?.row.cells[indexColumn(table)];
  const own = readOrdinal(cell?.text.text ?? null);
  if (!cell || place === 0) return [];
  const { source } = plan.document;
  const written = source.slice(cell.span.start, cell.span.end);
  const text = own ? written.replace(own.text, `${own.prefix}${String(own.number + place)}`) : ' ';
  return [{ span: cell.span, text }];
}

/** The later numbers of the same series, and those below them, so much higher. */
function countedUp(table: PlanTable, index: number, by: number): readonly TextEdit[] {
  const column = indexColumn(table);
  const own = readOrdinal(table.rows[index]?.row.cells[column]?.text.text ?? null);
  if (!own) return [];
  const edits: TextEdit[] = [];
  for (const { kind, row } of table.rows.slice(index + 1)) {
    const cell = row.cells[column];
    const text = cell?.text.text ?? '';
    if (kind === 'group' || !text.startsWith(own.prefix)) break;
    const digits = /^\d{1,3}/u.exec(text.slice(own.prefix.length))?.[0];
    if (!cell || text === '' || digits === undefined) continue;
    if (Number(digits) <= own.number) break; // the counting begins anew
    const start = own.prefix.length;
    edits.push({ span: sourceSpan(cell.text, start, start + digits.length), text: String(Number(digits) + by) });
  }
  return edits;
}

function rowFor({ document: { source } }: Plan, table: PlanTable, index: number, edits: readonly TextEdit[]): string {
  const span = table.rows[index]?.row.span ?? { start: 0, end: 0 };
  const sorted = [...edits].sort((a, b) => b.span.start - a.span.start);
  return sorted.reduce(
    (text, edit) => text.slice(0, edit.span.start - span.start) + edit.text + text.slice(edit.span.end - span.start),
    source.slice(span.start, span.end),
  );
}

/** A line break, and what stands before the row on its line. */
function lineBreakBehind({ document: { source, lines } }: Plan, { start }: Span): string {
  const lineBreak = lineBreakOf(source);
  return lineBreak + source.slice(lines.spanOf(lines.lineOf(start)).start, start);
}
