import { wordKey } from '../../text/fold.ts';
import { tasksByTable } from '../queries.ts';
import type { Plan } from '../readPlan.ts';
import type { ColumnRole } from '../tables/columns.ts';
import { groupRowOver } from '../tables/groupRows.ts';
import type { PlanTable } from '../tables/tables.ts';
import { cellText } from '../texts.ts';
import type { Task } from './tasks.ts';

/** A title of so many words says all by itself; a shorter one ("Báo cáo kết quả thực hiện") means something else in each group. */
const SPECIFIC = 10;
/** Columns whose cells do not tell one task from another, or are compared in a way of their own. */
const OTHERWISE = new Set<ColumnRole | null>([
  'index',
  'task',
  'lead',
  'partner',
  'deadline',
  'start',
  'money',
  'measure',
  'note',
]);

/** A row as compared with others. */
interface Row {
  readonly task: Task;
  readonly isSpecific: boolean;
  /** Output, goal and all that no heading explains, by column; empty says nothing. */
  readonly cells: readonly string[];
}

/** The tasks of one table that have one title and one lead, and that nothing else in their rows tells apart; two or more each, in order. */
export function repeatedTasks(plan: Plan): readonly (readonly Task[])[] {
  return [...tasksByTable(plan)].flatMap(([table, tasks]) => {
    const named = new Map<string, Row[][]>();
    for (const task of tasks) {
      const key = nameOf(task, table);
      if (key === null) continue;
      const row = readRow(task, table);
      const alike = named.get(key) ?? [];
      named.set(key, alike);
      const same = alike.find(([first]) => first && isSame(first, row));
      if (same) same.push(row);
      else alike.push([row]);
    }
    const repeated = [...named.values()].flat().filter(({ length }) => length > 1);
    return repeated.map((rows) => rows.map(({ task }) => task));
  });
}

/** Title and lead, and the group where the title needs it; null where the rows above say them. */
function nameOf({ row, lead, leadState, title, titleSpan, span }: Task, table: PlanTable): string | null {
  if (!row || titleSpan === span || leadState === 'missing') return null;
  const leads = lead.map(({ name }) => wordKey(name)).sort();
  return JSON.stringify([wordKey(title), leads, isSpecific(title) ? '' : groupRowOver(table, row.index)]);
}

function isSpecific(title: string): boolean {
  return title.split(' ').length >= SPECIFIC;
}

function readRow(task: Task, table: PlanTable): Row {
  const index = task.row?.index ?? 0;
  const cells = table.columns.map(({ role }, column) => {
    if (OTHERWISE.has(role)) return '';
    const from = role === 'goal' ? filledAbove(table, index, column) : index;
    return wordKey(cellText(table, from, column).text);
  });
  return { task, isSpecific: isSpecific(task.title), cells };
}

/** The row of the same group whose goal holds for this one: an empty cell is merged with the one above. */
function filledAbove(table: PlanTable, row: number, column: number): number {
  const group = groupRowOver(table, row);
  for (let index = row; index > group; index--) {
    if (table.rows[index]?.kind === 'body' && cellText(table, index, column).shown !== '') return index;
  }
  return row;
}

/** A merged cell of HTML is the title of each row that it spans: those are several tasks. */
function isSame(row: Row, other: Row): boolean {
  if (row.task.titleSpan.start === other.task.titleSpan.start) return false;
  const cells = row.cells.every((cell, column) => {
    const otherCell = other.cells[column] ?? '';
    return cell === '' || otherCell === '' || cell === otherCell;
  });
  return cells && isSameTime(row, other);
}

/** Two days or quarters are two tasks; "Thường xuyên" beside a day is one told twice when the title is specific. */
function isSameTime({ task: { deadline }, isSpecific: specific }: Row, { task: { deadline: other } }: Row): boolean {
  if (deadline.kind === 'missing' || other.kind === 'missing') return true;
  if (deadline.due !== null && other.due !== null) return deadline.due === other.due;
  return specific || wordKey(deadline.text) === wordKey(other.text);
}
