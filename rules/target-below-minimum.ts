import { boundPlaces, boundSource } from '../core/lint/boundSource.ts';
import { defineRule } from '../core/lint/rule.ts';
import { amountOf, setTo } from '../core/lint/targetFigures.ts';
import { quantity } from '../core/lint/wording.ts';
import { isStep } from '../core/project/narrowTargets.ts';
import { type Bound, boundOf, fallsShort } from '../core/project/minimums.ts';
import type { LocalizedText } from '../core/text/localized.ts';

export default defineRule({
  id: 'target-below-minimum',
  family: 'target',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: { vi: 'Chỉ tiêu thấp hơn mức tối thiểu cấp trên giao', en: 'A target below the minimum set from above' },
  reason: {
    vi: 'Chỉ tiêu của đơn vị không được thấp hơn mức tối thiểu mà tỉnh hoặc Trung ương đã giao cho năm đó.',
    en: 'A body’s target may not fall short of what the province or the Government asks of that year.',
  },
  source: null,
  across: ['superiors'],
  messages: {
    below: {
      vi: 'Chỉ tiêu {value} thấp hơn mức tối thiểu {bound} {who} ({document}).',
      en: 'The target of {value} is below the minimum of {bound} {who} ({document}).',
    },
    above: {
      vi: 'Chỉ tiêu {value} vượt mức tối đa {bound} {who} ({document}).',
      en: 'The target of {value} is above the maximum of {bound} {who} ({document}).',
    },
  },
  titles: { bound: { vi: 'Sửa thành {bound} (mức {who})', en: 'Change to {bound} (the figure set {who})' } },
  notes: { superior: { vi: 'Mức cấp trên giao', en: 'The figure set by the superior plan' } },
  *check(plan, { knowledge, project }) {
    for (const target of plan.targets) {
      const bound = boundOf(target, plan.header, project, knowledge);
      if (!bound || !fallsShort(target, bound) || isStep(target, plan.document.source)) continue;
      yield {
        message: bound.direction === 'higher' ? 'below' : 'above',
        at: target.span,
        data: {
          value: amountOf(target),
          bound: quantity(bound.value, target.unit),
          who: WHO[bound.setBy.kind],
          document: boundSource(bound, knowledge),
        },
        suggest: [{ title: 'bound', edits: [setTo(plan, target, bound.value)] }],
        related: boundPlaces(bound),
      };
    }
  },
});

const WHO: Readonly<Record<Bound['setBy']['kind'], LocalizedText>> = {
  province: { vi: 'của tỉnh', en: 'set by the province' },
  national: { vi: 'của Trung ương', en: 'set by the Government' },
  configuration: { vi: 'theo cấu hình', en: 'of the configuration' },
  superior: { vi: 'của kế hoạch cấp trên', en: 'of the superior plan' },
};
