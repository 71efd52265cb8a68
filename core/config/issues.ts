import * as z from 'zod';
import type { LocalizedText } from '../text/localized.ts';
import { nearest } from '../text/nearest.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a value that a schema refuses, and the setting it is about. */
export interface DescribedIssue {
  readonly path: readonly PropertyKey[];
  /** Is it the name of the setting that is wrong, not its value? */
  readonly atKey: boolean;
  readonly message: LocalizedText;
}

/** Puts an issue that a schema has with a value into words: what is wrong and what to write. */
export function describeIssue(issue: Issue, value: unknown, schema: z.ZodType): readonly DescribedIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      atKey: true,
      message: unknownName([...issue.path, key], value, schema),
    }));
  }
  const inner = issue.code === 'invalid_union' ? deepest(issue) : null;
  if (inner) return inner.flatMap((one) => describeIssue(one, value, schema));
  const name = shownName(issue.path);
  if (name === '') return [{ path: [], atKey: false, message: NOT_SETTINGS }];
  const own = issue.code === 'custom' ? ownWords(issue.params) : null;
  if (own) return [{ path: issue.path, atKey: false, message: own }];
  const wanted = expected(issue, valueAt(value, issue.path));
  const isMissing = valueAt(value, issue.path) === undefined;
  const message = {
    vi: `${isMissing ? `Thiếu “${name}”` : `Giá trị của “${name}” không hợp lệ`}: ${wanted.vi}.`,
    en: `${isMissing ? `“${name}” is missing` : `The value of “${name}” is not valid`}: ${wanted.en}.`,
  };
  return [{ path: issue.path, atKey: false, message }];
}

/** In a list of entries a field is named as it stands in its entry. */
function shownName(path: readonly PropertyKey[]): string {
  const [first, ...inner] = path;
  return (typeof first === 'number' && inner.length > 0 ? inner : path).map(String).join('.');
}

/** What a refinement of a schema says of itself, as its `params`. */
function ownWords(params: unknown): LocalizedText | null {
  const said = z.object({ vi: z.string(), en: z.string() }).safeParse(params);
  return said.success ? said.data : null;
}

const NOT_SETTINGS: LocalizedText = {
  vi: 'Tệp không chứa các mục như cần có. Mỗi mục ghi trên một dòng, dạng “tên: giá trị”.',
  en: 'The file does not hold the settings it should. Write each on a line of its own, as “name: value”.',
};

/** What other linters call a setting. */
const CALLED_ELSEWHERE: Readonly<Record<string, string>> = { preset: 'extends', exclude: 'ignore' };

function unknownName(path: readonly PropertyKey[], value: unknown, schema: z.ZodType): LocalizedText {
  const name = String(path.at(-1));
  const above = path.slice(0, -1);
  const names = namesAt(schema, above);
  const called = CALLED_ELSEWHERE[name];
  if (called !== undefined && names.includes(called)) {
    const written = valueAt(value, path);
    const line = `${called}: ${typeof written === 'string' ? listOf(written) : '[…]'}`;
    return { vi: `Không có mục “${name}”. Ghi “${line}”.`, en: `There is no setting “${name}”. Write “${line}”.` };
  }
  const near = nearest(name, names);
  const what = above.at(-1) === 'rules' ? RULE : SETTING;
  if (near === null) {
    return {
      vi: `Không có ${what.vi} “${name}”. Kiểm tra lại tên hoặc xóa dòng này.`,
      en: `There is no ${what.en} “${name}”. Check the name or remove this line.`,
    };
  }
  return {
    vi: `Không có ${what.vi} “${name}”. Có phải “${near}”?`,
    en: `There is no ${what.en} “${name}”. Is it “${near}”?`,
  };
}

const RULE: LocalizedText = { vi: 'quy tắc', en: 'rule' };
const SETTING: LocalizedText = { vi: 'mục', en: 'setting' };

/** The names that the object at a path may hold. */
function namesAt(schema: unknown, [key, ...rest]: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional) return namesAt(schema.unwrap(), key === undefined ? [] : [key, ...rest]);
  if (schema instanceof z.ZodArray) return namesAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return key === undefined ? Object.keys(schema.shape) : namesAt(schema.shape[String(key)], rest);
}

/** Of the forms that a value may have, the one that it follows furthest: what is wrong inside it; null when it follows none. */
function deepest(issue: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] | null {
  const inside = issue.errors.find((errors) => errors.some(({ path }) => path.length > 0));
  return inside?.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) ?? null;
}

function expected(issue: Issue, written: unknown): LocalizedText {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.expected === 'array' && typeof written === 'string')
        return { vi: `cần một danh sách, ghi ${listOf(written)}`, en: `a list is wanted, write ${listOf(written)}` };
      const type = TYPES[issue.expected] ?? { vi: issue.expected, en: issue.expected };
      return { vi: `cần ${type.vi}`, en: `${type.en} is wanted` };
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return { vi: `chọn một trong: ${values}`, en: `choose one of: ${values}` };
    }
    case 'too_small':
      return { vi: `nhỏ nhất là ${String(issue.minimum)}`, en: `the least is ${String(issue.minimum)}` };
    case 'too_big':
      return { vi: `lớn nhất là ${String(issue.maximum)}`, en: `the most is ${String(issue.maximum)}` };
    case 'invalid_union':
      return {
        vi: 'cần một mức (error, warning, info, off) hoặc [mức, { tùy chọn }]',
        en: 'a severity (error, warning, info, off) or [severity, { options }] is wanted',
      };
    default:
      return { vi: 'sai định dạng', en: issue.message };
  }
}

/** A list of one text, as YAML has it. */
function listOf(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(text) ? `[${text}]` : `[${JSON.stringify(text)}]`;
}

const TYPES: Readonly<Record<string, LocalizedText>> = {
  string: { vi: 'một chuỗi chữ', en: 'a text' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách, dạng [a, b]', en: 'a list, as [a, b],' },
  tuple: { vi: 'một danh sách, dạng [a, b]', en: 'a list, as [a, b],' },
  object: { vi: 'các mục con', en: 'a group of settings' },
  record: { vi: 'các mục con', en: 'a group of settings' },
};

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
