import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What rules/ holds beside rules. */
const GENERATED: readonly string[] = ['index.ts', 'examples.generated.ts'];

/** The ids of the rules: the names of the files in rules/. */
export function ruleIds(root: string): readonly string[] {
  return readdirSync(join(root, 'rules'))
    .filter((name) => name.endsWith('.ts') && !GENERATED.includes(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

/** rules/index.ts: every rule, and which of them mend what they find, as their test cases show. */
export function indexModule(root: string): string {
  const ids = ruleIds(root);
  const variable = (id: string): string => id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  const imports = ids.map((id) => `import ${variable(id)} from './${id}.ts';`);
  const fixable = ids.filter((id) => {
    const cases = join(root, 'test/rules', `${id}.md`);
    return existsSync(cases) && /^`{3,}fixed\s*$/mu.test(readFileSync(cases, 'utf8'));
  });
  return `// Generated from the files of this folder by \`npm run generate\`; do not edit.
import type { Rule } from '../core/lint/rule.ts';
${imports.join('\n')}

/** All rules, by id. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${variable(id)},`).join('\n')}
];

/** The rules with a quick fix that is safe to apply without reading. */
export const fixableRules: ReadonlySet<string> = new Set([
${fixable.map((id) => `  '${id}',`).join('\n')}
]);
`;
}
