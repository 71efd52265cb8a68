import type { TableCell } from '../core/markdown/model.ts';
import type { ColumnRole } from '../core/plan/tables/columns.ts';
import type { Section } from '../core/plan/outline/outline.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { type RowNode, rowTree } from '../core/plan/tables/rowTree.ts';
import type { PlanRow, PlanTable } from '../core/plan/tables/tables.ts';
import { type Task, isDitto } from '../core/plan/tasks/tasks.ts';
import { cellText, sectionAbove } from '../core/plan/texts.ts';
import type { Placing } from './placing.ts';
import { headingRows } from './tableHead.ts';
import type { CellView, RowView, TableView, TaskView } from './view.ts';

/** What the rows of a table are made with. */
interface Making {
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly tasks: ReadonlyMap<number, Task>;
  readonly viewOf: (task: Task) => TaskView;
  readonly placing: Placing;
  readonly under: ReadonlyMap<number, readonly number[]>;
}

/** An appendix as it is printed: pieces joined, torn rows whole, "nt" said in full. */
export function appendixTable(
  plan: Plan,
  table: PlanTable,
  tasks: readonly Task[],
  viewOf: (task: Task) => TaskView,
  placing: Placing,
): TableView {
  const shown = table.rows.flatMap(({ kind }, index) => (kind === 'header' || kind === 'continuation' ? [] : [index]));
  const making: Making = {
    plan,
    table,
    tasks: new Map(tasks.flatMap((task) => (task.row ? [[task.row.index, task]] : []))),
    viewOf,
    placing,
    under: groupsAbove(table, shown),
  };
  const rows: RowView[] = [];
  for (const index of shown) rows.push(rowView(making, index, rows.at(-1) ?? null, shown));
  return {
    origin: 'appendix',
    title: titleOf(plan, table),
    columns: table.columns.map(({ role, headings }) => ({
      role,
      heading: headings.join(' - '),
      label: headings.at(-1) ?? '',
    })),
    header: headingRows(table.columns),
    rows,
  };
}

function rowView(making: Making, index: number, above: RowView | null, shown: readonly number[]): RowView {
  const { plan, table, tasks, viewOf, under } = making;
  const { kind, row } = table.rows[index] ?? { kind: 'body', row: { cells: [], span: table.span } };
  const task = tasks.get(index) ?? null;
  return {
    kind: kind === 'group' || kind === 'total' ? kind : 'task',
    line: plan.document.lines.lineOf(row.span.start) - 1,
    cells: kind === 'body' ? bodyCells(making, index, task, above) : headingCells(making, index),
    task: task && viewOf(task),
    under: (under.get(index) ?? []).map((group) => shown.indexOf(group)),
  };
}

function bodyCells(making: Making, index: number, task: Task | null, above: RowView | null): readonly CellView[] {
  const { table } = making;
  const cells = table.rows[index]?.row.cells ?? [];
  const before = table.rows[index - 1]?.row.cells ?? [];
  return table.columns.map(({ role }, column): CellView => {
    const own = cellText(table, index, column);
    const over = above?.kind === 'task' ? (above.cells[column] ?? null) : null;
    const findings = findingsOf(making, index, column);
    const cell = { text: own.shown, columns: 1, merged: false, from: null, findings };
    const isSame = spansRows(before[column], cells[column]);
    if (isSame && over) return { ...cell, text: over.text, merged: true };
    if (isDitto(own.text) && over) return { ...cell, text: over.text, from: 'ditto' };
    if (own.shown !== '' || !task) return cell;
    if (role === 'lead' && task.leadState === 'inherited' && over)
      return { ...cell, text: over.text, merged: true, from: 'above' };
    if (role === 'deadline' && task.deadlineState === 'inherited')
      return { ...cell, text: task.deadline.text, from: 'above' };
    return cell;
  });
}

