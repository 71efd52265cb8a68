import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { boundSource } from '../core/lint/boundSource.ts';
import { amountOf } from '../core/lint/targetFigures.ts';
import { quantity } from '../core/lint/wording.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import type { Target } from '../core/plan/targets/targets.ts';
import { type Bound, boundOf, fallsShort } from '../core/project/minimums.ts';
import { isStep } from '../core/project/narrowTargets.ts';
import type { Project } from '../core/project/project.ts';
import type { Placing } from './placing.ts';
import type { BoundView, TargetView } from './view.ts';

/** The targets of a plan, each with the least that others ask of it. */
export function targetViews(
  plan: Plan,
  project: Project,
  knowledge: Knowledge,
  placing: Placing,
): readonly TargetView[] {
  const { lines, source } = plan.document;
  return plan.targets.map((target): TargetView => {
    const { span, text, comparator, value, unit } = target;
    // a growth or a step within the year is not what the minimum is about
    const bound = isStep(target, source) ? null : boundOf(target, plan.header, project, knowledge);
    return {
      line: lines.lineOf(span.start) - 1,
      text,
      amount: amountOf(target),
      ...{ comparator, value, unit },
      bound: bound && boundView(bound, target, knowledge),
      findings: placing.take(span),
    };
  });
}

function boundView(bound: Bound, target: Target, knowledge: Knowledge): BoundView {
  const { value, direction } = bound;
  return {
    ...{ value, direction },
    amount: quantity(value, target.unit),
    source: boundSource(bound, knowledge),
    isMet: !fallsShort(target, bound),
  };
}
