import type { MarkdownDocument } from '../markdown/model.ts';
import type { IsoDate } from '../plan/dates.ts';
import type { Span } from '../text/span.ts';

/** A comment that asks for silence. */
export interface Suppression {
  readonly kind: 'next-line' | 'line' | 'file' | 'block';
  /** Rule ids as written; none means every rule. */
  readonly rules: readonly string[];
  readonly until: IsoDate | null;
  readonly reason: string | null;
  /** The comment. */
  readonly span: Span;
  /** Lines (from 1) that it covers, both included. */
  readonly from: number;
  readonly to: number;
  /** Its day is past: it no longer suppresses. */
  readonly expired: boolean;
}

/** A suppression after all rules ran. */
export interface JudgedSuppression extends Suppression {
  /** Ids of the rules that it silenced at least once. */
  readonly used: ReadonlySet<string>;
}

const DIRECTIVE = /^kehoach-lint-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([\s\S]*)$/u;
const UNTIL = /(?:^|\s)until:(\d{4}-\d{2}-\d{2})(?=\s|$)/u;

/**
 * The suppressions that the comments of a document ask for. `next-line` means the next block of text, however many lines it
 * takes; inside a table cell, `line` and `next-line` mean the row.
 */
export function readSuppressions(document: MarkdownDocument, today: IsoDate): readonly Suppression[] {
  const { lines } = document;
  const found: Suppression[] = [];
  const open: { index: number; rules: readonly string[] }[] = [];
  for (const comment of document.comments) {
    const match = DIRECTIVE.exec(comment.text);
    if (!match) continue;
    const { rules, until, reason } = readArguments(match[2] ?? '');
    const line = lines.lineOf(comment.span.start);
    const lastLine = lines.lineOf(comment.span.end);
    if (match[1] === 'enable') {
      close(found, open, rules, line);
      continue;
    }
    const common = { rules, until, reason, span: comment.span, expired: until !== null && until < today };
    switch (match[1]) {
      case 'disable-file':
        found.push({ ...common, kind: 'file', from: 1, to: lines.count });
        break;
      case 'disable-line':
        found.push({ ...common, kind: 'line', from: line, to: lastLine });
        break;
      case 'disable-next-line':
        found.push({ ...common, kind: 'next-line', ...nextLines(document, comment.span, line) });
        break;
      default:
        open.push({ index: found.length, rules });
        found.push({ ...common, kind: 'block', from: line, to: lines.count });
    }
  }
  return found;
}

/** The suppression that silences a finding of this rule on this line, or null. */
export function suppressionOf(suppressions: readonly Suppression[], rule: string, line: number): Suppression | null {
  return (
    suppressions.find(
      ({ rules, from, to, expired }) =>
        !expired && from <= line && line <= to && (rules.length === 0 || rules.includes(rule)),
    ) ?? null
  );
}

function readArguments(text: string): { rules: readonly string[]; until: IsoDate | null; reason: string | null } {
  const [head = '', ...reasons] = text.split(/(?:^|\s)--(?=\s)/u);
  const until = UNTIL.exec(head)?.[1] ?? null;
  const rules = head
    .replace(UNTIL, ' ')
    .split(/[\s,]+/u)
    .filter(Boolean);
  const reason = reasons.join(' --').trim();
  return { rules, until, reason: reason === '' ? null : reason };
}

/** An `enable` ends the blocks of the rules that it names, or all where it names none. */
function close(
  found: Suppression[],
  open: { index: number; rules: readonly string[] }[],
  rules: readonly string[],
  line: number,
): void {
  for (const block of [...open]) {
    if (rules.length > 0 && block.rules.length > 0 && !block.rules.every((rule) => rules.includes(rule))) continue;
    const suppression = found[block.index];
    if (suppression) found[block.index] = { ...suppression, to: line };
    open.splice(open.indexOf(block), 1);
  }
}

function nextLines(document: MarkdownDocument, comment: Span, line: number): { from: number; to: number } {
  const { blocks, lines } = document;
  const inTable = blocks.some(
    (block) => block.kind === 'table' && block.span.start <= comment.start && comment.end <= block.span.end,
  );
  if (inTable) return { from: line, to: line };
  const next = blocks.find((block) => block.span.start >= comment.end);
  if (!next) return { from: line + 1, to: line + 1 };
  const from = lines.lineOf(next.span.start);
  return { from, to: next.kind === 'table' ? from : lines.lineOf(next.span.end) };
}
