import type { Knowledge } from '../knowledge/knowledge.ts';
import { CITED_IN_FULL } from '../plan/lexicon/citations.ts';
import { APPENDIX_TO_FILL } from '../plan/lexicon/skeletons.ts';
import type { Plan } from '../plan/readPlan.ts';
import { insertParagraph } from './insertParagraph.ts';
import type { TextEdit } from './rule.ts';
import { day } from './wording.ts';

/** Adds an appendix behind the text, with the headings that offices use, for the drafter to fill in. */
export function appendixSkeleton(plan: Plan, knowledge: Knowledge): TextEdit {
  const { title, table } = APPENDIX_TO_FILL;
  const attached = attachedLine(plan, knowledge);
  const lines = [title, '', ...(attached === null ? [] : [attached, '']), ...table];
  return insertParagraph(plan, Infinity, lines.join('\n'));
}

/** "(Kèm theo Kế hoạch số … ngày … của …)", as far as the head of the document says it. */
function attachedLine({ header: { kind, number, date, issuer } }: Plan, knowledge: Knowledge): string | null {
  const type = kind === null ? null : knowledge.typeOfCode(kind);
  if (!number || !type) return null;
  const written = number.value.startsWith('/') ? `…${number.value}` : number.value;
  const dated = date ? ` ${CITED_IN_FULL.date} ${day(date.value).vi}` : '';
  // an issuer that only the code of the number tells may be any body of that kind
  const issued = issuer && issuer.span.start !== number.span.start ? ` ${CITED_IN_FULL.issuer} ${issuer.value}` : '';
  return `*(${APPENDIX_TO_FILL.attached} ${type.names[0] ?? ''} ${CITED_IN_FULL.number} ${written}${dated}${issued})*`;
}
