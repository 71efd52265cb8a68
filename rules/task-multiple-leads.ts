import { handOver } from '../core/lint/handOver.ts';
import { type Change, defineRule } from '../core/lint/rule.ts';
import { taskName } from '../core/lint/wording.ts';
import { isReport, tasksByCell } from '../core/plan/queries.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import type { Task } from '../core/plan/tasks/tasks.ts';
import { namesMany } from '../core/plan/units/unitKinds.ts';

export default defineRule({
  id: 'task-multiple-leads',
  family: 'task',
  since: '0.1.0',
  preset: 'strict',
  severity: 'warning',
  summary: { vi: 'Nhiều đơn vị cùng chủ trì một nhiệm vụ', en: 'Several units lead one task' },
  reason: {
    vi: 'Nhiều đơn vị cùng chủ trì thì không đơn vị nào chịu trách nhiệm chính về kết quả.',
    en: 'Where several units lead, none of them answers for the result.',
  },
  source: null,
  messages: {
    several: {
      vi: '{task} ghi {count} đơn vị chủ trì, không rõ ai chịu trách nhiệm chính. Giữ một, chuyển số còn lại sang phối hợp.',
      en: '{task} has {count} lead units, and none answers for it. Keep one and let the others cooperate.',
    },
  },
  titles: {
    keep: {
      vi: 'Giữ “{unit}” chủ trì, chuyển đơn vị khác sang phối hợp',
      en: 'Keep “{unit}” as the lead, let the others cooperate',
    },
  },
  *check(plan) {
    if (isReport(plan)) return;
    for (const { task, cell } of tasksByCell(plan, 'lead')) {
      if (task.leadState !== 'own' || task.lead.length < 2) continue;
      yield {
        message: 'several',
        at: cell.span,
        data: { task: taskName(task), count: task.lead.length },
        suggest: choices(plan, task),
      };
    }
  },
});

const MOST_SUGGESTIONS = 8;

/** One choice for each unit with a name of its own; for each collective where there is none. */
function choices(plan: Plan, task: Task): readonly Change<'keep'>[] {
  const units = task.lead.map(({ name }) => name);
  const named = units.filter((unit) => !namesMany(unit));
  return (named.length > 0 ? named : units).slice(0, MOST_SUGGESTIONS).flatMap((unit) => {
    const edits = handOver(plan, task, unit);
    return edits ? [{ title: 'keep' as const, data: { unit }, edits }] : [];
  });
}
