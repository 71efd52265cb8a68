import { describe, expect, it } from 'vitest';
import {
  findDate,
  findDayLine,
  isoDate,
  lastDayOfMonth,
  writeDateLike,
} from '../../../../core/plan/deadlines/dates.ts';

describe('a full date', () => {
  it.each([
    ['27/3/2021', '2021-03-27'],
    ['08/6/2023', '2023-06-08'],
    ['27-3-2021', '2021-03-27'],
    ['22.4.2019', '2019-04-22'],
    ['29/ 02/2016', '2016-02-29'],
    ['ngày 29 tháng 12 năm 2022', '2022-12-29'],
    ['ngày 05 tháng 3, năm 2020', '2020-03-05'],
    ['ngày 29 tháng 12/2022', '2022-12-29'],
    ['ngày 19/01/2023 của Sở Y tế', '2023-01-19'],
    // the first of several
    ['từ ngày 01/3/2023 đến ngày 15/4/2023', '2023-03-01'],
  ])('%s', (text, date) => {
    const found = findDate(text);
    expect(found?.date).toBe(date);
    expect(text.slice(found?.start, found?.end)).toMatch(/^\d.*\d{4}$/u);
  });

  it.each(['31/02/2024', '29/02/2023', '31/4/2023', '00/5/2023', '12/13/2023'])('%s is on no calendar', (text) => {
    expect(findDate(text)).toMatchObject({ date: null, start: 0, end: text.length });
  });

  it.each([
    '2/2023',
    'tháng 3 năm 2020',
    'năm 2015',
    '30/4',
    'ngày tháng 3 năm 2020',
    'ngày … tháng 11 năm 2019',
    '27/3/21',
    '27/3/1821',
    '27/3/20210',
    '12/27/3/2021',
    '12-27/3/2021',
    '107/2021/NĐ-CP',
    '1.256.2021',
    '192.168.1.2021',
  ])('%s is none', (text) => {
    expect(findDate(text)).toBeNull();
  });
});

describe('a place-and-date line', () => {
  it.each([
    ['Lâm Đồng, ngày 14 tháng 02 năm 2023', '2023-02-14'],
    ['Khánh Hòa, ngày 5/3/2020', '2020-03-05'],
    ['Cần Thơ, 05/3/2020', undefined],
    ['Đồng Nai, ngày      tháng 01 năm 2023', undefined],
  ])('%s', (text, date) => {
    expect(findDayLine(text)?.date).toBe(date);
  });
});

it.each([
  [2024, 2, 29, '2024-02-29'],
  [2000, 2, 29, '2000-02-29'],
  [1900, 2, 29, null],
  [2023, 2, 29, null],
  [2023, 6, 31, null],
  [2023, 1, 1, '2023-01-01'],
  [2023, 0, 1, null],
])('the calendar: year %i, month %i, day %i', (year, month, day, date) => {
  expect(isoDate(year, month, day)).toBe(date);
});

it.each([
  [2023, 2, '2023-02-28'],
  [2024, 2, '2024-02-29'],
  [2023, 4, '2023-04-30'],
  [2023, 12, '2023-12-31'],
])('the last day of year %i, month %i', (year, month, day) => {
  expect(lastDayOfMonth(year, month)).toBe(day);
});

it.each([
  ['2021-12-06', '06/12/2021', '08/4/2020'],
  ['2021-04-08', '08/4/2021', '06-12-2020'],
  ['2021-02-08', '08/02/2021', '8/4/2020'],
  ['2021-04-08', '08 tháng 4 năm 2021', '6 tháng 12 năm 2020'],
])('%s is written “%s” in the manner of “%s”', (date, written, like) => {
  expect(writeDateLike(date, like)).toBe(written);
});
