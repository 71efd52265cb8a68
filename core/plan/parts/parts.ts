import { startsWithAny, wholeWords } from '../../text/pattern.ts';
import type { PlainText } from '../../text/plainText.ts';
import { recalled } from '../../text/recall.ts';
import { COSTS, SECTION_TITLES } from '../lexicon/outline.ts';
import { COLUMN_WORDS } from '../lexicon/tables.ts';
import { isAttachedLine } from '../outline/attachedLine.ts';
import { isSignatureLine, isUpperCase } from '../outline/outline.ts';
import { kindsNamedIn } from '../outline/sectionKinds.ts';
import { documentTexts } from '../queries.ts';
import type { Plan } from '../readPlan.ts';

/** The parts that a whole plan has, in the order in which they stand. */
export const PARTS = ['goals', 'tasks', 'budget', 'organisation', 'recipients', 'signature'] as const;
export type Part = (typeof PARTS)[number];

const MONEY = wholeWords([...COLUMN_WORDS.money, ...COSTS]);
const RECIPIENTS = startsWithAny(SECTION_TITLES.recipients);

/**
 * The parts that a document has, under a heading of their own or in another form: work in an appendix table is given and
 * organised, a word about the budget anywhere is one, recipients and signature may stand in a table without lines.
 */
export function partsOf(plan: Plan): ReadonlySet<Part> {
  const named = new Set(plan.sections.flatMap(({ kind, title }) => [kind, ...kindsNamedIn(title.toLowerCase())]));
  const texts = documentTexts(plan).map(({ text }) => text);
  const present: Readonly<Record<Part, boolean>> = {
    goals: named.has('goals'),
    tasks: named.has('tasks') || plan.tasks.length > 0,
    budget: named.has('budget') || texts.some(namesMoney),
    organisation: named.has('organisation') || plan.tasks.some(({ lead }) => lead.length > 0),
    recipients: recipientsText(plan) !== null,
    signature: named.has('signature') || texts.some(holdsSignatureLine) || endsInCapitals(plan),
  };
  return new Set(PARTS.filter((part) => present[part]));
}

/** Two columns that only white space parts: "Nơi nhận:        GIÁM ĐỐC". */
const COLUMN_GAP = / {4,}/u;

/** The lines of a text, columns apart: a head or a signature may be laid out as a table. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.split(COLUMN_GAP).map((part) => part.trim()));
}

const namesMoney = recalled((text) => linesOf(text).some((line) => MONEY.test(line)));
const holdsSignatureLine = recalled((text) => linesOf(text).some(isSignatureLine));
const opensRecipients = recalled((text) => text.split('\n').some((line) => RECIPIENTS.test(line.trim())));

/** An office that no list holds, in capitals behind the recipients: "TRƯỞNG TRẠM". */
function endsInCapitals({ sections, passages }: Plan): boolean {
  const closing = sections.find(({ kind }) => kind === 'recipients');
  return (
    closing !== undefined && passages.slice(closing.first).some(({ text, label }) => !label && isUpperCase(text.text))
  );
}

/** Does the document go with a decision that puts it in force, and leave recipients and signature to that? */
export function isIssuedWithAnother({ passages, sections, header }: Plan): boolean {
  const body = sections[0]?.span.start ?? Infinity;
  return passages.some(
    (passage) => header.end <= passage.span.start && passage.span.start < body && isAttachedLine(passage),
  );
}

/** The text that begins with "Nơi nhận" on one of its lines, wherever it stands; null when there is none. */
export function recipientsText(plan: Plan): PlainText | null {
  return documentTexts(plan).find(({ text }) => opensRecipients(text)) ?? null;
}
