/** `--threads`: the same report whatever their number, in the order of the paths; a thread that dies takes no other document with it. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CLEAN, ETH, OVER, type Ran, folderWith } from '../support/command.ts';

const MANY = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`${'bca'.charAt(at % 3)}/${String(at)}.md`, [OVER, ETH, CLEAN][at % 3] ?? '']),
);

describe('--threads', () => {
  it('gives the same report at any number, failures and configuration included', { timeout: 120_000 }, () => {
    const folder = folderWith({ ...MANY, 'b/x.md': '\u0000', 'c/kehoach-lint.yaml': 'rulez: {}\n' });
    for (const format of ['json', 'text']) {
      const run = (threads: string): Ran =>
        folder.run(['lint', 'c', 'a', 'b', 'khong-co.md', '--format', format, '--statistics', '--threads', threads]);
      const one = run('1');
      expect(one.code).toBe(2);
      expect(run('2')).toEqual(one);
      expect(run('5')).toEqual(one);
    }
  });

  it('goes with a cache, a baseline, standard input and times', () => {
    const folder = folderWith(MANY);
    const env = { XDG_CACHE_HOME: folder.at('home') };
    folder.run(['baseline', 'a']);
    const run = (args: readonly string[]): Ran =>
      folder.run(['lint', '-', 'a', 'b', '--baseline', '--format', 'json', ...args], { env, input: OVER });
    const alone = run([]);
    expect(run(['--threads', '3', '--cache'])).toEqual(alone);
    expect(run(['--threads', '3', '--cache'])).toEqual(alone);
    expect(run(['--cache'])).toEqual(alone);
    const timed = z.array(z.object({ timing: z.object({ total: z.number().positive() }) }));
    expect(timed.parse(JSON.parse(run(['--threads', '2', '--timing']).stdout))).toHaveLength(28);
  });

  it.each(['0', '-1', 'x', '1.5', '1000'])('is refused for “%s”', (threads) => {
    const { code, stdout, stderr } = folderWith(MANY).run(['--threads', threads]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--threads');
  });
});

describe('a thread that gives no answer', () => {
  /** Hangs in a text with this word; the long waits of the command are cut short. */
  const HANGING = `const { isMainThread, parentPort } = require('node:worker_threads');
const { appendFileSync } = require('node:fs');
if (isMainThread) {
  const { setTimeout: real } = globalThis;
  globalThis.setTimeout = (call, time, ...more) => real(call, time > 60000 ? 8000 : time, ...more);
} else parentPort.on('message', ({ text }) => {
  if (text.includes('treo luôn')) {
    appendFileSync('da-treo', 'x');
    for (;;);
  }
});
`;

  it('is given up, its other documents are checked, and the one that hangs again is left out with a sentence', () => {
    const folder = folderWith({ ...MANY, 'treo.cjs': HANGING, 'b/0x.md': `${OVER}\ntreo luôn\n` });
    const env = { NODE_OPTIONS: `--require ${folder.at('treo.cjs')}` };
    const ran = folder.run(['lint', 'a', 'b', 'c', '--format', 'json', '--threads', '2'], { env });
    const files = z.array(z.object({ file: z.string(), error: z.string().optional() })).parse(JSON.parse(ran.stdout));
    expect(files).toHaveLength(41);
    const failed = files.filter(({ error }) => error !== undefined);
    expect(failed.map(({ file }) => file)).toEqual(['b/0x.md']);
    expect(failed[0]?.error).toMatch(/^Chưa kiểm tra được “b\/0x\.md”: chương trình không trả lời sau 300 giây/u);
    expect({ code: ran.code, hung: folder.read('da-treo') }).toEqual({ code: 2, hung: 'xx' });
  }, 120_000);
});

describe('a thread that dies', () => {
  /** Loaded into every thread: ends one that is given a text with this word, as a fault of the machine would. */
  const DEADLY = `const { isMainThread, parentPort } = require('node:worker_threads');
const { appendFileSync, existsSync } = require('node:fs');
if (!isMainThread) parentPort.on('message', ({ text }) => {
  if (text.includes('chết luôn') || (text.includes('chết một lần') && !existsSync('da-chet'))) {
    appendFileSync('da-chet', 'x');
    process.exit(7);
  }
});
`;
  const run = (extra: Readonly<Record<string, string>>): { readonly ran: Ran; readonly died: () => string } => {
    const folder = folderWith({ ...MANY, 'chet.cjs': DEADLY, ...extra });
    const env = { NODE_OPTIONS: `--require ${folder.at('chet.cjs')}` };
    const ran = folder.run(['lint', 'a', 'b', 'c', '--format', 'json', '--threads', '2'], { env });
    return { ran, died: () => folder.read('da-chet') };
  };
  const reports = z.array(z.object({ file: z.string(), error: z.string().optional() }));

  it('twice of one document leaves that one out, with a sentence and exit code 2', () => {
    const { ran, died } = run({ 'b/0x.md': `${OVER}\nchết luôn\n` });
    const files = reports.parse(JSON.parse(ran.stdout));
    const failed = files.filter(({ error }) => error !== undefined);
    expect(files).toHaveLength(41);
    expect(failed.map(({ file }) => file)).toEqual(['b/0x.md']);
    expect(failed[0]?.error).toMatch(
      /^Chưa kiểm tra được “b\/0x\.md”: chương trình dừng giữa chừng hai lần \(exit 7\)\./u,
    );
    expect({ code: ran.code, died: died() }).toEqual({ code: 2, died: 'xx' });
  });

  it('once changes nothing', () => {
    const { ran, died } = run({ 'b/0x.md': `${OVER}\nchết một lần\n` });
    expect(reports.parse(JSON.parse(ran.stdout)).filter(({ error }) => error !== undefined)).toEqual([]);
    expect({ code: ran.code, died: died() }).toEqual({ code: 1, died: 'x' });
  });
});
