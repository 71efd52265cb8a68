import { rebuiltTable } from '../lint/rebuildTable.ts';
import type { TextEdit } from '../lint/rule.ts';
import type { Plan } from '../plan/readPlan.ts';
import { unreadableTables } from '../plan/tables/unreadableTables.ts';
import { type Span, contains } from '../text/span.ts';

/** What may part the cells of a line: most lines are none of a table, and need no look at the whole document. */
const PARTED = /[\t|+]|--/u;

/** Makes a Markdown table of the lines at a place whose cells are parted by tabs, or otherwise so that they can be told apart. */
export function tableFromLines(plan: Plan, at: Span): readonly TextEdit[] {
  const point = { start: at.start, end: at.start };
  const { lines, source } = plan.document;
  const line = lines.spanOf(lines.lineOf(at.start));
  if (!PARTED.test(source.slice(line.start, line.end))) return [];
  const found = unreadableTables(plan).find(({ span: { start, end } }) =>
    contains({ start: lines.spanOf(lines.lineOf(start)).start, end }, point),
  );
  return found?.rows ? [{ span: found.span, text: rebuiltTable(found.rows, plan, found.span) }] : [];
}
