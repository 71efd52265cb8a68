import type { NumberingBreak } from '../plan/outline/numbering.ts';
import { labelAt, ordinalOf } from '../plan/outline/ordinals.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { TextEdit } from './rule.ts';

/** Counts on from the entry before a break; empty where numbers below ("8.1" below "8.") would have to change with them. */
export function renumberFrom({ rest, before }: NumberingBreak, { passages }: Plan): readonly TextEdit[] {
  const carried = rest.some(({ label: { value } }) =>
    passages.some(({ label }) => label?.value.startsWith(`${value}.`)),
  );
  const last = ordinalOf(before.label);
  if (carried || last === null) return [];
  const edits = rest.flatMap(({ label, span }, index) => {
    const text = labelAt(last + 1 + index, label);
    return text === null ? [] : [{ span, text }];
  });
  return edits.length === rest.length ? edits : [];
}
