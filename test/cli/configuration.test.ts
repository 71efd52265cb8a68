/** Configurations with something wrong: a finding at its place in an object behind the documents, exit code 2; what is right in them holds. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CLEAN, type Folder, OVER, folderWith } from '../support/command.ts';

const REPORTS = z.array(
  z.object({
    file: z.string(),
    findings: z.array(z.object({ ruleId: z.string(), line: z.number(), column: z.number(), message: z.string() })),
  }),
);

/** "file:line:column message" of what is wrong with configurations. */
function problems(folder: Folder, ...args: readonly string[]): readonly string[] {
  const reports = REPORTS.parse(folder.json(['lint', 'a.md', ...args]));
  expect(reports[0]?.file).toBe('a.md');
  return reports.flatMap(({ file, findings }) =>
    findings
      .filter(({ ruleId }) => ruleId === 'configuration')
      .map(({ line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`),
  );
}

const withConfig = (config: string | Uint8Array): Folder => folderWith({ 'a.md': OVER, 'kehoach-lint.yaml': config });

describe('a mistake in a configuration', () => {
  it('has a place and the nearest name for what is mistyped', () => {
    const folder = withConfig(
      'root: true\nrulez: {}\nrules:\n  target-over-10: off\n  chỉ-tiêu: off\noverrides:\n  - file: ["*.md"]\n    rules: { task-mising-lead: off }\nzzz: 1\n',
    );
    expect(problems(folder)).toEqual([
      'kehoach-lint.yaml:4:3 Không có quy tắc “target-over-10”. Có phải “target-over-100”?',
      'kehoach-lint.yaml:5:3 Không có quy tắc “chỉ-tiêu”. Kiểm tra lại tên hoặc xóa dòng này.',
      'kehoach-lint.yaml:8:14 Không có quy tắc “task-mising-lead”. Có phải “task-missing-lead”?',
      'kehoach-lint.yaml:7:5 Không có mục “file”. Có phải “files”?',
      'kehoach-lint.yaml:2:1 Không có mục “rulez”. Có phải “rules”?',
      'kehoach-lint.yaml:9:1 Không có mục “zzz”. Kiểm tra lại tên hoặc xóa dòng này.',
    ]);
  });

  it('says what a value should be', () => {
    const folder = withConfig(
      'root: yes please\nextends: full\nyear: 26\nfinal: 1\nrules: { target-over-100: high }\nminimums: [{ indicator: 3, min: "70" }]\nignore: [a, 1]\n',
    );
    expect(problems(folder)).toEqual([
      'kehoach-lint.yaml:1:7 Giá trị của “root” không hợp lệ: cần true hoặc false.',
      'kehoach-lint.yaml:2:10 Giá trị của “extends” không hợp lệ: cần một danh sách, ghi [full].',
      'kehoach-lint.yaml:3:7 Giá trị của “year” không hợp lệ: nhỏ nhất là 1990.',
      'kehoach-lint.yaml:4:8 Giá trị của “final” không hợp lệ: cần true hoặc false.',
      'kehoach-lint.yaml:5:27 Giá trị của “rules.target-over-100” không hợp lệ: chọn một trong: error, warning, info, off.',
      'kehoach-lint.yaml:6:25 Giá trị của “minimums.0.indicator” không hợp lệ: cần một chuỗi chữ.',
      'kehoach-lint.yaml:6:33 Giá trị của “minimums.0.min” không hợp lệ: cần một số.',
      'kehoach-lint.yaml:6:12 Thiếu “minimums.0.source”: cần một chuỗi chữ.',
      'kehoach-lint.yaml:7:13 Giá trị của “ignore.1” không hợp lệ: cần một chuỗi chữ.',
    ]);
  });

  it('takes nothing of the rest of the file with it', () => {
    const folder = withConfig(
      'minimums: [{ indicator: 3 }]\nignore: [1, b.md]\nrules: { target-over-100: off, nope: off }\n',
    );
    folder.write('b.md', OVER);
    const reports = REPORTS.parse(folder.json(['lint']));
    expect(reports.map(({ file, findings }) => [file, findings.length])).toEqual([
      ['a.md', 0],
      ['kehoach-lint.yaml', 4],
    ]);
  });

  it('is one sentence for YAML that cannot be read', () => {
    const syntax = 'Tệp không đúng cú pháp YAML.';
    expect(problems(withConfig('root: true\nrules:\n\ttarget-over-100: off\n'))).toEqual([
      `kehoach-lint.yaml:3:1 ${syntax} Thụt lề bằng dấu cách, không dùng phím Tab.`,
    ]);
    expect(problems(withConfig('year: 2026\nyear: 2025\n'))).toEqual([
      `kehoach-lint.yaml:2:1 ${syntax} Mục này ghi hai lần: giữ lại một.`,
    ]);
    expect(problems(withConfig('root: true\nextends: [core\nyear: 2026\n'))).toEqual([
      `kehoach-lint.yaml:3:1 ${syntax} Kiểm tra thụt lề, dấu hai chấm và dấu ngoặc.`,
    ]);
    expect(problems(withConfig('chỉ là chữ\n'))).toEqual([
      'kehoach-lint.yaml:1:1 Tệp không chứa các mục như cần có. Mỗi mục ghi trên một dòng, dạng “tên: giá trị”.',
    ]);
  });

  it('is none where a setting has no value yet, or the file has a byte order mark or nothing but comments', () => {
    const folder = withConfig('\ufeffroot: true\nrules:\n#  target-over-100: off\nextends:\n');
    expect(problems(folder)).toEqual([]);
    folder.write('kehoach-lint.yaml', '# để sau\n');
    expect(problems(folder)).toEqual([]);
  });

  it('is said once for many documents, and names the file as reports do', () => {
    const folder = folderWith({
      'so/kehoach-lint.yaml': 'yaer: 2026\n',
      'so/a.md': CLEAN,
      'so/b.md': CLEAN,
      'c.md': CLEAN,
    });
    const { code, stdout } = folder.run([]);
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /^so\/kehoach-lint\.yaml\n {2}Lỗi {7}1:1 {5}Không có mục “yaer”\. Có phải “year”\?\n\n3 tệp · 1 lỗi · /u,
    );
  });
});

describe('files that a configuration names', () => {
  it('may not make a loop', () => {
    const folder = withConfig('extends:\n  - core\n  - b.yaml\n');
    folder.write('b.yaml', 'extends: [c.yaml]\n');
    folder.write('c.yaml', 'extends: [full, ./b.yaml]\n');
    expect(problems(folder)).toEqual([
      'c.yaml:1:17 “extends: ./b.yaml” tạo thành vòng lặp. Bỏ “./b.yaml” khỏi danh sách này.',
    ]);
    folder.write('kehoach-lint.yaml', 'extends: [kehoach-lint.yaml]\n');
    expect(problems(folder)).toEqual([
      'kehoach-lint.yaml:1:11 “extends: kehoach-lint.yaml” tạo thành vòng lặp. Bỏ “kehoach-lint.yaml” khỏi danh sách này.',
    ]);
  });

  it('may not lie outside the workspace unless they are allowed to', () => {
    const folder = folderWith({
      'chung.yaml': 'rules: { target-over-100: off }\n',
      'don-vi.yaml': '[]\n',
      'tinh.md': CLEAN,
      'so/kehoach-lint.yaml':
        'root: true\nextends: [../chung.yaml]\nunits:\n  - ../don-vi.yaml\nsuperior: ../tinh.md\n',
      'so/a.md': OVER,
    });
    const outside = 'nằm ngoài thư mục làm việc. Chuyển tệp vào trong, hoặc dùng --allow-outside.';
    const said = REPORTS.parse(folder.json(['lint', 'so'])).at(-1);
    expect(said?.findings.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 11, `“../chung.yaml” ${outside}`],
      [4, 5, `“../don-vi.yaml” ${outside}`],
      [5, 11, `“../tinh.md” ${outside}`],
    ]);
    expect(folder.run(['so']).code).toBe(2);
    expect(folder.run(['so', '--allow-outside']).code).toBe(0);
  });

  it('are missed where they are named, in a front matter too', () => {
    const folder = withConfig('extends: [ful, b.yaml]\ndocuments: [c.yaml]\nunits: [d.yaml]\n');
    folder.write('d.yaml', '- name: Sở Nội vụ\n- { code: SNV }\n');
    folder.write('a.md', `---\ntitle: x\nsuperior: "e.md"\n---\n\n${OVER}`);
    const absent = 'Kiểm tra đường dẫn (tính từ thư mục của tệp này).';
    const base = 'hoặc đường dẫn tính từ thư mục của tệp cấu hình.';
    expect(problems(folder)).toEqual([
      `kehoach-lint.yaml:1:11 Không có bộ quy tắc hay tệp “ful”. Ghi full, ${base}`,
      `kehoach-lint.yaml:1:16 Không có bộ quy tắc hay tệp “b.yaml”. Ghi core, full, strict, ${base}`,
      `kehoach-lint.yaml:2:13 Không có tệp “c.yaml”. ${absent}`,
      'd.yaml:2:3 Thiếu “name”: cần một chuỗi chữ.',
      `a.md:3:11 Không có tệp “e.md”. ${absent}`,
    ]);
  });

  it('may be unreadable, as the configuration itself may', () => {
    const folder = withConfig(Buffer.from('\ufeffroot: true\n', 'utf16le'));
    expect(problems(folder)).toEqual([
      'kehoach-lint.yaml:1:1 “kehoach-lint.yaml” dùng bảng mã UTF-16. Mở tệp và lưu lại với bảng mã UTF-8.',
    ]);
    folder.write('kehoach-lint.yaml', 'units: [vong.yaml]\nsuperior: tinh.md\n');
    symlinkSync('vong.yaml', folder.at('vong.yaml'));
    mkdirSync(folder.at('tinh.md'));
    expect(problems(folder)).toEqual([
      'kehoach-lint.yaml:1:9 Không đọc được “vong.yaml”: liên kết dẫn vòng về chính nó.',
      'kehoach-lint.yaml:2:11 Không có tệp “tinh.md”. Kiểm tra đường dẫn (tính từ thư mục của tệp này).',
    ]);
  });

  it('are those of --config too', () => {
    const folder = folderWith({ 'a.md': CLEAN });
    expect(problems(folder, '--config', 'x.yaml')).toEqual([
      'x.yaml:1:1 Không có tệp cấu hình này. Kiểm tra đường dẫn.',
    ]);
  });
});

describe('names that no data hold', () => {
  it('are said, for nothing is held against them', () => {
    const minimum = (indicator: string): string =>
      `  - { indicator: ${indicator}, min: 80, source: "Kế hoạch tỉnh" }\n`;
    const own = '  - { indicator: ho_so_giay, phrases: ["hồ sơ giấy"], max: 5, source: "Kế hoạch tỉnh" }\n';
    const minimums = `minimums:\n${minimum('dossiers_online')}${minimum('dossiers_onlin')}${own}`;
    const folder = withConfig(`province: Dong Nai\n${minimums}`);
    expect(problems(folder)).toEqual([
      'kehoach-lint.yaml:4:18 Không có chỉ tiêu “dossiers_onlin” nên mức này không được áp dụng. Có phải “dossiers_online”? Sửa mã, hoặc thêm “phrases” nếu là chỉ tiêu riêng.',
    ]);
    folder.write('kehoach-lint.yaml', 'province: Đồng Nay\n');
    expect(problems(folder)).toEqual([
      'kehoach-lint.yaml:1:11 Không có tỉnh, thành phố “Đồng Nay” nên không mức nào của tỉnh được áp dụng. Kiểm tra lại tên.',
    ]);
    // a warning ends no command
    const commands = [
      ['lint', '--only', 'text-encoding'],
      ['inspect', 'a.md'],
      ['config', '--for', 'a.md'],
      ['preview', 'a.md'],
      ['diff', 'a.md', 'a.md'],
    ];
    expect(commands.map((args) => folder.run(args).code)).toEqual([0, 0, 0, 0, 0]);
    expect(folder.run(['diff', 'a.md', 'a.md']).stderr).toMatch(/^kehoach-lint\.yaml:1:11 .*\n$/u);
  });
});
