import { lastBefore } from '../../text/lastBefore.ts';
import { WORD_END, anyOf, startsWithAny } from '../../text/pattern.ts';
import type { Span } from '../../text/span.ts';
import { NUMBER_WORD } from '../lexicon/citations.ts';
import { ATTACHED, KIND_WORDS } from '../lexicon/header.ts';
import { PLAIN_TITLES, SECTION_TITLES, SIGNATURE_MARKS, SIGNATURE_OFFICES } from '../lexicon/outline.ts';
import { type Label, beginsWithAppendix, rankOf } from './labels.ts';
import { ordinalOf } from './ordinals.ts';
import { type Passage, bodyOf } from './passages.ts';
import { type TitledKind, kindOfTitle } from './sectionKinds.ts';

export type SectionKind = TitledKind | 'signature' | 'appendix';

/** A part of the document under one heading. */
export interface Section {
  readonly kind: SectionKind | null;
  readonly label: Label | null;
  /** The heading without its label, as written. */
  readonly title: string;
  /** 0 for an appendix; a section holds the following ones of greater rank. */
  readonly rank: number;
  readonly parent: Section | null;
  /** The heading's passage, and the passages [first, end) below it, those of its subsections included. */
  readonly heading: Passage;
  readonly first: number;
  readonly end: number;
  /** From the heading to the end of the last passage. */
  readonly span: Span;
}

/** A heading longer than this is a sentence. */
const LONGEST_HEADING = 250;
const LONGEST_NUMBERED_HEADING = 160;
const SENTENCE_END = /[.;,]$/u;
const FEW_WORDS = /^\S+(?:\s+\S+){0,5}$/u;

const RANK_APPENDIX = 0;
/** "KẾ HOẠCH" behind the signature of the decision that it goes with. */
const RANK_ATTACHED = 0.2;
/** Recipients and signature end the text proper. */
const RANK_CLOSING = 0.5;
const RANK_UNLABELLED = 2.2;
const RANK_BOLD = 7.5;

/** Titles that are known without any sign of a heading. */
const PLAIN_TITLE = new RegExp(`^${anyOf(PLAIN_TITLES)}\\s*[:.]?$`, 'iu');
/** "Phụ lục số 2.", "Phụ lục I:", and nothing behind it. */
const APPENDIX_TITLE = new RegExp(`^\\S+\\s+\\S+(?:\\s+(?:${NUMBER_WORD}\\s+)?[\\p{Lu}\\d]{1,4})?\\s*(?:[.:]|$)`, 'u');
const RECIPIENTS = new RegExp(`^${anyOf(SECTION_TITLES.recipients)}\\s*(?::|$)`, 'iu');
const SIGNATURE = new RegExp(`^(?:${anyOf(SIGNATURE_MARKS)}|(?:${anyOf(SIGNATURE_OFFICES)})\\s*(?:\\n|$))`, 'iu');

/** The sections of a document in reading order; `from` is the first passage that can be a heading (what stands above is the header). */
export function readOutline(passages: readonly Passage[], from: number): readonly Section[] {
  const headings = readHeadings(passages, from);
  const ends = endsOf(headings, passages.length);
  const sections: Section[] = [];
  const open: Section[] = [];
  headings.forEach(({ passage, index, rank }, position) => {
    const end = ends[position] ?? passages.length;
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
    const title = bodyOf(passage);
    const section: Section = {
      kind: rank === RANK_APPENDIX ? 'appendix' : isSignature(passage) ? 'signature' : kindOfTitle(title.text),
      label: passage.label,
      title: passage.text.shown.slice(title.offset).trim(),
      rank,
      parent: open.at(-1) ?? null,
      heading: passage,
      first: index + 1,
      end,
      span: { start: passage.span.start, end: passages[end - 1]?.span.end ?? passage.span.end },
    };
    sections.push(section);
    open.push(section);
  });
  return sections;
}

/** For each heading the passage before which its section ends: the next heading of its rank or a higher one. */
function endsOf(headings: readonly Heading[], last: number): readonly number[] {
  const ends = headings.map(() => last);
  const open: number[] = [];
  headings.forEach(({ rank, index }, position) => {
    while ((headings[open.at(-1) ?? -1]?.rank ?? -1) >= rank) ends[open.pop() ?? 0] = index;
    open.push(position);
  });
  return ends;
}

interface Heading {
  readonly passage: Passage;
  readonly index: number;
  readonly rank: number;
}

function readHeadings(passages: readonly Passage[], from: number): readonly Heading[] {
  const headings: Heading[] = [];
  let closed = false;
  passages.forEach((passage, index) => {
    if (index < from) return;
    const isAttached = closed && isAttachedTitle(passage, headings, passages[index + 1]);
    const alone = isAttached ? RANK_ATTACHED : headingRank(passage, passages[index + 1]);
    closed ||= alone === RANK_CLOSING;
    if (alone === RANK_APPENDIX && !closed && isWithinBody(headings, passages, index)) return;
    if (alone !== null) headings.push({ passage, index, rank: rankAmong(headings, passage, index, alone) });
  });
  return headings;
}

/** "Phụ lục I: Danh mục …" in bold below "II." and before "III.": the body names its appendix there and goes on. */
function isWithinBody(above: readonly Heading[], passages: readonly Passage[], index: number): boolean {
  const part = above.findLast(({ rank, passage }) => rank === RANK_APPENDIX || passage.label?.kind === 'roman');
  const next = passages.slice(index).find(({ label }) => label?.kind === 'roman')?.label;
  const last = part?.rank === RANK_APPENDIX ? null : part?.passage.label;
  return last && next ? ordinalOf(next) === (ordinalOf(last) ?? 0) + 1 : false;
}

