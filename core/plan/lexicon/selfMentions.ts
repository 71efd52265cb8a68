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
