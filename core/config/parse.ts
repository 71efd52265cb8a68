import { type Document, LineCounter, type Node, type YAMLError, isMap, isScalar, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Range } from '../text/lineIndex.ts';
import type { LocalizedText } from '../text/localized.ts';
import { describeIssue, isRecord, valueAt } from './issues.ts';
import { type ConfigProblem, FILE_START } from './problems.ts';

/** A YAML (or JSON) file checked against a schema: its value, and what is wrong with it, each at its place. */
export interface Checked<T> {
  /** What is left when all that is wrong is taken out; null when nothing can be used. */
  readonly value: T | null;
  readonly problems: readonly ConfigProblem[];
  /** Where the value at a path of `value` stands, or its name; else what is nearest to it. */
  readonly placeOf: (path: readonly PropertyKey[], part?: 'value' | 'name') => Range;
}

/** How many steps of an alias a file may unfold to; more is an attack, not a configuration. */
const MOST_ALIASES = 100;

/** Reads YAML without custom tags and checks it. A key without a value is not set. */
export function parseChecked<T>(text: string, file: string, schema: z.ZodType<T>): Checked<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, customTags: [], uniqueKeys: true, prettyErrors: false });
  const rangeOf = ([from, to]: readonly number[]): Range => {
    const start = lines.linePos(from ?? 0);
    const end = lines.linePos(Math.max(from ?? 0, to ?? 0));
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
  };
  const origins: Origins = new WeakMap();
  const placeIn =
    (root: unknown): Checked<T>['placeOf'] =>
    (path, part = 'value') => {
      const written = writtenPath(root, path, origins);
      const node = (part === 'name' ? nameNode(document, written) : null) ?? nodeAt(document, written);
      return rangeOf(node?.range ?? [0, 0]);
    };
  const unusable = (at: Range, message: LocalizedText): Checked<T> => {
    return { value: null, problems: [{ file, at, message }], placeOf: placeIn(null) };
  };
  const [broken] = document.errors; // the others follow from the first
  if (broken) return unusable(rangeOf(broken.pos), syntaxMessage(broken));
  let written: unknown;
  try {
    written = (document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown) ?? {};
  } catch {
    return unusable(FILE_START, TOO_MANY_ALIASES);
  }
  const empty = (schema.safeParse(written).error?.issues ?? []).filter(({ path }) => valueAt(written, path) === null);
  const value = without(
    written,
    empty.map(({ path }) => path),
    origins,
  );
  const placeOf = placeIn(value);
  const problems = (schema.safeParse(value).error?.issues ?? [])
    .flatMap((issue) => describeIssue(issue, value, schema))
    .map(({ path, atKey, message }) => ({ file, at: placeOf(path, atKey ? 'name' : 'value'), message }));
  const { kept, data } = usable(value, schema, origins);
  return { value: data, problems, placeOf: placeIn(kept) };
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

/** A value is nested no deeper than so. */
const DEEPEST = 8;

/** What is left when the settings that a schema refuses are taken out, with as little round each as will do; null when nothing is. */
function usable<T>(
  value: unknown,
  schema: z.ZodType<T>,
  origins: Origins,
): { readonly kept: unknown; readonly data: T | null } {
  let kept = value;
  for (let above = 0; above < DEEPEST; above++) {
    const result = schema.safeParse(kept);
    if (result.success) return { kept, data: result.data };
    const paths = result.error.issues.flatMap(pathsOf);
    kept = without(
      kept,
      paths.map((path) => path.slice(0, Math.max(path.length - above, 1))),
      origins,
    );
  }
  return { kept, data: null };
}

function pathsOf(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** The places that the items of a shortened list have in the file. */
type Origins = WeakMap<object, readonly PropertyKey[]>;

/** The path, in the file, of what stands at a path of a shortened copy. */
function writtenPath(root: unknown, path: readonly PropertyKey[], origins: Origins): readonly PropertyKey[] {
  return path.map((key, depth) => {
    const above = valueAt(root, path.slice(0, depth));
    return (isRecord(above) ? origins.get(above)?.[Number(key)] : undefined) ?? key;
  });
}

/** A copy of the value without what stands at the paths; `origins` notes which items its lists kept. */
function without(value: unknown, paths: readonly (readonly PropertyKey[])[], origins: Origins): unknown {
  const cut = new Set(paths.map((path) => JSON.stringify(path.map(String))));
  const copy = (part: unknown, path: readonly string[]): unknown => {
    const kept = (key: string): boolean => !cut.has(JSON.stringify([...path, key]));
    if (Array.isArray(part)) {
      const items = part.map((item: unknown, at) => ({ item, at })).filter(({ at }) => kept(String(at)));
      const copied = items.map(({ item, at }) => copy(item, [...path, String(at)]));
      const before = origins.get(part);
      origins.set(
        copied,
        items.map(({ at }) => before?.[at] ?? at),
      );
      return copied;
    }
    if (!isRecord(part)) return part;
    const entries = Object.entries(part).filter(([key]) => kept(key));
    return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, [...path, key])]));
  };
  return cut.size === 0 ? value : copy(value, []);
}

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
