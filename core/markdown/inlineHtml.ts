import { isControlOrSpace, isLetter, isLetterOrDigit, isOfAttribute, isOneOf, past } from './ascii.ts';
import { pastSpaces } from './linkParts.ts';

/** Pointed brackets in a text: tags, comments, and addresses in brackets. However many brackets there are, each search passes a character once. */
export interface InlineHtml {
  /** Where an address in brackets that begins here ends; -1 for none. */
  addressEnd(at: number): number;
  /** Where a tag, comment or instruction that begins here ends; -1 for none. */
  tagEnd(at: number): number;
}

const CDATA = '<![CDATA[';
const LONGEST_SCHEME = 32;
const LONGEST_HOST_LABEL = 63;
const BREAKS = '\n\r';

/** Reads a text from left to right: no offset is asked about after a later one. */
export function inlineHtml(text: string): InlineHtml {
  const nextOf = signFinder(text);
  /** Where an attribute may begin and no tag was found in the end, in whatever tag that was. */
  const hopeless = new Set<number>();
  const behind = (sign: string, from: number): number => {
    const at = nextOf(sign, from);
    return at < 0 ? -1 : at + sign.length;
  };
  return {
    addressEnd(at) {
      const end = nextOf('>', at + 1);
      if (end < 0) return -1;
      return isUrl(text, at + 1, end) || isMail(text, at + 1, end) ? end + 1 : -1;
    },
    tagEnd(at) {
      if (nextOf('>', at + 1) < 0) return -1;
      const sign = text.charAt(at + 1);
      if (sign === '?') return behind('?>', at + 2);
      if (sign === '/') return closingTagEnd(text, at);
      if (sign !== '!') return isLetter(sign) ? openTagEnd(text, at, hopeless) : -1;
      if (text.startsWith('<!--', at)) return behind('-->', at + 2);
      if (text.startsWith(CDATA, at)) return behind(']]>', at + CDATA.length);
      return isLetter(text.charAt(at + 2)) ? behind('>', at + 3) : -1;
    },
  };
}

/** Finds the next of a sign from an offset on, and remembers it until the offsets have passed it. */
function signFinder(text: string): (sign: string, from: number) => number {
  const found = new Map<string, number>();
  return (sign, from) => {
    const known = found.get(sign) ?? from - 1;
    if (known === Infinity || known >= from) return known === Infinity ? -1 : known;
    const at = text.indexOf(sign, from);
    found.set(sign, at < 0 ? Infinity : at);
    return at;
  };
}

/** A scheme, a colon, and what is no space. */
function isUrl(text: string, start: number, end: number): boolean {
  const colon = past(text, start, isOfScheme);
  const length = colon - start;
  if (!isLetter(text.charAt(start)) || length < 2 || length > LONGEST_SCHEME || text.charAt(colon) !== ':')
    return false;
  return past(text, colon, isOfUrl) >= end;
}

function isOfScheme(sign: string): boolean {
  return isLetterOrDigit(sign) || isOneOf(sign, '+.-');
}

function isOfUrl(sign: string): boolean {
  return !isControlOrSpace(sign) && sign !== '<' && sign !== '>';
}

function isOfMailName(sign: string): boolean {
  return isLetterOrDigit(sign) || isOneOf(sign, "#$%&'*+-./=?^_`{|}~");
}

function isOfName(sign: string): boolean {
  return isLetterOrDigit(sign) || sign === '-';
}

/** Nothing of a tag goes on behind it. */
function isApart(sign: string): boolean {
  return isOneOf(sign, '/> \n\r');
}

function isNoBareValue(sign: string): boolean {
  return sign === '' || isOneOf(sign, `"'<=\``);
}

function isMail(text: string, start: number, end: number): boolean {
  let at = past(text, start, isOfMailName);
  if (at === start || text.charAt(at) !== '@') return false;
  while (at < end) {
    const label = at + 1;
    at = past(text, label, isOfName);
    const isLabel = isLetterOrDigit(text.charAt(label)) && isLetterOrDigit(text.charAt(at - 1));
    if (!isLabel || at - label > LONGEST_HOST_LABEL) return false;
    if (at < end && text.charAt(at) !== '.') return false;
  }
  return true;
}

/** Past spaces and line breaks; an empty line is never in a text. */
function pastGap(text: string, at: number): number {
  let index = pastSpaces(text, at);
  while (index < text.length && BREAKS.includes(text.charAt(index))) index = pastSpaces(text, index + 1);
  return index;
}

function closingTagEnd(text: string, at: number): number {
  if (!isLetter(text.charAt(at + 2))) return -1;
  const end = pastGap(text, past(text, at + 2, isOfName));
  return text.charAt(end) === '>' ? end + 1 : -1;
}

function openTagEnd(text: string, start: number, hopeless: Set<number>): number {
  const tried: number[] = [];
  let at = past(text, start + 1, isOfName);
  let goesOn = isApart(text.charAt(at));
  while (goesOn && !hopeless.has(at)) {
    tried.push(at);
    at = pastGap(text, at);
    const close = text.charAt(at) === '/' ? at + 1 : at;
    if (text.charAt(close) === '>') return close + 1;
    if (close > at || !(isLetter(text.charAt(at)) || isOneOf(text.charAt(at), ':_'))) break;
    at = past(text, at, isOfAttribute);
    const equals = pastGap(text, at);
    if (text.charAt(equals) !== '=') {
      at = equals;
      continue;
    }
    at = valueEnd(text, pastGap(text, equals + 1));
    goesOn = at >= 0 && isApart(text.charAt(at));
  }
  for (const place of tried) hopeless.add(place);
  return -1;
}

/** Where the value of an attribute ends; -1 for none. */
function valueEnd(text: string, at: number): number {
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    return end < 0 ? -1 : end + 1;
  }
  if (quote === '>' || isNoBareValue(quote)) return -1;
  let end = at + 1;
  while (!isNoBareValue(text.charAt(end)) && !isApart(text.charAt(end))) end++;
  return isNoBareValue(text.charAt(end)) ? -1 : end;
}
