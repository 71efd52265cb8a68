import { foldLookAlikes } from './fold.ts';
import type { Span } from './span.ts';

/**
 * What a person reads of a piece of the document: markup taken out, NFC, invisible characters gone; with the way back to the source.
 */
export interface PlainText {
  /** As written, to show to people. */
  readonly shown: string;
  /** The same length as `shown`, look-alike characters folded: what patterns are matched against. */
  readonly text: string;
  /** In order and without gaps over `shown`. */
  readonly pieces: readonly Piece[];
  /** The source offset where the text begins, also when it is empty. */
  readonly anchor: number;
}

/** A run of plain text and the run of source it was made from; equal lengths mean character by character. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** Zero-width characters and the soft hyphen: a person does not see them, a pattern would stumble. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Collects plain text from left to right. */
export interface PlainTextBuilder {
  /** Adds source text as it stands, composing NFD and dropping invisible characters. */
  addSource(text: string, sourceStart: number): void;
  /** Adds text that stands for a run of source (a character reference, a `<br>`); `sourceLength` 0 for text that nothing stands for. */
  addReplaced(text: string, sourceStart: number, sourceLength: number): void;
  build(): PlainText;
}

export function plainTextBuilder(anchor: number): PlainTextBuilder {
  let shown = '';
  const pieces: Piece[] = [];
  const add = (text: string, source: number, sourceLength: number): void => {
    if (text === '') return;
    const last = pieces.at(-1);
    const goesOn = last?.length === last?.sourceLength && last && last.source + last.sourceLength === source;
    if (last && goesOn && text.length === sourceLength)
      pieces[pieces.length - 1] = {
        ...last,
        length: last.length + sourceLength,
        sourceLength: last.length + sourceLength,
      };
    else pieces.push({ at: shown.length, length: text.length, source, sourceLength });
    shown += text;
  };
  return {
    addSource(text, sourceStart) {
      if (!INVISIBLE.test(text) && text.normalize('NFC') === text) {
        add(text, sourceStart, text.length);
        return;
      }
      for (const match of text.matchAll(CLUSTER)) {
        const composed = match[0].replace(new RegExp(INVISIBLE, 'gu'), '').normalize('NFC');
        add(composed, sourceStart + match.index, match[0].length);
      }
    },
    addReplaced(text, sourceStart, sourceLength) {
      add(text, sourceStart, sourceLength);
    },
    build: () => ({ shown, text: foldLookAlikes(shown), pieces, anchor }),
  };
}

/** The source span of the plain offsets `start` to `end` (exclusive). An empty range gives an empty span at its place. */
export function sourceSpan(plain: PlainText, start = 0, end = plain.shown.length): Span {
  const from = sourceOffset(plain, start, false);
  if (end <= start) return { start: from, end: from };
  return { start: from, end: Math.max(from, sourceOffset(plain, end - 1, true)) };
}

/** The plain offset of the first character that begins at or behind a source offset; the length where none does. */
export function plainOffset(plain: PlainText, offset: number): number {
  const piece = plain.pieces.find(({ source, sourceLength }) => source + sourceLength > offset);
  if (!piece) return plain.shown.length;
  return piece.at + (piece.length === piece.sourceLength ? Math.max(offset - piece.source, 0) : 0);
}

/** Was the character at a source offset read into this text? */
export function holdsOffset(plain: PlainText, offset: number): boolean {
  return plain.pieces.some(({ source, sourceLength }) => source <= offset && offset < source + sourceLength);
}

/** The plain text between two plain offsets, without white space at its ends. */
export function trimmedPart(plain: PlainText, start = 0, end = plain.shown.length): PlainText {
  let from = start;
  let to = end;
  while (from < to && isSpace(plain.text, from)) from++;
  while (to > from && isSpace(plain.text, to - 1)) to--;
  if (from === 0 && to === plain.shown.length) return plain;
  const pieces: Piece[] = [];
  for (let index = pieceIndexAt(plain.pieces, from); (plain.pieces[index]?.at ?? to) < to; index++) {
    const piece = plain.pieces[index];
    if (piece && piece.at + piece.length > from) pieces.push(clip(piece, from, to));
  }
  return {
    shown: plain.shown.slice(from, to),
    text: plain.text.slice(from, to),
    pieces,
    anchor: sourceOffset(plain, from, false),
  };
}

/** The same text where it stands `by` further on in the source. */
export function movedPlain(plain: PlainText, by: number): PlainText {
  const pieces = plain.pieces.map((piece) => ({ ...piece, source: piece.source + by }));
  return { shown: plain.shown, text: plain.text, pieces, anchor: plain.anchor + by };
}

/** One text out of several, in order, with `separator` between those that are not empty. */
export function joinPlain(parts: readonly PlainText[], separator = ' '): PlainText {
  const [first, ...rest] = parts.filter((part) => part.shown !== '');
  if (!first) return parts[0] ?? { shown: '', text: '', pieces: [], anchor: 0 };
  if (rest.length === 0) return first;
  const pieces: Piece[] = [...first.pieces];
  let { shown, text } = first;
  for (const part of rest) {
    const at = shown.length;
    pieces.push({ at, length: separator.length, source: sourceSpan(part).start, sourceLength: 0 });
    const shift = at + separator.length;
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + shift });
    shown += separator + part.shown;
    text += separator + part.text;
  }
  return { shown, text, pieces, anchor: first.anchor };
}

function sourceOffset(plain: PlainText, offset: number, after: boolean): number {
  const piece = pieceAt(plain.pieces, offset);
  if (!piece) return plain.anchor;
  if (offset >= piece.at + piece.length) return piece.source + piece.sourceLength;
  const within = offset - piece.at;
  if (piece.length === piece.sourceLength) return piece.source + within + (after ? 1 : 0);
  return after ? piece.source + piece.sourceLength : piece.source;
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces[pieceIndexAt(pieces, offset)];
}

/** The index of the last piece that begins at or before the offset. */
function pieceIndexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function clip(piece: Piece, from: number, to: number): Piece {
  const start = Math.max(piece.at, from);
  const end = Math.min(piece.at + piece.length, to);
  if (piece.length !== piece.sourceLength) return { ...piece, at: start - from, length: end - start };
  return { at: start - from, length: end - start, source: piece.source + start - piece.at, sourceLength: end - start };
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index));
}
