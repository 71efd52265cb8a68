import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { Plan } from '../../core/plan/readPlan.ts';
import { splitSentences } from '../../core/plan/outline/sentences.ts';
import { thingsAt } from '../../core/plan/thingsAt.ts';
import { type PlainText, sourceSpan } from '../../core/text/plainText.ts';
import { type Span, contains } from '../../core/text/span.ts';
import { offsetAt, rangeOf } from '../convert.ts';
import type { Snapshot } from '../session.ts';

/** What a selection grows to, step by step: number, citation, sentence, paragraph, section; in a table cell, row, group, table. */
export function selectionRanges(snapshot: Snapshot, { positions }: SelectionRangeParams): SelectionRange[] {
  const { lines } = snapshot.plan.document;
  return positions.map((position) => {
    const steps = stepsAt(snapshot, offsetAt(lines, position));
    const outermost = { range: rangeOf(lines, { start: 0, end: snapshot.text.length }) };
    return steps
      .toReversed()
      .reduce<SelectionRange>((parent, step) => ({ range: rangeOf(lines, step), parent }), outermost);
  });
}

/** From the smallest out, each inside the next one and smaller than the whole text. */
function stepsAt({ plan, knowledge, text }: Snapshot, offset: number): readonly Span[] {
  const at = { start: offset, end: offset };
  const found = [
    ...thingsAt(plan, offset, knowledge).flatMap((thing) =>
      thing.kind === 'citation' ? [thing.citation.numberSpan, thing.span] : [thing.span],
    ),
    ...plan.passages.flatMap((passage) =>
      contains(passage.span, at) ? [...sentences(passage.text), passage.span] : [],
    ),
    ...plan.sections.map(({ span }) => span),
    ...tableSteps(plan, at),
  ].filter((span) => contains(span, at) && span.start < span.end && span.end - span.start < text.length);
  const sorted = found.sort((a, b) => a.end - a.start - (b.end - b.start));
  const steps: Span[] = [];
  for (const span of sorted) {
    const last = steps.at(-1);
    if (!last || (contains(span, last) && !contains(last, span))) steps.push(span);
  }
  return steps;
}

function sentences(text: PlainText): readonly Span[] {
  return splitSentences(text.text).map(({ start, end }) => sourceSpan(text, start, end));
}

function tableSteps(plan: Plan, at: Span): readonly Span[] {
  return plan.tables
    .filter(({ span }) => contains(span, at))
    .flatMap((table) => {
      const index = table.rows.findIndex(({ row }) => contains(row.span, at));
      const row = table.rows[index]?.row;
      if (!row) return [table.span];
      const group = table.rows.findLastIndex(({ kind }, place) => kind === 'group' && place <= index);
      const next = table.rows.findIndex(({ kind }, place) => place > index && (kind === 'group' || kind === 'total'));
      const last = table.rows[next < 0 ? table.rows.length - 1 : next - 1]?.row.span ?? row.span;
      const first = table.rows[group]?.row.span;
      const cells = row.cells.flatMap(({ text, span }) => [sourceSpan(text), span]);
      return [...cells, row.span, ...(first ? [{ start: first.start, end: last.end }] : []), table.span];
    });
}
