import type { FoldingRange } from 'vscode-languageserver';
import type { Section } from '../../core/plan/outline/outline.ts';
import { firstSection } from '../../core/plan/queries.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import { type RowNode, rowTree } from '../../core/plan/tables/rowTree.ts';
import type { PlanTable } from '../../core/plan/tables/tables.ts';
import type { Span } from '../../core/text/span.ts';
import type { Snapshot } from '../session.ts';

/**
 * What the editor's Markdown service does not fold: the preamble, sections whose headings Markdown does not mark, the recipients,
 * the groups of a table.
 */
export function foldingRanges({ plan }: Snapshot): FoldingRange[] {
  const spans = [
    ...preamble(plan),
    ...plan.sections.flatMap((section) => plainSection(plan, section)),
    ...groups(plan),
  ];
  return spans.flatMap((span) => foldOf(plan, span)).sort((a, b) => a.startLine - b.startLine);
}

function foldOf({ document: { source, lines } }: Plan, { start, end }: Span): readonly FoldingRange[] {
  const startLine = lines.lineOf(start) - 1;
  const endLine = lines.lineOf(start + source.slice(start, end).trimEnd().length) - 1;
  return endLine > startLine ? [{ startLine, endLine }] : [];
}

/** From behind the title to the first section. */
function preamble(plan: Plan): readonly Span[] {
  const body = firstSection(plan)?.span.start;
  const first = plan.passages.find(({ span }) => span.start >= plan.header.end);
  return body !== undefined && first && first.span.start < body ? [{ start: first.span.start, end: body }] : [];
}

/** To the next heading that is no deeper, tables between included; the recipients end with their list. */
function plainSection({ sections, document }: Plan, section: Section): readonly Span[] {
  const { heading, kind, rank, span } = section;
  if (heading.kind === 'heading' || kind === 'signature') return [];
  if (kind === 'recipients') return [span];
  const next = sections.find((other) => other.span.start > span.start && other.rank <= rank);
  return [{ start: span.start, end: next?.span.start ?? document.source.length }];
}

/** A group row with the rows that it heads, down to the next one of its own depth. */
function groups({ tables }: Plan): readonly Span[] {
  return tables.flatMap((table) => {
    const rows = table.rows.flatMap(({ kind }, index) => (kind === 'group' || kind === 'body' ? [index] : []));
    return nodesIn(rowTree(table, rows))
      .filter(({ row, children }) => table.rows[row]?.kind === 'group' && children.length > 0)
      .flatMap((node) => spanOf(table, node));
  });
}

function nodesIn(nodes: readonly RowNode[]): readonly RowNode[] {
  return nodes.flatMap((node) => [node, ...nodesIn(node.children)]);
}

function spanOf(table: PlanTable, node: RowNode): readonly Span[] {
  const last = lastRowOf(node);
  const next = table.rows.findIndex(({ kind }, index) => index > last && kind !== 'continuation');
  const first = table.rows[node.row]?.row.span;
  const end = table.rows[next < 0 ? table.rows.length - 1 : next - 1]?.row.span;
  return first && end ? [{ start: first.start, end: end.end }] : [];
}

function lastRowOf({ row, children }: RowNode): number {
  const last = children.at(-1);
  return last ? lastRowOf(last) : row;
}
