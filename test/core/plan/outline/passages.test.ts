import { describe, expect, it } from 'vitest';
import { planOf } from '../../../support/reading.ts';

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

describe('entries on lines of their own are passages, without an empty line between them', () => {
  it.each([
    [
      'letters below what leads up to them',
      [
        '1. Sở Nội vụ có trách nhiệm:\na) Theo dõi việc thực hiện;\nb) Báo cáo kết quả.\n2. Sở Tài chính bố trí kinh phí.',
      ],
      [
        'Sở Nội vụ có trách nhiệm:',
        'a) Theo dõi việc thực hiện;',
        'b) Báo cáo kết quả.',
        'Sở Tài chính bố trí kinh phí.',
      ],
    ],
    [
      'work below the name of a unit, with a hard break',
      ['5. Sở Công Thương  \nChủ trì kiểm tra các cơ sở\nkinh doanh hóa chất.'],
      ['Sở Công Thương', 'Chủ trì kiểm tra các cơ sở\nkinh doanh hóa chất.'],
    ],
    [
      'text below a title in capitals',
      ['II. MỤC TIÊU\nCÙNG CHỈ TIÊU\nToàn xã trồng 200 cây.'],
      ['II. MỤC TIÊU\nCÙNG CHỈ TIÊU', 'Toàn xã trồng 200 cây.'],
    ],
  ])('%s', (_, paragraphs, wanted) => {
    expect(passagesIn(...paragraphs)).toEqual(wanted);
  });

  it.each([
    ['a number of the law that a line begins with', 'a) Trường hợp nêu tại khoản\n2. Điều 5 của Quy chế.'],
    ['a name that goes on', '1. Sở Nông nghiệp và\nMôi trường chủ trì tổng hợp.'],
    ['a title that goes on', '1. Về công tác\ntuyên truyền'],
  ])('but not %s', (_, text) => {
    expect(passagesIn(text)).toHaveLength(1);
  });

  it('each spans its own lines', () => {
    const text = '1. Sở Nội vụ\na) Theo dõi, đôn đốc.\n';
    const spans = planOf(text).passages.map(({ span }) => text.slice(span.start, span.end));
    expect(spans.at(-1)).toBe('a) Theo dõi, đôn đốc.');
  });
});
