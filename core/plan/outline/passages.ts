import type { Block, Prose } from '../../markdown/model.ts';
import { type PlainText, joinPlain, sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { PAGE_WORD } from '../lexicon/outline.ts';
import { type Label, beginsWithAppendix, labelOfMarker, rankOf, readLabel } from './labels.ts';
import { splitAtEntries } from './passageLines.ts';

/** A paragraph or list entry as a person reads it: the pieces that a page break tore apart are one. */
export interface Passage {
  readonly kind: Prose['kind'];
  readonly text: PlainText;
  readonly label: Label | null;
  readonly bold: boolean;
  /** Markdown heading level, or list depth. */
  readonly depth: number;
  readonly span: Span;
  /** Index of the first of its blocks in the document. */
  readonly block: number;
}

/** "3", "Trang 3", "3/12", "- 3 -", and the page breaks of converters. */
const PAGE_FURNITURE = new RegExp(
  `^(?:-\\s?)?(?:${PAGE_WORD}\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?(?:\\s?-)?$|^\\\\(?:newpage|pagebreak)$`,
  'iu',
);
const ENDS_SENTENCE = /[.;:!?…”")\]]$/u;
const GOES_ON = /^\p{Ll}/u;

/** The prose of a document in reading order, tables left out. */
export function readPassages(blocks: readonly Block[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open: { passage: Passage; parts: PlainText[] } | null = null;
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      open = null;
      return;
    }
    if (isPageFurniture(block)) return;
    const previous = passages.at(-1);
    if (open && previous && goesOn(previous, block)) {
      open.parts.push(block.text);
      const span = { start: previous.span.start, end: block.span.end };
      passages[passages.length - 1] = { ...previous, text: joinPlain(open.parts), span };
      return;
    }
    for (const passage of passagesOf(block, index)) {
      passages.push(passage);
      open = { passage, parts: [passage.text] };
    }
  });
  return passages;
}

/** A block is one passage, unless entries stand on its lines. */
function passagesOf({ kind, text, bold, depth, span, marker }: Prose, block: number): readonly Passage[] {
  const label = (marker === null ? null : labelOfMarker(marker)) ?? readLabel(text.text);
  const first: Passage = { kind, text, label, bold, depth, span, block };
  const [head = text, ...below] = kind === 'heading' ? [text] : splitAtEntries(text, label);
  if (below.length === 0) return [first];
  const entries = below.map((part): Passage => {
    return { kind: 'paragraph', text: part, label: readLabel(part.text), bold, depth, span: sourceSpan(part), block };
  });
  return [{ ...first, text: head, span: { start: span.start, end: sourceSpan(head).end } }, ...entries];
}

/** Is it the number of a page, which stands between two parts of the text? */
export function isPageFurniture({ text }: Prose): boolean {
  return PAGE_FURNITURE.test(text.text);
}

/** A paragraph that begins in lower case goes on with the one above it, when that one did not end its sentence. */
function goesOn(above: Passage, block: Prose): boolean {
  return (
    block.kind === 'paragraph' &&
    above.kind !== 'heading' &&
    GOES_ON.test(block.text.text) &&
    !ENDS_SENTENCE.test(above.text.text) &&
    readLabel(block.text.text) === null &&
    !beginsWithAppendix(block.text.text)
  );
}

/** How deep an entry of a list stands, by its label and by the Markdown lists that it is nested in; null for a passage without label. */
export function entryRank({ label, kind, depth }: Passage): number | null {
  return label && rankOf(label) + (kind === 'item' ? (depth - 1) / 2 : 0);
}

/** The text of a passage without its label. */
export function bodyOf(passage: Passage): { readonly text: string; readonly offset: number } {
  const offset = passage.label?.length ?? 0;
  return { text: passage.text.text.slice(offset), offset };
}
