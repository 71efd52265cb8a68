import stringWidth from 'string-width';
import type { Locale, LocalizedText } from '../../core/text/localized.ts';
import { type Report, checkedFiles } from '../report.ts';
import { type Timing, sumOf } from '../stopwatch.ts';

/** The phases of a run in their order; every other part is a rule. */
const PHASES = {
  search: { vi: 'tìm tệp', en: 'finding files' },
  blocks: { vi: 'đọc các khối văn bản', en: 'reading blocks' },
  plan: { vi: 'đọc nội dung kế hoạch', en: 'reading the plan' },
  rest: { vi: 'đọc tệp, cấu hình, việc khác', en: 'files, configuration, the rest' },
  reporting: { vi: 'ghi kết quả', en: 'reporting' },
} as const satisfies Record<string, LocalizedText>;
const WORDS = {
  title: { vi: 'Thời gian', en: 'Timing' },
  share: { vi: 'tỷ lệ', en: 'share' },
  rules: { vi: 'các quy tắc', en: 'rules' },
  total: { vi: 'tổng cộng', en: 'total' },
} as const satisfies Record<string, LocalizedText>;

/** What the whole run took beside the documents, in milliseconds. */
export interface RunTime {
  readonly search: number;
  readonly reporting: number;
}

/** Where the time went: each phase, then each rule, the slowest first. Threads at work side by side count each for itself. */
export function timingText(report: Report, run: RunTime): string {
  const { locale } = report;
  const documents = sumOf(checkedFiles(report).flatMap(({ timing }) => timing ?? []));
  const { blocks, plan, rest, rules } = partsOf(documents);
  const byRule = [...rules].sort(([, a], [, b]) => b - a);
  const total = documents.total + run.search + run.reporting;
  const times = {
    ...run,
    blocks,
    plan,
    rest,
    rules: byRule.reduce((sum, [, time]) => sum + time, 0),
  };
  const row = (name: keyof typeof times): Row => [nameOf(name, locale), times[name]];
  return tableOf(
    [
      ...(['search', 'blocks', 'plan', 'rules', 'rest', 'reporting'] as const).map(row),
      [WORDS.total[locale], total],
      ...byRule,
    ],
    total,
    locale,
  );
}

/** The time of one document as the JSON report has it: milliseconds of each phase and rule. */
export function timingObject(timing: Timing): object {
  const { blocks, plan, rest, rules } = partsOf(timing);
  return {
    blocks: rounded(blocks),
    plan: rounded(plan),
    rules: Object.fromEntries([...rules].map(([id, time]) => [id, rounded(time)])),
    rest: rounded(rest),
    total: rounded(timing.total),
  };
}

interface Parts {
  readonly blocks: number;
  readonly plan: number;
  readonly rules: ReadonlyMap<string, number>;
  readonly rest: number;
}

function partsOf({ parts, total }: Timing): Parts {
  const rules = new Map([...parts].filter(([part]) => !Object.hasOwn(PHASES, part)));
  const counted = [...parts.values()].reduce((sum, time) => sum + time, 0);
  return { blocks: parts.get('blocks') ?? 0, plan: parts.get('plan') ?? 0, rules, rest: total - counted };
}

function rounded(time: number): number {
  return Math.round(time * 1000) / 1000;
}

type Row = readonly [name: string, time: number];

function nameOf(name: keyof typeof PHASES | 'rules', locale: Locale): string {
  return name === 'rules' ? WORDS.rules[locale] : PHASES[name][locale];
}

function tableOf(rows: readonly Row[], total: number, locale: Locale): string {
  const width = Math.max(...rows.map(([name]) => stringWidth(name)));
  const line = (name: string, time: string, share: string): string =>
    `${name}${' '.repeat(width - stringWidth(name))}  ${time.padStart(9)}  ${share.padStart(7)}\n`;
  const body = rows.map(([name, time]) => line(name, time.toFixed(1), `${((100 * time) / total).toFixed(1)} %`));
  return `\n${line(WORDS.title[locale], 'ms', WORDS.share[locale])}${body.join('')}`;
}
