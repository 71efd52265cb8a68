/** Words of table headings and cells. Folded form, lower case. */

/** What a column holds. The role whose word stands first in the heading wins; between roles, the order here. */
export const COLUMN_WORDS = {
  /** A schedule of sittings is no list of tasks. */
  sitting: ['buổi', 'thứ ngày', 'thứ/ngày', 'thứ, ngày', 'ngày/thứ', 'giờ'],
  /** Nor is a budget. */
  price: ['đơn giá', 'thành tiền', 'định mức', 'mức chi'],
  /** Lists of people are no tasks. */
  person: [
    'họ và tên',
    'họ tên',
    'họ, tên',
    'năm sinh',
    'ngày sinh',
    'chức vụ',
    'chức danh',
    'số điện thoại',
    'email',
    'giới tính',
    'trình độ',
    'chủ nhiệm',
  ],
  measure: ['đơn vị tính', 'đvt', 'số lượng', 'tỷ lệ', 'thời hạn giải quyết', 'thời gian giải quyết'],
  lead: ['chủ trì', 'đầu mối', 'phụ trách', 'phân công', 'trách nhiệm', 'chủ đầu tư'],
  partner: ['phối hợp', 'tham gia'],
  start: ['bắt đầu', 'khởi công', 'khởi đầu', 'từ ngày', 'từ tháng'],
  deadline: [
    'thời gian',
    'tg',
    'thời hạn',
    'thời điểm',
    'tiến độ',
    'lộ trình',
    'hoàn thành',
    'kết thúc',
    'hạn cuối',
    'hạn xử lý',
    'hạn trình',
    'mốc',
    'kỳ hạn',
    'năm thực hiện',
    'đến ngày',
    'đến tháng',
  ],
  money: ['kinh phí', 'dự toán', 'ngân sách', 'nguồn vốn', 'tổng mức đầu tư', 'tiền', 'nguồn lực'],
  note: ['ghi chú', 'tài liệu kiểm chứng', 'căn cứ'],
  place: ['địa điểm', 'địa bàn', 'nơi tổ chức', 'đối tượng', 'thành phần', 'số người'],
  product: ['kết quả', 'sản phẩm', 'đầu ra'],
  task: [
    'nhiệm vụ',
    'nội dung',
    'công việc',
    'hoạt động',
    'giải pháp',
    'biện pháp',
    'đầu việc',
    'phần việc',
    'việc làm',
    'việc cần làm',
    'việc phải làm',
    'tên văn bản',
    'tên đề án',
    'tên chương trình',
    'chuyên đề',
  ],
  goal: ['mục tiêu', 'chỉ tiêu', 'tiêu chí', 'chỉ số'],
  field: ['lĩnh vực', 'nhóm'],
} as const;

/** "Cơ quan, đơn vị thực hiện", "Phòng ban tham mưu": one of the first with one of the second behind it heads a lead column too. */
export const LEAD_HOLDERS = [
  'cơ quan',
  'cq',
  'đơn vị',
  'đv',
  'đ/v',
  'phòng',
  'ban',
  'bộ phận',
  'cá nhân',
  'người',
  'tổ chức',
  'cấp',
  'ngành',
  'chủ thể',
];
export const LEAD_ACTS = [
  'thực hiện',
  'chịu trách nhiệm',
  'tham mưu',
  'triển khai',
  'được giao',
  'soạn thảo',
  'xây dựng',
  'đảm nhận',
  'theo dõi',
  'tổ chức',
  'tiến hành',
];

/** A heading that begins with one of these counts something ("Số hồ sơ", "Đã hoàn thành"), */
export const COUNT_OPENERS = [
  'số',
  'tổng',
  'tỷ lệ',
  'tỉ lệ',
  'đã',
  'đang',
  'chưa',
  'đúng hạn',
  'trước hạn',
  'quá hạn',
  'trễ hạn',
];
/** unless it begins with one of these. */
export const NO_COUNTS = [
  'số hiệu',
  'số ký hiệu',
  'số văn bản',
  'số quyết định',
  'số thứ tự',
  'số hóa',
  'tổng hợp',
  'tổng kết',
];

