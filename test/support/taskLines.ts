import { parseDocument } from '../../core/markdown/parse.ts';
import { readPlan } from '../../core/plan/readPlan.ts';
import type { Task } from '../../core/plan/tasks/tasks.ts';
import { knowledge } from './knowledge.ts';

/** The tasks of a table in a plan for 2024, one a line: "Title | lead + lead | kind due". */
export function rowTasks(table: string): readonly string[] {
  return tasksOf(table, 'appendix').map((task) => {
    const { kind, due } = task.deadline;
    return [task.title, unitsOf(task), due === null ? kind : `${kind} ${due}`].join(' | ');
  });
}

/** The assignments of a text, one a line: "unit + unit: the sentence"; "(unit)" where it only cooperates. */
export function assignments(text: string): readonly string[] {
  return tasksOf(text, 'prose').map((task) => `${unitsOf(task)}: ${task.title}`);
}

function tasksOf(text: string, origin: Task['origin']): readonly Task[] {
  const plan = readPlan(parseDocument(text), knowledge(), { year: 2024 });
  return plan.tasks.filter((task) => task.origin === origin);
}

function unitsOf({ lead, cooperating, origin }: Task): string {
  if (origin === 'prose' && lead.length === 0) return `(${cooperating.map(({ name }) => name).join(' + ')})`;
  return lead.map(({ name }) => name).join(' + ');
}
