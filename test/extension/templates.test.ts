/** The drafts that the extension gives: templates to fill in, and a sample to learn on. */
import { readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../core/config/presets.ts';
import { folderWith } from '../support/command.ts';
import { lintFiles, placesOf } from '../support/linted.ts';
import { MENDED, MISTAKES, SAMPLE } from '../support/sample.ts';
import { ROOT } from '../support/sources.ts';

function read(template: string): string {
  return readFileSync(join(ROOT, 'templates', template), 'utf8');
}

describe('a template', () => {
  const drafts = Object.fromEntries(
    ['ke-hoach.md', 'chuong-trinh.md', 'bao-cao.md'].flatMap((template) =>
      ['2026', '2028'].map((year) => [`${year}-${template}`, read(template).replaceAll('{year}', year)]),
    ),
  );

  it.each(PRESETS)('has nothing to find but its blanks: %s', (preset) => {
    const found = lintFiles(drafts, '--preset', preset, '--today', '2026-03-01');
    expect([...found.keys()]).toEqual(Object.keys(drafts));
    expect([...found.values()].flatMap(placesOf)).toEqual([]);
  });

  it('is read as what it is, with its year', () => {
    const read = folderWith(drafts).json(['inspect', ...Object.keys(drafts)]);
    expect(read).toMatchObject(
      ['KH', 'CTr', 'BC'].flatMap((kind) => [2026, 2028].map((year) => ({ document: { kind, year } }))),
    );
  });
});

describe('the sample', () => {
  const all = MISTAKES.map(([mistake]) => mistake);

  it('has ten mistakes, of ten kinds, and is clean when they are mended', () => {
    const found = lintFiles({ 'mau.md': SAMPLE, 'sua.md': MENDED });
    expect(placesOf(found.get('mau.md'))).toEqual(all);
    expect(new Set(all.map((mistake) => mistake.split(' ')[1])).size).toBe(10);
    expect(placesOf(found.get('sua.md'))).toEqual([]);
  });

  it('loses one mistake at a time, and gains none', () => {
    const drafts = MISTAKES.map(([mistake, wrong, right]) => [`${mistake}.md`, SAMPLE.replace(wrong, right)] as const);
    const found = lintFiles(Object.fromEntries(drafts));
    for (const mistake of all)
      expect(placesOf(found.get(`${mistake}.md`)), mistake).toEqual(all.filter((other) => other !== mistake));
  });

  it('can be mended by what the findings offer, but for the figure that only its author knows', () => {
    const found = lintFiles({ 'mau.md': SAMPLE }).get('mau.md') ?? [];
    const stuck = found.filter(({ fix, suggestions = [] }) => !fix && suggestions.length === 0);
    expect(placesOf(stuck)).toEqual(['21 target-over-100']);
  });
});
