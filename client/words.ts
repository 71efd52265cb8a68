/** The languages that the extension speaks: the setting `kehoach-lint.locale`. */
export type Locale = 'vi' | 'en';

/** What the extension says on its own behalf. `{name}` stands for a value. */
const WORDS = {
  status: { vi: 'Kế hoạch: {counts}', en: 'Plan: {counts}' },
  clean: { vi: 'đạt', en: 'no findings' },
  error: { vi: '{count} lỗi', en: '{count} error' },
  errors: { vi: '{count} lỗi', en: '{count} errors' },
  warning: { vi: '{count} cảnh báo', en: '{count} warning' },
  warnings: { vi: '{count} cảnh báo', en: '{count} warnings' },
  info: { vi: '{count} gợi ý', en: '{count} hint' },
  infos: { vi: '{count} gợi ý', en: '{count} hints' },
  statusHelp: { vi: 'Bấm để kiểm tra mọi kế hoạch trong thư mục', en: 'Click to check every plan of the folder' },
  preview: { vi: 'Xem trước: {name}', en: 'Preview: {name}' },
  noPlan: { vi: 'Mở một kế hoạch (tệp Markdown) trước.', en: 'Open a plan (a Markdown file) first.' },
  noFolder: { vi: 'Mở thư mục chứa các kế hoạch trước.', en: 'Open the folder of the plans first.' },
  byDocument: { vi: 'Theo văn bản', en: 'By document' },
  byUnit: { vi: 'Theo đơn vị', en: 'By unit' },
  byRule: { vi: 'Theo quy tắc', en: 'By rule' },
  noUnit: { vi: 'Không gắn với đơn vị nào', en: 'No unit' },
  line: { vi: 'dòng {line}', en: 'line {line}' },
  kind: { vi: 'Soạn văn bản nào?', en: 'Which document?' },
  kindPlan: { vi: 'Kế hoạch', en: 'Plan' },
  kindProgramme: { vi: 'Chương trình', en: 'Programme' },
  kindReport: { vi: 'Báo cáo', en: 'Report' },
  configurationExists: {
    vi: 'Đã có tệp cấu hình; đã mở tệp.',
    en: 'There is a configuration already; it has been opened.',
  },
  saved: { vi: 'Đã lưu “{name}”.', en: 'Saved “{name}”.' },
  restarted: { vi: 'Đã khởi động lại máy chủ kehoach-lint.', en: 'The kehoach-lint server was restarted.' },
  mended: {
    vi: 'Bản mẫu không còn lỗi nào: bạn đã sửa cả {count} chỗ.',
    en: 'Nothing is left to mend: all {count} mistakes of the sample are gone.',
  },
} as const;

export type WordId = keyof typeof WORDS;

/** A sentence in the reader's language. */
export function words(locale: Locale, id: WordId, data: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[id][locale].replace(/\{(\w+)\}/gu, (whole, name: string) => String(data[name] ?? whole));
}
