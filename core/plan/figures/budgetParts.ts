import { largest } from '../../text/largest.ts';
import { WORD_END, anyOf, wholeWords, wordStartOf } from '../../text/pattern.ts';
import { type PlainText, sourceSpan } from '../../text/plainText.ts';
import { recalled } from '../../text/recall.ts';
import type { Span } from '../../text/span.ts';
import { AMONG_OTHERS, BUDGET_TOTALS, NOT_PARTS, WHOLE_IN_PARTS } from '../lexicon/money.ts';
import { type Passage, entryRank } from '../outline/passages.ts';
import { splitSentences } from '../outline/sentences.ts';
import type { Plan } from '../readPlan.ts';
import { type Amount, findAmounts, roundingOf } from './amounts.ts';

/** A sum of money and the parts that the text gives of it, which do not add up to it. */
export interface BrokenBudget {
  readonly total: Amount;
  /** Of the figures of the total, without the unit. */
  readonly figures: Span;
  readonly sum: number;
  /** The parts are only some ("trong đó"), and already more than the whole. */
  readonly isExceeded: boolean;
  readonly parts: readonly Span[];
}

interface Found {
  readonly amount: Amount;
  readonly plain: PlainText;
}

const OPENS_PARTS = new RegExp(
  `${wordStartOf([...AMONG_OTHERS, ...WHOLE_IN_PARTS])}(?:(${anyOf(AMONG_OTHERS)})|${anyOf(WHOLE_IN_PARTS)})${WORD_END}`,
  'giu',
);
const TOTAL_BEFORE = wholeWords(BUDGET_TOTALS);
const NO_PARTS = wholeWords(NOT_PARTS);

/** The budgets of the prose that do not add up: within a sentence, and in a list below a line that gives its total. */
export function brokenBudgets(plan: Plan): readonly BrokenBudget[] {
  return plan.passages.flatMap(({ text }, index) =>
    [sentenceParts(text), listParts(plan.passages, index)].flatMap((parts) => (parts ? judge(parts) : [])),
  );
}

interface Parts {
  readonly total: Found;
  readonly parts: readonly Found[];
  /** "gồm": the parts are all there are; "trong đó": there may be more. */
  readonly isWhole: boolean;
}

function judge({ total, parts, isWhole }: Parts): readonly BrokenBudget[] {
  if (parts.length < (isWhole ? 2 : 1)) return [];
  const rounding = largest([total, ...parts].map(({ amount }) => roundingOf(amount)));
  const allowed = rounding * Math.min((parts.length + 1) / 2, MOST_STEPS);
  const ways = [false, true].map((otherwise) => {
    const read = ({ amount }: Found): number => (otherwise ? (amount.otherwise ?? amount.value) : amount.value);
    const sums = runningSums(parts.map(read));
    const differences = sums.map((sum) => sum - read(total));
    return { sum: sums.at(-1) ?? 0, differences };
  });
  // parts by source behind parts by year: the first ones make up the whole already
  const holds = ways.some(
    ({ differences }) =>
      differences.some((difference) => Math.abs(difference) <= allowed) ||
      (!isWhole && (differences.at(-1) ?? 0) <= allowed),
  );
  if (holds) return [];
  const { amount, plain } = total;
  return [
    {
      total: amount,
      figures: sourceSpan(plain, amount.start, amount.isCompound ? amount.end : amount.start + amount.written.length),
      sum: ways[0]?.sum ?? 0,
      isExceeded: !isWhole,
      parts: parts.map((part) => sourceSpan(part.plain, part.amount.start, part.amount.end)),
    },
  ];
}

const MOST_STEPS = 2;

