import { type Checked, type Written, checkWritten } from '../config/checkWritten.ts';
import { parseChecked } from '../config/parse.ts';
import type { ConfigProblem } from '../config/problems.ts';
import { documentKey } from '../knowledge/documentKey.ts';
import { type Knowledge, createKnowledge, withOwnEntries } from '../knowledge/knowledge.ts';
import type { DocumentEntry, KnowledgeData } from '../knowledge/schema.ts';
import { verifyKnowledge } from '../knowledge/verify.ts';
import { provinceOfBody } from '../plan/citations/citedDocument.ts';
import type { OwnMinimum } from '../project/project.ts';
import { completed } from './completeEntry.ts';
import { faultProblem } from './faultWords.ts';
import type { ListedFile } from './listedFiles.ts';
import { OWN_LISTS, type OwnEntry, type OwnIndicator, type OwnListName } from './ownEntrySchema.ts';
import { entriesOfTable, headingsOf, inHeadings, isTable } from './ownTable.ts';

/** A file of entries: a table where its name ends so, else YAML or JSON. */
export function readOwnList<L extends OwnListName>(
  text: string,
  file: string,
  list: L,
  knowledge: () => Knowledge,
): Checked<readonly OwnEntry[L][]> {
  if (!isTable(file)) return parseChecked(text, file, OWN_LISTS[list]);
  const table = entriesOfTable(text, list, (fields) => completed(fields, list, knowledge()));
  return checkTable(table, file, list);
}

/** Checks the entries of a table; what is wrong is said of its columns. */
export function checkTable<L extends OwnListName>(
  table: Written,
  file: string,
  list: L,
): Checked<readonly OwnEntry[L][]> {
  const checked = checkWritten(table, file, OWN_LISTS[list]);
  const problems = checked.problems.map((problem) => ({ ...problem, message: inHeadings(problem.message, list) }));
  return { ...checked, problems };
}

/** A file of entries of which nobody says what they are: of the list whose form it has. */
export interface SomeList {
  readonly list: OwnListName;
  readonly checked: Checked<readonly OwnEntry[OwnListName][]>;
}

/** Reads a file as the list that it holds most entries of, with the fewest faults. */
export function readSomeList(text: string, file: string, knowledge: () => Knowledge): SomeList {
  const readings = (['documents', 'units', 'indicators'] as const).map((list: OwnListName): SomeList => ({
    list,
    checked: readOwnList(text, file, list, knowledge),
  }));
  // of a table its headings tell, whatever is wrong with its rows
  const rank = ({ list, checked }: SomeList): readonly [number, number] => [
    -(isTable(file) ? headingsOf(text, list) : (checked.value?.length ?? 0)),
    checked.problems.length,
  ];
  const [first, ...others] = readings as [SomeList, ...SomeList[]]; // there are three
  return others.reduce((best, one) => {
    const [[entries, faults], [more, fewer]] = [rank(best), rank(one)];
    return more < entries || (more === entries && fewer < faults) ? one : best;
  }, first);
}

/** The files of entries that an office keeps, the nearest first. */
export type OwnFiles = { readonly [L in OwnListName]: readonly ListedFile<OwnEntry[L]>[] };

/** What an office keeps itself, as the rules and look-ups want it. */
export interface OwnEntries extends Pick<KnowledgeData, 'documents' | 'units' | 'indicators'> {
  readonly minimums: readonly OwnMinimum[];
}

/** The entries of files, each document of a local body with its province where its issuer says it. */
export function entriesOf(files: OwnFiles, knowledge: () => Knowledge): OwnEntries {
  const indicators = files.indicators.flatMap(({ entries }) => entries);
  return {
    documents: files.documents.flatMap(({ entries }) => entries.map((entry) => placed(entry, knowledge()))),
    units: files.units.flatMap(({ entries }) => entries),
    indicators: indicators.map(({ entry }) => entry),
    minimums: indicators.flatMap(({ minimum }) => minimum ?? []),
  };
}

/** "15/KH-UBND" of "UBND tỉnh Đồng Nai" is of that province, though its entry has no field that says so. */
export function placed(entry: DocumentEntry, knowledge: Knowledge): DocumentEntry {
  const province = entry.province ?? provinceOfBody(entry.issuer, knowledge);
  if (province === null || province === entry.province) return entry;
  const isDefault = entry.key === documentKey(entry);
  return { ...entry, province, key: isDefault ? documentKey({ ...entry, province }) : entry.key };
}

/** What is wrong in the files of an office whose form is right, each at its place; `asOf` is null where nobody says what day it is. */
export function faultsIn(files: OwnFiles, data: KnowledgeData, asOf: string | null): readonly ConfigProblem[] {
  const own = entriesOf(files, () => createKnowledge(data));
  const all = withOwnEntries(data, { ...own, abbreviations: [] });
  const places = {
    documents: placesOf(files.documents),
    units: placesOf(files.units),
    indicators: placesOf<OwnIndicator>(files.indicators),
  };
  return verifyKnowledge(own, { asOf, all }).flatMap((fault) => {
    const place = fault.list in places ? places[fault.list as OwnListName][fault.index] : undefined; // what `in` says
    return place ? [faultProblem({ ...fault, index: place.index }, place.file, place.placeOf)] : [];
  });
}

interface Place extends Pick<ListedFile<unknown>, 'file' | 'placeOf'> {
  readonly index: number;
}

/** Where the entries of several files stand, one after another. */
function placesOf<T>(files: readonly ListedFile<T>[]): readonly Place[] {
  return files.flatMap(({ file, placeOf, entries }) => entries.map((_, index) => ({ file, placeOf, index })));
}
