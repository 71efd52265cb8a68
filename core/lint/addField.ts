import type { Plan } from '../plan/readPlan.ts';
import type { Task, TaskCell } from '../plan/tasks/tasks.ts';
import { lineBreakOf } from '../text/lineBreak.ts';
import type { TextEdit } from './rule.ts';

/** What stands before a label that begins its line. */
const MARKER = /^[\s>]*(?:(?:\\?[-*+]|[•–])\s+)?[*_]{0,3}$/u;

/**
 * Adds a labelled line below a task, written as another task writes it: its marker, its label, and as many empty lines before it. Null
 * where no other task has one on a line of its own, or where this one writes its lines otherwise.
 */
export function addField(plan: Plan, task: Task, kind: keyof Task['cells'], text: string): TextEdit | null {
  const own = cellsOf(task).at(-1);
  const model = plan.tasks.find((other) => other.origin === 'fields' && isLine(plan, other.cells[kind]))?.cells[kind];
  if (!own || !model || !isLine(plan, own) || markerOf(plan, own) !== markerOf(plan, model)) return null;
  const { source, lines } = plan.document;
  const { end } = lines.spanOf(lines.lineOf(Math.max(task.span.start, task.span.end - 1)));
  const head = source.slice(lineStart(plan, model), model.span.start).trimEnd();
  const breaks = lineBreakOf(source).repeat(emptyLinesAbove(plan, model) + 1);
  return { span: { start: end, end }, text: `${breaks}${head} ${text}` };
}

/** What its labelled lines say, in the order of the text. */
function cellsOf({ cells }: Task): readonly TaskCell[] {
  return Object.values(cells)
    .flatMap((cell) => cell ?? [])
    .sort((a, b) => a.place.start - b.place.start);
}

function lineStart({ document: { lines } }: Plan, { place }: TaskCell): number {
  return lines.spanOf(lines.lineOf(place.start)).start;
}

function markerOf(plan: Plan, cell: TaskCell): string {
  return plan.document.source.slice(lineStart(plan, cell), cell.place.start);
}

function isLine(plan: Plan, cell: TaskCell | null): cell is TaskCell {
  return cell !== null && MARKER.test(markerOf(plan, cell));
}

function emptyLinesAbove({ document: { lines, source } }: Plan, { place }: TaskCell): number {
  let line = lines.lineOf(place.start) - 1;
  let count = 0;
  for (; line > 0; line--, count++) {
    const { start, end } = lines.spanOf(line);
    if (source.slice(start, end).trim() !== '') break;
  }
  return count;
}
