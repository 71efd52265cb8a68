/** Words of money. Folded form, lower case. */

/** What an amount is counted in, with how many đồng one is. */
export const MONEY_UNITS: readonly (readonly [unit: string, worth: number])[] = [
  ['nghìn tỷ đồng', 1e12],
  ['ngàn tỷ đồng', 1e12],
  ['tỷ đồng', 1e9],
  ['tỉ đồng', 1e9],
  ['triệu đồng', 1e6],
  ['tr.đồng', 1e6],
  ['tr. đồng', 1e6],
  ['tr.đ', 1e6],
  ['trđ', 1e6],
  ['nghìn đồng', 1e3],
  ['ngàn đồng', 1e3],
  ['1.000 đồng', 1e3],
  ['1000đ', 1e3],
  ['đồng', 1],
  ['vnđ', 1],
  ['vnd', 1],
  ['đ', 1],
];
/** Behind "đồng": people and things, not money ("15 đồng chí"). */
export const NO_MONEY_BEHIND = ['chí', 'bào', 'hồ', 'nghiệp', 'đội', 'bộ'];
/** Short for the same; other things are counted in them too ("2 triệu lượt"). */
export const SHORT_MONEY_UNITS: readonly (readonly [unit: string, worth: number])[] = [
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['triệu', 1e6],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
];

/** Before the unit of a whole table: "Đơn vị tính: triệu đồng". */
export const UNIT_OF_TABLE = ['đơn vị tính', 'đơn vị', 'đvt'];

/** Headings of columns of money. */
export const MONEY_HEADINGS = [
  'kinh phí',
  'thành tiền',
  'số tiền',
  'dự toán',
  'ngân sách',
  'nguồn vốn',
  'vốn',
  'tổng mức đầu tư',
  'giá trị',
  'nsnn',
  'nstw',
  'nsđp',
  'triệu đồng',
  'tỷ đồng',
  'nghìn đồng',
];

/** Before a sum that its parts follow. */
export const BUDGET_TOTALS = [
  'tổng kinh phí',
  'tổng dự toán',
  'tổng nhu cầu kinh phí',
  'tổng nhu cầu vốn',
  'tổng nguồn kinh phí',
  'tổng nguồn vốn',
  'tổng mức đầu tư',
  'tổng mức kinh phí',
  'tổng số tiền',
  'tổng số kinh phí',
  'tổng số vốn',
  'tổng chi phí',
  'tổng chi',
  'tổng thu',
  'tổng vốn',
  'tổng cộng',
  'tổng giá trị',
  'tổng số',
  'dự toán kinh phí',
  'dự kiến kinh phí',
  'kinh phí dự kiến',
  'kinh phí dự toán',
  'kinh phí thực hiện',
  'kinh phí',
];
/** Parts that make up the whole … */
export const WHOLE_IN_PARTS = [
  'bao gồm',
  'gồm có',
  'gồm',
  'chia ra',
  'cụ thể như sau',
  'cụ thể',
  'phân bổ như sau',
  'như sau',
];
/** … and parts of which there may be more. */
export const AMONG_OTHERS = ['trong đó', 'trong số đó', 'trong đó có'];

/** Columns whose product with a number of things is the amount of a row. */
export const PRICE_HEADINGS = ['đơn giá', 'mức chi', 'định mức', 'mức hỗ trợ', 'giá'];
export const AMOUNT_HEADINGS = ['thành tiền', 'kinh phí', 'số tiền', 'dự toán', 'tổng tiền', 'tổng'];
/** A list of amounts with one of these is no list of parts: it compares, caps or looks closer at one of them. */
export const NOT_PARTS = [
  'riêng',
  'lũy kế',
  'so với',
  'bao gồm cả',
  'chưa bao gồm',
  'không bao gồm',
  'chưa gồm',
  'bình quân',
  'trung bình',
  'tối đa',
  'tối thiểu',
  'không quá',
  'mỗi',
  'tương đương',
  'giải ngân',
  'đã thực hiện',
  'đã cấp',
  'đã chi',
  'tiết kiệm',
  'tăng',
  'giảm',
  'thừa',
  'thiếu',
  'trừ',
  'hoặc',
];
