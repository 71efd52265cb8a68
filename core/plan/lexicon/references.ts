/** Words round references to documents, and columns of lists of documents. Folded form, lower case. */

/** Before a document that the sentence speaks of as past or as changed: such a mention is right however old the document is. */
export const CHANGING = [
  'sửa đổi, bổ sung một số điều của',
  'sửa đổi, bổ sung một số nội dung của',
  'sửa đổi một số điều của',
  'bổ sung một số điều của',
  'một số điều của',
  'sửa đổi, bổ sung',
  'sửa đổi',
  'bổ sung',
  'thay thế cho',
  'thay thế',
  'thay cho',
  'thay vì',
  'bãi bỏ',
  'hủy bỏ',
  'so với',
  'hợp nhất',
  // contracts keep the name of the decree that they were made under
  'hợp đồng theo',
  'hợp đồng lao động theo',
];
/** A sentence with one of these tells what became of a document, or looks back. */
export const LOOKING_BACK = [
  'hết hiệu lực',
  'được thay thế',
  'bị thay thế',
  'bị bãi bỏ',
  'được bãi bỏ',
  'trước đây',
  'tổng kết',
  'sơ kết',
  'chuyển tiếp',
];

/** Behind a short mention: the document was named before. */
export const NAMED_BEFORE = ['nêu trên', 'nói trên', 'kể trên', 'trên đây', 'đã nêu', 'đã dẫn', 'này'];

/** "… được Chính phủ ban hành ngày …": issuer and date in words of their own behind the number. */
export const PASSED_BY = ['đã được', 'được', 'do'];

/** Headings of a list of documents: their numbers, dates and issuers stand in columns of their own. */
export const DOCUMENT_COLUMNS = [
  'ngày ban hành',
  'ngày ký',
  'ngày, tháng',
  'ngày tháng',
  'thời gian ban hành',
  'cơ quan ban hành',
  'đơn vị ban hành',
  'số, ký hiệu',
  'số ký hiệu',
  'số và ký hiệu',
  'số hiệu',
  'số văn bản',
  'trích yếu',
  'tên văn bản',
];

/** Nothing but the law in general. */
export const VAGUE_BASES = [
  'quy định hiện hành',
  'quy định của pháp luật',
  'quy định pháp luật',
  'pháp luật hiện hành',
  'quy định của nhà nước',
  'chế độ hiện hành',
  'chế độ quy định',
  'chính sách hiện hành',
];
export const BY_VAGUE_BASIS = ['theo đúng các', 'theo đúng', 'theo các', 'theo', 'đúng theo'];
export const OF_THE_DAY = 'hiện hành';
