import type { ColumnRole } from '../plan/tables/columns.ts';
import type { Plan } from '../plan/readPlan.ts';
import { lineBreakOf } from '../text/lineBreak.ts';
import { tableCell } from './rebuildTable.ts';
import type { TextEdit } from './rule.ts';

/** What stands in the cells of a new row, by what its column is for; empty where nothing is said. */
export type CellTexts = Readonly<Partial<Record<ColumnRole, string>>>;

/** Adds a row behind the last one of the last table of tasks (of what came of them, in a report), numbered on; null where the document has no such table, or none of pipes. */
export function appendRow(plan: Plan, cells: CellTexts): TextEdit | null {
  const { source, lines } = plan.document;
  const tables = plan.tables.filter(({ columns }) => columns.some(({ role }) => role === 'task'));
  const table = tables.findLast(({ holdsTasks }) => holdsTasks) ?? tables.at(-1);
  const last = table?.rows.findLast(({ kind }) => kind === 'body');
  if (!table || !last) return null;
  const line = lines.spanOf(lines.lineOf(Math.max(last.row.span.end - 1, last.row.span.start)));
  if (!/^\s*\|/u.test(source.slice(line.start, line.end))) return null;
  const index = table.columns.findIndex(({ role }) => role === 'index');
  const numbered = { index: nextNumber(last.row.cells[index]?.text.shown ?? ''), ...cells };
  const row = table.columns.map(({ role }) => (role === null ? '' : tableCell(numbered[role] ?? '')));
  const lineBreak = lineBreakOf(source);
  return { span: { start: line.end, end: line.end }, text: `${lineBreak}| ${row.join(' | ')} |` };
}

/** "7" after "6", "1.8" after "1.7"; empty after anything else. */
function nextNumber(number: string): string {
  return /\d\.?$/u.test(number) ? number.replace(/(?<!\d)\d+(?=\.?$)/u, (digits) => String(Number(digits) + 1)) : '';
}
