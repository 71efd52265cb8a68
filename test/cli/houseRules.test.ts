/** House rules under the command: findings beside the built-in ones, chosen by the options. */
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Folder, folderWith } from '../support/command.ts';
import { ROOT } from '../support/sources.ts';

const DRAFT = '# Ghi chú\n\nĐề nghị Quý cơ quan gửi báo cáo.\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 109%.\n';
const HOUSE = `- id: house-salutation
  message: Viết “các cơ quan, đơn vị”, không viết “Quý cơ quan”.
  phrase: { forbidden: ["quý cơ quan"], instead: "các cơ quan, đơn vị" }
`;

const REPORTS = z.array(
  z.object({
    file: z.string(),
    findings: z.array(z.object({ ruleId: z.string(), severity: z.string(), line: z.number(), url: z.string() })),
  }),
);

const office = (config = ''): Folder =>
  folderWith({ 'a.md': DRAFT, 'noi-quy.yaml': HOUSE, 'kehoach-lint.yaml': `houseRules: [noi-quy.yaml]\n${config}` });

function findings(folder: Folder, ...args: readonly string[]): readonly string[] {
  const reports = REPORTS.parse(folder.json(['lint', 'a.md', ...args]));
  return reports.flatMap((report) =>
    report.findings.map(({ line, severity, ruleId }) => `${report.file}:${String(line)} ${severity} ${ruleId}`),
  );
}

describe('a house rule', () => {
  it('finds beside the built-in ones, and its page is that of all house rules', () => {
    const folder = office();
    expect(findings(folder)).toEqual(['a.md:3 warning house-salutation', 'a.md:5 error target-over-100']);
    const [report] = REPORTS.parse(folder.json(['lint', 'a.md']));
    expect(report?.findings[0]?.url).toMatch(/\/configuration#house-rules$/u);
  });

  it('is set and silenced as any other', () => {
    expect(findings(office('rules: { house-salutation: error }'))[0]).toBe('a.md:3 error house-salutation');
    expect(findings(office('rules: { house-salutation: off }'))).toHaveLength(1);
    const folder = office();
    folder.write(
      'a.md',
      DRAFT.replace('Đề nghị', '<!-- kehoach-lint-disable-line house-salutation -- trích nguyên văn --> Đề nghị'),
    );
    expect(findings(folder)).toEqual(['a.md:5 error target-over-100']);
  });

  it('is chosen by --rule and --only', () => {
    const folder = office();
    expect(findings(folder, '--rule', 'house-salutation=off')).toEqual(['a.md:5 error target-over-100']);
    expect(findings(folder, '--rule', 'house-salutation=error', '--only', 'house-salutation')).toEqual([
      'a.md:3 error house-salutation',
    ]);
  });

  it('must be one of those of the documents when an option names it', () => {
    const folder = office();
    const { code, stdout, stderr } = folder.run(['a.md', '--only', 'house-salutatoin']);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      'Không có quy tắc “house-salutatoin”. Có phải “house-salutation”? Xem danh sách bằng lệnh `kehoach-lint rules`.\n',
    ]);
    expect(folderWith({ 'a.md': DRAFT }).run(['a.md', '--rule', 'house-salutation=off']).code).toBe(2);
  });
});

it('a file of house rules with a mistake is a finding there; the other rules of the file hold', () => {
  const folder = office();
  folder.write('noi-quy.yaml', `${HOUSE}- { id: house-two, mesage: "…", section: { named: ["kinh phí"] } }\n`);
  expect(findings(folder)).toEqual([
    'a.md:3 warning house-salutation',
    'a.md:5 error target-over-100',
    'noi-quy.yaml:4 error configuration',
    'noi-quy.yaml:4 error configuration',
  ]);
  expect(folder.run(['a.md']).code).toBe(2);
});

