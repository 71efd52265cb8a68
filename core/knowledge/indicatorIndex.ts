import { wordKey } from '../text/fold.ts';
import { anyOf } from '../text/pattern.ts';
import { phraseTree } from '../text/phraseTree.ts';
import { BEFORE_COUNTED } from './lexicon.ts';
import type { IndicatorEntry } from './schema.ts';

/** The indicators as they are looked for in descriptions of targets. */
export interface IndicatorIndex {
  readonly byId: ReadonlyMap<string, IndicatorEntry>;
  /** By id, the phrases as keys. */
  readonly phraseKeys: ReadonlyMap<string, readonly string[]>;
  /** The indicator of the longest phrase that a description holds and that fits it, or null. */
  find(description: string): IndicatorEntry | null;
}

/** `keyOf` is the `wordKey` of a text with its abbreviations spelled out. */
export function indicatorIndex(indicators: readonly IndicatorEntry[], keyOf: (text: string) => string): IndicatorIndex {
  const phraseKeys = new Map(indicators.map(({ id, phrases }) => [id, phrases.map(keyOf)]));
  const meaning = indicatorTree(indicators.map((indicator) => [indicator, phraseKeys.get(indicator.id) ?? []]));
  return {
    byId: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    phraseKeys,
    find(description) {
      const key = ` ${keyOf(description)} `;
      return meaning(key).find((indicator) => fits(indicator, key)) ?? null;
    },
  };
}

/** What the share is counted in stands first, after words that every target may begin with. */
const COUNTED = new RegExp(`^ (?:${anyOf(BEFORE_COUNTED)} )*`, 'u');

function fits(indicator: IndicatorEntry, key: string): boolean {
  if (indicator.without?.some((word) => key.includes(` ${wordKey(word)} `))) return false;
  if (!indicator.base) return true;
  const counted = key.replace(COUNTED, '');
  return indicator.base.some((base) => counted.startsWith(wordKey(base)));
}

/** Finds the indicators that phrases of a key mean, those of the longest phrase first. */
function indicatorTree(
  keys: readonly (readonly [IndicatorEntry, readonly string[]])[],
): (key: string) => readonly IndicatorEntry[] {
  const phrases = keys.flatMap(([indicator, phrasesOf]) => phrasesOf.map((phrase) => ({ indicator, phrase })));
  const tree = phraseTree(phrases.map((entry, order) => [entry.phrase, { ...entry, order }]));
  return (key) =>
    [...key.matchAll(/(?<= )/gu)]
      .flatMap(({ index }) => tree.at(key, index).filter(({ end }) => key.charAt(end) === ' '))
      .map(({ value }) => value)
      .sort((a, b) => b.phrase.length - a.phrase.length || a.order - b.order)
      .map(({ indicator }) => indicator);
}
