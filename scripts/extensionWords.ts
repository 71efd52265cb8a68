import type { LocalizedText } from '../core/text/localized.ts';

/** The texts of the extension's manifest, by their key. */
export const EXTENSION_WORDS: Readonly<Record<string, LocalizedText>> = {
  'command.checkWorkspace': { vi: 'Kiểm tra mọi kế hoạch trong thư mục', en: 'Check every plan of the folder' },
  'command.fixDocument': { vi: 'Sửa mọi chỗ sửa được trong văn bản', en: 'Fix everything that can be fixed' },
  'command.openPreview': { vi: 'Xem trước phụ lục', en: 'Preview the appendix' },
  'command.openRulePage': { vi: 'Mở trang quy tắc', en: 'Open the page of a rule' },
  'command.newPlan': { vi: 'Soạn văn bản mới theo mẫu', en: 'New document from a template' },
  'command.openSample': { vi: 'Mở kế hoạch mẫu có mười lỗi', en: 'Open the sample draft with ten mistakes' },
  'command.createConfiguration': { vi: 'Tạo tệp cấu hình', en: 'Create a configuration' },
  'command.restartServer': { vi: 'Khởi động lại máy chủ', en: 'Restart the server' },
  'view.findings': { vi: 'Kết quả kiểm tra kế hoạch', en: 'Findings in plans' },
  'view.findings.welcome': {
    vi: 'Chưa kiểm tra.\n[Kiểm tra mọi kế hoạch trong thư mục](command:kehoach-lint.checkWorkspace)',
    en: 'Not checked yet.\n[Check every plan of the folder](command:kehoach-lint.checkWorkspace)',
  },
  'setting.enable': { vi: 'Kiểm tra các văn bản Markdown.', en: 'Check Markdown documents.' },
  'setting.locale': { vi: 'Ngôn ngữ của thông báo.', en: 'The language of messages.' },
  'setting.run': { vi: 'Kiểm tra khi gõ hay khi lưu.', en: 'Check while typing, or on save.' },
  'setting.delay': {
    vi: 'Số mili giây chờ sau khi gõ rồi mới kiểm tra.',
    en: 'Milliseconds to wait after a keystroke before checking.',
  },
  'setting.preset': {
    vi: 'Bộ quy tắc dùng khi tệp cấu hình không nêu bộ nào; `auto` là `core`.',
    en: 'The preset where the configuration file names none; `auto` is `core`.',
  },
  'setting.rules': {
    vi: 'Mức của từng quy tắc. Tệp `kehoach-lint.yaml` được ưu tiên, để người soạn và người rà soát thấy như nhau.',
    en: 'Severity of single rules. `kehoach-lint.yaml` wins, so that drafters and reviewers see the same.',
  },
  'setting.inlayHints.deadlines': {
    vi: 'Hiện ngày cuối của “Quý II”, “Tháng 5” ngay trong văn bản.',
    en: 'Show the last day of “Quý II”, “Tháng 5” in the text.',
  },
  'setting.inlayHints.leads': {
    vi: 'Hiện đơn vị chủ trì mà “nt” hoặc ô gộp lấy từ dòng trên.',
    en: 'Show the lead unit that “nt” or a merged cell takes from the row above.',
  },
  'setting.codeLens': {
    vi: 'Hiện số nhiệm vụ, số thiếu thời hạn trên bảng phụ lục.',
    en: 'Show counts of tasks and missing deadlines over the appendix.',
  },
  'setting.trace.server': {
    vi: 'Ghi lại trao đổi với máy chủ (để tìm nguyên nhân sự cố).',
    en: 'Log what is said to the server (to look into a fault).',
  },
  'token.citation': { vi: 'Văn bản được viện dẫn', en: 'A cited document' },
  'token.target': { vi: 'Chỉ tiêu', en: 'A target' },
  'token.deadline': { vi: 'Thời hạn', en: 'A deadline' },
  'token.unit': { vi: 'Đơn vị chủ trì, phối hợp', en: 'A lead or cooperating unit' },
  'walkthrough.title': { vi: 'Kiểm tra kế hoạch trong năm bước', en: 'Check a plan in five steps' },
  'walkthrough.description': {
    vi: 'Mười lỗi thường gặp trong một kế hoạch mẫu, và cách sửa từng lỗi.',
    en: 'Ten common mistakes in a sample draft, and how to mend each.',
  },
  'walkthrough.sample.title': { vi: '1. Mở kế hoạch mẫu', en: '1. Open the sample draft' },
  'walkthrough.sample.description': {
    vi: 'Bản mẫu có mười lỗi đã cài sẵn.\n[Mở kế hoạch mẫu](command:kehoach-lint.openSample)',
    en: 'The sample has ten planted mistakes.\n[Open the sample](command:kehoach-lint.openSample)',
  },
  'walkthrough.hover.title': { vi: '2. Đọc thông báo', en: '2. Read a message' },
  'walkthrough.hover.description': {
    vi: 'Rê chuột lên chỗ gạch chân: thông báo cho biết sai gì, đối chiếu với chỗ nào, cần làm gì. Rê lên số văn bản để biết còn hiệu lực hay không.',
    en: 'Point at an underlined place: the message says what is wrong, where the evidence is, what to do. Point at a document number to see whether it is in force.',
  },
  'walkthrough.fix.title': { vi: '3. Sửa bằng một lần bấm', en: '3. Mend with one click' },
  'walkthrough.fix.description': {
    vi: 'Đặt con trỏ vào chỗ gạch chân, bấm Ctrl+. (Cmd+. trên máy Mac) và chọn cách sửa.\n[Sửa mọi chỗ sửa được](command:kehoach-lint.fixDocument)',
    en: 'Put the cursor on an underlined place, press Ctrl+. (Cmd+. on a Mac) and choose.\n[Fix everything that can be fixed](command:kehoach-lint.fixDocument)',
  },
  'walkthrough.preview.title': { vi: '4. Xem trước phụ lục', en: '4. Preview the appendix' },
  'walkthrough.preview.description': {
    vi: 'Bảng nhiệm vụ như bản in, cạnh văn bản; bấm một dòng để tới chỗ đó.\n[Xem trước phụ lục](command:kehoach-lint.openPreview)',
    en: 'The table of tasks as it will be printed, beside the text; click a row to go to it.\n[Preview the appendix](command:kehoach-lint.openPreview)',
  },
  'walkthrough.office.title': { vi: '5. Dùng cho cơ quan mình', en: '5. Fit it to your office' },
  'walkthrough.office.description': {
    vi: 'Nêu tỉnh, năm, bộ quy tắc và danh mục văn bản riêng trong tệp cấu hình; máy kiểm tra tự động dùng đúng tệp ấy.\n[Tạo tệp cấu hình](command:kehoach-lint.createConfiguration)',
    en: 'Name the province, the year, the preset and your own registry in the configuration; automatic checks use the same file.\n[Create a configuration](command:kehoach-lint.createConfiguration)',
  },
};