describe('rules test', () => {
  const tests = (good: string, bad: string): string => `  tests:\n    good:\n${good}    bad:\n${bad}`;
  const example = (text: string): string => `      - |\n        ${text}\n`;
  const RIGHT = HOUSE + tests(example('Đề nghị các cơ quan.'), example('Đề nghị Quý cơ quan.'));

  it('is content when each rule does what its examples say', () => {
    const folder = folderWith({ 'noi-quy.yaml': RIGHT });
    expect(folder.run(['rules', 'test', 'noi-quy.yaml'])).toEqual({
      ...{ code: 0, stderr: '' },
      stdout: '1 quy tắc · 2 ví dụ · 0 không đạt\n',
    });
  });

  it('is content with the examples of the project', () => {
    const { code, stdout } = folderWith().run(['rules', 'test', join(ROOT, 'examples/noi-quy.yaml')]);
    expect(stdout).toMatch(/^5 quy tắc · 11 ví dụ · 0 không đạt$/mu);
    expect(code).toBe(0);
  });

  it('names the rule, the example and its line for each failure', () => {
    const wrong =
      HOUSE +
      tests(
        example('Đề nghị các cơ quan.') + example('Đề nghị Quý cơ quan.'),
        example('Đề nghị Quý cơ quan.') + example('Đề nghị các đồng chí.'),
      );
    const folder = folderWith({ 'so/noi-quy.yaml': wrong });
    expect(folder.run(['rules', 'test', 'so/noi-quy.yaml'])).toEqual({
      ...{ code: 1, stderr: '' },
      stdout: `so/noi-quy.yaml:8  house-salutation: ví dụ đúng (good) thứ 2 bị báo ở “Quý cơ quan”. Sửa quy tắc hoặc ví dụ.
so/noi-quy.yaml:13  house-salutation: ví dụ sai (bad) thứ 2 không bị báo. Sửa quy tắc hoặc ví dụ.
1 quy tắc · 4 ví dụ · 2 không đạt
`,
    });
    expect(folder.run(['rules', 'test', 'so/noi-quy.yaml', '--locale', 'en']).stdout).toBe(
      `so/noi-quy.yaml:8  house-salutation: good example 2 is reported, at “Quý cơ quan”. Mend the rule or the example.
so/noi-quy.yaml:13  house-salutation: bad example 2 is not reported. Mend the rule or the example.
rules: 1 · examples: 4 · failed: 2
`,
    );
  });

  it('says what is wrong with a file and tests the rest', () => {
    const folder = folderWith({ 'a.yaml': `${RIGHT}- { id: house-two, message: "…" }\n`, 'b.yaml': HOUSE });
    const { code, stdout, stderr } = folder.run(['rules', 'test', 'a.yaml', 'b.yaml', 'c.yaml']);
    expect([code, stdout]).toEqual([2, '1 quy tắc · 2 ví dụ · 0 không đạt\n']);
    expect(stderr).toBe(`Không tìm thấy “c.yaml”. Kiểm tra lại đường dẫn.
a.yaml:11:9  Mỗi quy tắc ghi đúng một trong các mục: section, phrase, cell, target, recipient.
b.yaml:1:7  Đã có quy tắc “house-salutation”. Đặt mã khác cho quy tắc này.
`);
  });

  it('asks for examples where there are none, and knows the units of the office', () => {
    const cell = `- id: house-lead
  message: Chủ trì là một phòng của Sở.
  cell: { column: lead, oneOf: ["Tổ công nghệ số"] }
`;
    const folder = office('units: [don-vi.yaml]\n');
    folder.write('don-vi.yaml', '- { name: Tổ công nghệ số, abbreviations: [TCNS] }\n');
    folder.write('noi-quy.yaml', cell);
    expect(folder.run(['rules', 'test', 'noi-quy.yaml'])).toEqual({
      code: 0,
      stdout: '1 quy tắc · 0 ví dụ · 0 không đạt\n',
      stderr: 'house-lead: chưa có ví dụ nào. Thêm “tests:” với ví dụ đúng (good) và sai (bad).\n',
    });
  });
});
