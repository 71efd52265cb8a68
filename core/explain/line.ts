import { type Finding, type LintContext, type SuppressedFinding, lint, ruleContextOf } from '../lint/lint.ts';
import type { Rule, RuleContext } from '../lint/rule.ts';
import type { Citation } from '../plan/citations/citations.ts';
import type { DocumentEntry } from '../knowledge/schema.ts';
import { citedDocument } from '../plan/citations/citedDocument.ts';
import { type DocumentStatus, documentStatus } from '../plan/citations/documentStatus.ts';
import type { LawReference } from '../plan/citations/laws.ts';
import type { Section } from '../plan/outline/outline.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { RowKind } from '../plan/tables/tables.ts';
import type { Target } from '../plan/targets/targets.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { sectionAbove } from '../plan/texts.ts';
import { type Bound, boundOf } from '../project/minimums.ts';
import { citingOf } from '../project/project.ts';
import { type Span, overlaps } from '../text/span.ts';
import { PARTS, type PlanPart, recorded } from './partsRead.ts';

/** What was read on one line of a document, and which rules looked at it. */
export interface ExplainedLine {
  /** From 1. */
  readonly line: number;
  /** As written. */
  readonly text: string;
  /** Code, a comment or front matter, which nobody reads as the document. */
  readonly isIgnored: boolean;
  /** The section that it stands in, and those above, the outermost first. */
  readonly sections: readonly Section[];
  /** The row of a table that it is. */
  readonly row: { readonly kind: RowKind; readonly holdsTasks: boolean } | null;
  /** The parts of the head of the document that stand on it. */
  readonly head: HeadHere;
  readonly tasks: readonly Task[];
  readonly targets: readonly BoundTarget[];
  readonly citations: readonly KnownCitation[];
  readonly laws: readonly LawReference[];
  readonly rules: readonly LookedAt[];
}

/** Absent for what stands elsewhere, or nowhere. */
export type HeadHere = Readonly<Partial<Record<'kind' | 'number' | 'place' | 'date' | 'issuer' | 'title', string>>>;

/** A target, and the minimum or the superior's target that binds it. */
export interface BoundTarget {
  readonly target: Target;
  readonly bound: Bound | null;
}

/** A citation with what the registry has behind it; its status is that of the document's own day, of today for one without. */
export interface KnownCitation {
  readonly citation: Citation;
  readonly entry: DocumentEntry | null;
  readonly status: DocumentStatus;
}

/** What a rule did with the line. */
export interface LookedAt {
  readonly rule: Rule;
  /** Off for this document: it did not run. */
  readonly isOff: boolean;
  /** What it read that has something on the line, the most telling first; empty when it did not look at it. */
  readonly parts: readonly PlanPart[];
  readonly findings: readonly Finding[];
  /** Found, and silenced by a comment. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** Explains a line, counted from 1; one that the document does not have is empty. */
export function explainLine(plan: Plan, line: number, rules: readonly Rule[], context: LintContext): ExplainedLine {
  const { source, lines, ignored } = plan.document;
  const span = lines.spanOf(line);
  const isHere = ({ span: other }: { readonly span: Span }): boolean => touches(span, other);
  const { findings, suppressed } = lint(plan, rules, context);
  const here = partsOn(plan, span);
  const base = ruleContextOf(rules, context);
  const partsOf = (rule: Rule): readonly PlanPart[] => {
    const setting = context.settings.get(rule.id);
    const read = setting ? partsReadBy(rule, plan, { ...base, options: setting.options }) : new Set();
    return PARTS.filter((part) => here.has(part) && read.has(part));
  };
  return {
    line,
    text: source.slice(span.start, span.end),
    isIgnored: span.end > span.start && ignored.some((range) => range.start <= span.start && span.end <= range.end),
    sections: sectionsOver(plan, span),
    row: rowAt(plan, span),
    head: headOn(plan, span),
    tasks: plan.tasks.filter(isHere),
    targets: plan.targets
      .filter(isHere)
      .map((target) => ({ target, bound: boundOf(target, plan.header, context.project, context.knowledge) })),
    citations: plan.citations.filter(isHere).map((citation) => known(plan, citation, context)),
    laws: plan.laws.filter(isHere),
    rules: rules.map((rule) => ({
      rule,
      isOff: !context.settings.has(rule.id),
      parts: partsOf(rule),
      findings: findings.filter(({ ruleId, at }) => ruleId === rule.id && touches(span, at)),
      suppressed: suppressed.filter(({ ruleId, at }) => ruleId === rule.id && touches(span, at)),
    })),
  };
}

function headOn({ header }: Plan, line: Span): HeadHere {
  const { kind, kindSpan, number, place, date, issuer, title } = header;
  const marks = {
    number,
    place,
    date,
    issuer,
    title,
    kind: kind !== null && kindSpan ? { value: kind, span: kindSpan } : null,
  };
  const here = Object.entries(marks).flatMap(([part, mark]) =>
    mark && touches(line, mark.span) ? [[part, mark.value] as const] : [],
  );
  return Object.fromEntries(here);
}

function known(plan: Plan, citation: Citation, { knowledge, project, today }: LintContext): KnownCitation {
  const entry = citedDocument(citation, citingOf(plan, project), knowledge);
  return { citation, entry, status: documentStatus(entry, plan.header.date?.value ?? today, knowledge) };
}

/** What the rule asks the plan for when it runs on it. */
function partsReadBy(rule: Rule, plan: Plan, context: RuleContext): ReadonlySet<PlanPart> {
  const { plan: noting, read } = recorded(plan);
  [...rule.check(noting, context)].forEach(() => undefined);
  return read;
}

/** The parts of the plan that have something on a line. */
function partsOn(plan: Plan, line: Span): ReadonlySet<PlanPart> {
  const { header, sections, passages } = plan;
  const marks = [header.kindSpan, header.dateLine, header.number?.span, header.issuer?.span, header.title?.span];
  const spans: Readonly<Record<PlanPart, readonly Span[]>> = {
    tasks: plan.tasks.map(({ span }) => span),
    targets: plan.targets.map(({ span }) => span),
    citations: [...plan.citations, ...plan.ownReferences, ...plan.laws].map(({ span }) => span),
    head: marks.flatMap((span) => span ?? []),
    headings: sections.map(({ heading }) => heading.span),
    tables: plan.tables.flatMap(({ rows }) => rows.map(({ row }) => row.span)),
    text: [...passages.map(({ span }) => span), ...plan.tables.flatMap(({ rows }) => rows.map(({ row }) => row.span))],
  };
  return new Set(PARTS.filter((part) => spans[part].some((span) => touches(line, span))));
}

function sectionsOver({ passages, sections }: Plan, { end }: Span): readonly Section[] {
  const found: Section[] = [];
  for (let at = sectionAbove(passages, sections, end + 1); at; at = at.parent) found.unshift(at);
  return found;
}

function rowAt({ tables }: Plan, line: Span): ExplainedLine['row'] {
  for (const { rows, holdsTasks } of tables) {
    const found = rows.find(({ row }) => touches(line, row.span));
    if (found) return { kind: found.kind, holdsTasks };
  }
  return null;
}

/** An empty span, where something is missing, is on the line that it stands on. */
function touches(line: Span, span: Span): boolean {
  return overlaps(line, span) || (span.start === span.end && line.start <= span.start && span.start <= line.end);
}
