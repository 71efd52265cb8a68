import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordKey } from '../../text/fold.ts';
import { anyOf, wholeWords } from '../../text/pattern.ts';
import { sharedCount } from '../../text/sharedCount.ts';
import { namesPeriod } from '../deadlines/deadlines.ts';
import { SAME_SCOPE, SCOPELESS } from '../lexicon/counted.ts';
import { LEVELS_IN_TARGETS } from '../lexicon/offices.ts';
import { STRIVING } from '../lexicon/targets.ts';
import type { Target } from './targets.ts';

const UNITS = new RegExp(anyOf(SAME_SCOPE.map(wordKey)), 'gu');
const SILENT = new Set(SCOPELESS);
const LEVELS = LEVELS_IN_TARGETS.map(([, words]) => wholeWords(words));
const STRIVES = wholeWords([STRIVING]);
const ENOUGH_ALIKE = 0.5;

/** A target of this document or of another one. */
export type ComparedTarget = Omit<Target, 'span'>;

/**
 * What a target is of: its indicator, else its description word for word; null when that is too short to mean one thing.
 * Only targets of one key can be the same.
 */
export function targetKey({ indicator, text, unit }: ComparedTarget, knowledge: Knowledge): string | null {
  if (indicator !== null) return `${indicator} ${unit}`;
  const key = wordKey(knowledge.expand(text));
  return key.split(' ').length >= FEWEST_WORDS ? `${key} ${unit}` : null;
}

/** Do two targets of one key promise the same thing, so that their values must agree? */
export type SameTarget = (a: ComparedTarget, b: ComparedTarget) => boolean;

/**
 * The comparison of targets: they promise the same thing when they are for the same units, level and time. In doubt they do not.
 * What it needs of each target is read once, however many others that is held against.
 */
export function sameTargets(knowledge: Knowledge): SameTarget {
  const read = new Map<ComparedTarget, Facts>();
  const factsOf = (target: ComparedTarget): Facts => {
    const known = read.get(target) ?? readFacts(target, knowledge);
    read.set(target, known);
    return known;
  };
  return (a, b) => isSame(factsOf(a), factsOf(b));
}

/** What two targets must have in common. */
interface Facts {
  readonly target: ComparedTarget;
  readonly namesPeriod: boolean;
  readonly levels: string;
  readonly strives: boolean;
  /** Null without an indicator. */
  readonly scope: ReadonlySet<string> | null;
}

function readFacts(target: ComparedTarget, knowledge: Knowledge): Facts {
  const { text, context, indicator } = target;
  return {
    target,
    namesPeriod: namesPeriod(text),
    levels: LEVELS.map((level) => level.test([text, ...context].join(' '))).join(),
    strives: STRIVES.test(text),
    scope: indicator === null ? null : scope(target, indicator, knowledge),
  };
}

function isSame(a: Facts, b: Facts): boolean {
  if (!sameTime(a, b) || a.levels !== b.levels || !sameContext(a.target, b.target) || a.strives !== b.strives)
    return false;
  return a.scope === null || b.scope === null || alike(a.scope, b.scope);
}

const FEWEST_WORDS = 4;

function sameTime(a: Facts, b: Facts): boolean {
  if (a.namesPeriod || b.namesPeriod) return a.target.text === b.target.text;
  const [years, others] = [a.target.years, b.target.years];
  return years.length === 0 || others.length === 0 || years.some((year) => others.includes(year));
}

/** Entries side by side under one heading, each with its own lead-in, speak of different things. */
function sameContext(a: ComparedTarget, b: ComparedTarget): boolean {
  const [nearA, ...restA] = a.context;
  const [nearB, ...restB] = b.context;
  return nearA === nearB || restA.length === 0 || restA.join('\n') !== restB.join('\n');
}

/** Stands for any name of a unit in a description. */
const UNIT = '#unit';

/** What is left of a description when the indicator's own phrase and empty words are taken out. */
function scope({ text }: ComparedTarget, indicator: string, knowledge: Knowledge): ReadonlySet<string> {
  const key = wordKey(knowledge.expand(text));
  const phrases = knowledge.phraseKeysOf(indicator);
  const phrase = phrases.filter((other) => key.includes(other)).sort((x, y) => y.length - x.length)[0] ?? '';
  const rest = key.replace(phrase, ' ').replace(UNITS, UNIT);
  return new Set(rest.split(' ').filter((word) => word !== '' && !SILENT.has(word)));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = sharedCount(a, b);
  const all = new Set([...a, ...b]).size;
  return all === 0 || shared / all >= ENOUGH_ALIKE;
}

/** Do two targets promise one value? A range agrees with the value at its lower end. */
export function agree(a: ComparedTarget, b: ComparedTarget): boolean {
  return a.value === b.value && (a.valueMax === b.valueMax || a.valueMax === null || b.valueMax === null);
}
