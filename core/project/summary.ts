import type { IsoDate } from '../plan/dates.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Range } from '../text/lineIndex.ts';

/** What other documents want to know of one: small enough to keep for thousands. */
export interface Summary {
  /** As the head has it ("282/KH-UBND"); null for a draft whose running number is blank. */
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly year: number | null;
  readonly kind: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Where its number stands, in its head first; its first line where it has none. */
  readonly at: readonly Range[];
  readonly citations: readonly CitedNumber[];
  readonly units: readonly NamedPlace[];
  readonly tasks: readonly NamedPlace[];
  readonly targets: readonly NamedPlace[];
}

export interface CitedNumber {
  /** As it should be written. */
  readonly number: string;
  readonly date: IsoDate | null;
  readonly at: Range;
}

export interface NamedPlace {
  readonly name: string;
  readonly at: Range;
}

export function summaryOf({ document: { lines }, header, citations, ownReferences, tasks, targets }: Plan): Summary {
  const number = header.number && /^\d/u.test(header.number.value) ? header.number.value : null;
  return {
    number,
    date: header.date?.value ?? null,
    year: header.year,
    kind: header.kind,
    issuer: header.issuer?.value ?? null,
    title: header.title?.value ?? null,
    at: [header.number?.span ?? { start: 0, end: 0 }, ...ownReferences.map(({ numberSpan }) => numberSpan)].map(
      (span) => lines.rangeOf(span),
    ),
    citations: citations.map((citation) => ({
      number: citation.number.canonical,
      date: citation.date,
      at: lines.rangeOf(citation.numberSpan),
    })),
    units: tasks
      .flatMap(({ lead, cooperating }) => [...lead, ...cooperating])
      .map(({ name, span }) => ({ name, at: lines.rangeOf(span) })),
    tasks: tasks.map(({ title, titleSpan }) => ({ name: title, at: lines.rangeOf(titleSpan) })),
    targets: targets.map(({ text, span }) => ({ name: text, at: lines.rangeOf(span) })),
  };
}
