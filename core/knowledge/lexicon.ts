/** Words that the data are looked up with. Folded form, lower case. */

/** Every target may begin with these; what it counts stands behind them. */
export const BEFORE_COUNTED = ['tỷ lệ', 'tổng số', 'số lượng', 'số', 'các', 'toàn bộ', 'tất cả', 'đạt', 'có', 'là'];

/** Headings of columns that offices give the fields of their lists, beside the names of the fields. */
export const DOCUMENT_HEADINGS = {
  number: ['số, ký hiệu', 'số ký hiệu', 'số/ký hiệu', 'số và ký hiệu', 'số hiệu', 'số văn bản', 'ký hiệu'],
  type: ['loại', 'loại văn bản', 'hình thức', 'hình thức văn bản', 'thể loại'],
  issuer: ['cơ quan ban hành', 'nơi ban hành', 'đơn vị ban hành', 'cơ quan', 'issuing body'],
  date: ['ngày ban hành', 'ngày văn bản', 'ngày, tháng, năm', 'ngày tháng năm', 'ngày ký', 'ngày', 'date of issue'],
  title: ['trích yếu', 'trích yếu nội dung', 'nội dung', 'tên văn bản', 'tên loại và trích yếu nội dung', 'subject'],
  status: ['hiệu lực', 'tình trạng hiệu lực', 'tình trạng', 'trạng thái'],
  effective: ['ngày có hiệu lực', 'có hiệu lực từ', 'có hiệu lực từ ngày', 'ngày hiệu lực', 'in force from'],
  expiredOn: ['ngày hết hiệu lực', 'hết hiệu lực từ', 'hết hiệu lực từ ngày', 'expires'],
  replacedBy: ['thay thế bởi', 'được thay thế bởi', 'văn bản thay thế', 'replaced by'],
  amends: ['sửa đổi cho', 'sửa đổi văn bản', 'văn bản được sửa đổi'],
  amendedBy: ['sửa đổi bởi', 'được sửa đổi bởi', 'văn bản sửa đổi', 'amended by'],
  province: ['tỉnh', 'tỉnh, thành phố', 'địa phương'],
  source: ['nguồn', 'đường dẫn', 'liên kết', 'link', 'url'],
  confidence: ['độ tin cậy', 'mức tin cậy'],
  note: ['ghi chú', 'chú thích'],
  key: ['khóa', 'mã'],
} as const;

export const UNIT_HEADINGS = {
  name: ['tên', 'tên đơn vị', 'tên cơ quan', 'tên cơ quan, đơn vị', 'đơn vị', 'cơ quan, đơn vị', 'cơ quan'],
  level: ['cấp', 'cấp đơn vị'],
  code: ['ký hiệu', 'mã ký hiệu', 'ký hiệu văn bản'],
  otherCodes: ['ký hiệu khác'],
  aliases: ['tên gọi khác', 'tên khác', 'other names'],
  abbreviations: ['viết tắt', 'tên viết tắt', 'chữ viết tắt', 'abbreviation'],
  validFrom: ['từ ngày', 'ngày thành lập', 'có từ ngày', 'valid from'],
  validTo: ['đến ngày', 'ngày giải thể', 'ngày kết thúc', 'đến hết ngày', 'valid to'],
  successor: ['đơn vị kế thừa', 'kế thừa bởi', 'sáp nhập vào'],
  legalBasis: ['văn bản thành lập', 'căn cứ', 'căn cứ pháp lý', 'legal basis'],
  source: ['nguồn', 'đường dẫn', 'liên kết', 'link', 'url'],
  confidence: ['độ tin cậy', 'mức tin cậy'],
  note: ['ghi chú', 'chú thích'],
  id: ['mã', 'mã đơn vị'],
} as const;

export const INDICATOR_HEADINGS = {
  name: ['tên', 'chỉ tiêu', 'tên chỉ tiêu', 'chỉ số', 'tên chỉ số'],
  phrases: ['cụm từ', 'cách ghi', 'cách ghi khác', 'phrase'],
  without: ['không có từ', 'trừ'],
  unit: ['đơn vị tính', 'đvt'],
  direction: ['chiều'],
  min: ['tối thiểu', 'mức tối thiểu', 'thấp nhất', 'minimum'],
  max: ['tối đa', 'mức tối đa', 'cao nhất', 'maximum'],
  source: ['nguồn', 'văn bản giao', 'căn cứ'],
  note: ['ghi chú', 'chú thích'],
  id: ['mã', 'mã chỉ tiêu'],
} as const;

/** Columns that only count. */
export const COUNTING_HEADINGS = ['stt', 'tt', 'số tt', 'số thứ tự', 'no', 'no.'];

/** What cells say for the values of fields. */
export const CELL_WORDS: Readonly<Record<string, readonly string[]>> = {
  'in-force': ['còn hiệu lực', 'có hiệu lực', 'đang có hiệu lực', 'còn'],
  amended: ['đã sửa đổi', 'đã được sửa đổi', 'hết hiệu lực một phần', 'sửa đổi, bổ sung', 'sửa đổi'],
  expired: ['hết hiệu lực', 'hết hiệu lực toàn bộ', 'đã hết hiệu lực', 'hết', 'bãi bỏ', 'bị bãi bỏ'],
  unknown: ['chưa rõ', 'không rõ', 'chưa xác định'],
  verified: ['đã kiểm tra', 'đã đối chiếu'],
  recalled: ['theo trí nhớ', 'chưa kiểm tra', 'chưa đối chiếu'],
  central: ['trung ương'],
  province: ['tỉnh', 'cấp tỉnh'],
  department: ['sở', 'sở, ngành', 'sở, ban, ngành'],
  unit: ['đơn vị', 'đơn vị trực thuộc', 'trực thuộc', 'phòng'],
  district: ['huyện', 'cấp huyện'],
  commune: ['xã', 'cấp xã'],
  party: ['đảng'],
  collective: ['tập thể', 'nhiều đơn vị'],
  higher: ['càng cao càng tốt', 'tăng', 'cao'],
  lower: ['càng thấp càng tốt', 'giảm', 'thấp'],
};
