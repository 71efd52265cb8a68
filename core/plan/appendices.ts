import { WORD_END, WORD_START, anyOf, startsWithAny } from '../text/pattern.ts';
import { sourceSpan } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import { isAttachedLine } from './attachedLine.ts';
import type { Citation } from './citations.ts';
import { NUMBER_WORD } from './lexicon/citations.ts';
import { APPENDIX, APPENDIX_PLACE, ATTACHED_FILE, ATTACHED_HERE, OTHER_DOCUMENTS } from './lexicon/outline.ts';
import { isAppendixTitle, isWithin, sectionOf } from './outline.ts';
import type { Plan } from './readPlan.ts';

/** A place where the text says that it has an appendix. */
export interface AppendixAnnouncement {
  /** As written. */
  readonly text: string;
  /** A separate file is said to be attached. */
  readonly file: boolean;
  readonly span: Span;
}

const ANNOUNCED = new RegExp(
  `${WORD_START}(?:${APPENDIX}[^.;()\\n]{0,80}?${WORD_START}(${anyOf(ATTACHED_HERE)})|${anyOf(APPENDIX_PLACE)}\\s+${APPENDIX}(?:\\s+(?:${NUMBER_WORD}\\s+)?[IVX\\d]{1,4})?)${WORD_END}`,
  'giu',
);
const OF_ANOTHER = new RegExp(`^[^.;()\\n]{0,40}?${WORD_START}(?:${anyOf(OTHER_DOCUMENTS)})${WORD_END}`, 'iu');
const FILE = startsWithAny(ATTACHED_FILE);

/** The announcements of appendices in the body, in order. */
export function appendixAnnouncements(plan: Plan): readonly AppendixAnnouncement[] {
  return plan.passages.flatMap((passage, index) => {
    if (isWithin(sectionOf(plan.sections, index), 'appendix') || isAppendixTitle(passage)) return [];
    const { text } = passage;
    return [...text.text.matchAll(ANNOUNCED)].flatMap((match) => {
      const end = match.index + match[0].length;
      if (OF_ANOTHER.test(text.text.slice(end))) return [];
      const file = FILE.test(match[1] ?? '');
      return [{ text: text.shown.slice(match.index, end), file, span: sourceSpan(text, match.index, end) }];
    });
  });
}

/** Does the document hold an appendix: one with a title, one that says what it goes with, or a table behind the body? */
export function hasAppendix(plan: Plan): boolean {
  const closing = plan.sections.find(({ kind }) => kind === 'recipients' || kind === 'signature');
  return (
    plan.sections.some(({ kind }) => kind === 'appendix') ||
    plan.passages.some(({ text }) => isAttachedLine(text)) ||
    plan.tables.some(
      ({ holdsTasks, span }) =>
        holdsTasks || (closing !== undefined && span.start > closing.span.start && holdsCells(plan, span)),
    )
  );
}

/** A head or signature laid out as a table is no appendix. */
function holdsCells(plan: Plan, span: Span): boolean {
  return plan.tables.some((table) => table.span === span && table.rows.length > 2);
}

/** The numbers that such lines give for the document they go with, own and others'. */
export function attachedTo(plan: Plan): readonly Citation[] {
  const lines = plan.passages.filter(({ text, span }) => isAttachedLine(text) && span.start > plan.header.end);
  return [...plan.ownReferences, ...plan.citations].filter(({ numberSpan }) =>
    lines.some(({ span }) => span.start <= numberSpan.start && numberSpan.end <= span.end),
  );
}
