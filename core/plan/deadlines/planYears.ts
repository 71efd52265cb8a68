import type { Header } from '../header/header.ts';
import { REPORT_KINDS } from '../lexicon/header.ts';
import { type IsoDate, isoDate } from './dates.ts';

/** Calendar years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** "Năm học 2024 - 2025", "vụ Đông Xuân 2024 - 2025": from August to the June after. */
export type Season = Years & { readonly kind: 'season' };

/** What a month without a year is of: the plan's year, or its school year; null where several years may be meant. */
export type PlanYear = number | Season | null;

/** The year, of a school year the one in which it has this month; null where none can be told. */
export function yearOfMonth(year: PlanYear, month: number): number | null {
  if (year === null || typeof year === 'number') return year;
  return month >= FIRST_MONTH ? year.from : month <= LAST_MONTH ? year.to : null;
}

/**
 * What months without a year are of. A document of the last quarter whose subject names no year sets its days for the season that
 * begins: its "trước 15/01" is in the next year.
 */
export function planYearOf({ kind, season, year, yearInTitle, date }: Header): PlanYear {
  if (season) return season;
  if (year === null || yearInTitle || date === null || REPORT_KINDS.includes(kind ?? '')) return year;
  const ahead = Number(date.value.slice(5, 7)) >= LAST_QUARTER;
  return ahead ? { kind: 'season', from: year, to: year + 1 } : year;
}

const LAST_QUARTER = 10;
const FIRST_MONTH = 8;
const LAST_MONTH = 6;

/** The first day that is of a season. */
export function seasonStart({ from }: Season): IsoDate {
  return isoDate(from, FIRST_MONTH, 1) ?? '';
}

/** The years that a document is for, as its subject says; null where only its date tells one, which says nothing about the plan. */
export function planYears({ period, year, yearInTitle }: Header): Years | null {
  return period ?? (yearInTitle && year !== null ? { from: year, to: year } : null);
}

/** "2026", "2026 - 2030". */
export function yearsText({ from, to }: Years): string {
  return from === to ? String(to) : `${String(from)} - ${String(to)}`;
}
