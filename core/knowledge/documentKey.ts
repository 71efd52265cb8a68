import { compareKey, foldLookAlikes, wordKey } from '../text/fold.ts';
import type { DocumentEntry, UnitEntry } from './schema.ts';

type Dated = Pick<DocumentEntry, 'number' | 'date'>;

/** Two writings of one number have one key: no spaces, no leading zero, look-alikes folded, upper case. */
export function numberKey(number: string): string {
  return foldLookAlikes(number.normalize('NFC'))
    .replace(/\s+/gu, '')
    .replace(/^0+(?=\d)/u, '')
    .toUpperCase();
}

const YEAR_IN_NUMBER = /^[^/]+\/((?:19|20)\d{2})\//u;

/** The year that stands in a number: "107/2021/NĐ-CP"; null for "76/NQ-CP". */
export function yearInNumber(number: string): string | null {
  return YEAR_IN_NUMBER.exec(number)?.[1] ?? null;
}

/** "76/NQ-CP@2021": short numbers repeat every year, and those of local bodies in every province: "15/KH-UBND@2026#Đồng Nai". */
export function documentKey({ number, date, province }: Dated & Pick<DocumentEntry, 'province'>): string {
  const year = yearInNumber(number) === null ? `@${date?.slice(0, 4) ?? ''}` : '';
  return number + year + (province === undefined ? '' : `#${province}`);
}

/**
 * What two entries of one document share, however they are written: number, year and, for a number that many bodies give, the province
 * or the body. Null where the year is not known.
 */
export function documentIdentity(
  entry: Dated & Pick<DocumentEntry, 'province' | 'issuer'>,
  units: CodesOfUnits,
): string | null {
  const year = yearInNumber(entry.number) ?? entry.date?.slice(0, 4);
  if (year === undefined) return null;
  const place = entry.province === undefined ? compareKey(entry.issuer) : wordKey(entry.province);
  return `${numberKey(entry.number)}@${year}${isNational(entry.number, units) ? '' : `#${place}`}`;
}

/** Who signs with which letters: all that is asked of the knowledge. */
interface CodesOfUnits {
  unitsWithCode(code: string): readonly Pick<UnitEntry, 'level'>[];
}

/** Only one body in the country signs with the letters of this number. */
function isNational(number: string, units: CodesOfUnits): boolean {
  const bodies = units.unitsWithCode(number.slice(number.lastIndexOf('-') + 1));
  return bodies.length > 0 && bodies.every(({ level }) => level === 'central');
}
