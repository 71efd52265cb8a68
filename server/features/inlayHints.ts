import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { day } from '../../core/lint/wording.ts';
import { findDate } from '../../core/plan/deadlines/dates.ts';
import { leadText } from '../../core/plan/queries.ts';
import type { Task } from '../../core/plan/tasks/tasks.ts';
import { deadlineSpan } from '../../core/plan/thingsAt.ts';
import { foldLookAlikes } from '../../core/text/fold.ts';
import { sourceSpan } from '../../core/text/plainText.ts';
import { type Span, overlaps } from '../../core/text/span.ts';
import { offsetAt, rangeOf } from '../convert.ts';
import type { Snapshot } from '../session.ts';
import { words } from '../words.ts';

/** A deadline of a sentence may run on; a hint far behind its words would say nothing. */
const LONGEST_DEADLINE = 40;

interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

/** What a reader would have to look up: the day that "Quý II" means, the lead that "nt" or an empty merged cell takes from above. */
export function inlayHints(snapshot: Snapshot, { range }: InlayHintParams): InlayHint[] {
  const { plan, editor } = snapshot;
  const { lines } = plan.document;
  const asked = { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) };
  const { deadlines, leads } = editor.inlayHints;
  const hints = plan.tasks
    .filter((task) => overlaps(task.span, { start: asked.start, end: asked.end + 1 }))
    .flatMap((task) => [...(leads ? leadHint(snapshot, task) : []), ...(deadlines ? deadlineHint(snapshot, task) : [])])
    .filter(({ at }) => asked.start <= at && at <= asked.end);
  // a merged cell belongs to several rows
  const first = [...new Map(hints.map((hint) => [`${String(hint.at)} ${hint.label}`, hint])).values()];
  return first.map(({ at, label, tooltip }) => ({
    position: rangeOf(lines, { start: at, end: at }).start,
    label,
    tooltip,
    paddingLeft: true,
  }));
}

function deadlineHint({ plan, locale }: Snapshot, task: Task): readonly Hint[] {
  const { due, text } = task.deadline;
  const span = deadlineSpan(plan, task);
  if (due === null || !span || task.deadlineState !== 'own' || namesDay(plan.document.source, span, text)) return [];
  const { start, end } = span;
  const written = plan.document.source.slice(start, end).trimEnd();
  return [{ at: start + written.length, label: `→ ${day(due)[locale]}`, tooltip: words(locale, 'meansDay') }];
}

/** The day stands there in full, or the text is a mark in a column of its period, or too long to be told apart. */
function namesDay(source: string, { start, end }: Span, text: string): boolean {
  const written = source.slice(start, end);
  return text.length > LONGEST_DEADLINE || written.trim().length < 2 || findDate(foldLookAlikes(text)) !== null;
}

function leadHint({ plan, locale }: Snapshot, task: Task): readonly Hint[] {
  const { cells, leadState, leadInheritedFrom } = task;
  const { source, lines } = plan.document;
  const lead = leadText(task);
  if (!cells.lead || lead === '' || (leadState !== 'ditto' && leadState !== 'inherited')) return [];
  const { start } = cells.lead.span;
  const padded = start + (source.charAt(start) === ' ' ? 1 : 0);
  const at = leadState === 'ditto' ? sourceSpan(cells.lead.text).end : padded;
  const tooltip = leadInheritedFrom
    ? words(locale, 'leadFromLine', { line: lines.lineOf(leadInheritedFrom.start) })
    : words(locale, 'leadFromAbove');
  return [{ at, label: `→ ${lead}`, tooltip }];
}
