import type { Plan } from '../plan/readPlan.ts';
import type { Target } from '../plan/targets.ts';
import type { LocalizedText } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import { quantity } from './wording.ts';

/** The figures of a target, both ends of a range, without the unit: a table says the unit elsewhere. */
export function figuresOf(plan: Plan, { span, valueMax }: Target): Span {
  const written = plan.document.source.slice(span.start, span.end);
  const figures = (valueMax === null ? /^[\d.,]*\d/u : /^.*\d/su).exec(written)?.[0] ?? written;
  return { start: span.start, end: span.start + figures.length };
}

/** What a target promises: "93 %", "85 - 90 %". */
export function amountOf({ value, valueMax, unit }: Pick<Target, 'value' | 'valueMax' | 'unit'>): LocalizedText {
  if (valueMax === null) return quantity(value, unit);
  const [from, to] = [quantity(value, '-'), quantity(valueMax, unit)];
  return { vi: `${from.vi} ${to.vi}`, en: `${from.en} ${to.en}` };
}
