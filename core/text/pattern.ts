/**
 * Pieces of regular expressions for Vietnamese text. They are matched with the flags `iu` against folded text
 * (`foldLookAlikes`), where `\b` and `\w` would be wrong.
 */

/** No letter or digit before this place. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
/** No letter or digit after this place. */
export const WORD_END = '(?![\\p{L}\\p{N}])';

/** The source of a group that matches any of the phrases, the longest first; a space in a phrase matches any white space. */
export function anyOf(phrases: readonly string[]): string {
  const sources = [...phrases].sort((a, b) => b.length - a.length).map(escapePhrase);
  return `(?:${sources.join('|')})`;
}

/** A pattern that finds any of the phrases as whole words. */
export function wholeWords(phrases: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(WORD_START + anyOf(phrases) + WORD_END, flags);
}

/** A pattern that matches where a text begins with any of the phrases as whole words. */
export function startsWithAny(phrases: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(phrases)}${WORD_END}`, 'iu');
}

function escapePhrase(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/ /gu, '\\s+');
}
