import { expect, it } from 'vitest';
import { WORD_END, WORD_START, anyOf, startsWithAny, wholeWords } from '../../../core/text/pattern.ts';

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

it('a word begins and ends where there is no letter and no digit on the other side', () => {
  const [start, end] = [new RegExp(`${WORD_START}=`, 'iu'), new RegExp(`=${WORD_END}`, 'iu')];
  const isOfWord = /[\p{L}\p{N}]/iu;
  const isExact = (code: number): boolean =>
    code < 0x530 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2000 && code < 0x2c00);
  const wrong: string[] = [];
  for (let code = 0; code < 0x40000; code++) {
    const sign = String.fromCodePoint(code);
    const found = [start.test(`${sign}=`), end.test(`=${sign}`)].map((isFree) => !isFree);
    const wanted = isOfWord.test(sign);
    if (/\p{Cn}/u.test(sign)) continue;
    const isRight = wanted || isExact(code) ? found.every((is) => is === wanted) : found[0] === found[1];
    if (!isRight) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
