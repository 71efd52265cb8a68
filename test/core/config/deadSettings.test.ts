import { describe, expect, it } from 'vitest';
import { type HeldDocument, deadSettings } from '../../../core/config/deadSettings.ts';
import type { Config } from '../../../core/config/schema.ts';

const PLAN: HeldDocument = { path: '/w/ke-hoach/a.md', head: { kind: 'KH', issuer: 'Sở Y tế', year: 2026 } };
const REPORT: HeldDocument = {
  path: '/w/báo cáo/b.md'.normalize('NFD'),
  head: { kind: 'BC', issuer: null, year: 2025 },
};
const BROKEN: HeldDocument = { path: '/w/ke-hoach/hong.md', head: null };
const BELOW = ['/w/luu-tru', '/w/luu-tru/cu.md', '/w/node_modules'];

function dead(
  config: Config,
  documents: readonly HeldDocument[] = [PLAN, REPORT],
  below: readonly string[] = BELOW,
): readonly string[] {
  const layer = { file: '/w/kehoach-lint.yaml', folder: '/w', config };
  return deadSettings(layer, documents, below).map(({ path }) => path.join('.'));
}

const override = (what: object): Config => ({ overrides: [{ ...what, rules: {} }] });

describe('a setting is dead', () => {
  it.each<[string, Config, readonly string[]]>([
    ['glob of an override', override({ files: ['khac/**', 'ke-hoach/**'] }), ['overrides.0.files.0']],
    [
      'both globs',
      override({ files: ['khac/**', '*.md'], when: { kind: 'CTr' } }),
      ['overrides.0.files.0', 'overrides.0.files.1'],
    ],
    ['glob that takes out', override({ files: ['ke-hoach/**', '!ke-hoach/x.md'] }), ['overrides.0.files.1']],
    ['“when”', override({ when: { kind: 'CTr' } }), ['overrides.0.when']],
    ['“when” and a glob', override({ files: ['ke-hoach/**'], when: { kind: 'CTr' } }), ['overrides.0.when']],
    ['the two together', override({ files: ['ke-hoach/**'], when: { kind: 'BC' } }), ['overrides.0']],
    ['glob of “ignore”', { ignore: ['luu-tru/', 'khong-co/**'] }, ['ignore.1']],
  ])('%s', (_, config, expected) => {
    expect(dead(config)).toEqual(expected);
  });
});

describe('a setting is not dead', () => {
  it.each<[string, Config]>([
    ['a glob of a decomposed name', override({ files: ['báo cáo/*.md'] })],
    ['a glob and “when” together', override({ files: ['ke-hoach/**'], when: { kind: 'KH', year: 2026 } })],
    ['an issuer in capitals', override({ when: { issuer: 'SỞ Y TẾ' } })],
    ['an override for all', override({})],
    ['what is left out', { ignore: ['luu-tru/**', 'luu-tru/cu.md', '**/node_modules/**'] }],
    ['a glob for what is left out', override({ files: ['luu-tru/**'] })],
  ])('%s', (_, config) => {
    expect(dead(config)).toEqual([]);
  });

  it('when too little is known: a document that cannot be read, no document at all', () => {
    expect(dead(override({ when: { kind: 'CTr' } }), [PLAN, BROKEN])).toEqual([]);
    expect(dead(override({ files: ['x.md'], when: { kind: 'CTr' } }), [], [])).toEqual([]);
  });
});
