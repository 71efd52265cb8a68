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
  examples: {
    other: {
      as: 'sibling',
      text: `Số: 21/KH-STP

Đồng Nai, ngày 15 tháng 01 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026

I. MỤC TIÊU

- Tỷ lệ giải quyết hồ sơ đúng hạn đạt 99%.
`,
    },
    bad: `Số: 35/KH-STP

Đồng Nai, ngày 20 tháng 02 năm 2026

KẾ HOẠCH

Kiểm soát thủ tục hành chính năm 2026

Thực hiện Kế hoạch số 10/KH-UBND ngày 08/01/2026 của Chủ tịch UBND tỉnh về kiểm soát thủ tục hành chính tỉnh Đồng Nai năm 2026, Sở Tư pháp ban hành Kế hoạch như sau:

I. MỤC TIÊU

- Tỷ lệ giải quyết hồ sơ đúng hạn đạt 98%.
`,
    good: `Số: 35/KH-STP

Đồng Nai, ngày 20 tháng 02 năm 2026

KẾ HOẠCH

Kiểm soát thủ tục hành chính năm 2026

Thực hiện Kế hoạch số 10/KH-UBND ngày 08/01/2026 của Chủ tịch UBND tỉnh về kiểm soát thủ tục hành chính tỉnh Đồng Nai năm 2026, Sở Tư pháp ban hành Kế hoạch như sau:

I. MỤC TIÊU

- Tỷ lệ giải quyết hồ sơ đúng hạn đạt 99%.
`,
  },
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
