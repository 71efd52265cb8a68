import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberInWords, readNumberWords, styleOf } from '../../../../core/plan/figures/numberWords.ts';

const NORTH = { thousand: 'nghìn', noTens: 'linh' } as const;
const SOUTH = { thousand: 'ngàn', noTens: 'lẻ' } as const;

describe('readNumberWords', () => {
  it.each([
    ['không', 0],
    ['năm', 5],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi mốt', 21],
    ['hai mươi tư', 24],
    ['chín mươi nhăm', 95],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['ba trăm lẻ bảy', 307],
    ['hai trăm mười', 210],
    ['một nghìn', 1000],
    ['hai ngàn không trăm linh ba', 2003],
    ['Năm mươi triệu', 50_000_000],
    ['Một trăm hai mươi lăm triệu bốn trăm nghìn', 125_400_000],
    ['Một trăm hai mươi lăm triệu, bốn trăm nghìn', 125_400_000],
    ['một tỷ không trăm linh năm triệu', 1_005_000_000],
    ['một tỷ năm triệu', 1_005_000_000],
    ['Mười tám tỉ bốn trăm hai mươi lăm triệu', 18_425_000_000],
    ['một nghìn hai trăm tỷ', 1_200_000_000_000],
    ['một tỷ rưỡi', 1_500_000_000],
    ['hai triệu rưỡi', 2_500_000],
    ['chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín', 999_999_999],
  ])('reads “%s”', (text, value) => {
    expect(readNumberWords(text)).toBe(value);
  });

  it.each([
    ['no number', 'Sở Y tế'],
    ['nothing', ''],
    ['figures', '125 triệu'],
    ['a word that is none of a number', 'một trăm mấy triệu'],
    ['units in the wrong order', 'năm nghìn ba triệu'],
    ['a unit twice', 'một triệu hai triệu'],
    ['nothing before a unit', 'triệu hai trăm nghìn'],
    ['a digit behind the hundreds, which is 105 or 150', 'một trăm năm'],
    ['a digit behind the thousands, which is 2003 or 2300', 'hai nghìn ba'],
    ['two digits side by side', 'hai ba triệu'],
    ['"linh" without hundreds', 'linh năm'],
    ['more behind a half', 'một tỷ rưỡi năm triệu'],
  ])('does not read %s', (_, text) => {
    expect(readNumberWords(text)).toBeNull();
  });
});

describe('numberInWords', () => {
  it.each([
    [125_400_000, 'một trăm hai mươi lăm triệu bốn trăm nghìn'],
    [1_005_000_000, 'một tỷ không trăm linh năm triệu'],
    [21_000, 'hai mươi mốt nghìn'],
    [11_015, 'mười một nghìn không trăm mười lăm'],
  ])('writes %i', (value, words) => {
    expect(numberInWords(value, NORTH)).toBe(words);
  });

  it('writes what is read as the same number, north and south', () => {
    const numbers = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(NORTH, SOUTH), (value, style) => {
        expect(readNumberWords(numberInWords(value, style))).toBe(value);
      }),
    );
  });
});

it('knows the style of a text', () => {
  expect(styleOf('Ba trăm lẻ năm ngàn')).toEqual(SOUTH);
  expect(styleOf('Ba trăm linh năm nghìn')).toEqual(NORTH);
});
