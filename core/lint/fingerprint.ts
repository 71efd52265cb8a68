import { wordKey } from '../text/fold.ts';
import { hashesOf } from '../text/hash.ts';
import { lastBefore } from '../text/lastBefore.ts';
import { type Span, contains } from '../text/span.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { sectionAbove } from '../plan/texts.ts';

/**
 * Names a finding so that it is known again after lines moved and were numbered anew: the rule and message, the folded text it
 * stands on, and its path in the document (titles of its sections, its task). Two that are alike to the letter get a running number.
 */
export function fingerprints(
  plan: Plan,
  findings: readonly { ruleId: string; messageId: string; at: Span; about?: string | null }[],
): readonly string[] {
  const rows = plan.tasks.filter(({ origin }) => origin !== 'prose').toSorted((a, b) => a.span.start - b.span.start);
  const keys = findings.map(({ ruleId, messageId, at, about = null }) => {
    const text = wordKey(plan.document.source.slice(at.start, at.end));
    const subject = about === null ? [] : [wordKey(about)];
    return [ruleId, messageId, text, pathOf(plan, rowAt(rows, at), at), ...subject].join('\u0000');
  });
  return hashesOf(keys);
}

/** The first task of the row, or of the labelled lines, that a finding stands in; they do not overlap, but one row may hold several tasks. */
function rowAt(rows: readonly Task[], at: Span): Task | undefined {
  const start = rows[lastBefore(rows, ({ span }) => span.start, at.start + 1)]?.span.start;
  if (start === undefined) return undefined;
  const first = rows[lastBefore(rows, ({ span }) => span.start, start) + 1];
  return first && contains(first.span, at) ? first : undefined;
}

function pathOf(plan: Plan, task: Task | undefined, at: Span): string {
  const path = task ? [wordKey(task.title) || (task.ordinal ?? '')] : [];
  // a heading is in the section that it opens
  for (let section = sectionAbove(plan.passages, plan.sections, at.start + 1); section; section = section.parent)
    path.unshift(wordKey(section.title));
  return path.join('/');
}
