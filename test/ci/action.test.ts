/** action.yml: its shape, and its steps run by bash on a checkout, with the variables that GitHub's runner gives. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Checkout, checkout } from '../support/checkout.ts';
import { CLEAN, OVER, type Ran, variables } from '../support/command.ts';
import { ROOT } from '../support/sources.ts';

/** What GitHub's documentation allows in a composite action, as far as it is used. */
const ACTION = z.strictObject({
  name: z.string(),
  description: z.string().max(125),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string().regex(/^[a-z-]+$/u), z.strictObject({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.strictObject({ description: z.string(), value: z.string() })),
  runs: z.strictObject({
    using: z.literal('composite'),
    steps: z.array(
      z.strictObject({
        name: z.string(),
        id: z.string().optional(),
        shell: z.literal('bash'),
        env: z.record(z.string(), z.string()).optional(),
        run: z.string(),
      }),
    ),
  }),
});
const action = ACTION.parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')));

interface StepRun extends Ran {
  readonly outputs: string;
  readonly summary: string;
}

/** Runs the steps as the runner does: each in a bash that stops at the first mistake, inputs filled into `env`. */
function runAction(folder: Checkout, given: Readonly<Record<string, string>> = {}): StepRun {
  const inputs: Record<string, string> = {};
  // the one default that is an expression says what no pull request has: a base branch
  for (const [name, { default: usual }] of Object.entries(action.inputs)) {
    inputs[name] = given[name] ?? (usual.includes('${{') ? '' : usual);
  }
  const filled = (text: string): string =>
    text.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/gu, (_, name: string) => inputs[name] ?? `no input ${name}`);
  let last: Ran = { code: 0, stdout: '', stderr: '' };
  for (const { run, env = {} } of action.runs.steps) {
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: folder.path,
      env: variables({
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_OUTPUT: folder.at('.output'),
        GITHUB_STEP_SUMMARY: folder.at('.summary'),
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)])),
      }),
      encoding: 'utf8',
    });
    last = { code: status, stdout, stderr };
    if (status !== 0) break;
  }
  return { ...last, outputs: folder.read('.output'), summary: folder.read('.summary') };
}

describe('action.yml', () => {
  it('fills no value of a workflow into a script, where it would be run', () => {
    for (const { name, run } of action.runs.steps) expect(run, name).not.toContain('${{');
    for (const { env = {} } of action.runs.steps) {
      for (const value of Object.values(env))
        expect(Object.keys(action.inputs)).toContain(/inputs\.(\S+)/u.exec(value)?.[1]);
    }
  });

  it('annotates, writes summary and SARIF, and fails where there are findings', () => {
    const folder = checkout({ 'kh.md': OVER, 'sach.md': CLEAN });
    const { code, stdout, outputs, summary } = runAction(folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error title=target-over-100,file=kh\.md,line=3/u);
    expect(outputs).toBe('exit-code=1\n');
    expect(summary).toContain('target-over-100');
    expect(folder.read('kehoach-lint.sarif')).toContain('"2.1.0"');
  });

  it('passes a clean folder', () => {
    expect(runAction(checkout({ 'sach.md': CLEAN }), { sarif: '' })).toMatchObject({
      code: 0,
      stdout: '',
      outputs: 'exit-code=0\n',
    });
  });

  it('looks at changed lines only when it is told since when', () => {
    const folder = checkout({ 'cu.md': OVER, 'moi.md': `${OVER}\n` });
    folder.git('checkout', '-q', '-b', 'sua');
    folder.write('moi.md', `${OVER}\nCác đơn vị gửi báo cáo.\n`);
    folder.git('commit', '-q', '-am', 'thêm một dòng');
    expect(runAction(folder, { since: 'main' }).code).toBe(0);
    const everyLine = runAction(folder, { since: 'main', lines: 'false' });
    expect(everyLine.code).toBe(1);
    expect(everyLine.stdout).toContain('file=moi.md');
    expect(everyLine.stdout).not.toContain('file=cu.md');
    expect(runAction(folder, { since: 'no-such-branch' })).toMatchObject({ code: 2 });
  });

  it('takes paths and arguments line by line, and none of them for a command', () => {
    const folder = checkout({ 'kế hoạch $(touch hacked).md': OVER, 'khác.md': OVER });
    const { code, stdout } = runAction(folder, {
      paths: 'kế hoạch $(touch hacked).md\n\n',
      args: '--fail-on=off\n--locale=en\n',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('touch hacked');
    expect(stdout).not.toContain('khác.md');
    expect(folder.names()).not.toContain('hacked');
  });
});
