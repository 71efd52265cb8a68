import { relative } from 'pathe';
import picomatch from 'picomatch';
import { compareKey } from '../text/fold.ts';
import { type ConfigurableRule, type Preset, type Severity, isInPreset } from './presets.ts';
import type { Config, RuleEntry, Setting, When } from './schema.ts';

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
  { layers, preset }: { readonly layers: readonly Layer[]; readonly preset: Preset },
  rules: readonly ConfigurableRule[],
  choices: RuleChoices,
  subject: Subject,
): ReadonlyMap<string, RuleSetting> {
  const entries = layers.flatMap((layer) => [
    layer.config.rules ?? {},
    ...(layer.config.overrides ?? [])
      .filter(({ files, when }) => matchesFiles(files, layer, subject.path) && matchesDocument(when, subject))
      .map((override) => override.rules),
  ]);
  const settings = new Map<string, RuleSetting>();
  for (const rule of rules) {
    let entry: RuleEntry = isInPreset(rule, choices.preset ?? preset) ? rule.severity : 'off';
    for (const layer of entries) entry = combine(entry, layer[rule.id], rule);
    const chosen = choices.rules?.[rule.id];
    if (chosen !== undefined) entry = combine(entry, chosen, rule);
    if (choices.only)
      entry = choices.only.includes(rule.id)
        ? combine(rule.severity, entry === 'off' ? undefined : entry, rule)
        : 'off';
    const [severity, options] = typeof entry === 'string' ? [entry, {}] : entry;
    if (severity !== 'off') settings.set(rule.id, { severity, options: rule.options?.parse(options) ?? {} });
  }
  return settings;
}

/** A severity alone keeps the options that are set already. */
function combine(entry: RuleEntry, next: RuleEntry | undefined, rule: ConfigurableRule): RuleEntry {
  if (next === undefined) return entry;
  if (typeof next !== 'string' || rule.options === null || typeof entry === 'string') return next;
  return [next, entry[1]];
}

function matchesFiles(files: readonly string[] | undefined, layer: Layer, path: string): boolean {
  return files === undefined || matchesGlobs(files, layer.folder, path);
}

/**
 * Do globs, relative to a folder, match a path? The last one that speaks of it counts: `!` takes out again, `name/` is all below
 * a folder. Unicode-normalised: macOS hands out decomposed names.
 */
export function matchesGlobs(globs: readonly string[], folder: string, path: string): boolean {
  const name = relative(folder, path).normalize('NFC');
  if (name.startsWith('..')) return false;
  const speaking = globs.findLast((glob) => picomatch(bareGlob(glob), { dot: true })(name));
  return speaking !== undefined && !NEGATION.test(speaking);
}

/** "!name", but not "!(name|name)". */
const NEGATION = /^!(?!\()/u;

function bareGlob(glob: string): string {
  return glob.normalize('NFC').replace(NEGATION, '').replace(/\/$/u, '/**');
}

/** Is a document what `when` says? All that is named must fit. */
export function matchesDocument(when: When | undefined, { kind, issuer, year }: Omit<Subject, 'path'>): boolean {
  if (!when) return true;
  return (
    (when.kind === undefined || when.kind === kind) &&
    (when.issuer === undefined || compareKey(when.issuer) === compareKey(issuer ?? '')) &&
    (when.year === undefined || when.year === year)
  );
}
