import { largest } from '../../text/largest.ts';
import { type RowNode, rowTree } from '../tables/rowTree.ts';
import type { PlanTable } from '../tables/tables.ts';
import { type NumberCell, type NumberColumn, addedColumns } from './numberColumns.ts';

/** A row that says the sum of others in a column, and another number than they add up to. */
export interface BrokenTotal {
  readonly column: NumberColumn;
  readonly cell: NumberCell;
  readonly sum: number;
  /** Digits behind the decimal mark of the parts. */
  readonly decimals: number;
}

interface Check extends BrokenTotal {
  /** A row that calls itself a total; else one that heads its parts. */
  readonly isTotal: boolean;
  readonly holds: boolean;
  /** A total at the foot of rows of which none both has a number and heads rows that have one: nothing can be counted twice. */
  readonly isPlain: boolean;
}

const LEFT_OUT = /^(?:…+|\.{2,})$/u;

/**
 * The sums of a table that do not hold, where the rest of the table shows that its rows are meant to add up: another column of the
 * same total does, or there is only one column and its rows are a plain list.
 */
export function brokenTotals(table: PlanTable, columns: readonly NumberColumn[]): readonly BrokenTotal[] {
  // "…": rows were left out
  if (table.rows.some(({ row }) => row.cells.some(({ text }) => LEFT_OUT.test(text.text)))) return [];
  const added = addedColumns(columns);
  const checks = added.flatMap((column) => [...totalChecks(table, column), ...headChecks(table, column)]);
  const heads = checks.filter(({ isTotal }) => !isTotal);
  const holding = heads.filter(({ holds }) => holds).length;
  return checks.filter((check) => {
    if (check.holds) return false;
    if (!check.isTotal) return holding > 1 && heads.length - holding <= holding / 2;
    const beside = checks.filter(({ isTotal, cell }) => isTotal && cell.row === check.cell.row);
    if (beside.length > 1) return beside.some(({ holds }) => holds);
    return check.isPlain || holding > 0;
  });
}

/** "Tổng cộng" against the rows above it since the total before, or all of them; a total at the top against those below. */
function totalChecks(table: PlanTable, column: NumberColumn): readonly Check[] {
  const rows = table.rows.flatMap(({ kind }, row) =>
    kind === 'header' || kind === 'continuation' ? [] : [{ kind, row }],
  );
  const totals = rows.filter(({ kind }) => kind === 'total').map(({ row }) => row);
  return totals.flatMap((total, index) => {
    const cell = column.cells.get(total);
    if (!cell) return [];
    const isFirst = rows[0]?.row === total;
    const from = isFirst ? total : (totals[index - 1] ?? -1);
    const to = isFirst ? (totals[index + 1] ?? Infinity) : total;
    const own = nodesBetween(table, rows, from, to);
    const all = nodesBetween(table, rows, -1, isFirst ? Infinity : total);
    const before = isFirst ? [] : totals.slice(0, index).flatMap((row) => column.cells.get(row) ?? []);
    const parts = valuesOf(own, column);
    const counted = [...before, ...parts];
    if (counted.length < 2) return [];
    const ways = [
      parts,
      counted,
      valuesOf(all, column),
      leavesOf(own, column),
      leavesOf(all, column),
      allOf(own, column),
    ];
    const shown = before.length > 0 && from >= 0 ? counted : parts;
    return [
      checkOf(column, cell, shown, ways, {
        isTotal: true,
        isPlain: !isFirst && own.every((node) => isPlain(node, column)),
      }),
    ];
  });
}

/** A numbered row with a number of its own against the numbered rows that it heads. */
function headChecks(table: PlanTable, column: NumberColumn): readonly Check[] {
  const rows = table.rows.flatMap(({ kind }, row) => (kind === 'body' || kind === 'group' ? [row] : []));
  const found: Check[] = [];
  const visit = (node: RowNode): void => {
    node.children.forEach(visit);
    const cell = column.cells.get(node.row);
    const firm = node.children.filter(({ isLoose }) => !isLoose);
    const parts = valuesOf(firm, column);
    if (!cell || parts.length < 2 || firm.length < node.children.length) return;
    found.push(checkOf(column, cell, parts, [parts, leavesOf(firm, column)], { isTotal: false, isPlain: true }));
  };
  rowTree(table, rows).forEach(visit);
  return found;
}

function nodesBetween(
  table: PlanTable,
  rows: readonly { readonly kind: string; readonly row: number }[],
  from: number,
  to: number,
): readonly RowNode[] {
  const between = rows.filter(({ kind, row }) => kind !== 'total' && from < row && row < to);
  return rowTree(
    table,
    between.map(({ row }) => row),
  );
}

/** The numbers that the nodes stand for: their own, else those of the rows that they head. */
function valuesOf(nodes: readonly RowNode[], column: NumberColumn): readonly NumberCell[] {
  return nodes.flatMap((node) => column.cells.get(node.row) ?? valuesOf(node.children, column));
}

function leavesOf(nodes: readonly RowNode[], column: NumberColumn): readonly NumberCell[] {
  return nodes.flatMap((node) =>
    node.children.length > 0 ? leavesOf(node.children, column) : (column.cells.get(node.row) ?? []),
  );
}

function allOf(nodes: readonly RowNode[], column: NumberColumn): readonly NumberCell[] {
  return nodes.flatMap((node) => [column.cells.get(node.row) ?? [], allOf(node.children, column)].flat());
}

function isPlain(node: RowNode, column: NumberColumn): boolean {
  if (column.cells.has(node.row) && valuesOf(node.children, column).length > 0) return false;
  return node.children.every((child) => isPlain(child, column));
}

function checkOf(
  column: NumberColumn,
  cell: NumberCell,
  parts: readonly NumberCell[],
  ways: readonly (readonly NumberCell[])[],
  about: Pick<Check, 'isTotal' | 'isPlain'>,
): Check {
  const holds = ways.some((way) => addsUp(cell, way, column, false) || addsUp(cell, way, column, true));
  const decimals = largest([...parts, cell].map(({ figure }) => figure.decimals));
  return { column, cell, sum: sumOf(parts, false), decimals, holds, ...about };
}

/** `otherwise`: "1.256" is read as a foreign program would. */
function addsUp(
  { figure }: NumberCell,
  parts: readonly NumberCell[],
  { isMoney, worth }: NumberColumn,
  otherwise: boolean,
): boolean {
  const stated = otherwise ? (figure.otherwise ?? figure.value) : figure.value;
  const decimals = Math.max(0, ...parts.map((part) => part.figure.decimals));
  // money in millions, and whatever has decimals, was rounded line by line
  const isRounded = decimals > 0 || (isMoney && worth > 1);
  const ofParts = isRounded ? Math.min((parts.length + 1) / 2, MOST_STEPS) * 10 ** -decimals : 0;
  const ofTotal = figure.decimals < decimals ? 10 ** -figure.decimals / 2 : 0;
  return Math.abs(stated - sumOf(parts, otherwise)) <= ofParts + ofTotal + ALMOST_NOTHING;
}

const MOST_STEPS = 2;
/** Sums of decimal fractions are a little off. */
const ALMOST_NOTHING = 1e-6;

function sumOf(parts: readonly NumberCell[], otherwise: boolean): number {
  const values = parts.map(({ figure }) => (otherwise ? (figure.otherwise ?? figure.value) : figure.value));
  return values.reduce((sum, value) => sum + value, 0);
}
