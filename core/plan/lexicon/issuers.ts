/** Words for the bodies that issue documents. Folded form. */

/** First words of bodies that issue documents. Longest first where one begins another. */
export const ISSUER_HEADS = [
  'Chính phủ',
  'Thủ tướng',
  'Phó Thủ tướng',
  'Quốc hội',
  'Ủy ban',
  'UBTVQH',
  'UBTƯ',
  'UBND',
  'UBMTTQ',
  'HĐND',
  'Hội đồng',
  'Bộ trưởng',
  'Bộ',
  'Liên Bộ',
  'Liên ngành',
  'Liên Sở',
  'Ban',
  'BCH',
  'BCĐ',
  'BTV',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Thị ủy',
  'Đảng ủy',
  'Đảng bộ',
  'Đảng đoàn',
  'Thường trực',
  'Trung ương',
  'Bí thư',
  'Sở',
  'Giám đốc',
  'Phó Giám đốc',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Chủ nhiệm',
  'Tổng Giám đốc',
  'Thống đốc',
  'Viện trưởng',
  'Chánh án',
  'Chánh Thanh tra',
  'Chánh Văn phòng',
  'Trưởng phòng',
  'Hiệu trưởng',
  'Tổng Thanh tra',
  'Tổng Kiểm toán',
  'Trưởng Ban',
  'Cục',
  'Tổng cục',
  'Vụ',
  'Viện',
  'Văn phòng',
  'VPCP',
  'Thanh tra',
  'Kiểm toán',
  'Kho bạc',
  'Ngân hàng',
  'Bảo hiểm',
  'BHXH',
  'Trung tâm',
  'Trường',
  'Đại học',
  'Học viện',
  'Bệnh viện',
  'Phòng',
  'Chi cục',
  'Công an',
  'Tòa án',
  'Viện kiểm sát',
  'Mặt trận',
  'Hội',
  'Đoàn',
  'Tỉnh đoàn',
  'Liên đoàn',
  'Liên minh',
  'Liên hiệp',
  'Hiệp hội',
  'Công đoàn',
  'Chi bộ',
  'Chi đoàn',
  'Thư viện',
  'Bảo tàng',
  'Quỹ',
  'Tổng',
  'Tổ công tác',
  'Tập đoàn',
  'Công ty',
  'Tỉnh',
  'Thành phố',
  'Trạm',
  'Đài',
  'Báo',
];

/** Lower-case words that no name of a body holds: the name ends before them. Case counts. */
export const AFTER_ISSUER = [
  'về',
  'v/v',
  'ban hành',
  'phê duyệt',
  'quy định',
  'sửa đổi',
  'bổ sung',
  'hướng dẫn',
  'triển khai',
  'thực hiện',
  'thi hành',
  'công bố',
  'công khai',
  'thành lập',
  'kiện toàn',
  'giao',
  'tổng kết',
  'sơ kết',
  'quán triệt',
  'đẩy mạnh',
  'tăng cường',
  'nâng cao',
  'xây dựng',
  'kèm theo',
  'trong',
  'trên',
  'tại',
  'theo',
  'để',
  'nhằm',
  'đối với',
  'đến',
  'giai đoạn',
  'năm',
  'là',
  'có',
  'đã',
  'đang',
  'sẽ',
  'được',
  'cho',
  'với',
  'do',
  'của',
  'từ',
  'như',
  'mà',
  'khi',
  'sau',
  'trước',
  'nêu',
  'nói',
  'yêu cầu',
  'đề nghị',
  'tiếp tục',
  'tập trung',
  'phối hợp',
  'thông qua',
  'ngày',
  'số',
  'quyết định',
  'kế hoạch',
  'chỉ đạo',
  'cụ thể',
  'các',
  'những',
  'một số',
  'liên quan',
  'này',
  'ký',
  'gửi',
  'tổ chức',
  'hợp nhất',
  'bãi bỏ',
  'đồng ý',
  'chủ trì',
  'tham mưu',
  'trình',
  'báo cáo',
  'và ý kiến',
  'và các ý kiến',
  'và đề nghị',
  'cùng ý kiến',
];

