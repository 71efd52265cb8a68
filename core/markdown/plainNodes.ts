import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import { trimEndOf } from '../text/trim.ts';
import { plainInline, positionOf } from './plainInline.ts';
import { type Line, linesOf } from './topLevel.ts';

/** What may open a block, or underline a heading, at the head of a line; pipes may make a table of it. */
const BLOCK_START = /^ *(?:[#>~=<`|:_]|\*(?=[ *]*$| )|[-+](?=[ \-+|:]|$)|\d{1,9}[.)](?= |$))|\|/u;
const HEADING = /^(#{1,6}) +(?=[^ #])/u;
const ITEM = /^([-+*]|\d{1,9}[.)]) {1,4}(?=[^ ])/u;
const DELIMITER_ROW = /^\|(?: *:?-+:? *\|)+ *$/u;

/** Reads the content of a cell that holds markup, where it stands in the text. */
export type InlineReader = (start: number, end: number) => readonly PhrasingContent[];

/**
 * The nodes of a part of a text that holds nothing but plain paragraphs, a flat list of them, or a table between pipes: what the
 * Markdown parser makes of it. Null for any other part.
 */
export function plainNodes(text: string, inline: InlineReader): readonly RootContent[] | null {
  const lines = linesOf(text).filter(({ start, end }) => /[^ ]/u.test(text.slice(start, end)));
  return (
    plainTable(text, lines, inline) ??
    plainHeading(text, lines) ??
    plainList(text, lines) ??
    plainParagraph(text, lines, 0)
  );
}

/** A line of its own behind "#" signs, with none at its end. */
function plainHeading(text: string, lines: readonly Line[]): readonly RootContent[] | null {
  const [line] = lines;
  if (!line || lines.length > 1) return null;
  const written = text.slice(line.start, line.end);
  const [mark, { length: depth } = ''] = HEADING.exec(written) ?? [];
  if (mark === undefined || !isHeadingDepth(depth) || /[# ]$/u.test(written)) return null;
  const children = plainInline(text, line.start + mark.length, line.end);
  return children && [{ type: 'heading', depth, children: [...children], position: positionOf(line.start, line.end) }];
}

function isHeadingDepth(depth: number): depth is Heading['depth'] {
  return depth >= 1 && depth <= 6;
}

/** One paragraph, its first line without the `skipped` characters of a list marker. */
function plainParagraph(text: string, lines: readonly Line[], skipped: number): [Paragraph] | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const written = lines.map(({ start, end }, index) => text.slice(index === 0 ? start + skipped : start, end));
  if (written.some((line) => BLOCK_START.test(line) || line === '') || written.at(-1)?.endsWith(' ')) return null;
  if (lines.some((_, index) => isBlankBehind(text, lines, index))) return null;
  const start = first.start + skipped + indentOf(written[0] ?? '');
  const children = plainInline(text, start, last.end);
  return children && [{ type: 'paragraph', children: [...children], position: positionOf(start, last.end) }];
}

function breakBehind(text: string, lines: readonly Line[], index: number): string {
  const [line, next] = lines.slice(index, index + 2);
  return line && next ? text.slice(line.end, next.start) : '';
}

/** Does a blank line stand between a line and the next? */
function isBlankBehind(text: string, lines: readonly Line[], index: number): boolean {
  return !/^(?:\r\n|\n|\r)?$/u.test(breakBehind(text, lines, index));
}

/** How many spaces a text begins with; no other sign is white space to Markdown here. */
function indentOf(text: string): number {
  return text.search(/[^ ]|$/u);
}

/** Lists one after another, no item inside another; lines between items go on with the paragraph above. */
function plainList(text: string, lines: readonly Line[]): readonly RootContent[] | null {
  const lists: List[] = [];
  let kind = '';
  for (const item of itemsOf(text, lines) ?? []) {
    const [first] = item;
    const marker = first && ITEM.exec(text.slice(first.start, first.end));
    const paragraph = marker && plainParagraph(text, item, marker[0].length);
    if (!paragraph) return null;
    const end = item.at(-1)?.end ?? first.end;
    const child: ListItem = { type: 'listItem', children: paragraph, position: positionOf(first.start, end) };
    const list = lists.at(-1);
    if (list?.position && kind === kindOf(marker)) {
      list.children.push(child);
      list.position.end = positionOf(first.start, end).end;
    } else lists.push({ type: 'list', children: [child], position: positionOf(first.start, end) });
    kind = kindOf(marker);
  }
  return lists.length === 0 ? null : lists;
}

/** Each item's lines; null where lines stand before the first one, or apart from theirs. */
function itemsOf(text: string, lines: readonly Line[]): readonly (readonly Line[])[] | null {
  const items: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    if (ITEM.test(text.slice(line.start, line.end))) items.push([line]);
    else if (items.length === 0 || isBlankBehind(text, lines, index - 1)) return null;
    else items.at(-1)?.push(line);
  }
  return items;
}

/** What the markers of one list have in common. */
function kindOf(marker: RegExpExecArray): string {
  return marker[1]?.at(-1) ?? '';
}

/** A table whose rows all begin and end with pipes and hold none but those. */
function plainTable(text: string, lines: readonly Line[], inline: InlineReader): readonly RootContent[] | null {
  const [header, delimiter, ...body] = lines;
  if (!header || !delimiter || !DELIMITER_ROW.test(text.slice(delimiter.start, delimiter.end))) return null;
  const rows: TableRow[] = [];
  for (const line of [header, ...body]) {
    const row = plainRow(text, line, inline);
    if (!row) return null;
    rows.push(row);
  }
  const columns = text.slice(delimiter.start, delimiter.end).split('|').length - 2;
  if (rows[0]?.children.length !== columns) return null;
  return [{ type: 'table', children: rows, position: positionOf(header.start, lines.at(-1)?.end ?? 0) }];
}

function plainRow(text: string, { start, end }: Line, inline: InlineReader): TableRow | null {
  const written = text.slice(start, end);
  if (!/^\|.*\|$/u.test(written) || /[`\\\0]/u.test(written)) return null;
  const children: TableCell[] = [];
  for (let at = start; at < end - 1;) {
    const close = text.indexOf('|', at + 1);
    const isLast = close === end - 1;
    children.push(cell(text, at, isLast ? end : close, inline));
    at = close;
  }
  return { type: 'tableRow', children, position: positionOf(start, end) };
}

/** A cell reaches from its leading pipe to the next one; the last one of a row holds that too. */
function cell(text: string, start: number, end: number, inline: InlineReader): TableCell {
  const content = text.slice(start + 1, text.charAt(end - 1) === '|' && end - 1 > start ? end - 1 : end);
  const from = start + 1 + indentOf(content);
  const value = trimEndOf(content.slice(indentOf(content)), / /u);
  const position = positionOf(start, end);
  if (value === '') return { type: 'tableCell', children: [], position };
  const to = from + value.length;
  const children = plainInline(text, from, to) ?? inline(from, to);
  return { type: 'tableCell', children: [...children], position };
}
