import type { Knowledge } from '../../knowledge/knowledge.ts';
import { compareKey } from '../../text/fold.ts';
import { type PlainText, sourceSpan } from '../../text/plainText.ts';
import { recalled } from '../../text/recall.ts';
import type { Span } from '../../text/span.ts';
import { type Deadline, namesPeriod, readDeadline } from '../deadlines/deadlines.ts';
import type { PlanYear } from '../deadlines/planYears.ts';
import { DITTO, DITTO_SIGNS, NOBODY } from '../lexicon/tables.ts';
import { type ColumnRole, isMark, namesLead, namesLeadAndPartner, namesTime, spanCounted } from '../tables/columns.ts';
import { isAligned } from '../tables/shortRows.ts';
import type { PlanTable } from '../tables/tables.ts';
import { cellText } from '../texts.ts';
import { type UnitMention, splitUnits } from '../units/unitList.ts';
import { readLeadCell } from './leadCell.ts';

/** How a task comes to its lead or deadline. */
export type CellState =
  /** Its own cell says it. */
  | 'own'
  /** "nt", "như trên", "〃": the cell says that it is the one above. */
  | 'ditto'
  /** An empty lead cell below a filled one of its group: a merged cell of the print, or forgotten; the time of the row that heads its parts. */
  | 'inherited'
  | 'missing'
  /** The row has lost cells: what stands below the heading may belong to another one. */
  | 'unaligned'
  /** The table has no such column, nor has the work such a line. */
  | 'no-column';

/** Work that a unit must do. */
export interface Task {
  /** A row of an appendix table, work with labelled lines below it ("Đơn vị chủ trì: …"), or an assignment in a sentence. */
  readonly origin: 'appendix' | 'fields' | 'prose';
  /** Its number in the table, as written; null when it has none. */
  readonly ordinal: string | null;
  readonly title: string;
  readonly titleSpan: Span;
  readonly lead: readonly UnitMention[];
  readonly leadState: CellState;
  /** The lead cell of the row above that an inherited lead comes from. */
  readonly leadInheritedFrom: Span | null;
  readonly cooperating: readonly UnitMention[];
  readonly output: string | null;
  readonly deadline: Deadline;
  readonly deadlineState: CellState;
  /** Its cells of the table, or what its labelled lines say, filled or not; null where it has none, and for assignments in prose. */
  readonly cells: {
    readonly lead: TaskCell | null;
    readonly partner: TaskCell | null;
    readonly deadline: TaskCell | null;
    readonly output: TaskCell | null;
  };
  /** Its row, its sentence, or all from the work to the last of its labelled lines. */
  readonly span: Span;
  /** Null for tasks that stand in no table. */
  readonly row: { readonly table: PlanTable; readonly index: number } | null;
}

/** A cell of a task's row, or what stands behind a label. */
export interface TaskCell {
  readonly text: PlainText;
  /** All between its pipes, padding included, or behind its label: what an edit of the cell replaces. */
  readonly span: Span;
  /** Heading of its column, or its label, as written. */
  readonly heading: string;
  /** All that a person sees of it: the cell, or what stands behind the label together with it. */
  readonly place: Span;
}

const DITTO_KEYS = new Set<string>(DITTO.map(compareKey));
const SIGNS = new Set<string>(DITTO_SIGNS);
const NOBODIES = new Set<string>(NOBODY);
const NOTHING = /^[\s.…_\-/\\*,;:()]*$/u;
/** The tasks of one table, in order; none when it holds no tasks. */
export function readTableTasks(table: PlanTable, planYear: PlanYear, knowledge: Knowledge): readonly Task[] {
  if (!table.holdsTasks) return [];
  const tasks: Task[] = [];
  let above: Task | null = null;
  let group: number | null = null;
  table.rows.forEach(({ kind }, index) => {
    if (kind === 'group') {
      above = null;
      group = index;
    }
    if (kind !== 'body') return;
    const task = readRow({ table, index, group, planYear, knowledge }, above, tasks.at(-1) ?? null);
    tasks.push(task);
    above = task;
  });
  return tasks;
}

interface Cell extends TaskCell {
  readonly column: number;
}

/** The cells of a row that stand in columns of this role, filled or not. */
function cellsOf(table: PlanTable, index: number, role: ColumnRole | null): readonly Cell[] {
  const row = table.rows[index]?.row;
  return (row?.cells ?? []).flatMap((cell, column) => {
    const { role: own, headings = [] } = table.columns[column] ?? {};
    if (own !== role) return [];
    const { span } = cell;
    return [{ text: cellText(table, index, column), span, heading: headings.at(-1) ?? '', place: span, column }];
  });
}

