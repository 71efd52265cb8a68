import { createColors } from 'picocolors';
import { day } from '../../core/lint/wording.ts';
import type { Citation } from '../../core/plan/citations.ts';
import type { Deadline } from '../../core/plan/deadlines.ts';
import type { Header } from '../../core/plan/header.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import type { Target } from '../../core/plan/targets.ts';
import type { Task } from '../../core/plan/tasks.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import type { Span } from '../../core/text/span.ts';

const WORDS = {
  vi: {
    noNumber: 'chưa có số',
    dated: 'ngày',
    year: 'năm',
    citations: 'Văn bản viện dẫn',
    laws: 'Luật',
    targets: 'Chỉ tiêu',
    tasks: 'Nhiệm vụ',
    lead: 'chủ trì',
    with: 'phối hợp',
    due: 'thời hạn',
    above: 'theo dòng',
    none: 'chưa ghi',
    no: 'không đọc được mục nào',
  },
  en: {
    noNumber: 'no number',
    dated: 'dated',
    year: 'year',
    citations: 'Documents cited',
    laws: 'Laws',
    targets: 'Targets',
    tasks: 'Tasks',
    lead: 'lead',
    with: 'with',
    due: 'due',
    above: 'as on line',
    none: 'not given',
    no: 'none read',
  },
} as const;
type Words = (typeof WORDS)[Locale];

const SIGNS: Readonly<Record<Target['comparator'], string>> = { '>=': '≥', '<=': '≤', '=': '=', '~': '≈' };
const INDENT = '  ';
/** Columns of the line numbers. */
const LINE_WIDTH = 5;

/** What was read out of a document, for people: its head, then every citation, law, target and task with its line. */
export function planText(file: string, plan: Plan, locale: Locale, color: boolean): string {
  const colors = createColors(color);
  const words = WORDS[locale];
  const item = ({ start }: Span, parts: readonly (string | number | null)[]): string => {
    const line = String(plan.document.lines.lineOf(start)).padStart(LINE_WIDTH);
    return `${INDENT}${line}  ${printable(parts.filter((part) => part !== null && part !== '').join(' · '))}`;
  };
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [words.citations, plan.citations.map((citation) => item(citation.numberSpan, citationParts(citation, locale)))],
    [words.laws, plan.laws.map(({ span, name, year }) => item(span, [name, year]))],
    [words.targets, plan.targets.map((target) => item(target.span, [amount(target, locale), target.text]))],
    [words.tasks, plan.tasks.map((task) => item(task.span, taskParts(task, words, plan, locale)))],
  ];
  const head = [
    colors.bold(printable(file)),
    ...headerLines(plan.header, locale).map((line) => INDENT + printable(line)),
  ];
  const blocks = lists.map(([name, items]) => [
    INDENT + colors.bold(`${name} (${String(items.length)})`),
    ...(items.length > 0 ? items : [INDENT + INDENT + words.no]),
  ]);
  return `${[head, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function citationParts({ type, number, date, issuer }: Citation, locale: Locale): readonly (string | null)[] {
  return [[type, number.text].filter(Boolean).join(' '), date && day(date)[locale], issuer];
}

function headerLines({ kind, number, date, place, issuer, year, title }: Header, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const facts = [
    kind,
    number?.value ?? words.noNumber,
    date && `${words.dated} ${day(date.value)[locale]}`,
    place?.value,
    issuer?.value,
    year === null ? null : `${words.year} ${String(year)}`,
  ];
  return [facts.filter(Boolean).join(' · '), ...(title ? [title.value] : [])];
}

function amount({ comparator, value, valueMax, unit }: Target, locale: Locale): string {
  const written = (number: number): string => (locale === 'vi' ? String(number).replace('.', ',') : String(number));
  return `${SIGNS[comparator]} ${written(value)}${valueMax === null ? '' : ` – ${written(valueMax)}`} ${unit}`.trim();
}

function taskParts(task: Task, words: Words, plan: Plan, locale: Locale): readonly (string | null)[] {
  const names = (units: Task['lead']): string => units.map(({ name }) => name).join('; ');
  const from = task.leadInheritedFrom
    ? ` (${words.above} ${String(plan.document.lines.lineOf(task.leadInheritedFrom.start))})`
    : '';
  return [
    [task.ordinal, task.title].filter(Boolean).join(' '),
    `${words.lead}: ${names(task.lead) || words.none}${from}`,
    task.cooperating.length > 0 ? `${words.with}: ${names(task.cooperating)}` : null,
    `${words.due}: ${dueText(task.deadline, locale) || words.none}`,
  ];
}

function dueText({ text, due }: Deadline, locale: Locale): string {
  return due === null ? text : `${text} (${day(due)[locale]})`;
}