function runningSums(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** "Tổng kinh phí 450 triệu đồng, trong đó: ngân sách tỉnh 300 triệu đồng, ngân sách xã 150 triệu đồng." */
function sentenceParts(plain: PlainText): Parts | null {
  const { text } = plain;
  const opened = opening(text);
  if (!opened) return null;
  const end = splitSentences(text).find((sentence) => opened.end <= sentence.end)?.end ?? text.length;
  const behind = text.slice(opened.end, end);
  if (NO_PARTS.test(behind) || behind.search(OPENS_PARTS) >= 0 || hasOpenProduct(behind)) return null;
  const parts = outermost(behind).map((amount) => ({ amount: moved(amount, opened.end), plain }));
  return { total: { amount: opened.total, plain }, parts, isWhole: opened.isWhole };
}

interface Opening {
  readonly total: Amount;
  readonly end: number;
  readonly isWhole: boolean;
}

/** The total of a text, and the words behind it that open its parts: in its own sentence, or at the head of the next. */
const opening = recalled((text: string): Opening | null => {
  for (const match of text.matchAll(OPENS_PARTS)) {
    const total = outermost(text.slice(0, match.index)).at(-1);
    const gap = total ? text.slice(total.end, match.index) : '';
    if (!total || gap.length > FARTHEST || /[.;]\s+\S/u.test(gap)) continue;
    const start = splitSentences(text).findLast((sentence) => sentence.start <= total.start)?.start ?? 0;
    const before = text.slice(start, total.start);
    if (!TOTAL_BEFORE.test(before) || outermost(before).length > 0) continue;
    return { total, end: match.index + match[0].length, isWhole: match[1] === undefined };
  }
  return null;
});

/** Room for "(Bằng chữ: …)" between a total and its parts. */
const FARTHEST = 160;

/** The sums outside brackets, which only explain them. */
const outermost = recalled((text: string): readonly Amount[] => {
  const bare = text.replace(/\([^()]*\)?/gu, (inside) => ' '.repeat(inside.length));
  return findAmounts(bare).filter(({ isRate }) => !isRate);
});

/** "3 người x 2 triệu đồng", whose product is nowhere written: what it comes to is not among the sums. */
function hasOpenProduct(text: string): boolean {
  const rates = findAmounts(text).filter(({ isRate }) => isRate);
  return rates.length > text.split('=').length - 1;
}

function moved(amount: Amount, by: number): Amount {
  return { ...amount, start: amount.start + by, end: amount.end + by };
}

/** A line that gives a total and opens its parts, and the entries below it with one sum each. */
function listParts(passages: readonly Passage[], index: number): Parts | null {
  const [head, next] = passages.slice(index, index + 2);
  if (!head || !next) return null;
  const own = opening(head.text.text);
  // "Trong đó:" on a line of its own
  const opened = own ?? (OPENS_ALONE.test(next.text.text) ? opening(`${head.text.text} ${next.text.text}`) : null);
  if (!opened || outermost(head.text.text.slice(opened.end)).length > 0) return null;
  const parts = entriesBelow(passages, index + (own ? 1 : 2), head).map(soleAmount);
  if (parts.length < 2 || parts.some((part) => part === null)) return null;
  return {
    total: { amount: opened.total, plain: head.text },
    parts: parts.filter((part) => part !== null),
    isWhole: opened.isWhole,
  };
}

const OPENS_ALONE = new RegExp(`^\\s*(?:${anyOf([...AMONG_OTHERS, ...WHOLE_IN_PARTS])})\\s*(?:[:,.]\\s*)?$`, 'iu');

/** The entries of the first depth below a line, in order; empty where no list follows. */
function entriesBelow(passages: readonly Passage[], from: number, head: Passage): readonly Passage[] {
  const first = passages[from];
  const rank = first ? entryRank(first) : null;
  if (rank === null || rank <= (entryRank(head) ?? -1)) return [];
  const entries: Passage[] = [];
  for (const passage of passages.slice(from)) {
    const own = entryRank(passage);
    if (own === null || own < rank) break;
    if (own === rank) entries.push(passage);
  }
  return entries;
}

/** The one sum of an entry, before what it opens itself; null where it has none or several. */
function soleAmount({ text }: Passage): Found | null {
  const opens = text.text.search(OPENS_PARTS);
  const own = opens < 0 ? text.text : text.text.slice(0, opens);
  const [amount, ...more] = outermost(own);
  return amount && more.length === 0 && !NO_PARTS.test(own) && !hasOpenProduct(own) ? { amount, plain: text } : null;
}
