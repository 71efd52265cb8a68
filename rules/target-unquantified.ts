import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { unquantifiedAims } from '../core/plan/targets/unquantifiedAims.ts';

export default defineRule({
  id: 'target-unquantified',
  family: 'target',
  since: '0.1.0',
  preset: 'strict',
  severity: 'info',
  summary: { vi: 'Mục tiêu hứa tăng, giảm mà không có số liệu', en: 'An aim that promises a change without a figure' },
  reason: {
    vi: 'Không có mức cụ thể thì cuối năm không đánh giá được là đạt hay không.',
    en: 'Without a figure nobody can say at the end of the year whether it was reached.',
  },
  source: null,
  messages: {
    unquantified: {
      vi: '{aim} chưa có mức cụ thể. Ghi số hoặc tỷ lệ cần đạt.',
      en: '{aim} names no figure. Write the number or share to reach.',
    },
  },
  *check(plan) {
    for (const { text, span } of unquantifiedAims(plan)) {
      yield { message: 'unquantified', at: span, data: { aim: quote(text) } };
    }
  },
});
