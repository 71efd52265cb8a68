import { describe, expect, it } from 'vitest';
import { onlyAims } from '../../../../core/plan/targets/aims.ts';
import { findQuantities, parseNumber } from '../../../../core/plan/targets/quantities.ts';

/** ">= 96 %" for each quantity of a text that is an aim; "85-90" for a range. */
function quantitiesIn(text: string, promised = false): readonly string[] {
  return onlyAims(text, findQuantities(text), { promised, aiming: false }).map(
    ({ comparator, value, valueMax, unit }) => {
      const amount = valueMax === null ? String(value) : `${String(value)}-${String(valueMax)}`;
      return `${comparator} ${amount} ${unit}`;
    },
  );
}

it.each([
  ['100', 100],
  ['02', 2],
  ['92,7', 92.7],
  ['98.5', 98.5],
  ['1.256', 1256],
  ['1.250.000', 1250000],
  ['1.256,5', 1256.5],
])('%s is %d', (written, value) => {
  expect(parseNumber(written)).toBe(value);
});

describe('a share', () => {
  it.each([
    ['100% thủ tục hành chính', '= 100 %'],
    ['đạt 92,7 % hồ sơ', '= 92.7 %'],
    ['90 phần trăm hồ sơ', '= 90 %'],
    ['đạt tối thiểu 96%', '>= 96 %'],
    ['ít nhất là 20% đơn vị', '>= 20 %'],
    ['không dưới 70%', '>= 70 %'],
    ['trên 80% hồ sơ', '>= 80 %'],
    ['từ 90% trở lên', '>= 90 %'],
    ['90% trở lên', '>= 90 %'],
    ['≥ 70%', '>= 70 %'],
    ['> 70%', '>= 70 %'],
    ['không quá 2%', '<= 2 %'],
    ['không trên 2%', '<= 2 %'],
    ['dưới 5% hồ sơ', '<= 5 %'],
    ['từ 5% trở xuống', '<= 5 %'],
    ['<= 5%', '<= 5 %'],
    ['khoảng 30%', '~ 30 %'],
    ['85 - 90% hồ sơ', '= 85-90 %'],
    ['từ 85% đến 90% hồ sơ', '= 85-90 %'],
    // a hospital's name, and a share
    ['Bệnh viện 30/4 đạt 100%', '= 100 %'],
  ])('%s', (text, wanted) => {
    expect(quantitiesIn(text)).toEqual([wanted]);
  });
});

describe('a count that its words make an aim', () => {
  it.each([
    ['tổ chức 02 hội nghị', '= 2 hội nghị'],
    ['kiểm tra tối thiểu 05 đơn vị', '>= 5 đơn vị'],
    ['kiểm tra 05 đơn vị', '= 5 đơn vị'],
    ['không quá 30 phút/lượt', '<= 30 phút/lượt'],
    ['giảm 0,5 điểm % tỷ lệ hộ nghèo', '= 0.5 điểm %'],
    ['tăng 2 điểm phần trăm', '= 2 điểm phần trăm'],
    // how many take part is no part of the unit
    ['mở 01 lớp/40 học viên', '= 1 lớp'],
    ['đăng tải 15 tin, bài/năm', '= 15 tin, bài/năm'],
    ['tăng 02 bậc', '= 2 bậc'],
    ['đạt 1.250 lượt người', '= 1250 lượt'],
    ['mở từ 02 đến 03 lớp tập huấn', '= 2-3 lớp'],
    ['02 lớp trở lên', '>= 2 lớp'],
  ])('%s', (text, wanted) => {
    expect(quantitiesIn(text)).toEqual([wanted]);
  });

  it('in a cell for results what opens a line is promised', () => {
    expect(quantitiesIn('01 phần mềm', true)).toEqual(['= 1 phần']);
    expect(quantitiesIn('01 phần mềm')).toEqual([]);
  });
});

describe('none', () => {
  it.each([
    ['an age', 'người từ 18 tuổi trở lên'],
    ['a time that something takes', 'trong vòng 05 ngày làm việc'],
    ['a part of a year', '6 tháng đầu năm'],
    ['an article', 'tại Điều 5, khoản 2'],
    ['a document', 'Quyết định số 468/QĐ-TTg'],
    ['a date', 'ngày 15/6/2023'],
    ['papers', 'xây dựng 03 kế hoạch'],
    ['how many there are', '12 đơn vị trực thuộc Sở'],
    ['a name', 'Bệnh viện 30/4'],
    ['a norm', 'ISO 9001:2015'],
  ])('%s: %s', (_, text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });

  it('a paper is not promised either', () => {
    expect(quantitiesIn('- 01 kế hoạch', true)).toEqual([]);
  });
});

it('says where it stands', () => {
  const text = 'đạt tối thiểu 96% trở lên';
  const [{ start, end } = { start: 0, end: 0 }] = findQuantities(text);
  expect(text.slice(start, end)).toBe('96%');
});

it.each([
  ['đạt 95% dân số trở lên', '>='],
  ['đạt 90% số hộ trở lên', '>='],
  // grades, not shares
  ['90% học sinh khá trở lên', '='],
  ['80% đạt loại tốt trở lên', '='],
])('%s: %s', (text, comparator) => {
  expect(findQuantities(text).map((quantity) => quantity.comparator)).toEqual([comparator]);
});
