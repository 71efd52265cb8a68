import { expect, it } from 'vitest';
import { periodNamed, readDeadline } from '../../../core/plan/deadlines.ts';
import { foldLookAlikes } from '../../../core/text/fold.ts';

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
])('“%s” is %s', (text, wanted) => {
  const { kind, due } = readDeadline(foldLookAlikes(text), 2024);
  expect(due === null ? kind : `${kind} ${due}`).toBe(wanted);
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
