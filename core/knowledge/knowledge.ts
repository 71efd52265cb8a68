import { compareKey, foldLookAlikes, wordKey } from '../text/fold.ts';
import { groupBy } from '../text/groupBy.ts';
import { lazy } from '../text/lazy.ts';
import { recalled } from '../text/recall.ts';
import { phraseTree } from '../text/phraseTree.ts';
import { numberKey, yearInNumber } from './documentKey.ts';
import { indicatorIndex } from './indicatorIndex.ts';
import { type KnownPhrase, phrasesByFirstWord } from './phrases.ts';
import type {
  AbbreviationEntry,
  DocumentEntry,
  IndicatorEntry,
  KnowledgeData,
  ProvinceEntry,
  TypeCodeEntry,
  UnitEntry,
} from './schema.ts';
import { type TypedLookUp, typedLookUp } from './typedLookUp.ts';
import { type DayOff, createCalendar } from './workingDays.ts';

/** What the linter knows of the world, as look-ups. Read-only; each index is made at its first use. */
export interface Knowledge extends TypedLookUp {
  /** The day the built-in data were compiled, ISO. */
  readonly compiled: string;
  readonly documents: readonly DocumentEntry[];
  readonly indicators: readonly IndicatorEntry[];
  readonly units: readonly UnitEntry[];
  readonly typeCodes: readonly TypeCodeEntry[];
  /** By abbreviation, in its letters and case. */
  abbreviationsNamed(abbreviation: string): readonly AbbreviationEntry[];
  /** Mistyped phrases by the `compareKey` of the first word of their wrong form. */
  phrasesBeginning(key: string): readonly KnownPhrase[];
  /**
   * The document that a number means. A number without a year is only known with a date of the right year, or when no other
   * document bears it; a local one only in its own province. Null where that leaves nothing or a choice.
   */
  findDocument(query: DocumentQuery): DocumentEntry | null;
  /** The documents that bear this number, of any year and province. */
  documentsNumbered(number: string): readonly DocumentEntry[];
  typeOfCode(code: string): TypeCodeEntry | null;
  unitsWithCode(code: string): readonly UnitEntry[];
  /** By name, alias or abbreviation, whatever the case and tone placement. */
  unitsNamed(name: string): readonly UnitEntry[];
  /** Does the `compareKey` of any unit's name or alias begin with this key? */
  beginsUnitName(key: string): boolean;
  /** By name, alias, spelling or id ("dong-nai"). */
  provinceNamed(name: string): ProvinceEntry | null;
  /** Where the name of a known law that begins at an offset of a text (folded form) ends; null where none does. Without its word "Luật". */
  lawNameEnd(text: string, start: number): number | null;
  /** The text with every abbreviation of one known meaning spelled out. */
  expand(text: string): string;
  /** The indicator that a description of a target means, or null. */
  findIndicator(description: string): IndicatorEntry | null;
  /** Null for null, as a target without an indicator has it. */
  indicator(id: string | null): IndicatorEntry | null;
  /** The phrases of an indicator as `wordKey`, abbreviations spelled out; empty for one that nobody knows. */
  phraseKeysOf(indicator: string): readonly string[];
  unit(id: string): UnitEntry | null;
  /** Why nobody works on a day (ISO); null for a working day, and where the data cannot say. */
  dayOff(date: string): DayOff | null;
  /** What a reader makes of the data for its own use, such as a pattern: made at its first use, once for all documents. */
  derived<T>(make: (knowledge: Knowledge) => T): T;
}

/** What a citation says of the document that it means. */
export interface DocumentQuery {
  readonly number: string;
  /** ISO, null when the citation has none. */
  readonly date: string | null;
  /** Name of the province whose bodies "UBND tỉnh" means, null when unknown. */
  readonly province: string | null;
}

const ABBREVIATION = /\p{Lu}(?<![\p{sc=Latin}\p{N}]\p{Lu})[\p{Lu}\d&]+(?![\p{sc=Latin}\p{N}])/gu;

