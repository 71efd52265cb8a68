const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** As officials write it, and spreadsheets: "05/01/2026", "5-1-2026", "5.1.2026". */
const WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** Does the calendar have this day (ISO)? */
export function isRealDay(day: string): boolean {
  const [, year = '', month = '', date = ''] = ISO.exec(day) ?? [];
  const made = new Date(`${year}-${month}-${date}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(day);
}

/** A day in either way of writing as an ISO day; null for none that the calendar has. */
export function isoDayOf(written: string): string | null {
  const [, date = '', month = '', year = ''] = WRITTEN.exec(written.trim()) ?? [];
  const day = year === '' ? written.trim() : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isRealDay(day) ? day : null;
}
