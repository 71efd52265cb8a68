import type { Checked } from '../config/checkWritten.ts';
import { parseChecked } from '../config/parse.ts';
import type { ConfigProblem } from '../config/problems.ts';
import { HOUSE_ID } from '../config/schema.ts';
import { compileHouseRule } from '../house/compile.ts';
import { type HouseRule, houseRules } from '../house/schema.ts';
import type { Rule } from '../lint/rule.ts';
import type { Range } from '../text/lineIndex.ts';
import type { LocalizedText } from '../text/localized.ts';
import { nearest } from '../text/nearest.ts';
import { type ListedFile, readListed } from './listedFiles.ts';
import type { LoadedLayer } from './load.ts';
import type { Reach } from './namedFile.ts';

/** A rule that an office wrote, and where. */
export interface OwnRule {
  readonly rule: Rule;
  readonly source: HouseRule;
  readonly file: string;
  readonly at: Range;
  /** Where the value at a path of the rule stands in the file. */
  readonly placeOf: (path: readonly PropertyKey[]) => Range;
}

/**
 * The house rules of configurations, the outermost first. An id stands for one rule: a second one is noted and left out. So is a
 * setting for a house rule that neither its file nor those before it have.
 */
export async function loadHouseRules(layers: readonly LoadedLayer[], reach: Reach): Promise<readonly OwnRule[]> {
  const own: OwnRule[] = [];
  const read = new Set<string>();
  for (const layer of layers) {
    for (const listed of await readListed('houseRules', layer, reach, readHouseRules)) {
      if (read.has(listed.file)) continue; // two configurations may list one file
      read.add(listed.file);
      addRules(own, listed, reach.problems);
    }
    const ids = own.map(({ rule }) => rule.id);
    reach.problems.push(...unknownIds(layer, ids));
  }
  return own;
}

const readHouseRules = (text: string, file: string): Checked<readonly HouseRule[]> =>
  parseChecked(text, file, houseRules);

/** Adds the rules of a file to those before it. */
export function addRules(
  own: OwnRule[],
  { file, entries, placeOf }: ListedFile<HouseRule>,
  problems: ConfigProblem[],
): void {
  for (const [index, source] of entries.entries()) {
    const at = placeOf([index, 'id']);
    const isTaken = own.some(({ rule }) => rule.id === source.id);
    if (isTaken) problems.push({ file, at, message: twice(source.id) });
    else own.push({ rule: compileHouseRule(source), source, file, at, placeOf: (path) => placeOf([index, ...path]) });
  }
}

function unknownIds(layer: LoadedLayer, ids: readonly string[]): readonly ConfigProblem[] {
  const { rules = {}, overrides = [] } = layer.config;
  const groups = [
    { path: ['rules'], keys: Object.keys(rules) },
    ...overrides.map((override, index) => ({ path: ['overrides', index, 'rules'], keys: Object.keys(override.rules) })),
  ];
  return groups.flatMap(({ path, keys }) =>
    keys
      .filter((key) => HOUSE_ID.test(key) && !ids.includes(key))
      .map((key) => ({ file: layer.file, at: layer.placeOf([...path, key], 'name'), message: unknown(key, ids) })),
  );
}

const twice = (id: string): LocalizedText => ({
  vi: `Đã có quy tắc “${id}”. Đặt mã khác cho quy tắc này.`,
  en: `There is a rule “${id}” already. Give this one another id.`,
});

function unknown(id: string, ids: readonly string[]): LocalizedText {
  const near = nearest(id, ids);
  if (near !== null)
    return { vi: `Không có quy tắc “${id}”. Có phải “${near}”?`, en: `There is no rule “${id}”. Is it “${near}”?` };
  return {
    vi: `Không có quy tắc “${id}” trong các tệp của “houseRules:”. Kiểm tra lại tên hoặc xóa dòng này.`,
    en: `No file of “houseRules:” has a rule “${id}”. Check the name or remove this line.`,
  };
}
