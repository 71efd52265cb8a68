import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { defineRule } from '../core/lint/rule.ts';
import { quantity, quote } from '../core/lint/wording.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { isSameTarget, targetKey } from '../core/plan/sameTarget.ts';
import type { Target } from '../core/plan/targets.ts';

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
    there: { vi: 'Sửa dòng {line} thành {value} (theo dòng này)', en: 'Change line {line} to {value} (from this line)' },
  },
  notes: { other: { vi: 'Giá trị kia ghi ở đây', en: 'The other value is here' } },
  examples: {
    bad: `I. MỤC TIÊU

- Tỷ lệ giải quyết hồ sơ đúng hạn đạt tối thiểu 97%.

PHỤ LỤC

| TT | Mục tiêu | Nhiệm vụ | Chủ trì | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | Tỷ lệ giải quyết hồ sơ đúng hạn đạt 95% | Rà soát hồ sơ quá hạn | Văn phòng | Hằng tháng |
`,
    good: `I. MỤC TIÊU

- Tỷ lệ giải quyết hồ sơ đúng hạn đạt tối thiểu 97%.

PHỤ LỤC

| TT | Mục tiêu | Nhiệm vụ | Chủ trì | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | Tỷ lệ giải quyết hồ sơ đúng hạn đạt 97% | Rà soát hồ sơ quá hạn | Văn phòng | Hằng tháng |
`,
  },
  *check(plan, { knowledge }) {
    for (const [earlier, later] of conflicts(plan, knowledge)) {
      const line = plan.document.lines.lineOf(earlier.span.start);
      const name = quote(knowledge.indicator(later.indicator ?? '')?.name ?? later.text);
      const [value, other] = [quantity(later.value, later.unit), quantity(earlier.value, earlier.unit)];
      const text = ({ span }: Target): string => plan.document.source.slice(span.start, span.end);
      yield {
        message: 'conflict',
        at: later.span,
        data: { name, value, other, line },
        suggest: [
          { title: 'here', edits: [{ span: later.span, text: text(earlier) }] },
          { title: 'there', edits: [{ span: earlier.span, text: text(later) }] },
        ],
        related: [{ note: 'other', at: earlier.span }],
      };
    }
  },
});

/** Each target with the first one before it that promises the same thing with another value. */
function* conflicts(plan: Plan, knowledge: Knowledge): Generator<readonly [Target, Target]> {
  const byKey = new Map<string, Target[]>();
  for (const later of plan.targets) {
    const key = targetKey(later, knowledge);
    if (key === null) continue;
    const before = byKey.get(key) ?? [];
    const same = before.filter((earlier) => isSameTarget(earlier, later, knowledge));
    const [first] = same;
    // where both values stand above already, the pair was reported there
    if (first && same.every((earlier) => !agree(earlier, later))) yield [first, later];
    byKey.set(key, [...before, later]);
  }
}

function agree(a: Target, b: Target): boolean {
  return a.value === b.value && (a.valueMax === b.valueMax || a.valueMax === null || b.valueMax === null);
}
