/** The published JSON Schemas: they say of a file what the linter says, and describe every key. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { parseChecked } from '../core/config/parse.ts';
import { configSchema } from '../core/config/schema.ts';
import { houseRules } from '../core/house/schema.ts';
import { OWN_LISTS } from '../core/workspace/ownEntrySchema.ts';
import { rules } from '../rules/index.ts';
import { schemaOutputs } from '../scripts/schemas.ts';
import { ROOT } from './support/sources.ts';

const SCHEMAS = new Map(
  [...schemaOutputs(rules)].map(([path, text]) => [
    path.slice('schemas/'.length, -'.json'.length),
    z.record(z.string(), z.unknown()).parse(JSON.parse(text)),
  ]),
);
const OWN: Readonly<Record<string, z.ZodType>> = {
  configuration: configSchema(rules),
  ...OWN_LISTS,
  'house-rules': houseRules,
};
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const VALIDATE = new Map([...SCHEMAS].map(([name, schema]) => [name, ajv.compile(schema)]));

/** What the JSON Schema and our own parser say of a text: is it right? */
function verdicts(name: string, text: string): { readonly schema: unknown; readonly linter: boolean } {
  const own = OWN[name];
  if (!own) throw new Error(name);
  return {
    schema: VALIDATE.get(name)?.(parse(text) ?? {}),
    linter: parseChecked(text, '/x.yaml', own).problems.length === 0,
  };
}

const RIGHT: readonly (readonly [string, string])[] = [
  ['configuration', ''],
  ['configuration', '$schema: schemas/configuration.json\nroot: true\nextends: [full, chung.yaml]'],
  ['configuration', 'province: dong-nai\nyear: 2026\nfinal: false'],
  ['configuration', 'rules: { target-over-100: off, house-one: warning, citation-incomplete: error }'],
  ['configuration', 'rules: { tone-placement: [info, { style: old }] }'],
  [
    'configuration',
    'overrides: [{ files: ["bao-cao/**"], when: { kind: BC, issuer: "Sở Y tế", year: 2026 }, rules: {} }]',
  ],
  ['configuration', 'minimums: [{ indicator: a, name: B, phrases: [b], max: 3, unit: "%", source: "…" }]'],
  ['configuration', 'superior: a.md\ndocuments: [a.yaml]\nunits: [b.yaml]\nhouseRules: [c.yaml]\nignore: ["x/**"]'],
  ['configuration', 'abbreviations: { TTX: "Trung tâm X" }\nsuppressions: { requireReason: true }'],
  ['configuration', 'extends:\nrules:\noverrides:\nignore: [a, ]\nsuppressions: { requireReason: }'],
  [
    'configuration',
    'rules: { target-over-100: , house-one: }\nabbreviations: { A: }\nminimums: [{ indicator: a, min: 1, max: , source: b }]',
  ],
  ['documents', '- { number: 1/KH-UBND, type: Kế hoạch, issuer: UBND xã A }'],
  [
    'documents',
    '- { number: 1/KH-UBND, type: Kế hoạch, issuer: UBND xã A, date: "2026-01-05", status: in-force, title: }',
  ],
  ['documents', '- { number: 1/KH-UBND, type: Kế hoạch, issuer: UBND xã A, date: 5/1/2026, expiredOn: "31.12.2026" }'],
  ['indicators', '- { name: Hồ sơ nộp trực tuyến }'],
  [
    'indicators',
    '- { id: a, name: b, phrases: [c], without: [d], unit: "%", direction: lower, max: 5, source: [e], note: }',
  ],
  ['units', '- { name: Tổ công nghệ số, abbreviations: [TCNS], level: unit }'],
  ['house-rules', '- { id: house-a, message: "…", section: { named: ["kinh phí"] } }'],
  [
    'house-rules',
    '- { id: house-a, message: "…", severity: error, reason: b, when: { kind: KH }, phrase: { forbidden: [a], instead: b }, tests: { good: [a], bad: [b] } }',
  ],
  ['house-rules', '- { id: house-a, message: "…", cell: { column: lead, oneOf: [a] } }'],
  ['house-rules', '- { id: house-a, message: "…", target: { indicator: a } }'],
  ['house-rules', '- { id: house-a, message: "…", recipient: { unit: [a] }, section: }'],
];

