/** `rules` and `explain`: what there is to find, and why. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { rules } from '../../rules/index.ts';
import { folderWith } from '../support/command.ts';

const RULES = z.array(
  z.strictObject({
    id: z.string(),
    family: z.string(),
    preset: z.enum(['core', 'full', 'strict']),
    severity: z.enum(['error', 'warning', 'info']),
    fixable: z.boolean(),
    summary: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
    url: z.url(),
  }),
);

describe('rules', () => {
  it('lists every rule as the contract has it', () => {
    const listed = RULES.parse(folderWith().json(['rules']));
    expect(listed.map(({ id, summary }) => ({ id, summary }))).toEqual(
      rules.map(({ id, summary }) => ({ id, summary })),
    );
    expect(listed.filter(({ fixable }) => fixable).map(({ id }) => id)).toContain('unused-suppression');
  });

  it.each([
    ['vi', 'Lỗi     ', 'sửa được bằng'],
    ['en', 'Error  ', 'mended by'],
  ] as const)('lists them for people (%s), a line each', (locale, error, legend) => {
    const { code, stdout, stderr } = folderWith().run(['rules', '--locale', locale]);
    const lines = stdout.split('\n');
    expect(lines.slice(0, rules.length).map((line) => line.split(' ')[0])).toEqual(rules.map(({ id }) => id));
    for (const [index, { summary }] of rules.entries()) expect(lines[index]).toContain(`  ${summary[locale]}`);
    expect(stdout).toContain(`  core    ${error}`);
    expect(lines.at(-2)).toBe(`✓ ${legend} \`kehoach-lint fix\``);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('has no other format', () => {
    const { code, stderr } = folderWith().run(['rules', '--format', 'sarif']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'Giá trị “sarif” của --format không hợp lệ. Chọn một trong: text, json.\n',
    });
  });
});

describe('explain', () => {
  it('shows why, what it says, and its examples with what is found in them', () => {
    const { code, stdout, stderr } = folderWith().run(['explain', 'target-over-100']);
    expect(stdout).toMatch(/^# target-over-100\n\nTỷ lệ vượt 100 %/u);
    for (const heading of ['Vì sao', 'Những điều được báo', 'Chưa đúng', 'Đúng', 'Tắt hoặc bỏ qua'])
      expect(stdout).toContain(`\n## ${heading}\n`);
    expect(stdout).toContain('\n- Tỷ lệ … vượt 100 %. Kiểm tra lại số liệu.\n');
    expect(stdout).toContain('\nLỗi: Tỷ lệ 109 % vượt 100 %. Kiểm tra lại số liệu.\n');
    expect(stdout).toContain('kehoach-lint-disable-next-line target-over-100 -- lý do');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('speaks English', () => {
    const { stdout } = folderWith().run(['explain', 'task-missing-lead', '--locale', 'en']);
    expect(stdout).toContain('\n## Why\n');
    expect(stdout).toContain('\n- … names no lead unit. Write one in the column “…”.\n');
  });

  it.each([
    ['task-mising-lead', 'Không có quy tắc “task-mising-lead”. Có phải “task-missing-lead”?'],
    ['phụ-lục', 'Không có quy tắc “phụ-lục”. Xem danh sách bằng lệnh `kehoach-lint rules`.'],
  ])('says what %s may be', (id, words) => {
    const { code, stdout, stderr } = folderWith().run(['explain', id]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});
