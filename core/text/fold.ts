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

/**
 * "hoà", "khoẻ", "uỷ": the older placement of the tone mark in an open syllable. "quý" is not one of them: there "qu" is the initial.
 */
const OLD_TONE = /(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;

const TONED: ReadonlyMap<string, readonly [vowel: string, tone: number]> = new Map(
  ['aàáảãạ', 'AÀÁẢÃẠ', 'eèéẻẽẹ', 'EÈÉẺẼẸ', 'yỳýỷỹỵ', 'YỲÝỶỸỴ'].flatMap((row) =>
    Array.from(row, (letter, tone) => [letter, [row.charAt(0), tone]] as const),
  ),
);
const WITH_TONE: ReadonlyMap<string, string> = new Map([
  ['o', 'oòóỏõọ'],
  ['O', 'OÒÓỎÕỌ'],
  ['u', 'uùúủũụ'],
  ['U', 'UÙÚỦŨỤ'],
]);

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (letter, index) => [letter, to.charAt(index)]);
}

function newTonePlacement(syllable: string): string {
  const [vowel, tone] = TONED.get(syllable.charAt(1)) ?? ['', 0];
  return (WITH_TONE.get(syllable.charAt(0)) ?? '').charAt(tone) + vowel;
}

/**
 * Maps letters, dashes, slashes and spaces that look alike onto one of them, and the old tone placement onto the new one.
 * The text must be NFC; the result has the same length.
 */
export function foldLookAlikes(text: string): string {
  return foldSpaces(text)
    .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter)
    .replace(OLD_TONE, newTonePlacement);
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

/** Written for one another: "quản lí", "quản lý". */
const LATIN_I = new Map(Array.from('yýỳỷỹỵ', (letter, tone) => [letter, 'iíìỉĩị'.charAt(tone)]));

/** `wordKey` with "i" for "y": two spellings of one name have one key. */
export function spellingKey(text: string): string {
  return wordKey(text).replace(/[yýỳỷỹỵ]/gu, (letter) => LATIN_I.get(letter) ?? letter);
}