/** Makes the data ready to be looked up; each index is made at its first use. */
export function createKnowledge(data: KnowledgeData): Knowledge {
  const byNumber = lazy(() => byEachKey(data.documents, (entry) => [numberKey(entry.number)]));
  const byTypeCode = lazy(() => new Map(data.typeCodes.map((entry) => [entry.code.toUpperCase(), entry])));
  const byUnitCode = lazy(() =>
    byEachKey(data.units, (unit) => [unit.code ?? [], unit.otherCodes ?? []].flat().map((code) => code.toUpperCase())),
  );
  const byUnitName = lazy(() =>
    byEachKey(data.units, (unit) => [unit.name, ...unit.aliases, ...unit.abbreviations].map(compareKey)),
  );
  const unitNames = lazy(() => [...byUnitName().keys()].sort());
  const byProvinceName = lazy(() => provinceMap(data.provinces));
  const expansions = lazy(() => expansionMap(data.abbreviations));
  const expand = recalled((text) => text.replace(ABBREVIATION, (token) => expansions().get(token) ?? token));
  const indicators = lazy(() => indicatorIndex(data.indicators, (text) => wordKey(expand(text))));
  const byAbbreviation = lazy(() => byEachKey(data.abbreviations, ({ abbr, variants }) => [abbr, ...variants]));
  const byFirstWord = lazy(() => phrasesByFirstWord(data.phrases));
  const calendar = lazy(() => createCalendar(data.holidays));
  const lawNames = lazy(() => phraseTree(data.laws.map((law) => [foldLookAlikes(law.name), law])));
  const byUnitId = lazy(() => new Map(data.units.toReversed().map((unit) => [unit.id, unit])));
  const derivations = new Map<unknown, unknown>();

  const knowledge: Knowledge = {
    compiled: data.compiled,
    documents: data.documents,
    indicators: data.indicators,
    units: data.units,
    typeCodes: data.typeCodes,
    abbreviationsNamed: (abbreviation) => byAbbreviation().get(abbreviation) ?? [],
    phrasesBeginning: (key) => byFirstWord().get(key) ?? [],
    ...typedLookUp(data),
    documentsNumbered: (number) => byNumber().get(numberKey(number)) ?? [],
    findDocument: (query) => documentMeant(byNumber().get(numberKey(query.number)) ?? [], query),
    typeOfCode: (code) => byTypeCode().get(code.toUpperCase()) ?? null,
    unitsWithCode: (code) => byUnitCode().get(code.toUpperCase()) ?? [],
    unitsNamed: (name) => byUnitName().get(compareKey(name)) ?? [],
    beginsUnitName: (key) => firstFrom(unitNames(), key)?.startsWith(key) ?? false,
    provinceNamed: (name) => byProvinceName().get(wordKey(name)) ?? null,
    lawNameEnd: (text, start) => lawNames().at(text, start)[0]?.end ?? null,
    expand,
    findIndicator: recalled((description) => indicators().find(description)),
    indicator: (id) => (id === null ? null : (indicators().byId.get(id) ?? null)),
    phraseKeysOf: (indicator) => indicators().phraseKeys.get(indicator) ?? [],
    unit: (id) => byUnitId().get(id) ?? null,
    dayOff: (date) => calendar().dayOff(date),
    derived<T>(make: (of: Knowledge) => T): T {
      if (!derivations.has(make)) derivations.set(make, make(knowledge));
      // the map holds for each function what that function made
      return derivations.get(make) as T;
    },
  };
  return knowledge;
}

/** The one among the documents that bear a number which the query can mean; null where none or several can. */
function documentMeant(
  documents: readonly DocumentEntry[],
  { number, date, province }: DocumentQuery,
): DocumentEntry | null {
  const numbered = documents.filter(
    (entry) => entry.province === undefined || (province !== null && wordKey(entry.province) === wordKey(province)),
  );
  const candidates =
    yearInNumber(number) !== null || date === null
      ? numbered
      : numbered.filter((entry) => entry.date?.slice(0, 4) === date.slice(0, 4));
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** Knowledge with an office's own entries beside the built-in ones; an own entry of the same key or id takes the place of the built-in. */
export function withOwnEntries(
  data: KnowledgeData,
  own: Pick<KnowledgeData, 'documents' | 'units' | 'abbreviations'> & Partial<Pick<KnowledgeData, 'indicators'>>,
): KnowledgeData {
  const keys = new Set(own.documents.map((entry) => entry.key));
  const ids = new Set(own.units.map((unit) => unit.id));
  const indicators = new Set(own.indicators?.map(({ id }) => id));
  const abbreviations = new Set(own.abbreviations.map(({ abbr }) => abbr));
  return {
    ...data,
    documents: [...own.documents, ...data.documents.filter((entry) => !keys.has(entry.key))],
    units: [...own.units, ...data.units.filter((unit) => !ids.has(unit.id))],
    indicators: [...(own.indicators ?? []), ...data.indicators.filter(({ id }) => !indicators.has(id))],
    abbreviations: [...own.abbreviations, ...data.abbreviations.filter(({ abbr }) => !abbreviations.has(abbr))],
  };
}

/** The first of sorted texts that does not stand before `least`. */
function firstFrom(sorted: readonly string[], least: string): string | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < least) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

function provinceMap(provinces: readonly ProvinceEntry[]): ReadonlyMap<string, ProvinceEntry> {
  const namesOf = ({ id, name, placeLine, aliases, variants }: ProvinceEntry): readonly string[] => [
    id,
    name,
    placeLine,
    ...aliases,
    ...variants,
  ];
  return new Map(provinces.flatMap((province) => namesOf(province).map((name) => [wordKey(name), province] as const)));
}

function expansionMap(entries: readonly AbbreviationEntry[]): ReadonlyMap<string, string> {
  const meanings = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const form of [entry.abbr, ...entry.variants]) {
      const known = meanings.get(form) ?? new Set();
      for (const full of entry.full) known.add(full);
      meanings.set(form, known);
    }
  }
  return new Map([...meanings].flatMap(([form, full]) => (full.size === 1 ? [[form, [...full].join('')]] : [])));
}

function byEachKey<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const keyed = items.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })));
  return new Map([...groupBy(keyed, ({ key }) => key)].map(([key, group]) => [key, group.map(({ item }) => item)]));
}
