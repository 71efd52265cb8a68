import { defineRule } from '../core/lint/rule.ts';
import { day } from '../core/lint/wording.ts';

export default defineRule({
  id: 'citation-future',
  family: 'citation',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: { vi: 'Viện dẫn văn bản ban hành sau văn bản này', en: 'A cited document dated after this one' },
  reason: {
    vi: 'Không thể căn cứ vào văn bản chưa được ban hành; ngày của một trong hai văn bản bị ghi nhầm.',
    en: 'A document cannot rest on one that was not yet issued; one of the two dates is wrong.',
  },
  source: null,
  messages: {
    future: {
      vi: '{number} ghi ngày {date}, sau ngày ban hành văn bản này ({own}). Kiểm tra lại ngày.',
      en: '{number} is dated {date}, after this document’s own date ({own}). Check the date.',
    },
  },
  notes: { own: { vi: 'Ngày ban hành văn bản này', en: 'This document’s own date' } },
  examples: {
    bad: `Số: 08/KH-SNV

Bắc Ninh, ngày 10 tháng 01 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026

Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh, Sở Nội vụ xây dựng Kế hoạch như sau:
`,
    good: `Số: 08/KH-SNV

Bắc Ninh, ngày 20 tháng 01 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026

Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh, Sở Nội vụ xây dựng Kế hoạch như sau:
`,
  },
  *check(plan) {
    const own = plan.header.date;
    if (!own) return;
    for (const { number, numberSpan, date, dateSpan } of plan.citations) {
      if (date === null || date <= own.value) continue;
      yield {
        message: 'future',
        at: dateSpan ?? numberSpan,
        data: { number: number.text, date: day(date), own: day(own.value) },
        related: [{ note: 'own', at: own.span }],
      };
    }
  },
});
