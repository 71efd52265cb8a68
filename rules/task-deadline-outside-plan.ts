import { deadlineInPlanYear } from '../core/lint/deadlineYear.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day, taskName } from '../core/lint/wording.ts';
import { outsideDeadlines } from '../core/plan/deadlines/outsideDeadlines.ts';
import { planYears, yearsText } from '../core/plan/deadlines/planYears.ts';
import { sourceSpan } from '../core/text/plainText.ts';

export default defineRule({
  id: 'task-deadline-outside-plan',
  family: 'task',
  since: '0.1.0',
  preset: 'core',
  severity: 'warning',
  summary: {
    vi: 'Thời hạn trước ngày ban hành hoặc ngoài thời gian của kế hoạch',
    en: 'A deadline before the document’s date or outside its period',
  },
  reason: {
    vi: 'Thời hạn đã qua khi văn bản được ký, hoặc nằm ngoài năm kế hoạch, thường là chép lại từ kế hoạch cũ.',
    en: 'A deadline that is past when the document is signed, or outside the plan’s year, is often copied from an older plan.',
  },
  source: null,
  messages: {
    past: {
      vi: '{task} có thời hạn “{text}” ({due}), trước ngày ban hành văn bản {date}. Ghi thời hạn sau ngày ban hành.',
      en: '{task} has the deadline “{text}” ({due}), before the document’s own date, {date}. Give a later one.',
    },
    outside: {
      vi: '{task} có thời hạn “{text}” ({due}), ngoài thời gian của kế hoạch ({period}). Kiểm tra lại năm.',
      en: '{task} has the deadline “{text}” ({due}), outside the plan’s period ({period}). Check the year.',
    },
  },
  titles: {
    sameDay: { vi: 'Đổi năm thành {year} (năm của kế hoạch)', en: 'Change the year to {year} (the plan’s year)' },
  },
  notes: { date: { vi: 'Ngày ban hành văn bản', en: 'The document’s date' } },
  *check(plan) {
    const { date } = plan.header;
    const years = planYears(plan.header);
    for (const { kind, task, due } of outsideDeadlines(plan)) {
      const cell = task.cells.deadline;
      const edit = deadlineInPlanYear(plan, task);
      yield {
        message: kind,
        at: cell ? sourceSpan(cell.text) : task.span,
        data: {
          task: taskName(task),
          text: task.deadline.text,
          due: day(due),
          date: date ? day(date.value) : '',
          period: years ? yearsText(years) : '',
        },
        suggest: edit ? [{ title: 'sameDay', data: { year: edit.text }, edits: [edit] }] : [],
        related: kind === 'past' && date ? [{ note: 'date', at: date.span }] : [],
      };
    }
  },
});