function isFilled({ text }: Cell): boolean {
  return saysSomething(text);
}

/** Dots and dashes hold a place for what is not said. */
export function saysSomething({ text }: PlainText): boolean {
  return !NOTHING.test(text);
}

interface RowPlace {
  readonly table: PlanTable;
  readonly index: number;
  /** The group row that it stands under; null when there is none. */
  readonly group: number | null;
  readonly planYear: PlanYear;
  readonly knowledge: Knowledge;
}

function readRow(place: RowPlace, above: Task | null, previous: Task | null): Task {
  const { table, index } = place;
  const cells = (role: ColumnRole | null): readonly Cell[] => cellsOf(table, index, role);
  const span = table.rows[index]?.row.span ?? table.span;
  const title =
    cells('task').findLast(isFilled) ??
    cells('goal').find(isFilled) ??
    [...cells(null), ...cells('field')].find(isFilled);
  const lead = readLead(place, above, previous);
  const deadline = readRowDeadline(place, previous);
  const output = cells('product').find(isFilled) ?? cells('product')[0];
  const partner = cells('partner').find(isFilled) ?? cells('partner')[0];
  const aligned = isAligned(table.rows[index]?.row ?? { cells: [], span }, table.columns);
  return {
    origin: 'appendix',
    ordinal: cells('index').find(isFilled)?.text.shown ?? null,
    title: title?.text.shown.replace(/\s+/gu, ' ') ?? previous?.title ?? '',
    ...lead,
    output: output && isFilled(output) ? output.text.shown : null,
    ...deadline,
    titleSpan: title ? sourceSpan(title.text) : span,
    cells: {
      lead: leadingCell(cells('lead'), table) ?? null,
      partner: partner ?? null,
      deadline: deadlineCell(table, index),
      output: output ?? null,
    },
    span,
    row: { table, index },
    ...(!aligned && { leadState: 'unaligned', deadlineState: 'unaligned' }),
  };
}

type Lead = Pick<Task, 'lead' | 'leadState' | 'leadInheritedFrom' | 'cooperating'>;

function readLead({ table, index, knowledge }: RowPlace, above: Task | null, previous: Task | null): Lead {
  const cells = cellsOf(table, index, 'lead');
  const cell = leadingCell(cells, table);
  const partners = cellsOf(table, index, 'partner')
    .filter(isFilled)
    .flatMap(({ text }) => readPartners(text, previous, knowledge));
  const found = { leadInheritedFrom: null, cooperating: partners };
  if (!cell)
    return {
      ...found,
      lead: [],
      leadState: table.columns.some(({ role }) => role === 'lead') ? 'missing' : 'no-column',
    };
  if (isDitto(cell.text.text))
    return { ...found, lead: previous?.lead ?? [], leadState: previous ? 'ditto' : 'missing' };
  if (cell.text.shown === '' && above && above.lead.length > 0) {
    const leadInheritedFrom = above.leadInheritedFrom ?? above.cells.lead?.span ?? above.span;
    return { ...found, lead: above.lead, leadState: 'inherited', leadInheritedFrom };
  }
  if (!isFilled(cell)) return { ...found, lead: [], leadState: 'missing' };
  const marked = cells.filter(({ text }) => isMark(text.text));
  if (marked.length > 0) {
    // a column for each unit
    return { ...found, lead: marked.map(({ heading, span }) => ({ name: heading, span })), leadState: 'own' };
  }
  const both = namesLeadAndPartner(table.columns[cell.column]?.headings ?? []);
  const { lead, cooperating } = readLeadCell(cell.text, both, knowledge);
  return { ...found, lead: eachOnce(lead), leadState: 'own', cooperating: [...cooperating, ...partners] };
}

/** The units that help; "không" names nobody, "nt" those of the task above. */
export function readPartners(text: PlainText, above: Task | null, knowledge: Knowledge): readonly UnitMention[] {
  if (isDitto(text.text)) return above?.cooperating ?? [];
  return saysSomething(text) && !NOBODIES.has(compareKey(text.text)) ? splitUnits(text, knowledge) : [];
}

/** "Lãnh đạo phụ trách | Phòng chủ trì": of two the one that is said to lead. */
function leadingCell(cells: readonly Cell[], table: PlanTable): Cell | undefined {
  const filled = cells.filter(isFilled);
  const among = filled.length > 0 ? filled : cells;
  return among.find(({ column }) => namesLead(table.columns[column])) ?? among[0];
}

