import type { DocumentEntry } from '../knowledge/schema.ts';
import { ABOUT_WORDS, CITED_BY_NAME, CITED_IN_FULL } from '../plan/lexicon/citations.ts';
import { startsWithAny } from '../text/pattern.ts';
import { day } from './wording.ts';

const SAYS_WHAT_IT_DOES = startsWithAny(ABOUT_WORDS);

/**
 * A document cited in full, as its first mention asks for: type, number, date, issuer and subject; a law by its name (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.6).
 */
export function fullCitation(entry: DocumentEntry): string {
  const { issuer, title } = entry;
  const numbered = `${nameOf(entry)} ${numberAndDate(entry)}`;
  if (isLaw(entry)) return numbered;
  const named = `${numbered} ${CITED_IN_FULL.issuer} ${issuer}`;
  if (title === null) return named;
  const subject = title.charAt(0).toLowerCase() + title.slice(1);
  return SAYS_WHAT_IT_DOES.test(subject) ? `${named} ${subject}` : `${named} ${CITED_IN_FULL.subject} ${subject}`;
}

/** "số 30/2020/NĐ-CP ngày 05/3/2020"; the number alone where the day is not known. */
export function numberAndDate({ number, date }: Pick<DocumentEntry, 'number' | 'date'>): string {
  return `${CITED_IN_FULL.number} ${number}${date === null ? '' : ` ${CITED_IN_FULL.date} ${day(date).vi}`}`;
}

/** A document as later mentions name it: "Nghị định số 118/2025/NĐ-CP"; a law with its name. */
export function shortCitation(entry: DocumentEntry): string {
  return `${nameOf(entry)} ${CITED_IN_FULL.number} ${entry.number}`;
}

/** `shortCitation`, with the day where the number comes back every year: "Nghị quyết số 76/NQ-CP ngày 15/7/2021". */
export function distinctCitation(entry: DocumentEntry): string {
  return /\/\d{4}\//u.test(entry.number) ? shortCitation(entry) : `${nameOf(entry)} ${numberAndDate(entry)}`;
}

function nameOf(entry: DocumentEntry): string {
  return isLaw(entry) ? (entry.title ?? '') : entry.type;
}

/** A law that is known by its name: "Luật Viên chức". */
function isLaw({ type, title }: DocumentEntry): boolean {
  return title !== null && CITED_BY_NAME.includes(type) && title.startsWith(type);
}
