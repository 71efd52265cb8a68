import { defineRule } from '../core/lint/rule.ts';
import { attachPiece, flattenHeader, joinPieces, mergeRows } from '../core/lint/tableEdits.ts';
import { headerLevels, latePieces, splitRows } from '../core/plan/brokenTables.ts';

export default defineRule({
  id: 'appendix-broken-table',
  family: 'document',
  since: '0.1.0',
  preset: 'core',
  severity: 'warning',
  summary: { vi: 'Bảng bị cắt do ngắt trang hoặc chuyển đổi', en: 'A table that page breaks or conversion tore apart' },
  reason: {
    vi: 'Bảng bị cắt làm nhiều phần thì khó sửa, khó sắp xếp, và dòng bị tách dễ bị hiểu là nhiệm vụ riêng.',
    en: 'A table in pieces is hard to edit and sort, and half a row is easily taken for a task of its own.',
  },
  source: null,
  messages: {
    pieces: {
      vi: 'Bảng bị cắt làm {count} phần do ngắt trang, tiêu đề lặp lại. Ghép thành một bảng.',
      en: 'The table is cut into {count} pieces by page breaks, with its header repeated. Join them.',
    },
    headerless: {
      vi: 'Phần bảng này không có tiêu đề (do ngắt trang); dòng đầu bị hiểu là tiêu đề. Ghép vào bảng phía trên.',
      en: 'This piece of the table has no header (a page break); its first row stands in its place. Join it to the table above.',
    },
    split: {
      vi: 'Dòng này là phần còn lại của dòng {line}, bị tách do ngắt trang. Ghép vào dòng trên.',
      en: 'This row is the rest of the row on line {line}, split by a page break. Join them.',
    },
    levels: {
      vi: 'Tiêu đề hai tầng nằm thành dòng nội dung. Gộp hai tầng vào một dòng tiêu đề.',
      en: 'The second level of the header stands as a body row. Merge both levels into the header row.',
    },
  },
  titles: {
    join: {
      vi: 'Ghép các phần thành một bảng (bỏ tiêu đề lặp)',
      en: 'Join the pieces into one table (drop repeated headers)',
    },
    attach: { vi: 'Ghép phần này vào bảng phía trên', en: 'Join this piece to the table above' },
    merge: { vi: 'Ghép vào dòng {line}', en: 'Join to line {line}' },
    flatten: { vi: 'Gộp hai tầng tiêu đề thành một dòng', en: 'Merge the two levels into one header row' },
  },
  notes: {
    again: { vi: 'Tiêu đề lặp lại', en: 'The header again' },
    split: { vi: 'Dòng khác bị tách', en: 'Another split row' },
    headerless: { vi: 'Phần khác không có tiêu đề', en: 'Another piece without a header' },
  },
  examples: {
    bad: `| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Rà soát thủ tục hành chính thuộc thẩm quyền | Văn phòng | Quý I/2026 |

| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| --- | --- | --- | --- |
|  | giải quyết của đơn vị |  |  |
| 2 | Công khai thủ tục hành chính | Văn phòng | Thường xuyên |
`,
    good: `| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Rà soát thủ tục hành chính thuộc thẩm quyền giải quyết của đơn vị | Văn phòng | Quý I/2026 |
| 2 | Công khai thủ tục hành chính | Văn phòng | Thường xuyên |
`,
  },
  *check(plan) {
    for (const table of plan.tables) {
      const pieces = latePieces(plan, table);
      const [repeated, ...repeatedAgain] = pieces.filter(({ repeatsHeader }) => repeatsHeader);
      if (repeated) {
        const edits = joinPieces(plan, [repeated, ...repeatedAgain]);
        yield {
          message: 'pieces',
          at: repeated.at,
          data: { count: table.pieces.length },
          ...(edits.length > 0 && { fix: { title: 'join', edits } }),
          related: repeatedAgain.map(({ at }) => ({ note: 'again', at })),
        };
      }
      const [headerless, ...otherHeaderless] = pieces.filter(({ repeatsHeader }) => !repeatsHeader);
      if (headerless) {
        const edits = attachPiece(plan, headerless);
        yield {
          message: 'headerless',
          at: headerless.at,
          suggest: edits.length > 0 ? [{ title: 'attach', edits }] : [],
          related: otherHeaderless.map(({ at }) => ({ note: 'headerless', at })),
        };
      }
      const [split, ...otherSplit] = splitRows(table);
      if (split) {
        yield {
          message: 'split',
          at: split.row.span,
          data: { line: plan.document.lines.lineOf(split.above.span.start) },
          suggest: [{ title: 'merge', edits: mergeRows(plan, split) }],
          related: otherSplit.map(({ row }) => ({ note: 'split', at: row.span })),
        };
      }
      const levels = headerLevels(table);
      const level = levels[1];
      if (level) {
        const single = table.pieces.length === 1;
        const suggest = single ? [{ title: 'flatten' as const, edits: flattenHeader(plan, table, levels) }] : [];
        yield { message: 'levels', at: level.span, suggest };
      }
    }
  },
});
