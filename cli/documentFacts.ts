import type { Finding } from '../core/lint/lint.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { headOf } from '../core/project/summary.ts';
import { type Span, contains } from '../core/text/span.ts';
import { spanSet } from '../core/text/spanSet.ts';

/** So many of so many. */
export interface Share {
  readonly good: number;
  readonly of: number;
}

/** What reports tell of a document beside its findings, kept when the plan is let go. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly number: string | null;
  /** Ids of the rules that ran. */
  readonly ran: ReadonlySet<string>;
  readonly tasksWithOneLead: Share;
  readonly tasksWithDeadline: Share;
  readonly tasksWithOutput: Share;
  /** Without a finding on them, waived or not. */
  readonly targets: Share;
  readonly citations: Share;
  /** The lead units of the task that a finding stands on, by its fingerprint. */
  readonly unitsOf: ReadonlyMap<string, readonly string[]>;
}

export function factsOf(plan: Plan, findings: readonly Finding[], ran: ReadonlySet<string>): DocumentFacts {
  const { tasks, targets, citations } = plan;
  const { title, number } = headOf(plan);
  const share = <T>(items: readonly T[], isGood: (item: T) => boolean): Share => ({
    good: items.filter(isGood).length,
    of: items.length,
  });
  const found = spanSet(findings.map(({ at }) => at));
  const isClear = ({ span }: { readonly span: Span }): boolean => !found.touches(span);
  const rows = tasks.filter(({ cells }) => cells.output !== null);
  return {
    title,
    number,
    ran,
    tasksWithOneLead: share(tasks, ({ lead }) => lead.length === 1),
    tasksWithDeadline: share(tasks, ({ deadline }) => deadline.kind !== 'missing'),
    tasksWithOutput: share(rows, ({ output }) => output !== null && output !== ''),
    targets: share(targets, isClear),
    citations: share(citations, isClear),
    unitsOf: new Map(
      findings.map((finding) => {
        const task = tasks.find(({ span }) => contains(span, finding.at));
        return [finding.fingerprint, (task?.lead ?? []).map(({ name }) => name)];
      }),
    ),
  };
}
