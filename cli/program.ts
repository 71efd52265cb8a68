import { Command, Option } from 'commander';
import type { Locale, LocalizedText } from '../core/text/localized.ts';
import type { Environment, LintOptions } from './options.ts';
import type { InspectOptions } from './commands/inspect.ts';
import { version } from '../package.json';

/** Runs one command in the environment that its options make. */
export type Runner = (
  run: (environment: Environment) => number | Promise<number>,
  options: { readonly today?: string; readonly color?: boolean },
) => Promise<void>;

/** The commands and options of `kehoach-lint`; what a command needs is loaded when it runs. */
export function createProgram(locale: Locale, runner: Runner): Command {
  const say = (text: LocalizedText): string => text[locale];
  const option = (flags: string, text: LocalizedText): Option => new Option(flags, say(text));
  const program = new Command('kehoach-lint')
    .description(say(TEXTS.program))
    .version(version, '-v, --version', say(TEXTS.version))
    .helpCommand(false);
  const command = (name: string, text: LocalizedText): Command => {
    const made = program.command(name, { isDefault: name.startsWith('lint ') }).description(say(text));
    return made
      .addOption(option('--locale <vi|en>', TEXTS.locale))
      .addOption(option('--no-color', TEXTS.noColor))
      .helpOption('-h, --help', say(TEXTS.help));
  };
  const configured = (made: Command): Command =>
    made.addOption(option('--config <file>', TEXTS.config)).addOption(option('--allow-outside', TEXTS.allowOutside));

  for (const [name, text] of [
    ['lint [paths...]', TEXTS.lint],
    ['fix [paths...]', TEXTS.fix],
  ] as const) {
    const fixes = name.startsWith('fix');
    const made = lintOptions(configured(command(name, text)), option);
    if (!fixes) made.addOption(option('--fix', TEXTS.fixOption));
    made.action((paths: string[], options: LintOptions & { today?: string; color?: boolean }) =>
      runner(async (environment) => {
        const { lintCommand } = await import('./commands/lint.ts');
        return lintCommand(paths, fixes ? { ...options, fix: true } : options, environment);
      }, options),
    );
  }
  configured(command('inspect <files...>', TEXTS.inspect))
    .addOption(option('-f, --format <text|json>', TEXTS.format))
    .addOption(option('--stdin-filename <file>', TEXTS.stdinFilename))
    .action((paths: string[], options: InspectOptions & { color?: boolean }) =>
      runner(
        async (environment) => (await import('./commands/inspect.ts')).inspectCommand(paths, options, environment),
        options,
      ),
    );
  command('explain <rule>', TEXTS.explain).action((rule: string, options: object) =>
    runner(async (environment) => (await import('./commands/explain.ts')).explainCommand(rule, environment), options),
  );
  command('rules', TEXTS.rules)
    .addOption(option('-f, --format <text|json>', TEXTS.format))
    .action((options: { format?: string; color?: boolean }) =>
      runner(async (environment) => (await import('./commands/rules.ts')).rulesCommand(options, environment), options),
    );
  command('init', TEXTS.init).action((options: object) =>
    runner(async (environment) => (await import('./commands/init.ts')).initCommand(environment), options),
  );
  return inLocale(program, locale);
}

function lintOptions(command: Command, option: (flags: string, text: LocalizedText) => Option): Command {
  const many = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  return command
    .addOption(option('-f, --format <format>', TEXTS.formats).argParser(many))
    .addOption(option('--rule <id=severity>', TEXTS.rule).argParser(many))
    .addOption(option('--preset <preset>', TEXTS.preset))
    .addOption(option('--only <rule>', TEXTS.only).argParser(many))
    .addOption(option('--fail-on <severity>', TEXTS.failOn))
    .addOption(option('--max-warnings <count>', TEXTS.maxWarnings))
    .addOption(option('--quiet', TEXTS.quiet))
    .addOption(option('--fix-dry-run', TEXTS.fixDryRun))
    .addOption(option('--today <date>', TEXTS.today))
    .addOption(option('--stdin-filename <file>', TEXTS.stdinFilename));
}

