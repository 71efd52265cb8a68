import { day } from '../../core/lint/wording.ts';
import type { Citation } from '../../core/plan/citations/citations.ts';
import type { Deadline } from '../../core/plan/deadlines/deadlines.ts';
import type { LawReference } from '../../core/plan/citations/laws.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import type { Target } from '../../core/plan/targets/targets.ts';
import type { Task } from '../../core/plan/tasks/tasks.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';

const WORDS = {
  vi: { lead: 'chủ trì', with: 'phối hợp', due: 'thời hạn', above: 'theo dòng', none: 'chưa ghi' },
  en: { lead: 'lead', with: 'with', due: 'due', above: 'as on line', none: 'not given' },
} as const;

const SIGNS: Readonly<Record<Target['comparator'], string>> = { '>=': '≥', '<=': '≤', '=': '=', '~': '≈' };

/** What was read, in one line for people. */
export function citationText({ type, number, date, issuer }: Citation, locale: Locale): string {
  return joined([[type, number.text].filter(Boolean).join(' '), date && day(date)[locale], issuer]);
}

export function lawText({ name, year }: LawReference): string {
  return joined([name, year === null ? null : String(year)]);
}

export function targetText({ comparator, value, valueMax, unit, text }: Target, locale: Locale): string {
  const written = (number: number): string => (locale === 'vi' ? String(number).replace('.', ',') : String(number));
  const upTo = valueMax === null ? '' : ` – ${written(valueMax)}`;
  return joined([`${SIGNS[comparator]} ${written(value)}${upTo} ${unit}`.trim(), text]);
}

export function taskText(task: Task, plan: Plan, locale: Locale): string {
  const words = WORDS[locale];
  const names = (units: Task['lead']): string => units.map(({ name }) => name).join('; ');
  const from = task.leadInheritedFrom
    ? ` (${words.above} ${String(plan.document.lines.lineOf(task.leadInheritedFrom.start))})`
    : '';
  return joined([
    [task.ordinal, task.title].filter(Boolean).join(' '),
    `${words.lead}: ${names(task.lead) || words.none}${from}`,
    task.cooperating.length > 0 ? `${words.with}: ${names(task.cooperating)}` : null,
    `${words.due}: ${dueText(task.deadline, locale) || words.none}`,
  ]);
}

function dueText({ text, due }: Deadline, locale: Locale): string {
  return due === null ? text : `${text} (${day(due)[locale]})`;
}

function joined(parts: readonly (string | null)[]): string {
  return printable(parts.filter((part) => part !== null && part !== '').join(' · '));
}
