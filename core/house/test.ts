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
  /** `good` documents must please the rule, `bad` ones must not. */
  readonly expected: 'good' | 'bad';
  /** Its place among those, from 1. */
  readonly number: number;
  /** The text that the rule finds fault with in a good document; null for a bad one. */
  readonly found: string | null;
}

/** Runs the `tests:` of a house rule. */
export function testHouseRule(source: HouseRule, knowledge: Knowledge): readonly FailedTest[] {
  const rule = compileHouseRule(source);
  const { good = [], bad = [] } = source.tests ?? {};
  const runs = [
    ...good.map((text, index) => ({
      expected: 'good' as const,
      number: index + 1,
      found: faultIn(rule, text, knowledge),
    })),
    ...bad.map((text, index) => ({
      expected: 'bad' as const,
      number: index + 1,
      found: faultIn(rule, text, knowledge),
    })),
  ];
  return runs.filter(({ expected, found }) => (found === null) === (expected === 'bad'));
}

/** The first text of a document that a rule finds fault with; null where it finds none. */
function faultIn(rule: Rule, text: string, knowledge: Knowledge): string | null {
  const settings = new Map([[rule.id, { severity: rule.severity, options: {} }]]);
  const plan = readPlan(parseDocument(text), knowledge);
  // the rule reads no clock: any day will do
  const [first] = lint(plan, [rule], {
    settings,
    knowledge,
    project: EMPTY_PROJECT,
    today: '2000-01-01',
    locale: 'vi',
  }).findings;
  return first ? text.slice(first.at.start, first.at.end) : null;
}
