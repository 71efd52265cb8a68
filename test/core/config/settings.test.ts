import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ConfigurableRule, Preset } from '../../../core/config/presets.ts';
import type { Config } from '../../../core/config/schema.ts';
import { matchesGlobs } from '../../../core/config/matching.ts';
import { type RuleChoices, type Subject, settingsFor } from '../../../core/config/settings.ts';

const RULES: readonly ConfigurableRule[] = [
  { id: 'a', preset: 'core', severity: 'error', options: null },
  { id: 'b', preset: 'full', severity: 'warning', options: null },
  { id: 'c', preset: 'strict', severity: 'info', options: z.object({ most: z.number().default(1) }) },
];
const SUBJECT: Subject = { path: '/w/bao-cao/quy-1.md', kind: 'BC', issuer: 'Sở Y tế', year: 2026 };

/** "a=error, c=info {most: 1}" for the rules that run under these files, the outermost first. */
function run(
  configs: readonly Config[],
  choices: RuleChoices = {},
  preset: Preset = 'core',
  subject = SUBJECT,
): string {
  const layers = configs.map((config) => ({ file: '/w/kehoach-lint.yaml', folder: '/w', config }));
  return [...settingsFor({ layers, preset }, RULES, choices, subject)]
    .map(([id, { severity, options }]) => `${id}=${severity}${id === 'c' ? ` ${JSON.stringify(options)}` : ''}`)
    .join(', ');
}

describe('a preset turns on the rules up to it', () => {
  it.each([
    ['core', 'a=error'],
    ['full', 'a=error, b=warning'],
    ['strict', 'a=error, b=warning, c=info {"most":1}'],
  ] as const)('%s', (preset, wanted) => {
    expect(run([], {}, preset)).toBe(wanted);
  });
});

describe('files', () => {
  it.each([
    ['turn rules on and off', [{ rules: { a: 'off', b: 'info' } }], 'b=info'],
    ['override one another, the inner the outer', [{ rules: { a: 'off' } }, { rules: { a: 'warning' } }], 'a=warning'],
    ['give options', [{ rules: { c: ['warning', { most: 3 }] } }], 'a=error, c=warning {"most":3}'],
    [
      'keep options under a new severity',
      [{ rules: { c: ['warning', { most: 3 }] } }, { rules: { c: 'error' } }],
      'a=error, c=error {"most":3}',
    ],
    [
      'replace options by options',
      [{ rules: { c: ['warning', { most: 3 }] } }, { rules: { c: ['info', {}] } }],
      'a=error, c=info {"most":1}',
    ],
  ] as const)('%s', (_, configs, wanted) => {
    expect(run(configs)).toBe(wanted);
  });
});

describe('an override', () => {
  const off = { rules: { a: 'off' } } as const;
  it.each([
    ['by files', { files: ['bao-cao/**'], ...off }, ''],
    ['by files of another folder', { files: ['ke-hoach/**'], ...off }, 'a=error'],
    ['by any of its globs', { files: ['x', '**/quy-*.md'], ...off }, ''],
    ['by what the document is', { when: { kind: 'BC' }, ...off }, ''],
    ['', { when: { kind: 'KH' }, ...off }, 'a=error'],
    ['by its issuer, whatever the case', { when: { issuer: 'SỞ Y TẾ' }, ...off }, ''],
    ['by its year', { when: { year: 2025 }, ...off }, 'a=error'],
    ['by all of it', { when: { kind: 'BC', year: 2025 }, ...off }, 'a=error'],
    ['by files and what it is', { files: ['bao-cao/**'], when: { kind: 'KH' }, ...off }, 'a=error'],
    ['by nothing', off, ''],
  ])('holds %s', (_, override, wanted) => {
    expect(run([{ overrides: [override] }])).toBe(wanted);
  });

  it('comes behind the rules of its file, and before those of an inner one', () => {
    const outer: Config = { rules: { a: 'info' }, overrides: [{ rules: { a: 'warning' } }] };
    expect(run([outer])).toBe('a=warning');
    expect(run([outer, { rules: { a: 'error' } }])).toBe('a=error');
  });

  it('does not hold for a document that does not say what it is', () => {
    const unknown = { ...SUBJECT, kind: null, issuer: null, year: null };
    expect(run([{ overrides: [{ when: { kind: 'BC' }, ...off }] }], {}, 'core', unknown)).toBe('a=error');
  });
});

describe('the command line overrides files', () => {
  it.each([
    ['a severity', { rules: { a: 'info' } }, 'a=info, b=warning'],
    ['off', { rules: { b: 'off' } }, 'a=error'],
    ['a preset', { preset: 'strict' }, 'a=error, b=warning, c=info {"most":1}'],
    ['only some, also those that are off', { only: ['c'] }, 'c=info {"most":1}'],
    ['only some, as files set them', { only: ['b'] }, 'b=warning'],
  ] as const)('%s', (_, choices, wanted) => {
    expect(run([{ rules: { b: 'warning' } }], choices)).toBe(wanted);
  });
});

it.each([
  [['bao-cao/**'], '/w/bao-cao/a.md', true],
  [['*.md'], '/w/bao-cao/a.md', false],
  [['**/*.md'], '/w/a.md', true],
  [['kế hoạch/*.md'], '/w/kế hoạch/a.md'.normalize('NFD'), true],
  [['**'], '/x/a.md', false],
  [['.nháp/**'], '/w/.nháp/a.md', true],
  [[], '/w/a.md', false],
  // a folder, and what is taken out again
  [['luu-tru/'], '/w/luu-tru/2020/a.md', true],
  [['*.md', '!a.md'], '/w/a.md', false],
  [['*.md', '!a.md'], '/w/b.md', true],
  [['!a.md', '*.md'], '/w/a.md', true],
])('%j match %s: %s', (globs, path, wanted) => {
  expect(matchesGlobs(globs, '/w', path)).toBe(wanted);
});
