import { foldLookAlikes } from '../../text/fold.ts';
import { TO, YEAR } from '../lexicon/time.ts';
import { isClosingReport, isReport } from '../queries.ts';
import type { Plan } from '../readPlan.ts';
import type { Task } from '../tasks/tasks.ts';
import type { IsoDate } from './dates.ts';
import { planYears, seasonStart } from './planYears.ts';

/** A task with a deadline of its own, no mere sentence, that is due when the plan is not in force. */
export interface OutsideDeadline {
  /** Before the document's own date, or outside the years that it is for. */
  readonly kind: 'past' | 'outside';
  readonly task: Task;
  readonly due: IsoDate;
}

/** All of them, in order; none in a report, which tells of work whose time is over. */
export function outsideDeadlines(plan: Plan): readonly OutsideDeadline[] {
  const { date } = plan.header;
  if (isReport(plan)) return [];
  return plan.tasks.flatMap((task): readonly OutsideDeadline[] => {
    const { due } = task.deadline;
    if (due === null || task.origin === 'prose' || task.deadlineState !== 'own') return [];
    if (date && due < date.value && !isOfSeason(plan, due)) return [{ kind: 'past', task, due }];
    return isOutside(plan, task, due) ? [{ kind: 'outside', task, due }] : [];
  });
}

/** A plan for a school year tells what was done in August, too. */
function isOfSeason({ header: { season } }: Plan, due: IsoDate): boolean {
  return season !== null && due >= seasonStart(season);
}

/**
 * Reports and accounts of a year are due early in the next one; a plan that is signed before its year may begin at once, so that
 * only an undated one is held to the first of January.
 */
function isOutside({ header }: Plan, task: Task, due: IsoDate): boolean {
  const years = planYears(header);
  if (!years) return false;
  const { from, to } = years;
  if (beginsBy(task.deadline.text, to)) return false;
  const last = isClosingReport(task) ? `${String(to + 1)}-03-31` : `${String(to)}-12-31`;
  return (header.date === null && due < `${String(from)}-01-01`) || due > last;
}

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const UNTIL = new RegExp(`^${TO}\\s+${YEAR}\\s`, 'iu');

/** "2026 - 2028", "đến năm 2030": work that goes on beyond the plan was begun in it. */
function beginsBy(text: string, year: number): boolean {
  const folded = foldLookAlikes(text);
  const [first, ...later] = (folded.match(YEARS) ?? []).map(Number);
  return (first !== undefined && later.length > 0 && first <= year) || UNTIL.test(folded);
}
