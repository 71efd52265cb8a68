/** Words with which a document speaks of itself. Folded form, lower case. */

/** "Trên đây là Kế hoạch …". */
export const CLOSING_START = ['trên đây là'];
/** "… ban hành Kế hoạch … như sau:". */
export const AS_FOLLOWS = ['như sau', 'sau đây', 'cụ thể'];
/** An appendix of one of these looks back: an older year is right there. */
export const FACTS_IN_CAPTION = [
  'kết quả',
  'số liệu',
  'tình hình',
  'hiện trạng',
  'thực trạng',
  'thống kê',
  'đánh giá',
  'so sánh',
];

/** The department (Sở) as a body of the province: what its name begins with. */
export const DEPARTMENT = 'Sở';
/** "các phòng chuyên môn Sở", "công chức, viên chức thuộc Sở": the people and parts of the body that speaks. */
export const OWN_PARTS = [
  'các phòng',
  'các phòng, ban',
  'các phòng chuyên môn',
  'các đơn vị trực thuộc',
  'các đơn vị thuộc và trực thuộc',
  'các phòng, đơn vị',
  'các phòng, đơn vị trực thuộc',
  'công chức, viên chức',
  'công chức, viên chức và người lao động',
  'công chức, viên chức, người lao động',
  'cán bộ, công chức',
];
export const BELONGING = ['thuộc', 'của', 'trong', 'tại'];
/** "của tỉnh và của Sở": beside the superior only the body that speaks is named so. */
export const SUPERIORS = ['tỉnh', 'thành phố', 'ủy ban nhân dân tỉnh', 'ubnd tỉnh', 'ubnd thành phố', 'ngành'];
export const OF = 'của';
/** In front of these, others may be meant: "phối hợp với các phòng của Sở Tài chính", "hướng dẫn của tỉnh và của Sở Nội vụ". */
export const OTHERS_MEANT = [
  'phối hợp',
  'đề nghị',
  'gửi',
  'hướng dẫn',
  'chỉ đạo',
  'quy định',
  'yêu cầu',
  'công văn',
  'thẩm định',
  'theo',
  'mời',
  'đoàn',
];
