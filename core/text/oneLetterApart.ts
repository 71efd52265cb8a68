/** Digits and Roman numerals tell things apart: "Tổ 1" and "Tổ 2", "Khoa Nội I" and "Khoa Nội II". */
const NUMERAL = /^(?:[ivx]+|\p{L})$|\d/u;

/**
 * Do two keys (`wordKey`) differ in one letter or tone, put in, left out or exchanged, within a word? A word of one letter and a
 * numeral are names of their own.
 */
export function isOneLetterApart(key: string, other: string): boolean {
  const [short, long] = key.length < other.length ? [key, other] : [other, key];
  if (short === long || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  if (long.length - start - end !== 1) return false;
  const words = [wordAt(short, start), wordAt(long, start)];
  const differing = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  return differing.every((letter) => letter !== ' ') && !words.some((word) => word === '' || NUMERAL.test(word));
}

function wordAt(text: string, at: number): string {
  const space = text.indexOf(' ', at);
  return text.slice(text.lastIndexOf(' ', at) + 1, space < 0 ? text.length : space);
}
