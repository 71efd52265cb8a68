import type * as z from 'zod';

/** From the gravest. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Presets from the lightest; each holds the rules of those before it. */
export const PRESETS = ['core', 'full', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** What a configuration must know of a rule. */
export interface ConfigurableRule {
  readonly id: string;
  /** The lightest preset that turns it on, with `severity`. */
  readonly preset: Preset;
  readonly severity: Severity;
  /** Null for a rule without options. */
  readonly options: z.ZodObject | null;
}

/** Does a preset turn the rule on? */
export function isInPreset(rule: ConfigurableRule, preset: Preset): boolean {
  return PRESETS.indexOf(rule.preset) <= PRESETS.indexOf(preset);
}
