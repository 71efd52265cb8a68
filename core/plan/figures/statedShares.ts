import { WORD_END, anyOf, anyWord } from '../../text/pattern.ts';
import { sourceSpan } from '../../text/plainText.ts';
import { recalled } from '../../text/recall.ts';
import type { Span } from '../../text/span.ts';
import { COUNTED_BODIES, COUNTED_THINGS, PAPERS } from '../lexicon/counted.ts';
import {
  ADDED,
  AMONG,
  BEHIND_OWN_SHARE,
  NO_FRACTION_BEFORE,
  ROUGHLY,
  SHARE_VERBS,
  WHOLE_WORDS,
} from '../lexicon/sums.ts';
import { splitSentences } from '../outline/sentences.ts';
import { recalledReader } from '../recalledTexts.ts';
import { FIGURE, type Figure, readFigure } from './figures.ts';
import { isShareOf } from './shares.ts';

/** A share that the counts of its own sentence do not give: "tiếp nhận 1.256 hồ sơ, trong đó 1.113 hồ sơ đúng hạn, đạt 86,6%". */
export interface WrongShare {
  /** The figures of the share, without the sign. */
  readonly written: string;
  readonly figure: Figure;
  readonly span: Span;
  readonly part: string;
  readonly whole: string;
  readonly expected: number;
}

interface Count {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly written: string;
  /** What is counted, in the first words. */
  readonly unit: string;
}

const KNOWN = anyOf([...COUNTED_THINGS, ...COUNTED_BODIES, ...PAPERS]);
const NUMBER_BEFORE = '(?=\\d)(?<![\\d.,/\\p{sc=Latin}-])';
const COUNT = new RegExp(
  `${NUMBER_BEFORE}(${FIGURE})(?!\\s*%|[\\d/-])(?:\\s+(${KNOWN}${WORD_END}|\\p{Ll}+(?:\\s+\\p{Ll}+)?))?`,
  'giu',
);
const FRACTION = new RegExp(`${NUMBER_BEFORE}(${FIGURE})\\s?/\\s?(${FIGURE})(?![\\d/-])(?!\\s*%)`, 'giu');
const SHARE = new RegExp(`${NUMBER_BEFORE}(${FIGURE})\\s*%`, 'giu');
const VERB = anyOf(SHARE_VERBS);
/** How far from a share stand the numbers that it may be of, in characters; how many of the nearest may explain it. */
const REACH = 600;
const MOST_NUMBERS = 30;
/** Between a count and its share: what is counted, then nothing but a verb or a bracket. */
const LINK = new RegExp(
  `^[^\\d;.%(),]{0,60}(?:(?:\\s|,\\s*)${VERB}\\s*(?::\\s*)?|\\(\\s*(?:${VERB}\\s*(?::\\s*)?)?)$`,
  'iu',
);
const BRACKET_BEHIND = /^\s*%\s*\(\s*(?:\p{sc=Latin}+\s+){0,3}$/u;
const OWN_BEHIND = new RegExp(
  `^[^\\S\\n]*(?:%[^\\S\\n]*)?(?:[,.;:)\\]]|$|\\n|${anyOf(BEHIND_OWN_SHARE)}${WORD_END})`,
  'iu',
);
const ROUGH_BEFORE = new RegExp(`${anyWord(ROUGHLY)}\\s*$`, 'iu');
const ADDED_BEFORE = new RegExp(`${anyWord(ADDED)}\\s+$`, 'iu');
const NO_FRACTION = new RegExp(`${anyWord(NO_FRACTION_BEFORE)}(?:\\s+\\p{sc=Latin}+)?\\s*(?::\\s*)?$`, 'iu');
const WHOLE_BEFORE = new RegExp(`${anyWord(WHOLE_WORDS)}(?:\\s+\\p{sc=Latin}+){0,3}\\s*(?::\\s*)?$`, 'iu');
const AMONG_BETWEEN = new RegExp(`${anyWord(AMONG)}${WORD_END}`, 'iu');

/** The wrong shares of one text. A share of something that the sentence does not count, and any that some counts explain, is right. */
export const wrongShares = recalledReader((plain): readonly WrongShare[] => {
  const { text } = plain;
  if (!text.includes('%')) return [];
  const counts = countsOf(text);
  return splitSentences(text).flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(SHARE)].flatMap((match) => {
      const start = sentence.start + match.index;
      const written = match[1] ?? '';
      const figure = readFigure(written);
      const reach = { start: Math.max(sentence.start, start - REACH), end: Math.min(sentence.end, start + REACH) };
      if (!figure || ROUGH_BEFORE.test(text.slice(reach.start, start))) return [];
      const share = { start, end: start + written.length };
      const fraction = fractionBeside(text, reach, share);
      const parts = fraction ?? partAndWhole(text, reach, share, counts);
      if (!parts || isExplained(figure, parts, fraction ? [] : nearest(counts, start))) return [];
      const expected = (100 * parts[0].value) / parts[1].value;
      const span = sourceSpan(plain, share.start, share.end);
      return [{ written, figure, span, part: parts[0].written, whole: parts[1].written, expected }];
    }),
  );
});

