import type { Block, MarkdownDocument } from '../markdown/model.ts';
import { type IsoDate, type Today, isoDate } from '../plan/deadlines/dates.ts';
import { lastBefore } from '../text/lastBefore.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';

/** A comment that asks for silence. */
export interface Suppression {
  readonly kind: 'next-line' | 'line' | 'file' | 'block';
  /** Rule ids as written; none means every rule. */
  readonly rules: readonly string[];
  readonly until: IsoDate | null;
  /** What stands behind `until:` and is no day as it is written there; null where it is one, or nothing. */
  readonly wrongDay: WrongDay | null;
  readonly reason: string | null;
  /** The comment. */
  readonly span: Span;
  /** Lines (from 1) that it covers, both included. */
  readonly from: number;
  readonly to: number;
  /** The last lines (from 1) of rules that an `enable` turned on again before its end. */
  readonly ended: ReadonlyMap<string, number>;
  /** Its day is past: it no longer suppresses. */
  readonly expired: boolean;
}

export interface WrongDay {
  readonly text: string;
  /** The day that an official would write so, "31/12/2026". */
  readonly meant: IsoDate | null;
}

/** A suppression after all rules ran. */
export interface JudgedSuppression extends Suppression {
  /** Ids of the rules that it silenced at least once. */
  readonly used: ReadonlySet<string>;
}

const DIRECTIVE = /^kehoach-lint-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([\s\S]*)$/u;
const FORMS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'].map(
  (form) => `kehoach-lint-${form}`,
);
/** What begins with our name, or nearly, and asks for something. */
const ASKS_US = /^kehoach[-_ ]?lint[-_: ]*[a-z]+(?:(?:[-_]| (?=next|line|file))[a-z]+)*/iu;
/** So nobody begins a sentence about us. */
const IS_FORM = /^kehoach[-_]?lint[-_][a-z]/iu;
const UNTIL = /(?:^|\s)until:([^\s,]*)/u;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const OFFICE_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/**
 * The suppressions that the comments of a document ask for. `next-line` means the next block of text, however many lines it
 * takes; inside a table cell, `line` and `next-line` mean the row.
 */
export function readSuppressions(document: MarkdownDocument, today: Today): readonly Suppression[] {
  const { lines } = document;
  const found: Suppression[] = [];
  const open: OpenBlock[] = [];
  for (const comment of document.comments) {
    const match = DIRECTIVE.exec(comment.text);
    if (!match) continue;
    const given = readArguments(match[2] ?? '');
    const line = lines.lineOf(comment.span.start);
    const lastLine = lines.lineOf(comment.span.end);
    if (match[1] === 'enable') {
      close(found, open, given.rules, line);
      continue;
    }
    const ended = new Map<string, number>();
    const expired = given.until !== null && given.until < today();
    const common = { ...given, span: comment.span, ended, expired };
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
        open.push({ index: found.length, rules: given.rules, ended });
        found.push({ ...common, kind: 'block', from: line, to: lines.count });
    }
  }
  return found;
}

/** A comment that speaks to us in words that ask for nothing. */
export interface MisspelledDirective {
  /** As written, without what follows. */
  readonly written: string;
  /** What it most likely should be; null when none is near. */
  readonly near: string | null;
  /** The words as written. */
  readonly span: Span;
}

/** The comments that look like suppressions and are none: what they were to silence is told all the same. */
export function misspelledDirectives({ comments, source }: MarkdownDocument): readonly MisspelledDirective[] {
  return comments.flatMap(({ text, span }) => {
    const written = DIRECTIVE.test(text) ? undefined : ASKS_US.exec(text)?.[0].trimEnd();
    if (written === undefined) return [];
    const near = nearestForm(written);
    if (near === null && !IS_FORM.test(written)) return [];
    const start = span.start + source.slice(span.start, span.end).indexOf(written);
    return [{ written, near, span: { start, end: start + written.length } }];
  });
}

/** Signs between the words, and their case, are no matter. */
function nearestForm(written: string): string | null {
  const plain = (form: string): string => form.toLowerCase().replace(/[-_: ]+/gu, '');
  const near = nearest(plain(written), FORMS.map(plain));
  return FORMS.find((form) => plain(form) === near) ?? null;
}

