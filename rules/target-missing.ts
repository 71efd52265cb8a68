import { boundPlaces, boundSource } from '../core/lint/boundSource.ts';
import { appendEntry } from '../core/lint/entryEdits.ts';
import { defineRule } from '../core/lint/rule.ts';
import { targetEntry } from '../core/lint/targetEntry.ts';
import { quantity, quote } from '../core/lint/wording.ts';
import { aimSectionOf, headingBehind } from '../core/plan/targets/aimSection.ts';
import { isPlan } from '../core/plan/queries.ts';
import { type MissingTarget, missingTargets } from '../core/project/missingTargets.ts';
import type { LocalizedText } from '../core/text/localized.ts';

export default defineRule({
  id: 'target-missing',
  family: 'target',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Thiếu chỉ tiêu cấp trên giao', en: 'A target that was assigned is not set' },
  reason: {
    vi: 'Chỉ tiêu cấp trên giao mà kế hoạch không đặt ra thì không có ai thực hiện và báo cáo.',
    en: 'An assigned target that the plan does not set is pursued and reported by nobody.',
  },
  source: null,
  across: ['superiors'],
  messages: {
    missing: {
      vi: 'Kế hoạch chưa đặt chỉ tiêu {name} ({bound}; {document}).',
      en: 'The plan does not set the target {name} ({bound}; {document}).',
    },
  },
  titles: {
    insert: { vi: 'Thêm chỉ tiêu {name} ({document})', en: 'Add the target {name} ({document})' },
  },
  notes: { superior: { vi: 'Cấp trên giao ở đây', en: 'The superior plan assigns it here' } },
  // without a heading behind the aims the finding stands on the last line
  about: ['appended'],
  *check(plan, { knowledge, project }) {
    const section = aimSectionOf(plan);
    if (!isPlan(plan) || (!section && plan.targets.length === 0)) return;
    const at = headingBehind(plan, section);
    for (const missing of missingTargets(plan, project, knowledge)) {
      const { name, bound, wording } = missing;
      yield {
        message: 'missing',
        at,
        data: { name: quote(name), bound: amountOf(missing), document: boundSource(bound, knowledge) },
        suggest:
          section && wording !== null
            ? [{ title: 'insert', edits: [appendEntry(plan, section, targetEntry(missing, wording))] }]
            : [],
        related: boundPlaces(bound),
      };
    }
  },
});

function amountOf({ bound: { value, direction }, unit }: MissingTarget): LocalizedText {
  const { vi, en } = quantity(value, unit);
  return direction === 'higher'
    ? { vi: `tối thiểu ${vi}`, en: `at least ${en}` }
    : { vi: `tối đa ${vi}`, en: `at most ${en}` };
}
