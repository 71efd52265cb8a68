/**
 * Words of the labels before what is said of a piece of work, line by line: "Đơn vị chủ trì: …", "Thời gian hoàn thành: …". A label
 * consists of nothing else, so that "Chủ trì, phối hợp với các đơn vị: …" is none. Folded form, lower case.
 */
export const FIELD_WORDS = [
  // who
  'cơ quan',
  'cơ quan, tổ chức',
  'cq',
  'đơn vị',
  'đv',
  'phòng',
  'phòng, ban',
  'ban',
  'bộ phận',
  'cá nhân',
  'tổ chức, cá nhân',
  'tổ chức chủ trì',
  'chuẩn bị',
  'được giao',
  'người',
  'cán bộ',
  'cấp',
  'chủ trì',
  'đầu mối',
  'thường trực',
  'tham mưu',
  'chịu trách nhiệm',
  'trách nhiệm',
  'phụ trách',
  'phân công',
  'phân công nhiệm vụ',
  'tổ chức phân công',
  'soạn thảo',
  'xây dựng',
  'triển khai',
  'thực hiện',
  'tổ chức thực hiện',
  'phối hợp',
  'cùng phối hợp',
  'tham gia',
  'chính',
  // when
  'thời gian',
  'thời hạn',
  'thời điểm',
  'tiến độ',
  'lộ trình',
  'hạn',
  'mốc',
  'tg',
  'ngày hoàn thành',
  'hoàn thành',
  'bắt đầu',
  'kết thúc',
  'trình',
  'ban hành',
  'báo cáo',
  'dự kiến',
  // what comes of it
  'kết quả',
  'sản phẩm',
  'đầu ra',
  'đạt được',
  'cần đạt',
  'phải đạt',
  'của nhiệm vụ',
  'công việc',
  // where, with what
  'địa điểm',
  'thành phần',
  'đối tượng',
  'số lượng',
  'hình thức',
  'kinh phí',
  'nguồn kinh phí',
  'kinh phí thực hiện',
  // what it is
  'nội dung',
  'nội dung công việc',
  'nhiệm vụ',
  'cụ thể',
];

/** What a label of these alone says may be a part of a plan instead: "Tổ chức thực hiện: …", "Nhiệm vụ cụ thể: …". */
export const PARTS_NOT_FIELDS = [
  'tổ chức thực hiện',
  'triển khai thực hiện',
  'báo cáo',
  'ban hành',
  'trình',
  'xây dựng',
  'kết quả thực hiện',
];

/** Behind these a label may go on: "Thời gian trình Chính phủ: …". */
export const TIME_LABELS = ['thời gian', 'thời hạn', 'hạn', 'tiến độ'];

/** Labels of what is described where no work is given: a project, a study, a meeting, a body. */
export const OTHER_SUBJECTS = [
  'tên dự án',
  'tên đề tài',
  'tên nhiệm vụ',
  'tên chương trình',
  'mã số',
  'chủ nhiệm',
  'chủ đầu tư',
  'chủ quản',
  'nhà tài trợ',
  'nhà thầu',
  'tổng mức đầu tư',
  'tổng vốn',
  'tổng dự toán',
  'thành phần',
  'khách mời',
  'đại biểu',
  'liên hệ',
  'đầu mối liên hệ',
  'địa chỉ',
  'điện thoại',
  'số tài khoản',
];

/** Behind a label they say what it means, or what to write. */
export const EXPLAINING = ['là', 'ghi', 'ghi tên', 'ghi rõ', 'nêu', 'nêu rõ'];
