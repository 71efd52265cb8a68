import { type IsoDate, writeDateLike } from '../plan/deadlines/dates.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from './rule.ts';

/** Another day in the place of a date, in the manner in which that is written. */
export function dateEdit({ document: { source } }: Plan, span: Span, to: IsoDate): TextEdit {
  return { span, text: writeDateLike(to, source.slice(span.start, span.end)) };
}
