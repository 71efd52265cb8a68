import type { TextEdit } from '../lint/rule.ts';
import { type Numbered, breaksIn } from '../plan/outline/numbering.ts';
import { labelAt, ordinalOf } from '../plan/outline/ordinals.ts';
import type { Plan } from '../plan/readPlan.ts';
import { tableNumberingBreaks, tableSeries } from '../plan/tables/tableNumbering.ts';
import { textNumberingBreaks, textSeries } from '../plan/outline/textNumbering.ts';
import type { Span } from '../text/span.ts';
import { taskTableAt } from './tableAt.ts';

/** Numbers the rows of the table at a place anew, each series from its first number on. Empty where nothing is out of order. */
export function renumberTable(plan: Plan, at: Span): readonly TextEdit[] {
  const table = taskTableAt(plan, at);
  if (!table || tableNumberingBreaks(table).length === 0) return [];
  // "1a" below "1" has the time of "1" by its number
  const inherits = plan.tasks.some(({ row, deadlineState }) => row?.table === table && deadlineState === 'inherited');
  return inherits ? [] : renumbered(tableSeries(table));
}

/** Numbers headings and points anew where a series skips, repeats or runs backwards, and what stands below with them. */
export function renumberText(plan: Plan): readonly TextEdit[] {
  return textNumberingBreaks(plan).some(({ kind }) => kind !== 'style') ? renumbered(textSeries(plan)) : [];
}

/** A number below another ("2.1" below "2.") goes with it. */
function renumbered(series: readonly (readonly Numbered[])[]): readonly TextEdit[] {
  const entries = series
    .flatMap((one) => {
      const [first] = one;
      const from = first ? ordinalOf(first.label) : null;
      const broken = breaksIn(one).some(({ kind }) => kind !== 'style');
      return one.map((entry, place) => ({ entry, ordinal: broken && from !== null ? from + place : null }));
    })
    .sort((a, b) => a.entry.span.start - b.entry.span.start);
  const renamed = new Map<string, string>();
  return entries.flatMap(({ entry: { label, span }, ordinal }) => {
    const { value } = label;
    const counted = (ordinal === null ? value : labelAt(ordinal, label)) ?? value;
    const above = value.slice(0, Math.max(0, value.lastIndexOf('.')));
    const text = above === '' ? counted : (renamed.get(above) ?? above) + counted.slice(above.length);
    if (label.kind === 'number') renamed.set(value, text);
    return text === value ? [] : [{ span, text }];
  });
}
