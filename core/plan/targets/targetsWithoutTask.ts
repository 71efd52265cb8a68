import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordKey } from '../../text/fold.ts';
import { contains } from '../../text/span.ts';
import { UBIQUITOUS } from '../lexicon/aims.ts';
import { SCOPELESS } from '../lexicon/counted.ts';
import type { Plan } from '../readPlan.ts';
import type { Task } from '../tasks/tasks.ts';
import type { Target } from './targets.ts';

const SILENT = new Set([...SCOPELESS, ...UBIQUITOUS]);
/** A task that shares so many of the words of a target, or of a phrase for its indicator, is taken to serve it. */
const ENOUGH_SHARED = 0.4;

/**
 * The targets of the body, one an indicator, that no task serves, those of the prose apart: none names the indicator, holds a target of
 * it, or speaks of the same thing in most of its words. Empty for a plan without a table of tasks.
 */
export function targetsWithoutTask(plan: Plan, knowledge: Knowledge): readonly Target[] {
  if (plan.tasks.every(({ row }) => row === null)) return [];
  const tasks = plan.tasks.filter(({ origin }) => origin !== 'prose');
  const texts = tasks.map((task) => taskKey(task, knowledge));
  const inTasks = plan.targets.filter(({ span }) => tasks.some((task) => contains(task.span, span)));
  const served = new Set(inTasks.map(({ indicator }) => indicator));
  const judged = new Set<string>();
  return plan.targets.filter((target) => {
    const { indicator } = target;
    if (indicator === null || served.has(indicator) || judged.has(indicator) || inTasks.includes(target)) return false;
    judged.add(indicator);
    const phrases = [wordKey(knowledge.expand(target.text)), ...knowledge.phraseKeysOf(indicator)].map(tellingWords);
    return !texts.some((text) => phrases.some((words) => speaksOf(text, words)));
  });
}

/** All the words of its row; of labelled lines those of the work and what comes of it. */
function taskKey({ row, title, output }: Task, knowledge: Knowledge): string {
  const cells = row?.table.rows[row.index]?.row.cells.map(({ text }) => text.text);
  return ` ${wordKey(knowledge.expand((cells ?? [title, output ?? '']).join(' ')))} `;
}

function tellingWords(key: string): readonly string[] {
  return [...new Set(key.split(' '))].filter((word) => !SILENT.has(word));
}

function speaksOf(row: string, words: readonly string[]): boolean {
  const shared = words.filter((word) => row.includes(` ${word} `)).length;
  return words.length > 0 && shared / words.length >= ENOUGH_SHARED;
}
