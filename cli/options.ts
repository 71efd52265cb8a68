import { closest } from 'fastest-levenshtein';
import { PRESETS, type Severity } from '../core/config/presets.ts';
import type { RuleChoices } from '../core/config/settings.ts';
import type { Setting } from '../core/config/schema.ts';
import { isoDate } from '../core/plan/dates.ts';
import type { Rule } from '../core/lint/rule.ts';
import type { Locale } from '../core/text/localized.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from './messages.ts';
import { FORMATS } from './reporters/formats.ts';

/** What the command knows of the world it runs in. */
export interface Environment {
  /** Absolute, with `/`. */
  readonly cwd: string;
  readonly locale: Locale;
  /** ISO. */
  readonly today: string;
  readonly color: boolean;
  readonly width: number;
  /** Can a person be asked? */
  readonly interactive: boolean;
  readonly stdin: () => Promise<Buffer>;
  readonly write: (text: string) => void;
  readonly notice: (text: string) => void;
}

/** Options that say which configuration holds. */
export interface ConfigurationOptions {
  readonly config?: string;
  readonly allowOutside?: boolean;
  readonly rule?: readonly string[];
  readonly preset?: string;
  readonly only?: readonly string[];
}

/** Options of `lint` and `fix` as the command line gives them. */
export interface LintOptions extends ConfigurationOptions {
  readonly format?: readonly string[];
  readonly failOn?: string;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];
const SETTINGS: readonly Setting[] = ['error', 'warning', 'info', 'off'];

/** The choices among rules that the options make. Throws a UsageError for a rule or a value that does not exist. */
export function ruleChoices({ preset, rule, only }: ConfigurationOptions): RuleChoices {
  return {
    preset: preset === undefined ? undefined : oneOf('--preset', preset, PRESETS),
    only: only?.flatMap((ids) => ids.split(',')).map((id) => ruleNamed(id).id),
    rules: Object.fromEntries((rule ?? []).map(ruleSetting)),
  };
}

function ruleSetting(option: string): [string, Setting] {
  const [id, severity] = option.split('=');
  if (id === undefined || severity === undefined) throw new UsageError('badRuleOption');
  return [ruleNamed(id).id, oneOf('--rule', severity, SETTINGS)];
}

/** The rule of this id. Throws a UsageError with the nearest id when there is none. */
export function ruleNamed(name: string): Rule {
  const found = rules.find(({ id }) => id === name);
  if (found) return found;
  const ids = rules.map(({ id }) => id);
  throw new UsageError('unknownRule', { name, near: closest(name, ids) });
}

/** The value, when it is one of the choices of an option; throws a UsageError that lists them when it is not. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError('badChoice', { option, value, choices: choices.join(', ') });
  return found;
}

/** A format and the file that its report goes to; null for standard output. */
export interface Output {
  readonly format: string;
  readonly file: string | null;
}

/** "json", "json=report.json": the reports to make, text on standard output where none is named. */
export function outputsOf({ format }: LintOptions): readonly Output[] {
  return (format ?? ['text']).map((option) => {
    const [name = '', ...file] = option.split('=');
    if (!(name in FORMATS)) throw new UsageError('unknownFormat', { name, choices: Object.keys(FORMATS).join(', ') });
    return { format: name, file: file.length > 0 ? file.join('=') : null };
  });
}

/** The severities that make the run fail; none for `--fail-on off`. */
export function failingSeverities({ failOn }: LintOptions): readonly Severity[] {
  const lowest = oneOf('--fail-on', failOn ?? 'error', SETTINGS);
  return lowest === 'off' ? [] : SEVERITIES.slice(SEVERITIES.indexOf(lowest));
}

/** The day that `--today` names, else the real one. */
export function dayOption(value: string | undefined, now: Date): string {
  if (value === undefined) return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '';
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value)?.slice(1).map(Number) ?? [];
  const date = isoDate(year ?? 0, month ?? 0, day ?? 0);
  if (date === null) throw new UsageError('badDate', { value });
  return date;
}
