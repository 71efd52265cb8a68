import type { DocumentEntry } from '../knowledge/schema.ts';
import { ABOUT_WORDS, CITED_BY_NAME, CITED_IN_FULL } from '../plan/lexicon/citations.ts';
import { startsWithAny } from '../text/pattern.ts';
import { day } from './wording.ts';

const SAYS_WHAT_IT_DOES = startsWithAny(ABOUT_WORDS);

/**
 * A document cited in full, as its first mention asks for: type, number, date, issuer and subject; a law by its name (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.6).
 */
export function fullCitation({ type, number, date, issuer, title }: DocumentEntry): string {
  const numbered = numberAndDate({ number, date });
  if (title !== null && CITED_BY_NAME.includes(type) && title.startsWith(type)) return `${title} ${numbered}`;
  const named = `${type} ${numbered} ${CITED_IN_FULL.issuer} ${issuer}`;
  if (title === null) return named;
  const subject = title.charAt(0).toLowerCase() + title.slice(1);
  return SAYS_WHAT_IT_DOES.test(subject) ? `${named} ${subject}` : `${named} ${CITED_IN_FULL.subject} ${subject}`;
}

/** "số 30/2020/NĐ-CP ngày 05/3/2020"; the number alone where the day is not known. */
export function numberAndDate({ number, date }: Pick<DocumentEntry, 'number' | 'date'>): string {
  return `${CITED_IN_FULL.number} ${number}${date === null ? '' : ` ${CITED_IN_FULL.date} ${day(date).vi}`}`;
}
