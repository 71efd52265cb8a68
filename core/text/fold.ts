import { withToneOnFirst } from './tonePlacement.ts';
import { trimBothOf } from './trim.ts';

/**
 * Folding: copies of a text made for matching only. The document itself is never changed.
 *
 * `foldLookAlikes` keeps the length, so offsets into the folded text are offsets into the text it was made from.
 */

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('ÐƉ', 'ĐĐ'),
  ...pairs('ðɖ', 'đđ'),
  ...pairs('АВСЕНКМОРТХаеорсух', 'ABCEHKMOPTXaeopcyx'), // Cyrillic letters that OCR puts into document numbers
  ...Array.from('‐‑‒–—―−﹘﹣－', (dash) => [dash, '-'] as const),
  ...Array.from('⁄∕／', (slash) => [slash, '/'] as const),
  ['％', '%'],
]);

const LOOK_ALIKE = /[ÐðƉɖАВСЕНКМОРТХаеорсух\u2010-\u2015−﹘﹣－⁄∕／％]/gu;

/** Any white space but line breaks, and U+FFFC-like fillers that converters leave. */
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (letter, index) => [letter, to.charAt(index)]);
}

/**
 * Maps letters, dashes, slashes and spaces that look alike onto one of them, and "hoà" onto "hòa".
 * The text must be NFC; the result has the same length.
 */
export function foldLookAlikes(text: string): string {
  return withToneOnFirst(foldSpaces(text).replace(LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter));
}

/** Turns every white space but line breaks into a plain space; the result has the same length. */
export function foldSpaces(text: string): string {
  return text.replace(SPACE, ' ');
}

/** The form in which names, headings and cells are compared: folded, lower case, single spaces, no punctuation at the ends. */
export function compareKey(text: string): string {
  const words = foldLookAlikes(text.normalize('NFC')).toLowerCase().replace(/\s+/gu, ' ');
  return trimBothOf(words, /[\s.,;:()“”"'*_-]/u);
}

/** `compareKey` with everything but letters and digits taken out: "Kế hoạch - Tài chính" and "kế hoạch tài chính" are one. */
export function wordKey(text: string): string {
  return compareKey(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
