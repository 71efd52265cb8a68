import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { UnitEntry } from '../../knowledge/schema.ts';
import { wordKey } from '../../text/fold.ts';
import { startsWithAny } from '../../text/pattern.ts';
import { recalled } from '../../text/recall.ts';
import { HEADS_OF_BODIES, LOCAL_BODIES, MINISTRY_WORD, NATIONAL_BODIES } from '../lexicon/issuers.ts';

/** Kinds of bodies that stand for one issuer code, in every province: named by the words their names begin with. */
const LOCAL = LOCAL_BODIES.map(({ code, names }) => [code, startsWithAny(names)] as const);
const CENTRAL_PARTY = /T[UW]$/u;
const MINISTRY = startsWithAny([MINISTRY_WORD]);
const HEAD = new RegExp(`^(?:${HEADS_OF_BODIES.join('|')})\\s+(?=\\p{Lu})`, 'u');

/** The body that the holder of an office acts for: "Giám đốc Sở Y tế" for "Sở Y tế". */
export function withoutOffice(name: string): string {
  return name.replace(HEAD, '');
}

/** The issuer codes that a named body signs with; empty when it is not known. "Chủ tịch UBND tỉnh" signs as UBND. */
export function codesOfBody(name: string, knowledge: Knowledge): readonly string[] {
  return knowledge.derived(codeReader)(name);
}

function codeReader(knowledge: Knowledge): (name: string) => readonly string[] {
  return recalled((name) => codesOf(name, knowledge));
}

function codesOf(name: string, knowledge: Knowledge): readonly string[] {
  const body = withoutOffice(name);
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

/**
 * How many bodies sign with the same letters: one in its world (a ministry, a tỉnh ủy), one of each rank and place (UBND, a sở), or
 * many that have nothing else in common (BCĐ).
 */
export type CodeReach = 'one' | 'ranks' | 'many';

/** The widest reach among the letters of a number, "BYT-BTC". */
export function reachOfCode(letters: string, knowledge: Knowledge): CodeReach {
  const reaches = letters.split('-').map((code): CodeReach => {
    const levels = knowledge.unitsWithCode(code).map(({ level }) => level);
    if (CENTRAL_PARTY.test(code) || (levels.length > 0 && levels.every((level) => level === 'central'))) return 'one';
    return bodyOfCode(code, knowledge) ? 'ranks' : 'many';
  });
  return (['many', 'ranks', 'one'] as const).find((reach) => reaches.includes(reach)) ?? 'many';
}

/** Do two names mean one body? Of a rank, the shorter name may leave out the place; among many, a bare "Ban Chỉ đạo" says too little. */
export function isSameBody(a: string, b: string, reach: CodeReach, knowledge: Knowledge): boolean {
  const [short = '', long = ''] = [a, b]
    .map((name) => wordKey(knowledge.expand(withoutOffice(name))))
    .sort((one, other) => one.length - other.length);
  if (reach === 'many') return short === long && short.split(' ').length > SHORTEST_NAME;
  return short === long || long.startsWith(`${short} `);
}

/** "Ban Chỉ đạo" is no name yet. */
const SHORTEST_NAME = 3;

/**
 * The body that alone signs with a code and never lends it: the Government, its head, a ministry, a sở, a people's committee or
 * council. Null for offices, which write in the name of others, and for the letters that several kinds of bodies share.
 */
export function bodyOfCode(code: string, knowledge: Knowledge): UnitEntry | null {
  const body = knowledge
    .unitsWithCode(code)
    .find(
      ({ level, name, code: own }) =>
        level === 'department' ||
        (level === 'central' && (NATIONAL_BODIES.includes(own ?? '') || MINISTRY.test(name))) ||
        (level === 'province' && LOCAL.some(([local]) => local === code)),
    );
  return body ?? null;
}
