import { type Document, isMap, isSeq, parseDocument as parseYaml, stringify } from 'yaml';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Citation } from '../plan/citations/citations.ts';
import type { OwnListName } from './ownEntrySchema.ts';
import { type Fields, isTable, withRow } from './ownTable.ts';

/** How a new file of an office's own entries is named, where the configuration names none. */
export const NEW_FILE_NAMES = { documents: 'danh-muc-van-ban.yaml', units: 'don-vi.yaml' } as const;

/** What a text says of a document, as an entry of an office's own file. */
export interface CitedEntry extends Fields {
  readonly number: string;
  readonly type: string;
  readonly issuer: string;
  /** ISO; absent where the text does not say it. */
  readonly date?: string;
}

/**
 * The entry of a citation: what the text says, the type and the issuer by the letters of the number where it says no more. Null where
 * that does not tell the type.
 */
export function entryOf({ number, type, issuer, date }: Citation, knowledge: Knowledge): CitedEntry | null {
  const named = type ?? (number.type === null ? null : (knowledge.typeOfCode(number.type)?.names[0] ?? null));
  const [unit, ...others] = knowledge.unitsWithCode(number.issuer);
  const body = issuer ?? (unit && others.length === 0 ? unit.name : number.issuer);
  if (named === null || body === '') return null;
  return { number: number.canonical, type: named, issuer: body, ...(date !== null && { date }) };
}

/** The text of a file of entries with one more, in its own form: a table gets a row. Null for a file that holds no list. */
export function withEntryIn(file: string, text: string, list: OwnListName, entry: Fields): string | null {
  return isTable(file) ? withRow(text, list, entry) : withEntry(text, entry);
}

/** The text of a file of entries with one more; null for a file that holds no list. */
export function withEntry(text: string, entry: object): string | null {
  const yaml: Document = parseYaml(text);
  const { contents } = yaml;
  if (yaml.errors.length > 0 || (contents !== null && !isSeq(contents))) return null;
  if (contents !== null && (contents.flow === true || contents.items.length === 0)) {
    contents.flow = contents.flow === true && contents.items.length > 0;
    yaml.add(yaml.createNode(entry));
    return written(yaml, text);
  }
  const indentation = /^([ \t]*)-/mu.exec(text)?.[1] ?? '';
  return endedLine(text) + stringify([entry]).replace(/^(?=.)/gmu, contents === null ? '' : indentation);
}

/** The text of a configuration that names one more file of entries; null for one that cannot be read. */
export function withListFile(text: string, list: 'documents' | 'units', name: string): string | null {
  const yaml: Document = parseYaml(text);
  const { contents } = yaml;
  if (yaml.errors.length > 0 || (contents !== null && !isMap(contents))) return null;
  if (contents === null || (contents.flow !== true && !contents.has(list)))
    return `${endedLine(text)}${list}: [${name}]\n`;
  const named = contents.get(list);
  if (isSeq(named)) named.add(name);
  else contents.set(list, yaml.createNode([name]));
  return written(yaml, text);
}

/** The text of a document's front matter with one more entry in a list of its own; null where the front matter is no YAML of settings. */
export function withFrontMatterEntry(text: string, list: 'documents' | 'units', entry: object): string | null {
  const yaml: Document = parseYaml(text);
  const { contents } = yaml;
  if (yaml.errors.length > 0 || (contents !== null && !isMap(contents))) return null;
  const own = contents?.get(list);
  if (contents === null || own === undefined) return endedLine(text) + stringify({ [list]: [entry] });
  if (!isSeq(own)) return null;
  own.flow = false;
  own.add(yaml.createNode(entry));
  return yaml.toString();
}

/** A file of JSON stays one. */
function written(yaml: Document, text: string): string {
  return /^\s*[[{]/u.test(text) && isJson(text) ? `${JSON.stringify(yaml.toJS(), null, 2)}\n` : yaml.toString();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function endedLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
