import { headingOf, isPlan, tasksByTable } from '../queries.ts';
import type { Plan } from '../readPlan.ts';
import { textsOverRows } from '../tables/overRows.ts';
import type { PlanTable } from '../tables/tables.ts';
import type { CellState, Task, TaskCell } from './tasks.ts';

/** What every task of a table must say. */
export type Needed = 'lead' | 'deadline';

/** A row that says nothing of it where its table asks for it. */
export interface UnfilledTask {
  readonly task: Task;
  readonly table: PlanTable;
  /** The empty cell; null where the row has none. */
  readonly cell: TaskCell | null;
  /** The heading of the column. */
  readonly column: string;
  /** The tasks of the rows above it. */
  readonly above: readonly Task[];
}

/** The rows that do not say who leads or by when, in order. */
export function unfilledTasks(plan: Plan, needed: Needed): readonly UnfilledTask[] {
  return [...tasksByTable(plan)].flatMap(([table, tasks]) =>
    tasks.flatMap((task, index) => {
      if (stateOf(task, needed) !== 'missing') return [];
      const cell = task.cells[needed];
      return [{ task, table, cell, column: cell?.heading ?? headingOf(table, needed), above: tasks.slice(0, index) }];
    }),
  );
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
