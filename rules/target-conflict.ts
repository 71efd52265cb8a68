import { defineRule } from '../core/lint/rule.ts';
import { amountOf, setLike } from '../core/lint/targetFigures.ts';
import { enumerate, quote } from '../core/lint/wording.ts';
import { targetConflicts } from '../core/plan/targets/targetConflicts.ts';
import type { Target } from '../core/plan/targets/targets.ts';

export default defineRule({
  id: 'target-conflict',
  family: 'target',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: { vi: 'Một chỉ tiêu ghi hai giá trị khác nhau', en: 'One target with two values in one document' },
  reason: {
    vi: 'Phần lời văn và phụ lục ghi hai mức khác nhau thì không biết giao và đánh giá theo mức nào.',
    en: 'When the body and the appendix differ, nobody knows which value is asked for and checked.',
  },
  source: null,
  messages: {
    conflict: {
      vi: '{name} là {value} ở đây, {other} ở dòng {line}. Sửa cho thống nhất.',
      en: '{name} is {value} here and {other} on line {line}. Make them agree.',
    },
  },
  titles: {
    here: { vi: 'Sửa thành {other} (theo dòng {line})', en: 'Change to {other} (from line {line})' },
    there: {
      vi: 'Sửa dòng {lines} thành {value} (theo dòng này)',
      en: 'Change line {lines} to {value} (from this line)',
    },
  },
  notes: { other: { vi: 'Giá trị kia ghi ở đây', en: 'The other value is here' } },
  *check(plan, { knowledge }) {
    for (const { later, earlier, others } of targetConflicts(plan, knowledge)) {
      const lineOf = ({ span }: Target): number => plan.document.lines.lineOf(span.start);
      const [value, other] = [amountOf(later), amountOf(earlier)];
      yield {
        message: 'conflict',
        at: later.span,
        data: { name: quote(later.text), value, other, line: lineOf(earlier) },
        suggest: [
          { title: 'here', edits: [setLike(plan, later, earlier)] },
          {
            title: 'there',
            data: { lines: enumerate(others.map((target) => String(lineOf(target)))) },
            edits: others.map((target) => setLike(plan, target, later)),
          },
        ],
        related: [{ note: 'other', at: earlier.span }],
      };
    }
  },
});
