/** The offset where a match of a sticky pattern (`y`) that begins at an offset ends; null where none does. */
export function endAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
