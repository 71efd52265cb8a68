import type { HolidayEntry } from './schema.ts';

/** Why a day is no working day. */
export type DayOff =
  | { readonly kind: 'saturday' | 'sunday' }
  /** By its entry; one of kind "proposed" may still become a working day. */
  | { readonly kind: 'holiday'; readonly entry: HolidayEntry };

/** The working days of civil servants. */
export interface Calendar {
  dayOff(date: string): DayOff | null;
}

const SUNDAY = 0;
const SATURDAY = 6;

/** In a year that the entries do not cover no day off is known: a Saturday may be worked there, and Tết moves. */
export function createCalendar(entries: readonly HolidayEntry[]): Calendar {
  const byDate = new Map(entries.map((entry) => [entry.date, entry]));
  const years = new Set(entries.filter(({ kind }) => kind === 'statutory').map(({ date }) => date.slice(0, 4)));
  return {
    dayOff(date) {
      const entry = byDate.get(date);
      if (entry?.kind === 'make-up' || !years.has(date.slice(0, 4))) return null;
      if (entry && entry.kind !== 'proposed') return { kind: 'holiday', entry };
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
      if (weekday === SATURDAY) return { kind: 'saturday' };
      if (weekday === SUNDAY) return { kind: 'sunday' };
      return entry ? { kind: 'holiday', entry } : null;
    },
  };
}
