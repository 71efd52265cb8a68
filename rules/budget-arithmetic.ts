import { type Change, defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { reportOn } from '../core/lint/wrongNumber.ts';
import { type AmountInWords, agree, amountsInWords } from '../core/plan/figures/amountsInWords.ts';
import { type BrokenBudget, brokenBudgets } from '../core/plan/figures/budgetParts.ts';
import { decimalsOf, writeFigureLike } from '../core/plan/figures/figures.ts';
import { numberInWords, styleOf } from '../core/plan/figures/numberWords.ts';
import { isBudget, wrongNumbers } from '../core/plan/figures/tableArithmetic.ts';
import { capitalized } from '../core/text/letterCase.ts';

export default defineRule({
  id: 'budget-arithmetic',
  family: 'target',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Kinh phí cộng không khớp', en: 'A budget that does not add up' },
  reason: {
    vi: 'Số tiền không khớp thì cơ quan tài chính trả lại, không biết cấp theo số nào.',
    en: 'When the sums differ the finance office sends the plan back: nobody knows which one to grant.',
  },
  source: null,
  messages: {
    words: {
      vi: '{figures} nhưng bằng chữ là {value} đồng ({words}). Sửa cho khớp.',
      en: '{figures}, but the words say {value} đồng ({words}). Make them agree.',
    },
    parts: {
      vi: 'Tổng là {total} nhưng các khoản cộng lại là {expected}. Kiểm tra lại số tiền.',
      en: 'The total is {total}, but its parts add up to {expected}. Check the sums.',
    },
    exceeded: {
      vi: 'Các khoản “trong đó” cộng lại là {expected}, vượt tổng {total}. Kiểm tra lại số tiền.',
      en: 'The parts that are named add up to {expected}, more than the total of {total}. Check the sums.',
    },
    total: {
      vi: '{row} ghi {stated}, các dòng cộng lại là {expected}. Kiểm tra lại số tiền.',
      en: '{row} says {stated}, but its rows add up to {expected}. Check the sums.',
    },
    across: {
      vi: '{row} ghi tổng {stated}, các cột cộng lại là {expected}. Kiểm tra lại số tiền.',
      en: '{row} has a total of {stated}, but its columns add up to {expected}. Check the sums.',
    },
    entry: {
      vi: '{row} ghi {stated}; theo tổng của dòng và của cột phải là {expected}. Kiểm tra lại số tiền.',
      en: '{row} says {stated}; the totals of its row and its column ask for {expected}. Check the sums.',
    },
    product: {
      vi: '{row} ghi {stated}, nhân lại là {expected} ({factors}). Kiểm tra lại số tiền.',
      en: '{row} says {stated}; the product is {expected} ({factors}). Check the sums.',
    },
  },
  titles: {
    figures: { vi: 'Sửa thành {expected} (theo số tính lại)', en: 'Change to {expected} (the computed figure)' },
    byWords: { vi: 'Sửa số thành {value} (theo phần bằng chữ)', en: 'Change the figures to {value} (from the words)' },
    byFigures: { vi: 'Sửa phần chữ thành “{said}” (theo số)', en: 'Change the words to “{said}” (from the figures)' },
  },
  notes: { part: { vi: 'Một khoản của tổng', en: 'A part of the total' } },
  *check(plan) {
    for (const said of amountsInWords(plan)) {
      if (agree(said)) continue;
      const { figures, words } = said;
      yield {
        message: 'words',
        at: figures.span ?? words.span,
        data: { figures: figures.shown, value: money(words.value), words: quote(words.text) },
        suggest: wordChanges(said),
      };
    }
    for (const broken of brokenBudgets(plan)) {
      const { total, figures, isExceeded, parts } = broken;
      const { start, end } = figures;
      const shown = `${plan.document.source.slice(start, end)}${total.isCompound ? '' : ` ${total.unit}`}`;
      yield {
        message: isExceeded ? 'exceeded' : 'parts',
        at: figures,
        data: { total: shown.normalize('NFC'), expected: sumLike(broken) },
        suggest: total.isCompound ? [] : [{ title: 'figures', edits: [{ span: figures, text: figureLike(broken) }] }],
        related: parts.map((at) => ({ note: 'part', at })),
      };
    }
    for (const wrong of wrongNumbers(plan).filter(isBudget)) {
      const { at, data, edits } = reportOn(wrong);
      yield { message: MESSAGES[wrong.kind], at, data, suggest: [{ title: 'figures', edits }] };
    }
  },
});

const MESSAGES = { total: 'total', entry: 'entry', product: 'product', sum: 'across', share: 'across' } as const;

/** "450.000.000". */
function money(value: number): string {
  return writeFigureLike(value, '1.000', 0);
}

function wordChanges({ figures, words }: AmountInWords): readonly Change<'byWords' | 'byFigures'>[] {
  const { span, written, worth, value } = figures;
  const said = numberInWords(value, styleOf(words.text));
  const opened = /^\p{Lu}/u.test(words.text) ? capitalized(said) : said;
  const byFigures = {
    title: 'byFigures' as const,
    data: { said: opened },
    edits: [{ span: words.span, text: opened }],
  };
  if (!span) return [byFigures];
  const text = writeFigureLike(words.value / worth, written, decimalsOf(words.value / worth));
  return [{ title: 'byWords', data: { value: text }, edits: [{ span, text }] }, byFigures];
}

/** The sum of the parts as the total is written: in the same unit, with as many decimals as it takes. */
function figureLike({ total, sum }: BrokenBudget): string {
  const value = sum / total.worth;
  return writeFigureLike(value, total.written, Math.max(decimalsOf(value), total.decimals));
}

function sumLike(broken: BrokenBudget): string {
  return `${figureLike(broken)} ${broken.total.unit}`;
}
