import { documentsAbout } from '../../knowledge/documentsAbout.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DocumentEntry } from '../../knowledge/schema.ts';
import type { IsoDate } from '../deadlines/dates.ts';
import { isSameBody } from '../issuers/issuingBody.ts';
import { isVerified } from './citedDocument.ts';
import type { NumberlessReference } from './numberless.ts';

/** Where and when somebody cites. */
export interface CitedFrom {
  /** The day on which a document must have been there. */
  readonly day: IsoDate;
  /** Whose local documents can be meant; null where unknown. */
  readonly province: string | null;
}

/** The documents that such a reference may mean: of its type, by the same body, of the same day or else about the same thing. */
export function documentsMeant(
  { type, issuer, date, about }: NumberlessReference,
  { day, province }: CitedFrom,
  knowledge: Knowledge,
): readonly DocumentEntry[] {
  const own = knowledge.provinceNamed(province ?? '');
  const isMeant = (entry: DocumentEntry): boolean =>
    entry.type === type &&
    (issuer === null || isSameBody(entry.issuer, issuer, 'ranks', knowledge)) &&
    (entry.province === undefined || knowledge.provinceNamed(entry.province) === own);
  if (date === null) return documentsAbout(about, day, knowledge, Infinity).filter(isMeant);
  return knowledge.documents.filter((entry) => isMeant(entry) && entry.date === date && isVerified(entry, 'date'));
}
