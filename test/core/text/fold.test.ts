import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKey, foldLookAlikes, foldSpaces, wordKey } from '../../../core/text/fold.ts';
import { SEED, anyText } from '../../support/arbitraries.ts';

describe('letters and signs that look alike are one', () => {
  it.each([
    ['NÐ-CP, ðiều', 'NĐ-CP, điều'],
    ['Ɖ ɖ', 'Đ đ'],
    ['ТТ-ВТС', 'TT-BTC'],
    ['a–b—c‑d−e', 'a-b-c-d-e'],
    ['468∕QĐ／TTg', '468/QĐ/TTg'],
    ['90％', '90%'],
    ['a\u00a0b\tc\u2009d', 'a b c d'],
    ['a\nb\r\nc', 'a\nb\r\nc'],
  ])('%j', (text, folded) => {
    expect(foldLookAlikes(text)).toBe(folded);
  });
});

describe('the older placement of the tone mark becomes the newer', () => {
  it.each([
    ['hoà Hoà HOÀ', 'hòa Hòa HÒA'],
    ['khoẻ toả hoạ', 'khỏe tỏa họa'],
    ['thuỷ uỷ UỶ luỹ', 'thủy ủy ỦY lũy'],
    ['xoè', 'xòe'],
    // “qu” is the initial; a closed syllable has the mark where it belongs
    ['quý quỳ', 'quý quỳ'],
    ['hoàn toàn khoản', 'hoàn toàn khoản'],
    ['hoá học, Khánh Hoà', 'hóa học, Khánh Hòa'],
  ])('%s', (text, folded) => {
    expect(foldLookAlikes(text)).toBe(folded);
  });
});

it('keeps the length, and folds nothing twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const composed = text.normalize('NFC');
      const folded = foldLookAlikes(composed);
      expect(folded).toHaveLength(composed.length);
      expect(foldLookAlikes(folded)).toBe(folded);
      expect(foldSpaces(text)).toHaveLength(text.length);
    }),
    { seed: SEED },
  );
});

it.each([
  ['  “Văn phòng  Sở”; ', 'văn phòng sở'],
  ['UỶ BAN NHÂN DÂN', 'ủy ban nhân dân'],
  ['**Đơn vị\nchủ trì:**', 'đơn vị chủ trì'],
  ['-', ''],
])('%j is compared as “%s”', (text, key) => {
  expect(compareKey(text)).toBe(key);
});

it.each([
  ['Phòng Kế hoạch - Tài chính', 'Phòng Kế hoạch tài chính'],
  ['PAR-INDEX', 'par index'],
  ['90 %', '90 %'],
])('“%s” and “%s” have the same words', (a, b) => {
  expect(wordKey(a)).toBe(wordKey(b));
});

it('compares decomposed text as composed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(compareKey(text.normalize('NFD'))).toBe(compareKey(text));
      expect(wordKey(text.normalize('NFD'))).toBe(wordKey(text));
    }),
    { seed: SEED },
  );
});
