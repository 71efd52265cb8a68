import { compareKey } from '../text/fold.ts';
import { endsTooEarly, unrealDays } from './commonFaults.ts';
import { cyclesIn } from './cycles.ts';
import { type Fault, type Finding, error, faultsOf, warning } from './fault.ts';
import type { Knowledge } from './knowledge.ts';
import { type UnitEntry, unitEntry } from './schema.ts';

/** Units that contradict themselves or each other, and what they miss. */
export function verifyUnits(entries: readonly UnitEntry[], knowledge: Knowledge): readonly Fault[] {
  const loops = cyclesIn(
    knowledge.units.map(({ id }) => id),
    (id) => successorsOf(knowledge.unit(id), knowledge),
  );
  const ids = new Set<string>();
  const names = new Map<string, string>();
  return faultsOf('units', entries, (unit) => {
    const name = `${compareKey(unit.name)}@${unit.validFrom ?? ''}`;
    const again = ids.has(unit.id)
      ? [error('duplicateKey', ['name'], { key: unit.id })]
      : names.has(name)
        ? [error('repeated', ['name'], { name: unit.name })]
        : [];
    ids.add(unit.id);
    names.set(name, unit.id);
    return [...again, ...ofDays(unit), ...ofSuccession(unit, knowledge, loops), ...ofFields(unit)];
  });
}

/** A successor is named by its id; an office's own list may name it as people do. */
function successorsOf(unit: UnitEntry | null, knowledge: Knowledge): readonly string[] {
  return (unit?.successor ?? []).flatMap((named) => unitNamed(named, knowledge)?.id ?? []);
}

function unitNamed(named: string, knowledge: Knowledge): UnitEntry | null {
  return knowledge.unit(named) ?? knowledge.unitsNamed(named)[0] ?? null;
}

function ofDays(unit: UnitEntry): readonly Finding[] {
  return [
    ...unrealDays(unit, ['validFrom', 'validTo']),
    ...endsTooEarly(unit),
    ...(unit.successor.length > 0 && unit.validTo === null
      ? [warning('succeededThough', ['successor'], { name: unit.name })]
      : []),
  ];
}

function ofSuccession(
  unit: UnitEntry,
  knowledge: Knowledge,
  loops: readonly (readonly string[])[],
): readonly Finding[] {
  const unknown = unit.successor.flatMap((named, at) =>
    unitNamed(named, knowledge) ? [] : [error('unknownUnit', ['successor', at], { name: named })],
  );
  const loop = loops.find((ids) => ids.includes(unit.id));
  const way = [...(loop ?? []), loop?.[0] ?? ''].map((id) => knowledge.unit(id)?.name ?? id).join(' → ');
  return [...unknown, ...(loop ? [error('successionCycle', ['successor'], { way })] : [])];
}

function ofFields({ recalledFields, confidence, source, validTo, name }: UnitEntry): readonly Finding[] {
  return [
    ...recalledFields.flatMap((field, at) =>
      field in unitEntry.shape ? [] : [error('unknownField', ['recalledFields', at], { field })],
    ),
    ...(confidence === 'verified' && validTo !== null && source.length === 0
      ? [warning('noSource', ['validTo'], { number: name })]
      : []),
  ];
}
