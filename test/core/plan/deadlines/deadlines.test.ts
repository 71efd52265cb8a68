import { describe, expect, it } from 'vitest';
import { namesPeriod, periodNamed, readDeadline } from '../../../../core/plan/deadlines/deadlines.ts';
import { nearestPossible } from '../../../../core/plan/deadlines/nearestPeriod.ts';
import { foldLookAlikes } from '../../../../core/text/fold.ts';

const PLAN_YEAR = 2023;

/** "date 2023-06-20": the kind and, where there is one, the last day. */
function read(text: string, year: number | null = PLAN_YEAR): string {
  const { kind, due } = readDeadline(text, year);
  return due === null ? kind : `${kind} ${due}`;
}

describe.each([
  [
    'a day',
    [
      ['Trước ngày 20/6/2023', 'date 2023-06-20'],
      ['Trước 01/06/2023', 'date 2023-06-01'],
      ['Chậm nhất ngày 15 tháng 11 năm 2023', 'date 2023-11-15'],
      ['Đến hết ngày 30-9-2023', 'date 2023-09-30'],
      ['Trước 10/12', 'date 2023-12-10'],
      ['Ngày 15 tháng 11', 'date 2023-11-15'],
      ['Từ ngày 01/3/2023 đến ngày 15/4/2023', 'date 2023-04-15'],
      ['Từ 01/3 đến 15/4', 'date 2023-04-15'],
      ['01/3-30/4/2023', 'date 2023-04-30'],
      ['15/5/2023-30/6/2023', 'date 2023-06-30'],
      ['Trước ngày 10/01/2024', 'date 2024-01-10'],
      ['6 tháng đầu năm', 'date 2023-06-30'],
      ['06 tháng cuối năm 2024', 'date 2024-12-31'],
      // the review of a year, which has a day of its own
      ['trước ngày 15/6/2023, tổng kết năm trước ngày 05/12/2023', 'date 2023-12-05'],
      ['trước 15/6/2023, cả năm trước 10/12/2023', 'date 2023-12-10'],
      ['9 tháng', 'date 2023-09-30'],
      ['Trước ngày 31/01 năm sau', 'date 2024-01-31'],
      // of the calendar of festivals: no day of ours, and a day that ours need not have
      ['Ngày 10/3 âm lịch', 'date'],
      ['Trước 30/02 (âm lịch)', 'date'],
    ],
  ],
  [
    'a month',
    [
      ['Tháng 01/2023', 'month 2023-01-31'],
      ['Tháng 02 năm 2024', 'month 2024-02-29'],
      ['Trong tháng 12', 'month 2023-12-31'],
      ['Tháng 3, 6, 9', 'month 2023-09-30'],
      ['Tháng 4 - tháng 6', 'month 2023-06-30'],
      ['Từ tháng 10 đến tháng 11', 'month 2023-11-30'],
      ['T6/2023', 'month 2023-06-30'],
      ['10/2023', 'month 2023-10-31'],
      ['12/2023-6/2024', 'month 2024-06-30'],
      ['Tuần 2 tháng 5', 'month 2023-05-31'],
      ['Tháng 7 âm lịch', 'month'],
    ],
  ],
  [
    'a quarter',
    [
      ['Quý II/2023', 'quarter 2023-06-30'],
      ['Trong quý I', 'quarter 2023-03-31'],
      ['quý 3', 'quarter 2023-09-30'],
      ['Quý I, III', 'quarter 2023-09-30'],
      ['Quý II - Quý IV/2024', 'quarter 2024-12-31'],
      // of several periods the first gives the kind, the last the day
      ['Quý IV/2026, 2027', 'quarter 2027-12-31'],
    ],
  ],
  [
    'a year',
    [
      ['Năm 2023', 'year 2023-12-31'],
      ['Trong năm', 'year 2023-12-31'],
      ['Cuối năm', 'year 2023-12-31'],
      ['2024 - 2025', 'year 2025-12-31'],
      ['Giai đoạn 2022-2025', 'year 2025-12-31'],
      ['Đến năm 2030', 'year 2030-12-31'],
      ['Đầu năm 2024', 'year'],
    ],
  ],
  [
    'again and again',
    [
      ['Hàng năm', 'recurring'],
      ['Hằng quý', 'recurring'],
      ['Định kỳ 6 tháng, năm', 'recurring'],
      ['Trước 31 tháng 12 hàng năm', 'recurring'],
      ['Trước 15/6 và 15/12 hằng năm', 'recurring'],
      ['02 lần/năm', 'recurring'],
      ['02 số/tháng', 'recurring'],
      ['Từ ngày 01/3/2026', 'continuous'],
      ['Bắt đầu từ tháng 3, thường xuyên', 'continuous'],
      ['Từ quý II', 'continuous'],
      ['24/24 giờ', 'continuous'],
      ['24/7', 'continuous'],
      ['1/2 ngày', 'conditional'],
      ['15/15 phút kiểm tra một lần', 'conditional'],
      ['01 chuyên đề/quý', 'recurring'],
      ['06 tháng/lần', 'recurring'],
      ['Trước ngày 10 của tháng cuối quý', 'recurring'],
      ['Trước ngày 05 tháng sau', 'recurring'],
      ['Định kỳ quý II, 9 tháng, cả năm hoặc khi có yêu cầu đột xuất', 'recurring'],
    ],
  ],
  [
    'always',
    [
      ['Thường xuyên', 'continuous'],
      ['Liên tục', 'continuous'],
      ['Suốt vụ', 'continuous'],
      // a cell is read by its first time word
      ['Thường xuyên theo Kế hoạch đào tạo', 'continuous'],
      ['Thường xuyên trong năm', 'continuous'],
    ],
  ],
  [
    'when something else has happened',
    [
      ['Theo Kế hoạch được phê duyệt', 'conditional'],
      ['Theo tiến độ', 'conditional'],
      ['Khi có hướng dẫn của Bộ', 'conditional'],
      ['Sau khi Kế hoạch được ban hành', 'conditional'],
      ['Trong vòng 30 ngày kể từ ngày ký', 'conditional'],
      ['05 ngày làm việc', 'conditional'],
      ['Sớm', 'conditional'],
      ['Kịp thời', 'conditional'],
      ['Đột xuất', 'conditional'],
    ],
  ],
  [
    'nothing',
    [
      ['', 'missing'],
      ['-', 'missing'],
      ['…', 'missing'],
      ['...', 'missing'],
      ['x', 'missing'],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('“%s” is %s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

it.each([
  ['Quý II', 'quarter'],
  ['Trước 10/12', 'date'],
  ['Trong năm', 'year'],
  ['Quý II/2024', 'quarter 2024-06-30'],
])('without a year of the plan, “%s” is %s', (text, wanted) => {
  expect(read(text, null)).toBe(wanted);
});

describe('a day or period that does not exist', () => {
  it.each([
    ['Trước ngày 31/02/2024', ['31/02/2024'], 'Trước ngày 29/02/2024'],
    ['31/11', ['31/11'], '30/11'],
    ['Ngày 31 tháng 6', ['31 tháng 6'], 'Ngày 30 tháng 6'],
    ['29/02/2023', ['29/02/2023'], '28/02/2023'],
    ['15/13/2023', ['15/13/2023'], '15/12/2023'],
    ['Tháng 13', ['Tháng 13'], 'Tháng 12'],
    ['Quý V', ['Quý V'], 'Quý IV'],
    ['Quý 5/2023', ['Quý 5/2023'], 'Quý 4/2023'],
    // which of them was meant, nobody can say
    ['Quý III, V', ['Quý III, V'], null],
  ])('“%s”', (text, impossible, nearest) => {
    expect(readDeadline(text, PLAN_YEAR)).toMatchObject({ impossible, due: null });
    expect(nearestPossible(text)).toBe(nearest);
  });

  it('is none where only the year is unknown', () => {
    expect(readDeadline('29/02', null).impossible).toEqual([]);
  });
});

it.each([
  ['ước thực hiện Quý I', true],
  ['tháng 6', true],
  ['trước ngày 30/9', true],
  ['năm 2023', false],
  ['hồ sơ đúng hạn', false],
])('“%s” names a day, month or quarter: %s', (text, wanted) => {
  expect(namesPeriod(text)).toBe(wanted);
});

it.each([
  ['Quí II', 'quarter 2024-06-30'],
  ['Qúy II/2024', 'quarter 2024-06-30'],
  ['QUÍ III', 'quarter 2024-09-30'],
  ['Q.IV/2024', 'quarter 2024-12-31'],
  ['Q4', 'quarter 2024-12-31'],
  ['15-20/6/2024', 'date 2024-06-20'],
  ['15-20/6', 'date 2024-06-20'],
  ['TX', 'continuous'],
  ['01 lần/quý', 'recurring'],
  ['Một năm 02 lần', 'recurring'],
  ['Mỗi quý 01 lần', 'recurring'],
  ['02 lần trong năm', 'recurring'],
  ['06 tháng một lần', 'recurring'],
  ['sáu tháng một lần', 'recurring'],
  ['Mỗi học kỳ', 'recurring'],
  ['Hằng kỳ', 'recurring'],
  ['Quý, năm', 'recurring'],
  ['Tháng, quý, năm', 'recurring'],
  ['Báo cáo quý, 6 tháng, năm', 'recurring'],
  ['6 tháng, năm', 'recurring'],
  // with a number of its own a span is a period
  ['Quý I, năm 2025', 'quarter 2025-03-31'],
  ['Tháng 6, tháng 12', 'month 2024-12-31'],
  ['Sơ kết năm 2025, tổng kết vào năm 2030', 'year 2030-12-31'],
  ['Trước 05 ngày làm việc', 'conditional'],
])('as it is abbreviated and misspelled, “%s” is %s', (text, wanted) => {
  expect(read(foldLookAlikes(text), 2024)).toBe(wanted);
});

it.each([
  ['Quý II', true],
  ['T3', true],
  ['Tháng 12/2024', true],
  ['Năm 2025', true],
  ['6 tháng đầu năm', true],
  ['Kinh phí năm 2025', false],
  ['Thường xuyên', false],
  ['Thời gian', false],
  ['15/3/2024', false],
])('“%s” names nothing but a period: %s', (text, wanted) => {
  expect(periodNamed(text) !== null).toBe(wanted);
});
