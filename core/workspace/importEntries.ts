import { parseDocument as parseYaml } from 'yaml';
import type { ConfigProblem } from '../config/problems.ts';
import { isRecord } from '../config/issues.ts';
import { documentIdentity } from '../knowledge/documentKey.ts';
import { isoDayOf } from '../knowledge/isoDay.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { DocumentEntry } from '../knowledge/schema.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import { provinceOfBody } from '../plan/citations/citedDocument.ts';
import { givenNumber } from '../plan/header/header.ts';
import { CITY_WORDS, LOCAL_BODIES, LOCAL_ISSUER_LEVELS, PROVINCE_WORDS } from '../plan/lexicon/issuers.ts';
import type { Plan } from '../plan/readPlan.ts';
import { compareKey } from '../text/fold.ts';
import type { Range } from '../text/lineIndex.ts';
import { completed } from './completeEntry.ts';
import { OWN_LISTS, type OwnListName } from './ownEntrySchema.ts';
import { checkTable, placed } from './ownLists.ts';
import { type Fields, entriesOfTable, fieldNamed, valueIn } from './ownTable.ts';

/** An entry that may go into an office's list, as it would be written there. */
export interface ImportedEntry {
  /** What people call it: a number, a name. */
  readonly name: string;
  readonly entry: Readonly<Record<string, unknown>>;
  /** Where it comes from. */
  readonly source: string;
}

/** Why a document gives no entry. */
export type NoEntry = 'importNoNumber' | 'importNoType' | 'importNoIssuer';

/**
 * The entry that the head of a document gives: what its front matter says under the headings of tables, else what was read over its
 * body. A draft has no number yet, and gives none.
 */
export function entryOfHead(plan: Plan, source: string, knowledge: Knowledge): ImportedEntry | NoEntry {
  const { header, document } = plan;
  const { date, issuer, title, kind, place } = header;
  const number = givenNumber(header);
  const said = frontMatterFields(document);
  const read: Fields = {
    ...(number && { number: number.value }),
    ...(kind !== null && { type: knowledge.typeOfCode(kind)?.names[0] }),
    ...(issuer && { issuer: inSmallLetters(issuer.value, knowledge) }),
    ...(date && { date: date.value }),
    ...(title && { title: title.value }),
    ...said,
  };
  if (typeof read.number !== 'string') return 'importNoNumber';
  const { type, issuer: body, ...rest } = completed(read, 'documents', knowledge);
  if (typeof type !== 'string') return 'importNoType';
  if (typeof body !== 'string') return 'importNoIssuer';
  const province = provinceOf(read.number, body, place?.value ?? null, knowledge);
  const entry = { number: read.number, type, issuer: body, ...rest, ...(province !== null && { province }) };
  return { name: read.number, entry: { ...entry, source: [source], confidence: 'verified' }, source };
}

const LEVELS = [...PROVINCE_WORDS, ...CITY_WORDS, ...LOCAL_ISSUER_LEVELS].map(compareKey);

/** "ỦY BAN NHÂN DÂN XÃ TÂN LỘC" of a head as it stands in a sentence; other names in capitals as the data have them, else as they are. */
function inSmallLetters(name: string, knowledge: Knowledge): string {
  if (name !== name.toUpperCase()) return name;
  const key = compareKey(name);
  const body = LOCAL_BODIES.flatMap(({ names }) => names).find((one) => key.startsWith(`${compareKey(one)} `));
  if (body === undefined) return knowledge.unitsNamed(name)[0]?.name ?? name;
  const level = LEVELS.find((word) => key.startsWith(`${compareKey(body)} ${word} `));
  if (level === undefined) return name;
  const place = name.slice(body.length + level.length + 2);
  const capitals = place.toLowerCase().replace(/(?<!\p{sc=Latin})\p{sc=Latin}/gu, (letter) => letter.toUpperCase());
  return `${body} ${level} ${knowledge.provinceNamed(place)?.name ?? capitals}`;
}

