/** Words of quantified aims. Folded form, lower case. */

/** These make any number behind them an aim. */
export const AT_LEAST = [
  'tối thiểu',
  'ít nhất',
  'không dưới',
  'không thấp hơn',
  'không ít hơn',
  'thấp nhất',
  '≥',
  '>=',
];
export const AT_MOST = ['tối đa', 'không quá', 'không vượt quá', 'không vượt', 'nhiều nhất', '≤', '<='];
/** These also describe people and sizes ("trên 60 tuổi"): they count before shares and known units. */
export const ABOVE = ['trên', 'hơn', 'vượt', 'từ', '>'];
export const BELOW = ['dưới', 'còn dưới', '<'];
export const ABOUT = ['khoảng', 'xấp xỉ', 'gần', 'ước'];
/** May stand between the comparator and the number. */
export const REACH = ['đạt', 'là', 'mức', 'được', 'có', 'tỷ lệ'];
export const OR_MORE = ['trở lên'];
export const OR_LESS = ['trở xuống'];
export const PERCENT = 'phần trăm';
export const UP_TO = 'đến';

/** Verbs that promise what they count. */
export const AIM_VERBS = [
  'tổ chức',
  'mở',
  'xây dựng',
  'xây mới',
  'sửa chữa',
  'thành lập',
  'biên soạn',
  'phát hành',
  'in',
  'sản xuất',
  'đăng tải',
  'đăng',
  'đăng phát',
  'phát sóng',
  'ban hành',
  'triển khai',
  'tập huấn',
  'bồi dưỡng',
  'đào tạo',
  'kiểm tra',
  'thanh tra',
  'tuyển dụng',
  'trồng',
  'công nhận',
  'có',
  'có thêm',
  'thêm',
  'đạt',
  'hoàn thành',
  'đầy đủ',
  'phấn đấu',
  'tăng',
  'giảm',
  'phát triển',
  'thực hiện',
  'khảo sát',
  'giám sát',
  'đề xuất',
  'lựa chọn',
  'hỗ trợ',
  'thu hút',
  'viết',
];
/** Before bodies (đơn vị, người …) only these say that a number of them is the aim. */
export const STRONG_AIM_VERBS = [
  'kiểm tra',
  'thanh tra',
  'tại',
  'tuyển dụng',
  'đào tạo',
  'bồi dưỡng',
  'tập huấn cho',
  'công nhận',
  'có thêm',
  'thêm',
  'phấn đấu',
  'đạt',
  'giảm',
  'cắt giảm',
  'thành lập',
  'phát triển',
  'vận động',
  'kết nạp',
  'khám',
];

/** A number behind one of these is achieved already, or describes how things stand. */
export const ACHIEVED = [
  'đã',
  'hiện nay',
  'hiện có',
  'hiện đạt',
  'hiện tại',
  'tính đến',
  'ước đạt',
  'đạt được',
  'thời gian qua',
  'năm qua',
  'chiếm',
  'so với cùng kỳ',
  'kết quả đạt',
  'mới đạt',
  'mới có',
  'mới hoàn thành',
];
/** … unless one of these stands between. */
export const AIMING = [
  'phấn đấu',
  'mục tiêu',
  'chỉ tiêu',
  'tối thiểu',
  'ít nhất',
  'bảo đảm',
  'đảm bảo',
  'trở lên',
  'yêu cầu',
  'duy trì',
];
/** A bracket that begins with one of these says how things stand. */
export const STANDS_IN_BRACKET = [
  'hiện',
  'mới',
  'đã',
  'cùng kỳ',
  'thực hiện',
  'kết quả',
  'bằng',
  'đến hết năm',
  'hết năm',
  'tính đến',
  'chiếm',
  '6 tháng đầu năm',
  '9 tháng đầu năm',
];
export const COMPARED_WITH = 'so với';

/** Headings above tables of aims. */
export const AIM_TITLES = ['chỉ tiêu', 'mục tiêu'];
/** Columns of what was reached, never of what is to be reached. */
export const ACHIEVED_COLUMN = [
  'thực hiện',
  'kết quả',
  'hiện trạng',
  'ước',
  'cùng kỳ',
  'năm trước',
  'đã đạt',
  'so sánh',
  'đạt được',
  'tăng/giảm',
  'ghi chú',
];
export const MEASURE_COLUMN = ['đơn vị tính', 'đvt', 'đơn vị'];
/** A value to strive for beside the one to reach. */
export const STRIVING = 'phấn đấu';

/** Percentages that may pass 100: growth, and what is reached of a plan or an estimate. */
export const MAY_PASS_100 = [
  'tăng',
  'tăng trưởng',
  'tăng thêm',
  'vượt',
  'so với',
  'dự toán',
  'kế hoạch',
  'chỉ tiêu',
  'công suất',
  'năng suất',
  'gấp',
  'bằng',
  'định mức',
  'thu ngân sách',
  'số thu',
  'sản lượng',
  'doanh thu',
];
/** A share says so itself. */
export const SHARE_WORDS = ['tỷ lệ', 'tỉ lệ', 'mức độ hài lòng', 'trong tổng số', 'trên tổng số'];

/** "Giảm từ 15 - 13%": what falls is told from its upper end. */
export const FALLING = ['giảm', 'giảm dần', 'giảm còn', 'giảm xuống', 'hạ', 'hạ xuống'];

/** Right before a value: by so much more, not up to so much. */
export const GROWING = [
  'tăng',
  'tăng thêm',
  'thêm',
  'nâng thêm',
  'cao hơn',
  'tăng ít nhất',
  'tăng tối thiểu',
  'tăng trên',
];

/** Before the field or service that a share is of, */
export const NARROWING = ['về', 'đối với', 'với', 'lĩnh vực', 'ngành', 'riêng'];
/** and what ends its name. */
export const SCOPE_ENDS = [
  'của',
  'tại',
  'ở',
  'trên',
  'trong',
  'do',
  'theo',
  'năm',
  'cấp',
  'đạt',
  'so',
  'tối',
  'ít',
  'phấn',
  'từ',
  'hằng',
  'hàng',
];
