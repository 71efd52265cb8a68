import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Checked } from '../../../core/config/checkWritten.ts';
import { parseChecked } from '../../../core/config/parse.ts';
import { configSchema } from '../../../core/config/schema.ts';
import type { ConfigurableRule } from '../../../core/config/presets.ts';

const RULES: readonly ConfigurableRule[] = [
  { id: 'task-missing-lead', preset: 'core', severity: 'error', options: null },
  {
    id: 'tone-placement',
    preset: 'strict',
    severity: 'info',
    options: z.strictObject({ style: z.enum(['old', 'new']) }),
  },
];

function check(...lines: readonly string[]): Checked<unknown> {
  return parseChecked<unknown>(`${lines.join('\n')}\n`, '/a/kehoach-lint.yaml', configSchema(RULES));
}

/** The text that each problem stands on. */
function placesIn(...lines: readonly string[]): readonly string[] {
  return check(...lines).problems.map(({ at }) => (lines[at.line - 1] ?? '').slice(at.column - 1, at.endColumn - 1));
}

describe('a configuration without fault', () => {
  it.each([
    ['is empty', []],
    ['is a comment', ['# chưa có gì']],
    ['is JSON', ['{ "root": true, "rules": { "task-missing-lead": "off" } }']],
    ['sets severities and options', ['rules: { task-missing-lead: warning, tone-placement: [info, { style: new }] }']],
    [
      'has overrides',
      ['overrides:', '  - files: ["bao-cao/**"]', '    when: { kind: BC, year: 2026 }', '    rules: {}'],
    ],
    [
      'has minimums',
      ['minimums:', '  - { indicator: dossiers_online, min: 70, unit: "%", source: "Kế hoạch số 14/KH-UBND" }'],
    ],
    [
      'says what holds for all documents',
      ['root: true', 'extends: [full]', 'province: dong-nai', 'year: 2026', 'final: true', 'superior: a.md'],
    ],
    [
      'names files of its own',
      ['documents: [a.yaml]', 'units: [b.yaml]', 'abbreviations: { TTPV: "Trung tâm" }', 'ignore: ["luu-tru/**"]'],
    ],
    ['asks for reasons', ['suppressions: { requireReason: true }']],
  ])('%s', (_, lines) => {
    const { value, problems } = check(...lines);
    expect(problems).toEqual([]);
    expect(value).not.toBeNull();
  });
});

describe('a name that nobody knows', () => {
  it.each([
    ['provinc: dong-nai', 'provinc', 'province'],
    ['rules: { task-missing-led: off }', 'task-missing-led', 'task-missing-lead'],
    ['suppressions: { requireReasn: true }', 'requireReasn', 'requireReason'],
    ['minimums: [{ indicator: a, min: 1, sourc: b, source: c }]', 'sourc', 'source'],
    // too far from any name
    ['nguoi-ky: Nguyễn Văn A', 'nguoi-ky', null],
  ])('%s is said at its place, with the nearest one', (line, name, near) => {
    const { problems } = check('root: true', line);
    expect(placesIn('root: true', line)).toEqual([name]);
    expect(problems).toHaveLength(1);
    for (const message of [problems[0]?.message.vi, problems[0]?.message.en]) {
      expect(message).toContain(`“${name}”`);
      if (near !== null) expect(message).toContain(`“${near}”`);
    }
  });

  it.each([
    ['preset: full', 'Không có mục “preset”. Ghi “extends: [full]”.'],
    ['exclude: ["luu-tru/**"]', 'Không có mục “exclude”. Ghi “ignore: […]”.'],
    ['suppressions: { preset: full }', 'Không có mục “preset”. Kiểm tra lại tên hoặc xóa dòng này.'],
  ])('and that other linters have is said with ours: %s', (line, message) => {
    expect(check(line).problems.map((problem) => problem.message.vi)).toEqual([message]);
  });

  it('is said once for each', () => {
    expect(placesIn('yeer: 2026', 'rool: true')).toEqual(['yeer', 'rool']);
  });
});

