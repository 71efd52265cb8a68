import type { Knowledge } from '../knowledge/knowledge.ts';
import { SAYS_NO_WORK } from '../plan/lexicon/subjects.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { wordKey } from '../text/fold.ts';
import { sharedCount } from '../text/sharedCount.ts';

const SILENT = new Set<string>(SAYS_NO_WORK);
/** What parts the pieces of one task: each may be told of elsewhere. */
const BETWEEN_PARTS = /[,;:]/u;
const FEWEST_OF_PART = 3;
/** Work of fewer telling words may be said in any way. */
const FEWEST_WORDS = 4;
/** A text that holds so many of the words may mean the work … */
const MAY_MEAN = 0.5;
/** … and one that holds so many, and little else, does. */
const MEANS = 0.8;
const LITTLE_ELSE = 0.6;

/** The words by which work is known again in other words: those that tell, without those that all of the document is about. */
export type WorkWords = ReadonlySet<string>;

/** The telling words of some work; `silent` are those that all of its document is about. */
export function workWords(text: string, silent: ReadonlySet<string>, knowledge: Knowledge): WorkWords {
  const words = comparedWords(text, knowledge);
  return new Set(words.filter((word) => !SILENT.has(word) && !silent.has(word) && !/^\d+$/u.test(word)));
}

/** What every part of a document speaks of: the words of its title, its body and its place. */
export function wordsEverywhere(
  texts: readonly (string | null | undefined)[],
  knowledge: Knowledge,
): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => comparedWords(text ?? '', knowledge)));
}

/** Where a document may speak of some work. */
export interface Spoken {
  /** Is there a text that may mean the work of this name, or a part of it? True also where its own words are too few to tell. */
  mayMean(name: string): boolean;
  /** The task that plainly is it; null where none is, or several are. */
  task(work: WorkWords): Task | null;
}

/** Everything that a document says: its passages, its rows, its cells. */
export function spokenIn(plan: Plan, silent: ReadonlySet<string>, knowledge: Knowledge): Spoken {
  const rows = plan.tables.flatMap(({ rows: all }) =>
    all.map(({ row }) => row.cells.map(({ text }) => text.text).join(' ')),
  );
  const texts = [...plan.passages.map(({ text }) => text.text), ...rows].map((text) =>
    workWords(text, silent, knowledge),
  );
  const tasks = plan.tasks.map((task) => ({ task, words: workWords(task.title, silent, knowledge) }));
  return {
    mayMean(name) {
      const work = workWords(name, silent, knowledge);
      if (work.size < FEWEST_WORDS || texts.some((text) => shareOf(work, text) >= MAY_MEAN)) return true;
      const parts = name.split(BETWEEN_PARTS).map((part) => workWords(part, silent, knowledge));
      const telling = parts.filter(({ size }) => size >= FEWEST_OF_PART);
      return telling.some((part) => texts.some((text) => shareOf(part, text) >= MEANS));
    },
    task(work) {
      const same = tasks.filter(({ words }) => shareOf(work, words) >= MEANS && shareOf(words, work) >= LITTLE_ELSE);
      return same.length === 1 && work.size >= FEWEST_WORDS ? (same[0]?.task ?? null) : null;
    },
  };
}

/** How much two texts say of one work, from 0 to 1; 0 where it is not the same, or their words are too few to tell. */
export function sameness(a: WorkWords, b: WorkWords): number {
  const [one, other] = [shareOf(a, b), shareOf(b, a)];
  const isSame = Math.max(one, other) >= MEANS && Math.min(one, other) >= LITTLE_ELSE;
  return isSame && Math.min(a.size, b.size) >= FEWEST_WORDS ? (one + other) / 2 : 0;
}

/** The share of the words of some work that others hold, from 0 to 1; 0 for work without words. */
export function shareOf(work: WorkWords, words: WorkWords): number {
  return work.size === 0 ? 0 : sharedCount(work, words) / work.size;
}

/** The words of a text as texts are compared: spelled out, without case and marks that do not tell. */
export function comparedWords(text: string, knowledge: Knowledge): readonly string[] {
  return wordKey(knowledge.expand(text)).split(' ').filter(Boolean);
}
