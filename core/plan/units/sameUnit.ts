import type { Knowledge } from '../../knowledge/knowledge.ts';
import { foldLookAlikes, wordKey } from '../../text/fold.ts';
import { startsWithAny, wholeWords } from '../../text/pattern.ts';
import { AND } from '../lexicon/time.ts';
import { COUNCILS, EXCEPT_WORDS, LIST_OPENERS, UNNAMED_BODY } from '../lexicon/unitNames.ts';

const COUNCIL = startsWithAny(COUNCILS);
const LIST_OPENER = startsWithAny(LIST_OPENERS);
const EXCEPT = wholeWords(EXCEPT_WORDS);
const BETWEEN_NAMES = new RegExp(`[,;:]|(?<=\\s)${AND}\\s`, 'u');

/** Do two names mean one unit of the body that issues the document? "Văn phòng" and "Văn phòng Sở" do in a plan of a Sở. */
export function isSameUnit(name: string, other: string, issuer: string | null, knowledge: Knowledge): boolean {
  const keys = [name, other].map((text) => wordKey(knowledge.expand(text)));
  const [short = '', long = ''] = keys.sort((a, b) => a.length - b.length);
  if (short === long) return true;
  return long.startsWith(`${short} `) && isOwnBody(long.slice(short.length + 1), issuer, knowledge);
}

/** Is a text the beginning of the body's name: "Sở", "Sở Y tế"; "xã", "UBND xã Tân Hưng"? */
function isOwnBody(text: string, issuer: string | null, knowledge: Knowledge): boolean {
  const body = wordKey(knowledge.expand(issuer ?? UNNAMED_BODY));
  return [body, body.replace(COUNCIL, '').trim()].some((name) => `${name} `.startsWith(`${text} `));
}

/** The name, as written, under which a list ("Các Sở: Tài chính, Nội vụ") holds a unit ("Sở Nội vụ"); null when it does not. */
export function nameInList(list: string, unit: string): string | null {
  const folded = foldLookAlikes(list);
  const [head = ''] = unit.split(' ', 1);
  const opener = LIST_OPENER.exec(folded)?.[0];
  if (opener === undefined || EXCEPT.test(folded)) return null;
  const names = list.slice(opener.length).trimStart();
  if (!names.toLowerCase().startsWith(`${head.toLowerCase()} `) && !names.startsWith(`${head}:`)) return null;
  const items = names
    .slice(head.length)
    .split(BETWEEN_NAMES)
    .map((item) => item.trim());
  const wanted = wordKey(unit.slice(head.length));
  return items.filter(Boolean).length > 1 ? (items.find((item) => wordKey(item) === wanted) ?? null) : null;
}
