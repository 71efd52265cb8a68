import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../../../core/text/words.ts';

it('the words of a text are its runs of letters and digits', () => {
  expect(wordsOf('Đến 30/6, “quý II”…').map(({ text, start, end }) => [text, start, end])).toEqual([
    ['Đến', 0, 3],
    ['30', 4, 6],
    ['6', 7, 8],
    ['quý', 11, 14],
    ['II', 15, 17],
  ]);
});

it('any text has the words that a pattern finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => [word, index]);
      expect(wordsOf(text).map((word) => [word.text, word.start])).toEqual(found);
    }),
  );
});
