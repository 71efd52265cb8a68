import { fill } from '../core/lint/wording.ts';
import type { Data } from '../core/lint/rule.ts';
import type { Locale, LocalizedText } from '../core/text/localized.ts';

/** What the server says on its own behalf. `{name}` stands for a value. */
const WORDS = {
  fixAll: { vi: 'Sửa mọi chỗ sửa được trong văn bản', en: 'Fix everything that can be fixed in this document' },
  silenceLine: { vi: 'Bỏ qua “{rule}” ở dòng này, ghi lý do…', en: 'Turn “{rule}” off for this line, with a reason…' },
  silenceFile: {
    vi: 'Bỏ qua “{rule}” trong cả văn bản, ghi lý do…',
    en: 'Turn “{rule}” off for the whole document, with a reason…',
  },
  reason: { vi: 'lý do', en: 'reason' },
  openRulePage: { vi: 'Mở trang quy tắc “{rule}”', en: 'Open the page of “{rule}”' },
  checking: { vi: 'Kiểm tra các kế hoạch trong thư mục', en: 'Checking the plans of this folder' },
  appendix: { vi: 'Bảng nhiệm vụ', en: 'Table of tasks' },
  assignments: { vi: 'Nhiệm vụ giao trong phần lời', en: 'Assignments in prose' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  citations: { vi: 'Văn bản viện dẫn', en: 'Cited documents' },
  meansDay: { vi: 'Ngày cuối của thời hạn này', en: 'The last day of this deadline' },
  leadFromLine: {
    vi: 'Ô trống: đơn vị chủ trì theo dòng {line} (ô gộp khi in)',
    en: 'Empty cell: the lead is that of line {line} (one cell in print)',
  },
  leadFromAbove: { vi: 'Đơn vị chủ trì theo dòng trên', en: 'The lead is that of the row above' },
  countTasks: { vi: '{count} nhiệm vụ', en: '{count} tasks' },
  withoutDeadline: { vi: '{count} thiếu thời hạn', en: '{count} without deadline' },
  withoutLead: { vi: '{count} thiếu chủ trì', en: '{count} without lead' },
  countTargets: { vi: '{count} chỉ tiêu', en: '{count} targets' },
  belowMinimum: { vi: '{count} dưới mức tối thiểu', en: '{count} below the minimum' },
  openSuperior: { vi: 'Mở kế hoạch của cấp trên trong thư mục', en: 'Open the superior’s plan in this folder' },
  openOfficialPage: { vi: 'Mở trang chính thức của văn bản', en: 'Open the official page of the document' },
  unitOfPlan: { vi: 'Có trong kế hoạch này', en: 'In this plan' },
  unitOfOffice: { vi: 'Danh sách đơn vị của cơ quan', en: 'The office’s own list of units' },
  unitOfData: { vi: 'Danh mục đơn vị', en: 'Known units' },
  skeleton: { vi: 'Khung phần còn thiếu', en: 'A part that is still missing' },
  tableFromLines: { vi: 'Chuyển các dòng này thành bảng', en: 'Turn these lines into a table' },
  splitLeads: { vi: 'Tách thành mỗi đơn vị chủ trì một dòng', en: 'Split into one row for each lead' },
  keepFirstLead: {
    vi: 'Để “{unit}” chủ trì, các đơn vị khác phối hợp',
    en: 'Let “{unit}” lead and the others cooperate',
  },
  sortByDeadline: {
    vi: 'Sắp xếp nhiệm vụ theo thời hạn (trong từng nhóm)',
    en: 'Sort the tasks by deadline (within their groups)',
  },
  sortByUnit: {
    vi: 'Sắp xếp nhiệm vụ theo đơn vị chủ trì (trong từng nhóm)',
    en: 'Sort the tasks by lead (within their groups)',
  },
  renumberTable: { vi: 'Đánh lại số thứ tự của bảng', en: 'Renumber the rows of this table' },
  renumberText: { vi: 'Đánh lại số thứ tự các mục, điểm', en: 'Renumber headings and points' },
  appendixFromProse: {
    vi: 'Lập bảng phụ lục từ nhiệm vụ trong lời văn',
    en: 'Build the appendix table from the tasks in the text',
  },
  confirmLeads: {
    vi: 'Việc được chia lại giữa các đơn vị; kiểm tra từng đơn vị trước khi áp dụng.',
    en: 'Work is shared out anew; check each unit before you apply this.',
  },
  confirmNumbers: {
    vi: 'Số thứ tự của nhiệm vụ, mục thay đổi; văn bản khác có thể đã dẫn số cũ.',
    en: 'Numbers of tasks or headings change; other texts may refer to the old ones.',
  },
  confirmAppendix: {
    vi: 'Phụ lục được thêm vào cuối văn bản; phần lời giữ nguyên.',
    en: 'The appendix is added at the end; the text stays as it is.',
  },
  addDocument: { vi: 'Thêm {name} vào danh mục văn bản', en: 'Add {name} to the registry of documents' },
  addDocumentHere: {
    vi: 'Thêm {name} cho riêng văn bản này (ghi ở đầu tệp)',
    en: 'Add {name} for this document only (in its front matter)',
  },
  addUnit: { vi: 'Thêm “{name}” vào danh sách đơn vị', en: 'Add “{name}” to the list of units' },
  addUnitHere: {
    vi: 'Thêm “{name}” cho riêng văn bản này (ghi ở đầu tệp)',
    en: 'Add “{name}” for this document only (in its front matter)',
  },
  notAdded: {
    vi: 'Chưa thêm được vào danh mục văn bản: tệp danh mục hoặc tệp cấu hình không sửa được.',
    en: 'Could not be added to the registry: its file or the configuration cannot be changed.',
  },
  failed: {
    vi: 'Chương trình gặp lỗi khi đọc văn bản này ({reason}). Đây là lỗi của kehoach-lint, không phải của văn bản.',
    en: 'Reading this document failed ({reason}). This is a fault of kehoach-lint, not of the document.',
  },
} as const satisfies Record<string, LocalizedText>;

export type WordId = keyof typeof WORDS;

export function words(locale: Locale, id: WordId, data: Data = {}): string {
  return fill(WORDS[id], data, locale);
}
