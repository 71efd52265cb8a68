import type { Knowledge } from '../../knowledge/knowledge.ts';
import { groupBy } from '../../text/groupBy.ts';
import { lastBefore } from '../../text/lastBefore.ts';
import { type Span, contains } from '../../text/span.ts';
import { spanSet } from '../../text/spanSet.ts';
import type { Plan } from '../readPlan.ts';
import { agree, sameTargets, targetKey } from './sameTarget.ts';
import type { Target } from './targets.ts';

/** Two places of a document that promise the same thing with two values. */
export interface TargetConflict {
  readonly later: Target;
  /** The first one before it that promises the same thing with another value. */
  readonly earlier: Target;
  /** All that do, before it or behind. */
  readonly others: readonly Target[];
}

/** The conflicts of a document, each pair of values told once, where it first shows. */
export function* targetConflicts(plan: Plan, knowledge: Knowledge): Generator<TargetConflict> {
  const isSame = sameTargets(knowledge);
  const areOfOneRow = figuresOfOneRow(plan);
  for (const targets of comparable(plan, knowledge)) {
    const [first] = targets;
    if (!first || targets.every((target) => target.value === first.value && target.valueMax === first.valueMax))
      continue;
    for (const [index, later] of targets.entries()) {
      const same = (among: readonly Target[]): readonly Target[] =>
        among.filter((target) => isSame(target, later) && !areOfOneRow(target, later));
      const before = same(targets.slice(0, index));
      const [earlier] = before;
      // where both values stand above already, the pair was reported there
      if (!earlier || before.some((target) => agree(target, later))) continue;
      const others = [...before, ...same(targets.slice(index + 1)).filter((target) => !agree(target, later))];
      yield { later, earlier, others };
    }
  }
}

/** What tasks count one by one (02 lớp in the first quarter, 03 lớp in the third) are parts, which need not agree. */
function comparable(plan: Plan, knowledge: Knowledge): readonly (readonly Target[])[] {
  const groups = groupBy(plan.targets, (target) => targetKey(target, knowledge));
  const rows = spanSet(plan.tasks.flatMap(({ origin, span }) => (origin === 'prose' ? [] : [span])));
  const isCountOfRow = ({ unit, span }: Target): boolean => unit !== '%' && rows.holds(span);
  return [...groups].flatMap(([key, targets]) => {
    if (key === null) return [];
    return [targets.filter(isCountOfRow).length > 1 ? targets.filter((target) => !isCountOfRow(target)) : targets];
  });
}

/** "Cấp tỉnh | Cấp xã": the figures of one row are of what their columns say. Tells whether two targets are such figures. */
function figuresOfOneRow({ tables }: Plan): (a: Target, b: Target) => boolean {
  const rows = tables.flatMap((table) => (table.holdsTasks ? [] : table.rows.map(({ row }) => row.span)));
  const inOrder = rows.toSorted((a, b) => a.start - b.start);
  const rowOf = ({ span }: Target): Span | null => {
    const row = inOrder[lastBefore(inOrder, ({ start }) => start, span.start + 1)];
    return row && contains(row, span) ? row : null;
  };
  return (a, b) => {
    const row = rowOf(a);
    return row !== null && contains(row, b.span);
  };
}
