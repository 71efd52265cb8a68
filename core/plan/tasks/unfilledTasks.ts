import { groupBy } from '../../text/groupBy.ts';
import type { Span } from '../../text/span.ts';
import { headingOf, isPlan, tasksByTable } from '../queries.ts';
import type { Plan } from '../readPlan.ts';
import { textsOverRows } from '../tables/overRows.ts';
import type { PlanTable } from '../tables/tables.ts';
import type { CellState, Task, TaskCell } from './tasks.ts';

/** What every task of a table must say. */
export type Needed = 'lead' | 'deadline';

/** A task that says nothing of it where its table, or all others with labelled lines, say it. */
export interface UnfilledTask {
  readonly task: Task;
  /** Null for work with labelled lines below it. */
  readonly table: PlanTable | null;
  /** The empty cell, or what should stand behind the label; null where the task has none. */
  readonly cell: TaskCell | null;
  /** The empty cell, or the label with nothing behind it; where there is none the row, or the work itself. */
  readonly at: Span;
  /** The heading of the column, or the label that the others bear. */
  readonly heading: string;
  /** The tasks of its kind above it, the others of its table. */
  readonly above: readonly Task[];
}

/** The tasks that do not say who leads or by when: rows by their tables, then work with labelled lines, each in order. */
export function unfilledTasks(plan: Plan, needed: Needed): readonly UnfilledTask[] {
  const described = plan.tasks.filter(({ origin }) => origin === 'fields');
  return [...tasksByTable(plan), [null, described] as const].flatMap(([table, tasks]) =>
    tasks.flatMap((task, index) => {
      if (stateOf(task, needed) !== 'missing') return [];
      const cell = task.cells[needed];
      const heading = cell?.heading ?? (table ? headingOf(table, needed) : labelOf(described, needed));
      const at = cell?.place ?? (table ? task.span : task.titleSpan);
      return [{ task, table, cell, at, heading, above: tasks.slice(0, index) }];
    }),
  );
}

/** The label that most of the tasks bear it under. */
function labelOf(tasks: readonly Task[], needed: Needed): string {
  const labels = groupBy(
    tasks.flatMap(({ cells }) => cells[needed]?.heading ?? []),
    (label) => label,
  );
  return [...labels].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

/** The tables of a plan that have no column for it, unless what stands over the rows says it for all of them. */
export function tablesWithout(plan: Plan, needed: Needed, isSaidIn: (text: string) => boolean): readonly PlanTable[] {
  return [...tasksByTable(plan)].flatMap(([table, [first]]) => {
    if (!isPlan(plan) || !first || stateOf(first, needed) !== 'no-column') return [];
    return textsOverRows(plan, table).some(isSaidIn) ? [] : [table];
  });
}

function stateOf({ leadState, deadlineState }: Task, needed: Needed): CellState {
  return needed === 'lead' ? leadState : deadlineState;
}
