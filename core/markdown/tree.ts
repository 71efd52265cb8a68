import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { type Options, fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { plainNodes } from './plainNodes.ts';
import type { Span } from '../text/span.ts';
import { topLevelParts } from './topLevel.ts';

/** A definition ("[a]: /b") holds for the whole text, a byte order mark inside would be lost at the head of a part. */
const BINDS_PARTS = /\]:|\ufeff/u;
/** Up to the end of its last line; nothing where no line closes it. */
const FRONT_MATTER = /^--- *(?:\r\n|\n|\r)(?:[^\r\n]*(?:\r\n|\n|\r))*?--- *(?=[\r\n]|$)/u;
const MAY_BE_FRONT_MATTER = /^--- *[\r\n]/u;

/** A run of a text that can be read by itself. */
export interface Part {
  readonly span: Span;
  /** It may begin with front matter, or hold link definitions: the parser alone reads it. */
  readonly isWhole: boolean;
}

/** The parts of a text, in order; blank lines between them are left out. */
export function partsOf(text: string): readonly Part[] {
  const front = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  if (BINDS_PARTS.test(text) || (front === 0 && MAY_BE_FRONT_MATTER.test(text))) return undivided(text, text.length);
  const rest = topLevelParts(text, front).map((span) => ({ span, isWhole: false }));
  return front === 0 ? rest : [...undivided(text, front), ...rest];
}

/** The text as one part, up to an offset. */
export function undivided(text: string, end = text.length): readonly Part[] {
  return [{ span: { start: 0, end }, isWhole: true }];
}

/** The nodes of a part; their positions hold offsets from its own start only. */
export function readNodes(text: string, isWhole: boolean): readonly RootContent[] {
  if (isWhole) return parse(text, PARSER_OF_WHOLE);
  return plainNodes(text, (start, end) => parseInline(text, start, end)) ?? parse(text, PARSER);
}

const EXTENSIONS = [gfmTable(), { disable: { null: ['codeIndented'] } }];
const PARSER: Options = { extensions: EXTENSIONS, mdastExtensions: [gfmTableFromMarkdown()] };
const PARSER_OF_WHOLE: Options = {
  extensions: [...EXTENSIONS, frontmatter(['yaml'])],
  mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
};

function parse(text: string, options: Options): readonly RootContent[] {
  return fromMarkdown(text, options).children;
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
function shiftPositions(top: Nodes, by: number): void {
  if (by === 0) return;
  const open: Nodes[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point?.offset !== undefined) point.offset += by;
    }
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}
