import type { ConfigurableRule, Preset, Severity } from './presets.ts';
import type { Config, Setting } from './schema.ts';
import { traceRules } from './trace.ts';

/** One configuration file. */
export interface Layer {
  /** Absolute path. */
  readonly file: string;
  /** Its folder: what the globs and paths of the file are relative to. */
  readonly folder: string;
  readonly config: Config;
}

/** How one rule runs: its severity, and options that its schema has parsed. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly options: unknown;
}

/** What the command line says about rules; it overrides every file. */
export interface RuleChoices {
  readonly preset?: Preset | undefined;
  readonly rules?: Readonly<Record<string, Setting>> | undefined;
  /** Run these rules and no others. */
  readonly only?: readonly string[] | undefined;
}

/** The document that settings are wanted for. */
export interface Subject {
  /** Absolute path, with `/`. */
  readonly path: string;
  /** What the document is, as its head says; null for what it does not say. */
  readonly kind: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
}

/** The rules that run on a document, with severity and options: preset, then files from the outermost in, then the command line. */
export function settingsFor(
  config: { readonly layers: readonly Layer[]; readonly preset: Preset },
  rules: readonly ConfigurableRule[],
  choices: RuleChoices,
  subject: Subject,
): ReadonlyMap<string, RuleSetting> {
  const traced = traceRules(config, rules, choices, subject);
  return new Map(
    rules.flatMap(({ id, options }) => {
      const { severity, options: written } = traced.get(id) ?? OFF;
      return severity === 'off' ? [] : [[id, { severity, options: options?.parse(written ?? {}) ?? {} }]];
    }),
  );
}

const OFF = { severity: 'off', options: null } as const;
