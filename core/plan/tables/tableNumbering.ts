import { sourceSpan } from '../../text/plainText.ts';
import type { Label } from '../outline/labels.ts';
import { type Numbered, type NumberingBreak, breaksIn } from '../outline/numbering.ts';
import { ordinalOf } from '../outline/ordinals.ts';
import type { PlanTable } from './tables.ts';

const NUMBER = /^((?:\d{1,2}\.)*\d{1,3}|[IVX]{1,5})[.)]?$/u;

/**
 * The breaks in the numbers (STT) of a table of tasks, in order: groups count among groups, rows within their group. Codes of an
 * outside index ("1.3", "1.6", "7.10") may leave numbers out.
 */
export function tableNumberingBreaks(table: PlanTable): readonly NumberingBreak[] {
  if (!table.holdsTasks) return [];
  return tableSeries(table)
    .flatMap(breaksIn)
    .filter(({ kind, at }) => kind !== 'skips' || at.label.depth === 1)
    .toSorted((a, b) => a.at.span.start - b.at.span.start);
}

/** The numbers of a table's rows, each series from its first on. */
export function tableSeries({ rows, columns }: PlanTable): readonly (readonly Numbered[])[] {
  const column = columns.findIndex(({ role }) => role === 'index');
  const all: Numbered[][] = [];
  const open = new Map<string, Numbered[]>();
  for (const { kind, row } of rows) {
    const text = row.cells[column]?.text;
    const value = text && NUMBER.exec(text.text)?.[1];
    if (!value || (kind !== 'group' && kind !== 'body')) continue;
    const label = labelOf(value);
    const entry = { label, span: sourceSpan(text, 0, value.length), sign: '' };
    if (kind === 'group') for (const key of open.keys()) if (key.startsWith('body')) open.delete(key);
    const key = `${kind} ${label.kind} ${value.slice(0, value.lastIndexOf('.') + 1)}`;
    const known = open.get(key);
    // one cell that stands beside several rows
    if (known?.at(-1)?.span.start === entry.span.start) continue;
    if (known && ordinalOf(label) !== 1) known.push(entry);
    else {
      const series = [entry];
      open.set(key, series);
      all.push(series);
    }
  }
  return all;
}

function labelOf(value: string): Label {
  const kind = /^\d/u.test(value) ? 'number' : 'roman';
  return { kind, value, depth: value.split('.').length, length: value.length };
}
