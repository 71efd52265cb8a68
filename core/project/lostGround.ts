import type { Knowledge } from '../knowledge/knowledge.ts';
import type { IsoDate } from '../plan/deadlines/dates.ts';
import { type EndedDocument, endedDocuments } from '../plan/citations/endedDocuments.ts';
import { bodyStart } from '../plan/queries.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { contains } from '../text/span.ts';
import { type Project, citingOf } from './project.ts';
import { headOf } from './summary.ts';

/** A document that a signed plan rests on and that is no longer in force. */
export interface LostGround extends EndedDocument {
  /** It had ended when the plan was signed. */
  readonly beforeSigned: boolean;
  /** The tasks that were not due yet when it ended: those that name it, else, where it is a basis of the whole, all. */
  readonly tasks: readonly Task[];
  readonly isBasis: boolean;
}

/** What a plan rests on that has lost force by a day; nothing for a draft, and for a plan signed later. */
export function lostGround(plan: Plan, asOf: IsoDate, project: Project, knowledge: Knowledge): readonly LostGround[] {
  const { number, date } = headOf(plan);
  if (date === null || date > asOf || number === null) return [];
  const body = bodyStart(plan);
  return endedDocuments(plan, citingOf(plan, project), () => asOf, knowledge, asOf).map((ended) => {
    const isBasis = ended.mentions.some(({ at }) => at.start < body);
    const open = plan.tasks.filter(({ deadline: { due } }) => due === null || due >= ended.since);
    const named = open.filter(({ span }) => ended.mentions.some(({ at }) => contains(span, at)));
    return {
      ...ended,
      beforeSigned: ended.since <= date,
      isBasis,
      tasks: named.length > 0 || !isBasis ? named : open,
    };
  });
}
