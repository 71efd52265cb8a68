import type { TextEdit } from '../lint/rule.ts';
import type { TableRow } from '../markdown/model.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { PlanTable } from '../plan/tables/tables.ts';
import { type Task, isDitto } from '../plan/tasks/tasks.ts';
import type { Span } from '../text/span.ts';
import { unaccented } from '../text/unaccented.ts';
import { indexColumn, taskTableAt, tasksByRow } from './tableAt.ts';

export type TaskOrder = 'deadline' | 'unit';

/** A row that heads a run of rows which stay together: its tails, and parts that have no title of their own. */
interface Block {
  readonly rows: readonly number[];
  readonly key: string;
}

/**
 * Sorts the rows of the table at a place within their groups; rows that are equal keep their order, numbers stay where they are, and
 * what a cell took from the row above is written out. A group with numbers below numbers stays as it is. Empty where nothing would move.
 */
export function sortTasks(plan: Plan, at: Span, by: TaskOrder): readonly TextEdit[] {
  const table = taskTableAt(plan, at);
  if (!table) return [];
  const tasks = tasksByRow(plan, table);
  const cells = writtenOut(plan, table, tasks);
  const runs = runsOf(table).map((run) => {
    const blocks = sortable(table, run, tasks) ? blocksOf(table, run, tasks, by) : [];
    return { run, blocks, sorted: [...blocks].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)) };
  });
  if (runs.every(({ blocks, sorted }) => blocks.every((block, place) => block === sorted[place]))) return [];
  return runs.flatMap(({ run, blocks, sorted }) => {
    const moved =
      blocks.length > 0
        ? placed(table, blocks, sorted, cells)
        : run.map((row) => rowText(plan, table, row, cells.get(row)));
    return runEdit(
      plan,
      table,
      run,
      moved.map((text) => (typeof text === 'string' ? text : rowText(plan, table, text.row, text.cells))),
    );
  });
}

/** Rows between headers, groups and totals. */
function runsOf({ rows }: PlanTable): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  rows.forEach(({ kind }, index) => {
    if (kind === 'body' || kind === 'continuation') runs.at(-1)?.push(index);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}

function sortable(table: PlanTable, run: readonly number[], tasks: ReadonlyMap<number, Task>): boolean {
  const ordinals = run.flatMap((row) => tasks.get(row)?.ordinal ?? []);
  const nested = ordinals.some((one) => ordinals.some((other) => other !== one && isBelow(other, one)));
  const clear = run.every((row) => {
    const task = tasks.get(row);
    const torn = table.rows[row]?.kind === 'continuation' || (task !== undefined && isTitleless(task));
    return task ? task.leadState !== 'unaligned' && !(torn && task.ordinal !== null) : torn;
  });
  const [first] = run;
  const opened = first !== undefined && tasks.get(first);
  return clear && !nested && opened !== undefined && opened !== false && !isTitleless(opened);
}

function isBelow(ordinal: string, above: string): boolean {
  const stem = above.replace(/[.)]$/u, '');
  return ordinal.startsWith(stem) && /^\.?(?:\p{sc=Latin}|(?<=\.)\d)/u.test(ordinal.slice(stem.length));
}

/** The title is that of the row above. */
function isTitleless({ titleSpan, span }: Task): boolean {
  return titleSpan === span;
}

function blocksOf(
  table: PlanTable,
  run: readonly number[],
  tasks: ReadonlyMap<number, Task>,
  by: TaskOrder,
): readonly Block[] {
  const blocks: { rows: number[]; key: string }[] = [];
  for (const row of run) {
    const task = tasks.get(row);
    const goesOn = table.rows[row]?.kind === 'continuation' || !task || isTitleless(task);
    if (goesOn) blocks.at(-1)?.rows.push(row);
    else blocks.push({ rows: [row], key: by === 'deadline' ? deadlineKey(task) : unitKey(task) });
  }
  return blocks;
}

/** Behind the days come those without one: recurring, continuous, conditional, missing. */
const WITHOUT_DAY = ['recurring', 'continuous', 'conditional'];

