import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { UnitEntry } from '../../knowledge/schema.ts';
import { spellingKey } from '../../text/fold.ts';
import { isOneLetterApart } from '../../text/oneLetterApart.ts';
import type { Plan } from '../readPlan.ts';
import { type NamedUnit, isKnownUnit, isMistyped, namedUnits } from './namedUnits.ts';
import { isSameUnit } from './sameUnit.ts';

/** A unit of the tasks that neither the data nor the office's own list knows. */
export interface UnknownUnit {
  readonly unit: NamedUnit;
  /** The other unit of this document whose name it probably is, mistyped. */
  readonly meant: NamedUnit | null;
  /** The names of the office's list that are one letter away. */
  readonly near: readonly string[];
}

/** The unknown units; without a list of its own an office has only those that are near another name. */
export function unknownUnits(plan: Plan, list: readonly UnitEntry[], knowledge: Knowledge): readonly UnknownUnit[] {
  const units = namedUnits(plan);
  return units.flatMap((unit) => {
    if (isKnown(plan, unit, knowledge, list)) return [];
    const meant = units.find((candidate) => isMistyped(unit, candidate, knowledge)) ?? null;
    const isJudged = list.length > 0 && unit.tasks.some(({ origin }) => origin !== 'prose');
    if (!meant && !isJudged) return [];
    const near = list.filter(({ name }) => isOneLetterApart(spellingKey(name), unit.key));
    return [{ unit, meant, near: near.map(({ name }) => name) }];
  });
}

/** By the built-in data or the office's list, under a name that the own body's units may bear. */
function isKnown(plan: Plan, { name }: NamedUnit, knowledge: Knowledge, list: readonly UnitEntry[]): boolean {
  const issuer = plan.header.issuer?.value ?? null;
  const isListed = (unit: UnitEntry): boolean =>
    [unit.name, ...unit.aliases, ...unit.abbreviations].some((own) => isSameUnit(name, own, issuer, knowledge));
  return isKnownUnit(name, knowledge) || list.some(isListed);
}
