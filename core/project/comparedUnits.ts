import type { Knowledge } from '../knowledge/knowledge.ts';
import type { UnitEntry } from '../knowledge/schema.ts';
import { isSameUnit, nameInList } from '../plan/units/sameUnit.ts';

/** The comparison of units that plans of one body name. */
export interface Units {
  /** Do two names mean one unit: other writings, aliases, one of a list that both stand for? */
  readonly same: (name: string, other: string) => boolean;
  /** The names of the first list that the second does not have, in whatever writing. */
  readonly without: (names: readonly string[], others: readonly string[]) => readonly string[];
  /** Did the second unit take over the work of the first when bodies were reorganised, as far as the data know? */
  readonly isSuccessor: (name: string, other: string) => boolean;
}

/** How units are told apart in the plans of one body; `issuer` is null where they do not say which. */
export function comparedUnits(issuer: string | null, knowledge: Knowledge): Units {
  const same = (name: string, other: string): boolean =>
    isSameUnit(name, other, issuer, knowledge) ||
    nameInList(name, other) !== null ||
    nameInList(other, name) !== null ||
    unitsKnownAs(name, knowledge).some(({ id }) => unitsKnownAs(other, knowledge).some((unit) => unit.id === id));
  return {
    same,
    without: (names, others) => names.filter((name) => !others.some((other) => same(name, other))),
    isSuccessor: (name, other) =>
      unitsKnownAs(name, knowledge).some(({ successor }) =>
        unitsKnownAs(other, knowledge).some(({ id }) => successor.includes(id)),
      ),
  };
}

/** The units of this name that the data know; no collectives. */
export function unitsKnownAs(name: string, knowledge: Knowledge): readonly UnitEntry[] {
  return knowledge.unitsNamed(name).filter(({ level }) => level !== 'collective');
}
