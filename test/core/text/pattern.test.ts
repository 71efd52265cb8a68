import { expect, it } from 'vitest';
import { anyOf, startsWithAny, wholeWords } from '../../../core/text/pattern.ts';

it.each([
  ['các quý', true],
  ['Quý I', true],
  ['Quỳ Châu', false],
  // letters with marks are letters
  ['quýt', false],
  ['trước quý', true],
  ['aquý', false],
  ['quý1', false],
])('the whole word “quý” is in “%s”: %s', (text, wanted) => {
  expect(wholeWords(['quý']).test(text)).toBe(wanted);
});

it('a longer phrase is found before one that begins it, whatever the order', () => {
  const pattern = new RegExp(anyOf(['số', 'số hóa hồ sơ', 'số hóa']), 'u');
  expect(pattern.exec('số hóa hồ sơ')?.[0]).toBe('số hóa hồ sơ');
});

it('a space in a phrase is any white space', () => {
  expect(wholeWords(['chủ trì']).test('Chủ \n trì:')).toBe(true);
});

it('signs in a phrase stand for themselves', () => {
  expect(startsWithAny(['TT.']).test('TTx')).toBe(false);
  expect(startsWithAny(['v/v']).test('V/v triển khai')).toBe(true);
});
