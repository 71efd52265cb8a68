/** Words of headings and of the document's parts. Folded form, lower case. */

/** Before a number or letter at the head of a part. */
export const PART_WORDS = ['phần', 'chương'];
export const ARTICLE_WORD = 'điều';
export const APPENDIX_WORDS = ['phụ lục', 'phụ biểu', 'biểu mẫu'];
/** "Phần thứ nhất". */
export const ORDINALS = ['thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'thứ tám'];

/** "Trang 3": what a page leaves between two parts of a text. */
export const PAGE_WORD = 'trang';

/** What sections are about; the first kind whose words the title holds. */
export const SECTION_TITLES = {
  recipients: ['nơi nhận'],
  basis: ['căn cứ', 'cơ sở pháp lý', 'cơ sở chính trị', 'cơ sở xây dựng', 'cơ sở ban hành', 'cơ sở lập'],
  organisation: [
    'tổ chức thực hiện',
    'tổ chức triển khai',
    'tổ chức chỉ đạo',
    'tổ chức phân công',
    'tổ chức và thực hiện',
    'phân công',
    'trách nhiệm',
    'giao nhiệm vụ',
  ],
  budget: ['kinh phí', 'nguồn lực thực hiện', 'dự toán'],
  /** Where things stand; only at the head of a title: "Theo dõi tình hình thi hành pháp luật" is work. */
  results: [
    'kết quả',
    'tình hình',
    'thực trạng',
    'hiện trạng',
    'đặc điểm',
    'bối cảnh',
    'tồn tại',
    'hạn chế',
    'nguyên nhân',
    'khó khăn',
    'thuận lợi',
    'ưu điểm',
    'bài học kinh nghiệm',
    'sự cần thiết',
  ],
  outlook: [
    'phương hướng',
    'định hướng',
    'trọng tâm',
    'cuối năm',
    'tiếp theo',
    'sắp tới',
    'nhiệm vụ thời gian tới',
    'nhiệm vụ năm',
    'nhiệm vụ quý',
    'nhiệm vụ tháng',
    'thời gian tới',
    'kế hoạch năm',
    'kế hoạch công tác',
  ],
  proposals: ['kiến nghị', 'đề xuất'],
  goals: ['mục tiêu', 'chỉ tiêu', 'mục đích', 'yêu cầu'],
  tasks: ['nhiệm vụ', 'giải pháp', 'nội dung', 'hoạt động'],
} as const;

/** Lines that are headings even when nothing marks them as such. */
export const PLAIN_TITLES = ['tổ chức thực hiện', 'tổ chức triển khai thực hiện'];

/** Behind "Chương trình": what a body will sit on in a year, and where it will look. */
export const AGENDA_TITLES = ['công tác', 'làm việc', 'giám sát', 'kiểm tra', 'kiểm tra, giám sát'];
/** What a school sets itself for a school year. */
export const SCHOOLING_TITLES = [
  ...['năm học', 'nhiệm vụ năm học', 'thực hiện nhiệm vụ năm học', 'giáo dục nhà trường', 'giáo dục năm học'],
  ...['chuyên môn', 'chỉ đạo chuyên môn', 'hoạt động chuyên môn'],
];

/** Before the words for results. */
export const RESULT_OPENERS = [
  'những',
  'các',
  'một số',
  'đánh giá',
  'khái quát',
  'phân tích',
  'tóm tắt',
  'sơ lược',
  'về',
];
/** Results that are to come. */
export const EXPECTED_RESULTS = [
  'kết quả cần',
  'kết quả dự kiến',
  'kết quả mong đợi',
  'kết quả đầu ra',
  'kết quả, sản phẩm',
];
/** Sections of who pays what. */
export const BUDGET_TITLES = [
  'kinh phí',
  'nguồn kinh phí',
  'dự toán',
  'nguồn vốn',
  'nguồn lực thực hiện',
  'cơ chế tài chính',
];
/** What a company pays from. */
export const COSTS = ['chi phí'];
/** Behind "tổ chức thực hiện" in a title that is still about who does the work: "tổ chức thực hiện Kế hoạch". */
export const ORGANISATION_TAILS = [
  'kế hoạch',
  'chương trình',
  'đề án',
  'dự án',
  'phương án',
  'chiến lược',
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'kết luận',
  'thực hiện',
  'triển khai',
  'thi hành',
  'nhiệm vụ',
  'trách nhiệm',
  'tổ chức',
  'công việc',
  'cụ thể',
  'phụ trách',
  'của',
  'các',
  'trong',
  'và',
  'cho',
];
/** Before it: "công tác tổ chức thực hiện". */
/** Before a noun for units: "nhiệm vụ của các đơn vị". */
export const WORK_OF_UNITS = ['nhiệm vụ của các', 'nhiệm vụ các', 'nhiệm vụ cụ thể của các', 'nhiệm vụ cụ thể các'];
export const ORGANISATION_LEADS = ['công tác', 'kế hoạch', 'phân công', 'trách nhiệm', 'về', 'và'];
/** Titles that say so only by themselves: "Triển khai thực hiện". */
export const ORGANISATION_ALONE = ['triển khai thực hiện', 'triển khai'];
/** Titles that begin with one of these call for more of what is done already. */
export const EFFORTS = [
  'tăng cường',
  'nâng cao',
  'đẩy mạnh',
  'tiếp tục',
  'đổi mới',
  'quán triệt',
  'hoàn thiện',
  'phát huy',
  'đề cao',
  'tập trung',
];

/** Authority marks and offices that stand over a signature. */
export const SIGNATURE_MARKS = ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.', 'T/M', 'K/T', 'T/L'];
export const SIGNATURE_OFFICES = [
  'giám đốc',
  'phó giám đốc',
  'chủ tịch',
  'phó chủ tịch',
  'bộ trưởng',
  'thứ trưởng',
  'trưởng ban',
  'phó trưởng ban',
  'bí thư',
  'phó bí thư',
  'chánh văn phòng',
  'phó chánh văn phòng',
  'viện trưởng',
  'cục trưởng',
  'chi cục trưởng',
  'hiệu trưởng',
  'tổng giám đốc',
  'chánh thanh tra',
  'thủ trưởng',
  'trưởng phòng',
  'tổng cục trưởng',
  'phó tổng cục trưởng',
  'phó cục trưởng',
  'phó chi cục trưởng',
  'vụ trưởng',
  'phó vụ trưởng',
  'phó tổng giám đốc',
  'phó hiệu trưởng',
  'phó viện trưởng',
  'phó chánh thanh tra',
  'thống đốc',
  'phó thống đốc',
  'chánh án',
  'phó chánh án',
  'thủ tướng',
  'phó thủ tướng',
  'chủ nhiệm',
  'phó chủ nhiệm',
  'tổng thanh tra',
  'phó tổng thanh tra',
  'tổng kiểm toán nhà nước',
  'phó tổng kiểm toán nhà nước',
  // the model of Nghị định 30/2020/NĐ-CP, Phụ lục III, not filled in yet
  'quyền hạn, chức vụ của người ký',
];

/** What stands between the office and the name of one who signs. */
export const SIGNING_NOTES = ['ký, ghi', 'ký, đóng dấu', 'ký tên', 'ký ghi rõ', 'ký và ghi', 'đã ký'];

/** How a text announces an appendix of its own. */
export const APPENDIX = 'phụ lục';
export const ATTACHED_HERE = ['kèm theo', 'đính kèm', 'gửi kèm'];
/** The appendix is a separate file. */
export const ATTACHED_FILE = ['đính kèm', 'gửi kèm'];
export const APPENDIX_PLACE = ['tại các', 'tại', 'theo các', 'theo', 'trong các', 'trong', 'ở các', 'ở'];
/** Between another document's number and its appendices: "Quyết định số 12/QĐ-UBND và các Phụ lục kèm theo". */
export const APPENDIX_JOINTS = ['và', 'và các', 'cùng', 'cùng các', 'với', 'với các', 'gồm', 'gồm các'];
/** "Kèm theo Kế hoạch này": the document itself. */
export const THIS = 'này';
/** Whose appendix it is, when it is another document's: "Phụ lục III Nghị định 30/2020/NĐ-CP". */
export const OTHER_DOCUMENTS = [
  'nghị định',
  'thông tư',
  'luật',
  'quyết định',
  'nghị quyết',
  'công văn',
  'chỉ thị',
  'hướng dẫn',
  'bộ chỉ số',
  'hợp đồng',
];

/** Points of a list in their order: đ stands behind d; f, j, w and z are no letters of the alphabet. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';
