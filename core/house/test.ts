import type { Knowledge } from '../knowledge/knowledge.ts';
import { lint } from '../lint/lint.ts';
import type { Rule } from '../lint/rule.ts';
import { parseDocument } from '../markdown/parse.ts';
import { readPlan } from '../plan/readPlan.ts';
import { EMPTY_PROJECT } from '../project/project.ts';
import { compileHouseRule } from './compile.ts';
import type { HouseRule } from './schema.ts';

/** A document of a house rule's `tests:` on which the rule does not do what the office says. */
export interface FailedTest {
  readonly rule: string;
  /** `good` documents must please the rule, `bad` ones must not. */
  readonly expected: 'good' | 'bad';
  /** Its place among those, from 1. */
  readonly number: number;
}

/** Runs the `tests:` of house rules. */
export function testHouseRules(sources: readonly HouseRule[], knowledge: Knowledge): readonly FailedTest[] {
  return sources.flatMap((source) => {
    const rule = compileHouseRule(source);
    const failures = (expected: 'good' | 'bad', texts: readonly string[]): readonly FailedTest[] =>
      texts.flatMap((text, index) =>
        findsFault(rule, text, knowledge) === (expected === 'bad')
          ? []
          : [{ rule: rule.id, expected, number: index + 1 }],
      );
    return [...failures('good', source.tests?.good ?? []), ...failures('bad', source.tests?.bad ?? [])];
  });
}

function findsFault(rule: Rule, text: string, knowledge: Knowledge): boolean {
  const settings = new Map([[rule.id, { severity: rule.severity, options: {} }]]);
  const plan = readPlan(parseDocument(text), knowledge);
  // the rule reads no clock: any day will do
  const { findings } = lint(plan, [rule], {
    settings,
    knowledge,
    project: EMPTY_PROJECT,
    today: '2000-01-01',
    locale: 'vi',
  });
  return findings.length > 0;
}
