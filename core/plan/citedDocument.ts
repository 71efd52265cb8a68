import type { Knowledge } from '../knowledge/knowledge.ts';
import type { DocumentEntry } from '../knowledge/schema.ts';
import { wholeWords } from '../text/pattern.ts';
import type { Citation } from './citations.ts';
import { LOCAL_ISSUER_LEVELS } from './lexicon/issuers.ts';

const BELOW_PROVINCE = wholeWords(LOCAL_ISSUER_LEVELS);

/**
 * The document that a citation means, when the registry knows it; null otherwise. "UBND tỉnh" means the one of `province`; a
 * body below the province is in no registry.
 */
export function citedDocument(citation: Citation, province: string | null, knowledge: Knowledge): DocumentEntry | null {
  const entry = knowledge.findDocument({ number: citation.number.canonical, date: citation.date, province });
  return entry?.province !== undefined && BELOW_PROVINCE.test(citation.issuer ?? '') ? null : entry;
}

/** Was this field of the entry seen in a source? Only then may it contradict a document. */
export function isVerified(entry: DocumentEntry, field: DocumentEntry['recalledFields'][number]): boolean {
  return entry.confidence === 'verified' && !entry.recalledFields.includes(field);
}

/** Two numbers are one document's when this is the same: the number, and the year of its date where the number has none. */
export function documentIdentity({ number, date }: Citation): string {
  const year = number.year ?? (number.form === 'assembly' ? null : (date?.slice(0, 4) ?? null));
  return `${number.canonical}@${String(year ?? '')}`;
}
