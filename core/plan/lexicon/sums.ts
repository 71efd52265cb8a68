/** Words of tables and sentences that add up. Folded form, lower case. */

/** Columns whose figures nobody adds up. */
export const NOT_ADDED = [
  'tỷ lệ',
  'tỉ lệ',
  'phần trăm',
  'bình quân',
  'trung bình',
  'đơn giá',
  'mức giá',
  'mức chi',
  'mức hỗ trợ',
  'định mức',
  'hệ số',
  'điểm',
  'xếp hạng',
  'thứ hạng',
  'hạng',
  'xếp loại',
  'năm sinh',
  'thời gian',
  'ngày',
  'tăng/giảm',
  'tăng, giảm',
  'tăng trưởng',
  'so sánh',
  'so với',
  'chênh lệch',
  'lũy kế',
  'mật độ',
  'tỷ suất',
  'chỉ số',
  'chỉ tiêu',
  'kế hoạch năm',
  'đơn vị tính',
  'đvt',
  'số hiệu',
  'mã',
  'điện thoại',
];
/** Columns of shares. */
export const SHARE_HEADINGS = ['tỷ lệ', 'tỉ lệ', 'phần trăm', '% hoàn thành', 'tỷ trọng'];
/** Shares of something else than the columns beside them: of last year, of what was planned elsewhere. */
export const GROWTH_HEADINGS = ['tăng', 'giảm', 'tăng trưởng', 'so với', 'cùng kỳ', 'so sánh', 'chênh lệch'];
/** A column that the others are parts of. */
export const WHOLE_HEADINGS = [
  'tổng số',
  'tổng cộng',
  'tổng',
  'theo quy định',
  'được giao',
  'kế hoạch',
  'phải giải quyết',
  'tiếp nhận',
  'đã nhận',
  'phát ra',
];

/** Over columns that the ones beside them are parts of. */
export const SUM_HEADINGS = ['tổng số', 'tổng cộng', 'tổng', 'cộng'];

/** A cell that says that there is nothing. */
export const NOTHING_CELLS = ['', '-', '--', '…', '...', 'không', 'x', '/'];

/** Rows that are only some of those above them, or say something else of them. */
export const SOME_ROWS = [
  'trong đó',
  'trong số đó',
  'tỷ lệ',
  'tỉ lệ',
  'bình quân',
  'so với',
  'tăng',
  'giảm',
  'chênh lệch',
];

/** A number behind one of these is the whole that the shares behind it are of. */
export const WHOLE_WORDS = [
  'tổng số',
  'tổng cộng',
  'tổng',
  'tiếp nhận',
  'nhận được',
  'nhận',
  'phát ra',
  'phát hành',
  'phát',
  'được giao',
  'phải giải quyết',
  'toàn tỉnh có',
  'toàn huyện có',
  'toàn xã có',
  'toàn ngành có',
  'hiện có',
];
/** Between a whole and its part. */
export const AMONG = ['trong đó', 'trong số đó', 'trong số này', 'đã giải quyết', 'giải quyết', 'thu về', 'hoàn thành'];
/** Before the share of the number in front of it. */
export const SHARE_VERBS = [
  'đạt tỷ lệ',
  'đạt tỉ lệ',
  'chiếm tỷ lệ',
  'chiếm tỉ lệ',
  'tỷ lệ đạt',
  'tỷ lệ',
  'tỉ lệ',
  'tương đương',
  'tương ứng',
  'bằng',
  'đạt',
  'chiếm',
];
/** Behind a share: these open no other whole ("kế hoạch", "so với năm trước" do). */
export const BEHIND_OWN_SHARE = [
  'trong hạn',
  'đúng hạn',
  'trước hạn',
  'tổng số',
  'trên tổng số',
  'so với tổng số',
  'và',
];
/** Before a share that is not meant exactly. */
export const ROUGHLY = [
  'gần',
  'trên',
  'hơn',
  'khoảng',
  'xấp xỉ',
  'ước',
  'dưới',
  'tối thiểu',
  'ít nhất',
  'từ',
  'còn',
  'vượt',
];
/** Before a part that comes on top of others. */
export const ADDED = ['thêm', 'tăng', 'giảm', 'mới'];
/** Before "12/63": a place, a day, a model, never a part of a whole. */
export const NO_FRACTION_BEFORE = [
  'hạng',
  'xếp',
  'thứ',
  'vị trí',
  'ngày',
  'tháng',
  'từ',
  'đến',
  'trước',
  'sau',
  'số',
  'quý',
  'đợt',
  'bệnh viện',
  'khoảng',
  'mẫu',
  'điều',
];
