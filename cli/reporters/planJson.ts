import type { Citation } from '../../core/plan/citations/citations.ts';
import type { DocumentStatus } from '../../core/plan/citations/documentStatus.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import type { Target } from '../../core/plan/targets/targets.ts';
import type { Task } from '../../core/plan/tasks/tasks.ts';
import type { LineIndex } from '../../core/text/lineIndex.ts';

/** How a cited document stands on the day that was asked for. */
export type Standing = (citation: Citation) => DocumentStatus;

function statusObject({ kind, since, by, sure }: DocumentStatus): object {
  return { status: { kind, since, by, verified: sure } };
}

/** What was read out of a document, as `inspect --format json` shows it: lines and columns from 1, columns in UTF-16 units. */
export function planObject(plan: Plan, standing: Standing | null = null): object {
  const { header } = plan;
  return {
    document: {
      kind: header.kind,
      number: header.number?.value ?? null,
      date: header.date?.value ?? null,
      year: header.year,
      place: header.place?.value ?? null,
      issuer: header.issuer?.value ?? null,
      title: header.title?.value ?? null,
    },
    ...itemObjects(plan, plan.document.lines, standing),
  };
}

/** Citations, laws, targets and tasks, each with its line. */
export function itemObjects(
  { citations, laws, targets, tasks }: Pick<Plan, 'citations' | 'laws' | 'targets' | 'tasks'>,
  lines: LineIndex,
  standing: Standing | null = null,
): object {
  return {
    citations: citations.map((citation) => ({
      ...citationRange(citation, lines),
      number: citation.number.text,
      type: citation.type,
      date: citation.date,
      issuer: citation.issuer,
      ...(standing && statusObject(standing(citation))),
    })),
    laws: laws.map(({ span, name, year }) => ({ line: lines.lineOf(span.start), name, year })),
    targets: targets.map((target) => targetObject(target, lines)),
    tasks: tasks.map((task) => taskObject(task, lines)),
  };
}

export function targetObject(
  { span, value, valueMax, unit, comparator, indicator, text }: Target,
  lines: LineIndex,
): object {
  return { line: lines.lineOf(span.start), value, valueMax, unit, comparator, indicator, text };
}

export function taskObject(
  { span, origin, ordinal, title, lead, leadInheritedFrom, cooperating, output, deadline }: Task,
  lines: LineIndex,
): object {
  return {
    line: lines.lineOf(span.start),
    origin,
    ordinal,
    title,
    lead: lead.map(({ name }) => name),
    ...(leadInheritedFrom && { leadInheritedFrom: lines.lineOf(leadInheritedFrom.start) }),
    cooperating: cooperating.map(({ name }) => name),
    output,
    deadline: { text: deadline.text, kind: deadline.kind, due: deadline.due },
  };
}

/** From the type word to the date; from the number on when the type word stands on an earlier line. */
function citationRange({ span, numberSpan }: Citation, lines: LineIndex) {
  const sameLine = lines.lineOf(span.start) === lines.lineOf(numberSpan.start);
  return lines.rangeOf(sameLine ? span : { start: numberSpan.start, end: span.end });
}
