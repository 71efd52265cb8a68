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
  failed: {
    vi: 'Chương trình gặp lỗi khi đọc văn bản này ({reason}). Đây là lỗi của kehoach-lint, không phải của văn bản.',
    en: 'Reading this document failed ({reason}). This is a fault of kehoach-lint, not of the document.',
  },
} as const satisfies Record<string, LocalizedText>;

export type WordId = keyof typeof WORDS;

export function words(locale: Locale, id: WordId, data: Data = {}): string {
  return fill(WORDS[id], data, locale);
}
