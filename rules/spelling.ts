import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { misspellings } from '../core/plan/spelling/misspellings.ts';

export default defineRule({
  id: 'spelling',
  family: 'document',
  since: '0.1.0',
  preset: 'full',
  severity: 'info',
  summary: { vi: 'Chữ có thể gõ sai chính tả', en: 'A word that is probably mistyped' },
  reason: {
    vi: 'Sai một dấu có thể đổi nghĩa (“Công dịch vụ công”), và văn bản ban hành thì khó sửa.',
    en: 'One wrong mark can change the meaning, and an issued document is hard to correct.',
  },
  source: null,
  messages: {
    phrase: {
      vi: '{written} có thể là {right}. Kiểm tra lại.',
      en: '{written} is probably meant to be {right}. Check it.',
    },
    doubled: {
      vi: '{written} bị lặp chữ. Bỏ bớt nếu gõ thừa.',
      en: '{written} repeats a word. Drop one if it was typed twice.',
    },
    syllable: {
      vi: 'Tiếng Việt không có chữ {written}. Kiểm tra dấu hoặc chữ cái.',
      en: 'Vietnamese has no syllable {written}. Check its marks and letters.',
    },
  },
  titles: { right: { vi: 'Sửa thành {right}', en: 'Change to {right}' } },
  *check(plan, { knowledge }) {
    for (const { kind, written, right, span } of misspellings(plan, knowledge)) {
      if (right === null) {
        yield { message: 'syllable', at: span, data: { written: quote(written) } };
        continue;
      }
      const data = { written: quote(written), right: quote(right) };
      yield {
        message: kind,
        at: span,
        data,
        suggest: [{ title: 'right', data, edits: [{ span, text: right }] }],
      };
    }
  },
});
