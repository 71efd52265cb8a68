import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Plan } from '../plan/readPlan.ts';
import { type SameTarget, sameTargets } from '../plan/targets/sameTarget.ts';
import type { Target } from '../plan/targets/targets.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { workWords } from '../project/sameWork.ts';
import { wordKey } from '../text/fold.ts';
import { contains } from '../text/span.ts';
import type { TargetChange } from './change.ts';
import { pairAlike } from './pairAlike.ts';
import type { TaskPairs } from './pairTasks.ts';
import type { PlanYears } from './planYears.ts';
import { targetMove } from './targetMove.ts';
import { type Work, shared } from './work.ts';

/** A target by what it is known again in another plan. */
interface Aim {
  readonly target: Target;
  /** The same with its years as the new plan would have them. */
  readonly moved: Target;
  /** Its description word for word, years told from that of the plan. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly context: string;
  /** Number of the pair of tasks that it stands in; -1 outside of tasks, -2 in a task of one plan only. */
  readonly place: number;
}

const OUTSIDE = -1;
const GONE = -2;
const NOTHING: ReadonlySet<string> = new Set();
/** A description of fewer words means something only in its place. */
const FEWEST_WORDS = 3;
const ALIKE = 0.75;
const OTHER_UNIT = 0.9;
const SCORES = { word: 0.95, indicator: 0.9, words: 0.85, uncertain: 0.35 } as const;
const TIES = { place: 0.1, value: 0.06, context: 0.05 } as const;

/** What changed in the targets of two plans. A target that came or went with its task is told of there. */
export function targetChanges(
  old: Plan,
  now: Plan,
  tasks: TaskPairs,
  years: PlanYears,
  knowledge: Knowledge,
): readonly TargetChange[] {
  const isSame = sameTargets(knowledge);
  const olds = old.targets.map((target) => readAim(target, 'old', tasks, years, knowledge));
  const news = now.targets.map((target) => readAim(target, 'new', tasks, years, knowledge));
  const { pairs, dropped, added } = pairAlike(olds, news, (a, b) => likeness(a, b, isSame));
  const changed = pairs.flatMap(([a, b]): readonly { at: number; change: TargetChange }[] => {
    const both = { old: a.target, new: b.target, task: taskAt(now, b.target) };
    const at = b.target.span.start;
    if (unitKey(a.target) !== unitKey(b.target)) return [{ at, change: { kind: 'target-unit-changed', ...both } }];
    const move = targetMove(a.moved, b.target, knowledge);
    return move === null ? [] : [{ at, change: { kind: 'target-changed', ...both, move } }];
  });
  const isAgain = (aim: Aim, others: readonly Aim[]): boolean =>
    others.some((other) => isSayingSame(aim, other) && likeness(aim, other, isSame) > 0);
  const came = added
    .filter(
      (aim) =>
        aim.place !== GONE &&
        !isAgain(aim, olds) &&
        !isAgain(
          aim,
          news.filter((other) => other !== aim && !added.includes(other)),
        ),
    )
    .map(({ target }) => ({
      at: target.span.start,
      change: { kind: 'target-added' as const, new: target, task: taskAt(now, target) },
    }));
  const went = dropped
    .filter((aim) => aim.place !== GONE && !isAgain(aim, news))
    .map(({ target }) => ({ kind: 'target-dropped' as const, old: target, task: taskAt(old, target) }));
  const inOrder = [...onlyFirst(changed), ...came].sort((a, b) => a.at - b.at).map(({ change }) => change);
  return [...inOrder, ...went];
}

function taskAt({ tasks }: Plan, { span }: Target): Task | null {
  return tasks.find((task) => contains(task.span, span)) ?? null;
}

function readAim(target: Target, of: 'old' | 'new', tasks: TaskPairs, years: PlanYears, knowledge: Knowledge): Aim {
  const text = knowledge.expand(years.relative(target.text, of));
  const key = wordKey(text);
  return {
    target,
    moved: of === 'old' ? { ...target, years: years.moved(target.years) } : target,
    key,
    words: workWords(text, NOTHING, knowledge),
    context: wordKey(years.relative(target.context[0] ?? '', of)),
    place: placeOf(target, of, tasks),
  };
}

function placeOf({ span }: Target, of: 'old' | 'new', { pairs, splits, merges, dropped, added }: TaskPairs): number {
  const holds = ({ task }: Work): boolean => contains(task.span, span);
  if ((of === 'old' ? dropped : added).some(holds)) return GONE;
  const sides = [
    ...pairs.map(([old, now]) => (of === 'old' ? [old] : [now])),
    ...splits.map(({ old, now }) => (of === 'old' ? [old] : now)),
    ...merges.map(({ old, now }) => (of === 'old' ? old : [now])),
  ];
  const pair = sides.findIndex((works) => works.some(holds));
  return pair < 0 ? OUTSIDE : pair;
}

/** How much two targets measure one thing; 0 where they do not, or are for different times. */
function likeness(a: Aim, b: Aim, isSame: SameTarget): number {
  const base = baseLikeness(a, b, isSame);
  if (base === 0) return 0;
  return (
    base +
    (a.place === b.place ? TIES.place : 0) +
    (a.context === b.context ? TIES.context : 0) +
    (a.target.value === b.target.value ? TIES.value : 0)
  );
}

function baseLikeness(a: Aim, b: Aim, isSame: SameTarget): number {
  if (a.place === GONE || b.place === GONE || !mayBeOfOneTime(a.moved, b.moved)) return 0;
  const hasUnit = unitKey(a.target) === unitKey(b.target);
  const words = shared(a.words, b.words);
  if (!hasUnit && words < OTHER_UNIT) return 0;
  if (Math.min(a.key.split(' ').length, b.key.split(' ').length) < FEWEST_WORDS && !isInOnePlace(a, b)) return 0;
  if (a.key === b.key) return isSame(a.moved, b.moved) || isInOnePlace(a, b) ? SCORES.word : SCORES.uncertain;
  if (!isSame({ ...a.moved, text: a.key }, { ...b.moved, text: b.key })) return 0;
  const [known, other] = [a.target.indicator, b.target.indicator];
  if (known !== null && known === other) return SCORES.indicator;
  if (known !== null && other !== null) return 0;
  return words >= ALIKE ? SCORES.words * words : 0;
}

function isInOnePlace(a: Aim, b: Aim): boolean {
  return a.place === b.place && (a.place >= 0 || a.context === b.context);
}

function mayBeOfOneTime({ years: a }: Target, { years: b }: Target): boolean {
  return a.length === 0 || b.length === 0 || a.some((year) => b.includes(year));
}

function unitKey({ unit }: Target): string {
  return wordKey(unit) || unit;
}

function isSayingSame({ target: a }: Aim, { target: b }: Aim): boolean {
  return a.value === b.value && a.valueMax === b.valueMax;
}

/** A target that body and appendix both set is told of once. */
function onlyFirst<T extends { readonly change: TargetChange }>(changes: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return changes.filter(({ change }) => {
    if (!('old' in change && 'new' in change)) return true;
    const { old, new: now } = change;
    const what = old.indicator ?? wordKey(old.text);
    const key = JSON.stringify([what, old.value, old.valueMax, old.unit, now.value, now.valueMax, now.unit]);
    return !seen.has(key) && seen.add(key);
  });
}
