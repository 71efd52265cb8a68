import type { Locale, LocalizedText } from '../core/text/localized.ts';

/** Everything that the command says on its own behalf. `{name}` stands for a value. */
export const MESSAGES = {
  fileMissing: {
    vi: 'Không tìm thấy “{path}”. Kiểm tra lại đường dẫn.',
    en: 'There is no file “{path}”. Check the path.',
  },
  globMatchesNothing: {
    vi: 'Không có tệp Markdown nào khớp với “{path}”. Kiểm tra lại mẫu.',
    en: 'No Markdown file matches “{path}”. Check the pattern.',
  },
  folderEmpty: {
    vi: 'Thư mục “{path}” không có tệp Markdown (.md, .markdown) nào để kiểm tra.',
    en: 'The folder “{path}” holds no Markdown file (.md, .markdown) to check.',
  },
  binary: {
    vi: '“{path}” là tệp nhị phân, không phải văn bản Markdown. Chuyển văn bản sang Markdown rồi kiểm tra lại.',
    en: '“{path}” is a binary file, not Markdown text. Convert the document to Markdown first.',
  },
  encoding: {
    vi: '“{path}” không mã hóa UTF-8 (dòng {line}). Mở tệp và lưu lại với mã UTF-8.',
    en: '“{path}” is not UTF-8 (line {line}). Open the file and save it as UTF-8.',
  },
  unreadable: {
    vi: 'Không đọc được “{path}”: {reason}. Kiểm tra quyền truy cập.',
    en: 'Cannot read “{path}”: {reason}. Check the permissions.',
  },
  unwritable: {
    vi: 'Không ghi được “{path}”: {reason}. Tệp vẫn như cũ.',
    en: 'Cannot write “{path}”: {reason}. The file is as it was.',
  },
  changedMeanwhile: {
    vi: '“{path}” vừa được sửa ở nơi khác nên không ghi đè. Chạy lại lệnh fix.',
    en: '“{path}” was changed elsewhere meanwhile and was not overwritten. Run fix again.',
  },
  unknownFormat: {
    vi: 'Không có định dạng “{name}”. Chọn một trong: {choices}.',
    en: 'There is no format “{name}”. Choose one of: {choices}.',
  },
  unknownRule: {
    vi: 'Không có quy tắc “{name}”. Có phải “{near}”? Xem danh sách bằng lệnh `kehoach-lint rules`.',
    en: 'There is no rule “{name}”. Is it “{near}”? `kehoach-lint rules` lists all of them.',
  },
  badChoice: {
    vi: 'Giá trị “{value}” của {option} không hợp lệ. Chọn một trong: {choices}.',
    en: 'The value “{value}” of {option} is not valid. Choose one of: {choices}.',
  },
  badRuleOption: {
    vi: 'Tùy chọn --rule cần dạng quy-tắc=mức, ví dụ --rule task-missing-lead=warning.',
    en: 'The option --rule wants rule=severity, as in --rule task-missing-lead=warning.',
  },
  badDate: {
    vi: 'Ngày “{value}” không hợp lệ. Ghi theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-22.',
    en: 'The date “{value}” is not valid. Write it as YEAR-MONTH-DAY, as in 2026-11-22.',
  },
  configurationExists: {
    vi: 'Đã có tệp “{path}”. Xóa hoặc đổi tên tệp cũ trước khi tạo mới.',
    en: '“{path}” exists already. Remove or rename it first.',
  },
  configurationWritten: {
    vi: 'Đã tạo “{path}”. Mở tệp để chỉnh theo đơn vị.',
    en: 'Wrote “{path}”. Open it to fit it to your office.',
  },
  askProvince: {
    vi: 'Tỉnh, thành phố (bỏ trống nếu đọc từ văn bản): ',
    en: 'Province (empty to read it from each document): ',
  },
  askBody: {
    vi: 'Tên cơ quan, ví dụ Sở Nội vụ (bỏ trống nếu không cần): ',
    en: 'Name of the body, such as Sở Nội vụ (may be empty): ',
  },
  askYear: {
    vi: 'Năm kế hoạch (bỏ trống nếu đọc từ văn bản): ',
    en: 'Year of the plans (empty to read it from each document): ',
  },
  unknownProvince: {
    vi: 'Không có tỉnh, thành phố “{name}” trong danh mục; bỏ qua mục này.',
    en: 'The data have no province “{name}”; left out.',
  },
  fixed: { vi: 'Đã sửa {count} chỗ trong {files} tệp.', en: 'Fixed {count} in {files} file(s).' },
  nothingToFix: { vi: 'Không có chỗ nào sửa tự động được.', en: 'Nothing to fix.' },
  unknownOption: {
    vi: 'Không có tùy chọn “{name}”. Xem `kehoach-lint {command} --help`.',
    en: 'There is no option “{name}”. See `kehoach-lint {command} --help`.',
  },
  optionNeedsValue: {
    vi: 'Tùy chọn “{name}” cần một giá trị. Xem `kehoach-lint {command} --help`.',
    en: 'The option “{name}” wants a value. See `kehoach-lint {command} --help`.',
  },
  argumentMissing: {
    vi: 'Lệnh {command} cần “{name}”. Xem `kehoach-lint {command} --help`.',
    en: 'The command {command} wants “{name}”. See `kehoach-lint {command} --help`.',
  },
  wrongUse: {
    vi: 'Lệnh {command} không dùng được như vậy ({name}). Xem `kehoach-lint {command} --help`.',
    en: 'The command {command} cannot be used so ({name}). See `kehoach-lint {command} --help`.',
  },
} as const satisfies Record<string, LocalizedText>;

export type MessageId = keyof typeof MESSAGES;

/** A mistake in how the command was called, or a file that cannot be used: said in one sentence, exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly id: MessageId,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(id);
  }
}

/** The sentence in the reader's language. */
export function sentence(locale: Locale, id: MessageId, data: Readonly<Record<string, string | number>> = {}): string {
  return MESSAGES[id][locale].replace(/\{(\w+)\}/gu, (whole, name: string) => String(data[name] ?? whole));
}
