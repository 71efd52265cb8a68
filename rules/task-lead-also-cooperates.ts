import { dropFromList } from '../core/lint/listEdits.ts';
import { defineRule } from '../core/lint/rule.ts';
import { taskName } from '../core/lint/wording.ts';
import { selfCooperations } from '../core/plan/tasks/selfCooperation.ts';

export default defineRule({
  id: 'task-lead-also-cooperates',
  family: 'task',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Một đơn vị vừa chủ trì vừa phối hợp', en: 'A unit leads a task and cooperates in it' },
  reason: {
    vi: 'Đơn vị đã chủ trì thì không phối hợp với chính mình; thường là chép lại danh sách phối hợp của dòng khác.',
    en: 'A unit does not cooperate with itself; the list was mostly copied from another row.',
  },
  source: null,
  messages: {
    both: {
      vi: '{task} ghi “{unit}” ở cả chủ trì và phối hợp. Bỏ khỏi phần phối hợp.',
      en: '{task} names “{unit}” as lead and as cooperating. Take it out of those who cooperate.',
    },
  },
  titles: {
    drop: {
      vi: 'Bỏ “{unit}” khỏi phần phối hợp (đã chủ trì)',
      en: 'Take “{unit}” out of those who cooperate (it leads)',
    },
  },
  notes: { lead: { vi: 'Đơn vị chủ trì ghi ở đây', en: 'The lead unit is written here' } },
  *check(plan, { knowledge }) {
    for (const { task, partner, lead, unit } of selfCooperations(plan, knowledge)) {
      const edits = dropFromList(plan, task.cooperating, partner, unit);
      yield {
        message: 'both',
        at: partner.span,
        data: { task: taskName(task), unit },
        ...(edits.length > 0 ? { fix: { title: 'drop' as const, edits } } : {}),
        related: [{ note: 'lead', at: lead.span }],
      };
    }
  },
});
