import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DocumentEntry } from '../../knowledge/schema.ts';
import { anyOf, wholeWords } from '../../text/pattern.ts';
import { type IsoDate, isJanuary, yearOf } from '../deadlines/dates.ts';
import { CITY_WORDS, LOCAL_ISSUER_LEVELS, PROVINCE_WORDS } from '../lexicon/issuers.ts';
import type { Citation } from './citations.ts';
import type { DocumentNumber } from './documentNumber.ts';

/** Who cites: the body that issues the citing document, and the province whose bodies "UBND tỉnh" means; null where unknown. */
export interface Citing {
  readonly issuer: string | null;
  readonly province: string | null;
}

/** What the registry knows of the day of a cited document. */
export interface KnownDate {
  readonly date: IsoDate;
  /** The number alone says which document is meant; else only day and month say so, and the year is another. */
  readonly sure: boolean;
}

const BELOW_PROVINCE = wholeWords(LOCAL_ISSUER_LEVELS);
const CITY = wholeWords(CITY_WORDS);
const PLACE_BEHIND = new RegExp(`${anyOf([...PROVINCE_WORDS, ...CITY_WORDS])}\\s+(\\p{Lu}.*)$`, 'u');

/** The document that a citation means, when the registry knows it; null otherwise. A body below the province is in no registry. */
export function citedDocument(citation: Citation, citing: Citing, knowledge: Knowledge): DocumentEntry | null {
  const { number, date } = citation;
  const named = citation.issuer === null ? null : provinceOfBody(citation.issuer, knowledge);
  const entry = knowledge.findDocument({ number: number.canonical, date, province: named ?? citing.province });
  return entry?.province === undefined || isOfProvince(citation.issuer ?? citing.issuer, entry, knowledge)
    ? entry
    : null;
}

/** The name of the province that the name of its body holds: "UBND tỉnh Đồng Nai"; null where it holds none, and for bodies below it. */
export function provinceOfBody(body: string, knowledge: Knowledge): string | null {
  const place = BELOW_PROVINCE.test(body) ? undefined : PLACE_BEHIND.exec(body)?.[1];
  return place === undefined ? null : (knowledge.provinceNamed(place)?.name ?? null);
}

/** Can a body of this name have issued the local document? "UBND thành phố" is none of a province that was no city then. */
function isOfProvince(issuer: string | null, entry: DocumentEntry, knowledge: Knowledge): boolean {
  if (issuer === null) return true;
  if (BELOW_PROVINCE.test(issuer)) return false;
  const place = PLACE_BEHIND.exec(issuer)?.[1];
  if (place !== undefined) return knowledge.provinceNamed(place) === knowledge.provinceNamed(entry.province ?? '');
  return !CITY.test(issuer) || CITY.test(entry.issuer);
}

/**
 * The day that the registry has for a citation, seen in a source; null when it has none. A number without a year that was issued on
 * the cited day of another year, and in the cited year not at all, has its year wrong; not in January, when every register begins anew.
 */
export function knownDate(citation: Citation, citing: Citing, knowledge: Knowledge): KnownDate | null {
  const entry = citedDocument(citation, citing, knowledge);
  if (entry) return entry.date !== null && isVerified(entry, 'date') ? { date: entry.date, sure: true } : null;
  const { number, date } = citation;
  if (date === null || number.year !== null || isJanuary(date)) return null;
  const dates = knowledge.documentsNumbered(number.canonical).flatMap((other) => other.date ?? []);
  if (dates.some((known) => yearOf(known) === yearOf(date))) return null;
  const [known, ...more] = dates.filter((other) => other.slice(4) === date.slice(4));
  if (known === undefined || more.length > 0) return null;
  const meant = citedDocument({ ...citation, date: known }, citing, knowledge);
  return meant && isVerified(meant, 'date') ? { date: known, sure: false } : null;
}

/** Was this field of the entry seen in a source? Only then may it contradict a document. */
export function isVerified(entry: DocumentEntry, field: DocumentEntry['recalledFields'][number]): boolean {
  return entry.confidence === 'verified' && !entry.recalledFields.includes(field);
}

/** The registered document of the cited day whose number differs from the cited one in nothing but the year. */
export function documentOfTheDay({ number, date }: Citation, knowledge: Knowledge): DocumentEntry | null {
  if (number.year === null || date === null) return null;
  const documents = knowledge.documentsNumbered(withYear(number, yearOf(date)));
  return documents.find((entry) => entry.date === date && isVerified(entry, 'date')) ?? null;
}

/** The number as it would be in another year. */
export function withYear({ canonical, year }: DocumentNumber, other: number): string {
  return canonical.replace(new RegExp(`(?<=[/-])${String(year)}(?=[/-])`, 'u'), String(other));
}
