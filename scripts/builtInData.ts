import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type KnowledgeData, knowledgeData } from '../core/knowledge/schema.ts';
import { templateLiteral } from './templateLiteral.ts';

const LISTS = [
  'documents',
  'indicators',
  'units',
  'provinces',
  'abbreviations',
  'typeCodes',
  'laws',
  'phrases',
  'holidays',
] as const;

/** Reads and checks data/*.yaml. Throws with the place of the first faults. */
export function readBuiltInData(root: string): KnowledgeData {
  const load = (name: string): unknown => parse(readFileSync(`${root}/data/${name}.yaml`, 'utf8'));
  const about = load('about') as object; // a mapping; the schema says the rest
  const result = knowledgeData.safeParse({ ...about, ...Object.fromEntries(LISTS.map((name) => [name, load(name)])) });
  if (result.success) return result.data;
  const faults = result.error.issues.slice(0, 5).map((issue) => `data: ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(faults.join('\n'));
}

/** The data as one module: a line per entry, parsed only when asked for. */
export function builtInModule(data: KnowledgeData): string {
  const lists = LISTS.map((name) => {
    const entries = data[name].map((entry) => JSON.stringify(entry)).join(',\n');
    return `${JSON.stringify(name)}:[\n${entries}\n]`;
  });
  const json = `{"compiled":${JSON.stringify(data.compiled)},\n${lists.join(',\n')}}`;
  return `// Generated from data/*.yaml by \`npm run generate\`; do not edit.
import type { KnowledgeData } from '../core/knowledge/schema.ts';

/** The data that come with the linter. */
export function builtInData(): KnowledgeData {
  return JSON.parse(JSON_TEXT) as KnowledgeData; // checked against the schema when it was generated
}

const JSON_TEXT = ${templateLiteral(json)};
`;
}
