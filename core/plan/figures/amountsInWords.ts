import { anyOf, wholeWords } from '../../text/pattern.ts';
import { type PlainText, sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { CURRENCY, IN_WORDS } from '../lexicon/numberWords.ts';
import type { Plan } from '../readPlan.ts';
import type { PlanTable } from '../tables/tables.ts';
import type { PlanText } from '../texts.ts';
import { type Amount, findAmounts, roundingOf } from './amounts.ts';
import { numberColumns } from './numberColumns.ts';
import { readNumberWords } from './numberWords.ts';

/** A sum of money in figures, and the words that repeat it. */
export interface AmountInWords {
  readonly figures: FiguresOfAmount;
  readonly words: { readonly text: string; readonly span: Span; readonly value: number };
}

export interface FiguresOfAmount extends Pick<Amount, 'value' | 'otherwise' | 'written' | 'worth' | 'decimals'> {
  /** As a message names it: "125.400.000 đồng". */
  readonly shown: string;
  /** The figures without the unit; null where there are two of them, one behind the other. */
  readonly span: Span | null;
}

const WORDS = anyOf(IN_WORDS);
const SAID = new RegExp(
  `^\\s*(?:[,.;:-]\\s*)?(?:[([]\\s*(?:${WORDS}\\s*(?::\\s*)?)?|${WORDS}\\s*(?::\\s*)?)["“]?`,
  'iu',
);
const SAID_ALONE = new RegExp(`^\\s*(?:[-+*([]\\s*)?(?:\\p{sc=Latin}+\\s+){0,4}?${WORDS}\\s*(?::\\s*)?["“]?`, 'iu');
const ENDS = /[)\]"”;:\n]|\.(?!\d)|$/u;
const MONEY = wholeWords([CURRENCY]);

/** The sums of a plan that are said in figures and in words, in order. Words that are no number are left out. */
export function amountsInWords(plan: Plan): readonly AmountInWords[] {
  return plan.texts.flatMap((place) => {
    const { text } = place;
    const amounts = findAmounts(text.text).filter(({ isRate }) => !isRate);
    const beside = amounts.flatMap((amount) => {
      const words = wordsAt(text, amount.end, SAID);
      return words ? [{ figures: figuresOf(text, amount), words }] : [];
    });
    if (amounts.length > 0) return beside;
    const words = wordsAt(text, 0, SAID_ALONE);
    const figures = words && figuresAbove(place, plan);
    return words && figures ? [{ figures, words }] : [];
  });
}

/** The number in words that begins behind a lead-in at `at`. */
function wordsAt(plain: PlainText, at: number, leadIn: RegExp): AmountInWords['words'] | null {
  const lead = leadIn.exec(plain.text.slice(at));
  if (!lead) return null;
  const start = at + lead[0].length;
  const rest = plain.text.slice(start);
  const until = rest.slice(0, rest.search(ENDS));
  const currency = until.search(MONEY);
  const said = (currency < 0 ? until : until.slice(0, currency)).trimEnd();
  const value = readNumberWords(said);
  if (value === null) return null;
  const end = start + said.length;
  return { text: plain.shown.slice(start, end), span: sourceSpan(plain, start, end), value };
}

function figuresOf(plain: PlainText, amount: Amount): FiguresOfAmount {
  const { start, end, value, otherwise, written, worth, decimals, isCompound } = amount;
  const span = isCompound ? null : sourceSpan(plain, start, start + written.length);
  return { value, otherwise, written, worth, decimals, span, shown: plain.shown.slice(start, end) };
}

/** What a line of words alone repeats: the total of the table above it, else the last sum of the passage above. */
function figuresAbove({ text, passage, cell }: PlanText, plan: Plan): FiguresOfAmount | null {
  if (cell) return totalOf(plan, cell.table, cell.row);
  const above = plan.passages[(passage ?? 0) - 1];
  const table = plan.tables.findLast(({ span }) => span.start > (above?.span.start ?? -1) && span.end <= text.anchor);
  if (table) return totalOf(plan, table, table.rows.length);
  const amount = above && findAmounts(above.text.text).findLast(({ isRate }) => !isRate);
  return above && amount ? figuresOf(above.text, amount) : null;
}

/** The last sum of money in a total row above a row. */
function totalOf(plan: Plan, table: PlanTable, before: number): FiguresOfAmount | null {
  const row = table.rows.findLastIndex(({ kind }, index) => kind === 'total' && index < before);
  const column = numberColumns(plan, table).findLast(({ isMoney, cells }) => isMoney && cells.has(row));
  const cell = column?.cells.get(row);
  if (!column || !cell) return null;
  const { worth } = column;
  const { value, otherwise, decimals } = cell.figure;
  return {
    value: value * worth,
    otherwise: otherwise === null ? null : otherwise * worth,
    written: cell.written,
    worth,
    decimals,
    shown: cell.written,
    span: cell.span,
  };
}

/** Do figures and words say the same, as exactly as the figures are written? */
export function agree({ figures, words }: AmountInWords): boolean {
  const { value, otherwise } = figures;
  return [value, otherwise].some((read) => read !== null && Math.abs(read - words.value) <= roundingOf(figures));
}
