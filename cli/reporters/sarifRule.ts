import type { ReportingDescriptor } from 'sarif';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { ruleUrl } from '../../core/lint/links.ts';
import { rulePage } from '../../core/lint/rulePage.ts';
import { LOCALES, type Locale } from '../../core/text/localized.ts';
import { ruleExamples } from '../../rules/examples.generated.ts';
import { fixableRules, rules } from '../../rules/index.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A rule as SARIF describes it, with its page in both languages, the reader's first. A rule of the house has its id only. */
export function sarifRule(id: string, knowledge: Knowledge, locale: Locale): ReportingDescriptor {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return { id, helpUri: ruleUrl(id) };
  const { summary, reason, severity, family, preset } = rule;
  const both = [locale, ...LOCALES.filter((other) => other !== locale)];
  const context = { rules, knowledge, fixable: fixableRules.has(id), examples: ruleExamples()[id] };
  return {
    id,
    shortDescription: { text: summary[locale] },
    fullDescription: { text: reason[locale] },
    helpUri: ruleUrl(id),
    help: {
      text: both.map((language) => `${summary[language]}. ${reason[language]}`).join('\n\n'),
      markdown: both.map((language) => rulePage(rule, { ...context, locale: language })).join('\n'),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [family, preset], summary },
  };
}
