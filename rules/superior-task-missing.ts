import { appendRow } from '../core/lint/appendRow.ts';
import { lineOfDocument } from '../core/lint/boundSource.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day, dueOn, enumerate, quote } from '../core/lint/wording.ts';
import { isPlan } from '../core/plan/queries.ts';
import { headAnchor } from '../core/project/headAnchor.ts';
import { unmetTasks } from '../core/project/superiorTasks.ts';
import { sourceSpan } from '../core/text/plainText.ts';

export default defineRule({
  id: 'superior-task-missing',
  family: 'task',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Thiếu nhiệm vụ cấp trên giao', en: 'A task that was assigned is not in the plan' },
  reason: {
    vi: 'Nhiệm vụ cấp trên giao mà kế hoạch không có thì không ai được phân công, hoặc làm xong sau hạn.',
    en: 'An assigned task that the plan does not carry is given to nobody, or done after its day.',
  },
  source: null,
  across: ['superiors'],
  messages: {
    missing: {
      vi: 'Chưa có nhiệm vụ {name} giao cho {unit} ({document}{due}). Bổ sung, hoặc ghi rõ vì sao không thực hiện.',
      en: 'The task {name}, given to {unit} ({document}{due}), is not here. Add it, or say why it is not taken up.',
    },
    late: {
      vi: 'Thời hạn {own} muộn hơn hạn cấp trên giao {asked} ({document}). Sửa thời hạn.',
      en: 'The deadline {own} is later than {asked}, which the superior plan sets ({document}). Change it.',
    },
  },
  titles: {
    insert: {
      vi: 'Thêm dòng này vào bảng nhiệm vụ (theo {document})',
      en: 'Add the row to the tasks (from {document})',
    },
    date: { vi: 'Sửa thành “{text}” (theo {document})', en: 'Change to “{text}” (from {document})' },
  },
  notes: { superior: { vi: 'Cấp trên giao ở đây', en: 'The superior plan assigns it here' } },
  *check(plan, { knowledge, project }) {
    if (!isPlan(plan)) return;
    for (const { superior, task, givenTo, late } of unmetTasks(plan, project, knowledge)) {
      const document = lineOfDocument(superior, task.at.line, knowledge);
      const related = [{ note: 'superior', at: task.at, document: superior } as const];
      const { text, due } = task.deadline;
      if (late) {
        const cell = late.cells.deadline;
        yield {
          message: 'late',
          at: cell && cell.text.shown !== '' ? sourceSpan(cell.text) : late.titleSpan,
          data: { own: day(late.deadline.due ?? ''), asked: day(due ?? ''), document },
          ...(givenTo === 'collective' && { atMost: 'info' }),
          suggest: cell ? [{ title: 'date', data: { text }, edits: [{ span: cell.span, text: ` ${text} ` }] }] : [],
          related,
        };
        continue;
      }
      const row = appendRow(plan, {
        task: task.name,
        lead: task.lead.join('; '),
        product: task.output ?? '',
        deadline: text,
      });
      yield {
        message: 'missing',
        at: headAnchor(plan, superior),
        about: task.name,
        data: {
          name: quote(task.name),
          unit: enumerate(task.lead),
          document,
          due: dueOn(due),
        },
        ...(givenTo === 'collective' && { atMost: 'info' }),
        suggest: row ? [{ title: 'insert', edits: [row] }] : [],
        related,
      };
    }
  },
});
