import { createKnowledge } from '../../core/knowledge/knowledge.ts';
import { rulePage } from '../../core/lint/rulePage.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import { fixableRules, rules } from '../../rules/index.ts';
import { type Environment, ruleNamed } from '../options.ts';

/** Prints the page of a rule. Throws a UsageError when there is no such rule. */
export function explainCommand(id: string, { locale, write }: Environment): number {
  const rule = ruleNamed(id);
  write(
    rulePage(rule, { rules, knowledge: createKnowledge(builtInData()), locale, fixable: fixableRules.has(rule.id) }),
  );
  return 0;
}
