import { wordKey } from '../text/fold.ts';
import { type Span, contains } from '../text/span.ts';
import type { Plan } from '../plan/readPlan.ts';

/**
 * Names a finding so that it is known again after lines moved: the rule and message, the folded text it stands on, and its path
 * in the document (section labels, the task's number and title). Two findings that are alike to the letter get a running number.
 */
export function fingerprints(
  plan: Plan,
  findings: readonly { ruleId: string; messageId: string; at: Span }[],
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ ruleId, messageId, at }) => {
    const text = wordKey(plan.document.source.slice(at.start, at.end));
    const key = [ruleId, messageId, text, pathOf(plan, at)].join('\u0000');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return hash(count === 1 ? key : `${key}\u0000${String(count)}`);
  });
}

function pathOf(plan: Plan, at: Span): string {
  const task = plan.tasks.find(({ row, span }) => row !== null && contains(span, at));
  const section = plan.sections.findLast(({ span }) => contains(span, at));
  const labels: string[] = [];
  for (let above = section ?? null; above; above = above.parent)
    labels.unshift(above.label?.value ?? wordKey(above.title));
  return [...labels, task ? `${task.ordinal ?? ''} ${wordKey(task.title)}` : ''].join('/');
}

/** A 53-bit hash (cyrb53) as 14 hexadecimal digits: short, stable, and enough for the findings of one archive. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
