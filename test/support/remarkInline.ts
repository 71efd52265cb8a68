/** The inline content of a block as the parsers of record have it, folded to what a person reads: each character of a node's value is looked for in the source. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { PhrasingContent } from 'mdast';
import type { Comment } from '../../core/markdown/model.ts';
import { type PlainText, type PlainTextBuilder, plainTextBuilder, trimmedPart } from '../../core/text/plainText.ts';

const LINE_BREAKING_TAG = /^<\/?(?:br|li|p|div|ul|ol|tr)(?![\p{L}\d_])/iu;
const BOLD_TAG = /^<(\/?)(?:b|strong)(?![\p{L}\d_])/iu;
const COMMENT = /^<!--([\s\S]*?)(?:-->|$)/u;
const CHARACTER_REFERENCE = /^&(?:#(?:\d{1,7}|x[0-9a-f]{1,6})|([a-z0-9]{1,31}));/iu;
const LINE_BREAK = /^(?:\r\n|\n|\r)/u;
const ESCAPABLE = /^\\[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/u;

/** Folds the inline content of one block. `anchor` is the source offset that an empty text stands at; comments are added to `comments`. */
export function foldRemark(
  nodes: readonly PhrasingContent[],
  source: string,
  anchor: number,
  comments: Comment[],
): { readonly text: PlainText; readonly bold: boolean } {
  const builder = plainTextBuilder(anchor);
  const state: FoldState = { source, builder, comments, boldDepth: 0, hasBold: false, hasPlain: false };
  for (const node of nodes) addNode(node, state);
  return { text: trimmedPart(builder.build()), bold: state.hasBold && !state.hasPlain };
}

interface FoldState {
  readonly source: string;
  readonly builder: PlainTextBuilder;
  readonly comments: Comment[];
  boldDepth: number;
  /** Are there letters in bold, and others? */
  hasBold: boolean;
  hasPlain: boolean;
}

function addNode(node: PhrasingContent, state: FoldState): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'text':
      seeLetters(node.value, state);
      addAligned(node.value, start, end, state);
      return;
    case 'inlineCode': {
      seeLetters(node.value, state);
      const ticks = /^`*/u.exec(state.source.slice(start, end))?.[0].length ?? 0;
      const within = state.source.indexOf(node.value, start + ticks);
      if (node.value.includes('|') && state.source.slice(start, end).includes('\\|'))
        addCellCode(node.value, start + ticks, state);
      else if (within >= 0 && within < end) state.builder.addSource(node.value, within);
      else state.builder.addReplaced(node.value, start, end - start);
      return;
    }
    case 'break': {
      // in a quotation, the node reaches over the signs that the next line begins with
      const length = /^(?: +|\\)(?:\r\n|\n|\r)/u.exec(state.source.slice(start, end))?.[0].length ?? 0;
      state.builder.addReplaced('\n', start, length);
      return;
    }
    case 'html':
      addHtml(node.value, start, end, state);
      return;
    case 'image':
    case 'imageReference':
      return;
    case 'strong':
      state.boldDepth++;
      for (const child of node.children) addNode(child, state);
      state.boldDepth--;
      return;
    case 'footnoteReference':
      return;
    default:
      for (const child of node.children) addNode(child, state);
  }
}

/** Code with pipes that have a backslash before them, which the parser took away. */
function addCellCode(value: string, start: number, { source, builder }: FoldState): void {
  let at = start + (source.charAt(start) === ' ' && !value.startsWith(' ') ? 1 : 0);
  if (source.startsWith(value, at)) {
    builder.addSource(value, at);
    return;
  }
  for (const [index, piece] of value.split('|').entries()) {
    if (index > 0) builder.addReplaced('|', at - 2, 2);
    builder.addSource(piece, at);
    at += piece.length + 2;
  }
}

function addHtml(value: string, start: number, end: number, state: FoldState): void {
  const comment = COMMENT.exec(value);
  if (comment) {
    state.comments.push({ text: (comment[1] ?? '').trim(), span: { start, end } });
    return;
  }
  const bold = BOLD_TAG.exec(value);
  if (bold) state.boldDepth = Math.max(0, state.boldDepth + (bold[1] === '/' ? -1 : 1));
  else if (LINE_BREAKING_TAG.test(value)) state.builder.addReplaced('\n', start, end - start);
}

function seeLetters(value: string, state: FoldState): void {
  if (state.boldDepth > 0 ? state.hasBold : state.hasPlain) return;
  if (!/\p{L}/u.test(value)) return;
  if (state.boldDepth > 0) state.hasBold = true;
  else state.hasPlain = true;
}

/**
 * Adds the value of a text node, finding for each character the source it came from: escapes, character references,
 * and the white space that Markdown drops round a line break make the two differ.
 */
function addAligned(value: string, start: number, end: number, { source, builder }: FoldState): void {
  if (!value.includes('\r') && source.slice(start, end) === value) {
    builder.addSource(value, start);
    return;
  }
  let at = start;
  let runStart = start;
  const flush = (): void => {
    if (at > runStart) builder.addSource(source.slice(runStart, at), runStart);
  };
  let index = 0;
  while (index < value.length && at < end) {
    const rest = source.slice(at, Math.min(end, at + 40));
    const replaced = replacement(value, index, rest);
    if (replaced) {
      flush();
      builder.addReplaced(replaced.text, at, replaced.sourceLength);
      at += replaced.sourceLength;
      index += replaced.valueLength;
      if (replaced.text === '\n') at = skipTo(source, at, end, value.charAt(index));
      runStart = at;
    } else if (source.charAt(at) === value.charAt(index)) {
      at++;
      index++;
    } else {
      flush();
      at++;
      runStart = at;
    }
  }
  flush();
}

interface Replacement {
  readonly text: string;
  readonly sourceLength: number;
  readonly valueLength: number;
}

function replacement(value: string, index: number, source: string): Replacement | null {
  const lineBreak = LINE_BREAK.exec(source);
  if (lineBreak) {
    const valueBreak = LINE_BREAK.exec(value.slice(index, index + 2));
    return valueBreak && { text: '\n', sourceLength: lineBreak[0].length, valueLength: valueBreak[0].length };
  }
  if (ESCAPABLE.test(source) && source.charAt(1) === value.charAt(index)) {
    return { text: source.charAt(1), sourceLength: 2, valueLength: 1 };
  }
  const reference = CHARACTER_REFERENCE.exec(source);
  const decoded = reference && decodeReference(reference, value, index);
  if (reference && decoded && value.startsWith(decoded, index)) {
    return { text: decoded, sourceLength: reference[0].length, valueLength: decoded.length };
  }
  return null;
}

/** A number always stands for something: whatever the parser made of it. */
function decodeReference([, name]: RegExpExecArray, value: string, index: number): string | false {
  if (name !== undefined) return decodeNamedCharacterReference(name);
  return String.fromCodePoint(value.codePointAt(index) ?? 0);
}

/** Past the indentation and quote marks that begin a continuation line, to the first character that the value has. */
function skipTo(source: string, from: number, end: number, wanted: string): number {
  let at = from;
  while (at < end && /[ \t>]/u.test(source.charAt(at)) && source.charAt(at) !== wanted) at++;
  return at;
}
