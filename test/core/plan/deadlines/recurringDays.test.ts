/** Which deadlines that come back name their days beyond doubt. */
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../../core/plan/deadlines/deadlines.ts';
import { firstRecurringDay, recurringDays } from '../../../../core/plan/deadlines/recurringDays.ts';
import { foldLookAlikes } from '../../../../core/text/fold.ts';

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const QUARTERS = [3, 6, 9, 12];

const read = (text: string) => recurringDays(readDeadline(foldLookAlikes(text), 2026, text));

describe('recurring days', () => {
  it.each([
    ['Hằng tháng', ALL, 31],
    ['Hàng quý', QUARTERS, 31],
    ['Định kỳ hằng quý', QUARTERS, 31],
    ['Định kỳ quý', QUARTERS, 31],
    ['Mỗi quí', QUARTERS, 31],
    ['Hằng năm.', [12], 31],
    ['01 lần/quý', QUARTERS, 31],
    ['6 tháng/lần', [6, 12], 31],
    ['03 tháng một lần', QUARTERS, 31],
    ['6 tháng, năm', [6, 12], 31],
    ['Quý, 6 tháng, năm', QUARTERS, 31],
    ['Trước ngày 25 hằng tháng', ALL, 25],
    ['ngày 20 hàng tháng', ALL, 20],
    ['Trước ngày 15 của tháng cuối quý', QUARTERS, 15],
    ['Chậm nhất ngày 20 tháng cuối quý', QUARTERS, 20],
    ['Trước ngày 31/12 hằng năm', [12], 31],
    ['Trước ngày 15 tháng 12 hàng năm', [12], 15],
    ['Trước 15/6 và 15/12 hằng năm', [6, 12], 15],
    ['Định kỳ hằng tháng công khai kết quả giải quyết hồ sơ', ALL, 31],
  ])('of “%s” are told', (text, months, day) => {
    expect(read(text)).toEqual({ months, day });
  });

  it.each([
    'Hằng tuần',
    'Định kỳ',
    '02 lần/năm',
    'Thường xuyên',
    'Quý II',
    '30/6/2026',
    'Trước ngày 10/6 và 25/12 hằng năm',
    'Trước ngày 31/02 hằng năm',
    'Trước ngày 45 hằng tháng',
    'Hằng năm, khi có hướng dẫn của Bộ trong quý I',
    'Hằng tháng trước ngày 25',
    'Định kỳ theo yêu cầu của UBND tỉnh',
    'Hằng tháng, quý',
  ])('of “%s” are not', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('the first of them', () => {
  it.each([
    [{ months: QUARTERS, day: 31 }, '2026-01-20', '2026-03-31'],
    [{ months: QUARTERS, day: 31 }, '2026-03-31', '2026-03-31'],
    [{ months: QUARTERS, day: 31 }, '2026-04-01', '2026-06-30'],
    [{ months: ALL, day: 30 }, '2026-02-01', '2026-02-28'],
    [{ months: [6], day: 15 }, '2026-06-16', '2027-06-15'],
  ])('of %j from %s on is %s', (days, from, first) => {
    expect(firstRecurringDay(days, from)).toBe(first);
  });
});
