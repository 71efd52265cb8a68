/** Overrides and globs that match nothing: warnings, where the whole folder of their configuration is checked. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CLEAN, type Folder, folderWith } from '../support/command.ts';

const REPORTS = z.array(
  z.object({
    file: z.string(),
    findings: z.array(z.object({ ruleId: z.string(), severity: z.string(), line: z.number(), message: z.string() })),
  }),
);

const CONFIG = `overrides:
  - files: ["bao-cao/**"]
    rules: { target-over-100: off }
  - when: { kind: CTr }
    rules: { target-over-100: off }
ignore: ["luu-tru/", "cu/**"]
`;

const office = (): Folder => folderWith({ 'so/kehoach-lint.yaml': CONFIG, 'so/a.md': CLEAN, 'so/luu-tru/b.md': CLEAN });

function warnings(folder: Folder, ...args: readonly string[]): readonly string[] {
  return REPORTS.parse(folder.json(['lint', ...args])).flatMap(({ file, findings }) =>
    findings.map(({ ruleId, severity, line, message }) => `${file}:${String(line)} ${severity} ${ruleId} ${message}`),
  );
}

describe('what matches nothing', () => {
  const expected = [
    'so/kehoach-lint.yaml:2 warning configuration Mẫu “bao-cao/**” không khớp với văn bản nào. Sửa lại (mẫu tính từ thư mục của tệp này) hoặc xóa đi.',
    'so/kehoach-lint.yaml:4 warning configuration Không có văn bản nào đúng như “when” ghi (kind: CTr). Sửa lại hoặc xóa mục này.',
    'so/kehoach-lint.yaml:6 warning configuration Mẫu “cu/**” không khớp với văn bản nào. Sửa lại (mẫu tính từ thư mục của tệp này) hoặc xóa đi.',
  ];

  it('is said where the whole folder is checked', () => {
    expect(warnings(office())).toEqual(expected);
    expect(warnings(office(), 'so')).toEqual(expected);
  });

  it('is not said where only a part is', () => {
    expect(warnings(office(), 'so/a.md')).toEqual([]);
    expect(warnings(office(), 'so/*.md')).toEqual([]);
    expect(warnings(office(), 'so/luu-tru')).toEqual([]);
  });

  it('is a warning: it is counted, and fails no run by itself', () => {
    const folder = office();
    const { code, stdout } = folder.run([]);
    expect(code).toBe(0);
    expect(stdout).toContain('\n  Cảnh báo  2:13  ');
    expect(stdout).toMatch(/1 tệp · 3 cảnh báo · /u);
    expect(folder.run(['--max-warnings', '2']).code).toBe(1);
    expect(folder.run(['--quiet']).stdout).not.toContain('bao-cao');
  });
});
