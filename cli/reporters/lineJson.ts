import type { ExplainedLine } from '../../core/explain/line.ts';
import type { Source } from '../../core/workspace/effective.ts';
import type { Resolved } from '../../core/workspace/resolver.ts';
import { itemObjects } from './planJson.ts';

/** `explain FILE:LINE --format json`: what was read in the form of `inspect`, then every rule, what it did and what set it. */
export function lineObject(
  file: string,
  explained: ExplainedLine,
  { plan }: Resolved,
  sources: ReadonlyMap<string, Source>,
): object {
  const { lines } = plan.document;
  const { tasks, laws } = explained;
  const citations = explained.citations.map(({ citation }) => citation);
  const targets = explained.targets.map(({ target }) => target);
  return {
    file,
    line: explained.line,
    ignored: explained.isIgnored,
    sections: explained.sections.map(({ label, title }) => [label?.value, title].filter(Boolean).join(' ')),
    row: explained.row,
    head: explained.head,
    ...itemObjects({ tasks, laws, citations, targets }, lines),
    registry: explained.citations.map(({ entry, status }) => ({ entry, status })),
    minimums: explained.targets.map(({ bound }) => bound?.value ?? null),
    rules: explained.rules.map(({ rule, isOff, parts, findings, suppressed }) => ({
      ruleId: rule.id,
      state: isOff ? 'off' : 'ran',
      setBy: sources.get(rule.id) ?? null,
      read: parts,
      findings: findings.map(({ severity, message }) => ({ severity, message })),
      suppressed: suppressed.map(({ message, by }) => ({
        message,
        line: lines.lineOf(by.span.start),
        reason: by.reason,
        until: by.until,
      })),
    })),
  };
}
