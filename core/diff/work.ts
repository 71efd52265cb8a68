import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { type WorkWords, sameness, wordsEverywhere, workWords } from '../project/sameWork.ts';
import { wordKey } from '../text/fold.ts';
import { sharedCount } from '../text/sharedCount.ts';
import type { PlanYears } from './planYears.ts';

/** A task by what it is known again in another plan. */
export interface Work {
  readonly task: Task;
  /** Its place among the tasks of its plan. */
  readonly index: number;
  /** Its title word for word, years told from that of the plan. */
  readonly key: string;
  /** The words of its title that tell. */
  readonly words: WorkWords;
  /** All words of its title. */
  readonly all: WorkWords;
  readonly leads: string;
  /** Its day as the new plan would have it, else what is written. */
  readonly due: string;
}

/** Reads the tasks of both plans for comparison. */
export function worksOf(old: Plan, now: Plan, years: PlanYears, knowledge: Knowledge): Record<'old' | 'new', Work[]> {
  const heads = [old, now].flatMap(({ header }) => [header.title?.value, header.issuer?.value, header.place?.value]);
  const silent = wordsEverywhere(heads, knowledge);
  const read = (plan: Plan, of: 'old' | 'new'): Work[] =>
    plan.tasks.map((task, index) => {
      const { title, deadline } = task;
      const names = task.lead.map(({ name }) => name);
      const words = workWords(title, new Set([...silent, ...wordsEverywhere(names, knowledge)]), knowledge);
      const key = wordKey(knowledge.expand(years.relative(title, of)));
      const due = deadline.due !== null && of === 'old' ? years.movedDay(deadline.due) : deadline.due;
      return {
        task,
        index,
        key,
        words,
        all: new Set(key.split(' ').filter(Boolean)),
        leads: names
          .map((name) => wordKey(knowledge.expand(name)))
          .sort()
          .join(),
        due: due ?? wordKey(deadline.text),
      };
    });
  return { old: read(old, 'old'), new: read(now, 'new') };
}

/** Titles of few telling words are alike when so many of all their words are. */
const NEARLY_ALL = 0.75;
/** Words that a row may keep when it was put in other words, and everything else in it stays. */
const SOME = 0.4;
/** What else two tasks have in common decides among those that are alike in words. */
const TIES = { leads: 0.06, origin: 0.05, due: 0.04, ordinal: 0.02 } as const;

/** How much two tasks are one piece of work, with what else they have in common; 0 where they are not. */
export function likeness(a: Work, b: Work): number {
  const words = wordsAlike(a, b);
  return words === 0 ? 0 : words + ties(a, b);
}

function wordsAlike(a: Work, b: Work): number {
  if (a.key !== '' && a.key === b.key) return 1;
  const same = sameness(a.words, b.words);
  if (same > 0) return same;
  const all = shared(a.all, b.all);
  const sameLead = a.leads !== '' && a.leads === b.leads;
  if (sameLead && all >= NEARLY_ALL) return all * IN_OTHER_WORDS;
  return sameLead && isSameRow(a, b) && all >= SOME ? all * IN_OTHER_WORDS : 0;
}

/** Below what the telling words say. */
const IN_OTHER_WORDS = 0.7;

/** Everything but the title is as it was. */
function isSameRow({ task: a, due }: Work, { task: b, due: otherDue }: Work): boolean {
  return a.ordinal !== null && a.ordinal === b.ordinal && due !== '' && due === otherDue;
}

/** What else two tasks of one title have in common. */
export function ties(a: Work, b: Work): number {
  return (
    (a.leads === b.leads ? TIES.leads : 0) +
    (a.task.origin === b.task.origin ? TIES.origin : 0) +
    (a.due === b.due ? TIES.due : 0) +
    (a.task.ordinal !== null && a.task.ordinal === b.task.ordinal ? TIES.ordinal : 0)
  );
}

/** The share of words that two texts have in common, from 0 to 1 (Dice). */
export function shared(a: WorkWords, b: WorkWords): number {
  const size = a.size + b.size;
  return size === 0 ? 0 : (2 * sharedCount(a, b)) / size;
}
