/** Words of dates and deadlines. All lists are in folded form: NFC, new tone placement, lower case where case does not matter. */

export const DAY = 'ngày';
export const HOUR = 'giờ';
export const MONTH = 'tháng';
export const QUARTER = 'quý';
/** "Q.IV/2019". */
export const SHORT_QUARTER = 'q';
export const YEAR = 'năm';
export const PERIOD = 'giai đoạn';
export const AND = 'và';
export const OR = 'hoặc';
export const TO = 'đến';

/** Before a date that belongs to the number on its left: "ký ngày", "đề ngày", "ban hành ngày". */
export const DATED = ['được ban hành ngày', 'ban hành ngày', 'được ký ngày', 'ký ngày', 'đề ngày', 'ngày'];

/** "cùng ngày": the date also holds for the numbers before it. */
export const SAME_DAY = 'cùng ngày';

/** Says that something comes back, and not how often. */
export const PERIODICALLY = 'định kỳ';
/** Done again and again. */
export const RECURRING = [
  ...[PERIODICALLY, 'thường niên', 'tháng cuối quý', 'tháng cuối của quý', 'cuối mỗi quý'],
  // "trước ngày 05 tháng sau": of each month
  ...['tháng sau', 'tháng tiếp theo', 'tháng kế tiếp', 'quý sau', 'quý tiếp theo', 'quý kế tiếp'],
];
/** "hằng quý", "mỗi năm". */
export const EACH = ['hằng', 'hàng', 'mỗi', 'từng'];
export const SPANS = ['năm học', 'năm', 'học kỳ', 'kỳ', 'quý', 'tháng', 'tuần', 'ngày'];
/** "02 lần/năm". */
export const TIME = 'lần';
export const ONE = 'một';
/** Numbers that such spans are counted with in words: "sáu tháng một lần". */
export const COUNTS_IN_WORDS = [ONE, 'hai', 'ba', 'sáu'];
/** "02 lần trong năm". */
export const PART_OF_SPAN = ['trong', 'mỗi', ONE];

/** Before the day by which something that comes back is due: "trước ngày 25 hằng tháng", "ngày 20 của tháng cuối quý". */
export const DUE_BY = ['trước', 'chậm nhất', 'chậm nhất vào', 'vào', 'xong trước', 'hoàn thành trước', 'gửi trước'];
export const LAST_MONTH_OF_QUARTER = [
  'tháng cuối quý',
  'tháng cuối của quý',
  'tháng cuối mỗi quý',
  'tháng cuối hằng quý',
];
export const OF = 'của';

/** Never ends. */
export const CONTINUOUS = ['thường xuyên', 'liên tục', 'suốt năm', 'suốt vụ', 'suốt mùa', 'quanh năm', 'xuyên suốt'];
/** The same in a cell; in a sentence it is a part of some unit's abbreviation. */
export const CONTINUOUS_IN_SHORT = 'tx';
/** "24/24", "24/7": round the clock. */
export const ROUND_THE_CLOCK = ['24/24', '24/7'];
/** "1/2 ngày", "15/15 phút": before one of these two figures are no day and month. */
export const MEASURED = ['ngày', 'giờ', 'phút', 'buổi', 'chỉ tiêu', 'tiêu chí'];
/** "từ ngày 01/3": when it begins. */
export const FROM = 'từ';

/** "ngày làm việc". */
export const WORKING = 'làm việc';

/** What a long plan sets a first and a last time for: "sơ kết năm 2025, tổng kết năm 2030". */
export const INTERIM_REVIEW = 'sơ kết';
export const FINAL_REVIEW = 'tổng kết';

/** Hangs on something else. */
export const CONDITIONAL = [
  'theo',
  'khi',
  'sau khi',
  'sau',
  'ngay sau',
  'ngay khi',
  'trong vòng',
  'trong thời hạn',
  'trong thời gian',
  'kể từ',
  'tùy',
  'căn cứ',
  'phù hợp',
  'chậm nhất sau',
  'song song',
];

/** No time at all, unless another word of the cell names one. */
export const VAGUE = ['sớm', 'kịp thời', 'ngay', 'đúng', 'đột xuất', 'lồng ghép', 'nếu có'];

export const FIRST_HALF = [
  '6 tháng đầu năm',
  '06 tháng đầu năm',
  'sáu tháng đầu năm',
  'nửa đầu năm',
  '6 tháng',
  '06 tháng',
  'sáu tháng',
];
export const SECOND_HALF = ['6 tháng cuối năm', '06 tháng cuối năm', 'sáu tháng cuối năm', 'nửa cuối năm'];
export const NINE_MONTHS = ['9 tháng đầu năm', '09 tháng đầu năm', '9 tháng', '09 tháng', 'chín tháng'];
/** A part of a year whose last day nobody can name. */
export const PART_OF_YEAR = ['đầu năm', 'giữa năm'];
export const WHOLE_YEAR = ['cuối năm', 'cả năm', 'trong năm', 'hết năm', 'năm kế hoạch', 'năm'];

/** "31/01 năm sau": the year after the plan's own. */
export const NEXT_YEAR = ['năm sau', 'năm tiếp theo', 'năm kế tiếp', 'năm liền kề'];

/** "Tuần 2 tháng 5", "tuần thứ nhất của tháng 5": the month is what can be checked. */
export const WEEK = 'tuần';
export const WEEK_ORDER = 'thứ';

/** Behind a day or month of the calendar of festivals. */
export const LUNAR = 'âm lịch';

/** "trong tuần đầu tháng 8", "vào nửa cuối tháng 6". */
export const PARTS_OF_MONTH = [
  'tuần đầu',
  'tuần đầu của',
  'tuần cuối',
  'tuần cuối của',
  'tuần thứ nhất',
  'tuần thứ hai',
  'nửa đầu',
  'nửa cuối',
  'đầu',
  'giữa',
  'cuối',
  'thượng tuần',
  'trung tuần',
  'hạ tuần',
];

/** What is to be done by the deadline, behind it in a sentence. */
export const AFTER_DEADLINE = ['để', 'gửi', 'về', 'báo cáo', 'tổng hợp'];

/** Deadlines to choose among; the year follows behind a slash. */
export const DATED_FORMS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Trước ngày 30/11'];
