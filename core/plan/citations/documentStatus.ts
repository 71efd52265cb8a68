import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DocumentEntry } from '../../knowledge/schema.ts';
import type { IsoDate } from '../deadlines/dates.ts';
import { isVerified } from './citedDocument.ts';

/** How a document stands on one day, as the registry knows it. */
export interface DocumentStatus {
  readonly kind: 'in-force' | 'amended' | 'ended' | 'not-yet' | 'unknown' | 'unregistered';
  /** The first day that it was no longer in force, or that it is in force from; null where that is not known. */
  readonly since: IsoDate | null;
  /** Numbers of the documents that replaced or amended it. */
  readonly by: readonly string[];
  /** Seen in a source; false for what is only recalled. */
  readonly sure: boolean;
}

const UNREGISTERED: DocumentStatus = { kind: 'unregistered', since: null, by: [], sure: true };

/** How a document stood on a day; `entry` is null for one that the registry does not have. */
export function documentStatus(entry: DocumentEntry | null, day: IsoDate, knowledge: Knowledge): DocumentStatus {
  if (!entry) return UNREGISTERED;
  const sure = isVerified(entry, 'status');
  const numbers = (keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) => knowledge.documents.find((other) => other.key === key && isOut(other, day))?.number ?? []);
  if (entry.effective !== null && entry.effective > day && isVerified(entry, 'effective'))
    return { kind: 'not-yet', since: entry.effective, by: [], sure };
  if (entry.status === 'expired' && (entry.expiredOn === null || entry.expiredOn <= day))
    return { kind: 'ended', since: entry.expiredOn, by: numbers(entry.replacedBy), sure };
  if (entry.status === 'unknown') return { kind: 'unknown', since: null, by: [], sure };
  // one that ended later was in force on the day, and one that was amended later stood as it was
  const amending = numbers(entry.amendedBy);
  const amended = entry.status === 'amended' && (amending.length > 0 || entry.amendedBy.length === 0);
  return { kind: amended ? 'amended' : 'in-force', since: null, by: amended ? amending : [], sure };
}

function isOut({ date }: DocumentEntry, day: IsoDate): boolean {
  return date !== null && date <= day;
}
