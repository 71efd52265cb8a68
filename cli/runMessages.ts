import type { LocalizedText } from '../core/text/localized.ts';

/** What the command says of what it keeps, of threads, of parts of an archive and of watching. `{name}` stands for a value. */
export const RUN_MESSAGES = {
  watching: {
    vi: 'Đang theo dõi, sẽ kiểm tra lại khi có thay đổi. Nhấn Ctrl+C để dừng.',
    en: 'Watching, and checking again when something changes. Press Ctrl+C to stop.',
  },
  watchLimited: {
    vi: 'Không theo dõi được hết các thư mục: {reason}. Thay đổi ở đó sẽ không được kiểm tra lại.',
    en: 'Some folders cannot be watched: {reason}. What changes there is not checked again.',
  },
  watchOnlyChecks: {
    vi: 'Tùy chọn --watch chỉ để kiểm tra, không dùng cùng --fix, --fix-dry-run hay “-”.',
    en: 'The option --watch only checks; it does not go with --fix, --fix-dry-run or “-”.',
  },
  badShard: {
    vi: 'Giá trị “{value}” của --shard không hợp lệ. Ghi phần thứ mấy trên tổng số phần, ví dụ 2/8.',
    en: 'The value “{value}” of --shard is not valid. Write which part of how many, as in 2/8.',
  },
  shardWhileFixing: {
    vi: 'Tùy chọn --shard không dùng cùng --fix. Sửa trên một máy, hoặc bỏ --fix.',
    en: 'The option --shard does not go with --fix. Fix on one machine, or leave --fix out.',
  },
  reportBroken: {
    vi: '“{path}” không phải là kết quả JSON hay SARIF của kehoach-lint. Tạo lại bằng `kehoach-lint lint --format json=ket-qua.json`.',
    en: '“{path}” is no JSON or SARIF report of kehoach-lint. Make it again with `kehoach-lint lint --format json=report.json`.',
  },
  reportForeign: {
    vi: '“{path}” là kết quả SARIF của “{tool}”; chỉ ghép được kết quả của kehoach-lint.',
    en: '“{path}” is a SARIF report of “{tool}”; only those of kehoach-lint can be joined.',
  },
  reportsOfDifferentRuns: {
    vi: 'Các kết quả này không cùng một lần kiểm tra: “{path}” là một phần của {count} văn bản, kết quả trước của {other}. Chạy lại mọi phần trên cùng một bản.',
    en: 'These reports are not of one run: “{path}” is part of {count} documents, one before it of {other}. Run all parts on the same files.',
  },
  reportTwice: {
    vi: 'Văn bản “{file}” có trong hai kết quả. Mỗi phần chỉ ghép một lần.',
    en: 'The document “{file}” is in two reports. Give each part once.',
  },
  shardsMissing: {
    vi: 'Thiếu kết quả của {count} trong {of} văn bản. Thêm kết quả của các phần còn lại rồi ghép lại.',
    en: 'Reports are missing for {count} of {of} documents. Add those of the other parts and merge again.',
  },
  badThreads: {
    vi: 'Giá trị “{value}” của --threads không hợp lệ. Ghi một số nguyên từ 1 đến 999.',
    en: 'The value “{value}” of --threads is not valid. Write a whole number from 1 to 999.',
  },
  threadDied: {
    vi: 'Chưa kiểm tra được “{path}”: chương trình dừng giữa chừng hai lần ({reason}). Thử tách nhỏ văn bản, và báo lỗi này cho nhóm phát triển kehoach-lint.',
    en: '“{path}” was not evaluated: the program died of it twice ({reason}). Try a smaller document, and report this fault of kehoach-lint.',
  },
  threadHung: {
    vi: 'Chưa kiểm tra được “{path}”: chương trình không trả lời sau {seconds} giây, thử hai lần. Thử tách nhỏ văn bản, và báo lỗi này cho nhóm phát triển kehoach-lint.',
    en: '“{path}” was not evaluated: the program gave no answer in {seconds} seconds, twice. Try a smaller document, and report this fault of kehoach-lint.',
  },
  cacheUnusable: {
    vi: 'Không giữ được kết quả (--cache): {reason}. Kết quả kiểm tra vẫn đầy đủ, lần sau sẽ kiểm tra lại từ đầu.',
    en: 'Results could not be kept (--cache): {reason}. The check is complete; the next one begins anew.',
  },
} as const satisfies Record<string, LocalizedText>;
