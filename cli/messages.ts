import type { Data } from '../core/lint/rule.ts';
import { fill } from '../core/lint/wording.ts';
import type { Locale, LocalizedText } from '../core/text/localized.ts';
import { REGISTRY_MESSAGES } from './registryMessages.ts';
import { RUN_MESSAGES } from './runMessages.ts';

/** Everything that the command says on its own behalf. `{name}` stands for a value. */
const MESSAGES = {
  ...RUN_MESSAGES,
  ...REGISTRY_MESSAGES,
  unwritable: {
    vi: 'Không ghi được “{path}”: {reason}. Tệp vẫn như cũ.',
    en: 'Cannot write “{path}”: {reason}. The file is as it was.',
  },
  uncreatable: {
    vi: 'Không tạo được “{path}”: {reason}.',
    en: 'Cannot create “{path}”: {reason}.',
  },
  reportUnwritable: {
    vi: 'Không ghi được kết quả vào “{path}”: {reason}. Kiểm tra lại đường dẫn.',
    en: 'Cannot write the report “{path}”: {reason}. Check the path.',
  },
  baselineMissing: {
    vi: 'Không tìm thấy tệp baseline “{path}”. Tạo bằng lệnh `kehoach-lint baseline`, hoặc kiểm tra lại đường dẫn.',
    en: 'There is no baseline “{path}”. Make one with `kehoach-lint baseline`, or check the path.',
  },
  baselineBroken: {
    vi: '“{path}” không phải là tệp baseline dùng được (bị hỏng, hoặc do bản khác tạo). Khôi phục tệp, hoặc xóa rồi chạy `kehoach-lint baseline`.',
    en: '“{path}” is no baseline that can be used (damaged, or of another version). Restore it, or remove it and run `kehoach-lint baseline`.',
  },
  baselineNotWritten: {
    vi: '{reason} Chưa ghi “{path}”.',
    en: '{reason} “{path}” was not written.',
  },
  baselineWritten: {
    vi: 'Đã ghi “{path}”: {count} mục (thêm {added}, bỏ {removed}).',
    en: 'Wrote “{path}”: entries {count}, added {added}, removed {removed}.',
  },
  baselineNotGrown: {
    vi: 'Có {count} mục mới chưa ghi vào baseline. Sửa văn bản, hoặc thêm --accept-new để chấp nhận.',
    en: 'New and not recorded: {count}. Mend them, or accept them with --accept-new.',
  },
  gitMissing: {
    vi: 'Việc này cần git, nhưng máy chưa có. Cài git, hoặc chỉ dùng tệp trên máy (không dùng --since, --staged, --from).',
    en: 'This needs git, which is not there. Install it, or leave out --since, --staged and --from.',
  },
  noCheckout: {
    vi: 'Thư mục này không do git quản lý nên không biết tệp nào đã đổi. Bỏ --since, --staged; với lệnh diff, nêu hai tệp.',
    en: 'This folder is no checkout of git, so nothing says what changed. Leave out --since and --staged; give diff two files.',
  },
  unknownRef: {
    vi: 'Git không biết “{name}”. Kiểm tra tên nhánh; trên máy CI, tải đủ lịch sử (fetch-depth: 0).',
    en: 'Git does not know “{name}”. Check the name; in CI, fetch the whole history (fetch-depth: 0).',
  },
  noMergeBase: {
    vi: 'Không tìm được điểm chung với “{name}”. Trên máy CI, tải đủ lịch sử (fetch-depth: 0).',
    en: 'There is no common commit with “{name}”. In CI, fetch the whole history (fetch-depth: 0).',
  },
  notInRevision: {
    vi: 'Không có “{path}” ở “{name}”. Kiểm tra tên tệp (tính từ thư mục gốc của kho git) và tên nhánh.',
    en: 'There is no “{path}” in “{name}”. Check the path (from the top of the checkout) and the revision.',
  },
  gitRefused: {
    vi: 'Git không cho biết tệp nào đã đổi. Thử lệnh `git status` trong thư mục này.',
    en: 'Git does not say what changed. Try `git status` in this folder.',
  },
  twoRevisions: {
    vi: 'Tùy chọn --from, --to dùng khi chỉ nêu một tệp; ở đây đã nêu hai tệp.',
    en: 'The options --from and --to go with one file; here are two.',
  },
  sinceOrStaged: {
    vi: 'Chọn một trong hai: --since hoặc --staged.',
    en: 'Choose one of --since and --staged.',
  },
  linesOfWhat: {
    vi: 'Tùy chọn --lines dùng cùng --since hoặc --staged.',
    en: 'The option --lines goes with --since or --staged.',
  },
  onlyOneFile: {
    vi: 'Lệnh này chỉ nhận một tệp; “{path}” là nhiều tệp. Nêu tên một tệp.',
    en: 'This command takes one file; “{path}” stands for several. Name one of them.',
  },
  outputIsInput: {
    vi: '“{path}” là chính văn bản đang xem nên không ghi đè. Ghi vào tệp khác.',
    en: '“{path}” is the document itself and was not overwritten. Name another file.',
  },
  pageOnTerminal: {
    vi: 'Trang HTML không đọc được trên màn hình lệnh. Thêm -o trang.html, rồi mở tệp đó bằng trình duyệt.',
    en: 'An HTML page cannot be read at a terminal. Add -o page.html, and open that in a browser.',
  },
  outputUnwritable: {
    vi: 'Không in được kết quả: {reason}.',
    en: 'Cannot write to standard output: {reason}.',
  },
  formatIsNoText: {
    vi: 'Định dạng {name} không in ra màn hình được. Thêm --output tệp, hoặc --output thư-mục/ để mỗi đơn vị một tệp.',
    en: 'The format {name} cannot be printed. Add --output FILE, or --output FOLDER/ for a file for each unit.',
  },
  noDocumentNumber: {
    vi: '“{name}” không phải là số, ký hiệu văn bản. Ghi như 61/2018/NĐ-CP.',
    en: '“{name}” is no document number. Write it as in 61/2018/NĐ-CP.',
  },
  unknownUnit: {
    vi: 'Không có nhiệm vụ nào của “{name}”. Đơn vị có nhiệm vụ: {choices}.',
    en: 'There is no task of “{name}”. Units with tasks: {choices}.',
  },
  slipsWritten: {
    vi: 'Đã ghi {count} tệp vào “{path}”.',
    en: 'Files written to “{path}”: {count}.',
  },
  withoutDay: {
    vi: '{count} nhiệm vụ không có ngày cụ thể nên không đưa vào lịch. Dùng --todo để có trong danh sách việc.',
    en: 'Tasks without a day, left out of the calendar: {count}. --todo writes them as entries of a task list.',
  },
  changedMeanwhile: {
    vi: '“{path}” vừa được sửa ở nơi khác nên không ghi đè. Chạy lại lệnh fix.',
    en: '“{path}” was changed elsewhere meanwhile and was not overwritten. Run fix again.',
  },
  internal: {
    vi: 'Chương trình gặp lỗi ({reason}). Đây là lỗi của kehoach-lint, không phải của văn bản.',
    en: 'The program failed ({reason}). This is a fault of kehoach-lint, not of the document.',
  },
  configurationProblem: { vi: '{file}:{line}:{column}  {message}', en: '{file}:{line}:{column}  {message}' },
  documentsHeld: { vi: 'Cấu hình của {count} văn bản:', en: 'The configuration of {count} document(s):' },
  overrideHeld: {
    vi: 'Mục overrides ở {file}:{line} áp dụng cho {count} văn bản.',
    en: 'The override at {file}:{line} holds for {count} document(s).',
  },
  doctorError: { vi: 'Lỗi       {file}:{line}:{column}  {message}', en: 'Error    {file}:{line}:{column}  {message}' },
  doctorWarning: {
    vi: 'Cảnh báo  {file}:{line}:{column}  {message}',
    en: 'Warning  {file}:{line}:{column}  {message}',
  },
  doctorUnreadable: { vi: 'Lỗi       {error}', en: 'Error    {error}' },
  doctorMend: {
    vi: 'Sửa {count} chỗ nêu trên rồi chạy lại `kehoach-lint doctor`.',
    en: 'Mend what is listed above ({count}) and run `kehoach-lint doctor` again.',
  },
  doctorFine: {
    vi: 'Cấu hình dùng được, không có gì phải sửa.',
    en: 'The configuration is fine; there is nothing to do.',
  },
  doctorInit: {
    vi: 'Có văn bản chưa có tệp cấu hình. Tạo bằng `kehoach-lint init` nếu cần thiết lập riêng.',
    en: 'Some documents have no configuration file. `kehoach-lint init` writes one, should you want settings of your own.',
  },
  goodTestFails: {
    vi: '{rule}: ví dụ đúng (good) thứ {number} bị báo ở “{found}”. Sửa quy tắc hoặc ví dụ.',
    en: '{rule}: good example {number} is reported, at “{found}”. Mend the rule or the example.',
  },
  badTestFails: {
    vi: '{rule}: ví dụ sai (bad) thứ {number} không bị báo. Sửa quy tắc hoặc ví dụ.',
    en: '{rule}: bad example {number} is not reported. Mend the rule or the example.',
  },
  ruleWithoutTests: {
    vi: '{rule}: chưa có ví dụ nào. Thêm “tests:” với ví dụ đúng (good) và sai (bad).',
    en: '{rule}: no examples yet. Add “tests:” with good and bad ones.',
  },
  rulesTested: {
    vi: '{rules} quy tắc · {tests} ví dụ · {failed} không đạt',
    en: 'rules: {rules} · examples: {tests} · failed: {failed}',
  },
  unknownFormat: {
    vi: 'Không có định dạng “{name}”. Chọn một trong: {choices}.',
    en: 'There is no format “{name}”. Choose one of: {choices}.',
  },
  formatNeedsFile: {
    vi: 'Tùy chọn --format {name}= cần tên tệp, ví dụ --format {name}=ket-qua.txt.',
    en: 'The option --format {name}= wants the name of a file, as in --format {name}=report.txt.',
  },
  oneFormatOnly: {
    vi: 'Chỉ in được một định dạng ra màn hình. Ghi các định dạng khác ra tệp, ví dụ --format {name}=ket-qua.txt.',
    en: 'Only one format can be printed. Write the others to files, as in --format {name}=report.txt.',
  },
  unknownRule: {
    vi: 'Không có quy tắc “{name}”. Xem danh sách bằng lệnh `kehoach-lint rules`.',
    en: 'There is no rule “{name}”. `kehoach-lint rules` lists all of them.',
  },
  mistypedRule: {
    vi: 'Không có quy tắc “{name}”. Có phải “{near}”? Xem danh sách bằng lệnh `kehoach-lint rules`.',
    en: 'There is no rule “{name}”. Is it “{near}”? `kehoach-lint rules` lists all of them.',
  },
  lineMissing: {
    vi: '“{path}” là một tệp. Ghi thêm số dòng, ví dụ {path}:12.',
    en: '“{path}” is a file. Add the number of a line, as in {path}:12.',
  },
  noSuchLine: {
    vi: '“{path}” chỉ có {count} dòng, không có dòng {line}.',
    en: '“{path}” has {count} lines and no line {line}.',
  },
  badChoice: {
    vi: 'Giá trị “{value}” của {option} không hợp lệ. Chọn một trong: {choices}.',
    en: 'The value “{value}” of {option} is not valid. Choose one of: {choices}.',
  },
  badCount: {
    vi: 'Giá trị “{value}” của {option} không hợp lệ. Ghi một số nguyên từ 0 trở lên.',
    en: 'The value “{value}” of {option} is not valid. Write a whole number from 0 up.',
  },
  badRuleOption: {
    vi: 'Giá trị “{value}” của --rule không hợp lệ. Ghi quy-tắc=mức, ví dụ --rule task-missing-lead=warning.',
    en: 'The value “{value}” of --rule is not valid. Write rule=severity, as in --rule task-missing-lead=warning.',
  },
  badDate: {
    vi: 'Ngày “{value}” không hợp lệ. Ghi như 22/11/2026 hoặc 2026-11-22.',
    en: 'The date “{value}” is not valid. Write it as in 22/11/2026 (day first) or 2026-11-22.',
  },
  tooManyWarnings: {
    vi: 'Có {count} cảnh báo, nhiều hơn mức cho phép là {most} (--max-warnings).',
    en: 'Warnings: {count}, more than the {most} allowed (--max-warnings).',
  },
  hidden: {
    vi: 'Không hiện {warnings} cảnh báo, {infos} gợi ý (--quiet).',
    en: 'Not shown: warnings {warnings}, info {infos} (--quiet).',
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
  unknownYear: {
    vi: '“{name}” không phải là năm từ 1990 đến 2100; bỏ qua mục này.',
    en: '“{name}” is not a year from 1990 to 2100; left out.',
  },
  stopped: { vi: 'Đã dừng, chưa tạo tệp nào.', en: 'Stopped, nothing was written.' },
  fixed: { vi: 'Đã sửa {count} chỗ trong {files} tệp.', en: 'Fixed: {count}, files changed: {files}.' },
  wouldFix: {
    vi: 'Sẽ sửa {count} chỗ trong {files} tệp; chưa ghi tệp nào.',
    en: 'Would fix: {count}, files to change: {files}; nothing was written.',
  },
  nothingToFix: { vi: 'Không có chỗ nào sửa tự động được.', en: 'Nothing to fix.' },
  unknownOption: {
    vi: 'Không có tùy chọn “{name}”. Xem `{command} --help`.',
    en: 'There is no option “{name}”. See `{command} --help`.',
  },
  mistypedOption: {
    vi: 'Không có tùy chọn “{name}”. Có phải “{near}”? Xem `{command} --help`.',
    en: 'There is no option “{name}”. Is it “{near}”? See `{command} --help`.',
  },
  optionNeedsValue: {
    vi: 'Tùy chọn {name} cần một giá trị. Xem `{command} --help`.',
    en: 'The option {name} wants a value. See `{command} --help`.',
  },
  optionMissing: {
    vi: 'Lệnh này cần tùy chọn {name}. Xem `{command} --help`.',
    en: 'The command wants the option {name}. See `{command} --help`.',
  },
  argumentMissing: {
    vi: 'Lệnh này cần <{name}>. Xem `{command} --help`.',
    en: 'The command wants <{name}>. See `{command} --help`.',
  },
  tooManyArguments: {
    vi: 'Lệnh này không nhận thêm “{name}”. Xem `{command} --help`.',
    en: 'The command takes no “{name}”. See `{command} --help`.',
  },
  unknownCommand: {
    vi: 'Không có lệnh “{name}”. Xem `{command} --help`.',
    en: 'There is no command “{name}”. See `{command} --help`.',
  },
  mistypedCommand: {
    vi: 'Không có tệp hay lệnh “{name}”. Có phải lệnh “{near}”? Xem `kehoach-lint --help`.',
    en: 'There is no file or command “{name}”. Is it the command “{near}”? See `kehoach-lint --help`.',
  },
  commandFirst: {
    vi: 'Ghi lệnh “{name}” ngay sau kehoach-lint, trước các tùy chọn của lệnh.',
    en: 'Write the command “{name}” right behind kehoach-lint, before its options.',
  },
  wrongUse: {
    vi: 'Lệnh không dùng được như vậy. Xem `{command} --help`.',
    en: 'The command cannot be used so. See `{command} --help`.',
  },
} as const satisfies Record<string, LocalizedText>;

export type MessageId = keyof typeof MESSAGES;

/** A mistake in how the command was called, or a file that cannot be used: said in one sentence, exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly id: MessageId,
    readonly data: Data = {},
  ) {
    super(id);
  }
}

/** The sentence in the reader's language. */
export function sentence(locale: Locale, id: MessageId, data: Data = {}): string {
  return fill(MESSAGES[id], data, locale);
}
