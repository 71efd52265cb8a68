import type { Preset } from '../config/presets.ts';
import type { Config, Setting } from '../config/schema.ts';
import type { RuleChoices } from '../config/settings.ts';
import {
  type Origin,
  type Traced,
  traceAbbreviations,
  traceListed,
  traceRequireReason,
  traceRules,
  traceSingle,
} from '../config/trace.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Span } from '../text/span.ts';
import { MOST_MILLIONS } from './documentSize.ts';
import type { OwnRule } from './houseRules.ts';
import type { LoadedConfig, LoadedLayer } from './load.ts';
import { subjectOf } from './resolver.ts';
import type { World } from './world.ts';
import { type Link, linkedFile } from './linkedFile.ts';

/** Where a setting comes from: nothing says it, the preset, a line of a file, the command line, the document itself. */
export type Source =
  | { readonly by: 'default' }
  | { readonly by: 'preset'; readonly preset: Preset }
  | { readonly by: 'file'; readonly file: string; readonly line: number }
  | { readonly by: 'command' }
  /** The line is null for what the document does not say, and for many documents at once. */
  | { readonly by: 'document'; readonly line: number | null };

/** A value that holds, and what says so. */
export interface Effective<T> {
  readonly value: T;
  readonly from: Source;
}

/** How a rule is set, and what says so. */
export interface EffectiveRule {
  readonly id: string;
  readonly severity: Setting;
  /** With those that the rule has by itself; null for a rule without options and for one that is off. */
  readonly options: unknown;
  readonly from: Source;
  /** Null where nothing sets the options. */
  readonly optionsFrom: Source | null;
}

type Entries<K extends 'minimums' | 'documents' | 'units' | 'indicators' | 'houseRules' | 'ignore'> =
  readonly Effective<NonNullable<Config[K]>[number]>[];

/** Everything that holds, and what says so. */
export interface EffectiveSettings {
  readonly workspace: string;
  /** The configuration files, the outermost first. */
  readonly files: readonly string[];
  readonly preset: Effective<Preset>;
  readonly province: Effective<string | null>;
  readonly year: Effective<number | null>;
  readonly final: Effective<boolean>;
  readonly requireReason: Effective<boolean>;
  /** In millions of characters. */
  readonly maxSize: Effective<number>;
  readonly superior: Effective<string | null>;
  readonly reportsOn: Effective<string | null>;
  readonly minimums: Entries<'minimums'>;
  readonly documents: Entries<'documents'>;
  readonly units: Entries<'units'>;
  readonly indicators: Entries<'indicators'>;
  readonly abbreviations: readonly Effective<readonly [abbreviation: string, full: string]>[];
  readonly houseRules: Entries<'houseRules'>;
  readonly ignore: Entries<'ignore'>;
  readonly rules: readonly EffectiveRule[];
}

/** A path that no glob speaks of. */
const NOWHERE = '/';

/** What holds for a document; without one, what holds for all documents of a configuration. */
export function effectiveSettings(
  config: LoadedConfig,
  { rules, house }: Pick<World, 'rules' | 'house'>,
  choices: RuleChoices,
  document: { readonly path: string; readonly plan: Plan } | null,
): EffectiveSettings {
  const { layers, workspace } = config;
  const listed = <K extends Parameters<typeof traceListed>[1]>(key: K) => traceListed(layers, key).map(effective);
  return {
    workspace,
    files: layers.map(({ file }) => file),
    preset: presetOf(config, choices),
    province: provinceOf(layers, document?.plan ?? null),
    year: yearOf(layers, document?.plan ?? null),
    final: effective(fallback(traceSingle(layers, 'final'), false)),
    requireReason: effective(traceRequireReason(layers)),
    maxSize: effective(fallback(traceSingle(layers, 'maxSize'), MOST_MILLIONS)),
    superior: linkIn('superior', layers, document),
    reportsOn: linkIn('reports-on', layers, document),
    minimums: listed('minimums'),
    documents: listed('documents'),
    units: listed('units'),
    indicators: listed('indicators'),
    abbreviations: traceAbbreviations(layers).map(effective),
    houseRules: listed('houseRules'),
    ignore: listed('ignore'),
    rules: effectiveRules(config, { rules, house }, choices, document),
  };
}

