import { WORD_END, WORD_START, anyOf } from '../../text/pattern.ts';
import type { PlainText } from '../../text/plainText.ts';
import { BEFORE_NO_DEADLINE, DAYS_FROM, DEADLINE_LEADS, TIME_FIELDS } from '../lexicon/assigning.ts';
import {
  AFTER_DEADLINE,
  AND,
  CONTINUOUS,
  DAY,
  FINAL_REVIEW,
  HOUR,
  INTERIM_REVIEW,
  MONTH,
  PARTS_OF_MONTH,
  QUARTER,
  YEAR,
} from '../lexicon/time.ts';
import type { Head } from '../units/assignmentHead.ts';
import { type Deadline, readDeadline, wordsOfDeadline } from './deadlines.ts';
import type { PlanYear } from './planYears.ts';
import { RECURRENCE } from './recurrence.ts';

/** Behind "trước", "trong", "hết": what makes them lead up to a time. */
const TIME_NEXT = `(?=\\d|${anyOf([MONTH, QUARTER, YEAR, DAY])}|${anyOf(PARTS_OF_MONTH)}\\s+${MONTH})`;
const AGAIN = `(?:${RECURRENCE}|${anyOf(CONTINUOUS)})${WORD_END}`;
/** "Thời gian: trong tháng 5". */
const IN_FIELD = `(?<field>${anyOf(TIME_FIELDS)}\\s*:\\s*)(?=\\d|${anyOf([...DEADLINE_LEADS, MONTH, QUARTER, YEAR, DAY])}\\s|${AGAIN})`;
const REVIEWS = `${INTERIM_REVIEW}\\s+(?=${YEAR}\\s+\\d{4},?\\s+(?:${AND}\\s+)?${FINAL_REVIEW}${WORD_END})`;
const DEADLINE = new RegExp(
  `${WORD_START}(?:${IN_FIELD}|${anyOf(DAYS_FROM)}\\s+(?=\\d{1,3}\\s+(?:${DAY}|${HOUR}))|${anyOf(DEADLINE_LEADS)}\\s+${TIME_NEXT}|(?<!${anyOf(BEFORE_NO_DEADLINE)}\\s)(?=${AGAIN})|${REVIEWS})`,
  'giu',
);
const DEADLINE_END = new RegExp(`[;.()](?=\\s|$)|\\s${anyOf(AFTER_DEADLINE)}\\s|$`, 'u');

/**
 * The first time that a sentence sets for its work. Days of documents that it cites are none: nothing leads up to them; nor are words
 * in the name of a unit: "Phòng Giáo dục Trung học - Thường xuyên".
 */
export function readSentenceDeadline({ text, shown }: PlainText, head: Head | null, planYear: PlanYear): Deadline {
  const inName = (at: number): boolean => head !== null && head.start < at && at < head.end;
  const match = [...text.matchAll(DEADLINE)].find(({ index }) => !inName(index));
  if (!match) return readDeadline('', planYear);
  const start = match.index + (match.groups?.field ?? '').length;
  const end = start + text.slice(start).search(DEADLINE_END);
  const within = start + wordsOfDeadline(text.slice(start, end));
  return readDeadline(text.slice(start, within), planYear, shown.slice(start, within));
}
