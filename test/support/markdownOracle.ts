import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Block } from '../../core/markdown/model.ts';
import { foldSpaces } from '../../core/text/fold.ts';

/** A block as two parsers can be compared by: "heading 2", "item", its text; a table by the texts of its cells. */
export type SeenBlock =
  readonly [kind: string, text: string] | readonly [kind: 'table', rows: readonly (readonly string[])[]];

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** GFM tables and front matter; no indented code, which is one of the two deliberate differences of parseDocument. */
function ourDialect(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), frontmatter(['yaml']), { disable: { null: ['codeIndented'] } }];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml'])];
}

/** The blocks of a text by unified and remark-parse, those of HTML left out. Every space is a plain one: the other difference. */
export function remarkBlocks(source: string): readonly SeenBlock[] {
  const tree = unified()
    .use(remarkParse)
    .use(ourDialect)
    .parse(foldSpaces(source.replace(/^\ufeff+/u, '')));
  return tree.children.flatMap((node) => blocksOf(node, false));
}

function blocksOf(node: RootContent, opensItem: boolean): readonly SeenBlock[] {
  switch (node.type) {
    case 'heading':
      return seen(`heading ${String(node.depth)}`, textOf(node.children));
    case 'paragraph':
      return seen(opensItem ? 'item' : 'paragraph', textOf(node.children));
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child, index) => blocksOf(child, index === 0)));
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, false));
    case 'table':
      return [['table', node.children.map((row) => row.children.map((cell) => clean(textOf(cell.children))))]];
    default:
      return [];
  }
}

function seen(kind: string, text: string): readonly SeenBlock[] {
  const cleaned = clean(text);
  return cleaned === '' ? [] : [[kind, cleaned]];
}

function clean(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => inlineText(node)).join('');
}

function inlineText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return /^<\/?(?:br|li|p|div|ul|ol|tr)(?![\w-])/iu.test(node.value) ? ' ' : '';
  return 'children' in node ? node.children.map((child) => inlineText(child)).join('') : '';
}

/** The blocks of a document in the same form. */
export function seenBlocks(blocks: readonly Block[]): readonly SeenBlock[] {
  return blocks.map((block) => {
    if (block.kind === 'table')
      return ['table', block.rows.map(({ cells }) => cells.map(({ text }) => clean(text.shown)))];
    return [block.kind === 'heading' ? `heading ${String(block.depth)}` : block.kind, clean(block.text.shown)];
  });
}
