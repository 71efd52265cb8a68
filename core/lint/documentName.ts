import type { DocumentEntry } from '../knowledge/schema.ts';
import { ABOUT_WORDS, CITED_IN_FULL } from '../plan/lexicon/citations.ts';
import { startsWithAny } from '../text/pattern.ts';
import { day } from './wording.ts';

const OPENS_SUBJECT = startsWithAny(ABOUT_WORDS);

/** A document cited in full, as its first mention asks for: type, number, date, issuer and subject (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6). */
export function fullCitation(entry: DocumentEntry): string {
  const { date, issuer, title } = entry;
  const dated = date === null ? '' : ` ${CITED_IN_FULL.date} ${day(date).vi}`;
  if (isNamed(entry)) return shortCitation(entry) + dated;
  const subject = title === null ? '' : ` ${subjectOf(title)}`;
  return `${shortCitation(entry)}${dated} ${CITED_IN_FULL.issuer} ${issuer}${subject}`;
}

/** A document as later mentions name it: "Nghị định số 118/2025/NĐ-CP"; a law with its name, of which the number tells it apart. */
export function shortCitation(entry: DocumentEntry): string {
  const name = isNamed(entry) ? (entry.title ?? '') : entry.type;
  return `${name} ${CITED_IN_FULL.number} ${entry.number}`;
}

/** `shortCitation`, with the day where the number comes back every year: "Nghị quyết số 76/NQ-CP ngày 15/7/2021". */
export function distinctCitation(entry: DocumentEntry): string {
  const hasYear = /\/\d{4}\//u.test(entry.number);
  return shortCitation(entry) + (hasYear || entry.date === null ? '' : ` ${CITED_IN_FULL.date} ${day(entry.date).vi}`);
}

/** A law has its type in its title: "Luật Viên chức". */
function isNamed({ type, title }: DocumentEntry): boolean {
  return title?.startsWith(type) === true;
}

/** "về công tác văn thư", "phê duyệt Đề án …": a title that does not open as a subject does gets "về" before it. */
function subjectOf(title: string): string {
  const lower = title.charAt(0).toLowerCase() + title.slice(1);
  return OPENS_SUBJECT.test(title) ? lower : `${CITED_IN_FULL.subject} ${lower}`;
}
