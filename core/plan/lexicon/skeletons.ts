/** Words that are written, not looked for: what an editor offers to begin a part of a document with. */

/** Deadlines of work without a last day. */
export const OPEN_DEADLINES = ['Thường xuyên', 'Định kỳ hằng tháng', 'Định kỳ hằng quý', 'Định kỳ hằng năm'];
export const MONTH_FORM = 'Tháng';
export const YEAR_FORM = 'Năm';

/** Headings of the parts of a plan, in their order. */
export const PART_HEADINGS = {
  goals: 'MỤC TIÊU, CHỈ TIÊU',
  tasks: 'NHIỆM VỤ, GIẢI PHÁP',
  budget: 'KINH PHÍ THỰC HIỆN',
  organisation: 'TỔ CHỨC THỰC HIỆN',
} as const;

/** What stands below a heading; `{}` is a place to type at. */
export const PART_BODIES = {
  goals: ['- {Tỷ lệ …} đạt {…}%.'],
  tasks: ['1. {Nhiệm vụ}', '', '- {Nội dung}'],
  budget: ['{Kinh phí thực hiện Kế hoạch bố trí trong dự toán ngân sách được giao.}'],
  organisation: ['1. {Văn phòng}', '', '- {Chủ trì …}, hoàn thành trước ngày {…}.'],
} as const;

export const RECIPIENTS_LINES = ['Nơi nhận:', '', '- {…};', '- Lưu: VT, {…}.'];

export const APPENDIX_LINES = [
  'PHỤ LỤC',
  '',
  '{DANH MỤC NHIỆM VỤ}',
  '',
  '| STT | Nhiệm vụ | Kết quả | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |',
  '| --- | --- | --- | --- | --- | --- |',
  '| 1 | {Nhiệm vụ} | {Sản phẩm} | {Đơn vị} | {} | {Thời hạn} |',
];

export const HEADER_LINES = [
  '{CƠ QUAN BAN HÀNH}',
  '',
  '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**  ',
  '**Độc lập - Tự do - Hạnh phúc**',
  '',
  'Số: {     }/KH-{…}',
  '',
  '{Địa danh}, ngày {…} tháng {…} năm {…}',
  '',
  '**KẾ HOẠCH**',
  '',
  '**{Về việc …}**',
  '',
  'Căn cứ {…};',
];

/** The appendix that assignments of the prose are gathered in. */
export const APPENDIX_OF_TASKS = {
  title: ['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ'],
  headings: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
} as const;

/** An appendix with nothing in it yet. */
export const APPENDIX_TO_FILL = {
  title: '**PHỤ LỤC**',
  attached: 'Kèm theo',
  table: [
    '| STT | Nhiệm vụ | Kết quả/Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành |',
    '| --- | --- | --- | --- | --- | --- |',
    '| 1 | … | … | … | … | … |',
  ],
} as const;

/** How a target is set, and how the words begin that say what is measured. */
export const TARGET_ENTRY = {
  least: 'tối thiểu',
  most: 'tối đa',
  reached: 'đạt',
  measures: ['tỷ lệ', 'tỉ lệ', 'mức', 'chỉ số', 'thời gian', 'số', 'tốc độ'],
} as const;

/** What a report writes over the tables that answer its plan. */
export const REPORT_SKELETON = {
  basis: 'Kết quả thực hiện Kế hoạch',
  number: 'số',
  dated: 'ngày',
  least: 'tối thiểu',
  most: 'tối đa',
  about: 'khoảng',
  targets: '## Kết quả thực hiện chỉ tiêu',
  targetColumns: ['STT', 'Chỉ tiêu', 'Mức giao', 'Kết quả đạt được', 'Ghi chú'],
  tasks: '## Kết quả thực hiện nhiệm vụ',
  taskColumns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Ghi chú'],
} as const;
