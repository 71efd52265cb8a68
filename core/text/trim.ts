/**
 * Taking characters off the ends of a text. A pattern such as `/[\s.]+$/u` would be tried again from every character of a run
 * that does not reach the end; this looks at each character once.
 */

/** The text without the characters at its start that `sign`, a pattern for one character, matches. */
export function trimStartOf(text: string, sign: RegExp): string {
  let start = 0;
  while (start < text.length && sign.test(text.charAt(start))) start++;
  return text.slice(start);
}

/** The text without the characters at its end that `sign`, a pattern for one character, matches. */
export function trimEndOf(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text without the characters at either end that `sign`, a pattern for one character, matches. */
export function trimBothOf(text: string, sign: RegExp): string {
  return trimStartOf(trimEndOf(text, sign), sign);
}
