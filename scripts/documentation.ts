import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKnowledge } from '../core/knowledge/knowledge.ts';
import { FAMILIES } from '../core/lint/rule.ts';
import { rulePage } from '../core/lint/rulePage.ts';
import { SEVERITY_WORDS } from '../core/lint/severityWords.ts';
import { LOCALES, type Locale } from '../core/text/localized.ts';
import { builtInData } from '../data/builtIn.generated.ts';
import { ruleExamples } from '../rules/examples.generated.ts';
import { fixableRules, rules } from '../rules/index.ts';
import { schemaOutputs } from './schemas.ts';

const README: Readonly<Record<Locale, string>> = { en: 'README.md', vi: 'README.vi.md' };
const HEADINGS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Rule', 'Preset', 'Severity', 'Fix', 'Reports'],
  vi: ['Quy tắc', 'Bộ', 'Mức', 'Sửa tự động', 'Nội dung'],
};
const TABLE = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/u;
const SUFFIX: Readonly<Record<Locale, string>> = { en: '.md', vi: '.vi.md' };

/** The pages of the rules in both languages, the tables of the READMEs, and the JSON Schemas. */
export function documentationOutputs(root: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const knowledge = createKnowledge(builtInData());
  const examples = ruleExamples();
  for (const locale of LOCALES) {
    for (const rule of rules) {
      const context = { rules, knowledge, locale, fixable: fixableRules.has(rule.id), examples: examples[rule.id] };
      outputs.set(`docs/rules/${rule.id}${SUFFIX[locale]}`, rulePage(rule, context));
    }
    const readme = readFileSync(join(root, README[locale]), 'utf8');
    outputs.set(
      README[locale],
      readme.replace(TABLE, (_, open: string, close: string) => `${open}${ruleTable(locale)}\n${close}`),
    );
  }
  for (const [path, text] of schemaOutputs(rules)) outputs.set(path, text);
  return outputs;
}

function ruleTable(locale: Locale): string {
  const head = HEADINGS[locale];
  const ordered = FAMILIES.flatMap((family) => rules.filter((rule) => rule.family === family));
  const rows = ordered.map((rule) => [
    `[${rule.id}](docs/rules/${rule.id}${SUFFIX[locale]})`,
    rule.preset,
    SEVERITY_WORDS[rule.severity][locale],
    fixableRules.has(rule.id) ? '✓' : '',
    rule.summary[locale],
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
