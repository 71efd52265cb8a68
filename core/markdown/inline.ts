import { type PlainText, type PlainTextBuilder, plainTextBuilder, trimmedPart } from '../text/plainText.ts';
import { type InlineText, sourceAt, sourceEnd } from './inlineText.ts';
import { type InlineToken, inlineTokens } from './inlineTokens.ts';
import type { Comment } from './model.ts';

/** Inline markup folded to what a person reads. */
export interface FoldedInline {
  readonly text: PlainText;
  /** All letters stand in bold. */
  readonly bold: boolean;
}

/** Where the content of a block stands. */
export interface InlinePlace {
  readonly source: string;
  /** Labels that links may refer to. */
  readonly definitions: ReadonlySet<string>;
  /** The source offset that an empty text stands at. */
  readonly anchor: number;
  /** In a cell, a pipe in code is written with a backslash. */
  readonly isCell: boolean;
}

const LINE_BREAKING_TAG = /^<\/?(?:br|li|p|div|ul|ol|tr)(?![\p{L}\d_])/iu;
const BOLD_TAG = /^<(\/?)(?:b|strong)(?![\p{L}\d_])/iu;
const COMMENT = /^<!--([\s\S]*?)(?:-->|$)/u;
const INDENTED_BREAK = /(\r\n|\n|\r) +/gu;

/** Folds the inline content of one block; comments in it are added to `comments`. */
export function foldInline(content: InlineText, place: InlinePlace, comments: Comment[]): FoldedInline {
  const builder = plainTextBuilder(place.anchor);
  const folding: Folding = {
    content,
    place,
    comments,
    builder,
    bold: 0,
    hasBold: false,
    hasPlain: false,
    from: 0,
    to: 0,
  };
  for (const token of inlineTokens(content.text, place.definitions)) addToken(token, folding);
  flush(folding);
  return { text: trimmedPart(builder.build()), bold: folding.hasBold && !folding.hasPlain };
}

interface Folding {
  readonly content: InlineText;
  readonly place: InlinePlace;
  readonly comments: Comment[];
  readonly builder: PlainTextBuilder;
  /** How many bold texts are open. */
  bold: number;
  /** Are there letters in bold, and others? */
  hasBold: boolean;
  hasPlain: boolean;
  /** The words that wait to be added. */
  from: number;
  to: number;
}

function addToken(token: InlineToken, folding: Folding): void {
  switch (token.kind) {
    case 'words':
    case 'bracket':
      addWords(token.start, token.end, folding);
      return;
    case 'run':
      if (token.closed > 0) setBold(folding.bold - token.closed, folding);
      addWords(token.from, token.to, folding);
      if (token.opened > 0) setBold(folding.bold + token.opened, folding);
      return;
    case 'replaced':
      seeLetters(token.shown, folding);
      addReplaced(token.shown, token, folding);
      return;
    case 'break':
      addReplaced('\n', token, folding);
      return;
    case 'code':
      addCode(token, folding);
      return;
    case 'html':
      addHtml(token, folding);
  }
}

/** Words that follow each other in the text are added as one. */
function addWords(start: number, end: number, folding: Folding): void {
  if (end <= start) return;
  if (folding.to !== start) {
    flush(folding);
    folding.from = start;
  }
  folding.to = end;
}

function flush(folding: Folding): void {
  const { content, builder, from, to } = folding;
  if (to <= from) return;
  const words = content.text.slice(from, to);
  seeLetters(words, folding);
  builder.addSource(words, sourceAt(content, from));
  folding.from = to;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function addReplaced(shown: string, { start, end }: Range, folding: Folding): void {
  flush(folding);
  const { content, builder } = folding;
  const from = sourceAt(content, start);
  builder.addReplaced(shown, from, sourceEnd(content, end) - from);
}

function addCode(token: Range & { readonly from: number; readonly to: number }, folding: Folding): void {
  flush(folding);
  const { content, builder, place } = folding;
  const written = content.text.slice(token.from, token.to);
  seeLetters(written, folding);
  if (place.isCell) addCellCode(token.from, written, folding);
  else if (place.source.startsWith(written, sourceAt(content, token.from)))
    builder.addSource(written, sourceAt(content, token.from));
  else addReplaced(written, token, folding);
}

/** A pipe in the code of a cell is written with a backslash. */
function addCellCode(start: number, written: string, { content, builder }: Folding): void {
  let from = 0;
  for (const { 0: pipe, index } of written.matchAll(/\\\|/gu)) {
    builder.addSource(written.slice(from, index), sourceAt(content, start + from));
    builder.addReplaced('|', sourceAt(content, start + index), pipe.length);
    from = index + pipe.length;
  }
  builder.addSource(written.slice(from), sourceAt(content, start + from));
}

function addHtml(token: Range, folding: Folding): void {
  const { content, comments, bold } = folding;
  const written = content.text.slice(token.start, token.end);
  const comment = written.startsWith('<!--') ? COMMENT.exec(written.replaceAll(INDENTED_BREAK, '$1')) : null;
  if (comment) {
    flush(folding);
    const span = { start: sourceAt(content, token.start), end: sourceEnd(content, token.end) };
    comments.push({ text: (comment[1] ?? '').trim(), span });
    return;
  }
  const boldTag = BOLD_TAG.exec(written);
  if (boldTag) setBold(Math.max(0, bold + (boldTag[1] === '/' ? -1 : 1)), folding);
  else if (LINE_BREAKING_TAG.test(written)) addReplaced('\n', token, folding);
}

/** Words before stand in bold or not as they did. */
function setBold(bold: number, folding: Folding): void {
  flush(folding);
  folding.bold = bold;
}

function seeLetters(value: string, folding: Folding): void {
  if (folding.bold > 0 ? folding.hasBold : folding.hasPlain) return;
  if (!/\p{L}/u.test(value)) return;
  if (folding.bold > 0) folding.hasBold = true;
  else folding.hasPlain = true;
}