/** A cell for several pieces of work may name its unit for each. */
function eachOnce(units: readonly UnitMention[]): readonly UnitMention[] {
  const keys = units.map(({ name }) => compareKey(name));
  return units.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

type RowDeadline = Pick<Task, 'deadline' | 'deadlineState'>;

function readRowDeadline(place: RowPlace, previous: Task | null): RowDeadline {
  const { table, index, planYear } = place;
  const cell = deadlineCell(table, index);
  const marked = markedPeriods(table, index);
  if (marked !== null) return { deadline: readDeadline(marked, planYear), deadlineState: 'own' };
  if (!cell) {
    const besideProduct = deadlineBesideProduct(place);
    if (besideProduct) return { deadline: besideProduct, deadlineState: 'own' };
    const hasColumn = table.columns.some(({ role }) => role === 'deadline' || role === 'period');
    return { deadline: readDeadline('', planYear), deadlineState: hasColumn ? 'missing' : 'no-column' };
  }
  if (isDitto(cell.text.text)) {
    const deadline = previous ? { ...previous.deadline, text: cell.text.shown } : readDeadline('', planYear);
    return { deadline, deadlineState: previous ? 'ditto' : 'missing' };
  }
  const deadline = deadlineOf(cell, place);
  if (deadline.kind !== 'missing') return { deadline, deadlineState: 'own' };
  // a calendar is ordered by its first column: one "Tháng 02" for all rows down to the next
  const above = cell.column === 0 && previous?.deadline.kind !== 'missing' ? previous?.deadline : null;
  const shared = cell.text.shown === '' ? (above ?? deadlineOfWhole(place)) : null;
  return shared ? { deadline: shared, deadlineState: 'inherited' } : { deadline, deadlineState: 'missing' };
}

function deadlineOf({ text, column }: Cell, { table, planYear }: RowPlace): Deadline {
  const heading = table.columns[column];
  const counted = /^\d{1,2}$/u.test(text.text) && heading ? spanCounted(heading) : null;
  return readDeadline(counted === null ? text.text : `${counted} ${text.text}`, planYear, text.shown);
}

/** "Quyết định; quý II/2026" under "Sản phẩm, thời hạn": the last part of the cell that names a time; null where none does. */
function deadlineBesideProduct({ table, index, planYear }: RowPlace): Deadline | null {
  const cell = cellsOf(table, index, 'product').find(({ column }) => namesTime(table.columns[column]));
  if (!cell) return null;
  const { text, shown } = cell.text;
  const starts = [0, ...[...text.matchAll(/[;,(\n]\s*/gu)].map(({ index: at, 0: mark }) => at + mark.length)];
  const deadlines = starts.map((start, part) =>
    readDeadline(text.slice(start, starts[part + 1]), planYear, shown.slice(start, starts[part + 1])),
  );
  return deadlines.findLast(({ kind }) => kind !== 'missing' && kind !== 'conditional') ?? null;
}

/** "1a" under a heading row "1" that sets a time for all its parts. */
function deadlineOfWhole(place: RowPlace): Deadline | null {
  const { table, index, group } = place;
  const ordinal = (row: number): string => cellsOf(table, row, 'index')[0]?.text.text ?? '';
  if (group === null || ordinal(group) === '' || !ordinal(index).startsWith(ordinal(group))) return null;
  const cell = deadlineCell(table, group);
  return cell && isFilled(cell) ? deadlineOf(cell, place) : null;
}

/** The cell that says when the work ends; where it is empty, the one that says when it begins. */
function deadlineCell(table: PlanTable, index: number): Cell | null {
  const ends = [...cellsOf(table, index, 'deadline'), ...cellsOf(table, index, 'period')];
  const starts = cellsOf(table, index, 'start');
  const last = ends.findLast(isFilled);
  // "30/10 | Kỳ họp cuối năm": of the times for two bodies the one that names a day
  const isLoose = last !== undefined && !isDitto(last.text.text) && !namesPeriod(last.text.text);
  const exact = isLoose ? ends.findLast(({ text }) => namesPeriod(text.text)) : undefined;
  return exact ?? last ?? starts.find(isFilled) ?? ends[0] ?? null;
}

/** "Quý I | Quý II" as columns, "x" in the cells: the periods whose cells are marked; null where none is. */
function markedPeriods(table: PlanTable, index: number): string | null {
  const periods = cellsOf(table, index, 'period').flatMap(({ text, column }) =>
    isMark(text.text) ? (table.columns[column]?.period ?? []) : [],
  );
  return periods.length > 0 ? periods.join(', ') : null;
}

/** Does a cell say that it is the one above: "nt", "như trên", "〃"? */
export const isDitto = recalled((text: string): boolean => {
  return SIGNS.has(text.trim()) || DITTO_KEYS.has(compareKey(text));
});
