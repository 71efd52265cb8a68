import type { Plan } from '../readPlan.ts';
import { captionOf } from '../texts.ts';
import type { PlanTable } from './tables.ts';

/**
 * What is said over the rows of a table and holds for all below it, so that no column says it again: its caption, then its group rows
 * ("II. Sở Tài chính", "Nhiệm vụ hoàn thành trong Quý I").
 */
export function textsOverRows(plan: Plan, table: PlanTable): readonly string[] {
  const groups = table.rows.filter(({ kind }) => kind === 'group');
  return [captionOf(plan, table), ...groups.flatMap(({ row }) => row.cells.map(({ text }) => text.text))];
}
