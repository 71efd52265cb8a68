import type { RuleSetting } from '../../core/config/settings.ts';
import { converge } from '../../core/lint/converge.ts';
import { type Finding, type LintContext, type LintResult, lint } from '../../core/lint/lint.ts';
import type { Rule } from '../../core/lint/rule.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import { EMPTY_PROJECT } from '../../core/project/project.ts';
import { rules } from '../../rules/index.ts';
import { knowledge } from './knowledge.ts';
import { planOf } from './reading.ts';

/** The day that tests lint on. */
const TODAY = '2026-06-01';

/** Rules at their own severity, with their own options. */
export function settingsOf(some: readonly Rule[]): ReadonlyMap<string, RuleSetting> {
  return new Map(some.map(({ id, severity, options }) => [id, { severity, options: options?.parse({}) ?? {} }]));
}

/** Lints with all rules, whatever their preset, in no project. */
export function lintPlan(plan: Plan, some: readonly Rule[] = rules, context: Partial<LintContext> = {}): LintResult {
  const settings = settingsOf(some);
  return lint(plan, some, {
    ...{ settings, knowledge: knowledge(), project: EMPTY_PROJECT, today: TODAY, locale: 'vi', ...context },
  });
}

/** What can still be fixed when the safe fixes of all rules have been applied; it throws when they do not settle. */
export async function fixesLeft(text: string): Promise<readonly Finding[]> {
  const check = (at: string) => Promise.resolve(lintPlan(planOf(at)));
  const { checked, settled } = await converge(text, await check(text), check);
  if (!settled) throw new Error('The fixes do not settle.');
  return checked.findings.filter(({ fix }) => fix);
}
