import type { Deadline } from '../plan/deadlines/deadlines.ts';
import { PERIODICALLY, SPANS, TIME } from '../plan/lexicon/time.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { wordKey } from '../text/fold.ts';
import type { DeadlineMove } from './change.ts';
import type { PlanYears } from './planYears.ts';
import { shared } from './work.ts';

/** Conditions that have so many words in common are one condition in other words. */
const SAME_CONDITION = 0.6;
/** The words that say how often: "hằng quý", "6 tháng một lần", "ngày 25 hằng tháng". */
const HOW_OFTEN = new Set([...SPANS.flatMap((span) => span.split(' ')), TIME]);
const NUMERAL = /^(?:\d+|[ivx]+)$/u;

/** How the deadline of a task moved; null where only its writing did. Days of plans of two years are compared within their year. */
export function deadlineMove(old: Task, now: Task, years: PlanYears): DeadlineMove | null {
  if (old.deadlineState === 'unaligned' || now.deadlineState === 'unaligned') return null;
  const [a, b] = [old.deadline, now.deadline];
  if (a.kind === 'missing') return b.kind === 'missing' ? null : 'set';
  if (b.kind === 'missing') return 'lost';
  if (a.due !== null && b.due !== null) {
    const day = years.movedDay(a.due);
    if (a.due === b.due || day === b.due) return null;
    return b.due > day ? 'later' : 'earlier';
  }
  return a.due === null && b.due === null && isSameTime(a, b, years) ? null : 'changed';
}

/** Do two deadlines without a day mean one time? */
function isSameTime(a: Deadline, b: Deadline, years: PlanYears): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'continuous') return true;
  const [keys, others] = [wordsOf(a, years, 'old'), wordsOf(b, years, 'new')];
  if (a.kind !== 'recurring')
    return keys.join() === others.join() || shared(new Set(keys), new Set(others)) >= SAME_CONDITION;
  return howOften(keys) === howOften(others);
}

function wordsOf({ text }: Deadline, years: PlanYears, of: 'old' | 'new'): readonly string[] {
  return wordKey(years.relative(text, of)).replace(PERIODICALLY, ' ').split(' ').filter(Boolean);
}

/** The words of spans, and the numbers beside them: in "kiểm tra hằng năm tại 10 đơn vị" the ten says nothing of when. */
function howOften(words: readonly string[]): string {
  const isSpan = (word: string | undefined): boolean => word !== undefined && HOW_OFTEN.has(word);
  return words
    .filter((word, at) => isSpan(word) || (NUMERAL.test(word) && (isSpan(words[at - 1]) || isSpan(words[at + 1]))))
    .join(' ');
}
