/** Words of the head of a document. Folded form. */

/** Lines of the national or Party title, never the name of a body; the first two stand in capitals there. */
export const TITLE_LINES = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM'];
export const MOTTO_LINES = ['Độc lập - Tự do - Hạnh phúc', 'Độc lập- Tự do- Hạnh phúc', 'Độc lập-Tự do-Hạnh phúc'];

/** Kinds of documents by the word that stands over the title. The code is the type code. */
export const KIND_WORDS: readonly (readonly [word: string, code: string])[] = [
  ['kế hoạch hành động', 'KH'],
  ['kế hoạch phối hợp', 'KH'],
  ['kế hoạch liên tịch', 'KH'],
  ['kế hoạch', 'KH'],
  ['chương trình hành động', 'CTr'],
  ['chương trình phối hợp', 'CTr'],
  ['chương trình', 'CTr'],
  ['báo cáo', 'BC'],
  ['quyết định', 'QĐ'],
  ['đề án', 'ĐA'],
  ['phương án', 'PA'],
  ['chỉ thị', 'CT'],
  ['nghị quyết', 'NQ'],
  ['hướng dẫn', 'HD'],
  ['thông báo', 'TB'],
  ['tờ trình', 'TTr'],
  ['quy chế', 'QC'],
  ['kết luận', 'KL'],
  ['công điện', 'CĐ'],
  ['thông tư', 'TT'],
  ['nghị định', 'NĐ'],
  ['biên bản', 'BB'],
];

/** An official letter, which bears no type word, says whom it is for. */
export const ADDRESSING = 'kính gửi';
/** Documents with a type word that are for somebody by name all the same. */
export const ADDRESSED_KINDS = ['TTr', 'BC', 'TB'];

/** A line of the head that says who acts for the body over it. */
export const ORGANS_OF_BODIES = [
  'chủ tịch',
  'thường trực',
  'ban thường trực',
  'ban thường vụ',
  'ban chấp hành',
  'ban bí thư',
  'giám đốc',
  'hiệu trưởng',
];

/** How the preamble begins, in small letters. */
export const BASIS_WORDS = ['Căn cứ'];
export const PREAMBLE_WORDS = ['Thực hiện', 'Triển khai', 'Để', 'Nhằm', 'Theo', 'Trên cơ sở', 'Tiếp tục'];

/** Plans: documents that give work. */
export const PLAN_KINDS = ['KH', 'CTr', 'ĐA', 'PA'];
export const REPORT_KINDS = ['BC'];
/** It may tell what a meeting concluded. */
export const NOTICE = 'TB';
/** Below their subject stands the name of who decides. */
export const DECIDING_KINDS = ['QĐ', 'NQ'];
/** Documents that bind the bodies below: plans, and what they are issued with. */
export const BINDING_KINDS = [...PLAN_KINDS, 'QĐ', 'NQ', 'CT'];

/** "Kế hoạch giai đoạn 2021 - 2025": the years are a period. */
export const PERIOD_WORDS = ['giai đoạn', 'thời kỳ', 'nhiệm kỳ', 'các năm'];
/** Before a year farther off than the plan's. */
export const AHEAD_WORDS = ['đến', 'định hướng', 'tầm nhìn', 'tầm nhìn đến', 'những'];
export const SCHOOL_YEAR = 'năm học';
/** What begins late in one year and ends early in the next, beside a school year. */
export const SEASONS_OF_TWO_YEARS = [
  'niên vụ',
  'vụ đông xuân',
  'vụ lúa đông xuân',
  'vụ đông',
  'mùa khô',
  'mùa hanh khô',
  'mùa khô hanh',
  'mùa cháy rừng',
];
export const YEAR_WORD = 'năm';

/** A line that begins with one of these names a day, and no place before it. */
export const BEFORE_DAY = ['trước', 'sau', 'từ', 'đến', 'hết', 'trong', 'vào', 'xong', 'chậm nhất', 'hoàn thành'];

/** The body says what it does: "Sở Y tế xây dựng Kế hoạch", "UBND tỉnh ban hành Chương trình". */
export const ISSUING_VERBS = ['xây dựng', 'ban hành', 'báo cáo', 'triển khai', 'đề ra', 'tổ chức thực hiện', 'lập'];

/** "(Kèm theo Kế hoạch số …)". */
export const ATTACHED = ['ban hành kèm theo', 'kèm theo', 'đính kèm'];

/** Work that closes a year, due early in the next one. */
export const CLOSING_REPORT_WORDS = [
  'báo cáo',
  'tổng kết',
  'sơ kết',
  'quyết toán',
  'đánh giá',
  'xếp loại',
  'xếp hạng',
  'nghiệm thu',
  'thanh quyết toán',
  'thanh toán',
  'giải ngân',
  'kiểm điểm',
  'kiểm kê',
  'bình xét',
  'khen thưởng',
  'chấm điểm',
  'thẩm định kết quả',
  'xác định chỉ số',
  'công bố',
  'hệ thống hóa',
  'nộp lưu',
  'giao nộp',
];
