import * as z from 'zod';
import { configSchema } from '../core/config/schema.ts';
import { houseRules } from '../core/house/schema.ts';
import type { Rule } from '../core/lint/rule.ts';
import { type LocalizedText, inBoth } from '../core/text/localized.ts';
import { OWN_LISTS } from '../core/workspace/ownEntrySchema.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schemas of the files that an office writes, by path; editors complete and check with them. */
export function schemaOutputs(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const files: readonly (readonly [string, LocalizedText, z.ZodType])[] = [
    ['configuration', { vi: 'Cấu hình của kehoach-lint', en: 'Configuration of kehoach-lint' }, configSchema(rules)],
    [
      'documents',
      { vi: 'Danh mục văn bản của đơn vị', en: 'Documents of an office (`documents:`)' },
      OWN_LISTS.documents,
    ],
    ['units', { vi: 'Cơ quan, đơn vị', en: 'Units of an office (`units:`)' }, OWN_LISTS.units],
    ['indicators', { vi: 'Chỉ tiêu của đơn vị', en: 'Indicators of an office (`indicators:`)' }, OWN_LISTS.indicators],
    ['house-rules', { vi: 'Quy tắc của đơn vị', en: 'Rules of an office (`houseRules:`)' }, houseRules],
  ];
  return new Map(
    files.map(([name, { vi, en }, schema]) => {
      const made = withSummaries(withEmpty(z.toJSONSchema(schema, { io: 'input' })), rules);
      return [`schemas/${name}.json`, `${JSON.stringify({ title: `${vi} · ${en}`, ...made }, null, 2)}\n`];
    }),
  );
}

/** A setting that is named and has no value yet is not set: nobody is told off while they type. */
function withEmpty(schema: JsonSchema): JsonSchema {
  const { properties, items, additionalProperties, patternProperties, required = [] } = schema;
  const each = (parts: Readonly<Record<string, unknown>>, keeps: readonly string[] = []): Record<string, JsonSchema> =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([key, part]) =>
        isSchema(part) ? [[key, keeps.includes(key) ? withEmpty(part) : orEmpty(withEmpty(part))]] : [],
      ),
    );
  return {
    ...schema,
    ...(properties && { properties: each(properties, required) }),
    ...(patternProperties && { patternProperties: each(patternProperties) }),
    ...(isSchema(items) && { items: orEmpty(withEmpty(items)) }),
    ...(isSchema(additionalProperties) && { additionalProperties: orEmpty(withEmpty(additionalProperties)) }),
  };
}

function orEmpty(schema: JsonSchema): JsonSchema {
  const { type, anyOf, enum: values } = schema;
  if (anyOf && type === undefined) return { ...schema, anyOf: [...anyOf, { type: 'null' }] };
  if (typeof type !== 'string') return schema;
  // the type of the library knows one type a schema; JSON Schema knows several
  const types = [type, 'null'] as unknown as 'null';
  return { ...schema, type: types, ...(values && { enum: [...values, null] }) };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Each rule that may be set is described by its summary. */
function withSummaries(schema: JsonSchema, rules: readonly Rule[]): JsonSchema {
  const { rules: entries, overrides } = schema.properties ?? {};
  if (!isSchema(entries) || !isSchema(overrides) || !isSchema(overrides.items)) return schema;
  const described = describeRules(entries, rules);
  const inner = overrides.items.properties?.rules;
  const items = {
    ...overrides.items,
    properties: { ...overrides.items.properties, ...(isSchema(inner) && { rules: describeRules(inner, rules) }) },
  };
  return { ...schema, properties: { ...schema.properties, rules: described, overrides: { ...overrides, items } } };
}

function describeRules(schema: JsonSchema, rules: readonly Rule[]): JsonSchema {
  const properties: NonNullable<JsonSchema['properties']> = { ...schema.properties };
  for (const { id, summary } of rules) {
    const entry = properties[id];
    if (isSchema(entry)) properties[id] = { description: inBoth(summary), ...entry };
  }
  return { ...schema, properties };
}
