import { day, fill } from '../../core/lint/wording.ts';
import { type IsoDate, dayAfter, isoDate, lastDayOfMonth, yearOf } from '../../core/plan/deadlines/dates.ts';
import type { Series, SlipTask } from '../../core/project/slips.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import { version } from '../../package.json';
import { documentName } from './slipTable.ts';

const WORDS = {
  lead: { vi: 'Chủ trì: {units}', en: 'Lead: {units}' },
  cooperating: { vi: 'Phối hợp: {units}', en: 'With: {units}' },
  deadline: { vi: 'Thời hạn: {text}', en: 'Deadline: {text}' },
  output: { vi: 'Kết quả: {text}', en: 'Output: {text}' },
  source: { vi: 'Văn bản: {document}; {file}, dòng {line}', en: 'Document: {document}; {file}, line {line}' },
  due: { vi: 'Hạn: {title}', en: 'Due: {title}' },
} as const;

/** What becomes of a task: a day in a calendar, or an entry of a task list, which may have no day. */
export type CalendarForm = 'event' | 'todo';

export interface CalendarFacts {
  /** The day that the calendar is of, so that one made twice is the same to the byte. */
  readonly today: IsoDate;
  readonly form: CalendarForm;
  /** Whose tasks these are. */
  readonly name: string;
  readonly locale: Locale;
}

/** Can the task stand in a calendar: does its deadline name a day, or days that come back? */
export function hasDay({ task: { deadline }, series }: SlipTask): boolean {
  return deadline.due !== null || series !== null;
}

/** The tasks as iCalendar (RFC 5545), whole days each. Read in again it changes what it wrote before, for the ids stay. */
export function slipCalendar(tasks: readonly SlipTask[], facts: CalendarFacts): string {
  const shown = facts.form === 'todo' ? tasks : tasks.filter(hasDay);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//kehoach-lint//kehoach-lint ${version}//${facts.locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textOf(facts.name)}`,
    ...shown.flatMap((task) => componentOf(task, facts)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function componentOf(slip: SlipTask, { today, form, locale }: CalendarFacts): readonly string[] {
  const { id, task, series } = slip;
  const due = task.deadline.due ?? series?.first ?? null;
  const name = form === 'todo' ? 'VTODO' : 'VEVENT';
  const title = printable(task.title);
  const units = task.lead.map((unit) => textOf(unit.name));
  return [
    `BEGIN:${name}`,
    `UID:${id}@kehoach-lint`,
    `DTSTAMP:${basic(today)}T000000Z`,
    ...(due === null ? [] : form === 'todo' ? todoTime(due, series) : eventTime(due)),
    ...(series ? seriesTime(series) : []),
    `SUMMARY:${textOf(form === 'todo' ? title : fill(WORDS.due, { title }, locale))}`,
    `DESCRIPTION:${textOf(descriptionOf(slip, locale))}`,
    ...(units.length > 0 ? [`CATEGORIES:${units.join(',')}`] : []),
    ...(form === 'todo' ? ['STATUS:NEEDS-ACTION'] : ['TRANSP:TRANSPARENT']),
    `END:${name}`,
  ];
}

function eventTime(due: IsoDate): readonly string[] {
  return [`DTSTART;VALUE=DATE:${basic(due)}`, `DTEND;VALUE=DATE:${basic(dayAfter(due))}`];
}

/** What comes back must begin on some day; what is due once need not. */
function todoTime(due: IsoDate, series: Series | null): readonly string[] {
  return [...(series ? [`DTSTART;VALUE=DATE:${basic(due)}`] : []), `DUE;VALUE=DATE:${basic(due)}`];
}

const END_OF_MONTH = 31;

/** Where a month has no such day its last one is a date of its own: programs differ in rules that step back. */
function seriesTime(series: Series): readonly string[] {
  const { months, day: on, until } = series;
  const every = `FREQ=MONTHLY${months.length === 12 ? '' : `;BYMONTH=${months.join(',')}`}`;
  const rule = `RRULE:${every};BYMONTHDAY=${on === END_OF_MONTH ? '-1' : String(on)};UNTIL=${basic(until)}`;
  const short = on === END_OF_MONTH ? [] : shortMonthEnds(series);
  return [rule, ...(short.length > 0 ? [`RDATE;VALUE=DATE:${short.map(basic).join(',')}`] : [])];
}

/** The last days of the months that lack the day, behind the first date and up to the last. */
function shortMonthEnds({ months, day: on, first, until }: Series): readonly IsoDate[] {
  const [from, to] = [yearOf(first), yearOf(until)];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years
    .flatMap((year) =>
      months.flatMap((month) => (isoDate(year, month, on) === null ? lastDayOfMonth(year, month) : [])),
    )
    .filter((end) => first < end && end <= until);
}

function descriptionOf({ task, document, file, line }: SlipTask, locale: Locale): string {
  const say = (id: keyof typeof WORDS, data: Parameters<typeof fill>[1]): string => fill(WORDS[id], data, locale);
  const names = (units: SlipTask['task']['lead']): string => units.map((unit) => unit.name).join('; ');
  const { deadline, output, lead, cooperating } = task;
  const saysDay = deadline.due === null || deadline.kind === 'date';
  const written = saysDay ? deadline.text : `${deadline.text} (${day(deadline.due)[locale]})`;
  return [
    lead.length > 0 ? say('lead', { units: names(lead) }) : '',
    cooperating.length > 0 ? say('cooperating', { units: names(cooperating) }) : '',
    deadline.kind === 'missing' ? '' : say('deadline', { text: written }),
    output === null ? '' : say('output', { text: output }),
    say('source', { document: documentName(document, locale), file, line }),
  ]
    .filter((part) => part !== '')
    .map((part) => printable(part))
    .join('\n');
}

function basic(date: IsoDate): string {
  return date.replaceAll('-', '');
}

/** A value of type TEXT. */
function textOf(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\n/gu, '\\n');
}

const LONGEST_LINE = 75;

/** A line of no more than 75 bytes; what is longer goes on behind a space, and no letter is torn. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const sign of line) {
    const bytes = Buffer.byteLength(sign);
    if (size + bytes > LONGEST_LINE) {
      parts.push(part);
      part = '';
      size = 1; // the space before it
    }
    part += sign;
    size += bytes;
  }
  return [...parts, part].join('\r\n ');
}
