/** Words round document numbers. Folded form. */

/** "số" before a number. */
export const NUMBER_WORD = 'số';
/** The same where the case of what follows counts. */
export const NUMBER_WORDS = ['số', 'Số'];
/** A citation in full: "Luật số 80/2025/QH15 ngày … của Quốc hội về …". */
export const CITED_IN_FULL = { number: 'số', date: 'ngày', issuer: 'của', subject: 'về' } as const;

/** Type words that no type code stands for; those that have one come from data/typeCodes.yaml. */
export const UNCODED_TYPE_WORDS = [
  'Luật',
  'Bộ luật',
  'Hiến pháp',
  'Pháp lệnh',
  'Công văn',
  'Văn bản',
  'Văn bản hợp nhất',
  'Chương trình hành động',
  'Chương trình phối hợp',
  'Chương trình công tác',
  'Kế hoạch hành động',
  'Kế hoạch phối hợp',
  'Kế hoạch liên tịch',
  'Kế hoạch liên ngành',
  'Quy chế phối hợp',
  'Hướng dẫn liên ngành',
  'Hướng dẫn liên tịch',
  'Thông báo kết luận',
  'Kết luận thanh tra',
  'Kết luận',
  'Báo cáo thẩm định',
  'Báo cáo thẩm tra',
  'Nghị quyết liên tịch',
  'Thông tư liên tịch',
  'Công điện',
  'Điện',
  'Phiếu chuyển',
  'Giấy mời',
  'Giấy phép',
  'Giấy chứng nhận',
];

/** Type words for any document: they agree with every code. */
export const GENERIC_TYPE_WORDS = ['văn bản', 'công văn', 'điện', 'phiếu chuyển'];

/** Codes of forms and tables are no documents. */
export const FORM_WORDS = ['mẫu', 'biểu', 'biểu mẫu', 'bảng', 'phụ lục', 'phụ biểu', 'hóa đơn'];

/** A letter (công văn) is announced by one of these; then an unknown issuer code is believed. */
export const LETTER_WORDS = [
  'công văn',
  'cv',
  'văn bản',
  'công điện',
  'phiếu chuyển',
  'giấy mời',
  'báo cáo',
  'tờ trình',
  'thông báo',
];

/** Between two numbers of one list. */
export const LIST_WORDS = ['và các', 'và', 'hoặc', 'cùng với', 'cùng'];

/** "của Chính phủ", "do Bộ Y tế ban hành". */
export const OF = ['của', 'củ', 'do'];
/** "tại Công văn số", "ban hành Kế hoạch số", "có công văn số": the body before them issued what follows. */
export const ISSUED_BY_WORDS = ['ban hành', 'có', 'ký', 'xây dựng', 'phê duyệt', 'ra', 'tại'];

/** What a decision puts in force: "Đề án số 06/QĐ-TTg" is loose, not wrong. */
export const ISSUED_BY_DECISION = [
  'đề án',
  'kế hoạch',
  'chương trình',
  'quy chế',
  'quy định',
  'phương án',
  'chiến lược',
  'quy hoạch',
  'dự án',
];

/** Type words of the assembly's numbers, which bear no type code. */
export const ASSEMBLY_TYPES = ['luật', 'bộ luật', 'nghị quyết', 'pháp lệnh', 'hiến pháp', 'lệnh'];

/** Named types that a letter's number (no type code) does not fit. */
export const NEVER_LETTERS = [
  'kế hoạch',
  'chương trình',
  'chương trình hành động',
  'quyết định',
  'nghị quyết',
  'chỉ thị',
  'nghị định',
  'thông tư',
];

/** Types that only central bodies issue: there the list of issuer codes is closed. */
export const CENTRAL_TYPE_CODES = ['TT', 'TTLT', 'NĐ'];

/** A reference to a particular document begins with one of these … */
export const REFERRING = [
  'theo',
  'tại',
  'căn cứ',
  'thực hiện',
  'triển khai',
  'triển khai thực hiện',
  'quy định tại',
  'thi hành',
  'chấp hành',
  'quán triệt',
  'kèm theo',
  'ban hành kèm theo',
  'tinh thần',
  'được giao tại',
  'nêu tại',
];
/** … names one of these types in the singular … */
export const REFERABLE = [
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Quyết định',
  'Nghị quyết',
  'Chỉ thị',
  'Kế hoạch',
  'Công văn',
];
/** … and is no particular one behind these. */
export const SEVERAL = ['các', 'những', 'một số', 'mọi', 'từng', 'mỗi', 'này', 'nêu trên'];
/** What it is about, behind the issuer. */
export const ABOUT_WORDS = ['về việc', 'về', 'quy định', 'ban hành', 'phê duyệt', 'hướng dẫn', 'sửa đổi'];
/** Resolutions that are cited by meeting or congress, not by number. */
export const NUMBERLESS = ['đại hội', 'chi bộ', 'đảng bộ', 'liên tịch', 'chuyên đề'];
export const PLENUM = 'hội nghị';