/** A heading of nothing but these names units: the lead, in a table that has no other column for it. */
export const UNIT_HEADINGS = [
  'cơ quan',
  'đơn vị',
  'địa phương',
  'bộ phận',
  'cá nhân',
  'sở',
  'ban',
  'ngành',
  'phòng',
  'khoa',
  'trường',
  'huyện',
  'xã',
  'phường',
];

/** A heading that is nothing but this is for the deadline; "tồn tại, hạn chế" is not. */
export const DEADLINE_HEADINGS = ['hạn', 'deadline'];

/** Behind another word these make a heading one for the time, too. */
export const TIME_NAMES = ['thời gian', 'thời hạn', 'thời điểm', 'tiến độ'];

/** "Tháng", "Tháng/năm": a column of bare numbers that count these. */
export const SPAN_HEADINGS = ['tháng', 'quý', 'tuần', 'ngày', 'năm'];

export const INDEX_HEADINGS = [
  ...['stt', 'tt', 'số tt', 's tt', 'số thứ tự', 'thứ tự', 'tt.', '#', 'số'],
  ...['mã', 'mã số', 'mã tiêu chí', 'mã nhiệm vụ', 'mã công việc', 'mã hoạt động'],
];

/** A table of these is one of tasks even where it has no lead column; "nội dung" alone may be a timetable. */
export const PLAIN_TASK_WORDS = ['nhiệm vụ', 'công việc', 'hoạt động', 'giải pháp', 'đầu việc'];
/** "Thời gian bắt đầu, kết thúc": with one of these a column is not only for the beginning. */
export const END_WORDS = ['kết thúc', 'hoàn thành', 'đến ngày', 'đến tháng'];
export const LEAD_WORD = 'chủ trì';
export const PARTNER_WORD = 'phối hợp';
/** Beside a column of partners these alone head the lead; elsewhere they stand over what was done. */
export const DOER_HEADINGS = ['thực hiện', 'triển khai'];

/** A cell of partners that says that there are none. */
export const NOBODY = ['không', 'không có'];

/** Cells that repeat the one above. */
export const DITTO = ['nt', 'n.t', '-nt-', 'như trên', 'như dòng trên', 'như mục trên'];
/** Signs that do. */
export const DITTO_SIGNS = ['〃', '"', '”', "''", '//', '“'];

export const TOTAL_WORDS = ['tổng cộng', 'tổng số', 'cộng', 'tổng'];

/** "Chủ trì: Sở A; phối hợp: Sở B" in one cell. */
export const CELL_LEAD = ['đơn vị chủ trì', 'cơ quan chủ trì', 'chủ trì'];
export const CELL_PARTNER = ['đơn vị phối hợp', 'cơ quan phối hợp', 'phối hợp với', 'phối hợp'];

/** The same as it is written there. */
export const CELL_ROLES = { lead: 'Chủ trì', partner: 'phối hợp' } as const;

/** A mark in a column that stands for a period. */
export const MARKS = ['x', '✓', '✔', '√', '+', '*', 'v', '■', '●', '☑'];

/** "7h30", "08 giờ 00": the hours of a timetable. */
export const HOUR_SIGNS = ['giờ', 'h', 'g', ':'];

/** Before the time up to which a column tells what was reached. */
export const RESULTS_SO_FAR = ['kết quả', 'kết quả thực hiện', 'kết quả đạt được', 'tình hình, kết quả'];
/** A column that stays empty until the work is done, to be filled in by those who report. */
export const FILLED_IN_LATER = ['kết quả thực hiện', 'kết quả đạt được', 'tình hình thực hiện', 'tiến độ thực hiện'];
