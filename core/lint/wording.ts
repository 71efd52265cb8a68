import type { IsoDate } from '../plan/deadlines/dates.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import type { Locale, LocalizedText } from '../text/localized.ts';
import type { Data, Value } from './rule.ts';

/** The template with its `{name}`s filled in. */
export function fill(template: LocalizedText, data: Data, locale: Locale): string {
  return template[locale].replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : say(value, locale);
  });
}

function say(value: Value, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return locale === 'vi' ? String(value).replace('.', ',') : String(value);
  return value[locale];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as officials write it: two digits for the day, and for January and February (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4). */
export function day(date: IsoDate): LocalizedText {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  const number = Number(month);
  return {
    vi: `${dayOfMonth}/${number < 3 ? month : String(number)}/${year}`,
    en: `${String(Number(dayOfMonth))} ${MONTHS[number - 1] ?? ''} ${year}`,
  };
}

/** ", hạn 30/6/2026" behind a task of another document; nothing where it has no day. */
export function dueOn(due: IsoDate | null): LocalizedText {
  return due === null ? { vi: '', en: '' } : { vi: `, hạn ${day(due).vi}`, en: `, due ${day(due).en}` };
}

const LONGEST_QUOTE = 48;

/** A text in quotation marks, cut at a word where it is long. */
export function quote(text: string, longest: number = LONGEST_QUOTE): string {
  const clean = text.replace(/\s+/gu, ' ').trim();
  if (clean.length <= longest) return `“${clean}”`;
  const cut = clean.slice(0, longest);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…”`;
}

/** "Nhiệm vụ 6.3", or its first words where it has no number. */
export function taskName(task: Task): LocalizedText {
  const name = task.ordinal ?? quote(task.title);
  return { vi: `Nhiệm vụ ${name}`, en: `Task ${name}` };
}

/** Names one after another, with "và" or "and" before the last. */
export function enumerate(names: readonly string[]): LocalizedText {
  return { vi: joined(names, 'và'), en: joined(names, 'and') };
}

/** Names one after another, of which one is meant: with "hoặc" or "or" before the last. */
export function alternatives(names: readonly string[]): LocalizedText {
  return { vi: joined(names, 'hoặc'), en: joined(names, 'or') };
}

function joined(names: readonly string[], word: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;
}

/** Where the other place of a finding is: "ở dòng 90", or on the line of the finding itself. */
export function onLine(line: number, own: number): LocalizedText {
  return line === own
    ? { vi: 'trên cùng dòng này', en: 'on this same line' }
    : { vi: `ở dòng ${String(line)}`, en: `on line ${String(line)}` };
}

/** A value with its unit: "93 %", "30 phút". */
export function quantity(value: number, unit: string): LocalizedText {
  return { vi: `${String(value).replace('.', ',')} ${unit}`, en: `${String(value)} ${unit}` };
}