const WRONG: readonly (readonly [string, string])[] = [
  ['configuration', '[]'],
  ['configuration', 'yaer: 2026'],
  ['configuration', 'root: "true"'],
  ['configuration', 'year: 26'],
  ['configuration', 'year: 2026.5'],
  ['configuration', 'extends: full'],
  ['configuration', 'rules: { target-over-10: off }'],
  ['configuration', 'rules: { target-over-100: fatal }'],
  ['configuration', 'rules: { house-one: [warning, {}] }'],
  ['configuration', 'rules: { House-one: off }'],
  ['configuration', 'rules: { tone-placement: [info, { style: newest }] }'],
  ['configuration', 'rules: { target-over-100: [off, {}] }'],
  ['configuration', 'overrides: [{ files: ["a"] }]'],
  ['configuration', 'overrides: [{ when: { kinds: BC }, rules: {} }]'],
  ['configuration', 'minimums: [{ indicator: a, source: b }]'],
  ['configuration', 'minimums: [{ indicator: a, min: 1 }]'],
  ['configuration', 'minimums: [{ indicator: , min: 1, source: b }]'],
  ['configuration', 'houseRules: noi-quy.yaml'],
  ['configuration', 'suppressions: { requireReasons: true }'],
  ['documents', '- { number: 1/KH-UBND }'],
  ['documents', '- { number: 1/KH-UBND, type: a, issuer: b, titel: c }'],
  ['documents', '- { number: 1/KH-UBND, type: a, issuer: b, date: "tháng 01/2026" }'],
  ['indicators', '- { phrases: [a] }'],
  ['indicators', '- { name: a, min: -1 }'],
  ['units', '- { code: SNV }'],
  ['units', '- { name: a, level: cap-xa }'],
  ['house-rules', '- { id: task-a, message: "…", section: { named: [a] } }'],
  ['house-rules', '- { id: house-a, message: "…" }'],
  ['house-rules', '- { id: house-a, message: "…", section: { named: [a] }, recipient: { unit: [b] } }'],
  ['house-rules', '- { id: house-a, message: "…", cell: { column: lead } }'],
  ['house-rules', '- { id: house-a, message: "…", target: {} }'],
  ['house-rules', '- { id: house-a, message: "", section: { named: [] } }'],
  ['house-rules', '- { id: house-a, message: "…", severity: off, section: { named: [a] } }'],
];

describe('the schema and the linter agree', () => {
  it.each(RIGHT)('%s: right: %j', (name, text) => {
    expect(verdicts(name, text)).toEqual({ schema: true, linter: true });
  });

  it.each(WRONG)('%s: wrong: %j', (name, text) => {
    expect(verdicts(name, text)).toEqual({ schema: false, linter: false });
  });
});

describe('the schema', () => {
  it.each([...SCHEMAS.keys()])('%s describes every key in both languages', (name) => {
    const keys = [...keysIn(SCHEMAS.get(name), name)];
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter(({ description }) => !/^.+\n.+$/u.test(description)).map(({ path }) => path)).toEqual([]);
  });

  it('is in the package', () => {
    const kept = readFileSync(join(ROOT, '.npmignore'), 'utf8').split('\n');
    expect(kept).toContain('!/schemas');
  });
});

/** Every key that a schema knows, with its description; options of rules are described by the page of the rule. */
function* keysIn(schema: unknown, path: string): Iterable<{ readonly path: string; readonly description: string }> {
  const read = z
    .object({ properties: z.record(z.string(), z.unknown()).optional(), items: z.unknown().optional() })
    .safeParse(schema);
  if (!read.success) return;
  for (const [key, part] of Object.entries(read.data.properties ?? {})) {
    const { description } = z.object({ description: z.string().default('') }).parse(part);
    yield { path: `${path}.${key}`, description };
    yield* keysIn(part, `${path}.${key}`);
  }
  yield* keysIn(read.data.items, `${path}[]`);
}
