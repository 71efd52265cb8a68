import { defineRule } from '../core/lint/rule.ts';
import { type UnreadableTable, unreadableTables } from '../core/plan/unreadableTables.ts';

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
      vi: 'Các dòng này trông như bảng nhưng thiếu hoặc hỏng dòng “| --- |” dưới tiêu đề, nên chưa được kiểm tra.',
      en: 'These lines look like a table, but the row “| --- |” under the header is missing or broken, so nothing is checked.',
    },
    tabs: {
      vi: 'Các dòng này ngăn cột bằng dấu tab nên không thành bảng và chưa được kiểm tra. Chuyển thành bảng Markdown.',
      en: 'The columns of these lines are parted by tabs, so they are no table and are not checked. Make them a table.',
    },
  },
  titles: { rebuild: { vi: 'Chuyển thành bảng Markdown', en: 'Turn into a Markdown table' } },
  examples: {
    bad: `PHỤ LỤC

| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| --- | --- |
| 1 | Rà soát quy chế làm việc | Văn phòng | Quý I/2026 |
`,
    good: `PHỤ LỤC

| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Rà soát quy chế làm việc | Văn phòng | Quý I/2026 |
`,
  },
  *check(plan) {
    for (const table of unreadableTables(plan)) {
      yield {
        message: table.separator,
        at: table.span,
        fix: {
          title: 'rebuild',
          edits: [{ span: table.span, text: rebuilt(table, lineBreakOf(plan.document.source)) }],
        },
      };
    }
  },
});

function lineBreakOf(source: string): string {
  return /\r\n|\n|\r/u.exec(source)?.[0] ?? '\n';
}

/** The same cells as a pipe table; short rows are filled up, so that no cell is lost or moved. */
function rebuilt({ rows }: UnreadableTable, lineBreak: string): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, column) => cells[column] ?? '').join(' | ')} |`;
  const [header = [], ...body] = rows;
  return [line(header), line(Array.from({ length: columns }, () => '---')), ...body.map(line)].join(lineBreak);
}
