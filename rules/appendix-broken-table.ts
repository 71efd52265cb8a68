import { defineRule } from '../core/lint/rule.ts';
import { tableFaults } from '../core/lint/tableFaults.ts';

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
    repeated: {
      vi: 'Tiêu đề lặp lại giữa bảng (do ngắt trang) nên nằm thành dòng nội dung. Bỏ dòng này.',
      en: 'The header is repeated inside the table (a page break) and stands as a body row. Remove it.',
    },
    split: {
      vi: 'Dòng này là phần còn lại của dòng {line}, bị tách do ngắt trang. Ghép vào dòng trên.',
      en: 'This row is the rest of the row on line {line}, split by a page break. Join them.',
    },
    levels: {
      vi: 'Tiêu đề hai tầng nằm thành dòng nội dung. Gộp hai tầng vào một dòng tiêu đề.',
      en: 'The second level of the header stands as a body row. Merge both levels into the header row.',
    },
    sunken: {
      vi: 'Dòng tiêu đề của bảng để trống, tiêu đề thật nằm ở dòng dưới. Đưa tiêu đề lên dòng đầu.',
      en: 'The header row of the table is empty and the real header stands below it. Put it into the first row.',
    },
    wrapped: {
      vi: 'Dòng của bảng bị xuống dòng giữa ô, nên hiện thành nhiều dòng lệch cột. Viết trên một dòng.',
      en: 'A line break inside a cell makes several rows of this one, with cells in wrong columns. Write it on one line.',
    },
    short: {
      vi: 'Dòng này có {cells} ô, tiêu đề có {columns} cột (thường do ô gộp) nên các ô có thể lệch cột. Thêm ô trống cho khớp.',
      en: 'This row has {cells} cells, the header {columns} (often merged cells), so cells may stand in wrong columns. Add empty ones.',
    },
    long: {
      vi: 'Dòng này có {cells} ô, tiêu đề chỉ có {columns} cột nên ô thừa không hiện. Thêm cột hoặc gộp ô.',
      en: 'This row has {cells} cells, the header only {columns}, so the others are not shown. Add a column or join cells.',
    },
  },
  titles: {
    join: {
      vi: 'Ghép các phần thành một bảng (bỏ tiêu đề lặp)',
      en: 'Join the pieces into one table (drop repeated headers)',
    },
    joinPages: {
      vi: 'Ghép các phần thành một bảng (bỏ tiêu đề lặp và số trang)',
      en: 'Join the pieces into one table (drop repeated headers and page numbers)',
    },
    attach: { vi: 'Ghép vào bảng phía trên', en: 'Join to the table above' },
    drop: { vi: 'Bỏ tiêu đề lặp', en: 'Remove the repeated header' },
    merge: { vi: 'Ghép vào dòng {line}', en: 'Join to line {line}' },
    mergeAll: { vi: 'Ghép {count} dòng bị tách vào dòng trên', en: 'Join {count} split rows to the rows above' },
    raise: { vi: 'Đưa tiêu đề lên dòng đầu', en: 'Put the header into the first row' },
    unwrap: { vi: 'Viết trên một dòng', en: 'Write it on one line' },
    cell: { vi: 'Thêm ô trống vào cột “{column}”', en: 'Add an empty cell to the column “{column}”' },
    flatten: { vi: 'Gộp hai tầng tiêu đề thành một dòng', en: 'Merge the two levels into one header row' },
  },
  notes: {
    again: { vi: 'Tiêu đề lặp lại', en: 'The header again' },
    split: { vi: 'Dòng khác bị tách', en: 'Another split row' },
    headerless: { vi: 'Phần khác không có tiêu đề', en: 'Another piece without a header' },
    wrapped: { vi: 'Dòng khác bị xuống dòng giữa ô', en: 'Another wrapped row' },
    short: { vi: 'Dòng khác thiếu ô', en: 'Another row with too few cells' },
    long: { vi: 'Dòng khác thừa ô', en: 'Another row with too many cells' },
  },
  *check(plan) {
    for (const table of plan.tables) yield* tableFaults(plan, table);
  },
});
