import { foldLookAlikes } from '../../text/fold.ts';
import { anyOf } from '../../text/pattern.ts';
import { trimEndOf } from '../../text/trim.ts';
import {
  AND,
  DAY,
  DUE_BY,
  EACH,
  LAST_MONTH_OF_QUARTER,
  MONTH,
  OF,
  ONE,
  PERIODICALLY,
  QUARTER,
  SPANS,
  TIME,
  YEAR,
} from '../lexicon/time.ts';
import { type IsoDate, isoDate, lastDayOfMonth } from './dates.ts';
import type { Deadline } from './deadlines.ts';

/** The days of each year on which something that comes back is due. */
export interface RecurringDays {
  /** 1 to 12, in order. */
  readonly months: readonly number[];
  /** Day of the month; in a month that is shorter its last day is meant. 31 for the end of the month. */
  readonly day: number;
}

const MONTHLY = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const QUARTERLY = [3, 6, 9, 12];
const HALF_YEARLY = [6, 12];
const YEARLY = [12];

const LEAD = `(?:${anyOf(DUE_BY)}\\s+)?(?:${DAY}\\s+)?`;
const EVERY = `(?:${PERIODICALLY}\\s+)?(?:${anyOf(EACH)}\\s+)?`;
/** "hằng quý", "định kỳ quý", "01 lần/quý", "mỗi tháng một lần"; what follows may say what is done, but nothing more of when. */
const EACH_SPAN = new RegExp(
  `^(?:${PERIODICALLY}\\s+)?(?:${anyOf(EACH)}\\s+(${MONTH}|${QUARTER}|${YEAR})(?:\\s+(?:0?1|${ONE})\\s+${TIME})?|${PERIODICALLY}\\s+(${MONTH}|${QUARTER}|${YEAR})|(?:0?1|${ONE})\\s+${TIME}\\s*/\\s*(${MONTH}|${QUARTER}|${YEAR}))(?![\\p{sc=Latin}\\p{N}])(.*)$`,
  'u',
);
/** "6 tháng/lần", "03 tháng một lần". */
const MONTHS_APART = new RegExp(`^${EVERY}(0?[36])\\s+${MONTH}\\s*(?:/\\s*|(?:0?1|${ONE})\\s+)${TIME}$`, 'u');
/** "Quý, 6 tháng, năm", "6 tháng, năm": reports at the end of each. */
const SPAN_LIST = new RegExp(
  `^${EVERY}(?:(${QUARTER}|${MONTH})\\s*[,;/]\\s*)?0?6\\s+${MONTH}\\s*(?:[,;/]|\\s${AND}\\s)\\s*${YEAR}$`,
  'u',
);
/** "trước ngày 25 hằng tháng". */
const DAY_OF_MONTH = new RegExp(`^${LEAD}(\\d{1,2})\\s+(?:${OF}\\s+)?${anyOf(EACH)}\\s+${MONTH}$`, 'u');
/** "trước ngày 20 của tháng cuối quý". */
const DAY_OF_QUARTER = new RegExp(
  `^${LEAD}(\\d{1,2})\\s+(?:${OF}\\s+)?(?:${anyOf(EACH)}\\s+)?(?:${anyOf(LAST_MONTH_OF_QUARTER)})$`,
  'u',
);
/** "trước 15/6 và 15/12 hằng năm", "ngày 31 tháng 12 hàng năm". */
const DAYS_OF_YEAR = new RegExp(`^(.{3,60}?)\\s+(?:${anyOf(EACH)})\\s+${YEAR}$`, 'u');
const DAY_AND_MONTH = new RegExp(`^${LEAD}(\\d{1,2})(?:\\s?[/.-]\\s?|\\s+${MONTH}\\s+)(\\d{1,2})$`, 'u');
const BETWEEN_DAYS = new RegExp(`\\s?[,;]\\s?|\\s${AND}\\s`, 'u');
const SAYS_WHEN = new RegExp(`\\d|(?<![\\p{sc=Latin}\\p{N}])${anyOf(SPANS)}(?![\\p{sc=Latin}\\p{N}])`, 'u');

/** The days of a recurring deadline, where its text names them beyond doubt; else null. */
export function recurringDays({ kind, text }: Deadline): RecurringDays | null {
  if (kind !== 'recurring') return null;
  const folded = foldLookAlikes(text.normalize('NFC')).toLowerCase().replace(/\s+/gu, ' ');
  const words = trimEndOf(folded.trim(), /[.;,]/u);
  const each = EACH_SPAN.exec(words);
  if (each) {
    const months = monthsOf(each[1] ?? each[2] ?? each[3]);
    return months && !SAYS_WHEN.test(each[4] ?? '') ? { months, day: 31 } : null;
  }
  const apart = MONTHS_APART.exec(words)?.[1];
  if (apart !== undefined) return { months: Number(apart) === 3 ? QUARTERLY : HALF_YEARLY, day: 31 };
  const list = SPAN_LIST.exec(words);
  if (list) return { months: list[1] === undefined ? HALF_YEARLY : (monthsOf(list[1]) ?? []), day: 31 };
  return onDay(DAY_OF_MONTH, MONTHLY, words) ?? onDay(DAY_OF_QUARTER, QUARTERLY, words) ?? daysOfYear(words);
}

function monthsOf(span: string | undefined): readonly number[] | null {
  if (span === MONTH) return MONTHLY;
  if (span === QUARTER) return QUARTERLY;
  return span === YEAR ? YEARLY : null;
}

function onDay(pattern: RegExp, months: readonly number[], words: string): RecurringDays | null {
  const day = Number(pattern.exec(words)?.[1]);
  return day >= 1 && day <= 31 ? { months, day } : null;
}

/** One day in several months; days that differ have no one rule. */
function daysOfYear(words: string): RecurringDays | null {
  const parts = DAYS_OF_YEAR.exec(words)?.[1]?.split(BETWEEN_DAYS) ?? [];
  const days = parts.map((part) => DAY_AND_MONTH.exec(part)?.slice(1).map(Number) ?? []);
  const [day = 0] = days[0] ?? [];
  const months = days.map(([, month = 0]) => month).sort((a, b) => a - b);
  const isSure =
    days.length > 0 && days.every(([own = 0, month = 0]) => own === day && isoDate(2024, month, own) !== null);
  return isSure ? { months, day } : null;
}

/** The first of the days that is not before a day. */
export function firstRecurringDay({ months, day }: RecurringDays, from: IsoDate): IsoDate {
  const [year = 0] = from.split('-').map(Number);
  const days = [year, year + 1].flatMap((of) =>
    months.map((month) => isoDate(of, month, day) ?? lastDayOfMonth(of, month)),
  );
  return days.find((one) => one >= from) ?? from;
}
