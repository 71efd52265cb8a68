import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { DocumentEntry } from '../core/knowledge/schema.ts';
import { aboutOf } from '../core/knowledge/aboutOf.ts';
import { type Citing, citedDocument } from '../core/plan/citations/citedDocument.ts';
import type { Citation } from '../core/plan/citations/citations.ts';
import type { IsoDate } from '../core/plan/deadlines/dates.ts';
import { documentStatus } from '../core/plan/citations/documentStatus.ts';
import { dayOf, endedDocuments } from '../core/plan/citations/endedDocuments.ts';
import type { LawReference } from '../core/plan/citations/laws.ts';
import { CITED_IN_FULL } from '../core/plan/lexicon/citations.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { mentionsByDocument } from '../core/plan/citations/sameDocument.ts';
import { compareKey } from '../core/text/fold.ts';
import { groupBy } from '../core/text/groupBy.ts';
import type { Span } from '../core/text/span.ts';
import type { Placing } from './placing.ts';
import type { CitationView } from './view.ts';

/** What the citations of a plan are looked up with. */
export interface Citations {
  readonly plan: Plan;
  readonly citing: Citing;
  readonly today: IsoDate;
  readonly knowledge: Knowledge;
  readonly placing: Placing;
}

/** The documents and laws that a plan cites, each once, in the order of their first mention. */
export function citationViews(making: Citations): readonly CitationView[] {
  const { plan, citing, today, knowledge } = making;
  const ended = new Set(endedDocuments(plan, citing, () => today, knowledge).map(({ entry }) => entry));
  const numbered = mentionsByDocument(plan.citations, knowledge).flatMap((mentions) =>
    documentView(mentions, ended, making),
  );
  const named = [...groupBy(plan.laws, ({ name, year }) => `${compareKey(name)} ${String(year)}`).values()].flatMap(
    (mentions) => lawView(mentions, ended, making),
  );
  return [...numbered, ...named].sort((a, b) => a.at.start - b.at.start).map(({ view }) => view);
}

interface Placed {
  readonly at: Span;
  readonly view: CitationView;
}

function documentView(
  mentions: readonly Citation[],
  ended: ReadonlySet<DocumentEntry>,
  making: Citations,
): readonly Placed[] {
  const [first] = mentions;
  if (!first) return [];
  const entry = firstOf(mentions, (citation) => citedDocument(citation, making.citing, making.knowledge));
  const type = firstOf(mentions, (citation) => citation.type);
  const facts = {
    name: [type ?? [], CITED_IN_FULL.number, first.number.text].flat().join(' '),
    date: firstOf(mentions, (citation) => citation.date) ?? entry?.date ?? null,
    issuer: firstOf(mentions, (citation) => citation.issuer) ?? entry?.issuer ?? null,
  };
  const spans = mentions.map(({ span, numberSpan }) => ({
    start: Math.min(span.start, numberSpan.start),
    end: span.end,
  }));
  return [{ at: first.numberSpan, view: viewOf(facts, entry, spans, ended, making) }];
}

function lawView(
  mentions: readonly LawReference[],
  ended: ReadonlySet<DocumentEntry>,
  making: Citations,
): readonly Placed[] {
  const [first] = mentions;
  if (!first) return [];
  const [entry, ...others] = making.knowledge.documents.filter(
    ({ title, date }) => date?.slice(0, 4) === String(first.year) && compareKey(title ?? '') === compareKey(first.name),
  );
  const known = others.length === 0 ? (entry ?? null) : null;
  const facts = {
    name: [first.name, first.year ?? []].flat().join(' '),
    date: known?.date ?? null,
    issuer: known?.issuer ?? null,
  };
  return [
    {
      at: first.span,
      view: viewOf(
        facts,
        known,
        mentions.map(({ span }) => span),
        ended,
        making,
      ),
    },
  ];
}

function viewOf(
  facts: Pick<CitationView, 'name' | 'date' | 'issuer'>,
  entry: DocumentEntry | null,
  spans: readonly Span[],
  ended: ReadonlySet<DocumentEntry>,
  { plan, today, knowledge, placing }: Citations,
): CitationView {
  const findings = [...new Set(spans.flatMap((span) => placing.take(span)))];
  return {
    ...facts,
    title: entry && aboutOf(entry),
    status: documentStatus(
      entry,
      dayOf(plan, () => today),
      knowledge,
    ),
    toReview: findings.length > 0 || (entry !== null && ended.has(entry)),
    lines: [...new Set(spans.map(({ start }) => plan.document.lines.lineOf(start) - 1))],
    findings,
  };
}

function firstOf<T, V>(items: readonly T[], valueOf: (item: T) => V | null): V | null {
  for (const item of items) {
    const value = valueOf(item);
    if (value !== null) return value;
  }
  return null;
}
