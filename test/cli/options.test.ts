/** What the options of `lint` do, and the exit codes: 0 nothing to fail on, 1 findings, 2 something could not be used. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CLEAN, ETH, type Folder, OVER, folderWith } from '../support/command.ts';

const REPORTS = z.array(
  z.object({ findings: z.array(z.object({ ruleId: z.string(), severity: z.string(), line: z.number() })) }),
);

/** "rule severity" of every finding. */
function found(folder: Folder, ...args: readonly string[]): readonly string[] {
  return REPORTS.parse(folder.json(['lint', ...args])).flatMap(({ findings }) =>
    findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
  );
}

const ALL = ['target-over-100 error', 'text-normalization warning'];
const both = (): Folder => folderWith({ 'a.md': OVER, 'b.md': ETH });

describe('rules', () => {
  it('take the severity that --rule gives, over any file', () => {
    const folder = both();
    folder.write('kehoach-lint.yaml', 'rules: { target-over-100: off, text-normalization: off }\n');
    expect(found(folder)).toEqual([]);
    expect(found(folder, '--rule', 'target-over-100=info')).toEqual(['target-over-100 info']);
    expect(found(folder, '--rule', 'target-over-100=info', '--rule=text-normalization=error')).toEqual([
      'target-over-100 info',
      'text-normalization error',
    ]);
  });

  it('are those of --only, once or with commas', () => {
    const folder = both();
    expect(found(folder, '--only', 'target-over-100')).toEqual(['target-over-100 error']);
    expect(found(folder, '--only', 'text-normalization, target-over-100')).toEqual(ALL);
    expect(found(folder, '--only', 'text-normalization', '--only', 'target-over-100')).toEqual(ALL);
  });

  it('are those of the preset that is asked for, over that of a file', () => {
    const folder = both();
    folder.write('kehoach-lint.yaml', 'extends: [strict]\nrules: { text-normalization: info }\n');
    expect(found(folder, '--preset', 'core')).toEqual(['target-over-100 error', 'text-normalization info']);
  });

  it('are those of the file of --config and of no other', () => {
    const folder = both();
    folder.write('kehoach-lint.yaml', 'rules: { target-over-100: off }\n');
    folder.write('cấu hình/khác.yaml', 'rules: { text-normalization: off }\n');
    expect(found(folder)).toEqual(['text-normalization warning']);
    expect(found(folder, '--config', 'cấu hình/khác.yaml')).toEqual(['target-over-100 error']);
  });

  it('come from the file in the folder of a document, then from those above', () => {
    const folder = folderWith({
      'kehoach-lint.yaml':
        'root: true\nrules: { target-over-100: info }\noverrides: [{ files: ["so/báo cáo*"], rules: { target-over-100: off } }]\n',
      'a.md': OVER,
      'so/b.md': OVER,
      'so/báo cáo.md': OVER,
      'so/phòng/kehoach-lint.yaml': 'rules: { target-over-100: warning }\n',
      'so/phòng/c.md': OVER,
    });
    const wanted = ['target-over-100 info', 'target-over-100 info', 'target-over-100 warning'];
    expect(found(folder)).toEqual(wanted);
    // the nearest `root: true` is the workspace, also from below it
    const below = REPORTS.parse(folder.json(['lint', 'phòng', '.'], { cwd: 'so' }));
    expect(below.flatMap(({ findings }) => findings.map(({ severity }) => severity))).toEqual(['warning', 'info']);
  });
});

describe('--today', () => {
  it('is the day that a suppression is judged on', () => {
    const until = '<!-- kehoach-lint-disable-next-line target-over-100 until:2026-06-30 -- chờ số liệu -->\n- ';
    const folder = folderWith({ 'a.md': OVER.replace('- ', until) });
    expect(found(folder, '--today', '2026-06-30')).toEqual([]);
    expect(found(folder, '--today', '2026-07-01')).toEqual(['unused-suppression warning', 'target-over-100 error']);
    expect(found(folder, '--today', '1/7/2026')).toEqual(['unused-suppression warning', 'target-over-100 error']);
  });
});