/** The rank of a heading without a label hangs on those above it; `alone` is what it has by itself. */
function rankAmong(above: readonly Heading[], passage: Passage, index: number, alone: number): number {
  if (passage.label || alone < RANK_UNLABELLED) return alone;
  const last = above.at(-1);
  const isTitleOfPart =
    last?.index === index - 1 && last.passage.label?.kind === 'part' && bodyOf(last.passage).text === '';
  if (last && isTitleOfPart) return last.rank + 0.1;
  if (passage.kind !== 'heading') return alone;
  // "### Phòng Nội vụ" below "## 3. Tổ chức thực hiện"
  const holder = above.findLast(
    (heading) => heading.passage.kind === 'heading' && heading.passage.depth < passage.depth,
  );
  return holder ? Math.max(alone, holder.rank + 0.1 + passage.depth / 100) : alone;
}

/**
 * "KẾ HOẠCH" on a line of its own, or over its subject. The first title behind the closing may say more ("CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA
 * CHÍNH PHỦ"), or have lost the type word and stand over "(Kèm theo Quyết định …)"; in an appendix such lines are its own.
 */
function isAttachedTitle({ text: { text } }: Passage, above: readonly Heading[], next: Passage | undefined): boolean {
  const [line = ''] = text.split('\n');
  if (!isUpperCase(line) || isSignatureLine(line)) return false;
  if (KINDS.has(line.trim().toLowerCase())) return true;
  if (beginsWithAppendix(line) || above.some(({ rank }) => rank === RANK_APPENDIX || rank === RANK_ATTACHED))
    return false;
  return KIND.test(line) || ATTACHED_LINE.test(next?.text.text ?? '');
}

const KINDS = new Set(KIND_WORDS.map(([word]) => word));
const KIND = startsWithAny([...KINDS]);
const ATTACHED_LINE = new RegExp(`^\\(\\s*${anyOf(ATTACHED)}${WORD_END}`, 'iu');

/** The innermost section that holds a passage, or null. */
export function sectionOf(sections: readonly Section[], passage: number): Section | null {
  // those that hold it are the last one that begins before it, and what that one stands in
  let at = sections[lastBefore(sections, ({ first }) => first, passage + 1)] ?? null;
  while (at && at.end <= passage) at = at.parent;
  return at;
}

/** Is the section, or one that it stands in, of this kind? */
export function isWithin(section: Section | null, kind: SectionKind): boolean {
  for (let at = section; at; at = at.parent) if (at.kind === kind) return true;
  return false;
}

/** The rank of a passage that is a heading; null for one that is not. */
function headingRank(passage: Passage, next: Passage | undefined): number | null {
  const { text } = bodyOf(passage);
  const whole = passage.text.text;
  if (whole.length > LONGEST_HEADING) return null;
  if (isAppendixTitle(passage)) return RANK_APPENDIX;
  if (isSignature(passage) || RECIPIENTS.test(text)) return RANK_CLOSING;
  if (passage.kind === 'heading') return passage.label ? rankOf(passage.label) : RANK_UNLABELLED + passage.depth / 100;
  if (!passage.label) {
    if (passage.kind === 'item') return null;
    if (isUpperCase(text) && /\p{sc=Latin}{2}/u.test(text) && text.split(' ').length > 1) return RANK_UNLABELLED;
    if (PLAIN_TITLE.test(text)) return RANK_UNLABELLED;
    return passage.bold && !SENTENCE_END.test(text) ? RANK_BOLD : null;
  }
  switch (passage.label.kind) {
    case 'part':
    case 'upper':
    case 'roman':
    case 'article':
      return rankOf(passage.label);
    case 'number':
    case 'letter':
      return isNumberedHeading(passage, text, next) ? rankOf(passage.label) : null;
    default:
      return passage.bold && !SENTENCE_END.test(text) ? rankOf(passage.label) : null;
  }
}

function isNumberedHeading(passage: Passage, text: string, next: Passage | undefined): boolean {
  if (passage.bold) return true;
  if (text.length > LONGEST_NUMBERED_HEADING || !next) return false;
  if (SENTENCE_END.test(text) && !FEW_WORDS.test(text)) return false;
  if (passage.label === null) return false;
  return next.label ? rankOf(next.label) > rankOf(passage.label) : next.kind !== 'heading' && !next.bold;
}

/** "TM. ỦY BAN NHÂN DÂN", "GIÁM ĐỐC" on a line of its own, in capitals. */
function isSignature({ text: { text }, label }: Passage): boolean {
  return label === null && isSignatureLine(text.split('\n')[0] ?? '');
}

/** "PHỤ LỤC I", "Phụ lục. Nội dung nhiệm vụ": a title, not a sentence that speaks of an appendix. */
export function isAppendixTitle({ text: { text }, bold, kind }: Passage): boolean {
  if (!beginsWithAppendix(text)) return false;
  const head = text.slice(0, text.search(/[\n(]|$/u)).trim();
  if (bold || kind === 'heading') return true;
  return isUpperCase(head.slice(0, 7)) || APPENDIX_TITLE.test(head);
}

/** Does a line stand over a signature: an authority mark or an office in capitals? */
export function isSignatureLine(line: string): boolean {
  return SIGNATURE.test(line) && isUpperCase(line);
}

export function isUpperCase(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}
