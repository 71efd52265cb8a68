import { rebuiltTable } from '../core/lint/rebuildTable.ts';
import { defineRule } from '../core/lint/rule.ts';
import { unreadableTables } from '../core/plan/tables/unreadableTables.ts';

export default defineRule({
  id: 'appendix-unreadable-table',
  family: 'document',
  since: '0.1.0',
  preset: 'core',
  severity: 'warning',
  summary: {
    vi: 'Các dòng trông như bảng nhưng không phải bảng Markdown',
    en: 'Lines that look like a table and are none in Markdown',
  },
  reason: {
    vi: 'Bảng hỏng định dạng thì bản xem trước không hiện bảng và không nhiệm vụ nào trong đó được kiểm tra.',
    en: 'A table that Markdown does not see is not shown as one, and nothing in it is checked.',
  },
  source: null,
  messages: {
    pipes: {
      vi: 'Bảng này thiếu hoặc hỏng dòng “| --- |” dưới tiêu đề nên chưa được kiểm tra. Sửa lại dòng đó.',
      en: 'The row “| --- |” under the header of this table is missing or broken, so nothing is checked. Mend it.',
    },
    tabs: {
      vi: 'Các dòng này ngăn cột bằng dấu tab nên không thành bảng và chưa được kiểm tra. Chuyển thành bảng Markdown.',
      en: 'The columns of these lines are parted by tabs, so they are no table and are not checked. Make them a table.',
    },
    drawn: {
      vi: 'Bảng này kẻ bằng ký tự (kiểu Pandoc) nên không thành bảng và chưa được kiểm tra. Chuyển thành bảng Markdown.',
      en: 'This table is drawn with characters (as Pandoc does), so it is none and is not checked. Make it a Markdown table.',
    },
    loose: {
      vi: 'Mỗi ô của bảng này nằm ở một đoạn riêng nên không thành bảng và chưa được kiểm tra. Viết mỗi hàng trên một dòng.',
      en: 'Each cell of this table is a paragraph of its own, so it is none and is not checked. Write each row on one line.',
    },
    scattered: {
      vi: 'Bảng này đã rã thành từng đoạn khi chuyển đổi tệp nên chưa được kiểm tra. Chuyển đổi lại từ tệp gốc.',
      en: 'The conversion of the file broke this table into paragraphs, so it is not checked. Convert the original again.',
    },
  },
  titles: { rebuild: { vi: 'Chuyển thành bảng Markdown', en: 'Turn into a Markdown table' } },
  *check(plan) {
    for (const { kind, rows, certain, span, head } of unreadableTables(plan)) {
      const rebuild = rows && { title: 'rebuild' as const, edits: [{ span, text: rebuiltTable(rows, plan, span) }] };
      yield {
        message: kind,
        at: head,
        ...(rebuild && certain ? { fix: rebuild } : {}),
        suggest: rebuild && !certain ? [rebuild] : [],
      };
    }
  },
});