describe('a value of the wrong kind is said at its place', () => {
  it.each([
    ['root: yes please', 'yes please'],
    ['year: năm nay', 'năm nay'],
    ['year: 20260', '20260'],
    ['extends: full', 'full'],
    ['rules: { task-missing-lead: fatal }', 'fatal'],
    ['rules: { task-missing-lead: [warning, { a: 1 }] }', '[warning, { a: 1 }]'],
    ['minimums: [{ indicator: a, min: nhiều, source: b }]', 'nhiều'],
  ])('%s', (line, place) => {
    expect(placesIn(line)).toEqual([place]);
  });

  it('a glob for a list, with the list to write in quotes', () => {
    expect(check('ignore: "*.md"').problems[0]?.message.vi).toContain('ghi ["*.md"]');
  });

  it('a text for a list, with the list to write', () => {
    expect(check('extends: full').problems.map(({ message }) => message)).toEqual([
      {
        vi: 'Giá trị của “extends” không hợp lệ: cần một danh sách, ghi [full].',
        en: 'The value of “extends” is not valid: a list is wanted, write [full].',
      },
    ]);
  });

  it('of an option too', () => {
    expect(placesIn('rules: { tone-placement: [info, { style: newest }] }')).toHaveLength(1);
    expect(placesIn('rules: [task-missing-lead]')).toHaveLength(1);
  });
});

it('a value that is missing is said where it should stand', () => {
  const lines = ['minimums:', '  - { indicator: a, min: 70 }'];
  const { problems } = check(...lines);
  expect(problems.map(({ at }) => at.line)).toEqual([2]);
  expect(problems[0]?.message).toMatchObject({ vi: 'Thiếu “minimums.0.source”: cần một chuỗi chữ.' });
});

it.each(['rules:', 'extends: ', 'year:', 'overrides: ~'])('a setting without a value is not set: “%s”', (line) => {
  expect(check('root: true', line)).toMatchObject({ value: { root: true }, problems: [] });
});

it('one wrong entry of a list does not take the others with it', () => {
  const lines = [
    'minimums:',
    '  - { indicator: a, min: 70, source: b }',
    '  - { indicator: c, min: nhiều, source: d }',
  ];
  const { value, problems } = check(...lines, 'root: true');
  expect(problems).toHaveLength(1);
  expect(value).toMatchObject({ root: true });
});

it('what is right has its own place, though entries before it were taken out', () => {
  const { value, placeOf } = check('ignore:', '  - 1', '  -', '  - a.md', '  - [b]', '  - c.md');
  expect(value).toEqual({ ignore: ['a.md', 'c.md'] });
  expect([placeOf(['ignore', 0]).line, placeOf(['ignore', 1]).line]).toEqual([4, 6]);
  expect(placeOf(['ignore', 1], 'name').line).toBe(6);
  expect(placeOf(['ignore'], 'name')).toMatchObject({ line: 1, column: 1 });
});

it('what is right still holds', () => {
  const { value } = check('root: true', 'yeer: 2026', 'rules: { task-missing-lead: fatal, tone-placement: warning }');
  expect(value).toEqual({ root: true, rules: { 'tone-placement': 'warning' } });
});

describe('a file that is no YAML', () => {
  it.each([
    ['root: [true', 1],
    ['root: true\nroot: false', 2],
    ['rules:\n\ttask-missing-lead: off', 2],
  ])('%j is said at its line, and holds nothing', (text, line) => {
    const { value, problems } = check(text);
    expect(value).toBeNull();
    expect(problems.length).toBeGreaterThanOrEqual(1);
    expect(problems[0]?.at.line).toBeGreaterThanOrEqual(line);
  });

  it('does not unfold without end', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b]',
      'd: [*c, *c, *c, *c]',
    ];
    expect(check(...bomb).problems.length).toBeGreaterThan(0);
    expect(check(...bomb).value).toBeNull();
  });

  it('runs no code: a custom tag is not followed', () => {
    const { value } = check('province: !!js/function "() => 1"');
    expect(JSON.stringify(value)).not.toContain('function');
  });
});
