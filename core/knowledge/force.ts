import type { DocumentEntry } from './schema.ts';

/** How a document stands on a day. */
export type Force = 'in-force' | 'amended' | 'expired' | 'not-yet' | 'unknown';

/** Is a document in force on a day (ISO), as far as its entry says? One of unknown status is unknown on any day. */
export function forceOn({ status, effective, expiredOn }: DocumentEntry, day: string): Force {
  if (status === 'unknown') return 'unknown';
  if (effective !== null && day < effective) return 'not-yet';
  if (status !== 'expired') return status;
  if (expiredOn === null) return 'expired';
  return day < expiredOn ? 'in-force' : 'expired';
}
