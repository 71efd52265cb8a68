import { foldLookAlikes } from '../../text/fold.ts';
import { startsWithAny, wholeWords } from '../../text/pattern.ts';
import { MANY_STARTS, MANY_WORDS, OFFICES_OF_PERSONS, PERSON_WORDS } from '../lexicon/unitNames.ts';

const COUNTED = /^\d/u;
const MANY_START = startsWithAny(MANY_STARTS);
const MANY = wholeWords(MANY_WORDS);
const PERSON = startsWithAny([...PERSON_WORDS, ...OFFICES_OF_PERSONS]);

/** Does a name stand for many units: "các phòng chuyên môn", "02 Chi cục", "UBND các xã", "sở, ban, ngành"? */
export function namesMany(name: string): boolean {
  const folded = foldLookAlikes(name);
  return COUNTED.test(folded) || MANY_START.test(folded) || MANY.test(folded);
}

/** Does a name stand for a person or an office that persons hold: "Đ/c Giám đốc", "Trưởng phòng", "Công chức Tư pháp"? */
export function namesPerson(name: string): boolean {
  return PERSON.test(foldLookAlikes(name));
}
