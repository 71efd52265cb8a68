/**
 * Pieces of regular expressions for Vietnamese text. They are matched with the flags `iu` against folded text
 * (`foldLookAlikes`), where `\b` and `\w` would be wrong.
 */

/** No letter or digit before this place. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
/** No letter or digit after this place. */
export const WORD_END = '(?![\\p{L}\\p{N}])';

/**
 * The source of a group that matches any of the phrases, the longest first; a space in a phrase matches any white space. Phrases
 * that begin alike share that beginning, so that a long list costs at each place no more than its words there have letters.
 */
export function anyOf(phrases: readonly string[]): string {
  const root: Branch = { ends: false, next: new Map() };
  for (const phrase of phrases) addPhrase(root, phrase);
  return `(?:${sourceOf(root)})`;
}

/** The source of a group that matches any of the phrases where a word begins. */
export function anyWord(phrases: readonly string[]): string {
  return wordStartOf(phrases) + anyOf(phrases);
}

/**
 * The source of a place where a word begins that may be of one of the phrases. Their first letters are asked for before the costly look
 * at what stands before: most places of a text are passed by at once.
 */
export function wordStartOf(phrases: readonly string[]): string {
  const beginnings = phrases.map((phrase) => phrase.slice(0, BEGINNING).trimEnd());
  const shortest = [...new Set(beginnings)].filter((own) => !beginnings.some((other) => isBegunBy(own, other)));
  return `(?=${anyOf(shortest)})${WORD_START}`;
}

const BEGINNING = 3;

function isBegunBy(phrase: string, other: string): boolean {
  return phrase.length > other.length && phrase.startsWith(other);
}

/** A pattern that finds any of the phrases as whole words. */
export function wholeWords(phrases: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(anyWord(phrases) + WORD_END, flags);
}

/** A pattern that matches where a text begins with any of the phrases as whole words. */
export function startsWithAny(phrases: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(phrases)}${WORD_END}`, 'iu');
}

/** The phrases that begin alike up to here. */
interface Branch {
  ends: boolean;
  readonly next: Map<string, Branch>;
}

function addPhrase(root: Branch, phrase: string): void {
  let at = root;
  for (const letter of phrase) {
    const below = at.next.get(letter) ?? { ends: false, next: new Map<string, Branch>() };
    at.next.set(letter, below);
    at = below;
  }
  at.ends = true;
}

/** Longer phrases are tried before the one that they begin with. */
function sourceOf(branch: Branch): string {
  const ways = [...branch.next].map(([letter, below]) => letterSource(letter) + sourceOf(below));
  const [only] = ways;
  if (only === undefined) return '';
  if (branch.ends) return `(?:${ways.join('|')})?`;
  return ways.length === 1 ? only : `(?:${ways.join('|')})`;
}

function letterSource(letter: string): string {
  return letter === ' ' ? '\\s+' : letter.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&');
}
