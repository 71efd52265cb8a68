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
 * An appendix behind the text with a row for each piece of work that the text gives to a unit: its words, units and deadline as they
 * stand there. Empty where there are none, and where the document has a table of tasks.
 */
export function appendixFromProse(plan: Plan): readonly TextEdit[] {
  const given = plan.tasks.filter(({ row, lead }) => row === null && lead.length > 0);
  if (given.length === 0 || plan.tables.some(({ holdsTasks }) => holdsTasks)) return [];
  const { title, headings } = APPENDIX_OF_TASKS;
  const rows = given.map((task, index) => rowOf(task, index + 1));
  const text = [...title.flatMap((line) => [line, '']), ...tableLines([headings, ...rows])].join('\n');
  return [insertParagraph(plan, Infinity, text)];
}

function rowOf(task: Task, number: number): readonly string[] {
  const { deadline, lead, cooperating } = task;
  const when = deadline.kind === 'missing' ? '' : deadline.text;
  return [String(number), workOf(task), names(lead), names(cooperating), when].map(cell);
}

function names(units: Task['lead']): string {
  return units.map(({ name }) => name).join('; ');
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
