import type { ColumnRole } from '../core/plan/tables/columns.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import type { Task, TaskCell } from '../core/plan/tasks/tasks.ts';
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

/** The work that the text gives as an appendix would list it; its headings are the reader's words, so they stay empty here. */
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
    rows: tasks.map((task, index) => {
      const findings = findingsOf(task, placing);
      return {
        kind: 'task',
        line: lines.lineOf(task.span.start) - 1,
        cells: APPENDIX_ROLES.map((role): CellView => ({
          text: textOf(task, role, index),
          columns: 1,
          merged: false,
          from: null,
          findings: findings[role] ?? [],
        })),
        task: viewOf(task),
        under: [],
      };
    }),
  };
}

type Findings = Readonly<Partial<Record<(typeof APPENDIX_ROLES)[number], readonly number[]>>>;

/** The findings of a task by the column that shows what they are about: those of its labelled lines there, the rest at the work. */
function findingsOf({ cells, span }: Task, placing: Placing): Findings {
  const at = (cell: TaskCell | null): readonly number[] => (cell ? placing.take(cell.place) : []);
  const own = {
    product: at(cells.output),
    lead: at(cells.lead),
    partner: at(cells.partner),
    deadline: at(cells.deadline),
  };
  const placed = new Set(Object.values(own).flat());
  return { ...own, task: placing.take(span).filter((index) => !placed.has(index)) };
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
