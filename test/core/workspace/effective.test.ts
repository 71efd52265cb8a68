/** What holds for a document, and the file and line that say so. */
import { describe, expect, it } from 'vitest';
import type { RuleChoices } from '../../../core/config/settings.ts';
import { type EffectiveSettings, type Source, effectiveSettings } from '../../../core/workspace/effective.ts';
import { createResolver } from '../../../core/workspace/resolver.ts';
import { rules } from '../../../rules/index.ts';
import { knowledgeData } from '../../support/knowledge.ts';
import { memoryHost } from '../../support/memoryHost.ts';

const PATH = '/w/a/ke-hoach.md';
const PLAN = 'SỞ Y TẾ\n\nSố: 41/KH-SYT\n\nĐồng Nai, ngày 27/02/2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n';

async function settings(
  files: Readonly<Record<string, string>>,
  choices: RuleChoices = {},
  text = PLAN,
): Promise<EffectiveSettings> {
  const resolver = createResolver({ host: memoryHost('/w', files), rules, data: knowledgeData, choices });
  const resolved = await resolver.resolve(PATH, text);
  return effectiveSettings(resolved.config, resolved, choices, { path: PATH, plan: resolved.plan });
}

/** "a/kehoach-lint.yaml:2", "document:5", "preset full". */
function place(from: Source): string {
  switch (from.by) {
    case 'file':
      return `${from.file.slice('/w/'.length)}:${String(from.line)}`;
    case 'document':
      return `document:${String(from.line)}`;
    case 'preset':
      return `preset ${from.preset}`;
    default:
      return from.by;
  }
}

const OUTER = `extends: [base.yaml, full]
province: dong-nai
final: true
minimums:
  - { indicator: own, name: Một, phrases: ["một"], min: 1, source: "…" }
rules:
  target-over-100: warning
  citation-incomplete: off
`;
const INNER = `final: false
suppressions:
  requireReason: true
minimums:

  - { indicator: own, name: Hai, phrases: ["hai"], min: 2, source: "…" }
abbreviations: { TTX: "Trung tâm X" }
overrides:
  - when: { kind: KH }
    rules:
      target-over-100: info
  - when: { kind: BC }
    rules: { target-conflict: off }
`;
const FILES = { 'kehoach-lint.yaml': OUTER, 'base.yaml': 'ignore: [x.md]\n', 'a/kehoach-lint.yaml': INNER };

describe('a setting comes', () => {
  it('from the innermost file that names it', async () => {
    const { preset, province, final, requireReason, maxSize, files } = await settings(FILES);
    expect(files.map((file) => file.slice('/w/'.length))).toEqual([
      'base.yaml',
      'kehoach-lint.yaml',
      'a/kehoach-lint.yaml',
    ]);
    expect([preset, province, final, requireReason, maxSize].map(({ value, from }) => [value, place(from)])).toEqual([
      ['full', 'kehoach-lint.yaml:1'],
      ['dong-nai', 'kehoach-lint.yaml:2'],
      [false, 'a/kehoach-lint.yaml:1'],
      [true, 'a/kehoach-lint.yaml:3'],
      [10, 'default'],
    ]);
  });

  it('from every file where entries add up, the inner ones first', async () => {
    const { minimums, abbreviations, ignore } = await settings(FILES);
    expect(minimums.map(({ value, from }) => [value.min, place(from)])).toEqual([
      [2, 'a/kehoach-lint.yaml:6'],
      [1, 'kehoach-lint.yaml:5'],
    ]);
    expect(abbreviations.map(({ value, from }) => [value[0], place(from)])).toEqual([['TTX', 'a/kehoach-lint.yaml:7']]);
    expect(ignore.map(({ from }) => place(from))).toEqual(['base.yaml:1']);
  });

  it('from the document where no file says it, and from nowhere', async () => {
    const { province, year, superior, preset, final } = await settings({});
    expect([province, year, superior, preset, final].map(({ value, from }) => [value, place(from)])).toEqual([
      ['Đồng Nai', 'document:5'],
      [2026, 'document:9'],
      [null, 'default'],
      ['core', 'default'],
      [false, 'default'],
    ]);
    const named = await settings({ 'a/tinh.md': PLAN }, {}, `---\nsuperior: tinh.md\n---\n\n${PLAN}`);
    expect([named.superior.value, place(named.superior.from)]).toEqual(['tinh.md', 'document:2']);
  });
});

describe('a rule is set', () => {
  const ruleOf = async (id: string, files: Readonly<Record<string, string>>, choices?: RuleChoices) => {
    const found = (await settings(files, choices)).rules.find((rule) => rule.id === id);
    return found && `${found.severity} ${place(found.from)}`;
  };

  it.each([
    ['target-conflict', {}, 'error preset full'],
    ['citation-incomplete', {}, 'off kehoach-lint.yaml:8'],
    ['target-over-100', {}, 'info a/kehoach-lint.yaml:11'],
    ['target-over-100', { rules: { 'target-over-100': 'error' } }, 'error command'],
    ['target-conflict', { only: ['target-over-100'] }, 'off command'],
    ['target-over-100', { only: ['target-over-100'] }, 'info a/kehoach-lint.yaml:11'],
    ['citation-incomplete', { only: ['citation-incomplete'] }, 'warning command'],
    ['target-conflict', { preset: 'core' }, 'error command'],
  ] as const)('%s, %j', async (id, choices, expected) => {
    expect(await ruleOf(id, FILES, choices)).toBe(expected);
  });

  it('by the file that it is written in, when it is a house rule', async () => {
    const files = {
      'a/kehoach-lint.yaml': 'houseRules: [noi-quy.yaml]\n',
      'a/noi-quy.yaml': '\n- id: house-one\n  message: "…"\n  section: { named: ["kinh phí"] }\n',
    };
    expect(await ruleOf('house-one', files)).toBe('warning a/noi-quy.yaml:2');
  });

  it('as the engine gets it', async () => {
    const resolver = createResolver({ host: memoryHost('/w', FILES), rules, data: knowledgeData, choices: {} });
    const engine = (await resolver.resolve(PATH, PLAN)).settings;
    const shown = (await settings(FILES)).rules.filter(({ severity }) => severity !== 'off');
    expect(shown.map(({ id, severity }) => [id, severity])).toEqual(
      [...engine].map(([id, { severity }]) => [id, severity]),
    );
  });
});
