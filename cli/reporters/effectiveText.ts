import { createColors } from 'picocolors';
import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import type { OwnMinimum } from '../../core/project/project.ts';
import { columnsOf, padded } from '../../core/text/columns.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import type { Effective, EffectiveRule, EffectiveSettings, Source } from '../../core/workspace/effective.ts';
import { shownPath } from '../../disk/paths.ts';

const WORDS = {
  vi: {
    workspace: 'Thư mục làm việc',
    files: 'Tệp cấu hình',
    noFile: 'không có; dùng thiết lập có sẵn',
    none: '–',
    rules: 'Quy tắc',
    run: 'chạy',
    off: 'tắt',
    others: 'Các quy tắc khác theo bộ; xem hết bằng `kehoach-lint config --for TỆP`.',
    default: 'mặc định',
    preset: 'bộ',
    command: 'dòng lệnh',
    document: 'văn bản, dòng',
    documents: 'đọc từ văn bản',
    options: 'tùy chọn',
  },
  en: {
    workspace: 'Workspace',
    files: 'Configuration files',
    noFile: 'none; the built-in settings hold',
    none: '–',
    rules: 'Rules',
    run: 'on',
    off: 'off',
    others: 'The other rules are as the preset has them; `kehoach-lint config --for FILE` shows all.',
    default: 'default',
    preset: 'preset',
    command: 'command line',
    document: 'document, line',
    documents: 'read from the document',
    options: 'options',
  },
} as const;

export interface EffectiveStyle {
  readonly cwd: string;
  readonly locale: Locale;
  readonly color: boolean;
  /** All rules, or those only that something beside the preset sets. */
  readonly rules: 'all' | 'set';
}

type Row = readonly [name: string, value: string, from: string];

const INDENT = '  ';
/** Columns of values that may be longer. */
const VALUE_WIDTH = 40;

/** What holds, for people: one line for each setting, with the place that says so. */
export function effectiveText(settings: EffectiveSettings, style: EffectiveStyle): string {
  const words = WORDS[style.locale];
  const { bold } = createColors(style.color);
  const { workspace, files, rules } = settings;
  const running = rules.filter(({ severity }) => severity !== 'off').length;
  const isShown = ({ from }: EffectiveRule): boolean => style.rules === 'all' || from.by !== 'preset';
  const shown = rules.filter(isShown);
  const head: readonly Row[] = [
    [words.workspace, shownPath(workspace, style.cwd), ''],
    [words.files, files.map((file) => shownPath(file, style.cwd)).join(', ') || words.noFile, ''],
  ];
  const title = `${words.rules}: ${String(running)} ${words.run}, ${String(rules.length - running)} ${words.off}`;
  return [
    ...drawn(head, style),
    ...drawn(settingRows(settings, style), style),
    INDENT + bold(title),
    ...drawn(
      shown.map((rule) => ruleRow(rule, style)),
      style,
    ),
    ...(style.rules === 'set' ? [INDENT + words.others] : []),
    '',
  ].join('\n');
}

function settingRows(settings: EffectiveSettings, style: EffectiveStyle): readonly Row[] {
  const words = WORDS[style.locale];
  const one = (name: string, { value, from }: Effective<string | number | boolean | null>): Row => [
    name,
    value === null ? words.none : String(value),
    sourceText(from, style),
  ];
  const many = <T>(name: string, entries: readonly Effective<T>[], say: (value: T) => string): readonly Row[] =>
    entries.map(({ value, from }) => [name, say(value), sourceText(from, style)]);
  return [
    one('preset', settings.preset),
    one('province', settings.province),
    one('year', settings.year),
    one('final', settings.final),
    one('superior', settings.superior),
    one('reports-on', settings.reportsOn),
    one('suppressions.requireReason', settings.requireReason),
    one('maxSize', settings.maxSize),
    ...many('minimums', settings.minimums, minimumText),
    ...many('documents', settings.documents, String),
    ...many('units', settings.units, String),
    ...many('indicators', settings.indicators, String),
    ...many('abbreviations', settings.abbreviations, ([abbreviation, full]) => `${abbreviation}: ${full}`),
    ...many('houseRules', settings.houseRules, String),
    ...many('ignore', settings.ignore, String),
  ];
}

function minimumText({ indicator, min, max, unit = '' }: OwnMinimum): string {
  const bounds = [min === undefined ? [] : `≥ ${String(min)}`, max === undefined ? [] : `≤ ${String(max)}`].flat();
  return `${indicator} ${bounds.join(', ')} ${unit}`.trim();
}

function ruleRow({ id, severity, options, from, optionsFrom }: EffectiveRule, style: EffectiveStyle): Row {
  const words = WORDS[style.locale];
  const word = severity === 'off' ? words.off : SEVERITY_WORDS[severity][style.locale];
  const own = options === null ? '' : ` ${JSON.stringify(options)}`;
  const source = sourceText(from, style);
  const other = optionsFrom && sourceText(optionsFrom, style);
  return [id, word + own, other === null || other === source ? source : `${source}, ${words.options}: ${other}`];
}

/** "kehoach-lint.yaml:4" */
/** What says a setting: a preset, "kehoach-lint.yaml:5", the command line. */
export function sourceText(from: Source, { cwd, locale }: Pick<EffectiveStyle, 'cwd' | 'locale'>): string {
  const words = WORDS[locale];
  switch (from.by) {
    case 'default':
      return words.default;
    case 'preset':
      return `${words.preset} ${from.preset}`;
    case 'file':
      return `${shownPath(from.file, cwd)}:${String(from.line)}`;
    case 'command':
      return words.command;
    case 'document':
      return from.line === null ? words.documents : `${words.document} ${String(from.line)}`;
  }
}

/** Rows in columns. */
function drawn(rows: readonly Row[], { color }: EffectiveStyle): readonly string[] {
  const { dim } = createColors(color);
  const width = (column: 0 | 1): number => Math.max(0, ...rows.map((row) => columnsOf(printable(row[column]))));
  const [names, values] = [width(0), Math.min(width(1), VALUE_WIDTH)];
  return rows.map((row) => {
    const [name, value, from] = row.map((text) => printable(text));
    const line = `${INDENT}${padded(name ?? '', names)}  ${padded(value ?? '', values)}  `;
    return from ? line + dim(from) : line.trimEnd();
  });
}
