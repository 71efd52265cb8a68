import { createKnowledge } from '../../core/knowledge/knowledge.ts';
import { rulePage } from '../../core/lint/rulePage.ts';
import type { Locale } from '../../core/text/localized.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import { ruleExamples } from '../../rules/examples.generated.ts';
import { fixableRules, rules } from '../../rules/index.ts';
import type { RulePageResult } from '../protocol.ts';

/** The page of a rule as Markdown; null when there is no such rule. */
export function pageOfRule(id: string, locale: Locale): RulePageResult | null {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return null;
  const knowledge = createKnowledge(builtInData());
  const context = { rules, knowledge, locale, fixable: fixableRules.has(id), examples: ruleExamples()[id] };
  return { markdown: rulePage(rule, context) };
}
