import { describe, expect, it } from 'vitest';
import { splitUnits } from '../../../core/plan/unitList.ts';
import { beginsWithUnit, unitPhraseEnd } from '../../../core/plan/units.ts';
import { knowledge } from '../../support/knowledge.ts';
import { plainOf } from '../../support/reading.ts';

function unitsIn(cell: string): readonly string[] {
  return splitUnits(plainOf(cell), knowledge()).map(({ name }) => name);
}

describe('a cell of one unit', () => {
  it.each([
    'Văn phòng Sở',
    'VP',
    '02 Chi cục',
    // commas, dashes and “và” of the name
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Lao động - Thương binh và Xã hội',
    'Phòng Kế hoạch - Tài chính',
    'Phòng Tổ chức - Hành chính',
    'Chi cục Dân số - KHHGĐ',
    'Công chức Tài chính - Kế toán',
    'Sở Giáo dục và Đào tạo',
    // many that stand as one
    'các sở, ban, ngành',
    'UBND các huyện, thị xã, thành phố',
    'các cơ quan, đơn vị thuộc và trực thuộc',
    'Phòng, ban liên quan',
    // people
    'Ông Trần Văn Bình, bà Lê Thị Hoa',
  ])('%s', (cell) => {
    expect(unitsIn(cell)).toEqual([cell]);
  });

  it('is named without the punctuation round it', () => {
    expect(unitsIn(' - Văn phòng  Sở; ')).toEqual(['Văn phòng Sở']);
  });
});

describe('a cell of several units', () => {
  it.each([
    ['Văn phòng Sở, các phòng chuyên môn; UBND các xã', ['Văn phòng Sở', 'các phòng chuyên môn', 'UBND các xã']],
    ['Sở Nội vụ và Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Giáo dục và Đào tạo, Sở Y tế', ['Sở Giáo dục và Đào tạo', 'Sở Y tế']],
    ['Phòng Kế hoạch - Tài chính, Văn phòng', ['Phòng Kế hoạch - Tài chính', 'Văn phòng']],
    [
      'Các Phòng, Văn phòng, Thanh tra Sở và các đơn vị trực thuộc Sở',
      ['Các Phòng', 'Văn phòng', 'Thanh tra Sở', 'các đơn vị trực thuộc Sở'],
    ],
    ['TCCB, KHTC', ['TCCB', 'KHTC']],
    ['Bệnh viện đa khoa tỉnh, BV 30/4', ['Bệnh viện đa khoa tỉnh', 'BV 30/4']],
    ['Sở Nội vụ\nSở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['+ Văn phòng + Thanh tra', ['Văn phòng', 'Thanh tra']],
    ['- Văn phòng Sở - Phòng Kế hoạch - Tài chính', ['Văn phòng Sở', 'Phòng Kế hoạch - Tài chính']],
  ])('%s', (cell, units) => {
    expect(unitsIn(cell)).toEqual(units);
  });

  it('gives each its place', () => {
    const cell = 'Văn phòng Sở; UBND các xã';
    const places = splitUnits(plainOf(cell), knowledge()).map(({ span }) => cell.slice(span.start, span.end));
    expect(places).toEqual(['Văn phòng Sở', 'UBND các xã']);
  });
});

it.each([
  ['', []],
  ['   ', []],
  ['…', ['…']],
  [';', []],
])('a cell “%s” without a unit', (cell, units) => {
  expect(unitsIn(cell)).toEqual(units);
});

it.each([
  ['Văn phòng Sở', true],
  ['các phòng chuyên môn', true],
  ['Các đơn vị trực thuộc', true],
  ['15 đơn vị trực thuộc', true],
  ['TCCB', true],
  ['Thủ trưởng các đơn vị', true],
  ['rà soát thủ tục hành chính', false],
  ['Rà soát thủ tục hành chính', false],
  ['100% hồ sơ', false],
  ['Kế hoạch này', false],
  // words that begin as names of units do
  ['Ban hành văn bản', false],
  ['Báo cáo kết quả', false],
  ['Báo Đồng Nai', true],
  ['Tổ chức Đảng', true],
  ['Tổ chức hội nghị', false],
  ['Tổ công tác', true],
  ['Tổng hợp, báo cáo', false],
  ['Cơ sở dữ liệu chuyên ngành', false],
  ['Cơ sở khám bệnh, chữa bệnh', true],
  ['Phòng, chống dịch bệnh', false],
  ['Phòng, ban liên quan', true],
  ['Xã hội hóa nguồn lực', false],
  ['Các nhiệm vụ tại Phụ lục', false],
  ['Từng bước hoàn thiện', false],
  ['100 thủ tục hành chính', false],
  ['TTHC trực tuyến', false],
])('“%s” begins with a unit: %s', (text, wanted) => {
  expect(beginsWithUnit(text)).toBe(wanted);
});

describe('the name of a unit ends where its work begins', () => {
  it.each([
    ['Văn phòng Sở', ' chủ trì tham mưu'],
    ['Các đơn vị trực thuộc Sở', ' căn cứ Kế hoạch này'],
    // work as a noun is part of a name
    ['Các tổ chức xã hội', ' tham gia tuyên truyền'],
  ])('%s|%s', (unit, work) => {
    expect(unitPhraseEnd(unit + work, false)).toBe(unit.length);
  });

  it('and in a heading only before plain words of work', () => {
    expect(unitPhraseEnd('Các phòng giáo dục và đào tạo', true)).toBe('Các phòng giáo dục và đào tạo'.length);
    expect(unitPhraseEnd('Văn phòng Sở chủ trì', true)).toBe('Văn phòng Sở'.length);
  });
});
