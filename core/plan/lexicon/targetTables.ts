/** Words over the columns of tables of targets. Folded form, lower case. */

/** Columns of what was reached, never of what is to be reached. */
export const ACHIEVED_COLUMN = [
  'thực hiện',
  'kết quả',
  'hiện trạng',
  'ước',
  'cùng kỳ',
  'năm trước',
  'đã đạt',
  'so sánh',
  'đạt được',
  'tăng/giảm',
];
/** Where somebody is named who answers for the aims, a column of nothing but this holds what they are to reach. */
export const RESULT_COLUMN = 'kết quả';
/** A column of what is planned, whatever else its heading says: "Kế hoạch thực hiện năm 2024". */
export const AIM_COLUMN = ['kế hoạch', 'mục tiêu', 'chỉ tiêu', 'phấn đấu'];
export const MEASURE_COLUMN = ['đơn vị tính', 'đvt', 'đơn vị'];