function deadlineKey({ deadline: { due, kind } }: Task): string {
  if (due !== null) return due;
  const place = WITHOUT_DAY.indexOf(kind);
  return `~${String(place < 0 ? WITHOUT_DAY.length : place)}`;
}

function unitKey({ lead }: Task): string {
  const names = lead.map(({ name }) => name).join(', ');
  return names === '' ? '~' : `${unaccented(names)} ${names}`;
}

/** What the cells of a row say in full, by column; only those that say it otherwise as they stand. */
type Written = ReadonlyMap<number, string>;

/** Cells that say "the same as above", or are merged with the cell above in print, with what they mean. */
function writtenOut(
  { document: { source } }: Plan,
  table: PlanTable,
  tasks: ReadonlyMap<number, Task>,
): ReadonlyMap<number, Written> {
  const above = new Map<number, string>();
  const written = new Map<number, Written>();
  table.rows.forEach(({ kind, row }, index) => {
    if (kind === 'group') for (const [column] of above) if (isMerged(table, column)) above.delete(column);
    const task = tasks.get(index);
    if (kind !== 'body' || !task) return;
    const own = new Map<number, string>();
    row.cells.forEach(({ text, span }, column) => {
      const known = above.get(column);
      const inherits = isMerged(table, column) || (isLead(table, column) && task.leadState === 'inherited');
      const takes = isDitto(text.text) || (text.shown === '' && inherits);
      if (takes && known !== undefined) own.set(column, known);
      else if (text.shown !== '' || !inherits) above.set(column, source.slice(span.start, span.end));
    });
    if (own.size > 0) written.set(index, own);
  });
  return written;
}

function isLead({ columns }: PlanTable, column: number): boolean {
  return columns[column]?.role === 'lead';
}

/** An empty cell of such a column holds what the one above holds. */
function isMerged({ columns }: PlanTable, column: number): boolean {
  const role = columns[column]?.role;
  return role === 'goal' || role === 'field';
}

interface Placed {
  readonly row: number;
  readonly cells: Written;
}

/** The rows in their new order; the number of each block is that of the place that it comes to. */
function placed(
  table: PlanTable,
  blocks: readonly Block[],
  sorted: readonly Block[],
  cells: ReadonlyMap<number, Written>,
): readonly Placed[] {
  const column = indexColumn(table);
  return sorted.flatMap(({ rows }, place) =>
    rows.map((row, part) => {
      const own = cells.get(row) ?? new Map<number, string>();
      const [head] = blocks[place]?.rows ?? [];
      const number = head === undefined ? undefined : table.rows[head]?.row.cells[column];
      if (part > 0 || !number) return { row, cells: own };
      return { row, cells: new Map([...own, [column, number.text.shown === '' ? ' ' : ` ${number.text.shown} `]]) };
    }),
  );
}

function rowText({ document: { source } }: Plan, table: PlanTable, index: number, cells?: Written): string {
  const row = table.rows[index]?.row;
  if (!row) return '';
  return textWith(source, row, cells ?? new Map<number, string>());
}

function textWith(source: string, { span, cells }: TableRow, written: Written): string {
  let text = '';
  let at = span.start;
  cells.forEach((cell, column) => {
    const other = written.get(column);
    if (other === undefined) return;
    text += source.slice(at, cell.span.start) + other;
    at = cell.span.end;
  });
  return text + source.slice(at, span.end);
}

/** The rows of a run with other texts in their places; what stands between the lines stays. */
function runEdit(
  { document: { source } }: Plan,
  table: PlanTable,
  run: readonly number[],
  texts: readonly string[],
): readonly TextEdit[] {
  const spans = run.flatMap((index) => table.rows[index]?.row.span ?? []);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const text = spans
    .map((span, place) => {
      const next = spans[place + 1];
      return (texts[place] ?? '') + (next ? source.slice(span.end, next.start) : '');
    })
    .join('');
  const span = { start: first.start, end: last.end };
  return text === source.slice(span.start, span.end) ? [] : [{ span, text }];
}
