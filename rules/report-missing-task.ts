import { appendRow } from '../core/lint/appendRow.ts';
import { lineOfDocument } from '../core/lint/boundSource.ts';
import { defineRule } from '../core/lint/rule.ts';
import { dueOn, quote } from '../core/lint/wording.ts';
import { isReport } from '../core/plan/queries.ts';
import { headAnchor } from '../core/project/headAnchor.ts';
import { reportGaps } from '../core/project/reportGaps.ts';

export default defineRule({
  id: 'report-missing-task',
  family: 'task',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Báo cáo không nói đến nhiệm vụ của kế hoạch', en: 'A report that leaves out a task of its plan' },
  reason: {
    vi: 'Nhiệm vụ không được báo cáo thì không biết đã xong, đang làm hay bỏ.',
    en: 'Of a task that the report leaves out nobody knows whether it is done, under way or given up.',
  },
  source: null,
  across: ['reported'],
  messages: {
    missing: {
      vi: 'Chưa báo cáo nhiệm vụ {name} ({document}{due}). Ghi kết quả, hoặc lý do chưa thực hiện.',
      en: 'The task {name} ({document}{due}) is not reported on. Say what came of it, or why it was not done.',
    },
  },
  titles: {
    insert: { vi: 'Thêm dòng này vào bảng (theo {document})', en: 'Add the row to the table (from {document})' },
  },
  notes: { plan: { vi: 'Kế hoạch giao ở đây', en: 'The plan gives it here' } },
  *check(plan, { knowledge, project: { reported } }) {
    if (!isReport(plan) || !reported) return;
    for (const task of reportGaps(plan, reported, knowledge).tasks) {
      const { text, due } = task.deadline;
      const row = appendRow(plan, { task: task.name, lead: task.lead.join('; '), deadline: text });
      yield {
        message: 'missing',
        at: headAnchor(plan, reported),
        about: task.name,
        data: {
          name: quote(task.name),
          document: lineOfDocument(reported, task.at.line, knowledge),
          due: dueOn(due),
        },
        suggest: row ? [{ title: 'insert', edits: [row] }] : [],
        related: [{ note: 'plan', at: task.at, document: reported }],
      };
    }
  },
});
