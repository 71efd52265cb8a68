import type { Knowledge } from '../knowledge/knowledge.ts';
import type { UnitEntry } from '../knowledge/schema.ts';
import { startsWithAny } from '../text/pattern.ts';
import { HEADS_OF_BODIES, LOCAL_BODIES } from './lexicon/issuers.ts';

/** Kinds of bodies that stand for one issuer code, in every province: named by the words their names begin with. */
const LOCAL = LOCAL_BODIES.map(({ code, names }) => [code, startsWithAny(names)] as const);
const HEAD = new RegExp(`^(?:${HEADS_OF_BODIES.join('|')})\\s+(?=\\p{Lu})`, 'u');

/** The issuer codes that a named body signs with; empty when it is not known. "Chủ tịch UBND tỉnh" signs as UBND. */
export function codesOfBody(name: string, knowledge: Knowledge): readonly string[] {
  const body = name.replace(HEAD, '');
  const local = LOCAL.find(([, begins]) => begins.test(body));
  if (local) return [local[0]];
  return [
    ...new Set(
      withKin(unitsNamed(body, knowledge), knowledge).flatMap((unit) =>
        [unit.code ?? [], unit.otherCodes ?? []].flat(),
      ),
    ),
  ];
}

/** "Sở Y tế tỉnh Đồng Nai" is a Sở Y tế: the longest known beginning of the name. One word, as "Văn phòng" is, says too little. */
function unitsNamed(name: string, knowledge: Knowledge): readonly UnitEntry[] {
  const words = name.split(/\s+/u);
  for (let count = words.length; count > Math.min(2, words.length - 1); count--) {
    const units = knowledge.unitsNamed(words.slice(0, count).join(' '));
    if (units.length > 0) return units;
  }
  return [];
}

/** A unit with those that it became or came from: documents keep the code of their own day. */
function withKin(units: readonly UnitEntry[], knowledge: Knowledge): readonly UnitEntry[] {
  const ids = new Set(units.flatMap((unit) => [unit.id, ...unit.successor]));
  return knowledge.units.filter((unit) => ids.has(unit.id) || unit.successor.some((id) => ids.has(id)));
}
