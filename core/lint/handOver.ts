import { CELL_ROLES } from '../plan/lexicon/tables.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import type { TextEdit } from './rule.ts';
import { addToCell, fillCell, isWhole } from './tableEdits.ts';

/**
 * Lets one of the leads of a task lead, and the others cooperate: in the column of partners, else in words in the cell. Null where a
 * page break, a merged cell or a label for the lead alone leaves no place to write at.
 */
export function handOver(plan: Plan, task: Task, unit: string): readonly TextEdit[] | null {
  const { lead, partner } = task.cells;
  const others = task.lead.map(({ name }) => name).filter((other) => other !== unit);
  const rows = plan.tasks.filter(({ cells }) => lead && cells.lead?.span.start === lead.span.start);
  if (!lead || rows.length > 1 || !isWhole(lead)) return null;
  if (partner) {
    const known = task.cooperating.map(({ name }) => name);
    return [
      fillCell(plan, lead, unit),
      ...addToCell(
        plan,
        partner,
        others.filter((other) => !known.includes(other)),
      ),
    ];
  }
  if (!task.row || task.row.table.columns.some(({ role }) => role === 'partner')) return null;
  return [fillCell(plan, lead, `${CELL_ROLES.lead}: ${unit}; ${CELL_ROLES.partner}: ${others.join(', ')}`)];
}