/** The suppressions whose lines hold a line, in order; each answer costs no more than there are of the document or a block, and on the line. */
export function suppressionsByLine(suppressions: readonly Suppression[]): (line: number) => readonly Suppression[] {
  const order = new Map(suppressions.map((suppression, index) => [suppression, index]));
  const isNarrow = ({ kind, from, to }: Suppression): boolean =>
    (kind === 'line' || kind === 'next-line') && to - from < NARROW;
  const wide = suppressions.filter((suppression) => !isNarrow(suppression));
  const narrow = new Map<number, Suppression[]>();
  for (const suppression of suppressions.filter(isNarrow)) {
    for (let line = suppression.from; line <= suppression.to; line++) {
      const here = narrow.get(line);
      if (here) here.push(suppression);
      else narrow.set(line, [suppression]);
    }
  }
  return (line) => {
    const here = narrow.get(line);
    if (!here) return wide;
    return wide.length === 0 ? here : [...here, ...wide].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

/** So many lines are worth an entry each. */
const NARROW = 100;

/** The suppression that silences a finding of this rule on this line, or null. */
export function suppressionOf(suppressions: readonly Suppression[], rule: string, line: number): Suppression | null {
  return (
    suppressions.find(
      ({ rules, from, to, expired, ended }) =>
        !expired && from <= line && line <= (ended.get(rule) ?? to) && (rules.length === 0 || rules.includes(rule)),
    ) ?? null
  );
}

type Given = Pick<Suppression, 'rules' | 'until' | 'wrongDay' | 'reason'>;

function readArguments(text: string): Given {
  const [head = '', ...reasons] = text.split(/(?:^|\s)--(?=\s|$)/u);
  const written = UNTIL.exec(head)?.[1] ?? null;
  const until = written === null ? null : dayOf(DAY.exec(written)?.slice(1));
  const rules = head
    .replace(UNTIL, ' ')
    .split(/[\s,]+/u)
    .filter(Boolean);
  const reason = reasons.join(' --').trim();
  const wrongDay =
    written === null || until !== null
      ? null
      : { text: written, meant: dayOf(OFFICE_DAY.exec(written)?.slice(1).reverse()) };
  return { rules, until, wrongDay, reason: reason === '' ? null : reason };
}

function dayOf(parts: readonly string[] = []): IsoDate | null {
  const [year, month, day] = parts.map(Number);
  return year === undefined || month === undefined || day === undefined ? null : isoDate(year, month, day);
}

/** A block that no `enable` has ended yet. */
interface OpenBlock {
  readonly index: number;
  readonly rules: readonly string[];
  /** The rules that are on again, with the line of their `enable`. */
  readonly ended: Map<string, number>;
}

/** An `enable` ends the blocks of the rules that it names, or all where it names none; of a block of more rules it ends its own. */
function close(found: Suppression[], open: OpenBlock[], rules: readonly string[], line: number): void {
  for (const block of [...open]) {
    for (const rule of rules) if (!block.ended.has(rule)) block.ended.set(rule, line);
    const isOver = block.rules.length > 0 && block.rules.every((rule) => block.ended.has(rule));
    if (rules.length > 0 && !isOver) continue;
    const suppression = found[block.index];
    if (suppression) found[block.index] = { ...suppression, to: line };
    open.splice(open.indexOf(block), 1);
  }
}

function nextLines(document: MarkdownDocument, comment: Span, line: number): { from: number; to: number } {
  const { blocks, lines } = document;
  const startOf = ({ span }: Block): number => span.start;
  const above = blocks[lastBefore(blocks, startOf, comment.start + 1)];
  if (above?.kind === 'table' && comment.end <= above.span.end) return { from: line, to: line };
  const next = blocks[lastBefore(blocks, startOf, comment.end) + 1];
  if (!next) return { from: line + 1, to: line + 1 };
  const from = lines.lineOf(next.span.start);
  return { from, to: next.kind === 'table' ? from : lines.lineOf(next.span.end) };
}
