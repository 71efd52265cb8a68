import { type Finding, error } from './fault.ts';
import { isRealDay } from './isoDay.ts';
import type { Knowledge } from './knowledge.ts';

/** Days of an entry that the calendar does not have. */
export function unrealDays<Field extends string>(
  entry: Readonly<Record<Field, string | null>>,
  fields: readonly Field[],
): readonly Finding[] {
  return fields.flatMap((field) => {
    const day = entry[field];
    return day === null || isRealDay(day) ? [] : [error('noSuchDay', [field], { day })];
  });
}

/** A time that ends before it begins. */
export function endsTooEarly({
  validFrom,
  validTo,
}: Readonly<Record<'validFrom' | 'validTo', string | null>>): readonly Finding[] {
  return validFrom !== null && validTo !== null && validTo < validFrom
    ? [error('endsTooEarly', ['validTo'], { expiredOn: validTo, day: validFrom })]
    : [];
}

/** A province that there is not. */
export function unknownProvince(
  { province }: { readonly province?: string | undefined },
  knowledge: Knowledge,
): readonly Finding[] {
  return province !== undefined && knowledge.provinceNamed(province) === null
    ? [error('unknownProvince', ['province'], { province })]
    : [];
}
