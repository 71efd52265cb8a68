import { type IsoDate, isoDate, lastDayOfMonth, yearOf } from '../core/plan/deadlines/dates.ts';
import type { PeriodUnit, PeriodView, TimelineView } from './view.ts';

/** More columns than these nobody compares: the next longer period counts. */
const MOST_MONTHS = 24;
const MOST_QUARTERS = 16;
const MOST_YEARS = 12;
const MONTHS: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 };

/** The periods that hold these days: the whole year of a plan of one year; years without a deadline are left out of a long row. */
export function timelineOf(days: readonly IsoDate[], planYear: number | null): TimelineView {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'month', periods: [] };
  const start = planYear === null ? monthOf(first) : Math.min(monthOf(first), planYear * 12);
  const end = planYear === null ? monthOf(last) : Math.max(monthOf(last), planYear * 12 + 11);
  const length = end - start + 1;
  const unit = length <= MOST_MONTHS ? 'month' : length <= MOST_QUARTERS * 3 ? 'quarter' : 'year';
  const periods = Array.from({ length: periodsUpTo(end, unit) - periodsUpTo(start, unit) + 1 }, (_, index) =>
    periodAt(periodsUpTo(start, unit) + index, unit),
  );
  if (periods.length <= MOST_YEARS || unit !== 'year') return { unit, periods };
  const years = new Set(sorted.map(yearOf));
  return { unit, periods: periods.filter(({ year }) => years.has(year)) };
}

/** Index of the period that a day lies in; null where none does. */
export function periodOf({ periods }: TimelineView, day: IsoDate | null): number | null {
  if (day === null) return null;
  const index = periods.findIndex(({ from, to }) => from <= day && day <= to);
  return index < 0 ? null : index;
}

/** Months since the year 0. */
function monthOf(day: IsoDate): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
}

function periodsUpTo(month: number, unit: PeriodUnit): number {
  return Math.floor(month / MONTHS[unit]);
}

function periodAt(index: number, unit: PeriodUnit): PeriodView {
  const first = index * MONTHS[unit];
  const last = first + MONTHS[unit] - 1;
  const year = Math.floor(first / 12);
  return {
    year,
    part: unit === 'year' ? 0 : (index % (12 / MONTHS[unit])) + 1,
    from: isoDate(year, (first % 12) + 1, 1) ?? '',
    to: lastDayOfMonth(Math.floor(last / 12), (last % 12) + 1),
  };
}
