import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyFixes } from '../../../core/lint/applyFixes.ts';
import { lineDiff } from '../../../core/text/lineDiff.ts';
import { SEED } from '../../support/arbitraries.ts';

it('makes one text of another', () => {
  const text = fc.array(fc.constantFrom('a\n', 'b\r\n', 'c\r', 'd', '\n')).map((lines) => lines.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = lineDiff(before, after);
      expect(applyFixes(before, [edits]).text).toBe(after);
    }),
    { seed: SEED },
  );
});

it('touches no other line', () => {
  expect(lineDiff('a\nb\nc\n', 'a\nx\nc\n')).toEqual([{ span: { start: 2, end: 4 }, text: 'x\n' }]);
  expect(lineDiff('a\n', 'a\n')).toEqual([]);
});
