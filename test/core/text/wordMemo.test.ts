import { describe, expect, it } from 'vitest';
import { remembersWords } from '../../../core/text/wordMemo.ts';

/** A function that says how often it was asked. */
function counted(): { lengthOf: (word: string) => number | undefined; asked: () => number } {
  let asked = 0;
  const lengthOf = remembersWords((word) => {
    asked++;
    return word === '' ? undefined : word.length;
  });
  return { lengthOf, asked: () => asked };
}

describe('what is remembered of words', () => {
  it('is made once for each word, even where it is nothing', () => {
    const { lengthOf, asked } = counted();
    expect(['rừng', 'rừng', '', ''].map(lengthOf)).toEqual([4, 4, undefined, undefined]);
    expect(asked()).toBe(2);
  });

  it('is forgotten, not wrong, once there are too many words', () => {
    const { lengthOf, asked } = counted();
    const words = Array.from({ length: 20_001 }, (_, index) => String(index));
    for (const word of words) lengthOf(word);
    expect(words.map(lengthOf)).toEqual(words.map((word) => word.length));
    expect(asked()).toBeGreaterThan(words.length);
  });
});
