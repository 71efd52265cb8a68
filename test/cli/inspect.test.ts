/** `inspect`: what is read out of a document, for people and as the JSON of the contract. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CLEAN, folderWith } from '../support/command.ts';

const EXAMPLES = `${import.meta.dirname}/../../examples`;

const line = z.number().int().min(1);
const text = z.string().min(1);
const nullableText = text.nullable();
const day = z.iso.date().nullable();
const PLANS = z.array(
  z.strictObject({
    file: text,
    document: z.strictObject({
      kind: nullableText,
      number: nullableText,
      date: day,
      year: z.number().int().nullable(),
      place: nullableText,
      issuer: nullableText,
      title: nullableText,
    }),
    citations: z.array(
      z.strictObject({
        line,
        column: line,
        endLine: line,
        endColumn: line,
        number: z.string().regex(/^\S+$/u),
        type: nullableText,
        date: day,
        issuer: nullableText,
      }),
    ),
    laws: z.array(z.strictObject({ line, name: text, year: z.number().int().nullable() })),
    targets: z.array(
      z.strictObject({
        line,
        value: z.number(),
        valueMax: z.number().nullable(),
        unit: z.string(),
        comparator: z.enum(['>=', '<=', '=', '~']),
        indicator: nullableText,
        // empty where a cell holds the amount alone
        text: z.string(),
      }),
    ),
    tasks: z.array(
      z.strictObject({
        line,
        origin: z.enum(['appendix', 'fields', 'prose']),
        ordinal: nullableText,
        title: z.string(),
        lead: z.array(text),
        leadInheritedFrom: line.optional(),
        cooperating: z.array(text),
        output: nullableText,
        deadline: z.strictObject({
          text: z.string(),
          kind: z.enum(['date', 'month', 'quarter', 'year', 'recurring', 'continuous', 'conditional', 'missing']),
          due: day,
        }),
      }),
    ),
  }),
);
const FAILED = z.strictObject({ file: text, error: text, findings: z.array(z.never()) });

const PLAN = `Số: 12/KH-STP

Lào Cai, ngày 05 tháng 01 năm 2026

# KẾ HOẠCH

**Kiểm tra văn bản quy phạm pháp luật năm 2026**

Căn cứ Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ;

I. MỤC TIÊU

- Ít nhất 95% văn bản được kiểm tra đúng hạn.

II. PHỤ LỤC NHIỆM VỤ

| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | Lập danh mục văn bản | Phòng Kiểm tra văn bản | Thanh tra Sở; Văn phòng Sở | Trước ngày 31/3/2026 |
| 2 | Kiểm tra theo chuyên đề |  | Văn phòng Sở | Quý II/2026 |
`;

describe('inspect --format json', () => {
  it('has the form of the contract', () => {
    const plans = PLANS.parse(folderWith().json(['inspect', EXAMPLES]));
    expect(plans.length).toBeGreaterThan(5);
    const counts = ['citations', 'laws', 'targets', 'tasks'] as const;
    for (const part of counts) expect(plans.flatMap((plan): object[] => plan[part]).length, part).toBeGreaterThan(3);
  });

  it('says what the document says', () => {
    const folder = folderWith({ 'so/ke-hoach.md': PLAN });
    const [plan] = PLANS.parse(folder.json(['inspect', 'so/ke-hoach.md']));
    expect(plan).toMatchObject({
      file: 'so/ke-hoach.md',
      document: { kind: 'KH', number: '12/KH-STP', date: '2026-01-05', year: 2026, place: 'Lào Cai' },
      citations: [
        {
          line: 9,
          column: 8,
          endLine: 9,
          endColumn: 49,
          number: '78/2025/NĐ-CP',
          type: 'Nghị định',
          date: '2025-04-01',
          issuer: 'Chính phủ',
        },
      ],
      targets: [{ line: 13, value: 95, valueMax: null, unit: '%', comparator: '>=' }],
      tasks: [
        {
          line: 19,
          origin: 'appendix',
          ordinal: '1',
          lead: ['Phòng Kiểm tra văn bản'],
          cooperating: ['Thanh tra Sở', 'Văn phòng Sở'],
          deadline: { text: 'Trước ngày 31/3/2026', kind: 'date', due: '2026-03-31' },
        },
        {
          line: 20,
          lead: ['Phòng Kiểm tra văn bản'],
          leadInheritedFrom: 19,
          deadline: { kind: 'quarter', due: '2026-06-30' },
        },
      ],
    });
  });

  it('goes on behind a file that cannot be read, and takes standard input', () => {
    const folder = folderWith({ 'a.md': CLEAN, 'b.md': '\u0000' });
    const { code, stdout, stderr } = folder.run(['inspect', 'x.md', 'b.md', 'a.md', '-', '--format', 'json'], {
      input: PLAN,
    });
    const [stdin, missing, binary, read] = z.array(z.unknown()).parse(JSON.parse(stdout));
    expect(PLANS.parse([stdin, read]).map(({ file, citations }) => [file, citations.length])).toEqual([
      ['stdin.md', 1],
      ['a.md', 0],
    ]);
    expect(FAILED.parse(missing).error).toBe('Không tìm thấy “x.md”. Kiểm tra lại đường dẫn.');
    expect(FAILED.parse(binary).file).toBe('b.md');
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  });

  it('reads as the configuration says, and says what is wrong with that', () => {
    const folder = folderWith({
      'a.md': 'Hoàn thành trước ngày 31/3.\n',
      'năm.yaml': 'year: 2031\n',
      'kehoach-lint.yaml': 'yaer: 2030\n',
    });
    const [plan] = PLANS.parse(folder.json(['inspect', 'a.md', '--config', 'năm.yaml']));
    expect(plan?.document.year).toBe(2031);
    const { code, stderr } = folder.run(['inspect', 'a.md']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'kehoach-lint.yaml:1:1  Không có mục “yaer”. Có phải “year”?\n',
    });
  });
});

describe('inspect', () => {
  it('shows a person the head, then each part with its lines', () => {
    const { code, stdout, stderr } = folderWith({ 'a.md': PLAN }).run(['inspect', 'a.md']);
    expect(stdout.split('\n')).toEqual([
      'a.md',
      expect.stringMatching(/^ {2}KH · 12\/KH-STP · ngày 05\/01\/2026 · Lào Cai · .*năm 2026$/u),
      '  Kiểm tra văn bản quy phạm pháp luật năm 2026',
      '',
      '  Văn bản viện dẫn (1)',
      '      9  Nghị định 78/2025/NĐ-CP · 01/4/2025 · Chính phủ',
      '',
      '  Luật (0)',
      '    không đọc được mục nào',
      '',
      '  Chỉ tiêu (1)',
      expect.stringMatching(/^ {5}13 {2}≥ 95 % · .*văn bản được kiểm tra đúng hạn/u),
      '',
      '  Nhiệm vụ (2)',
      '     19  1 Lập danh mục văn bản · chủ trì: Phòng Kiểm tra văn bản · phối hợp: Thanh tra Sở; Văn phòng Sở · thời hạn: Trước ngày 31/3/2026 (31/3/2026)',
      '     20  2 Kiểm tra theo chuyên đề · chủ trì: Phòng Kiểm tra văn bản (theo dòng 19) · phối hợp: Văn phòng Sở · thời hạn: Quý II/2026 (30/6/2026)',
      '',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('speaks English, and says on standard error what cannot be read', () => {
    const { code, stdout, stderr } = folderWith({ 'a.md': CLEAN }).run(['inspect', 'x.md', 'a.md', '--locale', 'en']);
    expect(stdout).toContain('  Documents cited (0)\n    none read\n');
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'There is no file “x.md”. Check the path.\n' });
  });
});
