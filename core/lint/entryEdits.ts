import { rankOf } from '../plan/outline/labels.ts';
import type { Section } from '../plan/outline/outline.ts';
import type { Passage } from '../plan/outline/passages.ts';
import type { Plan } from '../plan/readPlan.ts';
import { largest } from '../text/largest.ts';
import { lineBreakOf } from '../text/lineBreak.ts';
import type { TextEdit } from './rule.ts';

/** Adds an entry behind the last one of a section, labelled and set apart as the others are. */
export function appendEntry(plan: Plan, section: Section, text: string): TextEdit {
  const entries = plan.passages.slice(section.first, section.end);
  const last = entries.at(-1) ?? section.heading;
  const { source } = plan.document;
  const lineBreak = lineBreakOf(source);
  const before = entries.at(-2);
  const between = before ? source.slice(before.span.end, last.span.start) : '';
  const tight = last.kind === 'item' && before?.kind === 'item' && between.trim() === '' && countOf(between) < 2;
  const { end } = last.span;
  return { span: { start: end, end }, text: `${lineBreak.repeat(tight ? 1 : 2)}${labelBehind(entries)}${text}` };
}

function countOf(lineBreaks: string): number {
  return lineBreaks.match(/\r\n|\n|\r/gu)?.length ?? 0;
}

/** The label of one more entry: the next number, else the same dash. */
function labelBehind(entries: readonly Passage[]): string {
  const labelled = entries.flatMap(({ label }) => label ?? []);
  const outermost = -largest(labelled.map((label) => -rankOf(label)));
  const last = labelled.findLast((label) => rankOf(label) === outermost);
  switch (last?.kind) {
    case 'number':
      return `${last.value.replace(/(?<!\d)\d+$/u, (digits) => String(Number(digits) + 1))}. `;
    case 'plus':
      return '+ ';
    default:
      return '- ';
  }
}
