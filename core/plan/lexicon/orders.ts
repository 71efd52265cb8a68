/** Words of sentences that give work. Folded form, lower case. */

import { COMMON_WORK } from './work.ts';

/** First words of a sentence that orders without saying whom. */
export const ORDERS = [
  ...COMMON_WORK,
  'khen thưởng',
  'hằng năm',
  'hằng quý',
  'hằng tháng',
  'hàng năm',
  'hàng quý',
  'hàng tháng',
];
/** "Tổ chức, cá nhân có thành tích": the first word is a noun. */
export const NOUNS_OF_ORDERS = [
  'tổ chức,',
  'tổ chức cá nhân',
  'tổ chức và cá nhân',
  'tổ chức chính trị',
  'tổ chức đảng',
  'tổ chức đoàn',
];

/** First words, beside orders, of a heading that says what its work is about, not who does it. */
export const MATTERS = [
  'công tác',
  'chế độ',
  'việc',
  'về',
  'thông tin',
  'thi đua',
  'phối hợp',
  'điều hành',
  'quản lý',
  'truyền thông',
  'đào tạo',
  'tập huấn',
  'bồi dưỡng',
  'nhiệm vụ',
  'yêu cầu',
];

/** The unit behind these is the one that does the work. */
export const DOER_LEADS = [
  'giao cho',
  'giao',
  'do',
  'phân công',
  'đề nghị',
  'yêu cầu',
  'ủy quyền cho',
  'trách nhiệm của',
  'là',
];

/** Sections that give work to units by name … */
export const GIVING_TITLES = [
  'tổ chức thực hiện',
  'tổ chức triển khai',
  'tổ chức, thực hiện',
  'tổ chức và thực hiện',
  'phân công',
  'trách nhiệm',
];
/** … and parts of them, or of the plan, that only say what, how and with what. */
export const OTHER_TITLES = [
  'nội dung',
  'giải pháp',
  'hoạt động',
  'kinh phí',
  'thời gian',
  'tiến độ',
  'lộ trình',
  'địa điểm',
  'hiệu lực',
];
