import type { Knowledge } from '../knowledge/knowledge.ts';
import { wordKey } from '../text/fold.ts';
import { anyOf, wholeWords } from '../text/pattern.ts';
import { namesPeriod } from './deadlines.ts';
import { SAME_SCOPE, SCOPELESS } from './lexicon/counted.ts';
import { STRIVING } from './lexicon/targets.ts';
import { LEVELS_IN_TARGETS } from './lexicon/offices.ts';
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

/**
 * Do two targets of one key promise the same thing, so that their values must agree? They do when they are for the same units,
 * level and time. In doubt they do not.
 */
export function isSameTarget(a: ComparedTarget, b: ComparedTarget, knowledge: Knowledge): boolean {
  if (!sameTime(a, b) || !sameLevel(a, b) || !sameContext(a, b)) return false;
  if (STRIVES.test(a.text) !== STRIVES.test(b.text)) return false;
  return a.indicator === null || alike(scope(a, a.indicator, knowledge), scope(b, a.indicator, knowledge));
}

const FEWEST_WORDS = 4;

function sameTime(a: ComparedTarget, b: ComparedTarget): boolean {
  if (namesPeriod(a.text) || namesPeriod(b.text)) return a.text === b.text;
  return a.years.length === 0 || b.years.length === 0 || a.years.some((year) => b.years.includes(year));
}

function sameLevel(a: ComparedTarget, b: ComparedTarget): boolean {
  const levels = ({ text, context }: ComparedTarget): string =>
    LEVELS.map((level) => level.test([text, ...context].join(' '))).join();
  return levels(a) === levels(b);
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
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = new Set([...a, ...b]).size;
  return all === 0 || shared / all >= ENOUGH_ALIKE;
}
