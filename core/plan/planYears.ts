import type { Header } from './header.ts';

/** Calendar years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years that a document is for, as its subject says; null where only its date tells one, which says nothing about the plan. */
export function planYears({ period, year, yearInTitle }: Header): Years | null {
  return period ?? (yearInTitle && year !== null ? { from: year, to: year } : null);
}

/** "2026", "2026 - 2030". */
export function yearsText({ from, to }: Years): string {
  return from === to ? String(to) : `${String(from)} - ${String(to)}`;
}
