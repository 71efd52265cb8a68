import { type Document, LineCounter, type Node, type YAMLError, isMap, isScalar, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Range } from '../text/lineIndex.ts';
import type { LocalizedText } from '../text/localized.ts';
import { type Checked, type Unreadable, type Written, checkWritten, unusable } from './checkWritten.ts';
import { FILE_START } from './problems.ts';

/** How many steps of an alias a file may unfold to; more is an attack, not a configuration. */
const MOST_ALIASES = 100;

/** Reads YAML without custom tags and checks it. A key without a value is not set. */
export function parseChecked<T>(text: string, file: string, schema: z.ZodType<T>): Checked<T> {
  const written = parseYaml(text);
  if ('message' in written) return unusable(file, written);
  return checkWritten(written, file, schema);
}

/** What stands in a file of YAML (or JSON); what is wrong, where it cannot be read. */
export function parseYaml(text: string): Written | Unreadable {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, customTags: [], uniqueKeys: true, prettyErrors: false });
  const rangeOf = ([from, to]: readonly number[]): Range => {
    const start = lines.linePos(from ?? 0);
    const end = lines.linePos(Math.max(from ?? 0, to ?? 0));
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
  };
  const placeAt: Written['placeAt'] = (path, part) => {
    const node = (part === 'name' ? nameNode(document, path) : null) ?? nodeAt(document, path);
    return rangeOf(node?.range ?? [0, 0]);
  };
  const [broken] = document.errors; // the others follow from the first
  if (broken) return { at: rangeOf(broken.pos), message: syntaxMessage(broken) };
  try {
    return { value: (document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown) ?? {}, placeAt };
  } catch {
    return { at: FILE_START, message: TOO_MANY_ALIASES };
  }
}

const TOO_MANY_ALIASES: LocalizedText = {
  vi: 'Tệp dùng quá nhiều bí danh YAML (&, *). Viết thẳng giá trị ra.',
  en: 'The file uses too many YAML aliases (&, *). Write the values out.',
};

function syntaxMessage({ code, message }: YAMLError): LocalizedText {
  const why = SYNTAX[code] ?? { vi: 'Kiểm tra thụt lề, dấu hai chấm và dấu ngoặc', en: message };
  return { vi: `Tệp không đúng cú pháp YAML. ${why.vi}.`, en: `The file is not valid YAML. ${why.en}.` };
}

const SYNTAX: Readonly<Partial<Record<YAMLError['code'], LocalizedText>>> = {
  TAB_AS_INDENT: { vi: 'Thụt lề bằng dấu cách, không dùng phím Tab', en: 'Indent with spaces, not with tabs' },
  DUPLICATE_KEY: { vi: 'Mục này ghi hai lần: giữ lại một', en: 'This setting stands twice: keep one' },
  MULTIPLE_DOCS: { vi: 'Bỏ dòng “---” ở giữa tệp', en: 'Take out the “---” in the middle of the file' },
};

type YamlDocument = Document.Parsed;

function keptNode(document: YamlDocument, path: readonly PropertyKey[]): Node | null | undefined {
  return document.getIn(path, true) as Node | null | undefined; // the second argument asks for the node, not its value
}

/** The node at a path, else the nearest one above it. */
function nodeAt(document: YamlDocument, path: readonly PropertyKey[]): Node | null {
  for (let length = path.length; length > 0; length--) {
    const node = keptNode(document, path.slice(0, length));
    if (node && 'range' in node) return node;
  }
  return document.contents;
}

/** The node of the last name of a path. */
function nameNode(document: YamlDocument, path: readonly PropertyKey[]): Node | null {
  const above = path.slice(0, -1);
  const map = above.length === 0 ? document.contents : keptNode(document, above);
  const pair = isMap(map)
    ? map.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined;
  return pair && isScalar(pair.key) ? pair.key : null;
}
