import { lineOfDocument } from '../core/lint/boundSource.ts';
import { defineRule } from '../core/lint/rule.ts';
import { amountOf } from '../core/lint/targetFigures.ts';
import { quote } from '../core/lint/wording.ts';
import { isReport } from '../core/plan/queries.ts';
import { headAnchor } from '../core/project/headAnchor.ts';
import { reportGaps } from '../core/project/reportGaps.ts';

export default defineRule({
  id: 'report-missing-target',
  family: 'target',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Báo cáo không nói đến chỉ tiêu của kế hoạch', en: 'A report that leaves out a target of its plan' },
  reason: {
    vi: 'Chỉ tiêu không có kết quả trong báo cáo thì không đánh giá được kế hoạch.',
    en: 'Without a result for each target nobody can tell what the plan has reached.',
  },
  source: null,
  across: ['reported'],
  messages: {
    missing: {
      vi: 'Chưa báo cáo kết quả của chỉ tiêu {name}, {value} ({document}). Ghi mức đã đạt.',
      en: 'The report does not say what was reached of {name}, {value} ({document}). Add it.',
    },
  },
  notes: { plan: { vi: 'Kế hoạch đặt ra ở đây', en: 'The plan sets it here' } },
  *check(plan, { knowledge, project: { reported } }) {
    if (!isReport(plan) || !reported) return;
    for (const target of reportGaps(plan, reported, knowledge).targets) {
      yield {
        message: 'missing',
        at: headAnchor(plan, reported),
        about: target.text,
        data: {
          name: quote(target.text),
          value: amountOf(target),
          document: lineOfDocument(reported, target.at.line, knowledge),
        },
        related: [{ note: 'plan', at: target.at, document: reported }],
      };
    }
  },
});
