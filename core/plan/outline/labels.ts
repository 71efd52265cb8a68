import { anyOf } from '../../text/pattern.ts';
import { recalled } from '../../text/recall.ts';
import { APPENDIX_WORDS, ARTICLE_WORD, ORDINALS, PART_WORDS } from '../lexicon/outline.ts';

/** The kinds of labels that order a document, from the outermost in. */
export type LabelKind = 'part' | 'upper' | 'roman' | 'article' | 'number' | 'letter' | 'dash' | 'plus';

/** What stands before the text of a heading or list entry: "I.", "1.2.", "a)", "-". */
export interface Label {
  readonly kind: LabelKind;
  /** Without the punctuation behind it: "I", "1.2", "a", "-". */
  readonly value: string;
  /** Depth of a number: 1 for "1.", 2 for "1.2."; 1 for all others. */
  readonly depth: number;
  /** How many characters of the text the label takes, space behind it included; 0 when it is a Markdown list marker. */
  readonly length: number;
}

const PATTERNS: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'part',
    new RegExp(
      `^${anyOf(PART_WORDS)}\\s+(${anyOf(ORDINALS)}|[IVXLC]+|\\d{1,2}|[A-H])(?![\\p{sc=Latin}\\p{N}])[.:]?\\s*`,
      'iu',
    ),
  ],
  ['article', new RegExp(`^${ARTICLE_WORD}\\s+(\\d{1,3})\\s*[.:]\\s*`, 'iu')],
  // "V/v" leads to the subject
  ['roman', /^(?!V\/[Vv](?!\p{sc=Latin}))([IVX]{1,5})(?:\s*(?:\.\/|[.)/])\s*|\s?[-–]\s+)(?=\S)/u],
  // scans put l for I: "Ill. TỔ CHỨC THỰC HIỆN"
  ['roman', /^(?=[IVX]*l)([IVXl]{2,5})\.\s*(?=\p{Lu}{2})/u],
  // "Q." and "T/L" stand over a signature
  ['upper', /^([A-HK-P])\s*(?:[.)]\s*|\/\s+)(?=\p{sc=Latin})/u],
  ['number', /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\s*[.):/])?\s+(?=\D)/u],
  ['number', /^(\d{1,2})\s*(?:(?:\.\/|[.)])\s*|[:/]\s+)(?=[\p{sc=Latin}“"([*])/u],
  ['number', /^(\d{1,2})\s?[-–]\s+(?=\p{sc=Latin})/u],
  // "2- 100% chi hội …", but neither "2 - 3 lần" nor "1- 2 lần"
  ['number', /^(\d{1,2})[-–]\s+(?=\d{2}|\d[\d.,]*\s?%)/u],
  ['letter', /^([a-zđ]\d?)\s*(?:\.\/|[.)/])\s+(?=\S)/u],
  ['letter', /^([a-zđ])\)(?=\p{sc=Latin})/u],
  ['dash', /^([-•*–])\s*(?=[\p{sc=Latin}\d“"(])/u],
  ['plus', /^(\+)\s*(?=[\p{sc=Latin}\d“"(])/u],
];

const MARKER_PATTERN = /^(?:(\d{1,9})[.)]|([-*])|\+)$/u;

/** Reads the label at the head of a text (folded form). A text such as "100% hồ sơ" or "30/4 là ngày" has none. */
export const readLabel = recalled((text: string): Label | null => {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return label(kind, kind === 'roman' ? inRoman(match[1] ?? '') : (match[1] ?? ''), match[0].length);
  }
  return null;
});

function inRoman(written: string): string {
  return written.replaceAll('l', 'I');
}

/** The label of a list item, from its Markdown marker. */
export function labelOfMarker(marker: string): Label | null {
  const match = MARKER_PATTERN.exec(marker);
  if (!match) return null;
  if (match[1] !== undefined) return label('number', match[1], 0);
  return match[2] === undefined ? label('plus', '+', 0) : label('dash', '-', 0);
}

function label(kind: LabelKind, value: string, length: number): Label {
  return { kind, value, depth: kind === 'number' ? value.split('.').length : 1, length };
}

const RANKS: Readonly<Record<LabelKind, number>> = {
  part: 1,
  upper: 1.5,
  roman: 2,
  article: 2.5,
  number: 3,
  letter: 7,
  dash: 8,
  plus: 9,
};

/** How deep a label stands: a smaller rank holds the greater ones that follow it. "1." is 3, "1.1." 4, "1.1.1." 5. */
export function rankOf({ kind, depth }: Label): number {
  return RANKS[kind] + (kind === 'number' ? depth - 1 : 0);
}

const APPENDIX_TITLE = new RegExp(`^${anyOf(APPENDIX_WORDS)}(?![\\p{sc=Latin}])`, 'iu');

/** Does the text begin with "Phụ lục"? Whether it announces one or is one, its place decides. */
export function beginsWithAppendix(text: string): boolean {
  return APPENDIX_TITLE.test(text);
}
