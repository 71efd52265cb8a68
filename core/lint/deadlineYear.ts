import type { Plan } from '../plan/readPlan.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { sourceSpan } from '../text/plainText.ts';
import type { TextEdit } from './rule.ts';

/** Puts the plan's year into the deadline of a task that names another one; null where it names several, or the day would be past. */
export function deadlineInPlanYear({ header: { year, date } }: Plan, { cells, deadline }: Task): TextEdit | null {
  const cell = cells.deadline;
  const due = `${String(year)}${deadline.due?.slice(4) ?? ''}`;
  if (!cell || year === null || (date && due < date.value)) return null;
  const [only, ...more] = cell.text.text.matchAll(/(?:19|20)\d{2}/gu);
  if (!only || more.length > 0 || only[0] === String(year)) return null;
  return { span: sourceSpan(cell.text, only.index, only.index + only[0].length), text: String(year) };
}
