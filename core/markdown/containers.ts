import { thematicBreak } from './blockStarts.ts';
import { pastSpaces } from './linkParts.ts';

/** What a text stands in: quotations and entries of lists, one in another. */
export type Container = Quotation | Entry;

interface Quotation {
  readonly kind: 'quotation';
  /** How many lists are round what it holds. */
  readonly depth: number;
  /** How many blocks it holds so far. */
  children: number;
}

/** An entry of a list, and after it the next one: only one of them is open. */
interface Entry {
  readonly kind: 'entry';
  readonly depth: number;
  /** "-", "*", "+", or what stands behind the number. */
  readonly marker: string;
  children: number;
  /** Where the open entry begins. */
  start: number;
  /** By how many spaces the lines of the open entry are indented. */
  indent: number;
  /** Its first line is empty; there may be no second one. */
  startsEmpty: boolean;
  isOver: boolean;
}

/** Containers in each other beyond this are words: nobody writes them, and each line would have to ask all of them. */
export const DEEPEST = 100;

/** What a line opens in a list that is there. */
export interface NextEntry {
  readonly list: Entry;
  readonly written: WrittenEntry;
}

const NUMBER = /^\d{1,9}(?=[.)])/u;

/** A line that is being read, and how far. */
export interface LineReading {
  readonly text: string;
  readonly end: number;
  at: number;
  /** Where the first sign stands from there on. */
  words: number;
  /** No break of a subject begins before this offset. */
  noBreakBefore: number;
}

export function lineReading(text: string, start: number, end: number): LineReading {
  return { text, end, at: start, words: pastSpaces(text, start, end), noBreakBefore: start };
}

export function isBlank({ words, end }: LineReading): boolean {
  return words === end;
}

function moveTo(line: LineReading, at: number): void {
  line.at = at;
  if (line.words < at) line.words = pastSpaces(line.text, at, line.end);
}

/** Reads what a line of a container begins with: does the line go on with it, with the next entry of its list, or not? */
export function goesOn(line: LineReading, container: Container): boolean | NextEntry {
  if (container.kind === 'quotation') return passQuotationMark(line);
  if (isBlank(line)) {
    container.isOver ||= container.startsEmpty;
    moveTo(line, Math.min(line.end, line.at + container.indent));
    return true;
  }
  const isInside = !container.isOver && line.words - line.at >= container.indent;
  container.isOver = false;
  container.startsEmpty = false;
  if (isInside) {
    moveTo(line, line.at + container.indent);
    return true;
  }
  const written = entryAt(line, false, container.marker);
  return written !== null && { list: container, written };
}

/** Opens the next entry of a list, once what the one before holds is ended. */
export function openNext({ list, written }: NextEntry, line: LineReading): void {
  openEntry(list, written, line);
}

function passQuotationMark(line: LineReading): boolean {
  const { text, words, end } = line;
  if (words >= end || text.charAt(words) !== '>') return false;
  moveTo(line, words + 1 < end && text.charAt(words + 1) === ' ' ? words + 2 : words + 1);
  return true;
}

/** The container that a line opens where it is read to; null for none. Among words (`inParagraph`) only some entries begin. */
export function newContainer(line: LineReading, inParagraph: boolean, depth: number): Container | null {
  if (passQuotationMark(line)) return { kind: 'quotation', depth, children: 0 };
  const written = entryAt(line, inParagraph, null);
  if (!written) return null;
  const { marker } = written;
  const entry: Entry = {
    ...{ kind: 'entry', depth: depth + 1, marker, children: 0 },
    ...{ start: 0, indent: 0, startsEmpty: false, isOver: false },
  };
  openEntry(entry, written, line);
  return entry;
}

interface WrittenEntry {
  readonly marker: string;
  readonly isEmpty: boolean;
  readonly contentAt: number;
}

function entryAt(line: LineReading, inParagraph: boolean, wanted: string | null): WrittenEntry | null {
  const { text, words, end } = line;
  const behind = markerEnd(line, inParagraph);
  const marker = text.charAt(behind - 1);
  if (behind < 0 || (wanted !== null && wanted !== marker)) return null;
  const contentAt = pastSpaces(text, behind, end);
  if (contentAt === end) return inParagraph ? null : { marker, isEmpty: true, contentAt: behind };
  if (contentAt === behind || ('*-'.includes(marker) && isBreak(line, words))) return null;
  return { marker, isEmpty: false, contentAt };
}

/** Where the marker of an entry ends; -1 for none. */
function markerEnd({ text, words, end }: LineReading, inParagraph: boolean): number {
  if (words >= end) return -1;
  if ('*+-'.includes(text.charAt(words))) return words + 1;
  const number = NUMBER.exec(text.slice(words, Math.min(end, words + 10)))?.[0];
  if (number === undefined || (inParagraph && number !== '1')) return -1;
  return words + number.length + 1;
}

function isBreak(line: LineReading, at: number): boolean {
  if (at < line.noBreakBefore) return false;
  const found = thematicBreak(line.text, at, line.end);
  if (!found.isBreak) line.noBreakBefore = found.blockedAt;
  return found.isBreak;
}

function openEntry(entry: Entry, { isEmpty, contentAt }: WrittenEntry, line: LineReading): void {
  entry.start = line.words;
  entry.indent = contentAt - line.at + (isEmpty ? 1 : 0);
  entry.startsEmpty = isEmpty;
  entry.isOver = false;
  entry.children = 0;
  moveTo(line, contentAt);
}
