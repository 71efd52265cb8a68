import { defineRule } from '../core/lint/rule.ts';
import { quantity } from '../core/lint/wording.ts';
import { FALLING } from '../core/plan/lexicon/targets.ts';
import { isShare } from '../core/plan/targets/targets.ts';
import { foldLookAlikes } from '../core/text/fold.ts';
import { anyWord } from '../core/text/pattern.ts';

export default defineRule({
  id: 'target-over-100',
  family: 'target',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: {
    vi: 'Tỷ lệ vượt 100 % hoặc khoảng giá trị ngược',
    en: 'A share above 100 %, or a range that runs backwards',
  },
  reason: {
    vi: 'Tỷ lệ của một tổng số không thể vượt 100 %; khoảng giá trị phải ghi từ thấp đến cao. Thường là lỗi gõ số.',
    en: 'A share of a whole cannot pass 100 %, and a range runs from low to high; such figures are slips of the pen.',
  },
  source: null,
  messages: {
    over: {
      vi: 'Tỷ lệ {value} vượt 100 %. Kiểm tra lại số liệu.',
      en: 'The share of {value} is above 100 %. Check the figure.',
    },
    backwards: {
      vi: 'Khoảng giá trị “{range}” ghi ngược (từ cao xuống thấp). Ghi lại từ thấp đến cao.',
      en: 'The range “{range}” runs backwards. Write it from low to high.',
    },
  },
  *check(plan) {
    for (const target of plan.targets) {
      const { value, valueMax, unit, span } = target;
      if (valueMax !== null && valueMax < value) {
        const before = plan.document.source.slice(Math.max(0, span.start - REACH), span.start).normalize('NFC');
        if (FALLS.test(foldLookAlikes(before))) continue;
        const range = plan.document.source.slice(span.start, span.end).normalize('NFC').replace(/\s+/gu, ' ');
        yield { message: 'backwards', at: span, data: { range } };
      } else if (Math.max(value, valueMax ?? 0) > 100 && isShare(target)) {
        yield { message: 'over', at: span, data: { value: quantity(Math.max(value, valueMax ?? 0), unit) } };
      }
    }
  },
});

/** How far before the value a word such as "giảm" stands. */
const REACH = 40;
const FALLS = new RegExp(`${anyWord(FALLING)}\\s+(?:\\p{sc=Latin}+\\s+)?$`, 'iu');
