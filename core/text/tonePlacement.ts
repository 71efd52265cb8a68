/**
 * Where an open syllable of two vowels bears its tone mark: on the first ("hòa", "khỏe", "thủy"), as most offices write, or on the last
 * ("hoà", "khoẻ", "thuỷ"). Both are right; a text should have one. "quý" has only one way: there "qu" is the initial.
 */
export type TonePlacement = 'first' | 'last';

/** The vowel letters with their tones: none, huyền, sắc, hỏi, ngã, nặng. */
const ROWS = ['aàáảãạ', 'eèéẻẽẹ', 'oòóỏõọ', 'uùúủũụ', 'yỳýỷỹỵ'].flatMap((row) => [row, row.toUpperCase()]);
const TONED: ReadonlyMap<string, readonly [row: string, tone: number]> = new Map(
  ROWS.flatMap((row) => Array.from(row, (letter, tone) => [letter, [row, tone]] as const)),
);
const PAIR =
  /(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aAeE]|(?<![qQ])(?:[uU][ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][yY]))(?!\p{L})/gu;

/** A pair of vowels whose tone mark could stand on the other one. */
export interface PlacedTone {
  readonly placement: TonePlacement;
  /** Offset of the first vowel; the pair is two code units long. */
  readonly start: number;
  readonly written: string;
}

/** The pairs of a text (NFC), in order. */
export function placedTones(text: string): readonly PlacedTone[] {
  return [...text.matchAll(PAIR)].map((match) => ({
    placement: toneOf(match[0].charAt(0)) > 0 ? 'first' : 'last',
    start: match.index,
    written: match[0],
  }));
}

/** The text (NFC) with every such tone mark on the first vowel; the same length. */
export function withToneOnFirst(text: string): string {
  return text.replace(PAIR, (pair) => moveTone(pair, 'first'));
}

/** The pair with its tone mark on the first or the last vowel. */
export function moveTone(pair: string, to: TonePlacement): string {
  const tone = Math.max(toneOf(pair.charAt(0)), toneOf(pair.charAt(1)));
  const bare = Array.from(pair, (letter) => TONED.get(letter)?.[0] ?? '');
  return bare.map((row, index) => row.charAt((index === 0) === (to === 'first') ? tone : 0)).join('');
}

function toneOf(letter: string): number {
  return TONED.get(letter)?.[1] ?? 0;
}
