import type * as z from 'zod';
import type { Range } from '../text/lineIndex.ts';
import type { LocalizedText } from '../text/localized.ts';
import { describeIssue, isRecord, valueAt } from './issues.ts';
import { type ConfigProblem, FILE_START } from './problems.ts';

/** A file checked against a schema: its value, and what is wrong with it, each at its place. */
export interface Checked<T> {
  /** What is left when all that is wrong is taken out; null when nothing can be used. */
  readonly value: T | null;
  readonly problems: readonly ConfigProblem[];
  /** Where the value at a path of `value` stands, or its name; else what is nearest to it. */
  readonly placeOf: (path: readonly PropertyKey[], part?: 'value' | 'name') => Range;
}

/** What stands in a file, before anybody asks whether it is right. */
export interface Written {
  readonly value: unknown;
  /** Where the value at a path stands, or its name; else what is nearest to it. */
  readonly placeAt: (path: readonly PropertyKey[], part: 'value' | 'name') => Range;
  /** What is wrong that leaves the rest as it is. */
  readonly problems?: readonly Unreadable[];
}

/** What is wrong with a file, and where. */
export interface Unreadable extends Pick<ConfigProblem, 'at' | 'message' | 'severity'> {
  readonly message: LocalizedText;
}

/** A file that cannot be used, because of this. */
export function unusable(file: string, problem: Unreadable): Checked<never> {
  return { value: null, problems: [{ file, ...problem }], placeOf: () => FILE_START };
}

/** Checks what stands in a file against a schema, wherever it was read from: YAML, a table, a front matter. A key without a value is not set. */
export function checkWritten<T>(
  { value: written, placeAt, problems: before = [] }: Written,
  file: string,
  schema: z.ZodType<T>,
): Checked<T> {
  const origins: Origins = new WeakMap();
  const placeIn =
    (root: unknown): Checked<T>['placeOf'] =>
    (path, part = 'value') =>
      placeAt(writtenPath(root, path, origins), part);
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
  return { value: data, problems: [...before.map((one) => ({ file, ...one })), ...problems], placeOf: placeIn(kept) };
}

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
