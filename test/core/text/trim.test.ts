import { expect, it } from 'vitest';
import { trimBothOf, trimEndOf, trimStartOf } from '../../../core/text/trim.ts';

const SIGN = /[\s.]/u;

it.each([
  [' .a. b. ', 'a. b. ', ' .a. b', 'a. b'],
  ['ab', 'ab', 'ab', 'ab'],
  ['. .', '', '', ''],
  ['', '', '', ''],
])('%j without signs at its start, its end, at both', (text, start, end, both) => {
  expect(trimStartOf(text, SIGN)).toBe(start);
  expect(trimEndOf(text, SIGN)).toBe(end);
  expect(trimBothOf(text, SIGN)).toBe(both);
});

it('leaves a run of signs that does not reach the end', () => {
  const text = `${'. '.repeat(50_000)}a`;
  expect(trimEndOf(text, SIGN)).toBe(text);
});
