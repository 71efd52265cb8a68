/** House rules under the command: findings beside the built-in ones, chosen by the options. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Folder, folderWith } from '../support/command.ts';

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
