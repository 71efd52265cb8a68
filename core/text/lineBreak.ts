/** The line break that a text uses: its first one; a line feed when it has none. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
}
