import { DAY, MONTH, YEAR } from '../lexicon/time.ts';

/** A calendar day as `YYYY-MM-DD`; such strings compare as days do. */
export type IsoDate = string;

/** Tells the day of today. Who asks makes the findings hold for that day only, so nobody asks without need. */
export type Today = () => IsoDate;

/** The day of a moment, where the program runs. */
export function localDay(now: Date): IsoDate {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The day, or null when the calendar does not have it. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function lastDayOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month)) ?? '';
}

export function dayBefore(date: IsoDate): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The day after. */
export function dayAfter(date: IsoDate): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

/** The same day of another year; null where that year does not have it. */
export function inYear(date: IsoDate, year: number): IsoDate | null {
  return isoDate(year, Number(date.slice(5, 7)), Number(date.slice(8)));
}

/** In January running numbers begin anew: the same number may fall on the same day of two years. */
export function isJanuary(date: IsoDate): boolean {
  return date.slice(5, 7) === '01';
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A number that begins here is no part of a date or number before it; behind the dash of a range a new date begins. */
export const NO_DATE_BEFORE = '(?<![\\d/.]|(?<!\\d{4}|/\\d{1,2})-)';

const DATE_BODY = `(\\d{1,2})(?:\\s?[/.-]\\s?|\\s{1,3}${MONTH}\\s{1,3})(\\d{1,2})(?:\\s?[/.-]\\s?|,?\\s{1,3}${YEAR}\\s{1,3})((?:19|20)\\d{2})(?![\\d/])`;

/**
 * A full date: "27/3/2021", "27-3-2021", "22.4.2019", "29/ 02/2016", "29 tháng 12 năm 2022", "29 tháng 12/2022".
 * Always day first. Groups: day, month, year.
 */
export const FULL_DATE = NO_DATE_BEFORE + DATE_BODY;

/** "15-20/6/2019": the last day of a range within one month, its groups as in a full date. */
export const LAST_OF_DAYS = `${NO_DATE_BEFORE}\\d{1,2}-${DATE_BODY}`;

const FULL_DATE_PATTERN = new RegExp(FULL_DATE, 'iu');
const DATE_LINE = new RegExp(`${DAY}\\s+${FULL_DATE}`, 'iu');

export interface FoundDate {
  /** Null when the calendar does not have the day. */
  readonly date: IsoDate | null;
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** The first full date of a text (folded form), or null. */
export function findDate(text: string, pattern: RegExp = FULL_DATE_PATTERN): FoundDate | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [day, month, year] = match.slice(-3).map(Number);
  return {
    date: isoDate(year ?? 0, month ?? 0, day ?? 0),
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** The first date that the word "ngày" introduces, as in "Lâm Đồng, ngày 14 tháng 02 năm 2023". */
export function findDayLine(text: string): FoundDate | null {
  return findDate(text, DATE_LINE) ?? findDate(text.replace(WORN_DIGIT, digitOf), DATE_LINE);
}

/** "ngày 2l tháng l0 năm 20l6": the letters that a scan puts for digits. */
const WORN_DIGIT = new RegExp(`[lIO](?<=(?:${DAY}|${MONTH}|${YEAR})\\s{1,2}\\d{0,3}.)(?=\\d{0,2}(?:[\\s,.*]|$))`, 'gu');

function digitOf(letter: string): string {
  return letter === 'O' ? '0' : '1';
}

/** The day in the manner of another date: in words after "29 tháng 12 năm 2022", else with slashes; without its year after "29/12". */
export function writeDateLike(date: IsoDate, like: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  // two digits for the day, and for January and February (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4)
  const shortMonth = Number(month) < 3 ? month : String(Number(month));
  const inWords = /\p{sc=Latin}/u.test(like);
  const written = inWords ? `${day} ${MONTH} ${shortMonth}` : `${day}/${shortMonth}`;
  if (!/\d{4}/u.test(like)) return written;
  return inWords ? `${written} ${YEAR} ${year}` : `${written}/${year}`;
}
