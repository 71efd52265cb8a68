import type { Knowledge } from '../knowledge/knowledge.ts';
import { isFollowingUp } from '../plan/tasks/followingUp.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import type { Project, Superior } from './project.ts';
import { spokenIn, wordsEverywhere, workWords } from './sameWork.ts';
import type { SummaryTask } from './summary.ts';
import { type Meaning, meantBy } from './thisBody.ts';

/** A task that a superior's plan gives to this body and that this plan does not carry, or carries with a later deadline. */
export interface UnmetTask {
  readonly superior: Superior;
  readonly task: SummaryTask;
  readonly givenTo: Meaning;
  /** The task here that comes too late; null where there is none at all. */
  readonly late: Task | null;
}

/** The tasks that superiors give to this body and that it does not take up, in the order of their plans. In doubt it does. */
export function unmetTasks(plan: Plan, { superiors }: Project, knowledge: Knowledge): readonly UnmetTask[] {
  const issuer = plan.header.issuer?.value;
  const { year } = plan.header;
  const binding = superiors.filter(({ binds }) => binds === 'whole');
  if (issuer === undefined || year === null || binding.length === 0) return [];
  return binding.flatMap((superior): readonly UnmetTask[] => {
    const { summary, isDirect } = superior;
    const heads = [plan.header.title?.value, issuer, plan.header.place?.value, summary.title, summary.issuer];
    const silent = wordsEverywhere(heads, knowledge);
    const spoken = spokenIn(plan, silent, knowledge);
    return summary.tasks.flatMap((task): readonly UnmetTask[] => {
      const givenTo =
        !isFollowingUp(task.name, task.origin) && isOfYear(task, summary.year, year)
          ? meaningOf(task, issuer, knowledge)
          : null;
      if (givenTo === null || (givenTo === 'collective' && !isDirect)) return [];
      const words = workWords(task.name, new Set([...silent, ...wordsEverywhere(task.lead, knowledge)]), knowledge);
      const same = spoken.task(words);
      if (same) return isLater(same, task) ? [{ superior, task, givenTo, late: same }] : [];
      return spoken.mayMean(task.name) ? [] : [{ superior, task, givenTo, late: null }];
    });
  });
}

/** Work without a day in a plan for several years may come later. Prose without a day is an aim more than a task. */
function isOfYear({ deadline: { due }, origin }: SummaryTask, superiorYear: number | null, year: number): boolean {
  if (due !== null) return due.startsWith(String(year));
  return origin !== 'prose' && superiorYear === year;
}

function meaningOf({ lead }: SummaryTask, issuer: string, knowledge: Knowledge): Meaning | null {
  const meanings = lead.map((name) => meantBy(name, issuer, knowledge));
  return meanings.find((meaning) => meaning === 'name') ?? meanings.find((meaning) => meaning !== null) ?? null;
}

function isLater({ deadline: { due }, deadlineState }: Task, { deadline: asked }: SummaryTask): boolean {
  return deadlineState === 'own' && due !== null && asked.due !== null && due > asked.due;
}
