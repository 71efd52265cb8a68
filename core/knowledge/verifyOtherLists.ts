import { compareKey } from '../text/fold.ts';
import { endsTooEarly } from './commonFaults.ts';
import { cyclesIn } from './cycles.ts';
import { type Fault, type Finding, type ListName, error, faultsOf, warning } from './fault.ts';
import { isRealDay } from './isoDay.ts';
import type { Knowledge } from './knowledge.ts';
import type { ProvinceEntry } from './schema.ts';
import type { VerifiedLists } from './verify.ts';

/** The lists that only come with the linter: nothing stands twice, and provinces merge into provinces that go on. */
export function verifyOtherLists(lists: VerifiedLists, knowledge: Knowledge): readonly Fault[] {
  const { provinces = [], abbreviations = [], typeCodes = [], laws = [], phrases = [], holidays = [] } = lists;
  return [
    ...verifyProvinces(provinces, knowledge),
    ...unrepeated('abbreviations', abbreviations, ({ id }) => id),
    ...unrepeated('typeCodes', typeCodes, ({ code }) => code.toUpperCase()),
    ...unrepeated('laws', laws, ({ name, code }) => `${compareKey(name)} ${String(code ?? false)}`),
    ...unrepeated(
      'phrases',
      phrases,
      ({ wrong }) => wrong,
      ({ wrong, right }) => (wrong === right ? [error('sameAsRight', ['right'], { name: right })] : []),
    ),
    ...unrepeated(
      'holidays',
      holidays,
      ({ date }) => date,
      ({ date }) => (isRealDay(date) ? [] : [error('noSuchDay', ['date'], { day: date })]),
    ),
  ];
}

function unrepeated<T>(
  list: ListName,
  entries: readonly T[],
  keyOf: (entry: T) => string,
  check: (entry: T) => readonly Finding[] = () => [],
): readonly Fault[] {
  const keys = new Set<string>();
  return faultsOf(list, entries, (entry) => {
    const key = keyOf(entry);
    const again = keys.has(key) ? [error('repeated', [], { name: key })] : [];
    keys.add(key);
    return [...again, ...check(entry)];
  });
}

function verifyProvinces(provinces: readonly ProvinceEntry[], knowledge: Knowledge): readonly Fault[] {
  const byId = new Map(provinces.map((province) => [province.id, province]));
  const loops = cyclesIn([...byId.keys()], (id) => [byId.get(id)?.mergedInto ?? []].flat());
  return unrepeated(
    'provinces',
    provinces,
    ({ id }) => id,
    (province) => {
      const { id, name, mergedInto, mergedFrom, validTo } = province;
      const named = [...(mergedInto === null ? [] : [mergedInto]), ...mergedFrom];
      const loop = loops.find((ids) => ids.includes(id));
      return [
        ...named
          .filter((other) => !byId.has(other) && knowledge.provinceNamed(other) === null)
          .map((other) => error('unknownProvince', ['mergedInto'], { province: other })),
        ...(loop ? [error('successionCycle', ['mergedInto'], { way: [...loop, loop[0] ?? ''].join(' → ') })] : []),
        ...(mergedInto !== null && validTo === null ? [warning('succeededThough', ['mergedInto'], { name })] : []),
        ...endsTooEarly(province),
      ];
    },
  );
}
