import type { TaskView } from './view.ts';

/** What deadlines without a day are told apart by, in the order that they are listed. */
export const UNDATED = ['continuous', 'recurring', 'conditional', 'unclear', 'missing', 'unsaid'] as const;

/** The key of the time that a task is due in: the index of its period, or what a deadline without a day is. */
export function dueKey({ period, kind }: TaskView): string {
  return period === null ? undatedWord(kind) : String(period);
}

/** The word for a deadline that names no day; `unclear` where it names one that cannot be told. */
export function undatedWord(kind: TaskView['kind']): (typeof UNDATED)[number] {
  return UNDATED.find((known) => known === kind) ?? 'unclear';
}
