import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PhraseEntry } from '../knowledge/schema.ts';
import { compareKey, foldLookAlikes } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { findLegacyRuns } from '../text/legacyEncodings.ts';
import { type PlainText, sourceSpan } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import { isSyllable } from '../text/syllable.ts';
import { documentTexts } from './queries.ts';
import type { Plan } from './readPlan.ts';

/** A place that is probably mistyped. */
export interface Misspelling {
  /** A known phrase, with its right form in the case of what is written; or a syllable that Vietnamese does not have. */
  readonly kind: 'phrase' | 'doubled' | 'syllable';
  /** As written. */
  readonly written: string;
  readonly right: string | null;
  readonly span: Span;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Has a letter that only Vietnamese and a few others have, and none that Vietnamese has not: "café" is a foreign word. */
const VIETNAMESE = /^(?=.*\P{ASCII})[^fjwz]+$/u;
const LOWER = /^\p{Ll}+$/u;
/** Between two syllables of one phrase. */
const GAP = /^[\s,-]{1,3}$/u;

/** What is probably mistyped, in reading order. Text left of old fonts is not spelled at all and is left out. */
export function misspellings(plan: Plan, knowledge: Knowledge): readonly Misspelling[] {
  // a document says the same words again and again
  const phrases = memo((word: string) => knowledge.phrasesBeginning(compareKey(word)));
  const isStrange = memo((word: string) => LOWER.test(word) && VIETNAMESE.test(word) && !isSyllable(word));
  return documentTexts(plan).flatMap((text) => {
    if (findLegacyRuns(text.shown).length > 0) return [];
    const words = [...text.shown.matchAll(WORD)].map((match) => {
      return { text: match[0], start: match.index, end: match.index + match[0].length };
    });
    return words.flatMap(
      (word, index) => phraseAt(text, words, index, phrases) ?? syllableAt(text, word, isStrange) ?? [],
    );
  });
}

/** Only words in lower case with a Vietnamese letter: names, foreign words and abbreviations are spelled in their own ways. */
function syllableAt(
  text: PlainText,
  { text: word, start, end }: Word,
  isStrange: (word: string) => boolean,
): Misspelling | null {
  if (word.length < 2 || !isStrange(word)) return null;
  // a part of "Lô-gích" or "Đắk-lắk", or of an address
  if (/[\p{L}\p{N}@/.'’_-]/u.test(text.shown.charAt(start - 1))) return null;
  return { kind: 'syllable', written: word, right: null, span: sourceSpan(text, start, end) };
}

function phraseAt(
  text: PlainText,
  words: readonly Word[],
  index: number,
  phrasesBeginning: (word: string) => readonly PhraseEntry[],
): Misspelling | null {
  const first = words[index];
  // a part of a document number, which is read elsewhere
  if (!first || /[/-]/u.test(text.text.charAt(first.start - 1))) return null;
  for (const entry of phrasesBeginning(first.text)) {
    const last = words[index + entry.wrong.split(WORD).length - 2];
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

function matches({ shown }: PlainText, first: Word, last: Word, { wrong, kind, caseSensitive }: PhraseEntry): boolean {
  const written = shown.slice(first.start, last.end).replace(/\s+/gu, ' ');
  if (caseSensitive === true) return written === wrong;
  // folding would put a misplaced tone mark right
  if (kind === 'placement') return written.toLowerCase() === wrong.toLowerCase();
  return foldLookAlikes(written).toLowerCase() === foldLookAlikes(wrong).toLowerCase();
}

function fitsPlace(
  { shown, text }: PlainText,
  words: readonly Word[],
  index: number,
  last: Word,
  { notPrecededBy, notFollowedBy, near }: PhraseEntry,
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
