import { fillCell } from '../core/lint/tableEdits.ts';
import { defineRule } from '../core/lint/rule.ts';
import { quote, taskName } from '../core/lint/wording.ts';
import { documentMade } from '../core/plan/tasks/outputs.ts';
import { datedForms, isReport, tasksByCell } from '../core/plan/queries.ts';
import { vaguenessOf } from '../core/plan/tasks/vagueDeadlines.ts';

export default defineRule({
  id: 'task-vague-deadline',
  family: 'task',
  since: '0.1.0',
  preset: 'full',
  severity: 'info',
  summary: { vi: 'Thời hạn không cho biết khi nào phải xong', en: 'A deadline that does not say when' },
  reason: {
    vi: 'Một văn bản phải có ngày ra; “Thường xuyên”, “Theo kế hoạch”, “Sớm” thì không biết khi nào là chậm.',
    en: 'A document is due on a day; with “regularly”, “as planned” or “soon” nobody can tell when it is late.',
  },
  source: null,
  messages: {
    nothing: {
      vi: '{task} ghi thời hạn “{text}”, không cho biết khi nào phải xong. Ghi ngày, tháng hoặc quý.',
      en: '{task} has the deadline “{text}”, which does not say when. Give a day, a month or a quarter.',
    },
    continuous: {
      vi: '{task} có sản phẩm {output} chỉ làm một lần, nhưng thời hạn là “{text}”. Ghi ngày, tháng hoặc quý phải xong.',
      en: '{task} gives {output}, which is made once, and its deadline is “{text}”. Give a day, a month or a quarter.',
    },
    unidentified: {
      vi: '{task} ghi thời hạn “{text}”, không rõ văn bản nào, ngày nào. Ghi ngày, tháng, quý hoặc số và ngày của văn bản đó.',
      en: '{task} has the deadline “{text}”, with no document and no day. Give a day, a quarter, or that document’s number and date.',
    },
  },
  titles: { dated: { vi: 'Ghi “{text}” (theo năm kế hoạch)', en: 'Write “{text}” (the plan’s year)' } },
  *check(plan) {
    if (isReport(plan)) return;
    const forms = datedForms(plan);
    for (const { task, cell } of tasksByCell(plan, 'deadline')) {
      const message = vaguenessOf(task);
      if (message === null) continue;
      yield {
        message,
        at: cell.span,
        data: {
          task: taskName(task),
          text: task.deadline.text,
          output: quote(task.output ?? documentMade(task) ?? ''),
        },
        suggest: forms.map((text) => ({ title: 'dated', data: { text }, edits: [fillCell(plan, cell, text)] })),
      };
    }
  },
});
