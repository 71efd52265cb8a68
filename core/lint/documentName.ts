import type { DocumentEntry } from '../knowledge/schema.ts';
import { CITED_IN_FULL } from '../plan/lexicon/citations.ts';
import { day } from './wording.ts';

/** A document cited in full, as its first mention asks for: type, number, date, issuer and subject (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6). */
export function fullCitation({ type, number, date, issuer, title }: DocumentEntry): string {
  const dated = date === null ? '' : ` ${CITED_IN_FULL.date} ${day(date).vi}`;
  const subject = title === null ? '' : ` ${CITED_IN_FULL.subject} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return `${type} ${CITED_IN_FULL.number} ${number}${dated} ${CITED_IN_FULL.issuer} ${issuer}${subject}`;
}
