import { createColors } from 'picocolors';
import { ruleUrl } from '../../core/lint/links.ts';
import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import { fixableRules, rules } from '../../rules/index.ts';
import { asksForJson } from '../choices.ts';
import type { Environment } from '../environment.ts';
import { jsonText } from '../reporters/jsonText.ts';

const FIXABLE = '✓';
const LEGEND = { vi: 'sửa được bằng `kehoach-lint fix`', en: 'mended by `kehoach-lint fix`' };

/** Lists the rules: for people, or as the JSON of the contract. */
export function rulesCommand({ format }: { readonly format?: string }, { locale, stdout }: Environment): number {
  if (asksForJson(format)) {
    const objects = rules.map(({ id, family, preset, severity, summary }) => {
      return { id, family, preset, severity, fixable: fixableRules.has(id), summary, url: ruleUrl(id) };
    });
    stdout.write(jsonText(objects));
    return 0;
  }
  const colors = createColors(stdout.color);
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const severityWidth = Math.max(...Object.values(SEVERITY_WORDS).map((word) => word[locale].length));
  for (const { id, preset, severity, summary } of rules) {
    const mark = fixableRules.has(id) ? FIXABLE : ' ';
    const facts = `${preset.padEnd('strict'.length)}  ${SEVERITY_WORDS[severity][locale].padEnd(severityWidth)}  ${mark}`;
    stdout.write(`${colors.bold(id.padEnd(idWidth))}  ${facts}  ${summary[locale]}\n`);
  }
  stdout.write(`\n${FIXABLE} ${LEGEND[locale]}\n`);
  return 0;
}