/** Between such a body and its matter; with the second word behind it, it tells what the body's document is about: "về việc". */
export const FOR_A_MATTER = { word: 'về', unlessBefore: 'việc' } as const;

/** Bodies that are named for a matter with "về": "Ủy ban Quốc gia về chuyển đổi số". */
export const NAMED_FOR_A_MATTER = [
  'Ủy ban Quốc gia',
  'Ủy ban quốc gia',
  'Hội đồng Quốc gia',
  'Hội đồng quốc gia',
  'Ban Chỉ đạo Trung ương',
  'Ban Chỉ đạo Quốc gia',
  'Ban Chỉ đạo quốc gia',
  'Ban Chỉ đạo của Chính phủ',
];

/** Matters whose name goes on over a comma, or over a word that else ends the name of a body. */
export const NAMED_MATTERS = [
  'phòng, chống tham nhũng, lãng phí, tiêu cực',
  'phòng, chống tham nhũng, tiêu cực',
  'phòng, chống',
  'phòng cháy, chữa cháy',
  'phòng cháy chữa cháy',
  'khoa học, công nghệ, đổi mới sáng tạo',
  'khoa học, công nghệ',
  'trật tự, an toàn giao thông',
  'xây dựng nông thôn mới',
  'xây dựng Đảng',
  'chuyển đổi số',
  'chính quyền số',
  'kinh tế số',
];

/** Offices that act for the body named behind them. */
export const HEADS_OF_BODIES = [
  'Bộ trưởng',
  'Thứ trưởng',
  'Giám đốc',
  'Phó Giám đốc',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Tổng Giám đốc',
  'Thống đốc',
  'Cục trưởng',
  'Viện trưởng',
  'Hiệu trưởng',
  'Chủ nhiệm',
  'Trưởng',
];

/** Behind a whole name: "Sở Y tế tỉnh Đồng Nai", "Ban Chấp hành Trung ương Đảng". */
export const PLACE_WORDS = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'thuộc',
];

/** Issuers below the province: their documents are in no registry. */
export const LOCAL_ISSUER_LEVELS = ['huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'];

/** Before the name of a province, or of a city that may be one. */
export const PROVINCE_WORDS = ['tỉnh', 'Tỉnh'];
export const CITY_WORDS = ['thành phố', 'Thành phố', 'TP', 'TP.'];

/** Bodies that exist in every province, with the code they all sign with. */
export const LOCAL_BODIES = [
  { code: 'UBND', names: ['UBND', 'Ủy ban nhân dân'] },
  { code: 'HĐND', names: ['HĐND', 'Hội đồng nhân dân'] },
] as const;

/** Codes of two letters that are told apart from the code before them even without a hyphen: "30/2020/NĐCP". */
export const SHORT_ISSUERS = ['CP', 'TU', 'TW'];

/** How the name of a ministry begins. */
export const MINISTRY_WORD = 'Bộ';
/** The letter of that word in the codes of ministries: "BLĐTBXH". */
export const MINISTRY_LETTER = 'B';
/** Codes that one national body beside the ministries signs with. */
export const NATIONAL_BODIES = ['CP', 'TTg', 'CTN', 'NHNN', 'TTCP', 'UBDT', 'KTNN', 'TANDTC', 'VKSNDTC'];

/** Codes of bodies that need no entry in the registry. */
export const PEOPLES_BODIES = ['UBND', 'HĐND'];
export const LIKELY_CODES = [...PEOPLES_BODIES, 'VPCP', 'VPUB', 'VP', 'TTg'];

/** "(khóa XIII)" behind the name of a body. */
export const TERM_WORDS = ['khóa', 'Khóa', 'nhiệm kỳ'];
