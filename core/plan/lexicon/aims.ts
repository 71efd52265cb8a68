/** Words of aims that are put in words only, and of sections that set aims. Folded form, lower case. */

/** Verbs that promise more or less of something … */
export const CHANGE_VERBS = [
  'tăng',
  'tăng dần',
  'tăng thêm',
  'tăng mạnh',
  'gia tăng',
  'nâng',
  'nâng cao',
  'nâng dần',
  'cải thiện',
  'giảm',
  'giảm dần',
  'giảm mạnh',
  'giảm bớt',
  'kéo giảm',
  'cắt giảm',
  'rút ngắn',
  'mở rộng',
];
/** … that can be counted or measured. */
export const MEASURES = [
  'tỷ lệ',
  'tỉ lệ',
  'tỷ trọng',
  'số lượng',
  'số lượt',
  'số',
  'chỉ số',
  'điểm số',
  'điểm',
  'thứ hạng',
  'thứ bậc',
  'vị trí xếp hạng',
  'mức độ hài lòng',
  'thời gian',
  'chi phí',
  'quy mô',
  'giá trị',
  'thu nhập',
  'năng suất',
  'sản lượng',
  'diện tích',
  'doanh thu',
  'nguồn thu',
  'tốc độ',
];
/** "Tỷ lệ hồ sơ trực tuyến … cao hơn năm trước": what is measured stands before the promise. */
export const CHANGED_STATES = [
  'tăng so với',
  'giảm so với',
  'cao hơn năm trước',
  'cao hơn so với',
  'thấp hơn năm trước',
  'năm sau cao hơn năm trước',
  'tăng hằng năm',
  'tăng hàng năm',
  'giảm hằng năm',
  'giảm hàng năm',
];
/** Figures in words. */
export const FIGURES_IN_WORDS = ['gấp đôi', 'gấp ba', 'một nửa', 'toàn bộ', 'tất cả'];

/** A general aim stands above the measurable ones. */
export const GENERAL_AIMS = ['mục tiêu chung', 'mục tiêu tổng quát', 'mục tiêu tổng thể', 'mục đích'];
/** Where a heading names these too, an entry below it may be work as well as an aim. */
export const WORK_TITLES = ['nhiệm vụ', 'giải pháp', 'nội dung'];

/** Every second target and task of administrative reform speaks of procedures: these words do not tell one from another. */
export const UBIQUITOUS = ['thủ', 'tục', 'hành', 'chính', 'tối', 'thiểu', 'lên', 'trở', 'không', 'các', 'qua', 'tại'];
