import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { vagueBases } from '../core/plan/parts/vagueBases.ts';

export default defineRule({
  id: 'citation-vague-basis',
  family: 'citation',
  since: '0.1.0',
  preset: 'strict',
  severity: 'info',
  summary: {
    vi: 'Ghi “theo quy định hiện hành” mà không nêu văn bản nào',
    en: '“As the law provides”, with no document in the sentence',
  },
  reason: {
    vi: 'Người thực hiện không biết phải theo quy định nào; nêu tên văn bản thì tra cứu và kiểm tra được.',
    en: 'Who does the work cannot tell which provision is meant; a named document can be looked up.',
  },
  source: null,
  messages: {
    vague: {
      vi: '{phrase} chưa cho biết theo văn bản nào. Nêu tên văn bản, nếu có.',
      en: '{phrase} does not say which document is meant. Name it, if there is one.',
    },
  },
  *check(plan) {
    for (const { text, span } of vagueBases(plan)) {
      yield { message: 'vague', at: span, data: { phrase: quote(text) } };
    }
  },
});
