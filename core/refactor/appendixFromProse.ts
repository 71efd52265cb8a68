import { insertParagraph } from '../lint/insertParagraph.ts';
import { tableCell, tableLines } from '../lint/rebuildTable.ts';
import type { TextEdit } from '../lint/rule.ts';
import { readHead } from '../plan/units/assignmentHead.ts';
import { APPENDIX_OF_TASKS } from '../plan/lexicon/skeletons.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { foldLookAlikes } from '../text/fold.ts';
import { capitalized } from '../text/letterCase.ts';
import { trimBothOf } from '../text/trim.ts';

/**
 * An appendix behind the text with a row for each assignment of the prose that a unit leads, its words, unit and deadline as they
 * stand there. Empty where there are none, and where the document has a table of tasks.
 */
export function appendixFromProse(plan: Plan): readonly TextEdit[] {
  const given = plan.tasks.filter(({ origin, lead }) => origin === 'prose' && lead.length > 0);
  if (given.length === 0 || plan.tables.some(({ holdsTasks }) => holdsTasks)) return [];
  const { title, headings } = APPENDIX_OF_TASKS;
  const rows = given.map((task, index) => rowOf(task, index + 1));
  const text = [...title.flatMap((line) => [line, '']), ...tableLines([headings, ...rows])].join('\n');
  return [insertParagraph(plan, Infinity, text)];
}

function rowOf(task: Task, number: number): readonly string[] {
  const { deadline } = task;
  const when = deadline.kind === 'missing' ? '' : deadline.text;
  return [String(number), workOf(task), task.lead.map(({ name }) => name).join('; '), '', when].map(cell);
}

/** The words behind the unit that the sentence begins with. */
function workOf({ title }: Task): string {
  const head = readHead(foldLookAlikes(title), false);
  const work = head && !head.whole ? title.slice(head.end) : title;
  return trimBothOf(work, /[\s,;:.+-]/u);
}

function cell(text: string): string {
  return capitalized(tableCell(text));
}
