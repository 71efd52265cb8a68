import {
  type Fence,
  closesFence,
  fenceOf,
  headingLevel,
  headingWords,
  thematicBreak,
  underlineLevel,
} from './blockStarts.ts';
import {
  type Container,
  DEEPEST,
  type LineReading,
  goesOn,
  isBlank,
  lineReading,
  newContainer,
  openNext,
} from './containers.ts';
import { type HtmlEnd, endsItself, htmlEndOf } from './htmlBlock.ts';
import { inlineText, pastLineBreak, restOf, sourceAt, textOfLines } from './inlineText.ts';
import type { Leaf, Leaves } from './leaves.ts';
import { definitionEnd, pastSpaces } from './linkParts.ts';
import { headerColumns, markedColumns } from './tableRows.ts';
import { type Line, linesOf } from './topLevel.ts';

/** A leaf that the next line may go on with. */
type Open = OpenParagraph | OpenTable | OpenCode | OpenHtml;

interface Opened {
  readonly parent: Container | null;
  /** Where its last line ends. */
  end: number;
}

interface OpenParagraph extends Opened {
  readonly kind: 'paragraph';
  readonly lines: Line[];
}

interface OpenTable extends Opened {
  readonly kind: 'table';
  readonly rows: Line[];
}

interface OpenCode extends Opened {
  readonly kind: 'code';
  readonly start: number;
  readonly fence: Fence;
}

interface OpenHtml extends Opened {
  readonly kind: 'html';
  readonly start: number;
  readonly closes: HtmlEnd;
}

interface Reading {
  readonly text: string;
  readonly leaves: Leaf[];
  readonly definitions: Set<string>;
  readonly containers: Container[];
  open: Open | null;
}

/**
 * Reads the blocks of a text as CommonMark with tables has it, in one pass from line to line: first what containers the line goes on with and opens,
 * then what it says in them. Every space must be a plain one. Takes time in proportion to the text.
 */
export function readLeaves(text: string): Leaves {
  const reading: Reading = { text, leaves: [], definitions: new Set(), containers: [], open: null };
  const lines = linesOf(text);
  for (const [index, { start, end }] of lines.entries()) readLine(reading, start, end, index === lines.length - 1);
  close(reading, null);
  return { leaves: reading.leaves, definitions: reading.definitions };
}

function readLine(reading: Reading, start: number, end: number, isLast: boolean): void {
  const { text, containers } = reading;
  const line = lineReading(text, start, end);
  let kept = 0;
  for (let container = containers[kept]; container; container = containers[kept]) {
    const on = goesOn(line, container);
    if (on === false) break;
    kept++;
    if (on === true) continue;
    leave(reading, kept, start);
    openNext(on, line);
  }
  const isLazy = openContainers(reading, line, kept, start);
  if (isLast && line.at === end) close(reading, isLazy ? null : start);
  else sayLine(reading, line, isLazy, kept);
}

/** Ends what is open, and the containers from a number on. */
function leave(reading: Reading, kept: number, lineStart: number): void {
  close(reading, lineStart);
  reading.containers.length = kept;
}

/** Opens the containers that a line opens. Where it opens none, and does not go on with all that there are, it is lazy: it may go on with words only. */
function openContainers(reading: Reading, line: LineReading, kept: number, lineStart: number): boolean {
  const { containers, open } = reading;
  const goesOnWithAll = kept === containers.length;
  if (goesOnWithAll && (open?.kind === 'code' || open?.kind === 'html')) return false;
  const inParagraph = goesOnWithAll && open?.kind === 'paragraph';
  let count = kept;
  while (count < DEEPEST) {
    const parent = containers[count - 1] ?? null;
    const opened = newContainer(line, inParagraph, parent?.depth ?? 0);
    if (!opened) break;
    if (count === kept) leave(reading, kept, lineStart);
    if (parent) parent.children++;
    containers.push(opened);
    count++;
  }
  return count === kept && !goesOnWithAll;
}

function sayLine(reading: Reading, line: LineReading, isLazy: boolean, kept: number): void {
  const { open } = reading;
  if (open && goesOnWith(reading, open, line, isLazy)) return;
  close(reading, null);
  const { text, words, end } = line;
  const written = text.slice(words, end);
  // a tag between words leaves it to the next line to say what it stands in
  const html = isBlank(line) ? undefined : htmlEndOf(written, false);
  const interrupts = open?.kind === 'paragraph' && htmlEndOf(written, true) === undefined && html !== undefined;
  if (isLazy && !interrupts) reading.containers.length = kept;
  if (isBlank(line)) return;
  openLeaf(reading, line, written, html);
}

/** Does an open leaf go on with a line? */
function goesOnWith(reading: Reading, open: Open, line: LineReading, isLazy: boolean): boolean {
  const { text, at, end } = line;
  switch (open.kind) {
    case 'code':
      if (isLazy) return false;
      open.end = end;
      if (closesFence(text.slice(at, end), open.fence)) close(reading, null);
      return true;
    case 'html':
      if (isLazy || (open.closes === null && isBlank(line))) return false;
      open.end = end;
      if (open.closes?.(text.slice(at, end)) === true) close(reading, null);
      return true;
    case 'table':
      if (isLazy || isBlank(line) || startsOther(line, false)) return false;
      open.rows.push({ start: line.words, end });
      open.end = end;
      return true;
    default:
      return goesOnWithParagraph(reading, open, line, isLazy);
  }
}

