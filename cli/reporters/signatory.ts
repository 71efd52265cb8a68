import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import { day, fill } from '../../core/lint/wording.ts';
import type { Locale } from '../../core/text/localized.ts';
import { rules } from '../../rules/index.ts';
import type { DocumentFacts } from '../documentFacts.ts';
import type { CheckedFile, FileReport, Report } from '../report.ts';
import { resultsOfFile, worstFirst } from './results.ts';

const WORDS = {
  title: { vi: 'Kết quả rà soát trước khi ký', en: 'Review before signature' },
  checked: { vi: 'Đã kiểm tra', en: 'What was checked' },
  open: { vi: 'Còn phải xử lý', en: 'Still to be mended' },
  nothingOpen: { vi: 'Không còn vấn đề nào.', en: 'Nothing.' },
  waived: { vi: 'Bỏ qua có ghi chú', en: 'Waived by a comment' },
  noReason: { vi: 'không ghi lý do', en: 'no reason given' },
  by: { vi: 'người ghi: {name}', en: 'by {name}' },
  until: { vi: 'đến ngày {day}', en: 'until {day}' },
  notChecked: { vi: 'Chưa đánh giá', en: 'Not evaluated' },
  off: { vi: '{count} quy tắc không bật: {names}.', en: 'rules that are off: {count} ({names}).' },
  line: { vi: 'dòng {line}', en: 'line {line}' },
  rules: {
    vi: '{good} trong {of} quy tắc đã chạy không phát hiện vấn đề',
    en: '{good} of {of} rules that ran found nothing',
  },
  lead: { vi: '{good} trong {of} nhiệm vụ có một đơn vị chủ trì', en: '{good} of {of} tasks have one lead' },
  deadline: { vi: '{good} trong {of} nhiệm vụ có thời hạn', en: '{good} of {of} tasks have a deadline' },
  output: { vi: '{good} trong {of} nhiệm vụ ở bảng ghi kết quả', en: '{good} of {of} tasks of a table name an output' },
  targets: { vi: '{good} trong {of} chỉ tiêu không có điểm cần xem', en: '{good} of {of} targets raise no question' },
  citations: {
    vi: '{good} trong {of} viện dẫn không có điểm cần xem',
    en: '{good} of {of} citations raise no question',
  },
} as const;

/** A list under a heading; `empty` is what an empty one says, and where that is null it is left out. */
export interface SignatoryList {
  readonly title: string;
  readonly items: readonly string[];
  readonly empty: string | null;
}

/** What the page tells of one file. */
export interface SignatorySection {
  readonly title: string;
  readonly subtitle: string;
  readonly lists: readonly SignatoryList[];
}

/** The page for who signs: what was checked and passed, what is open, what was waived and why, what was not evaluated. */
export interface SignatoryPage {
  readonly title: string;
  readonly sections: readonly SignatorySection[];
}

export function signatoryPage(report: Report): SignatoryPage {
  const { files, locale } = report;
  return { title: WORDS.title[locale], sections: files.map((file) => sectionOf(report, file)) };
}

function sectionOf(report: Report, file: FileReport): SignatorySection {
  const { locale } = report;
  const open: SignatoryList = {
    title: WORDS.open[locale],
    items: worstFirst(resultsOfFile({ ...report, quiet: false }, file)).map(({ severity, at, message, ruleId }) => {
      const place = fill(WORDS.line, { line: at.line }, locale);
      return `${SEVERITY_WORDS[severity][locale]}, ${place}: ${message} (${ruleId})`;
    }),
    empty: WORDS.nothingOpen[locale],
  };
  if (file.kind === 'failed') {
    const list = { title: WORDS.notChecked[locale], items: [file.error], empty: null };
    return { title: file.file, subtitle: '', lists: [list] };
  }
  if (file.kind === 'configuration') return { title: file.file, subtitle: '', lists: [open] };
  const { title = null, number = null } = file.facts ?? {};
  return {
    title: title ?? file.file,
    subtitle: [number, title === null ? null : file.file].filter((part) => part !== null).join(' · '),
    lists: [
      { title: WORDS.checked[locale], items: sharesOf(file, locale), empty: null },
      open,
      { title: WORDS.waived[locale], items: waivedOf(file, locale), empty: null },
      { title: WORDS.notChecked[locale], items: offOf(file, locale), empty: null },
    ],
  };
}

/** Each with its denominator; what the document has none of is left out. */
function sharesOf({ facts, findings, suppressed }: CheckedFile, locale: Locale): readonly string[] {
  if (!facts) return [];
  const { ran } = facts;
  const found = new Set([...findings, ...suppressed].map(({ ruleId }) => ruleId));
  const silent = [...ran].filter((id) => !found.has(id)).length;
  const shares: readonly (readonly [keyof typeof WORDS, DocumentFacts['targets']])[] = [
    ['rules', { good: silent, of: ran.size }],
    ['lead', facts.tasksWithOneLead],
    ['deadline', facts.tasksWithDeadline],
    ['output', facts.tasksWithOutput],
    ['targets', facts.targets],
    ['citations', facts.citations],
  ];
  return shares.filter(([, { of }]) => of > 0).map(([id, { good, of }]) => fill(WORDS[id], { good, of }, locale));
}

function waivedOf({ suppressed }: CheckedFile, locale: Locale): readonly string[] {
  return suppressed.map(({ at, message, ruleId, reason, until, author }) => {
    const place = fill(WORDS.line, { line: at.line }, locale);
    const end = until === null ? [] : [fill(WORDS.until, { day: day(until) }, locale)];
    const by = author === undefined ? [] : [fill(WORDS.by, { name: author }, locale)];
    return `${place}: ${message} (${ruleId}) — ${[reason ?? WORDS.noReason[locale], ...by, ...end].join('; ')}`;
  });
}

/** In one item: who signs wants to know, not to scroll past it for each document. */
function offOf({ facts }: CheckedFile, locale: Locale): readonly string[] {
  const names = rules.filter(({ id }) => facts && !facts.ran.has(id)).map(({ summary }) => summary[locale]);
  return names.length === 0 ? [] : [fill(WORDS.off, { count: names.length, names: names.join('; ') }, locale)];
}
