import { createColors } from 'picocolors';
import { statusText } from '../../core/lint/statusWords.ts';
import { day } from '../../core/lint/wording.ts';
import type { Citation } from '../../core/plan/citations/citations.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import { headOf } from '../../core/project/summary.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import type { Span } from '../../core/text/span.ts';
import type { Standing } from './planJson.ts';
import { citationText, lawText, targetText, taskText } from './itemText.ts';

const WORDS = {
  vi: {
    noNumber: 'chưa có số',
    dated: 'ngày',
    year: 'năm',
    citations: 'Văn bản viện dẫn',
    laws: 'Luật',
    targets: 'Chỉ tiêu',
    tasks: 'Nhiệm vụ',
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
    no: 'none read',
  },
} as const;

const INDENT = '  ';
/** Columns of the line numbers. */
const LINE_WIDTH = 5;

/** What was read out of a document, for people: its head, then every citation, law, target and task with its line. */
export function planText(
  file: string,
  plan: Plan,
  locale: Locale,
  color: boolean,
  standing: Standing | null = null,
): string {
  const colors = createColors(color);
  const words = WORDS[locale];
  const item = ({ start }: Span, text: string): string => {
    const line = String(plan.document.lines.lineOf(start)).padStart(LINE_WIDTH);
    return `${INDENT}${line}  ${text}`;
  };
  const standingText = (citation: Citation): string => (standing ? ` · ${statusText(standing(citation), locale)}` : '');
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [
      words.citations,
      plan.citations.map((citation) =>
        item(citation.numberSpan, citationText(citation, locale) + standingText(citation)),
      ),
    ],
    [words.laws, plan.laws.map((law) => item(law.span, lawText(law)))],
    [words.targets, plan.targets.map((target) => item(target.span, targetText(target, locale)))],
    [words.tasks, plan.tasks.map((task) => item(task.span, taskText(task, plan, locale)))],
  ];
  const head = [colors.bold(printable(file)), ...headerLines(plan, locale).map((line) => INDENT + printable(line))];
  const blocks = lists.map(([name, items]) => [
    INDENT + colors.bold(`${name} (${String(items.length)})`),
    ...(items.length > 0 ? items : [INDENT + INDENT + words.no]),
  ]);
  return `${[head, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headerLines(plan: Plan, locale: Locale): readonly string[] {
  const { kind, number, date, place, issuer, year, title } = headOf(plan);
  const words = WORDS[locale];
  const facts = [
    kind,
    number ?? words.noNumber,
    date && `${words.dated} ${day(date)[locale]}`,
    place,
    issuer,
    year === null ? null : `${words.year} ${String(year)}`,
  ];
  return [facts.filter(Boolean).join(' · '), ...(title === null ? [] : [title])];
}
