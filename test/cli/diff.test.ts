/** `diff`: two files, or one file and its revisions in git. */
import { readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkout } from '../support/checkout.ts';
import { folderWith } from '../support/command.ts';

const OLD = '# Kế hoạch\n\n## I. CHỈ TIÊU\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 95%.\n';
const LOWER = OLD.replace('95%', '90%');
const HIGHER = OLD.replace('95%', '97%');
const LOWERED = 'Hạ chỉ tiêu “Tỷ lệ hồ sơ giải quyết đúng hạn” từ tối thiểu 95 % xuống tối thiểu 90 %.';
const RAISED = 'Nâng chỉ tiêu “Tỷ lệ hồ sơ giải quyết đúng hạn” từ tối thiểu 95 % lên tối thiểu 97 %.';

describe('diff of two files', () => {
  it.each([
    ['lowered', [], LOWER, 1],
    ['lowered, and nobody minds', ['--fail-on', 'off'], LOWER, 0],
    ['raised', [], HIGHER, 0],
    ['raised, and any change counts', ['--fail-on', 'any'], HIGHER, 1],
    ['the same, where any change counts', ['--fail-on', 'any'], `\n${OLD}`, 0],
  ] as const)('ends as it was asked to: %s', (_, options, text, code) => {
    const folder = folderWith({ 'cu.md': OLD, 'moi.md': text });
    expect(folder.run(['diff', ...options, 'cu.md', 'moi.md']).code).toBe(code);
  });

  it('takes the new text from standard input', () => {
    const { code, stdout } = folderWith({ 'cu.md': OLD }).run(['diff', 'cu.md', '-'], { input: LOWER });
    expect([code, stdout.includes(`↓ dòng 5 → 5  ${LOWERED}`)]).toEqual([1, true]);
  });

  it('is Markdown that no text of a document breaks', () => {
    const folder = folderWith({
      'cu.md': OLD,
      'moi.md': `${OLD}- Tỷ lệ *hồ sơ* [trực tuyến] @nguyen đạt tối thiểu 60%.\n`,
    });
    expect(folder.run(['diff', '--format', 'markdown', 'cu.md', 'moi.md']).stdout).toBe(
      [
        '## Thay đổi giữa hai kế hoạch',
        'chưa có số (<code>cu.md</code>) → chưa có số (<code>moi.md</code>)',
        '### Chỉ tiêu',
        '- Thêm chỉ tiêu “Tỷ lệ hồ sơ &#91;trực tuyến&#93; @<!-- -->nguyen”: tối thiểu 60 %. <sub>dòng 6 (mới)</sub>',
        'thêm 1 chỉ tiêu\n',
      ].join('\n\n'),
    );
  });

  it('is JSON with both places of each change', () => {
    const folder = folderWith({ 'cu.md': OLD, 'moi.md': LOWER });
    const shape = z.object({
      lowered: z.boolean(),
      counts: z.record(z.string(), z.number()),
      changes: z.array(z.unknown()),
    });
    const report = shape.parse(folder.json(['diff', 'cu.md', 'moi.md']));
    const target = { line: 5, comparator: '>=', unit: '%', indicator: 'dossiers_on_time' };
    expect(report).toMatchObject({
      lowered: true,
      counts: { 'target-lowered': 1 },
      changes: [
        {
          kind: 'target-changed',
          move: 'lowered',
          message: LOWERED,
          oldLines: [5],
          newLines: [5],
          old: { ...target, value: 95 },
          new: { ...target, value: 90 },
        },
      ],
    });
  });

  it.each([
    [['khong-co.md', 'cu.md'], 'Không tìm thấy “khong-co.md”.'],
    [['--from', 'main', 'cu.md', 'cu.md'], 'Tùy chọn --from, --to dùng khi chỉ nêu một tệp; ở đây đã nêu hai tệp.'],
    [
      ['--fail-on', 'error', 'cu.md', 'cu.md'],
      'Giá trị “error” của --fail-on không hợp lệ. Chọn một trong: lowered, any, off.',
    ],
    [['cu.md'], 'Thư mục này không do git quản lý'],
  ])('says what cannot be: %j', (args, sentence) => {
    const { code, stderr } = folderWith({ 'cu.md': OLD }).run(['diff', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe('diff of revisions', () => {
  const drafts = (): ReturnType<typeof checkout> => {
    const folder = checkout({ 'ke-hoach/2026.md': OLD });
    folder.write('ke-hoach/2026.md', HIGHER);
    folder.git('commit', '-q', '-am', 'nâng chỉ tiêu');
    folder.write('ke-hoach/2026.md', LOWER);
    return folder;
  };

  it.each([
    ['a file since the last commit', ['ke-hoach/2026.md'], 'từ tối thiểu 97 % xuống tối thiểu 90 %', 1],
    ['a file since a commit', ['--from', 'HEAD~1', 'ke-hoach/2026.md'], LOWERED, 1],
    ['two commits', ['--from', 'HEAD~1', '--to', 'main', 'ke-hoach/2026.md'], RAISED, 0],
    ['a revision and a file', ['main~1:ke-hoach/2026.md', 'ke-hoach/2026.md'], LOWERED, 1],
    ['two revisions', ['main~1:ke-hoach/2026.md', 'main:ke-hoach/2026.md'], RAISED, 0],
    ['what is staged', ['main~1:ke-hoach/2026.md', ':ke-hoach/2026.md'], RAISED, 0],
  ] as const)('compares %s', (_, args, sentence, code) => {
    const ran = drafts().run(['diff', ...args]);
    expect(ran.stdout).toContain(sentence);
    expect(ran.code).toBe(code);
  });

  it('takes a path from the folder it runs in, or from the top behind a colon', () => {
    const folder = drafts();
    const inside = (...args: readonly string[]): number | null =>
      folder.run(['diff', ...args], { cwd: 'ke-hoach' }).code;
    expect([inside('--from', 'HEAD~1', '2026.md'), inside('HEAD~1:ke-hoach/2026.md', '2026.md')]).toEqual([1, 1]);
    expect(inside('HEAD~1:./2026.md', '../ke-hoach/2026.md')).toBe(1);
  });

  it.each([
    [['--from', 'khong-co', 'ke-hoach/2026.md'], 'Git không biết “khong-co”.'],
    [['--from', '--output=x', 'ke-hoach/2026.md'], 'Git không biết “--output=x”.'],
    [['main:khac.md', 'ke-hoach/2026.md'], 'Không có “khac.md” ở “main”.'],
  ])('says what git does not have: %j', (args, sentence) => {
    const folder = drafts();
    const { code, stderr } = folder.run(['diff', ...args]);
    expect(stderr).toContain(sentence);
    expect(code).toBe(2);
    expect(folder.names()).not.toContain('x');
  });
});

it('shows on the sample what a new version asks for', () => {
  const at = (name: string): string => join(import.meta.dirname, '../../examples/lien-van-ban/so-tu-phap', name);
  const folder = folderWith({
    'cu.md': readFileSync(at('ke-hoach-2023.md')),
    'moi.md': readFileSync(at('ke-hoach-2024.md')),
  });
  expect(folder.run(['diff', 'cu.md', 'moi.md', '--locale', 'en']).stdout).toContain('targets raised: 1');
});
