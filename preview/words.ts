import type { Severity } from '../core/config/presets.ts';
import { SEVERITY_WORDS } from '../core/lint/severityWords.ts';
import type { Data } from '../core/lint/rule.ts';
import { fill } from '../core/lint/wording.ts';
import type { Locale, LocalizedText } from '../core/text/localized.ts';

/** Everything that the preview says on its own behalf. `{name}` stands for a value. */
const WORDS = {
  untitled: { vi: 'Văn bản chưa có trích yếu', en: 'A document without a title' },
  unnumbered: { vi: 'chưa có số', en: 'no number yet' },
  dated: { vi: 'ngày {day}', en: '{day}' },
  strip: { vi: 'Tình hình chung', en: 'How the plan stands' },
  views: { vi: 'Cách xem', en: 'Views' },

  tasks: { vi: 'nhiệm vụ', en: 'tasks' },
  task: { vi: 'nhiệm vụ', en: 'task' },
  tasksInAppendix: { vi: 'nhiệm vụ trong phụ lục', en: 'tasks in the appendix' },
  taskInAppendix: { vi: 'nhiệm vụ trong phụ lục', en: 'task in the appendix' },
  tasksInProse: { vi: 'việc giao trong lời văn', en: 'assigned in prose' },
  missingDeadlines: { vi: 'thiếu thời hạn', en: 'without a deadline' },
  targetsBelow: { vi: 'chỉ tiêu chưa đạt mức', en: 'targets off the minimum' },
  targetBelow: { vi: 'chỉ tiêu chưa đạt mức', en: 'target off the minimum' },
  citationsToReview: { vi: 'căn cứ cần xem', en: 'citations to review' },
  citationToReview: { vi: 'căn cứ cần xem', en: 'citation to review' },
  findings: { vi: 'điểm cần sửa', en: 'findings' },
  finding: { vi: 'điểm cần sửa', en: 'finding' },
  nothingFound: { vi: 'Không có điểm cần sửa', en: 'No findings' },

  table: { vi: 'Phụ lục', en: 'Appendix' },
  time: { vi: 'Thời gian', en: 'Timeline' },
  load: { vi: 'Khối lượng theo đơn vị', en: 'Load per unit' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  citations: { vi: 'Căn cứ', en: 'Citations' },

  index: { vi: 'STT', en: 'No.' },
  taskColumn: { vi: 'Nhiệm vụ', en: 'Task' },
  product: { vi: 'Kết quả', en: 'Output' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  partner: { vi: 'Phối hợp', en: 'Cooperating' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },

  proseTitle: { vi: 'Việc giao trong phần lời văn', en: 'Work assigned in prose' },
  proseOnly: {
    vi: 'Văn bản chưa có bảng phụ lục. Bảng này được lập từ phần lời văn; có thể sao chép sang Word để làm phụ lục.',
    en: 'The document has no appendix table yet. This one is made from its text; copy it into Word to begin one.',
  },
  noTasks: {
    vi: 'Chưa đọc được nhiệm vụ nào. Lập bảng phụ lục có các cột Nhiệm vụ, Chủ trì, Thời hạn, hoặc giao việc cho từng đơn vị ở phần Tổ chức thực hiện.',
    en: 'No task was read. Write an appendix table with columns for task, lead and deadline, or assign work to units under “Tổ chức thực hiện”.',
  },
  noTasksInReport: {
    vi: 'Báo cáo này không giao nhiệm vụ mới.',
    en: 'This report assigns no new work.',
  },
  noDeadlines: {
    vi: 'Chưa có nhiệm vụ nào nêu ngày, tháng hay quý hoàn thành. Ghi vào cột Thời hạn, ví dụ “Quý II/2026”.',
    en: 'No task names a day, month or quarter. Write one in the column for deadlines, such as “Quý II/2026”.',
  },
  noUnits: {
    vi: 'Chưa đọc được đơn vị nào. Ghi đơn vị vào cột Chủ trì của phụ lục.',
    en: 'No unit was read. Write the units in the appendix’s column for the lead.',
  },
  noTargets: {
    vi: 'Chưa đọc được chỉ tiêu nào có số liệu. Ghi mức phải đạt ở phần Mục tiêu, ví dụ “đạt tối thiểu 95%”.',
    en: 'No quantified target was read. Write what is to be reached among the aims, such as “đạt tối thiểu 95%”.',
  },
  noCitations: {
    vi: 'Chưa đọc được căn cứ nào. Ghi số, ký hiệu và ngày của văn bản làm căn cứ.',
    en: 'No citation was read. Write number and date of the documents that the plan rests on.',
  },

  filters: { vi: 'Lọc và sắp xếp', en: 'Filter and group' },
  allUnits: { vi: 'Mọi đơn vị', en: 'All units' },
  unitFilter: { vi: 'Đơn vị', en: 'Unit' },
  allDeadlines: { vi: 'Mọi thời hạn', en: 'All deadlines' },
  deadlineFilter: { vi: 'Thời hạn', en: 'Deadline' },
  grouping: { vi: 'Xếp theo', en: 'Group by' },
  asPrinted: { vi: 'Thứ tự phụ lục', en: 'As printed' },
  byLead: { vi: 'Đơn vị chủ trì', en: 'Lead unit' },
  byDeadline: { vi: 'Thời hạn', en: 'Deadline' },
  search: { vi: 'Tìm', en: 'Search' },
  searchHint: { vi: 'Tìm, không cần dấu', en: 'Search, diacritics optional' },
  onlyFindings: { vi: 'Chỉ dòng có lỗi', en: 'Only rows with findings' },
  clear: { vi: 'Bỏ lọc', en: 'Clear' },
  shown: { vi: 'Hiện {shown}/{all} nhiệm vụ', en: '{shown} of {all} tasks shown' },
  noneShown: {
    vi: 'Không có nhiệm vụ nào khớp. Bỏ bớt điều kiện lọc.',
    en: 'No task matches. Loosen the filters.',
  },
  copy: { vi: 'Sao chép sang Word', en: 'Copy into Word' },
  copied: { vi: 'Đã sao chép. Dán vào Word.', en: 'Copied. Paste it into Word.' },
  copyFailed: {
    vi: 'Chưa sao chép được. Dùng “Lưu HTML” rồi mở bằng Word.',
    en: 'It could not be copied. Save it as HTML and open that in Word.',
  },
  saveHtml: { vi: 'Lưu HTML', en: 'Save HTML' },
  saveCsv: { vi: 'Lưu CSV', en: 'Save CSV' },
  noLead: { vi: 'Chưa rõ đơn vị chủ trì', en: 'No lead unit' },
  blank: { vi: 'chưa ghi', en: 'not given' },
  ditto: { vi: 'như dòng trên', en: 'same as the row above' },
  above: { vi: 'theo dòng trên', en: 'taken from the row above' },

  recurring: { vi: 'Định kỳ', en: 'Recurring' },
  continuous: { vi: 'Thường xuyên', en: 'Continuous' },
  conditional: { vi: 'Theo điều kiện', en: 'On a condition' },
  unclear: { vi: 'Chưa rõ ngày', en: 'No certain day' },
  missing: { vi: 'Thiếu thời hạn', en: 'Deadline missing' },
  unsaid: { vi: 'Không nêu thời hạn', en: 'No time named' },
  month: { vi: 'Tháng {part}/{year}', en: '{name} {year}' },
  monthShort: { vi: 'T{part}', en: '{name}' },
  quarter: { vi: 'Quý {roman}/{year}', en: 'Q{part} {year}' },
  quarterShort: { vi: 'Q{roman}', en: 'Q{part}' },
  year: { vi: 'Năm {year}', en: '{year}' },
  today: { vi: 'hôm nay', en: 'today' },
  period: { vi: 'Kỳ', en: 'Period' },
  number: { vi: 'Số việc', en: 'Tasks' },
  work: { vi: 'Nhiệm vụ', en: 'Tasks due' },
  timeCaption: {
    vi: 'Số nhiệm vụ đến hạn theo thời gian',
    en: 'Tasks due over time',
  },

  unit: { vi: 'Đơn vị', en: 'Unit' },
  leads: { vi: 'Chủ trì', en: 'Leads' },
  cooperates: { vi: 'Phối hợp', en: 'Cooperates' },
  undated: { vi: 'Không có ngày đến hạn', en: 'No due day' },
  whenDue: { vi: 'Đến hạn', en: 'When due' },
  loadCaption: {
    vi: 'Số nhiệm vụ mỗi đơn vị chủ trì, theo kỳ đến hạn',
    en: 'Tasks that each unit leads, by when they are due',
  },
  loadNumbers: { vi: 'Bảng số liệu theo kỳ', en: 'The figures by period' },

  target: { vi: 'Chỉ tiêu', en: 'Target' },
  amount: { vi: 'Mức đặt ra', en: 'Set at' },
  minimum: { vi: 'Mức phải đạt', en: 'Minimum' },
  compare: { vi: 'So sánh', en: 'Compared' },
  standing: { vi: 'Kết quả', en: 'Result' },
  atLeast: { vi: 'từ {amount} trở lên', en: 'at least {amount}' },
  atMost: { vi: 'không quá {amount}', en: 'at most {amount}' },
  about: { vi: 'khoảng {amount}', en: 'about {amount}' },
  exactly: { vi: '{amount}', en: '{amount}' },
  met: { vi: 'Đạt mức', en: 'Meets it' },
  tooLow: { vi: 'Thấp hơn mức', en: 'Below the minimum' },
  tooHigh: { vi: 'Vượt mức tối đa', en: 'Above the maximum' },
  noMinimum: { vi: 'Không có mức để so', en: 'No minimum known' },
  targetsCaption: { vi: 'Chỉ tiêu so với mức cấp trên giao', en: 'Targets against the minimums set from above' },
  bar: { vi: 'đặt {value}, mức {bound}', en: 'set at {value}, minimum {bound}' },

  document: { vi: 'Văn bản', en: 'Document' },
  status: { vi: 'Hiệu lực', en: 'In force?' },
  lines: { vi: 'Dòng viện dẫn', en: 'Cited on line' },
  line: { vi: 'Dòng {line}', en: 'Line {line}' },
  citationsCaption: {
    vi: 'Văn bản được viện dẫn và hiệu lực vào ngày của văn bản này',
    en: 'The documents cited, as they stand on this document’s day',
  },
  inForce: { vi: 'Còn hiệu lực', en: 'In force' },
  amended: { vi: 'Còn hiệu lực, đã sửa đổi', en: 'In force, amended' },
  ended: { vi: 'Hết hiệu lực', en: 'No longer in force' },
  endedOn: { vi: 'Hết hiệu lực từ {day}', en: 'Not in force since {day}' },
  notYet: { vi: 'Có hiệu lực từ {day}', en: 'In force from {day}' },
  unknown: { vi: 'Chưa rõ', en: 'Not known' },
  unregistered: { vi: 'Chưa có trong danh mục', en: 'Not in the registry' },
  by: { vi: 'bởi {numbers}', en: 'by {numbers}' },
  unsure: { vi: 'chưa kiểm chứng', en: 'not verified' },
  toReview: { vi: 'Cần xem', en: 'To review' },

  elsewhere: { vi: 'Điểm cần sửa ở phần khác của văn bản', en: 'Findings elsewhere in the document' },
  fixes: { vi: 'Cách sửa', en: 'What to do' },
  close: { vi: 'Đóng', en: 'Close' },
} as const satisfies Record<string, LocalizedText>;

export type WordId = keyof typeof WORDS;

/** The words of one reader. */
export interface Words {
  readonly locale: Locale;
  say(id: WordId, data?: Data): string;
  /** A text of the data in the reader's language. */
  text(text: LocalizedText | string): string;
  severity(severity: Severity): string;
}

export function wordsFor(locale: Locale): Words {
  return {
    locale,
    say: (id, data = {}) => fill(WORDS[id], data, locale),
    text: (text) => (typeof text === 'string' ? text : text[locale]),
    severity: (severity) => SEVERITY_WORDS[severity][locale],
  };
}
