import type { RuleSetting } from '../../core/config/settings.ts';
import { applyFixes } from '../../core/lint/applyFixes.ts';
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

const MOST_PASSES = 10;

/** The text after all safe fixes of all rules; null when they do not settle. */
export function mended(text: string): { readonly text: string; readonly findings: readonly Finding[] } | null {
  let at = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { findings } = lintPlan(planOf(at));
    const fixes = findings.flatMap(({ fix }) => (fix ? [fix.edits] : []));
    if (fixes.length === 0) return { text: at, findings };
    at = applyFixes(at, fixes).text;
  }
  return null;
}
