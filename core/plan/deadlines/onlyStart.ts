import { WORD_END, WORD_START } from '../../text/pattern.ts';
import { DAY, FROM, TO } from '../lexicon/time.ts';

const BEGINS = new RegExp(`${WORD_START}${FROM}(?:\\s+${DAY})?\\s+$`, 'iu');
const GOES_TO = new RegExp(`[-–]|${WORD_START}${TO}${WORD_END}`, 'iu');

/** "Từ ngày 01/3", and no word of an end: is the time between these two texts only the first one? */
export function saysOnlyStart(before: string, behind: string): boolean {
  return BEGINS.test(before) && !GOES_TO.test(behind);
}
