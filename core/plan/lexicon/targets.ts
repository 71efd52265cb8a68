/** Words of quantified aims. Folded form, lower case. */

/** These make any number behind them an aim. */
export const AT_LEAST = [
  'tối thiểu',
  'ít nhất',
  'không dưới',
  'không thấp hơn',
  'không ít hơn',
  'không nhỏ hơn',
  'không kém',
  'thấp nhất',
  '≥',
  '>=',
];
export const AT_MOST = [
  'tối đa',
  'không quá',
  'không vượt quá',
  'không vượt',
  'không cao hơn',
  'không lớn hơn',
  'không nhiều hơn',
  'không hơn',
  'không trên',
  'nhiều nhất',
  '≤',
  '<=',
];
/** These also describe people and sizes ("trên 60 tuổi"): they count before shares and known units. */
export const ABOVE = ['trên', 'hơn', 'vượt', 'từ', '>'];
export const BELOW = ['dưới', 'còn dưới', '<'];
/** "Không để nợ quá hạn trên 3%": what may not be above a number is at most so much … */
export const NEVER_TO_BE = ['không để', 'không còn', 'không có', 'không xảy ra'];
/** … unless another aim begins between. */
export const NEW_AIM = ['và', 'giảm', 'tăng', 'nâng', 'đạt', 'duy trì', 'bảo đảm', 'đảm bảo', 'phấn đấu', 'từ'];
export const ABOUT = ['khoảng', 'xấp xỉ', 'gần', 'ước', 'trên dưới'];
/** May stand between the comparator and the number. */
export const REACH = ['đạt', 'là', 'mức', 'được', 'có', 'phải', 'tỷ lệ'];
export const OR_MORE = ['trở lên'];
export const OR_LESS = ['trở xuống'];
/** What a share may be of, in a word that grades nothing. */
export const WHOLES = ['dân số', 'số dân', 'số hộ', 'số xã', 'số người', 'tổng số'];
export const PERCENT = 'phần trăm';
export const PERMILLE = ['‰', '%o', '%0', 'phần nghìn'];
/** "28 giường bệnh/vạn dân". */
export const PEOPLE = 'dân';
/** A label of these words, numbers apart, says when and not what: "Đến năm 2025: 70% người dân …". */
export const TIME_LABEL = [
  'đến',
  'năm',
  'hết',
  'cuối',
  'trong',
  'giai đoạn',
  'quý',
  'tháng',
  'từ',
  'cụ thể',
  'phấn đấu',
  'mục tiêu',
  'chỉ tiêu',
  'trong đó',
];
export const UP_TO = 'đến';
/** Behind it another thing is measured. */
export const OF_WHICH = 'trong đó';
/** A bracket that begins with one of these names parts of the aim before it. */
export const PARTS_OF_AIM = [OF_WHICH, 'riêng'];

/** Between a verb and its number: "tạo việc làm mới cho", "đạt trên". */
export const AIM_FILLERS = ['mới', 'thêm', 'cho', 'được', 'đạt', 'từ', 'trên', 'hơn', 'khoảng', 'gần', 'đủ'];
/** They only lead up to a value. */
export const JOINING = [...AIM_FILLERS, 'và', 'vào', 'vượt'];
/** "từ 3,2% xuống còn 2,5%": the first value is where things stand. */
export const FROM = 'từ';
export const BASELINE_BEHIND = ['xuống', 'lên', 'giảm', 'tăng', 'nâng', 'còn'];
/** Time that is to be saved, or that something may take. */
export const SHORTENING = ['giảm', 'rút ngắn', 'cắt giảm', 'tiết kiệm'];
export const TIME_TAKEN = ['thời gian', 'thời hạn'];
/** Who pays: "ngân sách tỉnh 70%". */
export const FUNDS = [
  'ngân sách trung ương',
  'ngân sách nhà nước',
  'ngân sách địa phương',
  'ngân sách tỉnh',
  'ngân sách thành phố',
  'ngân sách huyện',
  'ngân sách xã',
  'ngân sách cấp tỉnh',
  'ngân sách cấp huyện',
  'ngân sách cấp xã',
  'vốn đối ứng',
  'vốn xã hội hóa',
  'quỹ đất',
];
export const SUPPORT = [
  'miễn',
  'miễn phí',
  'miễn, giảm',
  'hỗ trợ',
  'mức chi',
  'chi trả',
  'trợ cấp',
  'thanh toán',
  'đóng góp',
];
export const COSTS = [
  'kinh phí',
  'tổng kinh phí',
  'chi phí',
  'tổng chi phí',
  'học phí',
  'giá trị',
  'tổng giá trị',
  'mức lương',
  'mức đóng',
  'lãi suất',
  'tiền',
];

/** "hàng mới 100%": unused goods. */
export const GOODS = 'hàng';
export const UNUSED = 'mới';

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
  'đón',
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
  'thu hút',
  'cấp mới',
  'rà soát',
  'đơn giản hóa',
  'tạo việc làm',
  'giải quyết việc làm',
  'đào tạo nghề',
  ...['xuất khẩu', 'đón', 'lắp đặt'],
];

/** A number behind one of these is achieved already, or describes how things stand; in a list of aims too … */
export const ACHIEVED_ALWAYS = [
  'đã',
  'hiện nay',
  'hiện có',
  'hiện đạt',
  'hiện tại',
  'tính đến',
  'ước đạt',
  'mới đạt',
  'mới có',
];
/** What there is and is to be kept: "bảo vệ diện tích rừng hiện có 4.000 ha". */
export const THERE_IS = 'hiện có';
export const KEEPING = ['bảo vệ', 'duy trì', 'giữ', 'giữ vững', 'giữ ổn định', 'bảo tồn', 'ổn định'];
/** … and elsewhere. */
export const ACHIEVED = [
  'đạt được',
  'thời gian qua',
  'năm qua',
  'chiếm',
  'so với cùng kỳ',
  'kết quả đạt',
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

/** Headings and lead-ins that announce aims, … */
export const AIM_TITLES = ['chỉ tiêu', 'mục tiêu'];
/** … unless they speak of work as well. */
export const NO_AIM_TITLES = ['nhiệm vụ', 'giải pháp', 'nội dung', 'hoạt động', 'tổ chức thực hiện', 'biện pháp'];
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

/** What a figure counts and there should be little of: a bare "5%" of it may be more or less than was wanted. */
export const UNWANTED = [
  ...['giảm', 'hạ', 'hạn chế', 'kéo giảm', 'rút ngắn', 'cắt giảm', 'tiết kiệm', 'còn'],
  ...['nghèo', 'cận nghèo', 'trễ hạn', 'quá hạn', 'chậm', 'tồn đọng', 'vi phạm', 'tai nạn', 'thất nghiệp', 'sai sót'],
  ...['khiếu nại', 'tố cáo', 'tội phạm', 'suy dinh dưỡng', 'tử vong', 'thất thoát', 'bỏ học', 'tái phạm', 'tảo hôn'],
  ...['thời gian', 'chi phí', 'nợ xấu', 'nợ đọng', 'ô nhiễm'],
];
/** Of what there should be little, so much is dealt with: "95% khiếu nại được giải quyết". */
export const DEALT_WITH = ['được', 'giải quyết', 'xử lý', 'khắc phục', 'điều tra', 'khám phá', 'thu hồi'];
