import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { KnownPhrase } from '../../knowledge/phrases.ts';
import { compareKey, foldLookAlikes } from '../../text/fold.ts';
import { findLegacyRuns } from '../../text/legacyEncodings.ts';
import { type PlainText, sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { isSyllable } from '../../text/syllable.ts';
import { remembersWords } from '../../text/wordMemo.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { documentTexts } from '../queries.ts';
import type { Plan } from '../readPlan.ts';
import { recalledReader } from '../recalledTexts.ts';

/** A place that is probably mistyped. */
export interface Misspelling {
  /** A known phrase, with its right form in the case of what is written; or a syllable that Vietnamese does not have. */
  readonly kind: 'phrase' | 'doubled' | 'syllable';
  /** As written. */
  readonly written: string;
  readonly right: string | null;
  readonly span: Span;
}

/** What a word may be the slip of, whatever its place; a document says the same words again and again. */
interface WordNature {
  readonly key: string;
  /** The mistyped phrases that begin with it. */
  readonly phrases: readonly KnownPhrase[];
  readonly isStrange: boolean;
}

/** Has a letter that only Vietnamese and a few others have, and none that Vietnamese has not: "café" is a foreign word. */
const VIETNAMESE = /^(?=.*\P{ASCII})[^fjwz]+$/u;
const LOWER = /^\p{Ll}+$/u;
/** Between two syllables of one phrase. */
const GAP = /^[\s,-]{1,3}$/u;

/** What is probably mistyped, in reading order. Text left of old fonts is not spelled at all and is left out. */
export function misspellings(plan: Plan, knowledge: Knowledge): readonly Misspelling[] {
  return documentTexts(plan).flatMap(knowledge.derived(spellingReader));
}

function spellingReader(knowledge: Knowledge): (plain: PlainText) => readonly Misspelling[] {
  const natureOf = remembersWords((word): WordNature => {
    const key = compareKey(word);
    const isStrange = word.length > 1 && LOWER.test(word) && VIETNAMESE.test(word) && !isSyllable(word);
    return { key, phrases: knowledge.phrasesBeginning(key), isStrange };
  });
  return recalledReader((text) => {
    if (findLegacyRuns(text.shown).length > 0) return [];
    const words = wordsOf(text.shown);
    const natures = words.map((word) => natureOf(word.text));
    const found: Misspelling[] = [];
    for (const [index, { phrases, isStrange }] of natures.entries()) {
      if (phrases.length === 0 && !isStrange) continue;
      const phrase = phraseAt(text, words, index, natures);
      const slip = phrase ?? (isStrange ? syllableAt(text, words[index]) : null);
      if (slip) found.push(slip);
    }
    return found;
  });
}

/** Only words in lower case with a Vietnamese letter: names, foreign words and abbreviations are spelled in their own ways. */
function syllableAt(text: PlainText, word: Word | undefined): Misspelling | null {
  // a part of "Lô-gích" or "Đắk-lắk", or of an address
  if (!word || /[\p{sc=Latin}\p{N}@/.'’_-]/u.test(text.shown.charAt(word.start - 1))) return null;
  return { kind: 'syllable', written: word.text, right: null, span: sourceSpan(text, word.start, word.end) };
}

function phraseAt(
  text: PlainText,
  words: readonly Word[],
  index: number,
  natures: readonly WordNature[],
): Misspelling | null {
  const first = words[index];
  // a part of a document number, which is read elsewhere
  if (!first || /[/-]/u.test(text.text.charAt(first.start - 1))) return null;
  for (const entry of natures[index]?.phrases ?? []) {
    if (!entry.words.every((key, at) => key === natures[index + at]?.key)) continue;
    const last = words[index + entry.words.length - 1];
    if (!last || !matches(text, first, last, entry) || !fitsPlace(text, words, index, last, entry)) continue;
    const written = text.shown.slice(first.start, last.end);
    return {
      kind: entry.kind === 'doubling' ? 'doubled' : 'phrase',
      written,
      right: inCaseOf(written, entry.right),
      span: sourceSpan(text, first.start, last.end),
    };
  }
  return null;
}

function matches(
  { shown }: PlainText,
  first: Word,
  last: Word,
  { wrong, folded, kind, caseSensitive }: KnownPhrase,
): boolean {
  const written = shown.slice(first.start, last.end).replace(/\s+/gu, ' ');
  if (caseSensitive === true) return written === wrong;
  // folding would put a misplaced tone mark right
  if (kind === 'placement') return written.toLowerCase() === wrong.toLowerCase();
  return foldLookAlikes(written).toLowerCase() === folded;
}

function fitsPlace(
  { shown, text }: PlainText,
  words: readonly Word[],
  index: number,
  last: Word,
  { notPrecededBy, notFollowedBy, near }: KnownPhrase,
): boolean {
  const before = words[index - 1];
  const behind = words[words.indexOf(last) + 1];
  const isNext = (a: Word, b: Word): boolean => GAP.test(shown.slice(a.end, b.start));
  const holds = (list: readonly string[] | undefined, word: Word): boolean =>
    list?.some((other) => compareKey(other) === compareKey(word.text)) ?? false;
  const [first] = words.slice(index);
  if (before && first && isNext(before, first) && holds(notPrecededBy, before)) return false;
  if (behind && isNext(last, behind) && holds(notFollowedBy, behind)) return false;
  return near === undefined || near.some((word) => text.toLowerCase().includes(word));
}

/** "Kiến toàn" is to be "Kiện toàn", "KIẾN TOÀN" "KIỆN TOÀN". */
function inCaseOf(written: string, right: string): string {
  if (written === written.toUpperCase()) return right.toUpperCase();
  const [first = ''] = written;
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
