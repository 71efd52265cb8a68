import { stat, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { resolve } from 'pathe';
import { createKnowledge } from '../../core/knowledge/knowledge.ts';
import type { Locale } from '../../core/text/localized.ts';
import { CONFIG_NAMES } from '../../core/workspace/load.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import { type MessageId, UsageError, sentence } from '../messages.ts';
import type { Environment } from '../options.ts';

/** What a starting configuration says of the office; null for what each document says itself. */
interface Office {
  readonly province: string | null;
  readonly body: string | null;
  readonly year: number | null;
}

/** Writes a commented starting configuration into the current folder. Throws a UsageError when one lies there already. */
export async function initCommand(environment: Environment): Promise<number> {
  const { cwd, locale, notice } = environment;
  for (const name of CONFIG_NAMES)
    if (await exists(resolve(cwd, name))) throw new UsageError('configurationExists', { path: name });
  const [path = ''] = CONFIG_NAMES;
  const office = environment.interactive ? await askOffice(environment) : { province: null, body: null, year: null };
  await writeFile(resolve(cwd, path), configurationText(office, locale));
  notice(sentence(locale, 'configurationWritten', { path }));
  return 0;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function askOffice({ locale, notice }: Environment): Promise<Office> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ask = async (id: MessageId): Promise<string> => (await terminal.question(sentence(locale, id))).trim();
  try {
    const name = await ask('askProvince');
    const province = createKnowledge(builtInData()).provinceNamed(name)?.id ?? null;
    if (name !== '' && province === null) notice(sentence(locale, 'unknownProvince', { name }));
    const body = await ask('askBody');
    const year = Number(await ask('askYear'));
    return { province, body: body === '' ? null : body, year: year >= 1990 && year <= 2100 ? year : null };
  } finally {
    terminal.close();
  }
}

/** The lines of the file: a setting that is not known stands there as a comment. */
function configurationText({ province, body, year }: Office, locale: Locale): string {
  const text = COMMENTS[locale];
  const setting = (comment: string, line: string, isSet: boolean): string =>
    `# ${comment}\n${isSet ? '' : '# '}${line}\n`;
  return [
    `# ${text.title}\nroot: true\n`,
    setting(text.extends, 'extends: [core]', true),
    setting(text.province, `province: ${province ?? 'dong-nai'}`, province !== null),
    setting(text.year, `year: ${String(year ?? new Date().getFullYear())}`, year !== null),
    setting(text.final, 'final: true', false),
    setting(text.rules, 'rules: { task-inherited-lead: info }', false),
    `# ${text.overrides}\n# overrides:\n#   - when: { kind: BC, issuer: "${body ?? 'Sở Nội vụ'}" }\n#     rules: { task-missing-deadline: off }\n`,
    `# ${text.minimums}\n# minimums:\n#   - { indicator: dossiers_online, min: 80, unit: "%", source: "Kế hoạch số …/KH-UBND ngày …/…/… của UBND tỉnh" }\n`,
    setting(text.superior, 'superior: ../ubnd-tinh/ke-hoach.md', false),
    setting(text.ignore, 'ignore: ["luu-tru/**"]', false),
  ].join('\n');
}

const COMMENTS = {
  vi: {
    title: 'Cấu hình kehoach-lint cho thư mục này và các thư mục con',
    extends: 'Bộ quy tắc: core (lỗi không thể bỏ qua), full (rà soát kỹ), strict (chặt chẽ)',
    province: 'Tỉnh, thành phố có mức tối thiểu phải đạt; để trống thì đọc từ dòng địa danh của văn bản',
    year: 'Năm của kế hoạch; để trống thì đọc từ trích yếu, ngày ban hành',
    final: 'Bản trình ký: báo cả số, ngày còn để trống',
    rules: 'Mức của từng quy tắc: error, warning, info, off; xem danh sách bằng `kehoach-lint rules`',
    overrides: 'Quy tắc riêng cho một số văn bản: theo tệp (files) hoặc theo loại, cơ quan ban hành (when)',
    minimums: 'Mức tối thiểu do cấp trên giao, ngoài danh mục có sẵn',
    superior: 'Kế hoạch của cấp trên (tệp Markdown): chỉ tiêu trong đó là mức tối thiểu',
    ignore: 'Tệp không cần kiểm tra',
  },
  en: {
    title: 'Configuration of kehoach-lint for this folder and those below',
    extends: 'Preset: core (what no reviewer lets pass), full (careful review), strict (house style)',
    province: 'Province whose minimums bind; without it, the place line of each document says it',
    year: 'Year of the plans; without it, read from the title or the date',
    final: 'For signature: a blank number or day is reported too',
    rules: 'Severity of single rules: error, warning, info, off; `kehoach-lint rules` lists them',
    overrides: 'Other settings for some documents: by file (files) or by kind and issuer (when)',
    minimums: 'Minimums set by a superior body, beside the built-in ones',
    superior: 'The plan of the superior body (a Markdown file): its targets are minimums',
    ignore: 'Files to leave out',
  },
} as const;
