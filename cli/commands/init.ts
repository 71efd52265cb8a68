import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { resolve } from 'pathe';
import { createKnowledge } from '../../core/knowledge/knowledge.ts';
import type { Locale, LocalizedText } from '../../core/text/localized.ts';
import { CONFIG_NAMES } from '../../core/workspace/load.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import type { Environment } from '../environment.ts';
import { type MessageId, UsageError, sentence } from '../messages.ts';
import { kindOf } from '../../disk/paths.ts';
import { errorCode, reasonOf } from '../../disk/systemError.ts';

/** What a starting configuration says of the office; null for what each document says itself. */
interface Office {
  /** Id of the province, as in the data. */
  readonly province: string | null;
  readonly body: string | null;
  readonly year: number | null;
}

const UNKNOWN: Office = { province: null, body: null, year: null };

/** Writes a commented starting configuration into the current folder. Throws a UsageError when one lies there already. */
export async function initCommand(environment: Environment): Promise<number> {
  const { cwd, locale, interactive, notice } = environment;
  for (const path of CONFIG_NAMES)
    if ((await kindOf(resolve(cwd, path))) !== null) throw new UsageError('configurationExists', { path });
  const [path = ''] = CONFIG_NAMES;
  const office = interactive ? await askOffice(environment) : UNKNOWN;
  await writeNew(cwd, path, configurationText(office, locale));
  notice('configurationWritten', { path });
  return 0;
}

async function writeNew(cwd: string, path: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(cwd, path), text, { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new UsageError('configurationExists', { path });
    throw new UsageError('uncreatable', { path, reason: reasonOf(error) });
  }
}

/** Asks on the terminal. Throws a UsageError when the person leaves before the last answer. */
async function askOffice({ locale, notice, stderr }: Environment): Promise<Office> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (id: MessageId): Promise<string> => {
    terminal.setPrompt(sentence(locale, id));
    terminal.prompt();
    const line: IteratorResult<string, unknown> = await lines.next();
    if (line.done !== true) return line.value.trim();
    stderr.write('\n');
    throw new UsageError('stopped');
  };
  try {
    const name = await ask('askProvince');
    const province = createKnowledge(builtInData()).provinceNamed(name)?.id ?? null;
    if (name !== '' && province === null) notice('unknownProvince', { name });
    const body = await ask('askBody');
    const written = await ask('askYear');
    const year = /^\d{4}$/u.test(written) ? Number(written) : 0;
    const isYear = year >= 1990 && year <= 2100;
    if (written !== '' && !isYear) notice('unknownYear', { name: written });
    return { province, body: body === '' ? null : body, year: isYear ? year : null };
  } finally {
    terminal.close();
  }
}

/** The lines of the file: a setting that is not known stands there as a comment. */
function configurationText({ province, body, year }: Office, locale: Locale): string {
  const say = (text: LocalizedText): string => text[locale];
  const setting = (comment: LocalizedText, lines: readonly string[], isSet: boolean): string =>
    [`# ${say(comment)}`, ...lines.map((line) => (isSet ? line : `# ${line}`))].join('\n');
  const example = (comment: LocalizedText, ...lines: readonly string[]): string => setting(comment, lines, false);
  return `${[
    `# ${say(COMMENTS.title)}\nroot: true`,
    setting(COMMENTS.extends, ['extends: [core]'], true),
    setting(COMMENTS.province, [`province: ${province ?? 'dong-nai'}`], province !== null),
    setting(COMMENTS.year, [`year: ${String(year ?? new Date().getFullYear())}`], year !== null),
    example(COMMENTS.final, 'final: true'),
    example(COMMENTS.rules, 'rules: { task-inherited-lead: info }'),
    example(
      COMMENTS.overrides,
      'overrides:',
      `  - when: { kind: BC, issuer: ${JSON.stringify(body ?? say(COMMENTS.body))} }`,
      '    rules: { task-missing-deadline: off }',
    ),
    example(
      COMMENTS.minimums,
      'minimums:',
      `  - { indicator: dossiers_online, min: 80, unit: "%", source: "${say(COMMENTS.source)}" }`,
    ),
    example(COMMENTS.superior, 'superior: ke-hoach-ubnd-tinh.md'),
    example(COMMENTS.ignore, 'ignore: ["luu-tru/**"]'),
  ].join('\n\n')}\n`;
}

const COMMENTS = {
  title: {
    vi: 'Cấu hình kehoach-lint cho thư mục này và các thư mục con',
    en: 'Configuration of kehoach-lint for this folder and those below',
  },
  extends: {
    vi: 'Bộ quy tắc: core (lỗi không thể bỏ qua), full (rà soát kỹ), strict (chặt chẽ)',
    en: 'Preset: core (what no reviewer lets pass), full (careful review), strict (house style)',
  },
  province: {
    vi: 'Tỉnh, thành phố có mức tối thiểu phải đạt; để trống thì đọc từ dòng địa danh của văn bản',
    en: 'Province whose minimums bind; without it, the place line of each document says it',
  },
  year: {
    vi: 'Năm của kế hoạch; để trống thì đọc từ trích yếu, ngày ban hành',
    en: 'Year of the plans; without it, read from the title or the date',
  },
  final: {
    vi: 'Bản trình ký: báo cả số, ngày còn để trống',
    en: 'For signature: a blank number or day is reported too',
  },
  rules: {
    vi: 'Mức của từng quy tắc: error, warning, info, off; xem danh sách bằng `kehoach-lint rules`',
    en: 'Severity of single rules: error, warning, info, off; `kehoach-lint rules` lists them',
  },
  overrides: {
    vi: 'Quy tắc riêng cho một số văn bản: theo tệp (files) hoặc theo loại, cơ quan ban hành (when)',
    en: 'Other settings for some documents: by file (files) or by kind and issuer (when)',
  },
  body: { vi: 'Sở Nội vụ', en: 'Sở Nội vụ' },
  minimums: {
    vi: 'Mức tối thiểu do cấp trên giao, ngoài danh mục có sẵn',
    en: 'Minimums set by a superior body, beside the built-in ones',
  },
  source: {
    vi: 'Kế hoạch số …/KH-UBND ngày …/…/… của UBND tỉnh',
    en: 'Kế hoạch số …/KH-UBND ngày …/…/… của UBND tỉnh',
  },
  superior: {
    vi: 'Kế hoạch của cấp trên (tệp Markdown): chỉ tiêu trong đó là mức tối thiểu',
    en: 'The plan of the superior body (a Markdown file): its targets are minimums',
  },
  ignore: { vi: 'Tệp không cần kiểm tra', en: 'Files to leave out' },
} as const satisfies Record<string, LocalizedText>;
