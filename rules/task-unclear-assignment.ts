import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { isPlan } from '../core/plan/queries.ts';
import { bodyOf } from '../core/plan/outline/passages.ts';
import { unassignedWork } from '../core/plan/tasks/unassignedWork.ts';
import { sourceSpan } from '../core/text/plainText.ts';

export default defineRule({
  id: 'task-unclear-assignment',
  family: 'task',
  since: '0.1.0',
  preset: 'strict',
  severity: 'info',
  summary: { vi: 'Giao việc mà không nêu đơn vị', en: 'Work is given to nobody' },
  reason: {
    vi: 'Việc không giao cho đơn vị nào thì mỗi nơi đều tưởng nơi khác làm.',
    en: 'Where work is given to nobody, each unit takes it for another’s.',
  },
  source: null,
  messages: {
    nobody: {
      vi: '{work} không nêu đơn vị thực hiện, đề mục phía trên cũng không nêu. Ghi rõ đơn vị phải làm.',
      en: '{work} names no unit that does it, and neither do the headings above. Say which unit is to do it.',
    },
  },
  notes: { again: { vi: 'Việc này cũng chưa giao cho đơn vị nào', en: 'This work is given to nobody either' } },
  *check(plan) {
    if (!isPlan(plan)) return;
    for (const [first, ...more] of unassignedWork(plan)) {
      if (!first) continue;
      const { offset } = bodyOf(first);
      yield {
        message: 'nobody',
        at: sourceSpan(first.text, offset),
        data: { work: quote(first.text.shown.slice(offset)) },
        related: more.map((passage) => ({ note: 'again', at: sourceSpan(passage.text, bodyOf(passage).offset) })),
      };
    }
  },
});
