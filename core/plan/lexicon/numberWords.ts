/** Numbers in words. Folded form, lower case. */

export const DIGIT_WORDS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** How a digit is written on its own … */
export const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** … and behind twenty, thirty …: "hai mươi mốt", "hai mươi lăm"; five is "lăm" behind ten as well. */
export const BEHIND_TENS: Readonly<Record<number, string>> = { 1: 'mốt', 5: 'lăm' };
export const TEN = 'mười';
export const TENS = 'mươi';
export const HUNDRED = 'trăm';
/** "một trăm linh năm": no tens between. The northern word first. */
export const NO_TENS = ['linh', 'lẻ'] as const;
export const THOUSAND = ['nghìn', 'ngàn'] as const;
export const MILLION = 'triệu';
export const BILLION = ['tỷ', 'tỉ'] as const;
export const AND_A_HALF = 'rưỡi';

/** Behind the number. */
export const CURRENCY = 'đồng';
/** Before the number: "(Bằng chữ: …)", "Số tiền viết bằng chữ". */
export const IN_WORDS = [
  'bằng chữ',
  'viết bằng chữ',
  'ghi bằng chữ',
  'số tiền bằng chữ',
  'số tiền viết bằng chữ',
  'đọc là',
];
