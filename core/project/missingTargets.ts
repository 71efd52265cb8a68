import type { Knowledge } from '../knowledge/knowledge.ts';
import type { OfficeLevel } from '../knowledge/schema.ts';
import { hasFigure } from '../plan/targets/figureWords.ts';
import { COLLECTIVE_ADDRESSEES, WHOLE_AREA } from '../plan/lexicon/addressees.ts';
import { bodyOf } from '../plan/outline/passages.ts';
import type { Plan } from '../plan/readPlan.ts';
import { compareKey, wordKey } from '../text/fold.ts';
import { lazy } from '../text/lazy.ts';
import { wholeWords } from '../text/pattern.ts';
import {
  type Bound,
  boundBy,
  holdsAnyPhrase,
  isOfMinimum,
  isOfSuperiorTarget,
  levelNamed,
  levelOfOffice,
} from './minimums.ts';
import type { OwnMinimum, Project, Superior } from './project.ts';
import type { SummaryTarget } from './summary.ts';

/** A target that the configuration or the superior's plan gives to this body, and its plan does not set. */
export interface MissingTarget {
  /** What is measured: a name or phrase, for want of both the id of the configuration. */
  readonly name: string;
  readonly bound: Bound;
  readonly unit: string;
  /** Words that a reader takes for the same thing; null when nobody gave any. */
  readonly wording: string | null;
}

/** The missing targets, the configuration's first. What the text mentions with a figure counts as set, however it is worded. */
export function missingTargets(plan: Plan, project: Project, knowledge: Knowledge): readonly MissingTarget[] {
  const bodies = [
    ...plan.passages.map((passage) => bodyOf(passage).text),
    ...plan.texts.flatMap(({ text, cell }) => (cell ? [text.text] : [])),
  ];
  const texts = lazy(() => bodies.filter(hasFigure).map((text) => ` ${wordKey(knowledge.expand(text))} `));
  const mentioned = (phrases: readonly string[]): boolean => {
    const keys = phrases.map((phrase) => ` ${wordKey(knowledge.expand(phrase))} `);
    return texts().some((text) => keys.some((key) => text.includes(key)));
  };
  const own = project.minimums.flatMap((minimum) => missingMinimum(minimum, plan, mentioned, knowledge) ?? []);
  const given = project.superiors
    .filter(({ binds, isDirect }) => binds === 'whole' && isDirect)
    .flatMap((superior) =>
      superior.summary.targets
        .filter((target) => isGivenTo(plan, target, superior, knowledge))
        .flatMap((target) => missingTarget(target, superior, plan, mentioned, knowledge) ?? []),
    );
  const all = [...own, ...given];
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}

type Mentioned = (phrases: readonly string[]) => boolean;

function missingMinimum(
  minimum: OwnMinimum,
  plan: Plan,
  mentioned: Mentioned,
  knowledge: Knowledge,
): MissingTarget | null {
  const { indicator, min, max, source, unit = '%' } = minimum;
  const known = knowledge.indicator(indicator);
  const phrases = [...(minimum.phrases ?? []), ...(known?.phrases ?? [])];
  const value = min ?? max;
  if (value === undefined || mentioned(phrases)) return null;
  if (plan.targets.some((target) => isOfMinimum(target, minimum, knowledge))) return null;
  const bound: Bound = {
    value,
    direction: min === undefined ? 'lower' : 'higher',
    setBy: { kind: 'configuration', source },
  };
  const name = minimum.name ?? known?.name;
  return { name: name ?? phrases[0] ?? indicator, bound, unit, wording: wordingOf(name, phrases, knowledge) };
}

function missingTarget(
  target: SummaryTarget,
  superior: Superior,
  plan: Plan,
  mentioned: Mentioned,
  knowledge: Knowledge,
): MissingTarget | null {
  const known = knowledge.indicator(target.indicator);
  if (mentioned([target.text, ...(known?.phrases ?? [])])) return null;
  if (plan.targets.some((own) => isOfSuperiorTarget(own, target, knowledge))) return null;
  const bound = boundBy(target, superior, knowledge);
  return { name: target.text, bound, unit: target.unit, wording: target.text };
}

/** The name where it holds one of the phrases, else the first phrase: what is written must be read as this indicator again. */
function wordingOf(name: string | undefined, phrases: readonly string[], knowledge: Knowledge): string | null {
  if (name !== undefined && holdsAnyPhrase(name, phrases, knowledge)) return name;
  return phrases[0] ?? null;
}

const AREA = wholeWords(WHOLE_AREA);

/** Does the superior's plan give the target to the body of this plan, for this plan's year? In doubt it does not. */
function isGivenTo(plan: Plan, target: SummaryTarget, superior: Superior, knowledge: Knowledge): boolean {
  const year = plan.header.year;
  if (year === null || (target.years.length > 0 && !target.years.includes(year))) return false;
  if (target.years.length === 0 && superior.summary.year !== year) return false;
  const issuer = plan.header.issuer?.value ?? '';
  const level = levelOfOffice(issuer);
  const words = [target.text, ...target.context].join(' ');
  const meant = levelNamed(words);
  if (meant !== null && meant !== level && !(meant === 'province' && level === 'department')) return false;
  if (target.givenTo) return target.givenTo.some((name) => namesBody(name, issuer, level));
  if (namesBody(words, issuer, level)) return true;
  return knowledge.indicator(target.indicator)?.unit === '%' && !AREA.test(words);
}

/** Does a text name this body, or a collective that it belongs to? */
function namesBody(text: string, issuer: string, level: OfficeLevel | null): boolean {
  if (issuer !== '' && ` ${compareKey(text)} `.includes(compareKey(issuer))) return true;
  const collectives = [...(COLLECTIVE_ADDRESSEES.any ?? []), ...(COLLECTIVE_ADDRESSEES[level ?? ''] ?? [])];
  return wholeWords(collectives).test(text);
}
