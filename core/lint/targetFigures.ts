import type { Plan } from '../plan/readPlan.ts';
import type { Target } from '../plan/targets/targets.ts';
import type { LocalizedText } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from './rule.ts';
import { quantity } from './wording.ts';

/** The figures of a target, both ends of a range, without the unit: a table says the unit elsewhere. */
function figuresOf(plan: Plan, { span, valueMax }: Target): Span {
  const written = plan.document.source.slice(span.start, span.end);
  const figures = (valueMax === null ? /^[\d.,]*\d/u : /^.*\d/su).exec(written)?.[0] ?? written;
  return { start: span.start, end: span.start + figures.length };
}

/** Gives a target another value. */
export function setTo(plan: Plan, target: Target, value: number): TextEdit {
  return { span: figuresOf(plan, target), text: String(value).replace('.', ',') };
}

/** Gives a target the figures of another one, as they are written there. */
export function setLike(plan: Plan, target: Target, like: Target): TextEdit {
  const { start, end } = figuresOf(plan, like);
  return { span: figuresOf(plan, target), text: plan.document.source.slice(start, end) };
}

/** What a target promises: "93 %", "85 - 90 %". */
export function amountOf({ value, valueMax, unit }: Pick<Target, 'value' | 'valueMax' | 'unit'>): LocalizedText {
  if (valueMax === null) return quantity(value, unit);
  const [from, to] = [quantity(value, '-'), quantity(valueMax, unit)];
  return { vi: `${from.vi} ${to.vi}`, en: `${from.en} ${to.en}` };
}