function nearest(counts: readonly Count[], at: number): readonly Count[] {
  const distance = ({ start }: Count): number => Math.abs(start - at);
  return counts
    .filter((count) => distance(count) < REACH)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_NUMBERS);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

type Parts = readonly [part: Count, whole: Count];

/** "38/41 trường hợp, đạt 92,7%", "92,7% (38/41 trường hợp)". */
function fractionBeside(text: string, sentence: Range, share: Range): Parts | null {
  for (const match of text.slice(sentence.start, sentence.end).matchAll(FRACTION)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const isBefore = end <= share.start && LINK.test(text.slice(end, share.start)) && isOwn(text, share);
    const isBehind = start > share.end && BRACKET_BEHIND.test(text.slice(share.end, start));
    if ((!isBefore && !isBehind) || NO_FRACTION.test(text.slice(sentence.start, start))) continue;
    const [part, whole] = [match[1] ?? '', match[2] ?? ''].map((written) => count(written, start, end, ''));
    if (part && whole && whole.value > 0 && !isDay(part, whole)) return [part, whole];
  }
  return null;
}

/** "06/11" may be a day; "12/2024" is a month. */
function isDay(part: Count, whole: Count): boolean {
  return whole.value >= 1900 || (/^0?\d$|^[12]\d$|^3[01]$/u.test(part.written) && /^0\d$/u.test(whole.written));
}

/** The count that the share stands behind, and the one whole before it in the sentence that counts the same thing. */
function partAndWhole(text: string, sentence: Range, share: Range, counts: readonly Count[]): Parts | null {
  const before = counts.filter(({ start, end }) => sentence.start <= start && end <= share.start);
  const part = before.at(-1);
  if (!part || !isOwn(text, share) || !LINK.test(text.slice(part.end, share.start))) return null;
  if (ADDED_BEFORE.test(text.slice(sentence.start, part.start))) return null;
  const whole = before
    .slice(0, -1)
    .filter(({ unit, value }) => unit !== '' && unit === part.unit && value >= part.value)
    .findLast(
      ({ start, end }) =>
        WHOLE_BEFORE.test(text.slice(sentence.start, start)) || AMONG_BETWEEN.test(text.slice(end, part.start)),
    );
  return whole ? [part, whole] : null;
}

/** Does nothing behind the share name another whole, such as "kế hoạch" or "so với năm trước"? */
function isOwn(text: string, { end }: Range): boolean {
  return OWN_BEHIND.test(text.slice(end));
}

/** Do the part, or the part with another count, and any count, sum or difference of two counts of the text give the share? */
function isExplained(figure: Figure, [part, whole]: Parts, counts: readonly Count[]): boolean {
  const values = [...new Set([whole.value, ...counts.map(({ value }) => value)])];
  const parts = [part.value, ...values.map((value) => part.value + value)];
  const wholes = values.flatMap((value) => [value, ...values.flatMap((other) => [value + other, value - other])]);
  const isGiven = (a: number, b: number): boolean => b > 0 && isShareOf(figure, (100 * a) / b);
  return (
    wholes.some((value) => isGiven(part.value, value)) ||
    parts.some((value) => values.some((other) => isGiven(value, other)))
  );
}

const countsOf = recalled((text: string): readonly Count[] => {
  const single = [...text.matchAll(COUNT)].flatMap((match) => {
    const [whole, written = '', unit = ''] = match;
    const end = match.index + whole.length;
    return count(written, match.index, end, unit.toLowerCase().replace(/\s+/gu, ' ')) ?? [];
  });
  const inFractions = [...text.matchAll(FRACTION)].flatMap((match) =>
    [match[1] ?? '', match[2] ?? ''].flatMap(
      (written) => count(written, match.index, match.index + match[0].length, '') ?? [],
    ),
  );
  return [...single, ...inFractions].sort((a, b) => a.start - b.start);
});

function count(written: string, start: number, end: number, unit: string): Count | null {
  const figure = readFigure(written);
  return figure && { start, end, value: figure.value, written, unit };
}
