import { POINT_LETTERS } from '../lexicon/outline.ts';
import type { Label } from './labels.ts';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The place of a label in its series, from 1; null where it has none ("a1", "thứ nhất"). */
export function ordinalOf({ kind, value }: Pick<Label, 'kind' | 'value'>): number | null {
  switch (kind) {
    case 'roman':
      return romanNumber(value);
    case 'upper':
      return LATIN.indexOf(value) + 1 || null;
    case 'letter':
      return POINT_LETTERS.indexOf(value) + 1 || null;
    case 'number':
    case 'article':
      return Number(value.slice(value.lastIndexOf('.') + 1));
    default:
      return null;
  }
}

/** The label of this place in the series of another one: the same kind, the same numbers before it. Null past the last letter. */
export function labelAt(ordinal: number, like: Label): string | null {
  switch (like.kind) {
    case 'roman':
      return romanNumeral(ordinal);
    case 'upper':
      return LATIN.charAt(ordinal - 1) || null;
    case 'letter':
      return POINT_LETTERS.charAt(ordinal - 1) || null;
    default:
      return like.value.slice(0, like.value.lastIndexOf('.') + 1) + String(ordinal);
  }
}

function romanNumber(numeral: string): number {
  const values = Array.from(numeral, (sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const ROMAN_STEPS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function romanNumeral(number: number): string {
  const [step] = ROMAN_STEPS.filter(([value]) => value <= number);
  return step ? step[1] + romanNumeral(number - step[0]) : '';
}

/** "3", "II.", "A)", "1.2", "đ)": what stands in a column of ordinals. */
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|\p{sc=Latin})[.)/]?$/u;

export function isOrdinal(text: string): boolean {
  return ORDINAL.test(text);
}
