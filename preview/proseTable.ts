import type { ColumnRole } from '../core/plan/tables/columns.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import type { Task } from '../core/plan/tasks/tasks.ts';
import type { Placing } from './placing.ts';
import type { CellView, TableView, TaskView } from './view.ts';

/** The columns of a printed appendix. */
const APPENDIX_ROLES = [
  'index',
  'task',
  'product',
  'lead',
  'partner',
  'deadline',
] as const satisfies readonly ColumnRole[];

/** The assignments of the prose as an appendix would list them; its headings are the reader's words, so they stay empty here. */
export function proseTable(
  plan: Plan,
  tasks: readonly Task[],
  viewOf: (task: Task) => TaskView,
  placing: Placing,
): TableView {
  const { lines } = plan.document;
  return {
    origin: 'prose',
    title: [],
    columns: APPENDIX_ROLES.map((role) => ({ role, heading: '', label: '' })),
    header: [APPENDIX_ROLES.map((role) => ({ role, text: '', columns: 1, rows: 1 }))],
    rows: tasks.map((task, index) => ({
      kind: 'task',
      line: lines.lineOf(task.span.start) - 1,
      cells: APPENDIX_ROLES.map((role): CellView => ({
        text: textOf(task, role, index),
        columns: 1,
        merged: false,
        from: null,
        findings: role === 'task' ? placing.take(task.span) : [],
      })),
      task: viewOf(task),
      under: [],
    })),
  };
}

function textOf(task: Task, role: (typeof APPENDIX_ROLES)[number], index: number): string {
  const names = (units: Task['lead']): string => units.map(({ name }) => name).join('; ');
  switch (role) {
    case 'index':
      return String(index + 1);
    case 'task':
      return task.title;
    case 'product':
      return task.output ?? '';
    case 'lead':
      return names(task.lead);
    case 'partner':
      return names(task.cooperating);
    case 'deadline':
      return task.deadline.text;
  }
}
