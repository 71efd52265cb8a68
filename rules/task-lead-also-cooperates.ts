import { dropFromList } from '../core/lint/listEdits.ts';
import { defineRule } from '../core/lint/rule.ts';
import { taskName } from '../core/lint/wording.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { isSameUnit, nameInList } from '../core/plan/sameUnit.ts';
import type { Task } from '../core/plan/tasks.ts';
import type { UnitMention } from '../core/plan/unitList.ts';

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
    const issuer = plan.header.issuer?.value ?? null;
    for (const [partner, tasks] of partners(plan)) {
      const [task] = tasks;
      const leads = (unit: UnitMention, { lead }: Task) =>
        lead.find(({ name }) => isSameUnit(name, unit.name, issuer, knowledge) || nameInList(unit.name, name) !== null);
      const lead = task && leads(partner, task);
      // a cell of partners that spans rows is right for the rows that others lead
      if (!lead || !tasks.every((other) => leads(partner, other))) continue;
      const unit = nameInList(partner.name, lead.name) ?? partner.name;
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

/** Every partner of a row whose own lead is certain, with the tasks of all rows that its cell spans. */
function partners(plan: Plan): ReadonlyMap<UnitMention, readonly Task[]> {
  const places = new Map<number, UnitMention>();
  const tasks = new Map<UnitMention, Task[]>();
  for (const task of plan.tasks) {
    if (task.leadState !== 'own' && task.leadState !== 'ditto') continue;
    for (const mention of task.row ? task.cooperating : []) {
      const partner = places.get(mention.span.start) ?? mention;
      places.set(mention.span.start, partner);
      tasks.set(partner, [...(tasks.get(partner) ?? []), task]);
    }
  }
  return tasks;
}
