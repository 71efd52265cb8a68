import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'pathe';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** What a new rule needs round it. */
const NEEDED = [
  ...['core', 'data', 'rules', 'scripts', 'test/support', 'test/rules.test.ts'],
  ...['package.json', 'tsconfig.json', '.prettierrc.json', 'README.md', 'README.vi.md'],
];
const COPY = mkdtempSync(join(tmpdir(), 'kehoach-lint-'));

beforeAll(() => {
  for (const path of NEEDED) cpSync(join(ROOT, path), join(COPY, path), { recursive: true });
  mkdirSync(join(COPY, 'test/rules'));
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(COPY, { recursive: true });
});

interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a script with Node in the copy. */
function node(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: COPY, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

/** Runs a tool of the project in the copy, by the path of its script. */
function tool(path: string, ...args: readonly string[]): Ran {
  return node(join(ROOT, 'node_modules', path), ...args);
}

function newRule(...args: readonly string[]): Ran {
  return tool('tsx/dist/cli.mjs', join(ROOT, 'scripts/new-rule.ts'), ...args, '--root', COPY);
}

it('writes a rule and its cases, which pass as they are', { timeout: 120_000 }, () => {
  const { status, output } = newRule('task-without-budget');
  expect(output).toBe(
    'Wrote rules/task-without-budget.ts\nWrote test/rules/task-without-budget.md\nMake it your rule, then run `npm run generate`.\n',
  );
  expect(status).toBe(0);
  const { version } = JSON.parse(readFileSync(join(COPY, 'package.json'), 'utf8')) as { version: string }; // ours
  const rule = readFileSync(join(COPY, 'rules/task-without-budget.ts'), 'utf8');
  expect(rule).toContain(`id: 'task-without-budget',\n  family: 'task',\n  since: '${version}',`);

  expect(tool('prettier/bin/prettier.cjs', '--check', 'rules/task-without-budget.ts').status).toBe(0);
  expect(tool('tsx/dist/cli.mjs', 'scripts/generate.ts')).toEqual({ status: 0, output: '' });
  expect(readFileSync(join(COPY, 'rules/index.ts'), 'utf8')).toContain('task-without-budget');
  expect(tool('typescript/bin/tsc', '--noEmit', '--project', writeProject())).toEqual({ status: 0, output: '' });
  const cases = tool('vitest/vitest.mjs', 'run', '--root', COPY, '--reporter', 'json', 'test/rules.test.ts');
  expect(JSON.parse(cases.output)).toMatchObject({ numPassedTests: 4, numFailedTests: 0 });
});

/** A project of the new rule alone, so that the compiler has little to read. */
function writeProject(): string {
  const path = join(COPY, 'tsconfig.rule.json');
  writeFileSync(path, JSON.stringify({ extends: './tsconfig.json', include: ['rules/task-without-budget.ts'] }));
  return path;
}

it('takes a rule of no other family for one about the document', () => {
  expect(newRule('header-without-motto').status).toBe(0);
  expect(readFileSync(join(COPY, 'rules/header-without-motto.ts'), 'utf8')).toContain(`family: 'document'`);
});

it('refuses a rule that exists, and writes nothing', () => {
  const before = readFileSync(join(COPY, 'rules/task-missing-lead.ts'), 'utf8');
  const { status, output } = newRule('task-missing-lead');
  expect(status).toBe(1);
  expect(output).toBe('There is a rule task-missing-lead already: rules/task-missing-lead.ts exists.\n');
  expect(readFileSync(join(COPY, 'rules/task-missing-lead.ts'), 'utf8')).toBe(before);
  expect(existsSync(join(COPY, 'test/rules/task-missing-lead.md'))).toBe(false);
});

it.each([[[]], [['one-rule', 'two-rules']]])('asks for one id when it is given %j', (args) => {
  expect(newRule(...args)).toEqual({ status: 1, output: 'Name one rule: npm run new-rule task-without-budget\n' });
});

it.each(['Task-Lead', 'task', 'task_lead', 'nhiệm-vụ', '../task-lead', 'task-'])('refuses the id %s', (id) => {
  expect(newRule(id)).toEqual({
    status: 1,
    output: `“${id}” is no id: name the defect in lower-case words with hyphens, such as task-without-budget.\n`,
  });
});
