/** Words of titles that do not tell what a document is about. Syllables, folded form, lower case. */
export const SUBJECTLESS = [
  ...['kế', 'hoạch', 'chương', 'trình', 'báo', 'cáo', 'đề', 'án', 'kết', 'quả', 'tình', 'hình', 'tổng'],
  ...['thực', 'hiện', 'triển', 'khai', 'tổ', 'chức', 'ban', 'hành', 'công', 'tác', 'nhiệm', 'vụ', 'hoạt', 'động'],
  ...['năm', 'giai', 'đoạn', 'quý', 'tháng', 'đầu', 'cuối', 'sáu', 'chín', 'kỳ', 'phương', 'hướng'],
  ...['của', 'và', 'về', 'việc', 'trên', 'địa', 'bàn', 'tại', 'trong', 'các', 'cho', 'theo', 'số', 'ngày', 'đến'],
  ...['tỉnh', 'thành', 'phố', 'huyện', 'quận', 'thị', 'xã', 'phường', 'ủy', 'nhân', 'dân', 'ubnd'],
  ...['sở', 'ngành', 'cấp', 'cơ', 'quan', 'đơn', 'vị', 'lĩnh', 'vực', 'phạm', 'vi', 'quản', 'lý'],
];

/** What the names of bodies that stand under a sở, or under a commune, begin with. Folded form, lower case. */
export const BODIES_BELOW = ['chi cục', 'trung tâm', 'bệnh viện', 'trường', 'ban quản lý', 'trạm', 'phòng', 'đội'];

/** Work of following up, which every plan gives somebody and no report answers. Folded form, lower case. */
export const FOLLOWING_UP = ['báo cáo', 'đôn đốc', 'theo dõi', 'tổng hợp'];

/** In the title of a document that changes an earlier one, whose figures it may change. Folded form, lower case. */
export const CHANGES_ANOTHER = ['điều chỉnh', 'sửa đổi', 'bổ sung', 'thay thế', 'đính chính'];

/** Words of tasks that do not tell one from another. Syllables, folded form, lower case. */
export const SAYS_NO_WORK = [
  ...['thực', 'hiện', 'triển', 'khai', 'tổ', 'chức', 'tiếp', 'tục', 'tăng', 'cường', 'đẩy', 'mạnh', 'chủ', 'trì'],
  ...['phối', 'hợp', 'với', 'công', 'tác', 'nhiệm', 'vụ', 'việc', 'hoạt', 'động', 'nội', 'dung', 'hoàn', 'thành'],
  ...['của', 'và', 'về', 'trên', 'địa', 'bàn', 'tại', 'trong', 'các', 'cho', 'theo', 'từ', 'đến', 'được', 'có', 'là'],
  ...['bảo', 'đảm', 'quy', 'định', 'yêu', 'cầu', 'hiệu', 'quả', 'kịp', 'thời', 'liên', 'quan', 'cơ', 'đơn', 'vị'],
  ...[
    'năm',
    'quý',
    'tháng',
    'ngày',
    'trước',
    'sở',
    'ban',
    'ngành',
    'tỉnh',
    'thành',
    'phố',
    'ubnd',
    'ủy',
    'nhân',
    'dân',
  ],
];
