import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../../core/plan/figures/amounts.ts';

describe('findAmounts', () => {
  it.each([
    ['kinh phí 2.450.000.000 đồng', 2_450_000_000, 0],
    ['thu 374.361 triệu đồng', 374_361_000_000, 0],
    ['khoảng 1,25 tỷ đồng', 1_250_000_000, 2],
    ['hết 1.25 tỷ đồng', 1_250_000_000, 2],
    ['phụ cấp 300.000đ', 300_000, 0],
    ['là 125,400,000 VNĐ', 125_400_000, 0],
    ['là 125,400 đồng', 125_400, 0],
    ['hỗ trợ 50 triệu;', 50_000_000, 0],
    ['còn 1,2 tỷ', 1_200_000_000, 1],
    ['vốn 3 nghìn tỷ đồng', 3e12, 0],
    ['chi 500 ngàn đồng', 500_000, 0],
    ['tổng 1 tỷ 250 triệu đồng', 1_250_000_000, 0],
  ])('reads “%s”', (text, value, decimals) => {
    expect(findAmounts(text)).toMatchObject([{ value, decimals, isRate: false }]);
  });

  it.each([
    ['2 triệu lượt khách'],
    ['3 tỷ USD'],
    ['15 đồng chí'],
    ['ngày 12/3/2024'],
    ['Nghị quyết số 12/NQ-HĐND'],
    ['05 đ/c'],
    ['đạt 60%'],
  ])('finds none in “%s”', (text) => {
    expect(findAmounts(text)).toEqual([]);
  });

  it.each([['300.000 đồng/người/tháng'], ['5.000.000 đồng x 3 lớp'], ['10 lớp x 5.000.000 đồng']])(
    'knows “%s” for a rate',
    (text) => {
      expect(findAmounts(text)).toMatchObject([{ isRate: true }]);
    },
  );

  it('keeps both readings where the mark leaves a choice', () => {
    expect(findAmounts('vốn 1,250 tỷ đồng')).toMatchObject([{ value: 1_250_000_000, otherwise: 1_250_000_000_000 }]);
    expect(findAmounts('vốn 1.250 tỷ đồng')).toMatchObject([{ value: 1_250_000_000_000, otherwise: 1_250_000_000 }]);
  });

  it('says how an amount is written', () => {
    expect(findAmounts('tổng 1 tỷ 250 triệu đồng')).toMatchObject([
      { written: '250', unit: 'triệu đồng', worth: 1e6, isCompound: true },
    ]);
    expect(findAmounts('tổng 374.361 triệu đồng')).toMatchObject([{ written: '374.361', isCompound: false }]);
  });

  it('takes amounts one by one in a list', () => {
    const text = 'ngân sách tỉnh 300 triệu đồng, ngân sách xã 150 triệu đồng và 50 triệu đồng xã hội hóa';
    expect(findAmounts(text).map(({ value }) => value / 1e6)).toEqual([300, 150, 50]);
  });
});
