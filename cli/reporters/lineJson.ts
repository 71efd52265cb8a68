import type { ExplainedLine } from '../../core/explain/line.ts';
import { citedDocument } from '../../core/plan/citedDocument.ts';
import { boundOf } from '../../core/project/minimums.ts';
import { citingOf } from '../../core/project/project.ts';
import type { Resolved } from '../../core/workspace/resolver.ts';
import { itemObjects } from './planJson.ts';

/** `explain FILE:LINE --format json`: what was read in the form of `inspect`, then every rule and what it did. */
export function lineObject(file: string, explained: ExplainedLine, { plan, project, knowledge }: Resolved): object {
  const { lines } = plan.document;
  return {
    file,
    line: explained.line,
    ignored: explained.isIgnored,
    sections: explained.sections.map(({ label, title }) => [label?.value, title].filter(Boolean).join(' ')),
    row: explained.row,
    ...itemObjects(explained, lines),
    registry: explained.citations.map((citation) => citedDocument(citation, citingOf(plan, project), knowledge)),
    minimums: explained.targets.map((target) => boundOf(target, plan.header, project, knowledge)?.value ?? null),
    rules: explained.rules.map(({ rule, isOff, parts, findings, suppressed }) => ({
      ruleId: rule.id,
      state: isOff ? 'off' : 'ran',
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
