import { type Change, type Report, type TextEdit, defineRule } from '../core/lint/rule.ts';
import {
  attachPieces,
  flattenHeader,
  insertCell,
  joinPieces,
  mergeRows,
  raiseHeader,
  unwrapRow,
} from '../core/lint/tableEdits.ts';
import {
  latePieces,
  longRows,
  lowerHeaders,
  shortRows,
  splitRows,
  sunkenHeader,
  wrappedRows,
} from '../core/plan/brokenTables.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { placesForCell } from '../core/plan/shortRows.ts';
import type { PlanTable } from '../core/plan/tables.ts';
import type { Span } from '../core/text/span.ts';

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
      yield* piecesOf(plan, table);
      yield* headerOf(plan, table);
      yield* rowsOf(plan, table);
    }
  },
});

type Found = Report<
  'pieces' | 'headerless' | 'split' | 'levels' | 'sunken' | 'wrapped' | 'short' | 'long',
  'join' | 'joinPages' | 'attach' | 'merge' | 'mergeAll' | 'flatten' | 'raise' | 'unwrap' | 'cell',
  'again' | 'split' | 'headerless' | 'wrapped' | 'short' | 'long'
>;

function* piecesOf(plan: Plan, table: PlanTable): Iterable<Found> {
  const pieces = latePieces(plan, table);
  const repeated = pieces.filter(({ piece }) => piece.repeatsHeader);
  const [first, ...again] = repeated;
  if (first) {
    const clear = joinPieces(
      plan,
      repeated.filter((piece) => piece.clear),
    );
    const all = joinPieces(plan, repeated);
    const title = repeated.some(({ pageBetween }) => pageBetween) ? 'joinPages' : 'join';
    yield {
      message: 'pieces',
      at: first.at,
      data: { count: table.pieces.length },
      ...(clear.length > 0 && { fix: { title: 'join', edits: clear } }),
      suggest: all.length > clear.length ? [{ title, edits: all }] : [],
      related: again.map(({ at }) => ({ note: 'again', at })),
    };
  }
  const headerless = pieces.filter(({ piece }) => !piece.repeatsHeader);
  const [one, ...others] = headerless;
  if (!one) return;
  yield {
    message: 'headerless',
    at: one.at,
    suggest: offered('attach', attachPieces(plan, headerless)),
    related: others.map(({ at }) => ({ note: 'headerless', at })),
  };
}

function* headerOf(plan: Plan, table: PlanTable): Iterable<Found> {
  const sunken = sunkenHeader(table);
  if (sunken) {
    const edits = raiseHeader(plan, table, sunken);
    // the page is right, only its Markdown is not
    yield { message: 'sunken', at: sunken.span, atMost: 'info', fix: { title: 'raise', edits } };
  }
  const levels = lowerHeaders(table);
  const [level] = levels;
  if (!level) return;
  const single = table.pieces.length === 1 && !sunken;
  yield {
    message: 'levels',
    at: level.span,
    // a printed table may have two levels, and both are read
    atMost: 'info',
    suggest: offered('flatten', single ? flattenHeader(plan, table, levels) : []),
  };
}

function* rowsOf(plan: Plan, table: PlanTable): Iterable<Found> {
  const splits = splitRows(table);
  const [split, ...otherSplits] = splits;
  if (split) {
    yield {
      message: 'split',
      at: split.row.span,
      data: { line: plan.document.lines.lineOf(split.above.span.start), count: splits.length },
      suggest: offered(splits.length > 1 ? 'mergeAll' : 'merge', mergeRows(plan, splits)),
      related: otherSplits.map(({ row }) => ({ note: 'split', at: row.span })),
    };
  }
  const wrapped = wrappedRows(plan, table);
  const fix = { title: 'unwrap', edits: wrapped.flatMap((row) => unwrapRow(plan, row)) } as const;
  yield* firstOf('wrapped', wrapped, { fix });
  const short = shortRows(table);
  const suggest = placesForCell(short[0], table.columns).map((place) => ({
    title: 'cell' as const,
    data: { column: table.columns[place]?.headings.at(-1) ?? '' },
    edits: short
      .filter((row) => placesForCell(row, table.columns).includes(place))
      .map((row) => insertCell(row, place)),
  }));
  yield* firstOf('short', short, { suggest, data: sizes(short, table) });
  const long = longRows(table);
  yield* firstOf('long', long, { data: sizes(long, table) });
}

/** One finding on the first of the rows, with the others beside it. */
function* firstOf(
  message: 'wrapped' | 'short' | 'long',
  [first, ...others]: readonly { readonly span: Span }[],
  rest: Omit<Found, 'message' | 'at' | 'related'>,
): Iterable<Found> {
  if (first)
    yield { ...rest, message, at: first.span, related: others.map(({ span }) => ({ note: message, at: span })) };
}

function sizes(
  [first]: readonly { readonly cells: readonly unknown[] }[],
  { columns }: PlanTable,
): { cells: number; columns: number } {
  return { cells: first?.cells.length ?? 0, columns: columns.length };
}

function offered<Title extends string>(title: Title, edits: readonly TextEdit[]): readonly Change<Title>[] {
  return edits.length > 0 ? [{ title, edits }] : [];
}
