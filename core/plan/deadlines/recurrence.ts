import { WORD_END, WORD_START, anyOf } from '../../text/pattern.ts';
import { AND, COUNTS_IN_WORDS, EACH, ONE, PART_OF_SPAN, RECURRING, SPANS, TIME, YEAR } from '../lexicon/time.ts';

const SPAN = anyOf(SPANS);
const COUNT = `(?:${ONE}|\\d{1,2})`;
/** "hằng quý", "mỗi học kỳ". */
const EACH_SPAN = `${anyOf(EACH)}\\s+${SPAN}`;
/** "02 lần/năm", "06 tháng/lần", "mỗi năm một lần", "01 lần trong tháng". */
const TIMES = `(?:${COUNT}\\s+${TIME}\\s*(?:/|\\s${anyOf(PART_OF_SPAN)}\\s)\\s*${SPAN}|(?:(?:${anyOf(COUNTS_IN_WORDS)}|\\d{1,2})\\s+)?${SPAN}\\s*(?:/\\s*|\\s${COUNT}\\s+)${TIME})`;
/** "Quý, 6 tháng, năm": spans without a number, where reports are due at the end of each. */
const SPAN_LIST = `(?:${SPAN}|\\d{1,2}\\s+${SPAN})(?=\\s*(?:[,;/]|${WORD_START}${AND}${WORD_END})\\s*(?:\\d{1,2}\\s+)?${SPAN}${WORD_END}(?!\\s*[\\dIVX]))`;

/** The source of a pattern that matches what says that something is done again and again. */
export const RECURRENCE = `(?:${anyOf(RECURRING)}|${EACH_SPAN}|${TIMES}|(?!${YEAR})${SPAN_LIST})`;
