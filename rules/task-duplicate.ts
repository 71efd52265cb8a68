import { defineRule } from '../core/lint/rule.ts';
import { taskName } from '../core/lint/wording.ts';
import { repeatedTasks } from '../core/plan/tasks/sameTask.ts';

export default defineRule({
  id: 'task-duplicate',
  family: 'task',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Một nhiệm vụ ghi hai lần', en: 'One task written twice' },
  reason: {
    vi: 'Một việc ghi hai dòng thì bị theo dõi, báo cáo hai lần; sửa một dòng thì dòng kia thành sai.',
    en: 'A task in two rows is followed up and reported twice, and mending one row leaves the other wrong.',
  },
  source: null,
  messages: {
    repeated: {
      vi: '{task} trùng với dòng {line}: cùng nội dung, cùng đơn vị chủ trì. Bỏ một dòng, hoặc ghi rõ chỗ khác nhau.',
      en: '{task} repeats line {line}: the same work with the same lead. Take one row out, or say how they differ.',
    },
  },
  notes: {
    first: { vi: 'Nhiệm vụ ghi lần đầu ở đây', en: 'The task stands here first' },
    again: { vi: 'Và lần nữa ở đây', en: 'And here again' },
  },
  *check(plan) {
    for (const [first, second, ...more] of repeatedTasks(plan)) {
      if (!first || !second) continue;
      yield {
        message: 'repeated',
        at: second.titleSpan,
        data: { task: taskName(second), line: plan.document.lines.lineOf(first.titleSpan.start) },
        related: [
          { note: 'first', at: first.titleSpan },
          ...more.map(({ titleSpan }) => ({ note: 'again' as const, at: titleSpan })),
        ],
      };
    }
  },
});
