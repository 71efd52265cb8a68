import { printable } from '../../core/text/printable.ts';

/** Signs that Markdown or HTML give a meaning inside a line, and what turns into a link by itself. */
const SIGNS = /[\\`*_[\]<>#|~&$]|:(?=\S)|(?<=www)\./giu;

/** A text of a document as Markdown that reads as it is: on one line, no markup, no link, nobody called by name. */
export function markdownText(text: string): string {
  return printable(text)
    .replace(SIGNS, (sign) => `&#${String(sign.charCodeAt(0))};`)
    .replaceAll('@', '@<!-- -->')
    .trim();
}
