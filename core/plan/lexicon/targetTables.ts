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
/** "TH 2025", "TH 6 tháng", "TH/KH": short for what was reached; behind other words it is a kind of school. */
export const ACHIEVED_IN_SHORT = 'th';
export const BEHIND_ACHIEVED_IN_SHORT = ['năm', 'tháng', 'quý', 'cả năm', 'kh'];
/** A column that sets what was reached against something: "So với KH (%)", "% KH". */
export const COMPARING = ['so', 'so với'];
export const COMPARED_COLUMN = [...COMPARING, 'tỷ lệ hoàn thành', 'tỷ lệ đạt', 'mức độ hoàn thành'];
/** "% đạt", "% hoàn thành". */
export const SHARE_OF_PLAN = [...COMPARING, 'đạt', 'hoàn thành', 'thực hiện'];
/** What alone, behind what was reached, is the share of it. */
export const SHARE_REACHED = ['tỷ lệ', 'đạt', 'đạt tỷ lệ'];
/** Where somebody is named who answers for the aims, a column of nothing but this holds what they are to reach. */
export const RESULT_COLUMN = 'kết quả';
/** A column of what is planned, whatever else its heading says: "Kế hoạch thực hiện năm 2024". */
export const AIM_COLUMN = ['kế hoạch', 'kh', 'mục tiêu', 'chỉ tiêu', 'phấn đấu'];
export const MEASURE_COLUMN = ['đơn vị tính', 'đvt', 'đơn vị'];
