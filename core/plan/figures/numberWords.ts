import {
  AND_A_HALF,
  BEHIND_TENS,
  BILLION,
  DIGITS,
  DIGIT_WORDS,
  HUNDRED,
  MILLION,
  NO_TENS,
  TEN,
  TENS,
  THOUSAND,
} from '../lexicon/numberWords.ts';

/** How an office puts numbers into words: "nghìn" and "linh" in the north, "ngàn" and "lẻ" in the south. */
export interface NumberStyle {
  readonly thousand: (typeof THOUSAND)[number];
  readonly noTens: (typeof NO_TENS)[number];
}

const ODD = new Set<string>(NO_TENS);
const UNITS = new Map<string, number>([
  ...THOUSAND.map((word) => [word, 1e3] as const),
  [MILLION, 1e6],
  ...BILLION.map((word) => [word, 1e9] as const),
]);

/**
 * The number that a text says in words ("một trăm hai mươi lăm triệu bốn trăm nghìn"); null for any other text, for words in an
 * order that no number has, and for shortened ones that people read in two ways ("hai nghìn ba").
 */
export function readNumberWords(text: string): number | null {
  const words = text.toLowerCase().match(/\p{sc=Latin}+/gu) ?? [];
  if (words.length === 0 || /[^\p{sc=Latin}\s,.-]/u.test(text)) return null;
  let total = 0;
  let below = 0;
  let last = Infinity;
  for (let at = 0; at < words.length;) {
    const group = readGroup(words, at);
    if (!group) return null;
    at = group.next;
    const unit = UNITS.get(words[at] ?? '');
    if (unit === undefined) {
      const isShortened = group.digits === 1 && last !== Infinity;
      return at === words.length && !isShortened ? total + below + group.value : null;
    }
    if (unit === 1e9 ? total > 0 : unit >= last) return null;
    at++;
    const half = words[at] === AND_A_HALF ? unit / 2 : 0;
    if (half > 0) at++;
    if (unit === 1e9) {
      // "một nghìn hai trăm tỷ": all that stands before counts the thousands of millions
      total = (below + group.value) * unit + half;
      below = 0;
      last = 1e9;
    } else {
      below += group.value * unit + half;
      last = unit;
    }
    if (half > 0 && at < words.length) return null;
  }
  return total + below;
}

interface Group {
  /** Below a thousand. */
  readonly value: number;
  /** How many digits were said: "năm" 1, "hai mươi" 2, "không trăm linh năm" 3. */
  readonly digits: number;
  readonly next: number;
}

/** "không trăm linh năm", "hai trăm mười lăm", "ba mươi", "chín". */
function readGroup(words: readonly string[], start: number): Group | null {
  let at = start;
  let value = 0;
  const first = digitOf(words[at]);
  const hasHundreds = first !== null && words[at + 1] === HUNDRED;
  if (hasHundreds) {
    value = first * 100;
    at += 2;
  }
  const rest = readBelowHundred(words, at, hasHundreds);
  if (!rest) return hasHundreds && !startsNumber(words[at]) ? { value, digits: 3, next: at } : null;
  return { value: value + rest.value, digits: hasHundreds ? 3 : rest.digits, next: rest.next };
}

function readBelowHundred(words: readonly string[], at: number, hasHundreds: boolean): Group | null {
  const word = words[at];
  const digit = digitOf(word);
  if (word !== undefined && ODD.has(word)) {
    const unit = digitOf(words[at + 1]);
    return hasHundreds && unit !== null && unit > 0 ? { value: unit, digits: 3, next: at + 2 } : null;
  }
  if (word === TEN || (digit !== null && words[at + 1] === TENS)) {
    const tens = word === TEN ? 10 : (digit ?? 0) * 10;
    const next = word === TEN ? at + 1 : at + 2;
    const unit = words[next + 1] === HUNDRED ? null : digitOf(words[next]);
    return { value: tens + (unit ?? 0), digits: 2, next: unit === null ? next : next + 1 };
  }
  // "một trăm năm" is 150 to some and 105 to others
  return digit === null || hasHundreds ? null : { value: digit, digits: 1, next: at + 1 };
}

function digitOf(word: string | undefined): number | null {
  return word === undefined ? null : (DIGIT_WORDS[word] ?? null);
}

function startsNumber(word: string | undefined): boolean {
  return word !== undefined && (digitOf(word) !== null || word === TEN || ODD.has(word));
}

/** A whole number from 0 to 999 billion in words, as money is written: "một trăm linh năm triệu". */
export function numberInWords(value: number, style: NumberStyle): string {
  if (value === 0) return DIGITS[0] ?? '';
  const parts: string[] = [];
  for (const [unit, name] of [
    [1e9, BILLION[0]],
    [1e6, MILLION],
    [1e3, style.thousand],
    [1, ''],
  ] as const) {
    const group = Math.floor(value / unit) % 1000;
    if (group > 0) parts.push(groupInWords(group, parts.length > 0, style), name);
  }
  return parts.filter((part) => part !== '').join(' ');
}

/** `inside`: other groups stand before this one, so that its hundreds are said even when there are none. */
function groupInWords(group: number, inside: boolean, { noTens }: NumberStyle): string {
  const [hundreds, tens, unit] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const words: (string | undefined)[] = [];
  if (hundreds > 0 || inside) words.push(DIGITS[hundreds], HUNDRED);
  if (tens === 0 && unit > 0 && words.length > 0) words.push(noTens);
  if (tens === 1) words.push(TEN);
  if (tens > 1) words.push(DIGITS[tens], TENS);
  if (unit > 0) words.push(unitBehind(tens, unit));
  return words.join(' ');
}

function unitBehind(tens: number, unit: number): string {
  const special = tens > 1 || (tens === 1 && unit === 5) ? BEHIND_TENS[unit] : undefined;
  return special ?? DIGITS[unit] ?? '';
}

/** The style that a text in words is written in. */
export function styleOf(text: string): NumberStyle {
  const words = new Set(text.toLowerCase().match(/\p{sc=Latin}+/gu));
  return {
    thousand: words.has(THOUSAND[1]) ? THOUSAND[1] : THOUSAND[0],
    noTens: words.has(NO_TENS[1]) ? NO_TENS[1] : NO_TENS[0],
  };
}