function effective<T>({ value, from }: Traced<T, LoadedLayer>): Effective<T> {
  return { value, from: from?.by === 'file' ? placeOf(from) : { by: 'default' } };
}

function fallback<T>({ value, from }: Traced<T | undefined, LoadedLayer>, otherwise: T): Traced<T, LoadedLayer> {
  return { value: value ?? otherwise, from };
}

function placeOf({ layer, path }: Extract<Origin<LoadedLayer>, { by: 'file' }>): Source {
  return { by: 'file', file: layer.file, line: layer.placeOf(path, 'name').line };
}

function presetOf({ preset, presetAt }: LoadedConfig, choices: RuleChoices): Effective<Preset> {
  if (choices.preset !== undefined) return { value: choices.preset, from: { by: 'command' } };
  const from: Source = presetAt ? { by: 'file', file: presetAt.file, line: presetAt.at.line } : { by: 'default' };
  return { value: preset, from };
}

function provinceOf(layers: readonly LoadedLayer[], plan: Plan | null): Effective<string | null> {
  const traced = traceSingle(layers, 'province');
  if (traced.from) return effective(fallback(traced, null));
  const place = plan?.header.place ?? null;
  return { value: place?.value ?? null, from: inDocument(plan, place?.span ?? null) };
}

function yearOf(layers: readonly LoadedLayer[], plan: Plan | null): Effective<number | null> {
  const traced = traceSingle(layers, 'year');
  if (traced.from) return effective(fallback(traced, null));
  if (!plan) return { value: null, from: inDocument(null, null) };
  const { year, yearInTitle, title, dateLine } = plan.header;
  const span = yearInTitle ? (title?.span ?? null) : dateLine;
  return { value: year, from: inDocument(plan, year === null ? null : span) };
}

function inDocument(plan: Plan | null, span: Span | null): Source {
  return { by: 'document', line: plan && span ? plan.document.lines.lineOf(span.start) : null };
}

function linkIn(
  link: Link,
  layers: readonly LoadedLayer[],
  document: { readonly path: string; readonly plan: Plan } | null,
): Effective<string | null> {
  const named = document ? linkedFile(link, document.path, document.plan.document, layers) : null;
  if (named && named.by.file === document?.path)
    return { value: named.path, from: { by: 'document', line: named.at.line } };
  return effective(fallback(traceSingle(layers, link), null));
}

function effectiveRules(
  config: LoadedConfig,
  { rules, house }: Pick<World, 'rules' | 'house'>,
  choices: RuleChoices,
  document: { readonly path: string; readonly plan: Plan } | null,
): readonly EffectiveRule[] {
  const subject = document
    ? subjectOf(document.path, document.plan)
    : { path: NOWHERE, kind: null, issuer: null, year: null };
  const traced = traceRules(config, rules, choices, subject);
  const sourceOf = (id: string, from: Origin<LoadedLayer>): Source => {
    if (from.by === 'file') return placeOf(from);
    if (from.by === 'command') return from;
    return ownPlace(house, id) ?? { by: 'preset', preset: config.preset };
  };
  return rules.flatMap(({ id, options }) => {
    const rule = traced.get(id);
    if (!rule) return [];
    return [
      {
        id,
        severity: rule.severity,
        options: rule.severity === 'off' ? null : (options?.parse(rule.options ?? {}) ?? null),
        from: sourceOf(id, rule.from),
        optionsFrom: rule.optionsFrom && sourceOf(id, rule.optionsFrom),
      },
    ];
  });
}

/** A house rule says its severity itself. */
function ownPlace(house: readonly OwnRule[], id: string): Source | null {
  const own = house.find(({ rule }) => rule.id === id);
  return own ? { by: 'file', file: own.file, line: own.at.line } : null;
}
