import { isControlOrSpace } from './ascii.ts';

/** The parts that links and their definitions are made of. Each reader takes a text and an offset, and gives the offset behind the part, or -1. */

const LONGEST_LABEL = 999;
/** So many round brackets may be open in the address of a link. */
const MOST_BRACKETS = 32;
const LABEL_ESCAPABLE = '[]\\';

/** `[…]` without further square brackets, with more than spaces in it. */
export function labelEnd(text: string, at: number): number {
  if (text.charAt(at) !== '[') return -1;
  let size = 0;
  let isSeen = false;
  for (let index = at + 1; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === ']') return isSeen && size <= LONGEST_LABEL ? index + 1 : -1;
    if (sign === '[') return -1;
    if (sign === '\n' || sign === '\r') continue;
    if (++size > LONGEST_LABEL) return -1;
    isSeen ||= sign !== ' ';
    if (sign === '\\' && LABEL_ESCAPABLE.includes(text.charAt(index + 1)) && index + 1 < text.length) {
      index++;
      size++;
    }
  }
  return -1;
}

/** The form in which labels are compared. */
export function labelKey(label: string): string {
  return label
    .replace(/[\n\r ]+/gu, ' ')
    .replace(/^ | $/gu, '')
    .toLowerCase()
    .toUpperCase();
}

/** An address: in pointed brackets, or up to a space. */
function destinationEnd(text: string, at: number, mostBrackets: number): number {
  return text.charAt(at) === '<' ? enclosedEnd(text, at) : bareEnd(text, at, mostBrackets);
}

function enclosedEnd(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === '>') return index + 1;
    if (sign === '<' || sign === '\n' || sign === '\r') return -1;
    if (sign === '\\' && /^[<>\\]$/u.test(text.charAt(index + 1))) index++;
  }
  return -1;
}

function bareEnd(text: string, at: number, mostBrackets: number): number {
  let open = 0;
  let index = at;
  for (; index < text.length; index++) {
    const sign = text.charAt(index);
    if (isControlOrSpace(sign) || (sign === ')' && open === 0)) break;
    if (sign === '(') {
      if (open === mostBrackets) return -1;
      open++;
    } else if (sign === ')') open--;
    else if (sign === '\\' && /^[()\\]$/u.test(text.charAt(index + 1))) index++;
  }
  const isEndOfWord = index >= text.length || /^[ \n\r)]$/u.test(text.charAt(index));
  return open === 0 && index > at && isEndOfWord ? index : -1;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

/** A title in quotes or round brackets. */
function titleEnd(text: string, at: number): number {
  const closing = CLOSING[text.charAt(at)];
  if (closing === undefined) return -1;
  for (let index = at + 1; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === closing) return index + 1;
    if (sign === '\\' && (text.charAt(index + 1) === closing || text.charAt(index + 1) === '\\')) index++;
  }
  return -1;
}

/** Past spaces and line breaks. */
function pastSpace(text: string, at: number): number {
  let index = at;
  while (index < text.length && ' \n\r'.includes(text.charAt(index))) index++;
  return index;
}

/** Past spaces only. */
export function pastSpaces(text: string, at: number, end = text.length): number {
  let index = at;
  while (index < end && text.charAt(index) === ' ') index++;
  return index;
}

/** `(address "title")` behind the text of a link. */
export function resourceEnd(text: string, at: number): number {
  let index = pastSpace(text, at + 1);
  if (text.charAt(index) === ')') return index + 1;
  index = destinationEnd(text, index, MOST_BRACKETS);
  if (index < 0) return -1;
  const title = pastSpace(text, index);
  if (title > index && text.charAt(title) in CLOSING) {
    index = titleEnd(text, title);
    if (index < 0) return -1;
  }
  index = pastSpace(text, index);
  return text.charAt(index) === ')' ? index + 1 : -1;
}

/** `[label]: address "title"` up to the end of its line. */
export function definitionEnd(text: string, at: number): { readonly label: string; readonly end: number } | null {
  const colon = labelEnd(text, at);
  if (colon < 0 || text.charAt(colon) !== ':') return null;
  const destination = destinationEnd(text, pastSpace(text, colon + 1), Infinity);
  if (destination < 0) return null;
  const label = labelKey(text.slice(at + 1, colon - 1));
  const before = pastSpace(text, destination);
  const title = before > destination ? titleEnd(text, before) : -1;
  for (const end of title < 0 ? [destination] : [title, destination]) {
    const last = pastSpaces(text, end);
    if (last >= text.length || '\n\r'.includes(text.charAt(last))) return { label, end: last };
  }
  return null;
}
