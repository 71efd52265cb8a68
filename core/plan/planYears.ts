import type { Header } from './header.ts';

/** Calendar years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** "Năm học 2024 - 2025", "vụ Đông Xuân 2024 - 2025": from August to the June after. */
export type SchoolYear = Years & { readonly kind: 'school' };

/** What a month without a year is of: the plan's year, or its school year; null where several years may be meant. */
export type PlanYear = number | SchoolYear | null;

/** The year, of a school year the one in which it has this month; null where none can be told. */
export function yearOfMonth(year: PlanYear, month: number): number | null {
  if (year === null || typeof year === 'number') return year;
  return month >= FIRST_MONTH ? year.from : month <= LAST_MONTH ? year.to : null;
}

const FIRST_MONTH = 8;
const LAST_MONTH = 6;

/** The years that a document is for, as its subject says; null where only its date tells one, which says nothing about the plan. */
export function planYears({ period, year, yearInTitle }: Header): Years | null {
  return period ?? (yearInTitle && year !== null ? { from: year, to: year } : null);
}

/** "2026", "2026 - 2030". */
export function yearsText({ from, to }: Years): string {
  return from === to ? String(to) : `${String(from)} - ${String(to)}`;
}
