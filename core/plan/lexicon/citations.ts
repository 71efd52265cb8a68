/** Words round document numbers. Folded form. */

/** "số" before a number. */
export const NUMBER_WORD = 'số';
/** The same where the case of what follows counts. */
export const NUMBER_WORDS = ['số', 'Số'];
/** A citation in full: "Luật số 80/2025/QH15 ngày … của Quốc hội về …". */
export const CITED_IN_FULL = { number: 'số', date: 'ngày', issuer: 'của', subject: 'về' } as const;

/** Types that are cited by name: "Luật Viên chức số … ngày …". */
export const CITED_BY_NAME = ['Luật', 'Bộ luật', 'Pháp lệnh'];

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
export const LIST_WORDS = ['và các', 'các', 'và', 'hoặc', 'cùng với', 'cùng'];

/** "của Chính phủ", "do Bộ Y tế ban hành". */
export const OF = ['của', 'củ', 'do'];
/** "tại Công văn số", "ban hành Kế hoạch số", "có công văn số": the body before them issued what follows. */
export const ISSUED_BY_WORDS = ['ban hành', 'có', 'ký', 'xây dựng', 'phê duyệt', 'ra', 'tại'];

export const DECISION_CODE = 'QĐ';
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

/** The word for a letter, and the type codes that no letter bears, whatever unit drafted it. */
export const LETTER_WORD = 'công văn';
export const NOT_OF_LETTERS = ['NĐ', 'QĐ', 'NQ', 'KH', 'CTr'];

/** Type words with the code that offices wrote for them before the codes were set, and some still do. */
export const FORMER_TYPE_CODES: readonly (readonly [word: string, code: string])[] = [['tờ trình', 'TT']];

/** Types that only central bodies issue: there the list of issuer codes is closed. */
export const CENTRAL_TYPE_CODES = ['TT', 'TTLT', 'NĐ'];

/** Types that one body alone issues, with its letters of today and of former days. */
export const ONLY_ISSUED_BY: ReadonlyMap<string, readonly string[]> = new Map([['NĐ', ['CP', 'HĐBT', 'HĐCP']]]);
/** Letters that never stand behind a type code, and those that then are meant: the Government decides through its head. */
export const NEVER_ISSUED = [
  { types: ['TT', 'TTLT'], codes: ['CP', 'TTg', 'UBND', 'HĐND'], instead: null },
  { types: ['QĐ', 'CT'], codes: ['CP'], instead: 'TTg' },
  { types: ['NQ'], codes: ['TTg'], instead: 'CP' },
] as const;
/** Types that convey what another body said: "kết luận của Chủ tịch UBND tỉnh tại Thông báo số …". */
export const CONVEYING_TYPES = ['TB', 'TBKL', 'GM', 'TTr', 'BC'];
/** Types that no department of a province issues. */
export const SETS_RULES_FOR_ALL = ['TT', 'TTLT'];

/** Types of papers that every office numbers in its own way: contracts. */
export const NUMBERED_BY_THE_PARTIES = ['HĐ'];

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
/** Nor is it where the sentence speaks of what is still to be issued, or is issued again and again. */
export const STILL_OPEN = [
  'sau khi',
  'ngay khi',
  'khi được',
  'khi có',
  'khi ban hành',
  'sẽ ban hành',
  'sẽ được ban hành',
  'dự kiến',
  'hằng năm',
  'hàng năm',
  'nếu có',
];
/** What it is about, behind the issuer. */
export const ABOUT_WORDS = ['về việc', 'về', 'quy định', 'ban hành', 'phê duyệt', 'hướng dẫn', 'sửa đổi'];
/** Resolutions that are cited by meeting or congress, not by number. */
export const NUMBERLESS = ['đại hội', 'chi bộ', 'đảng bộ', 'liên tịch', 'chuyên đề'];
export const NAMED_BY_CONGRESS = ['nghị quyết đại hội', 'nghị quyết của đại hội', 'văn kiện đại hội'];
export const PLENUM = 'hội nghị';
