import { fillCell } from '../core/lint/tableEdits.ts';
import { defineRule } from '../core/lint/rule.ts';
import { taskName } from '../core/lint/wording.ts';
import { leadText } from '../core/plan/queries.ts';

export default defineRule({
  id: 'task-inherited-lead',
  family: 'task',
  since: '0.1.0',
  preset: 'core',
  severity: 'warning',
  summary: { vi: 'Ô chủ trì trống dưới ô đã ghi đơn vị', en: 'An empty lead cell below a filled one' },
  reason: {
    vi: 'Ô trống có thể là ô gộp của bảng in hoặc là ô bị bỏ sót; bản Markdown không cho biết là trường hợp nào.',
    en: 'The cell may be a merged one of the printed table or a forgotten one; Markdown cannot say which.',
  },
  source: null,
  messages: {
    inherited: {
      vi: '{task} để trống ô chủ trì, hiểu là “{unit}” như dòng {line}. Ghi rõ đơn vị, hoặc “nt” nếu đúng là ô gộp.',
      en: '{task} leaves the lead cell empty; read as “{unit}” from line {line}. Write the unit, or “nt” if the cell is merged.',
    },
  },
  titles: { above: { vi: 'Ghi “{unit}” (theo dòng trên)', en: 'Write “{unit}” (from the row above)' } },
  notes: { source: { vi: 'Đơn vị chủ trì ghi ở đây', en: 'The lead unit is written here' } },
  *check(plan) {
    for (const task of plan.tasks) {
      const cell = task.cells.lead;
      if (task.leadState !== 'inherited' || !task.leadInheritedFrom || !cell) continue;
      const unit = leadText(task);
      yield {
        message: 'inherited',
        at: cell.span,
        data: { task: taskName(task), unit, line: plan.document.lines.lineOf(task.leadInheritedFrom.start) },
        suggest: [{ title: 'above', edits: [fillCell(plan, cell, unit)] }],
        related: [{ note: 'source', at: task.leadInheritedFrom }],
      };
    }
  },
});
