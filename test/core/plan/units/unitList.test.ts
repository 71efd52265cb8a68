import { describe, expect, it } from 'vitest';
import { splitUnits } from '../../../../core/plan/units/unitList.ts';
import { knowledge } from '../../../support/knowledge.ts';
import { plainOf } from '../../../support/reading.ts';

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
    'Trung tâm Khuyến công và XTTM',
    'Khoa Phòng, chống bệnh truyền nhiễm và HIV/AIDS',
    'Phòng Tổ chức - Hành chính',
    'Chi cục Dân số - KHHGĐ',
    'Công chức Tài chính - Kế toán',
    'Trưởng phòng Văn hóa - Xã hội xã',
    'Sở Giáo dục và Đào tạo',
    // many that stand as one
    'các sở, ban, ngành',
    'UBND các huyện, thị xã, thành phố',
    'các cơ quan, đơn vị thuộc và trực thuộc',
    'Phòng, ban liên quan',
    // a matter in short behind “và”
    'Tổ Kiểm lâm và PCCCR số 2',
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
      'Các Phòng, Thanh tra Sở, Văn phòng và các trung tâm trực thuộc',
      ['Các Phòng', 'Thanh tra Sở', 'Văn phòng', 'các trung tâm trực thuộc'],
    ],
    ['Ban Giám hiệu, tổ chuyên môn, giáo viên chủ nhiệm', ['Ban Giám hiệu', 'tổ chuyên môn', 'giáo viên chủ nhiệm']],
    ['TCCB, KHTC', ['TCCB', 'KHTC']],
    ['Đoàn trường, tổ Toán - Tin, trường THCS Hòa An', ['Đoàn trường', 'tổ Toán - Tin', 'trường THCS Hòa An']],
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

describe('units that nothing parts', () => {
  it.each([
    ['Sở Tài chính Sở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Sở Tài chính Sở Nội vụ Sở Y tế', ['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế']],
    ['Sở Y tế Công an tỉnh', ['Sở Y tế', 'Công an tỉnh']],
    ['Bộ Tài chính Bộ Nội vụ; Bộ Công an', ['Bộ Tài chính', 'Bộ Nội vụ', 'Bộ Công an']],
    [
      'Sở Giáo dục và Đào tạo Sở Văn hóa, Thể thao và Du lịch',
      ['Sở Giáo dục và Đào tạo', 'Sở Văn hóa, Thể thao và Du lịch'],
    ],
  ])('%s', (cell, units) => {
    expect(unitsIn(cell)).toEqual(units);
  });

  it.each([
    'Văn phòng Sở Y tế',
    'Thanh tra Sở Nội vụ',
    'Chi cục Dân số Sở Y tế',
    'Phòng Văn hóa - Xã hội',
    'Ban Tổ chức Tỉnh ủy',
    'Văn phòng Ủy ban nhân dân tỉnh',
    'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    'Sở Tài chính Sở chủ quản',
  ])('but one with the unit that it belongs to, or with a word that is no name: %s', (cell) => {
    expect(unitsIn(cell)).toEqual([cell]);
  });
});
