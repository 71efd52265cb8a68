/** `config --for` and `doctor`: what holds, where it is said, what is wrong. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CLEAN, type Folder, OVER, folderWith } from '../support/command.ts';

const FROM = z.object({ by: z.string(), file: z.string().optional(), line: z.number().nullish() });
const SETTING = z.object({ value: z.unknown(), from: FROM });
const EFFECTIVE = z.object({
  workspace: z.string(),
  configurations: z.array(z.string()),
  settings: z.record(z.string(), z.union([SETTING, z.array(SETTING)])),
  rules: z.array(z.object({ id: z.string(), severity: z.string(), from: FROM })),
});
const PROBLEM = z.object({ file: z.string(), line: z.number(), severity: z.string(), message: z.string() });
const CONFIG = EFFECTIVE.extend({
  ...{ file: z.string(), version: z.string(), data: z.iso.date(), node: z.string() },
  problems: z.array(PROBLEM),
});
const DOCTOR = z.object({
  ...{ version: z.string(), data: z.iso.date(), node: z.string() },
  configurations: z.array(
    EFFECTIVE.extend({
      documents: z.number(),
      overrides: z.array(z.object({ file: z.string(), line: z.number(), documents: z.number() })),
    }),
  ),
  problems: z.array(PROBLEM),
  unreadable: z.array(z.object({ file: z.string(), error: z.string() })),
});

const office = (config: string): Folder =>
  folderWith({ 'kehoach-lint.yaml': 'extends: [full]\n', 'so/kehoach-lint.yaml': config, 'so/a.md': OVER });

describe('config --for', () => {
  it('says each setting with its file and line', () => {
    const folder = office('province: dong-nai\nrules: { target-over-100: warning }\nignore: ["cu/**"]\n');
    const { code, stdout, stderr } = folder.run(['config', '--for', 'so/a.md']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^so\/a\.md\n {2}Thư mục làm việc {2}\.\n/u);
    expect(stdout).toMatch(/^ {2}Tệp cấu hình +kehoach-lint\.yaml, so\/kehoach-lint\.yaml$/mu);
    expect(stdout).toMatch(/^ {2}preset +full +kehoach-lint\.yaml:1$/mu);
    expect(stdout).toMatch(/^ {2}province +dong-nai +so\/kehoach-lint\.yaml:1$/mu);
    expect(stdout).toMatch(/^ {2}year +– +đọc từ văn bản$/mu);
    expect(stdout).toMatch(/^ {2}ignore +cu\/\*\* +so\/kehoach-lint\.yaml:3$/mu);
    expect(stdout).toMatch(/^ {2}target-over-100 +Cảnh báo +so\/kehoach-lint\.yaml:2$/mu);
    expect(stdout).toMatch(/^ {2}target-conflict +Lỗi +bộ full$/mu);
    expect(stdout).toMatch(/kehoach-lint \d+\.\d+\.\d+ · dữ liệu cập nhật [\d/]+ · Node\.js [\d.]+/u);
  });

  it('says it for scripts', () => {
    const folder = office('minimums: [{ indicator: dossiers_online, min: 70, source: "…" }]\n');
    const shown = CONFIG.parse(folder.json(['config', '--for', 'so/a.md', '--rule', 'target-over-100=off'], {}));
    expect(shown.configurations).toEqual(['kehoach-lint.yaml', 'so/kehoach-lint.yaml']);
    expect(shown.settings.preset).toEqual({ value: 'full', from: { by: 'file', file: 'kehoach-lint.yaml', line: 1 } });
    expect(shown.settings.minimums).toMatchObject([{ from: { file: 'so/kehoach-lint.yaml', line: 1 } }]);
    expect(shown.rules.find(({ id }) => id === 'target-over-100')).toMatchObject({
      ...{ severity: 'off', from: { by: 'command' } },
    });
    expect(shown.problems).toEqual([]);
  });

  it('fails on a configuration with a mistake, a file that is not there, and without --for', () => {
    const folder = office('yaer: 2026\n');
    const { code, stdout, stderr } = folder.run(['config', '--for', 'so/a.md']);
    expect([code, stderr]).toEqual([2, 'so/kehoach-lint.yaml:1:1  Không có mục “yaer”. Có phải “year”?\n']);
    expect(stdout).toContain('Thư mục làm việc');
    expect(folder.run(['config', '--for', 'x.md'])).toEqual({
      ...{ code: 2, stdout: '', stderr: 'Không tìm thấy “x.md”. Kiểm tra lại đường dẫn.\n' },
    });
    expect(folder.run(['config']).stderr).toBe('Lệnh này cần tùy chọn --for. Xem `kehoach-lint config --help`.\n');
  });
});

describe('doctor', () => {
  it('is content with what is fine', () => {
    const folder = folderWith({
      'kehoach-lint.yaml': 'rules: { target-over-100: off }\n',
      'a.md': OVER,
      'b.md': CLEAN,
    });
    const { code, stdout } = folder.run(['doctor']);
    expect(code).toBe(0);
    expect(stdout).toContain('\nCấu hình của 2 văn bản:\n');
    expect(stdout).toMatch(/^ {2}target-over-100 +tắt +kehoach-lint\.yaml:1$/mu);
    expect(stdout).not.toContain('target-conflict');
    expect(stdout).toMatch(/\n\nCấu hình dùng được, không có gì phải sửa\.\n$/u);
  });

  it('says all that is wrong, and what to do', () => {
    const overrides = 'overrides:\n  - when: { kind: BC }\n    rules: {}\n';
    const folder = office(`yaer: 2026\n${overrides}units: [khong-co.yaml]\nignore: ["cu/**"]\n`);
    folder.write('so/hong.md', Buffer.from('\ufeffxin', 'utf16le'));
    folder.write('so/b.md', CLEAN);
    const { code, stdout } = folder.run(['doctor', '.', 'x.md']);
    expect(code).toBe(2);
    const wrong = stdout.split('\n\n').slice(-2);
    expect(wrong[0]?.split('\n')).toEqual([
      'Lỗi       so/kehoach-lint.yaml:1:1  Không có mục “yaer”. Có phải “year”?',
      'Lỗi       so/kehoach-lint.yaml:5:9  Không có tệp “khong-co.yaml”. Kiểm tra đường dẫn (tính từ thư mục của tệp này).',
      'Cảnh báo  so/kehoach-lint.yaml:6:10  Mẫu “cu/**” không khớp với văn bản nào. Sửa lại (mẫu tính từ thư mục của tệp này) hoặc xóa đi.',
      'Lỗi       “so/hong.md” dùng bảng mã UTF-16. Mở tệp và lưu lại với bảng mã UTF-8.',
      'Lỗi       Không tìm thấy “x.md”. Kiểm tra lại đường dẫn.',
    ]);
    expect(wrong[1]).toBe('Sửa 5 chỗ nêu trên rồi chạy lại `kehoach-lint doctor`.\n');
    expect(DOCTOR.parse(folder.json(['doctor'])).unreadable).toEqual([
      { file: 'so/hong.md', error: '“so/hong.md” dùng bảng mã UTF-16. Mở tệp và lưu lại với bảng mã UTF-8.' },
    ]);
  });

  it('groups documents by their configuration', () => {
    const folder = office('overrides: [{ files: ["a.md"], rules: {} }]\n');
    folder.write('b.md', CLEAN);
    folder.write('so/c.md', CLEAN);
    const { configurations, problems } = DOCTOR.parse(folder.json(['doctor']));
    expect(problems).toEqual([]);
    expect(configurations.map(({ configurations: files, documents }) => [files.length, documents])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(configurations[1]?.overrides).toEqual([{ file: 'so/kehoach-lint.yaml', line: 1, documents: 1 }]);
  });

  it('advises a configuration where there is none', () => {
    const { code, stdout } = folderWith({ 'a.md': CLEAN }).run(['doctor', 'a.md']);
    expect(code).toBe(0);
    expect(stdout).toContain('kehoach-lint init');
  });
});
