import type { Knowledge } from '../../knowledge/knowledge.ts';
import { WORD_END, WORD_START, anyOf } from '../../text/pattern.ts';
import { type PlainText, trimmedPart } from '../../text/plainText.ts';
import { CELL_LEAD, CELL_PARTNER } from '../lexicon/tables.ts';
import { type UnitMention, splitUnits } from '../units/unitList.ts';

/** Who does a piece of work, and who helps. */
export interface Responsible {
  readonly lead: readonly UnitMention[];
  readonly cooperating: readonly UnitMention[];
}

const ROLE_IN_CELL = new RegExp(
  `${WORD_START}(?:(${anyOf(CELL_LEAD)})|(${anyOf(CELL_PARTNER)}))${WORD_END}\\s*[:\\-]?\\s*`,
  'giu',
);

/**
 * The units of a text that says who leads: "Chủ trì: Sở A; phối hợp: Sở B", or nothing but units. `both`: its heading asks for lead and
 * partners, so that the first of them leads.
 */
export function readLeadCell(text: PlainText, both: boolean, knowledge: Knowledge): Responsible {
  const roles = [...text.text.matchAll(ROLE_IN_CELL)];
  const behind = rolesBehind(text, roles, knowledge);
  if (behind) return behind;
  if (roles.length > 0 && roles.some((role) => role[2] !== undefined)) {
    const parts = roles.map((role, position) => ({
      leads: role[1] !== undefined,
      units: splitUnits(trimmedPart(text, role.index + role[0].length, roles[position + 1]?.index), knowledge),
    }));
    const before = splitUnits(trimmedPart(text, 0, roles[0]?.index), knowledge);
    return {
      lead: [...before, ...parts.filter((part) => part.leads).flatMap((part) => part.units)],
      cooperating: parts.filter((part) => !part.leads).flatMap((part) => part.units),
    };
  }
  const units = splitUnits(text, knowledge);
  return both ? { lead: units.slice(0, 1), cooperating: units.slice(1) } : { lead: units, cooperating: [] };
}

/** "Sở A chủ trì; Sở B, Sở C phối hợp": each role behind its units; null where the cell does not end with one. */
function rolesBehind(text: PlainText, roles: readonly RegExpExecArray[], knowledge: Knowledge): Responsible | null {
  const last = roles.at(-1);
  if (!last || /\p{sc=Latin}/u.test(text.text.slice(last.index + last[0].length))) return null;
  const parts = roles.map((role, position) => {
    const before = roles[position - 1];
    const start = before ? before.index + before[0].length : 0;
    return { leads: role[1] !== undefined, units: splitUnits(trimmedPart(text, start, role.index), knowledge) };
  });
  if (parts.some(({ units }) => units.length === 0)) return null;
  const unitsOf = (leads: boolean): readonly UnitMention[] =>
    parts.filter((part) => part.leads === leads).flatMap(({ units }) => units);
  const [lead, cooperating] = [unitsOf(true), unitsOf(false)];
  // "Phòng Tổ chức; các phòng phối hợp": somebody leads
  return lead.length > 0 ? { lead, cooperating } : { lead: cooperating.slice(0, 1), cooperating: cooperating.slice(1) };
}
