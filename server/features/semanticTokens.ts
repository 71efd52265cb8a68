import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { Citation } from '../../core/plan/citations/citations.ts';
import { isMark } from '../../core/plan/tables/columns.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import { deadlineSpan } from '../../core/plan/thingsAt.ts';
import { type Span, overlaps } from '../../core/text/span.ts';
import { rangeOf, spanAt } from '../convert.ts';
import type { Snapshot } from '../session.ts';

/** What is coloured; of two that share a place the first of these holds. */
const TYPES = ['citation', 'target', 'deadline', 'unit'] as const;
export const TOKENS_LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [] };

/** Of the whole document, or of a range. */
export type TokensParams = SemanticTokensParams & Partial<Pick<SemanticTokensRangeParams, 'range'>>;

interface Token {
  readonly type: number;
  readonly span: Span;
}

/** Citations, targets, deadlines and units, for the whole document or a range of it. */
export function semanticTokens(snapshot: Snapshot, params: TokensParams): SemanticTokens {
  const { plan } = snapshot;
  const { lines } = plan.document;
  const asked = params.range ? spanAt(lines, params.range) : null;
  const builder = new SemanticTokensBuilder();
  for (const { span, type } of withoutOverlaps(tokensOf(plan)).flatMap((token) => byLine(plan, token))) {
    if (asked && !overlaps(span, asked)) continue;
    const { start, end } = rangeOf(lines, span);
    builder.push(start.line, start.character, end.character - start.character, type, 0);
  }
  return builder.build();
}

function tokensOf(plan: Plan): readonly Token[] {
  const spans: Readonly<Record<(typeof TYPES)[number], readonly Span[]>> = {
    citation: plan.citations.flatMap((citation) => partsOf(plan, citation)),
    target: plan.targets.map(({ span }) => span),
    deadline: plan.tasks.flatMap((task) => (task.deadlineState === 'own' ? (deadlineSpan(plan, task) ?? []) : [])),
    unit: plan.tasks.flatMap(({ lead, leadState, cooperating }) =>
      [...(leadState === 'own' ? lead : []), ...cooperating].map(({ span }) => span),
    ),
  };
  return TYPES.flatMap((name, type) => spans[name].map((span) => ({ type, span })));
}

/** The whole citation; where the address of a link stands within, what stands before and behind. */
function partsOf({ document: { source } }: Plan, { span, numberSpan, dateSpan }: Citation): readonly Span[] {
  if (!source.slice(span.start, span.end).includes('](')) return [span];
  return [{ start: span.start, end: numberSpan.end }, ...(dateSpan ? [dateSpan] : [])];
}

/** In order of place. */
function withoutOverlaps(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  const sorted = [...tokens].sort((a, b) => a.span.start - b.span.start || a.type - b.type);
  for (const token of sorted) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, token.span)) kept.push(token);
    else if (token.type < last.type) kept[kept.length - 1] = token;
  }
  return kept;
}

/** A token lies on one line; what stands in two, or in a mark of a column, is that many or none. */
function byLine({ document: { source, lines } }: Plan, { type, span }: Token): readonly Token[] {
  const parts: Token[] = [];
  for (let line = lines.lineOf(span.start); line <= lines.lineOf(span.end); line++) {
    const whole = lines.spanOf(line);
    const from = Math.max(whole.start, span.start);
    const to = Math.min(whole.end, span.end);
    const written = source.slice(from, to);
    const start = from + written.length - written.trimStart().length;
    const end = from + written.trimEnd().length;
    if (start < end && !isMark(source.slice(start, end))) parts.push({ type, span: { start, end } });
  }
  return parts;
}
