/** The help in both languages, and mistakes in the use of the command: one sentence on standard error, exit code 2. */
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { CLEAN, OVER, folderWith } from '../support/command.ts';

const COMMANDS = [
  'lint',
  'fix',
  'inspect',
  'preview',
  'explain',
  'diff',
  'export',
  'rules',
  'doctor',
  'config',
  'init',
];
/** Where a command may follow. */
const WITH_COMMANDS = new Set(['--help', 'rules --help']);
/** The marks of Vietnamese letters, taken apart. */
const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323đ]/iu;
/** English words that the argument parser brings. */
const ENGLISH = /\b(?:usage|options?|commands?|arguments?|files?|paths?|display|help|output|default|show)\b/iu;

const run = (...args: readonly string[]) => folderWith().run(args);
const flags = (help: string): readonly string[] => help.match(/--[a-z-]+/gu) ?? [];

describe('help', () => {
  it.each([...COMMANDS.map((command) => [command, '--help']), ['--help'], ['rules', 'test', '--help']])(
    'is in the language of the reader, every word of it: %s %s',
    (...args) => {
      const [vi, en] = [run(...args), run('--locale', 'en', ...args)];
      expect([vi.code, vi.stderr, en.code, en.stderr]).toEqual([0, '', 0, '']);
      const command = [
        'kehoach-lint',
        ...args.slice(0, -1),
        ...(WITH_COMMANDS.has(args.join(' ')) ? ['[lệnh]'] : []),
      ].join(' ');
      expect(vi.stdout.startsWith(`Cách dùng: ${command} [tùy chọn]`)).toBe(true);
      expect(vi.stdout.replaceAll(/--[a-z-]+|kehoach-lint help|^ {2}help/gmu, '')).not.toMatch(ENGLISH);
      expect(en.stdout.startsWith(`Usage: ${command.replace('lệnh', 'command')} [options]`)).toBe(true);
      expect(en.stdout.normalize('NFD')).not.toMatch(MARKS);
      expect(flags(en.stdout)).toEqual(flags(vi.stdout));
    },
  );

  it('names every command, with examples and the exit codes', () => {
    const { stdout } = run('--help');
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b.* \\p{Ll}`, 'mu'));
    expect(stdout).toContain('\nVí dụ:\n  kehoach-lint ');
    expect(stdout).toContain('Mã kết thúc: 0 không có lỗi; 1 có lỗi; 2 ');
    expect(run('help')).toEqual(run('--help'));
    expect(run('help', 'fix')).toEqual(run('fix', '--help'));
  });

  it('has the version', () => {
    expect(run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect(run('lint', '-v').stdout).toBe(`${version}\n`);
  });
});

describe('a mistake in the use of the command', () => {
  it.each([
    [['--cau-hinh'], 'Không có tùy chọn “--cau-hinh”. Xem `kehoach-lint lint --help`.'],
    [['lint', '--formt', 'json'], 'Không có tùy chọn “--formt”. Có phải “--format”? Xem `kehoach-lint lint --help`.'],
    [['rules', '--lcale', 'en'], 'Không có tùy chọn “--lcale”. Có phải “--locale”? Xem `kehoach-lint rules --help`.'],
    [['fix', '-x'], 'Không có tùy chọn “-x”. Xem `kehoach-lint fix --help`.'],
    [['lint', '--format'], 'Tùy chọn --format cần một giá trị. Xem `kehoach-lint lint --help`.'],
    [['--locale'], 'Tùy chọn --locale cần một giá trị. Xem `kehoach-lint --help`.'],
    [['explain'], 'Lệnh này cần <quy tắc | tệp:dòng>. Xem `kehoach-lint explain --help`.'],
    [['inspect'], 'Lệnh này cần <tệp>. Xem `kehoach-lint inspect --help`.'],
    [['rules', 'thừa'], 'Lệnh này không nhận thêm “thừa”. Xem `kehoach-lint rules --help`.'],
    [['rules', 'test'], 'Lệnh này cần <tệp>. Xem `kehoach-lint rules test --help`.'],
    [['explain', 'a', 'b'], 'Lệnh này không nhận thêm “b”. Xem `kehoach-lint explain --help`.'],
    [['help', 'lnit'], 'Không có lệnh “lnit”. Xem `kehoach-lint --help`.'],
    [['rulse'], 'Không có tệp hay lệnh “rulse”. Có phải lệnh “rules”? Xem `kehoach-lint --help`.'],
    [['--format', 'json', 'lint', 'a.md'], 'Ghi lệnh “lint” ngay sau kehoach-lint, trước các tùy chọn của lệnh.'],
    [['fix', '--lint', '--locale', 'en'], 'There is no option “--lint”. See `kehoach-lint fix --help`.'],
    [['explain', '--locale', 'en'], 'The command wants <rule | file:line>. See `kehoach-lint explain --help`.'],
  ])('%j is answered with one sentence', (args, sentence) => {
    expect(run(...args)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
  });

  it('is none where a file has the name of a command, or a path comes without one', () => {
    const folder = folderWith({ rulse: CLEAN, 'rules.md': OVER, '--locale': CLEAN });
    expect(folder.run(['rulse']).code).toBe(0);
    expect(folder.run(['rules.md']).code).toBe(1);
    expect(folder.run(['--no-color', '--', '--locale']).code).toBe(0);
    expect(folder.run(['không-phải-lệnh']).stdout).toContain('Không tìm thấy “không-phải-lệnh”.');
  });
});
