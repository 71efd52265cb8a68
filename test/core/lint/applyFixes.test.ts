import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../core/lint/applyFixes.ts';
import type { TextEdit } from '../../../core/lint/rule.ts';
import { SEED } from '../../support/arbitraries.ts';

const TEXT = '0123456789';

function edit(start: number, end: number, text: string): TextEdit {
  return { span: { start, end }, text };
}

describe('changes that do not overlap', () => {
  it.each([
    ['none', [], '0123456789', 0],
    ['in any order', [[edit(7, 8, 'b')], [edit(1, 2, 'a')]], '0a23456b89', 2],
    ['that touch', [[edit(2, 4, 'a')], [edit(4, 6, 'b')]], '01ab6789', 2],
    ['an insertion behind a replacement', [[edit(2, 4, 'a')], [edit(4, 4, 'b')]], '01ab456789', 2],
    ['several edits in one', [[edit(8, 10, ''), edit(0, 2, '')]], '234567', 1],
    ['at the ends', [[edit(0, 0, 'a')], [edit(10, 10, 'z')]], 'a0123456789z', 2],
  ])('are all applied: %s', (_, changes, text, applied) => {
    expect(applyFixes(TEXT, changes)).toEqual({ text, applied });
  });
});

describe('of changes that overlap the first is applied, the other not at all', () => {
  it.each([
    ['the same place', [[edit(2, 4, 'a')], [edit(2, 4, 'b')]], '01a456789'],
    ['partly', [[edit(2, 5, 'a')], [edit(4, 7, 'b')]], '01a56789'],
    ['one inside the other', [[edit(2, 8, 'a')], [edit(4, 5, 'b')]], '01a89'],
    ['an insertion inside', [[edit(2, 8, 'a')], [edit(4, 4, 'b')]], '01a89'],
    // which of them comes first, nobody can say
    ['two insertions at one place', [[edit(4, 4, 'a')], [edit(4, 4, 'b')]], '0123a456789'],
    ['an insertion where a replacement begins', [[edit(4, 5, 'a')], [edit(4, 4, 'b')]], '0123a56789'],
    ['one of its several edits', [[edit(4, 5, 'a')], [edit(0, 1, 'b'), edit(4, 6, 'c')]], '0123a56789'],
  ])('%s', (_, changes, text) => {
    expect(applyFixes(TEXT, changes)).toEqual({ text, applied: 1 });
  });

  it('the next one is', () => {
    const changes = [[edit(2, 5, 'a')], [edit(4, 7, 'b')], [edit(6, 7, 'c')]];
    expect(applyFixes(TEXT, changes)).toEqual({ text: '01a5c789', applied: 2 });
  });
});

it.each([
  ['edits of its own that overlap', [edit(2, 5, 'a'), edit(4, 7, 'b')]],
  ['no edit', []],
])('a change with %s is none', (_, edits) => {
  expect(applyFixes(TEXT, [edits])).toEqual({ text: TEXT, applied: 0 });
});

it('everything outside of what is applied stays, in order', () => {
  const anyEdit = fc
    .tuple(fc.nat({ max: TEXT.length }), fc.nat({ max: 3 }), fc.constantFrom('', 'a', 'bc'))
    .map(([start, length, text]) => edit(start, Math.min(start + length, TEXT.length), text));
  const anyChanges = fc.array(fc.array(anyEdit, { maxLength: 3 }), { maxLength: 6 });
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const { text, applied } = applyFixes(TEXT, changes);
      // the digits that are left are those of the text, in order
      const kept = text.replace(/\D/gu, '');
      expect(kept).toBe([...new Set(kept)].sort().join(''));
      expect(applied).toBeLessThanOrEqual(changes.length);
      // what was applied can be applied alone, with the same outcome
      if (applied === 1) expect(changes.map((one) => applyFixes(TEXT, [one]).text)).toContain(text);
    }),
    { seed: SEED },
  );
});
