import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DayOff } from '../../knowledge/workingDays.ts';
import { sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { isEvent, tasksByCell } from '../queries.ts';
import type { Plan } from '../readPlan.ts';
import type { Task } from '../tasks/tasks.ts';
import { type IsoDate, dayBefore, yearOf } from './dates.ts';
import { onlyDayOf } from './deadlines.ts';
import { planYearOf } from './planYears.ts';

/** A task that is due on a day on which nobody works. */
export interface DeadlineOff {
  readonly task: Task;
  readonly date: IsoDate;
  /** The date as it is shown, and where. */
  readonly shown: string;
  readonly span: Span;
  readonly off: DayOff;
  /** The working day before it. */
  readonly before: IsoDate;
  /** The task could as well be due on that day: it is not of another year that the cell does not name, nor past. */
  readonly couldBeBefore: boolean;
}

/** The deadlines of one day that is off, in order; an event may well be on a Sunday. */
export function* deadlinesOff(plan: Plan, knowledge: Knowledge): Generator<DeadlineOff> {
  const planYear = planYearOf(plan.header);
  const own = plan.header.date;
  for (const { task, cell } of tasksByCell(plan, 'deadline')) {
    const named = task.deadlineState === 'own' ? onlyDayOf(cell.text.text, planYear) : null;
    const off = named && knowledge.dayOff(named.date);
    if (!off || isEvent(task)) continue;
    const { date, start, end } = named;
    const before = workingDayBefore(date, knowledge);
    const shown = cell.text.shown.slice(start, end);
    const isOfYear = yearOf(before) === yearOf(date) || /\d{4}/u.test(shown);
    const couldBeBefore = isOfYear && (own === null || own.value <= before);
    yield { task, date, shown, span: sourceSpan(cell.text, start, end), off, before, couldBeBefore };
  }
}

function workingDayBefore(date: IsoDate, knowledge: Knowledge): IsoDate {
  let before = dayBefore(date);
  while (knowledge.dayOff(before)) before = dayBefore(before);
  return before;
}