describe('the exit code', () => {
  const code = (folder: Folder, ...args: readonly string[]): number | null => folder.run(['lint', ...args]).code;

  it('is 1 from the severity of --fail-on up', () => {
    const folder = both();
    expect(code(folder, 'a.md')).toBe(1);
    expect(code(folder, 'a.md', '--fail-on', 'off')).toBe(0);
    expect(code(folder, 'b.md')).toBe(0);
    expect(code(folder, 'b.md', '--fail-on', 'warning')).toBe(1);
    expect(code(folder, 'b.md', '--fail-on', 'info', '--rule', 'text-normalization=info')).toBe(1);
  });

  it('is 1 above --max-warnings, and a sentence says so', () => {
    const folder = folderWith({ 'a.md': ETH, 'b.md': ETH });
    expect(folder.run(['--max-warnings', '2']).code).toBe(0);
    const { stderr, code: failed } = folder.run(['--max-warnings', '1']);
    expect({ stderr, failed }).toEqual({
      stderr: 'Có 2 cảnh báo, nhiều hơn mức cho phép là 1 (--max-warnings).\n',
      failed: 1,
    });
  });

  it('is 2 when a file could not be checked, whatever was found', () => {
    const folder = both();
    expect(code(folder, 'a.md', 'x.md')).toBe(2);
    expect(code(folder, 'x.md', '--fail-on', 'off')).toBe(2);
  });
});

describe('--quiet', () => {
  it('shows errors only, and counts the rest', () => {
    const { stdout } = folderWith({ 'a.md': OVER, 'b.md': ETH }).run(['--quiet']);
    expect(stdout).not.toContain('text-normalization');
    expect(stdout).not.toContain('b.md');
    expect(stdout).toContain(
      '\n2 tệp · 1 lỗi, 1 cảnh báo (--quiet chỉ hiện lỗi) · 1 sửa được bằng `kehoach-lint fix` · ',
    );
  });

  it('counts on standard error where the report has no place for it', () => {
    const { stdout, stderr } = both().run(['--quiet', '--format', 'json']);
    expect(REPORTS.parse(JSON.parse(stdout)).map(({ findings }) => findings.length)).toEqual([1, 0]);
    expect(stderr).toBe('Không hiện 1 cảnh báo, 0 gợi ý (--quiet).\n');
    expect(folderWith({ 'a.md': CLEAN }).run(['--quiet', '--format', 'json']).stderr).toBe('');
  });

  it('does not make a run pass that would fail', () => {
    const folder = folderWith({ 'b.md': ETH });
    expect(folder.run(['--quiet', '--max-warnings', '0']).code).toBe(1);
    expect(folder.run(['--quiet', '--fail-on', 'warning']).code).toBe(1);
  });
});

describe('a value that an option does not take', () => {
  it.each([
    [['--rule', 'target-over-10=off'], 'Không có quy tắc “target-over-10”. Có phải “target-over-100”?'],
    [['--rule', 'khong-co=off'], 'Không có quy tắc “khong-co”. Xem danh sách'],
    [
      ['--rule', 'target-over-100=cao'],
      'Giá trị “cao” của --rule không hợp lệ. Chọn một trong: error, warning, info, off.',
    ],
    [['--rule', 'target-over-100'], 'Giá trị “target-over-100” của --rule không hợp lệ. Ghi quy-tắc=mức'],
    [['--only', 'task-mising-lead'], 'Có phải “task-missing-lead”?'],
    [['--preset', 'ful'], 'Giá trị “ful” của --preset không hợp lệ. Chọn một trong: core, full, strict.'],
    [['--fail-on', 'lỗi'], 'Giá trị “lỗi” của --fail-on không hợp lệ.'],
    [['--max-warnings', 'ba'], 'Giá trị “ba” của --max-warnings không hợp lệ. Ghi một số nguyên từ 0 trở lên.'],
    [['--max-warnings=-1'], 'Ghi một số nguyên từ 0 trở lên.'],
    [['--today', '2026-02-30'], 'Ngày “2026-02-30” không hợp lệ. Ghi như 22/11/2026 hoặc 2026-11-22.'],
    [['--today', '11/22/2026'], 'Ngày “11/22/2026” không hợp lệ.'],
    [['--locale', 'fr'], 'Giá trị “fr” của --locale không hợp lệ. Chọn một trong: vi, en.'],
  ])('%j is refused before anything is checked', (args, words) => {
    const { stdout, stderr, code } = folderWith({ 'a.md': OVER }).run(['a.md', ...args]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
