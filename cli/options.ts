import { PRESETS, SEVERITIES, type Severity } from '../core/config/presets.ts';
import type { RuleChoices } from '../core/config/settings.ts';
import { HOUSE_ID, type Setting } from '../core/config/schema.ts';
import { type IsoDate, isoDate, localDay } from '../core/plan/deadlines/dates.ts';
import type { Rule } from '../core/lint/rule.ts';
import { nearest } from '../core/text/nearest.ts';
import { rules } from '../rules/index.ts';
import { oneOf } from './choices.ts';
import { UsageError } from './messages.ts';
import { FORMATS, type Format } from './reporters/formats.ts';

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
  readonly today?: string;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  /** True for the file of the usual name. */
  readonly baseline?: string | true;
  readonly since?: string;
  readonly staged?: boolean;
  readonly lines?: boolean;
  readonly statistics?: boolean;
  readonly timing?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly threads?: string;
  readonly shard?: string;
  readonly watch?: boolean;
}

const SETTINGS: readonly Setting[] = [...SEVERITIES, 'off'];

/** The choices among rules that the options make. Throws a UsageError for a rule or a value that does not exist. */
export function ruleChoices({ preset, rule, only }: ConfigurationOptions): RuleChoices {
  return {
    preset: preset === undefined ? undefined : oneOf('--preset', preset, PRESETS),
    only: only?.flatMap((ids) => ids.split(',')).map((id) => ruleId(id.trim())),
    rules: Object.fromEntries((rule ?? []).map(ruleSetting)),
  };
}

function ruleSetting(value: string): [string, Setting] {
  const [id, severity, ...rest] = value.split('=');
  if (id === undefined || severity === undefined || rest.length > 0) throw new UsageError('badRuleOption', { value });
  return [ruleId(id), oneOf('--rule', severity, SETTINGS)];
}

/** An id as the options name it. Which house rules there are, only the configurations of the documents say. */
function ruleId(name: string): string {
  return HOUSE_ID.test(name) ? name : ruleNamed(name).id;
}

/** The rule of this id. Throws a UsageError, with the nearest id if one is near, when there is none. */
export function ruleNamed(name: string, among: readonly Rule[] = rules): Rule {
  const found = among.find(({ id }) => id === name);
  if (found) return found;
  const near = nearest(
    name,
    among.map(({ id }) => id),
  );
  throw near === null ? new UsageError('unknownRule', { name }) : new UsageError('mistypedRule', { name, near });
}

/** A format and the file that its report goes to; null for the screen. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

/** "json", "json=report.json": the reports to make, text on the screen where none is named. Only one may go to the screen. */
export function outputsOf({ format }: LintOptions): readonly Output[] {
  const outputs = (format ?? ['text']).map(outputOf);
  const second = outputs.filter(({ file }) => file === null)[1];
  if (second) throw new UsageError('oneFormatOnly', { name: second.format });
  return outputs;
}

function outputOf(option: string): Output {
  const [name = '', ...rest] = option.split('=');
  if (!isFormat(name)) throw new UsageError('unknownFormat', { name, choices: Object.keys(FORMATS).join(', ') });
  const file = rest.join('=');
  if (rest.length > 0 && file === '') throw new UsageError('formatNeedsFile', { name });
  return { format: name, file: file === '' ? null : file };
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

/** The severities that make the run fail; none for `--fail-on off`. */
export function failingSeverities({ failOn }: LintOptions): readonly Severity[] {
  const lowest = oneOf('--fail-on', failOn ?? 'error', SETTINGS);
  return lowest === 'off' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(lowest) + 1);
}

/** How many warnings are allowed. */
export function mostWarnings({ maxWarnings }: LintOptions): number {
  if (maxWarnings === undefined) return Infinity;
  if (!/^\d+$/u.test(maxWarnings)) throw new UsageError('badCount', { option: '--max-warnings', value: maxWarnings });
  return Number(maxWarnings);
}

/** How many threads are asked for; null where the command may choose. */
export function threadsOf({ threads }: LintOptions): number | null {
  if (threads === undefined) return null;
  if (!/^0*[1-9]\d{0,2}$/u.test(threads)) throw new UsageError('badThreads', { value: threads });
  return Number(threads);
}

/** The day that `--today` names, else the real one. */
export function todayOf({ today }: Pick<LintOptions, 'today'>, now: Date): IsoDate {
  return today === undefined ? localDay(now) : dayNamed(today);
}

/** The day that an option names, as offices write it or as ISO 8601 has it. */
export function dayNamed(today: string): IsoDate {
  const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(today);
  const written = iso ?? /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/u.exec(today);
  const { year = 0, month = 0, day = 0 } = written?.groups ?? {};
  const date = isoDate(Number(year), Number(month), Number(day));
  if (date === null) throw new UsageError('badDate', { value: today });
  return date;
}
