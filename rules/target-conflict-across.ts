import { lineOfDocument } from '../core/lint/boundSource.ts';
import { defineRule } from '../core/lint/rule.ts';
import { amountOf } from '../core/lint/targetFigures.ts';
import { quote } from '../core/lint/wording.ts';
import { isPlan } from '../core/plan/queries.ts';
import { conflictsAcross } from '../core/project/conflictsAcross.ts';

export default defineRule({
  id: 'target-conflict-across',
  family: 'target',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Hai văn bản ghi một chỉ tiêu khác nhau', en: 'One target with two values in two documents' },
  reason: {
    vi: 'Hai kế hoạch cùng năm của một cơ quan đặt hai mức thì không biết thực hiện và báo cáo theo mức nào.',
    en: 'When two plans of one body and year differ, nobody knows which value is asked for and reported.',
  },
  source: null,
  across: ['siblings'],
  messages: {
    conflict: {
      vi: '{name} là {value} ở đây, {other} ở {document}. Sửa cho thống nhất, hoặc ghi rõ là điều chỉnh.',
      en: '{name} is {value} here and {other} in {document}. Make them agree, or say that this changes it.',
    },
  },
  notes: { other: { vi: 'Mức kia ghi ở đây', en: 'The other value is here' } },
  *check(plan, { knowledge, project }) {
    if (!isPlan(plan)) return;
    for (const { target, document, other } of conflictsAcross(plan, project, knowledge)) {
      yield {
        message: 'conflict',
        at: target.span,
        data: {
          name: quote(target.text),
          value: amountOf(target),
          other: amountOf(other),
          document: lineOfDocument(document, other.at.line, knowledge),
        },
        related: [{ note: 'other', at: other.at, document }],
      };
    }
  },
});
