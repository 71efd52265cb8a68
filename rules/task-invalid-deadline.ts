import { defineRule } from '../core/lint/rule.ts';
import { taskName } from '../core/lint/wording.ts';
import { nearestPossible } from '../core/plan/deadlines/nearestPeriod.ts';
import type { Task } from '../core/plan/tasks/tasks.ts';
import { sourceSpan } from '../core/text/plainText.ts';
import type { Span } from '../core/text/span.ts';

export default defineRule({
  id: 'task-invalid-deadline',
  family: 'task',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: { vi: 'Thời hạn là ngày, tháng hoặc quý không có thật', en: 'A deadline that the calendar does not have' },
  reason: {
    vi: 'Ngày không có trong lịch là lỗi đánh máy; đơn vị nhận việc không biết hạn thật là ngày nào.',
    en: 'A day that does not exist is a slip of the pen; the unit cannot know which day is meant.',
  },
  source: null,
  messages: {
    impossible: {
      vi: '{task} ghi thời hạn “{text}”: lịch không có thời điểm này. Kiểm tra và ghi lại.',
      en: '{task} has the deadline “{text}”, which the calendar does not have. Check and correct it.',
    },
  },
  titles: {
    nearest: {
      vi: 'Sửa thành “{nearest}” (thời điểm gần nhất có thật)',
      en: 'Change to “{nearest}” (the nearest that exists)',
    },
  },
  *check(plan) {
    for (const task of plan.tasks) {
      if (task.deadlineState === 'ditto') continue;
      for (const text of task.deadline.impossible) {
        const at = placeOf(task, text);
        const nearest = nearestPossible(text);
        yield {
          message: 'impossible',
          at: at ?? task.span,
          data: { task: taskName(task), text },
          suggest:
            at && nearest !== null
              ? [{ title: 'nearest', data: { nearest }, edits: [{ span: at, text: nearest }] }]
              : [],
        };
      }
    }
  },
});

/** Where the words stand in the task's cells ("Sản phẩm, thời hạn" is one for both); null in prose, where the whole sentence is pointed at. */
function placeOf({ cells }: Task, text: string): Span | null {
  for (const cell of [cells.deadline, cells.output]) {
    const start = cell?.text.text.indexOf(text) ?? -1;
    if (cell && start >= 0) return sourceSpan(cell.text, start, start + text.length);
  }
  return null;
}
