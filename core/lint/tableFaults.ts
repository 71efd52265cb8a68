import {
  latePieces,
  longRows,
  lowerHeaders,
  repeatedHeaders,
  shortRows,
  splitRows,
  sunkenHeader,
  wrappedRows,
} from '../plan/tables/brokenTables.ts';
import type { Plan } from '../plan/readPlan.ts';
import { placesForCell } from '../plan/tables/shortRows.ts';
import type { PlanTable } from '../plan/tables/tables.ts';
import type { Span } from '../text/span.ts';
import type { Change, Report, TextEdit } from './rule.ts';
import {
  attachPieces,
  flattenHeader,
  insertCell,
  joinPieces,
  mergeRows,
  raiseHeader,
  removeRows,
  unwrapRow,
} from './tableEdits.ts';

/** What is wrong with a table, and how it is mended; the words are those of the rule. */
export type TableFault = Report<
  'pieces' | 'headerless' | 'repeated' | 'split' | 'levels' | 'sunken' | 'wrapped' | 'short' | 'long',
  'join' | 'joinPages' | 'attach' | 'drop' | 'merge' | 'mergeAll' | 'flatten' | 'raise' | 'unwrap' | 'cell',
  'again' | 'split' | 'headerless' | 'wrapped' | 'short' | 'long'
>;

/** Everything that page breaks and conversion did to a table: each kind once, on its first place, with the others in `related`. */
export function* tableFaults(plan: Plan, table: PlanTable): Iterable<TableFault> {
  yield* piecesOf(plan, table);
  yield* headerOf(plan, table);
  yield* rowsOf(plan, table);
}

function* piecesOf(plan: Plan, table: PlanTable): Iterable<TableFault> {
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

function* headerOf(plan: Plan, table: PlanTable): Iterable<TableFault> {
  const sunken = sunkenHeader(table);
  if (sunken) {
    const edits = raiseHeader(plan, table, sunken);
    // the page is right, only its Markdown is not
    yield { message: 'sunken', at: sunken.span, atMost: 'info', fix: { title: 'raise', edits } };
  }
  const repeated = repeatedHeaders(table);
  const [again, ...others] = repeated;
  if (again) {
    const fix = { title: 'drop', edits: removeRows(plan, repeated) } as const;
    yield {
      message: 'repeated',
      at: again.span,
      fix,
      related: others.map(({ span }) => ({ note: 'again', at: span })),
    };
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

function* rowsOf(plan: Plan, table: PlanTable): Iterable<TableFault> {
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
  rest: Omit<TableFault, 'message' | 'at' | 'related'>,
): Iterable<TableFault> {
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
