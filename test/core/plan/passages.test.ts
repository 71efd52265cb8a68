import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/reading.ts';

function passagesIn(...paragraphs: readonly string[]): readonly string[] {
  return planOf(paragraphs.join('\n\n')).passages.map(({ text }) => text.shown);
}

describe('a paragraph that a page break tore apart is one', () => {
  it.each([
    [
      ['Các đơn vị thực hiện theo Quyết', 'định số 766/QĐ-TTg.'],
      ['Các đơn vị thực hiện theo Quyết định số 766/QĐ-TTg.'],
    ],
    [['- Rà soát thủ tục', 'hành chính nội bộ.'], ['Rà soát thủ tục hành chính nội bộ.']],
    [['Rà soát thủ tục', '12', 'hành chính nội bộ.'], ['Rà soát thủ tục hành chính nội bộ.']],
    [['Rà soát thủ tục', 'Trang 3/12', 'hành chính nội bộ.'], ['Rà soát thủ tục hành chính nội bộ.']],
  ])('%j', (paragraphs, wanted) => {
    expect(passagesIn(...paragraphs)).toEqual(wanted);
  });
});

describe('two paragraphs are two', () => {
  it.each([
    ['the first ends its sentence', ['Rà soát thủ tục.', 'hành chính']],
    ['', ['Gồm các nội dung sau:', 'rà soát thủ tục']],
    ['the second begins one', ['Rà soát thủ tục', 'Hành chính nội bộ']],
    ['the second has a label', ['Rà soát thủ tục', 'a) hành chính']],
    ['the second speaks of an appendix', ['Rà soát thủ tục', 'phụ lục kèm theo']],
    ['the first is a heading', ['# Rà soát', 'thủ tục']],
  ])('%s: %j', (_, paragraphs) => {
    expect(passagesIn(...paragraphs)).toHaveLength(2);
  });

  it('a table parts them', () => {
    expect(passagesIn('Rà soát thủ tục', '| TT |\n| --- |\n| 1 |', 'hành chính')).toHaveLength(2);
  });
});

it('spans all its pieces', () => {
  const text = 'Thực hiện theo Quyết\n\nđịnh số 766/QĐ-TTg.\n';
  const [passage] = planOf(text).passages;
  expect(text.slice(passage?.span.start, passage?.span.end)).toBe(text.trimEnd());
});
