import { describe, expect, it } from 'vitest';
import { beginsWithAppendix, labelOfMarker, rankOf, readLabel } from '../../../../core/plan/outline/labels.ts';

describe('a label', () => {
  it.each([
    ['Phần thứ nhất', 'part', 'thứ nhất', ''],
    ['PHẦN II. NỘI DUNG', 'part', 'II', 'NỘI DUNG'],
    ['Chương 3: Tổ chức', 'part', '3', 'Tổ chức'],
    ['A. MỤC TIÊU', 'upper', 'A', 'MỤC TIÊU'],
    ['I. MỤC ĐÍCH', 'roman', 'I', 'MỤC ĐÍCH'],
    ['IV- TỔ CHỨC THỰC HIỆN', 'roman', 'IV', 'TỔ CHỨC THỰC HIỆN'],
    ['II/ Nhiệm vụ', 'roman', 'II', 'Nhiệm vụ'],
    ['Ill. TỔ CHỨC THỰC HIỆN', 'roman', 'III', 'TỔ CHỨC THỰC HIỆN'],
    ['lV. KINH PHÍ', 'roman', 'IV', 'KINH PHÍ'],
    ['Điều 2. Trách nhiệm', 'article', '2', 'Trách nhiệm'],
    ['1. Cải cách thể chế', 'number', '1', 'Cải cách thể chế'],
    ['1.2. Nhiệm vụ', 'number', '1.2', 'Nhiệm vụ'],
    ['1.7.2 Rà soát', 'number', '1.7.2', 'Rà soát'],
    ['3) Rà soát', 'number', '3', 'Rà soát'],
    ['2- Yêu cầu', 'number', '2', 'Yêu cầu'],
    ['3- 95% số hộ', 'number', '3', '95% số hộ'],
    ['a) Rà soát', 'letter', 'a', 'Rà soát'],
    ['đ) Cập nhật', 'letter', 'đ', 'Cập nhật'],
    ['c/ Kiểm tra', 'letter', 'c', 'Kiểm tra'],
    ['b. Yêu cầu', 'letter', 'b', 'Yêu cầu'],
    ['- Rà soát', 'dash', '-', 'Rà soát'],
    ['-Rà soát', 'dash', '-', 'Rà soát'],
    ['• Rà soát', 'dash', '•', 'Rà soát'],
    ['+ 100% hồ sơ', 'plus', '+', '100% hồ sơ'],
  ])('%s', (text, kind, value, body) => {
    const label = readLabel(text);
    expect(label).toMatchObject({ kind, value });
    expect(text.slice(label?.length)).toBe(body);
  });

  it.each([
    '100% hồ sơ được số hóa',
    '30/4 là ngày nghỉ',
    '2023 là năm bản lề',
    '15 đơn vị trực thuộc',
    '1.256 hồ sơ',
    'TT. Giám định y khoa',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. GIÁM ĐỐC',
    'UBND tỉnh',
    'Phần lớn hồ sơ',
    'Phần mềm quản lý văn bản',
    'Chương trình hành động',
    'Điều hành của Sở',
    'Văn phòng Sở',
    'V/v tăng cường kiểm tra',
    '',
    '-',
    '***',
  ])('“%s” has none', (text) => {
    expect(readLabel(text)).toBeNull();
  });
});

it.each([
  ['1.', 'number', '1'],
  ['12)', 'number', '12'],
  ['-', 'dash', '-'],
  ['*', 'dash', '-'],
  ['+', 'plus', '+'],
])('the Markdown marker “%s” is a label too', (marker, kind, value) => {
  expect(labelOfMarker(marker)).toMatchObject({ kind, value, length: 0 });
});

it('orders the labels of a document from the outermost in', () => {
  const inward = ['Phần II', 'A. X', 'I. X', 'Điều 1. X', '1. X', '1.1. X', '1.1.1. X', 'a) x', '- x', '+ x'];
  const ranks = inward.map((text) => {
    const label = readLabel(text);
    return label ? rankOf(label) : null;
  });
  expect(ranks).not.toContain(null);
  expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => Number(a) - Number(b)));
});

it.each([
  ['Phụ lục I', true],
  ['PHỤ LỤC', true],
  ['Phụ biểu 02', true],
  ['Phụ lụcI', false],
  ['Theo Phụ lục I', false],
])('“%s” begins with the word for an appendix: %s', (text, wanted) => {
  expect(beginsWithAppendix(text)).toBe(wanted);
});
