import { z } from 'zod';
import type { ConfigurableRule } from './presets.ts';

/** Severity of a rule in a configuration. */
const setting = z.enum(['error', 'warning', 'info', 'off']);
export type Setting = z.infer<typeof setting>;

/** What the ids of house rules look like; no built-in rule has such a one. */
export const HOUSE_ID = /^house-[a-z0-9-]+$/u;

/** One entry of `rules:`: a severity, or a severity and the rule's options. */
export type RuleEntry = Setting | readonly [Setting, Record<string, unknown>];

const minimum = z.strictObject({
  indicator: z.string(),
  name: z.string().optional(),
  phrases: z.array(z.string().min(1)).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  source: z.string(),
});

export const when = z.strictObject({
  kind: z.string().optional(),
  issuer: z.string().optional(),
  year: z.number().int().optional(),
});
export type When = z.infer<typeof when>;

type RuleEntries = Readonly<Record<string, RuleEntry | undefined>>;

/** What `rules:` may say: of the rules, and of house rules, whose files tell later which of them there are. */
function ruleSettings(rules: readonly ConfigurableRule[]): z.ZodType<RuleEntries> {
  const known = Object.fromEntries(
    rules.map(({ id, options }) => [
      id,
      (options ? z.union([setting, z.tuple([setting, options])]) : setting).optional(),
    ]),
  );
  const check = (written: Record<string, unknown>, context: z.core.$RefinementCtx): void => {
    for (const [key, value] of Object.entries(written)) {
      if (Object.hasOwn(known, key)) continue;
      if (!HOUSE_ID.test(key)) context.addIssue({ code: 'unrecognized_keys', keys: [key], input: written });
      else if (!setting.safeParse(value).success)
        context.addIssue({ code: 'invalid_value', values: setting.options, input: value, path: [key] });
    }
  };
  return z
    .looseObject(known)
    .superRefine(check, { when: ({ value }) => typeof value === 'object' && value !== null })
    .meta({ patternProperties: { [HOUSE_ID.source]: z.toJSONSchema(setting) }, additionalProperties: false });
}

/** The schema of a configuration file, made from the rules: their ids are its keys, their option schemas its values. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the type of a schema is the schema again
export function configSchema(rules: readonly ConfigurableRule[]) {
  const entries = ruleSettings(rules);
  return z.strictObject({
    $schema: z.string().optional(),
    root: z.boolean().optional(),
    extends: z.array(z.string()).optional(),
    province: z.string().optional(),
    year: z.number().int().min(1990).max(2100).optional(),
    final: z.boolean().optional(),
    rules: entries.optional(),
    overrides: z
      .array(
        z.strictObject({
          files: z.array(z.string()).optional(),
          when: when.optional(),
          rules: entries,
        }),
      )
      .optional(),
    minimums: z.array(minimum).optional(),
    superior: z.string().optional(),
    documents: z.array(z.string()).optional(),
    units: z.array(z.string()).optional(),
    abbreviations: z.record(z.string(), z.string()).optional(),
    ignore: z.array(z.string()).optional(),
    suppressions: z.strictObject({ requireReason: z.boolean().optional() }).optional(),
    houseRules: z.array(z.string()).optional(),
  });
}

/** A configuration file as written. */
export interface Config {
  readonly root?: boolean | undefined;
  readonly extends?: readonly string[] | undefined;
  readonly province?: string | undefined;
  readonly year?: number | undefined;
  readonly final?: boolean | undefined;
  readonly rules?: RuleEntries | undefined;
  readonly overrides?: readonly Override[] | undefined;
  readonly minimums?: readonly z.infer<typeof minimum>[] | undefined;
  readonly superior?: string | undefined;
  readonly documents?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
  readonly abbreviations?: Readonly<Record<string, string>> | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly suppressions?: { readonly requireReason?: boolean | undefined } | undefined;
  readonly houseRules?: readonly string[] | undefined;
}

export interface Override {
  readonly files?: readonly string[] | undefined;
  readonly when?: When | undefined;
  readonly rules: RuleEntries;
}
