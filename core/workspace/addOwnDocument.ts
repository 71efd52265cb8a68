import { type Document, isMap, isSeq, parseDocument as parseYaml, stringify } from 'yaml';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Citation } from '../plan/citations.ts';

/** The name of a file for an office's own documents, where the configuration names none. */
export const OWN_DOCUMENTS = 'danh-muc-van-ban.yaml';

/** What a text says of a document, as an entry of an office's own file. */
export interface CitedEntry {
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

/** The text of a configuration that names one more file of documents; null for one that cannot be read. */
export function withDocumentsFile(text: string, name: string): string | null {
  const yaml: Document = parseYaml(text);
  const { contents } = yaml;
  if (yaml.errors.length > 0 || (contents !== null && !isMap(contents))) return null;
  if (contents === null || (contents.flow !== true && !contents.has('documents')))
    return `${endedLine(text)}documents: [${name}]\n`;
  const named = contents.get('documents');
  if (isSeq(named)) named.add(name);
  else contents.set('documents', yaml.createNode([name]));
  return written(yaml, text);
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
