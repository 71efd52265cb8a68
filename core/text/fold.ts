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

/** What may have to be folded in a text; most texts hold nothing of it, and one look tells. */
const LOOKS_ALIKE = 1;
const MOVES_TONE = 2;
/** Of each UTF-16 code unit: which of them it is a sign of. */
const SIGN_OF = new Uint8Array(0x10000);
for (const sign of LOOK_ALIKES.keys()) SIGN_OF[sign.charCodeAt(0)] = LOOKS_ALIKE;
for (const vowel of 'àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸỳýỷỹỵỲÝỶỸỴíÍúÚ') SIGN_OF[vowel.charCodeAt(0)] = MOVES_TONE;
/** What such a vowel stands behind. */
const BEFORE_TONE = /[ouq]/iu;

function foldings(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = SIGN_OF[text.charCodeAt(at)] ?? 0;
    if (sign !== 0 && (sign === LOOKS_ALIKE || BEFORE_TONE.test(text.charAt(at - 1)))) found |= sign;
  }
  return found;
}

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
  const found = foldings(text);
  if (found === 0) return text;
  const looksAlike = (found & LOOKS_ALIKE) !== 0;
  const letters = looksAlike ? text.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter) : text;
  // a letter that looked like another may stand before a vowel
  if (((looksAlike ? foldings(letters) : found) & MOVES_TONE) === 0) return letters;
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
