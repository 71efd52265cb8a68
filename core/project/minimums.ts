import type { Knowledge } from '../knowledge/knowledge.ts';
import type { IndicatorEntry, Minimum, OfficeLevel } from '../knowledge/schema.ts';
import type { Header } from '../plan/header/header.ts';
import { LEVELS_IN_TARGETS, OFFICE_LEVELS } from '../plan/lexicon/offices.ts';
import type { Target } from '../plan/targets/targets.ts';
import { wordKey } from '../text/fold.ts';
import { wholeWords } from '../text/pattern.ts';
import { isOfPart } from './narrowTargets.ts';
import type { OwnMinimum, Project, Superior } from './project.ts';
import type { SummaryTarget } from './summary.ts';

/** The value that a target may not fall short of, and who set it. */
export interface Bound {
  readonly value: number;
  /** `higher`: the target must reach it; `lower`: the target must not pass it. */
  readonly direction: 'higher' | 'lower';
  readonly setBy:
    | { readonly kind: 'province' | 'national'; readonly number: string; readonly date: string | null }
    | { readonly kind: 'configuration'; readonly source: string }
    | { readonly kind: 'superior'; readonly document: Superior; readonly target: SummaryTarget };
}

/**
 * The bound that holds for a target: the configuration's, else the superior plan's, else the province's, else the nation's.
 * Of the data only a verified minimum of a named document counts, in the years that it binds, and never a scoring threshold.
 */
export function boundOf(target: Target, header: Header, project: Project, knowledge: Knowledge): Bound | null {
  const indicator = knowledge.indicator(target.indicator);
  if (isOfPart(target, indicator, knowledge)) return null;
  const year = target.years.at(-1) ?? header.year;
  return (
    ownBound(target, project.minimums, knowledge) ??
    superiorBound(target, project.superiors, year, knowledge) ??
    (year === null ? null : builtInBound(target, header, project, year, knowledge))
  );
}

/** Does the target fall short of the bound? A target that equals it never does. */
export function fallsShort(target: Target, bound: Bound): boolean {
  if (bound.direction === 'lower') return target.comparator !== '>=' && (target.valueMax ?? target.value) > bound.value;
  return target.comparator !== '<=' && target.value < bound.value;
}

function ownBound(target: Target, minimums: readonly OwnMinimum[], knowledge: Knowledge): Bound | null {
  const own = minimums.find((minimum) => isOfMinimum(target, minimum, knowledge));
  if (!own) return null;
  const setBy = { kind: 'configuration', source: own.source } as const;
  if (own.min !== undefined) return { value: own.min, direction: 'higher', setBy };
  return own.max === undefined ? null : { value: own.max, direction: 'lower', setBy };
}

/** Is the target of what a minimum of the configuration measures: by its indicator, or by one of its phrases? */
export function isOfMinimum(
  target: Target,
  { indicator, phrases, unit }: Pick<OwnMinimum, 'indicator' | 'phrases' | 'unit'>,
  knowledge: Knowledge,
): boolean {
  if (!sameUnit(unit ?? '%', target.unit)) return false;
  return target.indicator === indicator || holdsAnyPhrase(target.text, phrases ?? [], knowledge);
}

/** Does a text hold one of the phrases, whole, spelled out or not? */
export function holdsAnyPhrase(text: string, phrases: readonly string[], knowledge: Knowledge): boolean {
  const keyOf = (words: string): string => ` ${wordKey(knowledge.expand(words))} `;
  const key = keyOf(text);
  return phrases.some((phrase) => key.includes(keyOf(phrase)));
}

function superiorBound(
  target: Target,
  superiors: readonly Superior[],
  year: number | null,
  knowledge: Knowledge,
): Bound | null {
  for (const superior of superiors) {
    const same = superior.summary.targets.find((other) => {
      const otherYear = other.years.at(-1) ?? superior.summary.year;
      if (other.indicator !== null && isOfPart(other, knowledge.indicator(other.indicator), knowledge)) return false;
      const isOfYear = year === null || otherYear === null || otherYear === year;
      return isOfYear && isOfSuperiorTarget(target, other, knowledge);
    });
    if (same) return boundBy(same, superior, knowledge);
  }
  return null;
}

/** Does a target measure what a target of the superior's plan measures: one indicator, or the same words? */
export function isOfSuperiorTarget(target: Target, other: SummaryTarget, knowledge: Knowledge): boolean {
  if (!sameUnit(other.unit, target.unit)) return false;
  if (other.indicator !== null) return other.indicator === target.indicator;
  return wordKey(knowledge.expand(other.text)) === wordKey(knowledge.expand(target.text));
}

