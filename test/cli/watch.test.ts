/** `--watch`: checks again what changed and what rests on it, and ends cleanly when it is interrupted. */
import { type ChildProcess, spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { CLEAN, COMMAND, ETH, type Folder, OVER, folderWith, variables } from '../support/command.ts';

const WATCHING = 'Đang theo dõi';
const PLAN =
  'KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nI. MỤC TIÊU\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 90% trở lên.\n';

interface Watching {
  readonly child: ChildProcess;
  /** What the next round tells: which documents have which findings, which were checked anew. */
  readonly round: () => Promise<{
    readonly found: Readonly<Record<string, readonly string[]>>;
    readonly checked: readonly string[];
    /** Those with a finding that no baseline knows. */
    readonly fresh: readonly string[];
  }>;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  readonly stderr: () => string;
}

const report = z.array(
  z.object({
    file: z.string(),
    findings: z.array(z.object({ ruleId: z.string(), state: z.string() })),
    timing: z.unknown().optional(),
  }),
);

function watching(folder: Folder, args: readonly string[] = []): Watching {
  const child = spawn(process.execPath, [COMMAND, 'lint', '--watch', '--timing', '--format', 'json', ...args], {
    cwd: folder.path,
    env: variables(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let [stdout, stderr, rounds] = ['', '', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return {
    child,
    async round() {
      rounds++;
      await expect.poll(() => stderr.split(WATCHING).length - 1, { timeout: 30_000, interval: 20 }).toBe(rounds);
      const files = report.parse(JSON.parse(stdout));
      stdout = '';
      return {
        found: Object.fromEntries(files.map(({ file, findings }) => [file, findings.map(({ ruleId }) => ruleId)])),
        fresh: files.filter(({ findings }) => findings.some(({ state }) => state === 'new')).map(({ file }) => file),
        checked: files.filter(({ timing }) => timing !== undefined).map(({ file }) => file),
      };
    },
    ended: new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        resolve({ code, signal });
      });
    }),
    stderr: () => stderr,
  };
}

const ONLY = ['--only', 'target-over-100,text-normalization'];

describe.skipIf(process.platform === 'win32')('--watch', { timeout: 120_000 }, () => {
  it('checks again what changed, came or went, and ends with 0 when it is interrupted', async () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': ETH });
    const { round, child, ended } = watching(folder, ONLY);
    expect(await round()).toEqual({
      found: { 'a.md': ['target-over-100'], 'b.md': ['text-normalization'] },
      fresh: ['a.md', 'b.md'],
      checked: ['a.md', 'b.md'],
    });
    folder.write('a.md', CLEAN);
    const mended = { found: { 'a.md': [], 'b.md': ['text-normalization'] }, fresh: ['b.md'], checked: ['a.md'] };
    expect(await round()).toEqual(mended);
    folder.write('1. Kế hoạch/c.md', OVER);
    const came = await round();
    expect(came.found['1. Kế hoạch/c.md']).toEqual(['target-over-100']);
    expect(came.checked).toEqual(['1. Kế hoạch/c.md']);
    folder.write('1. Kế hoạch/c.md', CLEAN);
    expect((await round()).checked).toEqual(['1. Kế hoạch/c.md']);
    renameSync(folder.at('b.md'), folder.at('d.md'));
    expect(Object.keys((await round()).found)).toEqual(['1. Kế hoạch/c.md', 'a.md', 'd.md']);
    rmSync(folder.at('1. Kế hoạch'), { recursive: true });
    expect(Object.keys((await round()).found)).toEqual(['a.md', 'd.md']);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  it('checks again what rests on a file elsewhere, and nothing else', async () => {
    const folder = folderWith({
      'tinh/tren.md': PLAN.replace('90%', '95%'),
      'so/duoi.md': `---\nsuperior: ../tinh/tren.md\n---\n\n${PLAN}`,
      'so/rieng.md': PLAN,
      'kehoach-lint.yaml': 'root: true\n',
    });
    const { round } = watching(folder, ['so']);
    await round();
    folder.write('tinh/tren.md', PLAN.replace('90%', '85%'));
    expect((await round()).checked).toEqual(['so/duoi.md']);
    folder.write('so/kehoach-lint.yaml', 'rules: { target-over-100: off }\n');
    expect((await round()).checked).toEqual(['so/duoi.md', 'so/rieng.md']);
    folder.write('kehoach-lint.yaml', 'rulez: {}\n');
    expect((await round()).found['kehoach-lint.yaml']).toEqual(['configuration']);
  });

  it('watches a file that is named, is not set off by its own report, and goes on when a round goes wrong', async () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': OVER });
    folder.run(['baseline', 'b.md']);
    const args = ['a.md', '--baseline', '--format', 'markdown=ket-qua.md', ...ONLY];
    const { round, stderr } = watching(folder, args);
    await round();
    const before = folder.read('kehoach-lint-baseline.json');
    folder.write('kehoach-lint-baseline.json', '{');
    folder.write('a.md', ETH);
    await expect.poll(stderr, { timeout: 30_000 }).toContain('không phải là tệp baseline');
    folder.write('kehoach-lint-baseline.json', before);
    folder.write('a.md', `${ETH}\n`);
    await expect.poll(() => folder.read('ket-qua.md'), { timeout: 30_000 }).toContain('text-normalization');
    const rounds = (): number => stderr().split(WATCHING).length;
    const so = rounds();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(rounds()).toBeLessThanOrEqual(so + 1);
  });

  it('checks again when the baseline changes, and no document anew', async () => {
    const folder = folderWith({ 'a.md': CLEAN });
    folder.run(['baseline']);
    const empty = folder.read('kehoach-lint-baseline.json');
    folder.write('a.md', OVER);
    folder.run(['baseline', '--accept-new']);
    const known = folder.read('kehoach-lint-baseline.json');
    folder.write('kehoach-lint-baseline.json', empty);
    const { round } = watching(folder, ['--baseline', ...ONLY]);
    expect((await round()).fresh).toEqual(['a.md']);
    folder.write('kehoach-lint-baseline.json', known);
    expect(await round()).toEqual({ found: { 'a.md': ['target-over-100'] }, fresh: [], checked: [] });
  });

  it.each([['--fix'], ['--fix-dry-run'], ['-']])('does not go with %s', (arg) => {
    const { code, stdout, stderr } = folderWith({ 'a.md': ETH }).run(['lint', '--watch', arg], { input: ETH });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--watch');
  });

  it('ends with 2 at once when the options are wrong', () => {
    expect(folderWith({ 'a.md': ETH }).run(['--watch', '--only', 'khong-co']).code).toBe(2);
  });
});
