import { createKnowledge } from '../../core/knowledge/knowledge.ts';
import { rulePage } from '../../core/lint/rulePage.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import { fixableRules, rules } from '../../rules/index.ts';
import type { Environment } from '../environment.ts';
import { ruleNamed } from '../options.ts';

/** Prints the page of a rule. Throws a UsageError when there is no such rule. */
export function explainCommand(id: string, { locale, stdout }: Environment): number {
  const rule = ruleNamed(id);
  const knowledge = createKnowledge(builtInData());
  stdout.write(rulePage(rule, { rules, knowledge, locale, fixable: fixableRules.has(rule.id) }));
  return 0;
}
