import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { isPunctuation } from './ascii.ts';
import { type EmphasisRun, emphasisRun, pairRuns } from './emphasis.ts';
import { inlineHtml, type InlineHtml } from './inlineHtml.ts';
import { labelEnd, labelKey, pastSpaces, resourceEnd } from './linkParts.ts';
import { pastLineBreak } from './inlineText.ts';

/** What the text of a block falls into; offsets are of that text. What stands in none of them nobody reads: signs of links, addresses, pictures. */
export type InlineToken = EmphasisRun | Words | Stretch | Replaced;

/** Words as they stand; a bracket that may open a link is one until it does. */
interface Words {
  readonly kind: 'words' | 'bracket';
  readonly start: number;
  end: number;
}

/** A line break, a tag, or code between ticks; for code, without the ticks. */
interface Stretch {
  readonly kind: 'break' | 'html' | 'code';
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** What a reader sees as something else: an escape, a character reference. */
interface Replaced {
  readonly kind: 'replaced';
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** A square bracket that may open a link. */
interface Bracket {
  readonly words: Words;
  readonly isImage: boolean;
  /** How many tokens, and runs of emphasis, stood before it. */
  readonly tokens: number;
  readonly runs: number;
  /** Another one opened behind it: no label of a definition. */
  holdsOther: boolean;
}

interface Reading {
  readonly text: string;
  readonly definitions: ReadonlySet<string>;
  readonly tokens: InlineToken[];
  readonly runs: EmphasisRun[];
  readonly brackets: Bracket[];
  /** So many of the open brackets stand before a link, and are none themselves: links hold no links. */
  inert: number;
  ticks: ((length: number, from: number) => number) | null;
  html: InlineHtml | null;
}

const SIGNS = '\\`*_[]!<&\n\r';
/** By the code of a character; no other ends a run of words. */
const IS_SIGN: readonly boolean[] = Array.from({ length: 128 }, (_, code) => SIGNS.includes(String.fromCharCode(code)));
const CHARACTER_REFERENCE = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{1,31}));/iu;
const LONGEST_REFERENCE = 34;

/** Reads inline markup as CommonMark has it; `definitions` are the labels that links may refer to. Takes time in proportion to the text. */
export function inlineTokens(text: string, definitions: ReadonlySet<string>): readonly InlineToken[] {
  const reading: Reading = { text, definitions, tokens: [], runs: [], brackets: [], inert: 0, ticks: null, html: null };
  let at = 0;
  while (at < text.length) {
    const next = nextSpecial(text, at);
    addWords(reading, at, next);
    at = next < text.length ? readSpecial(reading, next) : next;
  }
  trimmedEnd(reading, text.length);
  pairRuns(reading.runs, 0);
  return reading.tokens;
}

function nextSpecial(text: string, from: number): number {
  let at = from;
  while (at < text.length && IS_SIGN[text.charCodeAt(at)] !== true) at++;
  return at;
}

function addWords({ tokens }: Reading, start: number, end: number): void {
  if (end <= start) return;
  const last = tokens.at(-1);
  if (last?.kind === 'words' && last.end === start) last.end = end;
  else tokens.push({ kind: 'words', start, end });
}

/** Reads what a sign stands for, and gives the offset behind it. */
function readSpecial(reading: Reading, at: number): number {
  const { text } = reading;
  switch (text.charAt(at)) {
    case '\n':
    case '\r':
      return readBreak(reading, at, at);
    case '\\':
      return readEscape(reading, at);
    case '`':
      return readCode(reading, at);
    case '*':
    case '_': {
      const run = emphasisRun(text, at);
      reading.tokens.push(run);
      reading.runs.push(run);
      return run.end;
    }
    case '[':
      return openBracket(reading, at, false);
    case '!':
      if (text.charAt(at + 1) === '[') return openBracket(reading, at, true);
      break;
    case ']':
      return closeBracket(reading, at);
    case '<':
      return readPointed(reading, at);
    case '&':
      return readReference(reading, at);
  }
  return asWords(reading, at, at + 1);
}

function asWords(reading: Reading, start: number, end: number): number {
  addWords(reading, start, end);
  return end;
}

/** A line break takes the spaces round it along; two before it, or a backslash, are part of it. */
function readBreak(reading: Reading, at: number, start: number): number {
  const { text, tokens } = reading;
  const end = pastLineBreak(text, at);
  const wordsEnd = start === at ? trimmedEnd(reading, at) : at;
  const from = at - wordsEnd > 1 ? wordsEnd : start;
  tokens.push({ kind: 'break', start: from, end, from, to: end });
  return pastSpaces(text, end);
}

/** Takes the spaces off the words that end at an offset, and gives the offset where they end then. */
function trimmedEnd({ text, tokens }: Reading, end: number): number {
  const last = tokens.at(-1);
  if (last?.kind !== 'words' || last.end !== end) return end;
  while (last.end > last.start && text.charAt(last.end - 1) === ' ') last.end--;
  return last.end;
}

function readEscape(reading: Reading, at: number): number {
  const { text, tokens } = reading;
  const escaped = text.charAt(at + 1);
  if (escaped === '\n' || escaped === '\r') return readBreak(reading, at + 1, at);
  if (!isPunctuation(escaped)) return asWords(reading, at, at + 1);
  tokens.push({ kind: 'replaced', start: at, end: at + 2, shown: escaped });
  return at + 2;
}

