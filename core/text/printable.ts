/** Control characters, line separators, and the marks that turn the direction of writing. */
const COMMANDS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text of a document or a file name, made safe to print on one line: a terminal takes nothing in it for a command. */
export function printable(text: string): string {
  return text.replace(COMMANDS, ' ');
}