/** An HTML cell that spans rows was read into each of them from one place. */
function spansRows(above: TableCell | undefined, cell: TableCell | undefined): boolean {
  return (
    above !== undefined && cell !== undefined && cell.span.end > cell.span.start && above.span.start === cell.span.start
  );
}

/** A group row or total: its title goes on over the empty cells behind it. */
function headingCells(making: Making, index: number): readonly CellView[] {
  const { table } = making;
  const cells: CellView[] = [];
  let titled = false;
  table.columns.forEach(({ role }, column) => {
    const text = cellText(table, index, column).shown;
    const findings = findingsOf(making, index, column);
    const last = cells.at(-1);
    const isTitle = role !== 'index';
    if (last && titled && isTitle && (text === '' || text === last.text)) {
      cells[cells.length - 1] = { ...last, columns: last.columns + 1, findings: [...last.findings, ...findings] };
      return;
    }
    titled ||= isTitle && text !== '';
    cells.push({ text, columns: 1, merged: false, from: null, findings });
  });
  return cells;
}

/** The findings of a cell and of its torn-off tails; those of the row that stand in none of its cells go to its title. */
function findingsOf({ table, placing }: Making, index: number, column: number): readonly number[] {
  const isTitle = column === titleColumn(table);
  const found = rowsFrom(table, index).flatMap(({ row }) => {
    const cell = row.cells[column];
    const own = cell ? placing.take(cell.span) : [];
    if (!isTitle) return own;
    const inCells = new Set(row.cells.flatMap(({ span }) => placing.take(span)));
    return [...own, ...placing.take(row.span).filter((finding) => !inCells.has(finding))];
  });
  return [...new Set(found)];
}

function titleColumn({ columns }: PlanTable): number {
  const wanted: readonly (ColumnRole | null)[] = ['task', 'goal', null];
  const found = wanted.map((role) => columns.findIndex((column) => column.role === role)).find((at) => at >= 0);
  return found ?? 0;
}

/** A row with the tails that page breaks tore off it. */
function rowsFrom(table: PlanTable, index: number): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  for (let at = index; at < table.rows.length; at++) {
    const row = table.rows[at];
    if (!row || (at > index && row.kind !== 'continuation' && row.kind !== 'header')) break;
    if (row.kind !== 'header') rows.push(row);
  }
  return rows;
}

/** The group rows over each row: those that its numbering puts it under, else the nearest. */
function groupsAbove(table: PlanTable, shown: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const isGroup = (index: number): boolean => table.rows[index]?.kind === 'group';
  const above = new Map<number, readonly number[]>();
  const visit = (nodes: readonly RowNode[], groups: readonly number[]): void => {
    for (const { row, children } of nodes) {
      above.set(row, groups);
      visit(children, isGroup(row) ? [...groups, row] : groups);
    }
  };
  visit(rowTree(table, shown), []);
  for (const index of shown) {
    const nearest = shown.findLast((other) => other < index && isGroup(other));
    const groups = above.get(index) ?? [];
    if (nearest !== undefined && !isGroup(index) && !groups.includes(nearest)) above.set(index, [...groups, nearest]);
  }
  return above;
}

const LONGEST_TITLE = 240;
const MOST_TITLE_LINES = 4;

/** What stands over an appendix, from its heading on; for a table elsewhere the title of its section. */
function titleOf({ passages, sections }: Plan, table: PlanTable): readonly string[] {
  const section = sectionAbove(passages, sections, table.span.start);
  if (!section) return [];
  const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  let appendix: Section | null = section;
  while (appendix && appendix.kind !== 'appendix') appendix = appendix.parent;
  if (!appendix) return [clean(section.heading.text.shown)];
  const from = passages.indexOf(appendix.heading);
  return passages
    .slice(from, from + MOST_TITLE_LINES)
    .filter(({ span, text }) => span.start < table.span.start && text.shown.length <= LONGEST_TITLE)
    .flatMap(({ text }) => text.shown.split('\n'))
    .map(clean)
    .filter((line) => line !== '');
}
