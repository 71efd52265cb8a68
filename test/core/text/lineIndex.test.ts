import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineIndex } from '../../../core/text/lineIndex.ts';
import { SEED, anyText } from '../../support/arbitraries.ts';

describe('lines and columns', () => {
  it.each([
    ['', 0, 1, 1],
    ['ab\ncd', 0, 1, 1],
    ['ab\ncd', 2, 1, 3],
    ['ab\ncd', 3, 2, 1],
    ['ab\r\ncd', 4, 2, 1],
    ['ab\rcd', 3, 2, 1],
    ['ab\n', 3, 2, 1],
    // columns count UTF-16 code units, as editors do
    ['😀x', 2, 1, 3],
    // a byte order mark is no column
    ['\ufeffab', 1, 1, 1],
    ['\ufeffab', 0, 1, 1],
    // past the end is the end
    ['ab', 99, 1, 3],
  ])('%j, offset %i: line %i, column %i', (text, offset, line, column) => {
    expect(createLineIndex(text).positionOf(offset)).toEqual({ line, column });
  });

  it('a range ends behind its last character', () => {
    const range = createLineIndex('ab\ncd').rangeOf({ start: 1, end: 4 });
    expect(range).toEqual({ line: 1, column: 2, endLine: 2, endColumn: 2 });
  });

  it('a line spans its text without the break; one that does not exist spans nothing at the end', () => {
    const lines = createLineIndex('ab\r\ncd');
    expect([1, 2, 3].map((line) => lines.spanOf(line))).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
      { start: 6, end: 6 },
    ]);
  });
});

it('a position leads back to its offset, and the lines make up the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = createLineIndex(text);
      const first = text.startsWith('\ufeff') ? 1 : 0;
      for (let offset = first; offset <= text.length; offset++) {
        const { line, column } = lines.positionOf(offset);
        expect(lines.spanOf(line).start + column - 1).toBe(offset);
        expect(lines.lineOf(offset)).toBe(line);
      }
      const shown = Array.from({ length: lines.count }, (_, index) => {
        const { start, end } = lines.spanOf(index + 1);
        return text.slice(start, end);
      });
      expect(shown).toEqual(text.slice(first).split(/\r\n|\n|\r/u));
    }),
    { seed: SEED },
  );
});
