import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Project } from '../project/project.ts';
import { headOf } from '../project/summary.ts';
import type { Change, HeadChange, HeadPart } from './change.ts';
import { citationChanges } from './citationChanges.ts';
import { pairTasks } from './pairTasks.ts';
import { planYears } from './planYears.ts';
import { targetChanges } from './targetChanges.ts';
import { taskChanges } from './taskChanges.ts';
import { comparedUnits } from '../project/comparedUnits.ts';
import { worksOf } from './work.ts';

/**
 * What changed between two plans, in meaning: head, targets, tasks, citations, each in reading order. Wording, order, numbering, white
 * space and the writing of names are no changes; of plans of two years, days and years are compared within their year.
 */
export function diffPlans(old: Plan, now: Plan, project: Project, knowledge: Knowledge): readonly Change[] {
  const years = planYears(old, now);
  const works = worksOf(old, now, years, knowledge);
  const tasks = pairTasks(works.old, works.new);
  const issuer = now.header.issuer?.value ?? old.header.issuer?.value ?? null;
  return [
    ...headChanges(old, now),
    ...targetChanges(old, now, tasks, years, knowledge),
    ...taskChanges(tasks, years, comparedUnits(issuer, knowledge)),
    ...citationChanges(old, now, project, knowledge),
  ];
}

function headChanges(old: Plan, now: Plan): readonly HeadChange[] {
  const number = { old: numberOf(old), new: numberOf(now) };
  const date = { old: old.header.date, new: now.header.date };
  return [
    ...(number.old?.value === number.new?.value ? [] : [{ kind: 'number-changed' as const, ...number }]),
    ...(date.old?.value === date.new?.value ? [] : [{ kind: 'date-changed' as const, ...date }]),
  ];
}

/** Null while the running number is blank. */
function numberOf(plan: Plan): HeadPart | null {
  return headOf(plan).number === null ? null : plan.header.number;
}
