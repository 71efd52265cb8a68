/** Words of what tasks give and of deadlines that set no day. Folded form, lower case but for abbreviations. */

/** Documents that are made once. */
export const SINGLE_DOCUMENTS = [
  'kế hoạch',
  'KH',
  'đề án',
  'phương án',
  'chương trình',
  'quy chế',
  'quy định',
  'danh mục',
  'nghị quyết',
  'chỉ thị',
  'quy hoạch',
  'bộ tiêu chí',
  'bộ chỉ số',
];
/** Documents of which there may be many in a year; one that is named with its year is made once. */
export const SERIAL_DOCUMENTS = [
  'quyết định',
  'QĐ',
  'báo cáo',
  'BC',
  'tờ trình',
  'hướng dẫn',
  'thông báo',
  'công văn',
  'văn bản quy phạm pháp luật',
  'văn bản QPPL',
  'VB QPPL',
  'VBQPPL',
];
/** Before the word for a document: "Dự thảo Nghị quyết", "01 Kế hoạch". */
export const BEFORE_DOCUMENT = ['dự thảo', 'ban hành', 'bản', '01', '1', 'một'];

/** To do this to a document is to make it. */
export const MAKING = [
  'ban hành',
  'xây dựng',
  'hoàn thiện',
  'lập',
  'soạn thảo',
  'dự thảo',
  'trình',
  'phê duyệt',
  'hoàn thành',
  'tham mưu',
  'sửa đổi',
  'thông qua',
];

/** What is done as often as there is need. */
export const ONGOING = [
  'thường xuyên',
  'kịp thời',
  'cập nhật',
  'định kỳ',
  'đột xuất',
  'hằng',
  'hàng năm',
  'hàng quý',
  'hàng tháng',
  'nếu có',
  'khi có',
  'phát sinh',
];
/** Work that goes on beside the making of a document, or behind it. */
export const GOES_ON = [
  'tiếp tục',
  'duy trì',
  'triển khai',
  'tổ chức',
  'thực hiện',
  'theo dõi',
  'kiểm tra',
  'đôn đốc',
  'tuyên truyền',
  'quán triệt',
  'phổ biến',
  'vận hành',
  'khai thác',
];

/** Said of a deadline, these name no time. */
export const NO_TIME = [
  'sớm nhất',
  'sớm',
  'càng sớm càng tốt',
  'kịp thời',
  'ngay',
  'khẩn trương',
  'nhanh chóng',
  'đúng hạn',
  'đúng thời hạn',
  'đúng thời gian',
  'đúng tiến độ',
  'đúng quy định',
  'đầy đủ',
  'trong thời gian sớm nhất',
  'trong thời gian tới',
  'thời gian tới',
  'hoàn thành',
  'thực hiện',
  'xong',
  'và',
];

/** "Theo hướng dẫn Trung ương", "Khi có văn bản chỉ đạo": the time is in another document … */
export const HANGS_ON = ['theo', 'căn cứ', 'căn cứ vào', 'tùy', 'tùy theo', 'phù hợp với', 'khi có', 'sau khi có'];
/** … and these name none. */
export const UNNAMED_SOURCES = [
  'kế hoạch',
  'KH',
  'tiến độ',
  'lộ trình',
  'hướng dẫn',
  'quy định',
  'chỉ đạo',
  'văn bản',
  'chương trình',
  'tình hình',
  'thực tế',
];
/** Behind a source these do not tell which one it is. */
export const SAYING_NOTHING = [
  'của',
  'được',
  'đã',
  'do',
  'từ',
  'phê duyệt',
  'duyệt',
  'đề ra',
  'chung',
  'cụ thể',
  'thực tế',
  'hiện hành',
  'ban hành',
  'chỉ đạo',
  'hướng dẫn',
  'quy định',
  'mới',
  'Trung ương',
  'TW',
  'cấp trên',
  'ngành',
];
export const THIS_DOCUMENT = 'này';
/** Who guides is said in "Theo hướng dẫn của Bộ Nội vụ", not in "Theo hướng dẫn Trung ương", "của Bộ, ngành". */
export const UNNAMED_BODIES = ['Trung ương'];
export const OTHER_BODIES = ['ngành', 'ban', 'sở'];
