/** Every way to silence a finding, as the command reports it. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { folderWith } from '../support/command.ts';

const LINTED = z.tuple([
  z.object({
    findings: z.array(z.object({ ruleId: z.string(), line: z.number() })),
    suppressed: z.array(
      z.object({ ruleId: z.string(), line: z.number(), by: z.literal('comment'), reason: z.string().optional() }),
    ),
  }),
]);

const HEAD = '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n';
const over = (comment = ''): string => `- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 109%.${comment}\n`;

/** "3 target-over-100" for what is reported, "(3 target-over-100)" for what is silenced, in reading order. */
function reported(text: string, configuration = ''): readonly string[] {
  const folder = folderWith({ 'a.md': text, 'kehoach-lint.yaml': `root: true\n${configuration}` });
  const json = folder.json(['lint', 'a.md', '--today', '2026-06-01']);
  const [{ findings, suppressed }] = LINTED.parse(json);
  const named = ({ line, ruleId }: { line: number; ruleId: string }): string => `${String(line)} ${ruleId}`;
  return [...findings.map(named), ...suppressed.map((one) => `(${named(one)})`)];
}

describe('a comment silences', () => {
  it.each([
    ['the next line', `<!-- kehoach-lint-disable-next-line target-over-100 -- đã kiểm tra -->\n${over()}${over()}`],
    ['its own line', `Ghi chú.\n\n${over(' <!-- kehoach-lint-disable-line target-over-100 -->')}${over()}`],
    ['until a day', `<!-- kehoach-lint-disable-next-line target-over-100 until:2026-06-01 -->\n${over()}${over()}`],
    [
      'what stands between two comments',
      `<!-- kehoach-lint-disable target-over-100 -->\n\n${over()}\n<!-- kehoach-lint-enable target-over-100 -->\n\n${over()}`,
    ],
  ])('%s', (_, text) => {
    const [kept, silenced, ...more] = reported(`I. MỤC TIÊU\n\n${text}`);
    expect(kept).toMatch(/^\d+ target-over-100$/u);
    expect(silenced).toMatch(/^\(\d+ target-over-100\)$/u);
    expect(more).toEqual([]);
  });

  it('the whole file, wherever it stands', () => {
    const text = `I. MỤC TIÊU\n\n${over()}\n<!-- kehoach-lint-disable-file target-over-100 -- bản nháp -->\n`;
    expect(reported(text)).toEqual(['(3 target-over-100)']);
  });

  it.each(['disable-line', 'disable-next-line'])('its row, in a cell of a table: %s', (kind) => {
    const comment = `<!-- kehoach-lint-${kind} task-missing-lead -- chờ sắp xếp -->`;
    const rows = `| 1 | Bàn giao trụ sở | … | Quý III/2026 |\n| 2 | Chuyển hồ sơ ${comment} | … | Quý III/2026 |\n`;
    expect(reported(HEAD + rows)).toEqual(['3 task-missing-lead', '(4 task-missing-lead)']);
  });

  it('the rows between two comments in cells', () => {
    const rows = [
      '| 1 | Bàn giao trụ sở <!-- kehoach-lint-disable task-missing-lead --> | … | Quý III/2026 |',
      '| 2 | Chuyển hồ sơ <!-- kehoach-lint-enable task-missing-lead --> | … | Quý III/2026 |',
      '| 3 | Nộp lưu tài liệu | … | Quý III/2026 |',
    ];
    expect(reported(`${HEAD}${rows.join('\n')}\n`)).toEqual([
      '5 task-missing-lead',
      '(3 task-missing-lead)',
      '(4 task-missing-lead)',
    ]);
  });
});

describe('a comment is a finding', () => {
  const line = (rest: string): string => `I. MỤC TIÊU\n\n${over(` <!-- kehoach-lint-disable-line ${rest} -->`)}`;
  it.each([
    ['that is past its day, and silences no more', 'target-over-100 until:2026-05-31 -- cũ', true],
    ['that names a rule which does not exist', 'target-over-1000', true],
    ['that names one that found nothing here', 'target-over-100 task-missing-lead', false],
    ['whose day cannot be read', 'target-over-100 until:31/12/2026', false],
  ])('%s', (_, rest, over100) => {
    const found = reported(line(rest));
    expect(found).toContain('3 unused-suppression');
    expect(found.includes('3 target-over-100')).toBe(over100);
  });

  it.each(['', 'target-over-100', 'target-over-100 --', 'target-over-100 until:2026-12-31'])(
    'without a reason, where the office asks for one: “%s”',
    (rest) => {
      const policy = 'suppressions: { requireReason: true }\n';
      expect(reported(line(rest), policy)).toEqual(['3 unused-suppression', '(3 target-over-100)']);
      expect(reported(line(`${rest} -- đã kiểm tra`), policy)).not.toContain('3 unused-suppression');
      expect(reported(line(rest))).toEqual(['(3 target-over-100)']);
    },
  );
});
