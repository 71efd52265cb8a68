import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AbbreviationEntry } from '../knowledge/schema.ts';
import { holdsOffset, plainOffset, sourceSpan } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import type { Citation } from './citations/citations.ts';
import type { LawReference } from './citations/laws.ts';
import { givenNumber } from './header/header.ts';
import { documentTexts } from './queries.ts';
import type { Plan } from './readPlan.ts';
import type { Target } from './targets/targets.ts';
import type { Task } from './tasks/tasks.ts';
import type { UnitMention } from './units/unitList.ts';

/** Something of the plan that stands at a place of the text. */
export type Thing = { readonly span: Span } & (
  | { readonly kind: 'citation'; readonly citation: Citation }
  /** The document's own number, in its head or where it stands again. */
  | { readonly kind: 'own-number'; readonly number: string }
  | { readonly kind: 'law'; readonly law: LawReference }
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'unit'; readonly unit: UnitMention; readonly task: Task; readonly role: 'lead' | 'cooperating' }
  | { readonly kind: 'deadline'; readonly task: Task }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'abbreviation'; readonly abbreviation: string; readonly entries: readonly AbbreviationEntry[] }
);

/** What stands at an offset, the smallest first; a place between two belongs to both. */
export function thingsAt(plan: Plan, offset: number, knowledge: Knowledge): readonly Thing[] {
  const found = [
    ...ownNumbers(plan),
    ...plan.citations.map((citation): Thing => ({ kind: 'citation', citation, span: citation.span })),
    ...plan.laws.map((law): Thing => ({ kind: 'law', law, span: law.span })),
    ...plan.targets.map((target): Thing => ({ kind: 'target', target, span: target.span })),
    // the unit of an assignment may stand in a heading above it
    ...plan.tasks.flatMap((task) => partsOf(plan, task)),
  ].filter(({ span }) => holds(span, offset));
  const abbreviation = abbreviationAt(plan, offset, knowledge);
  const all = abbreviation ? [...found, abbreviation] : found;
  return all.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

function ownNumbers({ header, ownReferences }: Plan): readonly Thing[] {
  const number = givenNumber(header);
  if (!number) return [];
  const spans = [number.span, ...ownReferences.map(({ numberSpan }) => numberSpan)];
  return spans.map((span) => ({ kind: 'own-number', number: number.value, span }));
}

function partsOf(plan: Plan, task: Task): readonly Thing[] {
  const units = (role: 'lead' | 'cooperating', mentions: readonly UnitMention[]): readonly Thing[] =>
    mentions.map((unit) => ({ kind: 'unit', unit, task, role, span: unit.span }));
  const deadline = deadlineSpan(plan, task);
  return [
    ...units('lead', task.lead),
    ...units('cooperating', task.cooperating),
    { kind: 'task', task, span: task.titleSpan },
    ...(deadline ? [{ kind: 'deadline', task, span: deadline } as const] : []),
  ];
}

/** Where the deadline of a task is written; null where it is nowhere, or in another row. */
export function deadlineSpan({ document: { source } }: Plan, { cells, deadline, span }: Task): Span | null {
  if (deadline.text === '') return null;
  const cell = cells.deadline?.text;
  if (cell) return cell.text === '' ? null : sourceSpan(cell);
  const at = source.slice(span.start, span.end).lastIndexOf(deadline.text);
  return at < 0 ? null : { start: span.start + at, end: span.start + at + deadline.text.length };
}

const TOKEN = /(?<![\p{sc=Latin}\p{N}/-])\p{Lu}[\p{Lu}\d&]+(?![\p{sc=Latin}\p{N}/-])/gu;

function abbreviationAt(plan: Plan, offset: number, knowledge: Knowledge): Thing | null {
  const text = documentTexts(plan).find((one) => holdsOffset(one, offset) || holdsOffset(one, offset - 1));
  if (!text) return null;
  const at = plainOffset(text, offset);
  const token = [...text.text.matchAll(TOKEN)].find(({ 0: word, index }) => index <= at && at <= index + word.length);
  const entries = token ? knowledge.abbreviationsNamed(token[0]) : [];
  if (!token || entries.length === 0) return null;
  const span = sourceSpan(text, token.index, token.index + token[0].length);
  return { kind: 'abbreviation', abbreviation: token[0], entries, span };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
