/** The drafts that the extension gives: templates to fill in, and a sample to learn on. */
import { readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../core/config/presets.ts';
import { folderWith } from '../support/command.ts';
import { lintFiles, placesOf } from '../support/linted.ts';
import { ROOT } from '../support/sources.ts';

const SAMPLE = read('ke-hoach-mau.md');

/** Each mistake of the sample with what mends it. */
const MISTAKES = [
  ['9 citation-date-conflict', '15 tháng 6 năm 2021', '15 tháng 7 năm 2021'],
  ['11 citation-malformed', '15 /KH-UBND', '15/KH-UBND'],
  ['17 text-normalization', '\u00d0ơn vị', 'Đơn vị'],
  ['21 target-over-100', '110%', '100%'],
  ['23 target-below-minimum', 'đúng hạn đạt tối thiểu 95%', 'đúng hạn đạt tối thiểu 98%'],
  ['48 appendix-reference-mismatch', '12/KH-SNV', '21/KH-SNV'],
  ['53 task-missing-lead', 'Báo cáo rà soát |  |', 'Báo cáo rà soát | Văn phòng Sở |'],
  ['54 task-invalid-deadline', '31/6/2026', '30/6/2026'],
  ['55 task-missing-deadline', 'Các phòng |  |', 'Các phòng | Quý IV/2026 |'],
  ['57 task-deadline-outside-plan', 'Quý III/2025', 'Quý III/2026'],
] as const;

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
  const mended = MISTAKES.reduce((text, [, wrong, right]) => text.replace(wrong, right), SAMPLE);

  it('has ten mistakes, of ten kinds, and is clean when they are mended', () => {
    const found = lintFiles({ 'mau.md': SAMPLE, 'sua.md': mended });
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
