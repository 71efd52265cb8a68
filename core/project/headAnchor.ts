import { numberKey } from '../knowledge/documentKey.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Span } from '../text/span.ts';
import type { ProjectDocument } from './project.ts';

/** Where a document shows what it has to do with another one as a whole: the number of the other, else its own title, kind or first words. */
export function headAnchor({ citations, header, passages }: Plan, { summary: { number } }: ProjectDocument): Span {
  const key = number === null ? null : numberKey(number);
  const citation = citations.find(({ number: cited }) => cited.key === key);
  return citation?.numberSpan ?? header.title?.span ?? header.kindSpan ?? passages[0]?.span ?? { start: 0, end: 0 };
}
