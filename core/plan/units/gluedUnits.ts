import type { Knowledge } from '../../knowledge/knowledge.ts';
import { WORD_END, anyOf } from '../../text/pattern.ts';
import { FIRST_KINDS, PEER_KINDS } from '../lexicon/unitNames.ts';

const KIND = new RegExp(`^${anyOf([...FIRST_KINDS, ...PEER_KINDS])}${WORD_END}`, 'u');
const FIRST = new RegExp(`^${anyOf(FIRST_KINDS)}${WORD_END}`, 'u');
const SPACE = /\s+/gu;
/** What is longer is prose. */
const LONGEST_CELL = 200;

/**
 * Where units begin that nothing parts, since a converter lost the line break between them: "Sở Tài chính Sở Nội vụ". Each must be known
 * whole, and no name of a unit with the one that it belongs to: "Văn phòng Sở Y tế", "Chi cục Dân số Sở Y tế" are one.
 */
export function gluedStarts(text: string, knowledge: Knowledge): readonly number[] {
  if (text.length > LONGEST_CELL || !KIND.test(text) || isKnown(text, knowledge)) return [];
  const starts: number[] = [];
  let start = 0;
  for (const { index, 0: space } of text.matchAll(SPACE)) {
    const left = text.slice(start, index);
    const right = text.slice(index + space.length);
    if (!arePeers(left, right) || !isKnown(left, knowledge)) continue;
    start = index + space.length;
    starts.push(start);
  }
  return isKnown(text.slice(start), knowledge) ? starts : [];
}

/** Of one kind ("Vụ …", "Vụ …"), or behind one that never stands before the unit that it belongs to. */
function arePeers(left: string, right: string): boolean {
  const kind = KIND.exec(right)?.[0];
  return kind !== undefined && (FIRST.test(left) || KIND.exec(left)?.[0] === kind);
}

function isKnown(name: string, knowledge: Knowledge): boolean {
  return knowledge.unitsNamed(name).length > 0;
}
