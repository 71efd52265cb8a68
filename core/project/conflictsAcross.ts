import type { Knowledge } from '../knowledge/knowledge.ts';
import { CHANGES_ANOTHER } from '../plan/lexicon/subjects.ts';
import type { Plan } from '../plan/readPlan.ts';
import { type ComparedTarget, agree, sameTargets, targetKey } from '../plan/targets/sameTarget.ts';
import type { Target } from '../plan/targets/targets.ts';
import { groupBy } from '../text/groupBy.ts';
import { wholeWords } from '../text/pattern.ts';
import { isOfPart, isStep } from './narrowTargets.ts';
import type { Project, ProjectDocument } from './project.ts';
import type { SummaryTarget } from './summary.ts';

/** A share that this plan sets and that an earlier plan of the same body sets at another value for the same year. */
export interface ConflictAcross {
  readonly target: Target;
  readonly document: ProjectDocument;
  readonly other: SummaryTarget;
}

const CHANGES = wholeWords(CHANGES_ANOTHER);

/**
 * The conflicts with earlier plans, each told once, in the later one. Counts add up over the plans of a year, so only shares are
 * compared, and only those that a plan sets at one value. A plan that changes another one may.
 */
export function conflictsAcross(plan: Plan, { siblings }: Project, knowledge: Knowledge): readonly ConflictAcross[] {
  const { title, date, year } = plan.header;
  if (year === null || CHANGES.test(title?.value ?? '')) return [];
  const isSame = sameTargets(knowledge);
  const own = oneValueEach(
    plan.targets.filter((target) => !isStep(target, plan.document.source)),
    year,
    knowledge,
  );
  return siblings
    .filter(({ summary }) => isEarlier(summary.date, date?.value ?? null) && !CHANGES.test(summary.title ?? ''))
    .flatMap((document) => {
      const others = oneValueEach(document.summary.targets, year, knowledge);
      return [...own].flatMap(([key, target]) => {
        const other = others.get(key);
        if (!other || agree(target, other) || !isSame(target, other)) return [];
        return [{ target, document, other }];
      });
    });
}

/** A draft without a date is the last one. */
function isEarlier(date: string | null, own: string | null): boolean {
  return date !== null && (own === null || date < own);
}

/** The shares of a year by what they measure, without those that stand at several values: each is of something else. */
function oneValueEach<T extends ComparedTarget>(
  targets: readonly T[],
  year: number,
  knowledge: Knowledge,
): ReadonlyMap<string, T> {
  const compared = targets.filter(({ unit, years, indicator, text }) => {
    const isOfYear = years.length === 0 || (years.length === 1 && years[0] === year);
    const known = knowledge.indicator(indicator);
    return unit === '%' && isOfYear && !isOfPart({ text }, known, knowledge);
  });
  const byKey = groupBy(compared, (target) => targetKey(target, knowledge) ?? '');
  return new Map(
    [...byKey].flatMap(([key, [first, ...more]]) =>
      first && key !== '' && more.every((target) => agree(first, target)) ? [[key, first] as const] : [],
    ),
  );
}
