import { overrideHolds } from './matching.ts';
import { type ConfigurableRule, type Preset, isInPreset } from './presets.ts';
import type { Config, Override, RuleEntry, Setting } from './schema.ts';
import type { Layer, RuleChoices, Subject } from './settings.ts';

/** What decided on a setting: the preset (or what the rule itself says), a file, the command line. */
export type Origin<L extends Layer = Layer> =
  | { readonly by: 'preset' }
  | { readonly by: 'file'; readonly layer: L; readonly path: readonly PropertyKey[] }
  | { readonly by: 'command' };

/** How one rule is set, and what says so. */
export interface TracedRule<L extends Layer = Layer> {
  readonly severity: Setting;
  readonly from: Origin<L>;
  /** As written; null where nothing sets them. */
  readonly options: Readonly<Record<string, unknown>> | null;
  /** What sets the options. */
  readonly optionsFrom: Origin<L> | null;
}

/** How every rule is set for a document: preset, then files from the outermost in, then the command line. */
export function traceRules<L extends Layer>(
  { layers, preset }: { readonly layers: readonly L[]; readonly preset: Preset },
  rules: readonly ConfigurableRule[],
  choices: RuleChoices,
  subject: Subject,
): ReadonlyMap<string, TracedRule<L>> {
  const groups = layers.flatMap((layer) => groupsOf(layer, subject));
  const trace = (rule: ConfigurableRule): TracedRule<L> => {
    let traced: TracedRule<L> = {
      severity: isInPreset(rule, choices.preset ?? preset) ? rule.severity : 'off',
      from: { by: choices.preset === undefined ? 'preset' : 'command' },
      options: null,
      optionsFrom: null,
    };
    for (const { layer, path, rules: entries } of groups) {
      const entry = entries[rule.id];
      if (entry !== undefined) traced = set(traced, entry, { by: 'file', layer, path: [...path, rule.id] });
    }
    const chosen = choices.rules?.[rule.id];
    if (chosen !== undefined) traced = set(traced, chosen, { by: 'command' });
    return choices.only ? narrowed(traced, rule, choices.only) : traced;
  };
  return new Map(rules.map((rule) => [rule.id, trace(rule)]));
}

interface Group<L> {
  readonly layer: L;
  readonly path: readonly PropertyKey[];
  readonly rules: Override['rules'];
}

/** What a file says of rules for a document: its own, then the overrides that hold. */
function groupsOf<L extends Layer>(layer: L, subject: Subject): readonly Group<L>[] {
  const { rules = {}, overrides = [] } = layer.config;
  return [
    { layer, path: ['rules'], rules },
    ...overrides.flatMap((override, index) =>
      overrideHolds(override, layer, subject)
        ? [{ layer, path: ['overrides', index, 'rules'], rules: override.rules }]
        : [],
    ),
  ];
}

/** A severity alone keeps the options that are set already. */
function set<L extends Layer>(traced: TracedRule<L>, entry: RuleEntry, from: Origin<L>): TracedRule<L> {
  if (typeof entry === 'string') return { ...traced, severity: entry, from };
  const [severity, options] = entry;
  return { severity, from, options, optionsFrom: from };
}

/** Only these rules run, also where files turn them off. */
function narrowed<L extends Layer>(
  traced: TracedRule<L>,
  { id, severity }: ConfigurableRule,
  only: readonly string[],
): TracedRule<L> {
  if (!only.includes(id)) return { ...traced, severity: 'off', from: { by: 'command' } };
  return traced.severity === 'off' ? { ...traced, severity, from: { by: 'command' } } : traced;
}

/** A value and what says so; null where nothing does. */
export interface Traced<T, L extends Layer = Layer> {
  readonly value: T;
  readonly from: Origin<L> | null;
}

/** A setting that stands on its own: the innermost file that names it says it. */
type Single = 'province' | 'year' | 'final' | 'superior' | 'reports-on' | 'maxSize';
/** A setting whose entries add up. */
type Listed = 'minimums' | 'documents' | 'units' | 'indicators' | 'houseRules' | 'ignore';

/** A setting that stands on its own, and the file that says it. */
export function traceSingle<K extends Single, L extends Layer>(layers: readonly L[], key: K): Traced<Config[K], L> {
  const layer = layers.findLast(({ config }) => config[key] !== undefined);
  return layer
    ? { value: layer.config[key], from: { by: 'file', layer, path: [key] } }
    : { value: undefined, from: null };
}

/** Is a reason asked of every suppression? */
export function traceRequireReason<L extends Layer>(layers: readonly L[]): Traced<boolean, L> {
  const layer = layers.findLast(({ config }) => config.suppressions?.requireReason !== undefined);
  return layer
    ? {
        value: layer.config.suppressions?.requireReason === true,
        from: { by: 'file', layer, path: ['suppressions', 'requireReason'] },
      }
    : { value: false, from: null };
}

/** The entries of every file, the innermost file first. */
export function traceListed<K extends Listed, L extends Layer>(
  layers: readonly L[],
  key: K,
): readonly Traced<NonNullable<Config[K]>[number], L>[] {
  return layers.toReversed().flatMap((layer) =>
    entriesOf(layer.config, key).map((value, index) => ({
      value,
      from: { by: 'file' as const, layer, path: [key, index] },
    })),
  );
}

function entriesOf<K extends Listed>(config: Config, key: K): readonly NonNullable<Config[K]>[number][] {
  return config[key] ?? [];
}

/** The abbreviations of every file, the innermost file first. */
export function traceAbbreviations<L extends Layer>(
  layers: readonly L[],
): readonly Traced<readonly [abbreviation: string, full: string], L>[] {
  return layers.toReversed().flatMap((layer) =>
    Object.entries(layer.config.abbreviations ?? {}).map((value) => ({
      value,
      from: { by: 'file' as const, layer, path: ['abbreviations', value[0]] },
    })),
  );
}
