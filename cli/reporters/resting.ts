import { day, quote } from '../../core/lint/wording.ts';
import type { CitedPassage } from '../../core/plan/citations/citedPassage.ts';
import type { Ground, Resting, RestingMention } from '../../core/project/restingOn.ts';
import type { SummaryTask } from '../../core/project/summary.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';

const WORDS = {
  vi: {
    line: 'dòng',
    basis: 'căn cứ',
    article: 'Điều',
    clause: 'khoản',
    point: 'điểm',
    section: 'mục',
    task: 'nhiệm vụ',
    due: 'hạn',
    none: 'không có văn bản nào viện dẫn',
  },
  en: {
    line: 'line',
    basis: 'basis',
    article: 'Article',
    clause: 'clause',
    point: 'point',
    section: 'section',
    task: 'task',
    due: 'due',
    none: 'no document cites it',
  },
} as const;

/** What rests on a document, as a tree for people. */
export function citesTree({ number, article }: Ground, resting: readonly Resting[], locale: Locale): string {
  const words = WORDS[locale];
  const title = article === null ? number : `${number}, ${words.article} ${article}`;
  const lines = resting.length === 0 ? [`  ${words.none}`] : branches(resting, '', locale);
  return `${printable([title, ...lines].join('\n'), (sign) => (sign === '\n' ? sign : ' '))}\n`;
}

function branches(resting: readonly Resting[], indent: string, locale: Locale): readonly string[] {
  return resting.flatMap(({ document: { file, summary }, mentions, above }, index) => {
    const last = index === resting.length - 1;
    const below = `${indent}${last ? '   ' : '│  '}`;
    const { number, date } = summary;
    const head = [file, number, date === null ? null : day(date)[locale]].filter((part) => part !== null).join(' · ');
    return [
      `${indent}${last ? '└─' : '├─'} ${head}`,
      ...mentions.flatMap((mention) => mentionLines(mention, `${below}${above.length > 0 ? '│' : ' '}  `, locale)),
      ...branches(above, below, locale),
    ];
  });
}

function mentionLines({ citation, tasks }: RestingMention, indent: string, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const what = [passageText(citation.passage, locale), citation.isBasis ? words.basis : null]
    .filter(Boolean)
    .join(' · ');
  const place = `${words.line} ${String(citation.at.line)}`;
  return [
    `${indent}${what === '' ? place : `${place}: ${what}`}`,
    ...tasks.map((task) => `${indent}  ${words.task} ${taskText(task, locale)}`),
  ];
}

function taskText(task: SummaryTask, locale: Locale): string {
  const { ordinal, name, lead, deadline } = task;
  const due = deadline.due === null ? openDeadline(task) : day(deadline.due)[locale];
  const parts = [
    [ordinal, quote(name)].filter(Boolean).join(' '),
    lead.join('; '),
    due === '' ? '' : `${WORDS[locale].due} ${due}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** A deadline without a day, in a cell of its own; in prose the whole sentence would stand for it. */
function openDeadline({ origin, deadline }: SummaryTask): string {
  return origin === 'prose' ? '' : deadline.text;
}

function passageText(passage: CitedPassage | null, locale: Locale): string {
  if (!passage) return '';
  const parts = (['point', 'clause', 'article', 'section'] as const).map((part) =>
    passage[part] === null ? null : `${WORDS[locale][part]} ${passage[part]}`,
  );
  return parts.filter(Boolean).join(' ');
}

/** The same for scripts. */
export function citesObject({ number, article }: Ground, resting: readonly Resting[]): object {
  return { number, article, citedBy: resting.map(restingObject) };
}

function restingObject({ document: { file, summary }, mentions, above }: Resting): object {
  const { number, date, kind, issuer, year, title } = summary;
  return {
    file,
    document: { kind, number, date, year, issuer, title },
    mentions: mentions.map(({ citation, tasks }) => ({
      ...citation.at,
      basis: citation.isBasis,
      passage: citation.passage,
      tasks: tasks.map(({ at, ordinal, name, lead, deadline }) => ({
        line: at.line,
        ordinal,
        title: name,
        lead,
        deadline,
      })),
    })),
    citedBy: above.map(restingObject),
  };
}

/** The same for spreadsheets: a row for each mention, and for each task of it. */
export function citesRows(resting: readonly Resting[]): readonly (readonly (string | number)[])[] {
  const rows = (found: readonly Resting[], level: number): readonly (readonly (string | number)[])[] =>
    found.flatMap(({ document: { file, summary }, mentions, above }) => [
      ...mentions.flatMap(({ citation, tasks }) => {
        const { article = null, clause = null } = citation.passage ?? {};
        const mention = [
          level,
          file,
          summary.number ?? '',
          citation.at.line,
          citation.isBasis ? 'yes' : 'no',
          article ?? '',
          clause ?? '',
        ];
        if (tasks.length === 0) return [[...mention, '', '', '', '']];
        return tasks.map((task) => [
          ...mention,
          task.ordinal ?? '',
          task.name,
          task.lead.join('; '),
          task.deadline.due ?? openDeadline(task),
        ]);
      }),
      ...rows(above, level + 1),
    ]);
  return [
    ['level', 'file', 'number', 'line', 'basis', 'article', 'clause', 'ordinal', 'task', 'lead', 'due'],
    ...rows(resting, 1),
  ];
}
