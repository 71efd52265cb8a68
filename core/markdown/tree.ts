import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { plainNodes } from './plainNodes.ts';
import { type Line, spanOfLines, topLevelParts } from './topLevel.ts';

/** A definition ("[a]: /b") holds for the whole text, a byte order mark inside would be lost at the head of a part. */
const BINDS_PARTS = /\]:|\ufeff/u;
/** Up to the end of its last line; nothing where no line closes it. */
const FRONT_MATTER = /^--- *(?:\r\n|\n|\r)(?:[^\r\n]*(?:\r\n|\n|\r))*?--- *(?=[\r\n]|$)/u;
const MAY_BE_FRONT_MATTER = /^--- *[\r\n]/u;

/** The nodes of a whole text, as the Markdown parser makes them; positions hold offsets only. What is plain does not need it. */
export function readNodes(text: string): readonly RootContent[] {
  if (BINDS_PARTS.test(text)) return parse(text, 0, text.length);
  const front = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  if (front === 0 && MAY_BE_FRONT_MATTER.test(text)) return parse(text, 0, text.length);
  const inline = (start: number, end: number): readonly PhrasingContent[] => parseInline(text, start, end);
  const rest = topLevelParts(text, front).flatMap((lines) => plainNodes(text, lines, inline) ?? parsePart(text, lines));
  return front === 0 ? rest : [...parse(text, 0, front), ...rest];
}

function parsePart(text: string, lines: readonly Line[]): readonly RootContent[] {
  const { start, end } = spanOfLines(lines);
  return parse(text, start, end);
}

/** The whole text by the parser alone: what `readNodes` must agree with. */
export function parseWhole(text: string): readonly RootContent[] {
  return parse(text, 0, text.length);
}

function parse(text: string, start: number, end: number): readonly RootContent[] {
  const extensions = [gfmTable(), { disable: { null: ['codeIndented'] } }];
  const tree = fromMarkdown(text.slice(start, end), {
    extensions: start === 0 ? [...extensions, frontmatter(['yaml'])] : extensions,
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  shiftPositions(tree, start);
  return tree.children;
}

const HEADING_MARK = '# ';

/** The content of a table cell, read as that of a heading: both hold one line of inline markup. */
function parseInline(text: string, start: number, end: number): readonly PhrasingContent[] {
  const tree = fromMarkdown(HEADING_MARK + text.slice(start, end));
  const [heading] = tree.children;
  if (heading?.type !== 'heading') return [];
  shiftPositions(heading, start - HEADING_MARK.length);
  return heading.children;
}

/** Moves the offsets of a node and of what it holds. */
export function shiftPositions(node: Nodes, by: number): void {
  if (by === 0) return;
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset !== undefined) point.offset += by;
  }
  if ('children' in node) for (const child of node.children) shiftPositions(child, by);
}