function readCode(reading: Reading, at: number): number {
  const { text, tokens } = reading;
  let from = at + 1;
  while (text.charAt(from) === '`') from++;
  reading.ticks ??= tickFinder(text);
  const to = reading.ticks(from - at, from);
  if (to < 0) return asWords(reading, at, from);
  const end = to + from - at;
  tokens.push({ kind: 'code', start: at, end, ...withoutPadding(text, from, to) });
  return end;
}

/** Finds the next run of ticks of a length. */
function tickFinder(text: string): (length: number, from: number) => number {
  const places = new Map<number, number[]>();
  for (const {
    0: { length },
    index,
  } of text.matchAll(/`+/gu)) {
    const known = places.get(length);
    if (known) known.push(index);
    else places.set(length, [index]);
  }
  for (const known of places.values()) known.reverse();
  return (length, from) => {
    const known = places.get(length) ?? [];
    while ((known.at(-1) ?? from) < from) known.pop();
    return known.at(-1) ?? -1;
  };
}

/** One space or line break at each end of code is not part of it, unless there is nothing else. */
function withoutPadding(text: string, start: number, end: number): { readonly from: number; readonly to: number } {
  const inside = /^(\r\n|[ \n\r])[\s\S]*?(\r\n|[ \n\r])$/u.exec(text.slice(start, end));
  if (!inside || !/[^ \n\r]/u.test(inside[0])) return { from: start, to: end };
  return { from: start + (inside[1] ?? '').length, to: end - (inside[2] ?? '').length };
}

function openBracket(reading: Reading, at: number, isImage: boolean): number {
  const { tokens, runs, brackets } = reading;
  const end = at + (isImage ? 2 : 1);
  const words: Words = { kind: 'bracket', start: at, end };
  const above = brackets.at(-1);
  if (above) above.holdsOther = true;
  brackets.push({ words, isImage, tokens: tokens.length, runs: runs.length, holdsOther: false });
  tokens.push(words);
  return end;
}

function closeBracket(reading: Reading, at: number): number {
  const { brackets, tokens, runs } = reading;
  const bracket = brackets.pop();
  const isInert = brackets.length < reading.inert && !bracket?.isImage;
  reading.inert = Math.min(reading.inert, brackets.length);
  const end = bracket && !isInert ? linkEnd(reading, bracket, at) : -1;
  if (!bracket || end < 0) return asWords(reading, at, at + 1);
  pairRuns(runs, bracket.runs);
  if (bracket.isImage) tokens.length = bracket.tokens;
  else {
    bracket.words.end = bracket.words.start;
    reading.inert = brackets.length;
  }
  return end;
}

/** Where the link ends whose text ends at a bracket; -1 where it is none. */
function linkEnd({ text, definitions }: Reading, bracket: Bracket, at: number): number {
  const end = at + 1;
  const label = !bracket.holdsOther && text.slice(bracket.words.end, at);
  const isDefined = label !== false && definitions.size > 0 && definitions.has(labelKey(label));
  const next = text.charAt(end);
  if (next === '(') {
    const resource = resourceEnd(text, end);
    if (resource >= 0) return resource;
  } else if (next === '[') {
    const full = definitions.size > 0 ? labelEnd(text, end) : -1;
    if (full >= 0 && definitions.has(labelKey(text.slice(end + 1, full - 1)))) return full;
    return isDefined && text.charAt(end + 1) === ']' ? end + 2 : -1;
  }
  return isDefined ? end : -1;
}

function readPointed(reading: Reading, at: number): number {
  const { text, tokens } = reading;
  reading.html ??= inlineHtml(text);
  const address = reading.html.addressEnd(at);
  if (address >= 0) {
    tokens.push({ kind: 'words', start: at + 1, end: address - 1 });
    return address;
  }
  const end = reading.html.tagEnd(at);
  if (end < 0) return asWords(reading, at, at + 1);
  tokens.push({ kind: 'html', start: at, end, from: at, to: end });
  return end;
}

function readReference(reading: Reading, at: number): number {
  const { text, tokens } = reading;
  const [written = '', decimal, hexadecimal, name] =
    CHARACTER_REFERENCE.exec(text.slice(at, at + LONGEST_REFERENCE)) ?? [];
  const shown = name === undefined ? characterOf(decimal, hexadecimal) : decodeNamedCharacterReference(name);
  if (shown === false) return asWords(reading, at, at + 1);
  tokens.push({ kind: 'replaced', start: at, end: at + written.length, shown });
  return at + written.length;
}

const REPLACEMENT = '\ufffd';
const NO_CHARACTER = /^(?![\t\n\f\r])[\p{Cc}\p{Surrogate}\ufdd0-\ufdef]$/u;

function characterOf(decimal: string | undefined, hexadecimal: string | undefined): string | false {
  if (decimal === undefined && hexadecimal === undefined) return false;
  const code = Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10);
  // the last two of each plane are no characters
  if (code > 0x10ffff || (code & 0xfffe) === 0xfffe) return REPLACEMENT;
  const character = String.fromCodePoint(code);
  return NO_CHARACTER.test(character) ? REPLACEMENT : character;
}