/** Puts the words of the help itself into the reader's language, and leaves mistakes to be said by `main`. */
function inLocale(program: Command, locale: Locale): Command {
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeErr: () => undefined })
      .configureHelp({ styleTitle: (title) => (locale === 'vi' ? (TITLES[title] ?? title) : title) })
      .helpOption('-h, --help', TEXTS.help[locale]);
  }
  return program;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

const TEXTS = {
  program: {
    vi: 'Kiểm tra kế hoạch, chương trình, báo cáo hành chính viết bằng Markdown.',
    en: 'Checks Vietnamese administrative plans, programmes and reports written in Markdown.',
  },
  lint: {
    vi: 'kiểm tra tệp, thư mục, mẫu tên; “-” là đầu vào chuẩn (lệnh mặc định)',
    en: 'check files, folders and globs; “-” is standard input (the default command)',
  },
  fix: { vi: 'sửa những chỗ sửa được chắc chắn', en: 'apply the fixes that are safe' },
  inspect: {
    vi: 'cho xem những gì đọc được từ văn bản: căn cứ, chỉ tiêu, nhiệm vụ',
    en: 'show what is read out of documents: citations, targets, tasks',
  },
  explain: { vi: 'giải thích một quy tắc', en: 'explain a rule' },
  rules: { vi: 'liệt kê các quy tắc', en: 'list the rules' },
  init: { vi: 'tạo tệp cấu hình ban đầu', en: 'write a starting configuration' },
  version: { vi: 'in số phiên bản', en: 'print the version' },
  help: { vi: 'in phần hướng dẫn này', en: 'print this help' },
  locale: { vi: 'ngôn ngữ (mặc định theo máy)', en: 'language (default: that of the system)' },
  noColor: { vi: 'không dùng màu', en: 'no colours' },
  config: { vi: 'dùng tệp cấu hình này, không tìm tệp khác', en: 'use this configuration file and look for no other' },
  allowOutside: {
    vi: 'cho phép cấu hình nêu tệp ngoài thư mục làm việc',
    en: 'let the configuration name files outside the workspace',
  },
  format: { vi: 'text (mặc định) hoặc json', en: 'text (default) or json' },
  formats: {
    vi: 'text (mặc định), json; thêm =TỆP để ghi ra tệp; dùng được nhiều lần',
    en: 'text (default), json; =FILE writes to a file; may be given several times',
  },
  rule: { vi: 'mức của một quy tắc: error, warning, info, off', en: 'severity of a rule: error, warning, info, off' },
  preset: { vi: 'bộ quy tắc: core, full, strict', en: 'preset: core, full, strict' },
  only: { vi: 'chỉ chạy các quy tắc này', en: 'run only these rules' },
  failOn: {
    vi: 'mức làm lệnh thất bại: error (mặc định), warning, info, off',
    en: 'severity that fails the run: error (default), warning, info, off',
  },
  maxWarnings: { vi: 'thất bại khi số cảnh báo vượt mức này', en: 'fail above this number of warnings' },
  quiet: { vi: 'chỉ in lỗi', en: 'report errors only' },
  fixOption: { vi: 'sửa những chỗ sửa được chắc chắn', en: 'apply the fixes that are safe' },
  fixDryRun: { vi: 'in phần sẽ sửa (diff), không ghi tệp', en: 'print what would be fixed as a diff, write nothing' },
  today: { vi: 'coi hôm nay là ngày này (NĂM-THÁNG-NGÀY)', en: 'take this as the day of today (YEAR-MONTH-DAY)' },
  stdinFilename: { vi: 'tên của văn bản ở đầu vào chuẩn', en: 'name of the document on standard input' },
} as const satisfies Record<string, LocalizedText>;
