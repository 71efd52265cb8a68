/**
 * Pieces of regular expressions for Vietnamese text. They are matched with the flags `iu` against folded text
 * (`foldLookAlikes`), where `\b` and `\w` would be wrong.
 */

/**
 * Letters and digits as ranges: `[\p{L}\p{N}]` to the last sign in Latin, Greek, Cyrillic and among numerals and symbols; in other scripts
 * a mark may pass for a letter. A pattern that asks for the properties themselves costs a cold start a millisecond, and there are hundreds.
 */
const WORD_SIGNS = [
  '0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee',
  '\\u0370-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u1fff',
  '\\u2070-\\u2079\\u207f-\\u2089\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2150-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793',
  '\\u2c00-\\u2dff\\u2e2f\\u3005-\\u3007\\u3021-\\u303c\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\u{10000}-\\u{1efff}\\u{1f100}-\\u{1f10c}\\u{1fbf0}-\\u{1fbf9}\\u{20000}-\\u{3ffff}',
].join('');

/** No letter or digit before this place. */
export const WORD_START = `(?<![${WORD_SIGNS}])`;
/** No letter or digit after this place. */
export const WORD_END = `(?![${WORD_SIGNS}])`;

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
