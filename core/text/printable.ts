/** Control characters, line separators, and the marks that turn the direction of writing. */
const COMMANDS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text of a document or a file name, made safe to print: what a terminal takes for a command becomes a space, or what `instead` says. */
export function printable(text: string, instead: (command: string) => string = () => ' '): string {
  return text.replace(COMMANDS, instead);
}
