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

it('a word begins and ends where there is no Latin letter and no digit on the other side', () => {
  const [start, end] = [new RegExp(`${WORD_START}=`, 'iu'), new RegExp(`=${WORD_END}`, 'iu')];
  const isOfWord = /[\p{sc=Latin}\p{N}µ]/iu;
  const codes = Array.from({ length: 0x2000 }, (_, code) => code).filter((code) => code < 0x2b0 || code >= 0x1e00);
  const wrong = codes.filter((code) => {
    const sign = String.fromCodePoint(code);
    return [start.test(`${sign}=`), end.test(`=${sign}`)].some((isFree) => isFree === isOfWord.test(sign));
  });
  expect(wrong).toEqual([]);
});

it('phrases that share half of a character do not share it in the pattern', () => {
  const pattern = new RegExp(`^${anyOf(['😀 một', '😁', '😁 hai'])}$`, 'u');
  expect(['😀 một', '😁', '😁 hai', '😀'].map((text) => pattern.test(text))).toEqual([true, true, true, false]);
});
