import type { LocalizedText } from '../core/text/localized.ts';

/** What the help says of the commands and options. */
export const HELP = {
  program: {
    vi: 'Kiểm tra kế hoạch, chương trình, báo cáo hành chính viết bằng Markdown.',
    en: 'Checks Vietnamese administrative plans, programmes and reports written in Markdown.',
  },
  examples: {
    vi: `
Ví dụ:
  kehoach-lint                        kiểm tra thư mục này và các thư mục con
  kehoach-lint ke-hoach.md            kiểm tra một tệp
  kehoach-lint fix ke-hoach.md        sửa những chỗ sửa được chắc chắn
  kehoach-lint explain target-over-100
                                      giải thích quy tắc ghi ở cuối mỗi dòng báo lỗi

Mã kết thúc: 0 không có lỗi; 1 có lỗi; 2 dùng sai lệnh, hoặc có tệp hay cấu hình không dùng được.`,
    en: `
Examples:
  kehoach-lint                        check this folder and those below
  kehoach-lint ke-hoach.md            check one file
  kehoach-lint fix ke-hoach.md        apply the fixes that are safe
  kehoach-lint explain target-over-100
                                      explain the rule named at the end of a finding

Exit codes: 0 no errors; 1 errors; 2 wrong use, or a file or configuration that cannot be used.`,
  },
  lint: {
    vi: 'kiểm tra tệp, thư mục, mẫu tên; “-” là đầu vào chuẩn (lệnh mặc định)',
    en: 'check files, folders and globs; “-” is standard input (the default command)',
  },
  fix: {
    vi: 'sửa những chỗ sửa được chắc chắn; “fix -” in ra văn bản đã sửa',
    en: 'apply the fixes that are safe; “fix -” prints the mended text',
  },
  inspect: {
    vi: 'cho xem những gì đọc được từ văn bản: căn cứ, chỉ tiêu, nhiệm vụ',
    en: 'show what is read out of documents: citations, targets, tasks',
  },
  preview: {
    vi: 'xem phụ lục, thời hạn, khối lượng, chỉ tiêu, căn cứ trên một trang HTML',
    en: 'show appendix, deadlines, load, targets and citations on one HTML page',
  },
  output: { vi: 'ghi ra tệp này, không in ra màn hình', en: 'write to this file, not to standard output' },
  baseline: {
    vi: 'ghi lại những lỗi hiện có để chỉ báo lỗi mới; tệp này tự nhỏ đi, không tự lớn lên',
    en: 'record the findings of today, so that only new ones count; the file only shrinks by itself',
  },
  baselineOption: {
    vi: 'so với tệp baseline (mặc định kehoach-lint-baseline.json); chỉ mục mới làm lệnh báo lỗi',
    en: 'compare with a baseline (default kehoach-lint-baseline.json); only new findings fail the run',
  },
  since: {
    vi: 'chỉ kiểm tra tệp đã đổi từ nhánh hay lần ghi này (git)',
    en: 'check only files that changed since this branch or commit (git)',
  },
  staged: { vi: 'chỉ kiểm tra nội dung đã đưa vào git add', en: 'check only what is staged, as it is staged (git)' },
  lines: {
    vi: 'cùng --since, --staged: chỉ những gì do phần đã đổi gây ra mới làm lệnh báo lỗi',
    en: 'with --since or --staged: only what the change brought fails the run',
  },
  statistics: {
    vi: 'thêm số liệu theo quy tắc, đơn vị chủ trì, văn bản',
    en: 'add counts per rule, lead unit and document',
  },
  cache: {
    vi: 'giữ kết quả, lần sau chỉ kiểm tra lại văn bản có thay đổi',
    en: 'keep results, and next time check only what changed',
  },
  cacheLocation: {
    vi: 'thư mục giữ kết quả (mặc định: thư mục đệm của người dùng)',
    en: 'folder for kept results (default: the cache folder of the user)',
  },
  threads: {
    vi: 'số luồng kiểm tra song song (mặc định: tự chọn theo số văn bản)',
    en: 'threads that check side by side (default: as many as pay)',
  },
  shard: {
    vi: 'chỉ kiểm tra phần thứ i trong n phần; ghép kết quả bằng lệnh merge',
    en: 'check only part i of n; the command merge joins the reports',
  },
  watch: {
    vi: 'theo dõi và kiểm tra lại khi có thay đổi, đến khi nhấn Ctrl+C',
    en: 'check again whenever something changes, until Ctrl+C',
  },
  merge: {
    vi: 'ghép các kết quả JSON hoặc SARIF của nhiều máy (lint --shard) thành một',
    en: 'join JSON or SARIF reports of several machines (lint --shard) into one',
  },
  timing: {
    vi: 'thêm thời gian đã dùng cho từng bước, từng quy tắc',
    en: 'add how long each phase and each rule took',
  },
  report: {
    vi: 'một trang cho người ký: đã kiểm tra gì, còn gì, bỏ qua gì và vì sao',
    en: 'one page for who signs: what was checked, what is open, what was waived and why',
  },
  reportFormat: { vi: 'html (mặc định) hoặc markdown', en: 'html (default) or markdown' },
  acceptNew: { vi: 'ghi thêm cả những mục mới', en: 'record new findings too' },
  cites: {
    vi: 'xem những gì dựa vào một văn bản: văn bản, dòng, nhiệm vụ',
    en: 'show what rests on a document: documents, lines, tasks',
  },
  export: {
    vi: 'xuất nhiệm vụ theo đơn vị ra CSV, Excel hoặc lịch, để đưa vào phần mềm theo dõi',
    en: 'write the tasks of each unit as CSV, Excel or a calendar, for tracking systems',
  },
  exportFormat: {
    vi: 'csv (mặc định, cho phần mềm), xlsx (Excel) hoặc ics (lịch)',
    en: 'csv (default, for programs), xlsx (Excel) or ics (calendar)',
  },
  exportOutput: {
    vi: 'ghi ra tệp này; thư mục (có “/” ở cuối): mỗi đơn vị một tệp',
    en: 'write to this file; to a folder (with “/” at its end): a file for each unit',
  },
  unit: { vi: 'chỉ nhiệm vụ do đơn vị này chủ trì', en: 'only what this unit leads' },
  cooperating: {
    vi: 'cả nhiệm vụ mà đơn vị phối hợp',
    en: 'what a unit cooperates in too',
  },
  todo: {
    vi: 'với ics: ghi thành việc phải làm (VTODO), không phải sự kiện trên lịch',
    en: 'with ics: write entries of a task list (VTODO), not days of a calendar',
  },
  diff: {
    vi: 'so hai kế hoạch, hoặc một tệp với bản trong git: nhiệm vụ, đơn vị, thời hạn, chỉ tiêu, căn cứ đã đổi',
    en: 'compare two plans, or a file with its revision in git: tasks, units, deadlines, targets, citations that changed',
  },
  diffFrom: {
    vi: 'khi nêu một tệp: so với nhánh hay lần ghi này của git (mặc định HEAD)',
    en: 'with one file: compare with this branch or commit of git (default HEAD)',
  },
  diffTo: {
    vi: 'khi nêu một tệp: bản mới là ở nhánh hay lần ghi này, không phải tệp trên máy',
    en: 'with one file: take the new text from this branch or commit, not from the file',
  },
  diffFormat: { vi: 'text (mặc định), markdown hoặc json', en: 'text (default), markdown or json' },
  diffFailOn: {
    vi: 'điều làm lệnh kết thúc với mã 1: lowered (mặc định: hạ hoặc bỏ chỉ tiêu), any (có thay đổi), off',
    en: 'what ends the run with code 1: lowered (default: a target lowered or dropped), any (a change), off',
  },
  article: { vi: 'chỉ những chỗ nêu Điều này', en: 'only where this article is named' },
  citesFormat: { vi: 'tree (mặc định), json hoặc csv', en: 'tree (default), json or csv' },
  audit: {
    vi: 'xem văn bản đã ký nào dựa vào văn bản đã hết hiệu lực, nhiệm vụ nào bị ảnh hưởng',
    en: 'show which signed documents rest on one that lost force, and which tasks hang on it',
  },
  asOf: { vi: 'xét hiệu lực vào ngày này (NGÀY/THÁNG/NĂM)', en: 'judge what is in force on this day (DAY/MONTH/YEAR)' },
  reportSkeleton: {
    vi: 'in bảng chỉ tiêu và nhiệm vụ mà báo cáo về kế hoạch này phải trả lời',
    en: 'print the tables of targets and tasks that a report on this plan must answer',
  },
  registry: {
    vi: 'danh mục văn bản, đơn vị, chỉ tiêu của đơn vị: kiểm tra (verify), nhập (import)',
    en: 'an office’s own documents, units and indicators: verify, import',
  },
  registryVerify: {
    vi: 'tìm mục trùng, vòng thay thế, ngày thiếu, hiệu lực trái với ngày; không nêu tệp: danh mục trong cấu hình và dữ liệu có sẵn',
    en: 'find duplicates, loops of replacement, missing days, a status that days contradict; no file: the lists of the configuration and the built-in data',
  },
  registryImport: {
    vi: 'lập danh mục từ tệp CSV, hoặc từ phần đầu các văn bản Markdown trong thư mục',
    en: 'make a list out of a CSV file, or out of the heads of the Markdown documents in a folder',
  },
  registryOut: {
    vi: 'ghi thêm vào tệp YAML này (mục đã có giữ nguyên), không in ra màn hình',
    en: 'add to this YAML file (what is there stays), not to standard output',
  },
  explain: { vi: 'giải thích một quy tắc, hoặc một dòng của văn bản', en: 'explain a rule, or a line of a document' },
  rules: { vi: 'liệt kê các quy tắc', en: 'list the rules' },
  lsp: { vi: 'máy chủ ngôn ngữ cho trình soạn thảo', en: 'language server for editors' },
  stdio: { vi: 'nói qua đầu vào, đầu ra chuẩn', en: 'talk over standard input and output' },
  doctor: {
    vi: 'xem cấu hình nào áp dụng, có gì sai và cần làm gì',
    en: 'show which configurations hold, what is wrong with them and what to do',
  },
  configCommand: {
    vi: 'xem mọi thiết lập áp dụng cho một văn bản và tệp, dòng đặt ra nó',
    en: 'show every setting that holds for a document, with the file and line that set it',
  },
  forFile: { vi: 'văn bản cần xem', en: 'the document' },
  rulesTest: {
    vi: 'chạy các ví dụ (“tests:”) trong tệp quy tắc của đơn vị',
    en: 'run the examples (“tests:”) in files of house rules',
  },
  init: { vi: 'tạo tệp cấu hình ban đầu', en: 'write a starting configuration' },
  helpCommand: { vi: 'in hướng dẫn của một lệnh', en: 'print the help of a command' },
  version: { vi: 'in số phiên bản', en: 'print the version' },
  help: { vi: 'in phần hướng dẫn này', en: 'print this help' },
  locale: { vi: 'ngôn ngữ: vi, en (mặc định theo máy)', en: 'language: vi, en (default: that of the system)' },
  noColor: { vi: 'không dùng màu', en: 'no colours' },
  config: { vi: 'dùng tệp cấu hình này, không tìm tệp khác', en: 'use this configuration file and look for no other' },
  allowOutside: {
    vi: 'cho phép cấu hình nêu tệp ngoài thư mục làm việc',
    en: 'let the configuration name files outside the workspace',
  },
  format: { vi: 'text (mặc định) hoặc json', en: 'text (default) or json' },
  formats: {
    vi: 'text (mặc định), compact, json, jsonl, sarif, junit, checkstyle, github, gitlab, rdjson, azure, markdown, html, csv; thêm =TỆP để ghi ra tệp; dùng được nhiều lần',
    en: 'text (default), compact, json, jsonl, sarif, junit, checkstyle, github, gitlab, rdjson, azure, markdown, html, csv; =FILE writes to a file; may be given several times',
  },
  rule: {
    vi: 'đổi mức của một quy tắc: error, warning, info, off; dùng được nhiều lần',
    en: 'severity of a rule: error, warning, info, off; may be given several times',
  },
  preset: { vi: 'bộ quy tắc: core, full, strict', en: 'preset: core, full, strict' },
  only: {
    vi: 'chỉ chạy quy tắc này; dùng được nhiều lần',
    en: 'run only this rule; may be given several times',
  },
  failOn: {
    vi: 'mức làm lệnh kết thúc với mã 1: error (mặc định), warning, info, off',
    en: 'severity that ends the run with code 1: error (default), warning, info, off',
  },
  maxWarnings: {
    vi: 'kết thúc với mã 1 khi số cảnh báo vượt mức này',
    en: 'end with code 1 above this number of warnings',
  },
  quiet: { vi: 'chỉ hiện lỗi; vẫn đếm cảnh báo, gợi ý', en: 'show errors only; warnings and info are still counted' },
  fixOption: { vi: 'sửa những chỗ sửa được chắc chắn', en: 'apply the fixes that are safe' },
  fixDryRun: { vi: 'in phần sẽ sửa (diff), không ghi tệp', en: 'print what would be fixed as a diff, write nothing' },
  today: { vi: 'coi hôm nay là ngày này (NGÀY/THÁNG/NĂM)', en: 'take this as the day of today (DAY/MONTH/YEAR)' },
  stdinFilename: { vi: 'tên của văn bản ở đầu vào chuẩn', en: 'name of the document on standard input' },
} as const satisfies Record<string, LocalizedText>;