function goesOnWithParagraph(reading: Reading, open: OpenParagraph, line: LineReading, isLazy: boolean): boolean {
  const { text, at, words, end } = line;
  if (isBlank(line)) return false;
  const written = text.slice(words, end);
  if (!isLazy) {
    if (becomesTable(reading, open, written, end)) return true;
    const level = underlineLevel(written);
    if (level > 0) {
      reading.open = null;
      return endParagraph(reading, open, { level, end });
    }
  }
  if (startsOther(line, !isLazy)) return false;
  open.lines.push({ start: at, end });
  open.end = end;
  return true;
}

/** The last line of a paragraph is the header of a table where this one marks as many columns as it has. */
function becomesTable(reading: Reading, open: OpenParagraph, written: string, end: number): boolean {
  const columns = markedColumns(written);
  const last = open.lines.at(-1);
  if (columns === 0 || !last) return false;
  const header = { start: pastSpaces(reading.text, last.start, last.end), end: last.end };
  if (headerColumns(reading.text, header) !== columns) return false;
  open.lines.pop();
  const { parent } = open;
  reading.open = { kind: 'table', parent, rows: [header], end };
  if (open.lines.length === 0) return true;
  endParagraph(reading, open, null);
  // the words are at an end, and a tag begins HTML where none stand before it
  const html = htmlEndOf(reading.text.slice(header.start, header.end), false);
  if (html !== undefined) reading.open = { kind: 'html', parent, start: last.start, end, closes: html };
  return true;
}

/** Does a line begin with what is no words: a heading, a break, code, HTML? */
function startsOther({ text, words, end }: LineReading, inParagraph: boolean): boolean {
  const written = text.slice(words, end);
  switch (text.charAt(words)) {
    case '#':
      return headingLevel(written) > 0;
    case '`':
    case '~':
      return fenceOf(written) !== null;
    case '<':
      return htmlEndOf(written, inParagraph) !== undefined;
    default:
      return thematicBreak(text, words, end).isBreak;
  }
}

function openLeaf(reading: Reading, line: LineReading, written: string, html: HtmlEnd | undefined): void {
  const { text, at, words, end } = line;
  const parent = reading.containers.at(-1) ?? null;
  const level = headingLevel(written);
  const fence = fenceOf(written);
  if (level > 0) {
    const [from, to] = headingWords(written);
    const content = inlineText(text, words + from, words + to);
    add(reading, parent, { kind: 'heading', level, content, span: { start: words, end } });
  } else if (fence) reading.open = { kind: 'code', parent, start: words, end, fence };
  else if (html !== undefined) {
    reading.open = { kind: 'html', parent, start: at, end, closes: html };
    if (html && endsItself(written, html)) close(reading, null);
  } else if (thematicBreak(text, words, end).isBreak) add(reading, parent, null);
  else reading.open = { kind: 'paragraph', parent, lines: [{ start: words, end }], end };
}

/** Counts a block as one of its container's, and keeps it if it is a leaf that anybody reads. */
function add({ leaves }: Reading, parent: Container | null, leaf: Leaf | null): void {
  if (parent) parent.children++;
  if (leaf) leaves.push(leaf);
}

/** Ends the open leaf. Code and HTML that nothing closes reach to where the line begins that takes their container away (`lineStart`), else to the end of their last line. */
function close(reading: Reading, lineStart: number | null): void {
  const { open } = reading;
  reading.open = null;
  if (!open) return;
  switch (open.kind) {
    case 'paragraph':
      endParagraph(reading, open, null);
      return;
    case 'table': {
      const [header] = open.rows;
      const span = { start: header?.start ?? open.end, end: open.end };
      add(reading, open.parent, { kind: 'table', rows: open.rows, span });
      return;
    }
    case 'code':
    case 'html': {
      const endsBefore = open.kind === 'html' && open.closes === null;
      const end = lineStart === null || endsBefore ? open.end : lineStart;
      add(reading, open.parent, { kind: open.kind, span: { start: open.start, end } });
    }
  }
}

/** Ends a paragraph, as a heading where it is underlined; is there more to it than definitions? */
function endParagraph(
  reading: Reading,
  { lines, parent, end }: OpenParagraph,
  underline: { readonly level: number; readonly end: number } | null,
): boolean {
  const whole = textOfLines(reading.text, lines);
  const from = passDefinitions(reading, parent, whole.text);
  if (from >= whole.text.length) return false;
  const content = restOf(whole, from);
  if (underline) {
    const span = { start: sourceAt(whole, 0), end: underline.end };
    add(reading, parent, { kind: 'heading', level: underline.level, content, span });
    return true;
  }
  const itemStart = parent?.kind === 'entry' && parent.children === 0 ? parent.start : null;
  const span = { start: sourceAt(content, 0), end: lines.at(-1)?.end ?? end };
  add(reading, parent, { kind: 'paragraph', depth: parent?.depth ?? 0, itemStart, content, span });
  return true;
}

/** Reads the definitions at the head of a paragraph, and gives the offset behind them. */
function passDefinitions(reading: Reading, parent: Container | null, text: string): number {
  let at = 0;
  for (let found = definitionEnd(text, at); found; found = definitionEnd(text, at)) {
    reading.definitions.add(found.label);
    add(reading, parent, null);
    at = pastSpaces(text, pastLineBreak(text, found.end));
  }
  return at;
}
