/** Whatever fails on the disk, and whenever the process is killed: the old text or the new one, a sentence, and nothing lost. */
import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ETH, ETH_FIXED, OVER, folderWith } from '../support/command.ts';
import { type Fault, runWithFault } from '../support/faults.ts';

const BASELINE = 'kehoach-lint-baseline.json';
const FIX = ['fix', 'a.md', '--only', 'text-normalization'];
/** The calls at which something happens; with FAULTS=all in the environment, which takes minutes, every one. */
const CALLS: readonly (string | number)[] =
  process.env.FAULTS === 'all' ? Array.from({ length: 40 }, (_, index) => index + 1) : ['open', 'sync', 'rename'];
const TRACE = /^ {4}at /mu;

/** Lets something happen at one call of a run after the other; what `check` says must hold after each. The names of the calls. */
function atEveryCall(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  fault: Fault,
  check: (faulty: ReturnType<typeof runWithFault>) => void,
): readonly string[] {
  const calls: string[] = [];
  for (const at of CALLS) {
    const faulty = runWithFault(args, files, fault, at);
    if (faulty.call === null) break; // there are no more
    calls.push(faulty.call);
    expect(faulty.said, faulty.call).not.toMatch(TRACE);
    check(faulty);
  }
  expect(calls).toEqual(expect.arrayContaining(['open', 'sync', 'rename']));
  return calls;
}

/** At a rename it is too late to see what another program did. */
const seen = (calls: readonly string[]): number => calls.filter((call) => call !== 'rename').length;

describe('a fix', () => {
  it.each<Fault>(['kill', 'ENOSPC', 'EACCES'])(
    'met by %s at any call leaves the old text or the new one',
    { timeout: 200_000 },
    (fault) => {
      atEveryCall(FIX, { 'a.md': ETH }, fault, ({ folder, code, call }) => {
        expect([ETH, ETH_FIXED], call ?? '').toContain(folder.read('a.md'));
        if (fault === 'kill') expect(code).toBeNull();
        else if (folder.read('a.md') === ETH) expect(code, call ?? '').toBe(2);
      });
    },
  );

  it('of a file that changed meanwhile is refused, and the change of the other stays', { timeout: 200_000 }, () => {
    let refused = 0;
    const calls = atEveryCall(FIX, { 'a.md': ETH }, 'change', ({ folder, said }) => {
      if (!said.includes('vừa được sửa ở nơi khác')) return;
      expect(folder.read('a.md')).toBe('another text\n');
      refused++;
    });
    if (process.env.FAULTS !== 'all') expect(refused).toBe(seen(calls));
    else expect(refused).toBeGreaterThan(3);
  });

  it('of a file that vanished is refused, and does not bring it back', { timeout: 200_000 }, () => {
    atEveryCall(FIX, { 'a.md': ETH }, 'vanish', ({ folder, call, code, said }) => {
      // at a rename, and when the fix is written, it goes as a fixed file
      if (call === 'rename' || said.includes('Đã sửa')) return;
      expect(folder.names(), call ?? '').toEqual([]);
      expect(code, call ?? '').toBe(2);
    });
  });
});

describe('a baseline', () => {
  it.each<Fault>(['kill', 'ENOSPC'])(
    'met by %s at any call is the old one or the new one',
    { timeout: 200_000 },
    (fault) => {
      const old = '{\n  "version": 1,\n  "files": {}\n}\n';
      const files = { 'a.md': OVER, [BASELINE]: old };
      const whole = folderWith(files);
      whole.run(['baseline', '--accept-new']);
      const made = whole.read(BASELINE);
      expect(made).not.toBe(old);
      const calls = atEveryCall(['baseline', '--accept-new'], files, fault, ({ folder, call }) => {
        expect([old, made], call ?? '').toContain(folder.read(BASELINE));
      });
      expect(calls).toContain('rename');
    },
  );
});

describe('a document that is too large', () => {
  const LARGE = 'Các đơn vị gửi báo cáo định kỳ.\n\n'.repeat(1_600_000);

  it('is said to be so at once, and the others are checked', () => {
    const folder = folderWith({ 'a.md': LARGE, 'b.md': OVER });
    const { code, stdout } = folder.run(['lint']);
    expect(code).toBe(2);
    expect(stdout).toContain('Văn bản dài 52,8 triệu ký tự, quá mức 10 triệu.');
    expect(stdout).toContain('109');
  });

  it('is one of more than the configuration says', () => {
    const folder = folderWith({ 'a.md': OVER, 'kehoach-lint.yaml': 'root: true\nmaxSize: 0.00001\n' });
    expect(folder.run(['lint']).stdout).toContain('quá mức 0,00001 triệu');
    folder.write('kehoach-lint.yaml', 'root: true\nmaxSize: 1\n');
    expect(folder.run(['lint']).stdout).toContain('109');
  });

  it('is none that a plan is held against, either', () => {
    const folder = folderWith({
      'a.md': OVER,
      'b/tren.md': OVER.repeat(10),
      'kehoach-lint.yaml': 'root: true\nmaxSize: 0.0002\nsuperior: b/tren.md\n',
    });
    const { code, stdout, stderr } = folder.run(['lint', 'a.md']);
    expect(code).toBe(2);
    expect(stdout).toContain('109');
    expect(stdout + stderr).toContain('kehoach-lint.yaml');
    expect(stdout + stderr).toContain('quá mức 0,0002 triệu');
  });

  it('the limit is shown with where it is said', () => {
    const folder = folderWith({ 'a.md': OVER, 'kehoach-lint.yaml': 'root: true\nmaxSize: 2\n' });
    expect(folder.run(['config', '--for', 'a.md']).stdout).toMatch(/maxSize +2 +kehoach-lint\.yaml:2/u);
    expect(folder.run(['doctor', 'a.md']).stdout).toMatch(/maxSize +2 +kehoach-lint\.yaml:2/u);
  });
});

it.skipIf(process.platform === 'win32')('folders that are links to each other are walked once', () => {
  const folder = folderWith({ 'a/b/a.md': OVER });
  symlinkSync('..', folder.at('a/b/up'));
  symlinkSync('../..', folder.at('a/b/top'));
  symlinkSync('loop', folder.at('a/loop'));
  const { code, stdout } = folder.run(['lint']);
  expect(code).toBe(1);
  expect(stdout.match(/109/gu)?.length).toBeGreaterThan(0);
  expect(folder.json(['lint'])).toHaveLength(1);
});
