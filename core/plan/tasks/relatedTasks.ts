import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordKey } from '../../text/fold.ts';
import { sharedCount } from '../../text/sharedCount.ts';
import { UBIQUITOUS } from '../lexicon/aims.ts';
import { SCOPELESS } from '../lexicon/counted.ts';
import type { Plan } from '../readPlan.ts';
import type { Target } from '../targets/targets.ts';
import type { Task } from './tasks.ts';

const SILENT = new Set([...SCOPELESS, ...UBIQUITOUS]);
/** Two titles say one thing when the shorter shares so many of its words with the other. */
const ALIKE = 0.7;
const FEWEST_WORDS = 3;

/** The tasks of the other origin that say the same work: the row of the appendix for an assignment in prose, and back. */
export function counterparts(plan: Plan, task: Task, knowledge: Knowledge): readonly Task[] {
  const words = wordsOf(task.title, knowledge);
  return plan.tasks.filter((other) => other.origin !== task.origin && areAlike(words, wordsOf(other.title, knowledge)));
}

/** The targets that a task serves, as far as its words tell. */
export function targetsServed(plan: Plan, { title }: Task, knowledge: Knowledge): readonly Target[] {
  const words = wordsOf(title, knowledge);
  return plan.targets.filter(({ text }) => areAlike(words, wordsOf(text, knowledge)));
}

function wordsOf(text: string, knowledge: Knowledge): ReadonlySet<string> {
  return new Set(
    wordKey(knowledge.expand(text))
      .split(' ')
      .filter((word) => !SILENT.has(word)),
  );
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shorter = Math.min(a.size, b.size);
  const shared = sharedCount(a, b);
  return shorter >= FEWEST_WORDS && shared / shorter >= ALIKE;
}
