/** Writes the two files of a new rule, with a skeleton that works: `npm run new-rule ID`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FAMILIES } from '../core/lint/rule.ts';

/** The family first, then the defect: lower-case words with hyphens between them. */
const ID = /^[a-z]+(?:-[a-z0-9]+)+$/u;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: join(import.meta.dirname, '..') } },
});
const refusal = refuse(positionals, values.root);
if (refusal === null) create(positionals[0] ?? '', values.root);
else {
  console.error(refusal);
  process.exitCode = 1;
}

/** Why the rule cannot be made; null when it can. */
function refuse([id, ...more]: readonly string[], root: string): string | null {
  if (id === undefined || more.length > 0) return 'Name one rule: npm run new-rule task-without-budget';
  if (!ID.test(id))
    return `“${id}” is no id: name the defect in lower-case words with hyphens, such as task-without-budget.`;
  const [taken] = pathsOf(id).filter((path) => existsSync(join(root, path)));
  return taken === undefined ? null : `There is a rule ${id} already: ${taken} exists.`;
}

function create(id: string, root: string): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }; // ours
  const family = FAMILIES.find((name) => id.startsWith(`${name}-`)) ?? 'document';
  const [rulePath, casesPath] = pathsOf(id);
  for (const [path, skeleton] of [
    [rulePath, 'rule.txt'],
    [casesPath, 'cases.txt'],
  ] as const) {
    const text = readFileSync(join(import.meta.dirname, 'skeleton', skeleton), 'utf8');
    const filled = text.replaceAll('@id@', id).replaceAll('@family@', family).replaceAll('@version@', version);
    writeFileSync(join(root, path), filled, { flag: 'wx' });
    console.log(`Wrote ${path}`);
  }
  console.log('Make it your rule, then run `npm run generate`.');
}

function pathsOf(id: string): readonly [rule: string, cases: string] {
  return [`rules/${id}.ts`, `test/rules/${id}.md`];
}
