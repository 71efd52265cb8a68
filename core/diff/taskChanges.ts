import type { TaskChange } from './change.ts';
import { deadlineMove } from './deadlineMove.ts';
import type { TaskPairs } from './pairTasks.ts';
import type { PlanYears } from './planYears.ts';
import type { Units } from '../project/comparedUnits.ts';
import type { Work } from './work.ts';

/** What changed in the tasks of two plans, in the order of the new one; what was dropped stands last. */
export function taskChanges(
  { pairs, splits, merges, dropped, added }: TaskPairs,
  years: PlanYears,
  units: Units,
): readonly TaskChange[] {
  const changes = [
    ...pairs.flatMap(([old, now]) => pairChanges(old, now, years, units).map((change) => ({ at: now.index, change }))),
    ...splits.flatMap(({ old, now }) => splitChanges(old, now, years, units)),
    ...merges.map(({ old, now }) => ({
      at: now.index,
      change: { kind: 'task-merged' as const, old: old.map(({ task }) => task), new: now.task },
    })),
    ...added.map(({ task, index }) => ({ at: index, change: { kind: 'task-added' as const, new: task } })),
  ];
  return [
    ...changes.sort((a, b) => a.at - b.at).map(({ change }) => change),
    ...dropped.map(({ task }) => ({ kind: 'task-dropped' as const, old: task })),
  ];
}

function pairChanges({ task: old }: Work, { task: now }: Work, years: PlanYears, units: Units): readonly TaskChange[] {
  const changes: TaskChange[] = [];
  const isKnown = old.leadState !== 'unaligned' && now.leadState !== 'unaligned';
  const { from, to } = leadsOf(old, now, units);
  if (isKnown && (units.without(from, to).length > 0 || units.without(to, from).length > 0)) {
    const bySuccession = from.length > 0 && from.every((name) => to.some((other) => units.isSuccessor(name, other)));
    changes.push({ kind: 'lead-changed', old, new: now, from, to, bySuccession });
  }
  const [helped, help] = [namesOf(old.cooperating), namesOf(now.cooperating)];
  // who leads now, or led, is told of as a lead
  const added = units.without(units.without(help, helped), from);
  const dropped = units.without(units.without(helped, help), to);
  if (isKnown && added.length + dropped.length > 0)
    changes.push({ kind: 'cooperation-changed', old, new: now, added, dropped });
  return [...changes, ...moves(old, now, years)];
}

/** Who led and who leads. An empty cell below that of another unit is rather forgotten than handed to it. */
function leadsOf(old: Work['task'], now: Work['task'], units: Units): Record<'from' | 'to', readonly string[]> {
  const [from, to] = [namesOf(old.lead), namesOf(now.lead)];
  const isOther = units.without(from, to).length > 0 && units.without(to, from).length > 0;
  const named = (task: Work['task'], names: readonly string[]): readonly string[] =>
    isOther && task.leadState === 'inherited' ? [] : names;
  return { from: named(old, from), to: named(now, to) };
}

function moves(old: Work['task'], now: Work['task'], years: PlanYears): readonly TaskChange[] {
  const move = deadlineMove(old, now, years);
  const { due } = old.deadline;
  const withinYear = due !== null && years.movedDay(due) !== due;
  return move === null ? [] : [{ kind: 'deadline-changed', old, new: now, move, withinYear }];
}

/** The parts, then what in them is not as it was for the whole. */
function splitChanges(
  old: Work,
  now: readonly Work[],
  years: PlanYears,
  units: Units,
): readonly { readonly at: number; readonly change: TaskChange }[] {
  const at = now[0]?.index ?? 0;
  const split: TaskChange = { kind: 'task-split', old: old.task, new: now.map(({ task }) => task) };
  const from = namesOf(old.task.lead);
  return [
    { at, change: split },
    ...now.flatMap(({ task }) => {
      const to = namesOf(task.lead);
      const handed: readonly TaskChange[] =
        units.without(to, from).length > 0
          ? [{ kind: 'lead-changed', old: old.task, new: task, from, to, bySuccession: false }]
          : [];
      return [...handed, ...moves(old.task, task, years)].map((change) => ({ at, change }));
    }),
  ];
}

function namesOf(units: Work['task']['lead']): readonly string[] {
  return units.map(({ name }) => name);
}
