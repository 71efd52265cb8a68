import { closest } from 'fastest-levenshtein';
import { type Document, LineCounter, type Node, isMap, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Range } from '../text/lineIndex.ts';
import type { LocalizedText } from '../text/localized.ts';
import { type ConfigProblem, FILE_START } from './problems.ts';

/** A YAML (or JSON) file checked against a schema: its value, and what is wrong with it, each at its place. */
export interface Checked<T> {
  /** What is left when all that is wrong is taken out; null when nothing can be used. */
  readonly value: T | null;
  readonly problems: readonly ConfigProblem[];
}

/** How many steps of an alias a file may unfold to; more is an attack, not a configuration. */
const MOST_ALIASES = 100;

/** Reads YAML without custom tags and checks it. `known` are the names that an unknown key is compared with. */
export function parseChecked<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  known: readonly string[],
): Checked<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, customTags: [], uniqueKeys: true, prettyErrors: false });
  const rangeOf = (from: number, to: number): Range => {
    const start = lines.linePos(from);
    const end = lines.linePos(Math.max(from, to));
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      file,
      at: rangeOf(pos[0], pos[1]),
      message: {
        vi: `Tệp không đúng cú pháp YAML: ${message}. Kiểm tra thụt lề và dấu hai chấm.`,
        en: `The file is not valid YAML: ${message}. Check indentation and colons.`,
      },
    }));
    return { value: null, problems };
  }
  let value: unknown;
  try {
    value = (document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown) ?? {};
  } catch {
    const message = { vi: 'Tệp dùng quá nhiều bí danh YAML.', en: 'The file uses too many YAML aliases.' };
    return { value: null, problems: [{ file, at: FILE_START, message }] };
  }
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues
    .flatMap((issue) => describe(issue, document, known))
    .map(({ node, message }) => {
      const [from, to] = node?.range ?? [0, 0];
      return { file, at: rangeOf(from, to), message };
    });
  const rest = schema.safeParse(without(value, result.error.issues));
  return { value: rest.success ? rest.data : null, problems };
}

/** A copy of the value without the settings that the issues are about, so that the others still hold. */
function without(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of paths) {
      const parent = path.slice(0, -1).reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), copy);
      if (isRecord(parent)) Reflect.deleteProperty(parent, path.at(-1) ?? '');
    }
  }
  return copy;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

interface Described {
  readonly node: Node | null;
  readonly message: LocalizedText;
}

type YamlDocument = Document.Parsed;

function describe(issue: z.core.$ZodIssue, document: YamlDocument, known: readonly string[]): readonly Described[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      node: keyNode(document, issue.path, key),
      message: unknownKey(key, issue.path, known),
    }));
  }
  const node = nodeAt(document, issue.path);
  const name = issue.path.join('.') || 'configuration';
  const wanted = expected(issue);
  const message = {
    vi: `Giá trị của “${name}” không hợp lệ: ${wanted.vi}.`,
    en: `The value of “${name}” is not valid: ${wanted.en}.`,
  };
  return [{ node, message }];
}

function unknownKey(key: string, path: readonly PropertyKey[], known: readonly string[]): LocalizedText {
  const near = known.length > 0 ? closest(key, [...known]) : '';
  const rule = path.at(-1) === 'rules';
  return {
    vi: `${rule ? 'Không có quy tắc' : 'Không có mục'} “${key}”. Có phải “${near}”?`,
    en: `There is no ${rule ? 'rule' : 'setting'} “${key}”. Is it “${near}”?`,
  };
}

function expected(issue: z.core.$ZodIssue): LocalizedText {
  switch (issue.code) {
    case 'invalid_type':
      return {
        vi: `cần ${TYPES[issue.expected]?.vi ?? issue.expected}`,
        en: `${TYPES[issue.expected]?.en ?? issue.expected} is wanted`,
      };
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return { vi: `chọn một trong: ${values}`, en: `choose one of: ${values}` };
    }
    case 'invalid_union': {
      const text = 'error, warning, info, off';
      return {
        vi: `cần một mức (${text}) hoặc [mức, tùy chọn]`,
        en: `a severity (${text}) or [severity, options] is wanted`,
      };
    }
    default:
      return { vi: issue.message, en: issue.message };
  }
}

const TYPES: Readonly<Record<string, LocalizedText>> = {
  string: { vi: 'một chuỗi chữ', en: 'a text' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'các mục con', en: 'a group of settings' },
  record: { vi: 'các mục con', en: 'a group of settings' },
};

function keptNode(document: YamlDocument, path: readonly PropertyKey[]): Node | null | undefined {
  return document.getIn(path, true) as Node | null | undefined; // the second argument asks for the node, not its value
}

function nodeAt(document: YamlDocument, path: readonly PropertyKey[]): Node | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : keptNode(document, path.slice(0, length));
    if (node && 'range' in node) return node;
  }
  return null;
}

function keyNode(document: YamlDocument, path: readonly PropertyKey[], key: string): Node | null {
  const map = path.length === 0 ? document.contents : keptNode(document, path);
  if (!isMap(map)) return nodeAt(document, path);
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return pair && isScalar(pair.key) ? pair.key : map;
}
