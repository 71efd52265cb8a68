import { wordKey } from '../text/fold.ts';
import { unknownProvince } from './commonFaults.ts';
import { yearInNumber } from './documentKey.ts';
import { type Fault, type Finding, error, faultsOf, warning } from './fault.ts';
import { isRealDay } from './isoDay.ts';
import type { Knowledge } from './knowledge.ts';
import type { IndicatorEntry, Minimum } from './schema.ts';

/** Indicators that contradict themselves or each other, and minimums that cannot be. */
export function verifyIndicators(entries: readonly IndicatorEntry[], knowledge: Knowledge): readonly Fault[] {
  const ids = new Set<string>();
  const phrases = new Map<string, IndicatorEntry>();
  return faultsOf('indicators', entries, (indicator) => {
    const again = ids.has(indicator.id) ? [error('duplicateKey', ['name'], { key: indicator.id })] : [];
    ids.add(indicator.id);
    const shared = indicator.phrases.flatMap((phrase, at) => {
      const key = wordKey(knowledge.expand(phrase));
      const other = phrases.get(key);
      if (!other) phrases.set(key, indicator);
      const means = other && other.id !== indicator.id && !isApart(other, indicator);
      return means ? [warning('sharedPhrase', ['phrases', at], { phrase, name: other.name })] : [];
    });
    const minimums = indicator.minimums.flatMap((minimum, at) =>
      ofMinimum(minimum, indicator, knowledge).map((finding) => ({
        ...finding,
        path: ['minimums', at, ...finding.path],
      })),
    );
    return [...again, ...shared, ...minimums];
  });
}

/** What they are counted in, or a word that only one of them may hold, tells them apart. */
function isApart(one: IndicatorEntry, other: IndicatorEntry): boolean {
  return [one, other].some(({ base, without }) => base !== undefined || without !== undefined);
}

function ofMinimum(minimum: Minimum, indicator: IndicatorEntry, knowledge: Knowledge): readonly Finding[] {
  const { value, op, from, to, number, date, province, confidence, source } = minimum;
  const upward = op === '>=' || op === '>';
  const years = { expiredOn: String(to), day: String(from) };
  return [
    ...(from !== null && to !== null && to < from ? [error('endsTooEarly', ['to'], years)] : []),
    ...(indicator.unit === '%' && (value < 0 || value > 100)
      ? [error('minimumOverPercent', ['value'], { value: String(value) })]
      : []),
    ...((indicator.direction === 'lower' && upward) || (indicator.direction === 'higher' && op === '<=')
      ? [error('minimumAgainstDirection', ['op'], { op })]
      : []),
    ...unknownProvince(minimum, knowledge),
    ...(confidence === 'verified' && source.length === 0
      ? [warning('noSource', ['value'], { number: indicator.name })]
      : []),
    ...(number === null || date === undefined ? [] : ofItsDocument(number, date, province ?? null, knowledge)),
  ];
}

/** The document that sets a minimum has one day, here as in the registry. */
function ofItsDocument(
  number: string,
  date: string,
  province: string | null,
  knowledge: Knowledge,
): readonly Finding[] {
  if (!isRealDay(date)) return [error('noSuchDay', ['date'], { day: date })];
  const year = yearInNumber(number);
  if (year !== null && !date.startsWith(year)) return [error('yearOfNumber', ['date'], { number, date })];
  const known = knowledge.findDocument({ number, date, province })?.date ?? date;
  return known === date ? [] : [error('otherDayThanRegistry', ['date'], { number, date, known })];
}
