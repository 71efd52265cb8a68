/**
 * Pieces of regular expressions for Vietnamese text. They are matched with the flags `iu` against folded text
 * (`foldLookAlikes`), where `\b` and `\w` would be wrong.
 */

/**
 * The letters of Latin, Vietnamese among them, and digits, as ranges. Words of other scripts end unseen: no name, date or number of these
 * documents stands in one. A pattern that asks for `[\p{L}\p{N}]` costs a cold start twenty times as much, and there are hundreds.
 */
const WORD_SIGNS =
  '0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u1e00-\\u1eff';

/** No letter or digit before this place. */
export const WORD_START = `(?<![${WORD_SIGNS}])`;
/** No letter or digit after this place. */
export const WORD_END = `(?![${WORD_SIGNS}])`;

/**
 * The source of a group that matches any of the phrases, the longest first; a space in a phrase matches any white space. Phrases
 * that begin alike share that beginning, so that a long list costs at each place no more than its words there have letters.
 */
export function anyOf(phrases: readonly string[]): string {
  return `(?:${restsOf([...new Set(phrases)].sort(), 0)})`;
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

/**
 * What stands from an offset on in phrases that are sorted, distinct, and alike up to there. Longer ones are tried before the one that they
 * begin with.
 */
function restsOf(phrases: readonly string[], from: number): string {
  const first = phrases[0] ?? '';
  // sorted: what the first and the last share, all share
  const shared = sharedLength(first, phrases.at(-1) ?? '');
  const beginning = escaped(first.slice(from, shared));
  if (phrases.length <= 1) return beginning;
  const ends = first.length === shared;
  const ways = alikeAt(ends ? phrases.slice(1) : phrases, shared).map((group) => restsOf(group, shared));
  return `${beginning}(?:${ways.join('|')})${ends ? '?' : ''}`;
}

/** The length of the beginning that two texts share; it never parts a surrogate pair. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length > 0 && isHighSurrogate(a.charCodeAt(length - 1)) ? length - 1 : length;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** Sorted phrases in groups of one character at an offset. */
function alikeAt(phrases: readonly string[], at: number): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let last: string[] = [];
  for (const phrase of phrases) {
    if (phrase.codePointAt(at) !== last[0]?.codePointAt(at)) groups.push((last = []));
    last.push(phrase);
  }
  return groups;
}

/** Signs that mean something in a pattern, and the space, which stands for any white space. */
const MEANING = /[ .*+?^${}()|[\]\\/]/gu;

function escaped(text: string): string {
  return text.replace(MEANING, (sign) => (sign === ' ' ? '\\s+' : `\\${sign}`));
}
