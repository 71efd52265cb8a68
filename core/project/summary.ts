import { type CitedPassage, passageBefore } from '../plan/citations/citedPassage.ts';
import type { IsoDate } from '../plan/deadlines/dates.ts';
import { givenNumber } from '../plan/header/header.ts';
import { bodyStart } from '../plan/queries.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Target } from '../plan/targets/targets.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import type { Range } from '../text/lineIndex.ts';
import { contains } from '../text/span.ts';

/** Who issued a document, when and about what, as its head says it. */
export interface DocumentHead {
  /** As the head has it ("282/KH-UBND"); null for a draft whose running number is blank. */
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly year: number | null;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly kind: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly title: string | null;
}

/** What other documents want to know of one: plain data, small enough to keep for thousands. Lines and columns count from 1. */
export interface Summary extends DocumentHead {
  /** Where its number stands, in its head first; its first line where it has none. */
  readonly at: readonly Range[];
  readonly citations: readonly CitedNumber[];
  readonly units: readonly NamedPlace[];
  readonly tasks: readonly SummaryTask[];
  readonly targets: readonly SummaryTarget[];
}

export interface CitedNumber {
  /** As it should be written. */
  readonly number: string;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  /** It stands in the preamble, among what the document rests on, or in the title. */
  readonly isBasis: boolean;
  /** The part of the document that it names. */
  readonly passage: CitedPassage | null;
  /** Indexes of the tasks whose row or sentence it stands in. */
  readonly tasks: readonly number[];
  readonly at: Range;
}

export interface NamedPlace {
  readonly name: string;
  readonly at: Range;
}

/** A task; `name` is its title, `at` where that stands. */
export interface SummaryTask extends NamedPlace, Pick<Task, 'origin' | 'ordinal' | 'output' | 'deadlineState'> {
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  readonly deadline: Pick<Task['deadline'], 'text' | 'kind' | 'due'>;
}

/** A target; its place is that of the figures. */
export interface SummaryTarget extends Omit<Target, 'span'>, NamedPlace {
  /** The units of the task that it stands in; null where it stands in none. */
  readonly givenTo: readonly string[] | null;
}

/** What the head of a plan says. */
export function headOf({ header }: Pick<Plan, 'header'>): DocumentHead {
  const { date, year, period, kind, issuer, place, title } = header;
  return {
    number: givenNumber(header)?.value ?? null,
    date: date?.value ?? null,
    year,
    period,
    kind,
    issuer: issuer?.value ?? null,
    place: place?.value ?? null,
    title: title?.value ?? null,
  };
}

/** The documents that a plan cites, in reading order; without the tasks that each stands in. */
export function citedNumbers(plan: Plan): readonly Omit<CitedNumber, 'tasks'>[] {
  const {
    document: { lines, source },
    citations,
  } = plan;
  const body = bodyStart(plan);
  return citations.map(({ number, date, issuer, numberSpan, span }) => ({
    number: number.canonical,
    date,
    issuer,
    isBasis: numberSpan.start < body,
    passage: passageBefore(source, span.start),
    at: lines.rangeOf(numberSpan),
  }));
}

/** Reads out of a plan what other documents want to know. Nothing in it holds on to the text of the document. */
export function summaryOf(plan: Plan): Summary {
  return released(summarised(plan));
}

/** The same plain data in words of their own: a word that was cut out of a text keeps the whole text in memory. */
export function released<T extends Summary | DocumentHead>(data: T): T {
  return structuredClone(data);
}

/** The summary in words that are still cut out of the text of the document. */
function summarised(plan: Plan): Summary {
  const {
    document: { lines },
    header,
    ownReferences,
    tasks,
    targets,
  } = plan;
  const namesOf = (units: Task['lead']): readonly string[] => units.map(({ name }) => name);
  return {
    ...headOf(plan),
    at: [header.number?.span ?? { start: 0, end: 0 }, ...ownReferences.map(({ numberSpan }) => numberSpan)].map(
      (span) => lines.rangeOf(span),
    ),
    citations: citedNumbers(plan).map((citation, index) => {
      const span = plan.citations[index]?.numberSpan;
      const tasksHere = tasks.flatMap((task, at) => (span && contains(task.span, span) ? [at] : []));
      return { ...citation, tasks: tasksHere };
    }),
    units: tasks
      .flatMap(({ lead, cooperating }) => [...lead, ...cooperating])
      .map(({ name, span }) => ({ name, at: lines.rangeOf(span) })),
    tasks: tasks.map(({ title, titleSpan, lead, cooperating, origin, ordinal, output, deadlineState, deadline }) => ({
      name: title,
      at: lines.rangeOf(titleSpan),
      lead: namesOf(lead),
      cooperating: namesOf(cooperating),
      origin,
      ordinal,
      output,
      deadlineState,
      deadline: { text: deadline.text, kind: deadline.kind, due: deadline.due },
    })),
    targets: targets.map(({ span, ...target }) => {
      const task = tasks.find((one) => contains(one.span, span));
      const givenTo = task ? namesOf([...task.lead, ...task.cooperating]) : null;
      return { ...target, name: target.text, givenTo, at: lines.rangeOf(span) };
    }),
  };
}
