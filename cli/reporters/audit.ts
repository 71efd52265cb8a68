import { shortCitation } from '../../core/lint/documentName.ts';
import { day, fill, quote } from '../../core/lint/wording.ts';
import type { Data } from '../../core/lint/rule.ts';
import type { IsoDate } from '../../core/plan/deadlines/dates.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import type { Task } from '../../core/plan/tasks/tasks.ts';
import type { LostGround } from '../../core/project/lostGround.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';

/** A signed document that rests on something that lost force. */
export interface AuditedDocument {
  readonly file: string;
  readonly plan: Plan;
  readonly lost: readonly LostGround[];
}

export interface AuditFacts {
  readonly day: IsoDate;
  /** How many documents were read. */
  readonly read: number;
  /** How old the data are. */
  readonly compiled: string;
}

const WORDS = {
  lost: { vi: 'dòng {lines}: {document} hết hiệu lực từ {since}', en: 'line {lines}: {document} ended on {since}' },
  replaced: { vi: ', được thay thế bởi {by}', en: ', replaced by {by}' },
  before: { vi: ' (trước ngày ký)', en: ' (before this was signed)' },
  tasks: { vi: 'Nhiệm vụ bị ảnh hưởng: {count}', en: 'Tasks that hang on it: {count}' },
  due: { vi: 'hạn', en: 'due' },
  found: {
    vi: '{found}/{read} văn bản dựa vào văn bản đã hết hiệu lực (tính đến ngày {day}) · danh mục văn bản cập nhật {compiled}',
    en: '{found} of {read} documents rest on one that is no longer in force on {day} · registry of {compiled}',
  },
} as const;

/** For people: each document, what it rests on, the tasks that hang on it. */
export function auditText(
  audited: readonly AuditedDocument[],
  { day: on, read, compiled }: AuditFacts,
  locale: Locale,
): string {
  const say = (id: keyof typeof WORDS, data: Data = {}): string => fill(WORDS[id], data, locale);
  const blocks = audited.map(({ file, plan, lost }) => {
    const { lines } = plan.document;
    const head = [file, plan.header.number?.value, plan.header.date && day(plan.header.date.value)[locale]];
    const grounds = lost.flatMap(({ entry, since, replacements, mentions, beforeSigned, tasks }) => {
      const by = replacements.map(shortCitation).join(', ');
      const at = [...new Set(mentions.map((mention) => lines.lineOf(mention.at.start)))].join(', ');
      return [
        `  ${say('lost', { lines: at, document: shortCitation(entry), since: day(since) })}${by === '' ? '' : say('replaced', { by })}${beforeSigned ? say('before') : ''}`,
        ...(tasks.length > 0 ? [`    ${say('tasks', { count: tasks.length })}`] : []),
        ...tasks.map((task) => `      ${taskText(task, say('due'), locale)}`),
      ];
    });
    return [head.filter(Boolean).join(' · '), ...grounds].map((line) => printable(line)).join('\n');
  });
  const count = say('found', { found: audited.length, read, day: day(on), compiled: day(compiled) });
  return `${[...blocks, count].join('\n\n')}\n`;
}

function taskText({ origin, ordinal, title, lead, deadline }: Task, due: string, locale: Locale): string {
  const open = origin === 'prose' ? '' : deadline.text; // in prose the sentence is the title already
  const when = deadline.due === null ? open : day(deadline.due)[locale];
  const parts = [
    [ordinal, quote(title)].filter(Boolean).join(' '),
    lead.map(({ name }) => name).join('; '),
    when === '' ? '' : `${due} ${when}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** For scripts. */
export function auditObject(audited: readonly AuditedDocument[], { day: asOf, read, compiled }: AuditFacts): object {
  return {
    asOf,
    registry: compiled,
    read,
    documents: audited.map(
      ({
        file,
        plan: {
          header,
          document: { lines },
        },
        lost,
      }) => ({
        file,
        number: header.number?.value ?? null,
        date: header.date?.value ?? null,
        lost: lost.map(({ entry, since, replacements, mentions, beforeSigned, isBasis, tasks }) => ({
          number: entry.number,
          since,
          replacedBy: replacements.map(({ number }) => number),
          beforeSigned,
          basis: isBasis,
          lines: mentions.map(({ at }) => lines.lineOf(at.start)),
          tasks: tasks.map(({ span, ordinal, title, lead, deadline }) => ({
            line: lines.lineOf(span.start),
            ordinal,
            title,
            lead: lead.map(({ name }) => name),
            due: deadline.due,
          })),
        })),
      }),
    ),
  };
}