/** The words that stand for a value in the usage of a command or option. */
export const PLACEHOLDERS = {
  paths: { vi: 'đường dẫn', en: 'paths' },
  file: { vi: 'tệp', en: 'file' },
  folder: { vi: 'thư mục', en: 'folder' },
  command: { vi: 'lệnh', en: 'command' },
  options: { vi: 'tùy chọn', en: 'options' },
  ruleOrLine: { vi: 'quy tắc | tệp:dòng', en: 'rule | file:line' },
  shard: { vi: 'i/n', en: 'i/n' },
  reports: { vi: 'kết quả', en: 'reports' },
  ref: { vi: 'nhánh', en: 'ref' },
  ruleId: { vi: 'quy tắc', en: 'rule' },
  format: { vi: 'định dạng', en: 'format' },
  ruleSetting: { vi: 'quy tắc=mức', en: 'rule=severity' },
  preset: { vi: 'bộ', en: 'preset' },
  severity: { vi: 'mức', en: 'severity' },
  count: { vi: 'số', en: 'count' },
  date: { vi: 'ngày', en: 'date' },
  number: { vi: 'số, ký hiệu', en: 'number' },
  article: { vi: 'điều', en: 'article' },
  old: { vi: 'bản cũ', en: 'old' },
  new: { vi: 'bản mới', en: 'new' },
  when: { vi: 'khi nào', en: 'when' },
  unit: { vi: 'đơn vị', en: 'unit' },
  plan: { vi: 'kế hoạch', en: 'plan' },
  language: { vi: 'ngôn ngữ', en: 'language' },
} as const satisfies Record<string, LocalizedText>;

/** The headings of a help page, by the words of the argument parser. */
export const TITLES: Readonly<Record<string, LocalizedText>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Global Options:': { vi: 'Tùy chọn chung:', en: 'Common options:' },
  'Commands:': { vi: 'Lệnh:', en: 'Commands:' },
};
