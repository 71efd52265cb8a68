import { defineRule } from '../core/lint/rule.ts';
import { reportOn } from '../core/lint/wrongNumber.ts';
import { writeFigureLike } from '../core/plan/figures/figures.ts';
import { isWithin } from '../core/plan/outline/outline.ts';
import { wrongShares } from '../core/plan/figures/statedShares.ts';
import { isReport } from '../core/plan/queries.ts';
import { isBudget, wrongNumbers } from '../core/plan/figures/tableArithmetic.ts';

export default defineRule({
  id: 'result-arithmetic',
  family: 'target',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: {
    vi: 'Số liệu báo cáo không khớp: tỷ lệ, dòng tổng cộng',
    en: 'Figures of a report that do not fit: shares and totals',
  },
  reason: {
    vi: 'Tỷ lệ và tổng số không khớp với số liệu bên cạnh thì cả báo cáo mất tin cậy.',
    en: 'Shares and totals that the figures beside them contradict cost the whole report its credit.',
  },
  source: null,
  messages: {
    share: {
      vi: 'Ghi {stated}% nhưng {part}/{whole} là {expected}%. Kiểm tra lại số liệu.',
      en: 'It says {stated} %, but {part}/{whole} is {expected} %. Check the figures.',
    },
    rowShare: {
      vi: '{row} ghi {stated}% nhưng {part}/{whole} là {expected}%. Kiểm tra lại số liệu.',
      en: '{row} says {stated} %, but {part}/{whole} is {expected} %. Check the figures.',
    },
    total: {
      vi: '{row} ghi {stated}, các dòng cộng lại là {expected}. Kiểm tra lại số liệu.',
      en: '{row} says {stated}, but its rows add up to {expected}. Check the figures.',
    },
    across: {
      vi: '{row} ghi tổng {stated}, các cột cộng lại là {expected}. Kiểm tra lại số liệu.',
      en: '{row} has a total of {stated}, but its columns add up to {expected}. Check the figures.',
    },
    entry: {
      vi: '{row} ghi {stated}; theo tổng của dòng và của cột phải là {expected}. Kiểm tra lại số liệu.',
      en: '{row} says {stated}; the totals of its row and its column ask for {expected}. Check the figures.',
    },
  },
  titles: {
    computed: {
      vi: 'Sửa thành {expected} (theo số liệu bên cạnh)',
      en: 'Change to {expected} (from the figures beside it)',
    },
  },
  *check(plan) {
    // what is still to be reached was never counted; a plan may tell how things stand as well
    const told = plan.texts.filter(({ section }) =>
      isReport(plan) ? !isWithin(section, 'outlook') : isWithin(section, 'results'),
    );
    for (const { written, figure, span, part, whole, expected } of told.flatMap(({ text }) => wrongShares(text))) {
      const text = writeFigureLike(expected, written, figure.decimals);
      yield {
        message: 'share',
        at: span,
        data: { stated: written, part, whole, expected: text },
        suggest: [{ title: 'computed', edits: [{ span, text }] }],
      };
    }
    for (const wrong of isReport(plan) ? wrongNumbers(plan) : []) {
      if (isBudget(wrong)) continue;
      const { at, data, edits } = reportOn(wrong);
      yield { message: MESSAGES[wrong.kind], at, data, suggest: [{ title: 'computed', edits }] };
    }
  },
});

const MESSAGES = { share: 'rowShare', total: 'total', entry: 'entry', sum: 'across', product: 'across' } as const;
