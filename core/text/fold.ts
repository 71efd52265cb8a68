import { recalled } from './recall.ts';
import { withToneOnFirst } from './tonePlacement.ts';
import { trimBothOf } from './trim.ts';

/**
 * Folding: copies of a text made for matching only. The document itself is never changed.
 *
 * `foldLookAlikes` keeps the length, so offsets into the folded text are offsets into the text it was made from.
 */

/** Any white space but line breaks, and U+FFFC-like fillers that converters leave. */
const SPACES = '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('ÐƉ', 'ĐĐ'),
  ...pairs('ðɖ', 'đđ'),
  ...pairs('АВСЕНКМОРТХаеорсух', 'ABCEHKMOPTXaeopcyx'), // Cyrillic letters that OCR puts into document numbers
  ...Array.from('‐‑‒–—―−﹘﹣－', (dash) => [dash, '-'] as const),
  ...Array.from('⁄∕／', (slash) => [slash, '/'] as const),
  ...Array.from(SPACES, (space) => [space, ' '] as const),
  ['％', '%'],
]);

const SPACE = new RegExp(`[${SPACES}]`, 'gu');
const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'gu');

/** "quí", "qúy", "qúi": other spellings of "quý". */
const QUARTER = /q(?:uí|ú[yi])(?!\p{L})/giu;

/** What any of the foldings may change; most texts hold nothing of it, and one look tells. */
const FOLDABLE = new RegExp(`${LOOK_ALIKE.source}|[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴíÍ]|[qQ][úÚ]`, 'u');

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (letter, index) => [letter, to.charAt(index)]);
}

function quarterSpelling(word: string): string {
  return word.charAt(0) + likeCase('u', word.charAt(1)) + likeCase('ý', word.charAt(2));
}

function likeCase(letter: string, like: string): string {
  return like === like.toLowerCase() ? letter : letter.toUpperCase();
}

/**
 * Maps letters, dashes, slashes and spaces that look alike onto one of them, "hoà" onto "hòa" and "quí" onto "quý".
 * The text must be NFC; the result has the same length.
 */
export function foldLookAlikes(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  const letters = text.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter);
  return withToneOnFirst(letters).replace(QUARTER, quarterSpelling);
}

/** Turns every white space but line breaks into a plain space; the result has the same length. */
export function foldSpaces(text: string): string {
  return text.replace(SPACE, ' ');
}

/** White space that is not one plain space already. */
const WIDE_SPACE = /\s{2,}|[^\S ]/gu;

/** The form in which names, headings and cells are compared: folded, lower case, single spaces, no punctuation at the ends. */
export const compareKey = recalled((text: string): string => {
  const words = foldLookAlikes(text.normalize('NFC')).toLowerCase().replace(WIDE_SPACE, ' ');
  return trimBothOf(words, /[\s.,;:()“”"'*_-]/u);
});

/** A sign that parts words, with those round it. */
const SIGNS = / ?[^\p{L}\p{N}% ][^\p{L}\p{N}%]*/gu;

/** `compareKey` with everything but letters and digits taken out: "Kế hoạch - Tài chính" and "kế hoạch tài chính" are one. */
export const wordKey = recalled((text: string): string => compareKey(text).replace(SIGNS, ' ').trim());

/** Written for one another: "quản lí", "quản lý". */
const LATIN_I = new Map(Array.from('yýỳỷỹỵ', (letter, tone) => [letter, 'iíìỉĩị'.charAt(tone)]));

/** `wordKey` with "i" for "y": two spellings of one name have one key. */
export function spellingKey(text: string): string {
  return wordKey(text).replace(/[yýỳỷỹỵ]/gu, (letter) => LATIN_I.get(letter) ?? letter);
}
