import type { Plan } from '../plan/readPlan.ts';
import type { PlanTable } from '../plan/tables/tables.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { type Span, contains } from '../text/span.ts';

/** The table of tasks that a place is in, when it is a pipe table in one piece; null otherwise. */
export function taskTableAt(plan: Plan, at: Span): PlanTable | null {
  const table = plan.tables.find(({ span }) => contains(span, { start: at.start, end: at.start }));
  const [piece, ...others] = table?.pieces ?? [];
  const piped = piece !== undefined && piece.table.delimiter.start < piece.table.delimiter.end;
  return table?.holdsTasks === true && piped && others.length === 0 ? table : null;
}

/** The tasks of a table by the index of their row. */
export function tasksByRow(plan: Plan, table: PlanTable): ReadonlyMap<number, Task> {
  return new Map(plan.tasks.flatMap((task) => (task.row?.table === table ? [[task.row.index, task] as const] : [])));
}

/** The place of the column of ordinals; -1 when there is none. */
export function indexColumn({ columns }: PlanTable): number {
  return columns.findIndex(({ role }) => role === 'index');
}
