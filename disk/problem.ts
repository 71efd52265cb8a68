import type { Data } from '../core/lint/rule.ts';
import { fill } from '../core/lint/wording.ts';
import type { LocalizedText } from '../core/text/localized.ts';
import { UnreadableFile } from '../core/workspace/host.ts';

/** What can be wrong with a file or with a path to files. `{name}` stands for a value. */
const PROBLEMS = {
  fileMissing: {
    vi: 'Không tìm thấy “{path}”. Kiểm tra lại đường dẫn.',
    en: 'There is no file “{path}”. Check the path.',
  },
  globMatchesNothing: {
    vi: 'Không có tệp Markdown nào khớp với “{path}”. Kiểm tra lại mẫu tên.',
    en: 'No Markdown file matches “{path}”. Check the pattern.',
  },
  folderEmpty: {
    vi: 'Thư mục “{path}” không có tệp Markdown (.md, .markdown) nào để kiểm tra. Kiểm tra lại đường dẫn.',
    en: 'The folder “{path}” holds no Markdown file (.md, .markdown) to check. Check the path.',
  },
  folderIgnored: {
    vi: 'Mọi tệp Markdown trong thư mục “{path}” đều được bỏ qua (.gitignore, “ignore:”). Nêu tên tệp để vẫn kiểm tra.',
    en: 'Every Markdown file in the folder “{path}” is left out (.gitignore, “ignore:”). Name a file to check it all the same.',
  },
  binary: {
    vi: '“{path}” là tệp nhị phân, không phải văn bản Markdown. Chuyển văn bản sang Markdown rồi kiểm tra lại.',
    en: '“{path}” is a binary file, not Markdown text. Convert the document to Markdown first.',
  },
  word: {
    vi: '“{path}” là tệp Word hoặc tệp nén, không phải Markdown. Chuyển sang Markdown (ví dụ bằng pandoc) rồi kiểm tra lại.',
    en: '“{path}” is a Word file or an archive, not Markdown. Convert it to Markdown first, for example with pandoc.',
  },
  pdf: {
    vi: '“{path}” là tệp PDF, không phải Markdown. Chuyển tệp Word gốc sang Markdown rồi kiểm tra lại.',
    en: '“{path}” is a PDF file, not Markdown. Convert the Word file that it was made from to Markdown first.',
  },
  utf16: {
    vi: '“{path}” dùng bảng mã UTF-16. Mở tệp và lưu lại với bảng mã UTF-8.',
    en: '“{path}” is UTF-16. Open the file and save it as UTF-8.',
  },
  encoding: {
    vi: '“{path}” không dùng bảng mã UTF-8 (dòng {line}), có thể là TCVN3 hoặc Windows-1258. Mở tệp và lưu lại với bảng mã UTF-8.',
    en: '“{path}” is not UTF-8 (line {line}) but perhaps TCVN3 or Windows-1258. Open the file and save it as UTF-8.',
  },
  unreadable: {
    vi: 'Không đọc được “{path}”: {reason}.',
    en: 'Cannot read “{path}”: {reason}.',
  },
} as const satisfies Record<string, LocalizedText>;

export type ProblemId = keyof typeof PROBLEMS;

/** The error that says so, in both languages. */
export function problem(id: ProblemId, data: Data): UnreadableFile {
  return new UnreadableFile({ vi: fill(PROBLEMS[id], data, 'vi'), en: fill(PROBLEMS[id], data, 'en') });
}