/** A local body says in the line of the date where it sits: a province, unless it stands below one. */
function provinceOf(number: string, body: string, place: string | null, knowledge: Knowledge): string | null {
  const named = provinceOfBody(body, knowledge);
  if (named !== null || place === null) return named;
  const units = knowledge.unitsWithCode(number.slice(number.lastIndexOf('-') + 1));
  const isLocal = units.length > 0 && units.every(({ level }) => level === 'province' || level === 'department');
  return isLocal ? (knowledge.provinceNamed(place)?.name ?? null) : null;
}

/** The fields of a front matter that bear the name of a field of a document, or a heading that tables give it. */
function frontMatterFields({ frontMatter }: MarkdownDocument): Fields {
  if (!frontMatter) return {};
  const yaml = parseYaml(frontMatter.text, { customTags: [] });
  if (yaml.errors.length > 0) return {}; // the front matter of other tools need not be YAML
  const written: unknown = yaml.toJS({ maxAliasCount: 0 });
  if (!isRecord(written)) return {};
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, value]) => {
      const field = fieldNamed(name, 'documents');
      if (field === null || !['number', 'type', 'issuer', 'date', 'title'].includes(field)) return [];
      return typeof value === 'string' ? valueIn(field, value).map(([key, said]) => [key, dayOr(key, said)]) : [];
    }),
  );
}

function dayOr(field: string, value: unknown): unknown {
  return typeof value === 'string' && DAYS.includes(field) ? (isoDayOf(value) ?? value) : value;
}
const DAYS = ['date', 'effective', 'expiredOn', 'validFrom', 'validTo'];

/** What a table gives, row by row; what is wrong stands at its cell. */
export interface ImportedTable {
  readonly list: OwnListName;
  readonly entries: readonly ImportedEntry[];
  readonly problems: readonly ConfigProblem[];
  /** Rows that give no entry. */
  readonly refused: number;
}

/** The entries of a table, each with the row that it comes from where the table names no source of its own. */
export function entriesOfCsv(
  text: string,
  { file, shown }: { readonly file: string; readonly shown: string },
  list: OwnListName,
  knowledge: Knowledge,
): ImportedTable {
  const written = entriesOfTable(text, list, (fields) => completed(fields, list, knowledge));
  const filled = Array.isArray(written.value) ? written.value.filter(isRecord) : [];
  const { value, problems, placeOf } = checkTable(written, file, list);
  const lines = filled.map((_, index) => written.placeAt([index], 'value').line);
  const entries = (value ?? []).map((_, index): ImportedEntry => {
    const at: Range = placeOf([index]);
    const row = filled[lines.indexOf(at.line)] ?? {};
    const broken = problems.filter((problem) => problem.at.line === at.line && problem.severity !== 'warning');
    const source = `${shown}:${String(at.line)}`;
    return { name: nameOf(row), entry: entryOfRow(row, source, broken.length > 0), source };
  });
  return { list, entries, problems, refused: filled.length - entries.length };
}

/** A row as an entry; a day that the calendar does not have was told, and is left out. */
function entryOfRow(row: Fields, source: string, isBroken: boolean): Fields {
  const fields = Object.fromEntries(
    Object.entries(row)
      .map(([field, value]): [string, unknown] => [field, dayOr(field, value)])
      .filter(([field, value]) => !isBroken || !DAYS.includes(field) || isoDayOf(String(value)) !== null),
  );
  const { number, type, issuer, date, title, ...rest } = fields;
  const first = Object.entries({ number, type, issuer, date, title }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(first), ...rest, ...(!('source' in fields) && { source: [source] }) };
}

function nameOf({ number, name }: Fields): string {
  return typeof number === 'string' ? number : typeof name === 'string' ? name : '';
}

/** Tells entries apart as a list does: those of one document, unit or indicator have one identity. */
export function identityOf(list: OwnListName, entry: Fields, knowledge: Knowledge): string {
  if (list !== 'documents') return compareKey(nameOf(entry));
  const [parsed] = OWN_LISTS.documents.safeParse([entry]).data ?? [];
  return parsed ? documentIdentityOf(parsed, knowledge) : compareKey(nameOf(entry));
}

/** As `identityOf`, of a document that was read. */
export function documentIdentityOf(entry: DocumentEntry, knowledge: Knowledge): string {
  return documentIdentity(placed(entry, knowledge), knowledge) ?? compareKey(entry.number);
}