/** What a target of the superior's plan asks of this body. */
export function boundBy(target: SummaryTarget, superior: Superior, knowledge: Knowledge): Bound {
  const indicator = knowledge.indicator(target.indicator);
  const direction = indicator?.direction ?? (target.comparator === '<=' ? 'lower' : 'higher');
  return { value: target.value, direction, setBy: { kind: 'superior', document: superior, target } };
}

function builtInBound(
  target: Target,
  header: Header,
  project: Project,
  year: number,
  knowledge: Knowledge,
): Bound | null {
  const indicator = knowledge.indicator(target.indicator);
  if (!indicator || !sameUnit(indicator.unit, target.unit)) return null;
  const province = project.province ?? header.place?.value ?? null;
  const level = levelNamed(target.text) ?? levelOfOffice(header.issuer?.value ?? '');
  const binding = indicator.minimums.filter((minimum) => binds(minimum, indicator, year, level, knowledge));
  const own = binding.find((minimum) => minimum.level === 'province' && isProvince(minimum, province, knowledge));
  const minimum = own ?? binding.find(({ level: setAt }) => setAt === 'national');
  if (typeof minimum?.number !== 'string') return null;
  return {
    value: minimum.value,
    direction: indicator.direction,
    setBy: {
      kind: minimum.level,
      number: minimum.number,
      date: minimum.date ?? dateOf(minimum.number, year, knowledge),
    },
  };
}

function binds(
  minimum: Minimum,
  indicator: IndicatorEntry,
  year: number,
  level: OfficeLevel | null,
  knowledge: Knowledge,
): boolean {
  if (minimum.confidence !== 'verified' || minimum.scoring === true || minimum.number === null) return false;
  if (minimum.from === null || year < minimum.from || (minimum.to !== null && year > minimum.to)) return false;
  if (minimum.offices && !(level && minimum.offices.includes(level === 'department' ? 'province' : level)))
    return false;
  if (indicator.minimums.some((other) => isStricter(other, minimum, year))) return false;
  return !hasEnded(minimum, year, knowledge);
}

/** A later step of the same document takes the place of an earlier one: 90 % from 2030 of the document that asked for 80 % from 2025. */
function isStricter(other: Minimum, minimum: Minimum, year: number): boolean {
  return (
    other !== minimum &&
    other.confidence === 'verified' &&
    other.number === minimum.number &&
    other.level === minimum.level &&
    other.offices === minimum.offices &&
    (other.from ?? Infinity) <= year &&
    (other.from ?? 0) > (minimum.from ?? 0)
  );
}

/** A programme that was over before the year binds no longer. */
function hasEnded({ number, date }: Minimum, year: number, knowledge: Knowledge): boolean {
  const entry = number === null ? null : knowledge.findDocument({ number, date: date ?? null, province: null });
  return entry?.status === 'expired' && entry.expiredOn !== null && entry.expiredOn < `${String(year)}-01-01`;
}

function dateOf(number: string, year: number, knowledge: Knowledge): string | null {
  const dates = knowledge.documentsNumbered(number).flatMap((entry) => entry.date ?? []);
  return dates.find((date) => Math.abs(Number(date.slice(0, 4)) - year) <= 1) ?? null;
}

function isProvince({ province }: Minimum, name: string | null, knowledge: Knowledge): boolean {
  if (province === undefined || name === null) return false;
  const wanted = knowledge.provinceNamed(province);
  return wanted !== null && wanted === knowledge.provinceNamed(name);
}

const levelPatterns = (levels: readonly (readonly [OfficeLevel, readonly string[]])[]): readonly LevelPattern[] =>
  levels.map(([level, words]) => [level, wholeWords(words)] as const);
type LevelPattern = readonly [OfficeLevel, RegExp];
const NAMED_LEVELS = levelPatterns(LEVELS_IN_TARGETS);
const LEVELS_OF_OFFICES = levelPatterns(OFFICE_LEVELS);

/** The level of offices that a target speaks of, or null. */
export function levelNamed(text: string): OfficeLevel | null {
  return levelIn(text, NAMED_LEVELS);
}

/** The level of an office by its name, or null. */
export function levelOfOffice(name: string): OfficeLevel | null {
  return levelIn(name, LEVELS_OF_OFFICES);
}

function levelIn(text: string, levels: readonly LevelPattern[]): OfficeLevel | null {
  return levels.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function sameUnit(unit: string, other: string): boolean {
  return unit === '%' || other === '%'
    ? unit === other
    : wordKey(unit).startsWith(wordKey(other)) || wordKey(other).startsWith(wordKey(unit));
}
