import { defineRule } from '../core/lint/rule.ts';
import { taskName } from '../core/lint/wording.ts';
import { isFilledInLater } from '../core/plan/tables/columns.ts';
import { headingOf, isReport, tasksByTable } from '../core/plan/queries.ts';
import type { Task } from '../core/plan/tasks/tasks.ts';

export default defineRule({
  id: 'task-missing-output',
  family: 'task',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Nhiệm vụ chưa ghi kết quả, sản phẩm', en: 'A task names no output' },
  reason: {
    vi: 'Không ghi sản phẩm phải có thì khi tổng kết không nói được nhiệm vụ đã xong hay chưa.',
    en: 'Where the output is not named, nobody can say at the end whether the task was done.',
  },
  source: null,
  messages: {
    missing: {
      vi: '{task} chưa ghi kết quả, sản phẩm. Ghi văn bản hoặc kết quả phải có vào cột “{column}”.',
      en: '{task} names no output. Write the document or result that it must give in the column “{column}”.',
    },
  },
  *check(plan) {
    if (isReport(plan)) return;
    for (const [table, tasks] of tasksByTable(plan)) {
      const column = table.columns.find(({ role }) => role === 'product');
      if (!column || (isFilledInLater(column) && tasks.every(({ output }) => output === null))) continue;
      for (const task of tasksWithoutOutput(tasks)) {
        const cell = task.cells.output;
        const heading = cell?.heading ?? headingOf(table, 'product');
        yield { message: 'missing', at: cell?.span ?? task.span, data: { task: taskName(task), column: heading } };
      }
    }
  },
});

/** Where the lead cell is empty too, both may be merged with filled ones above; a cell that spans rows counts once. */
function tasksWithoutOutput(tasks: readonly Task[]): readonly Task[] {
  const seen = new Set<number>();
  let merges = false;
  return tasks.filter((task) => {
    const { output } = task.cells;
    merges = task.output !== null || (merges && task.leadState === 'inherited');
    if (merges || (output && seen.has(output.span.start))) return false;
    if (output) seen.add(output.span.start);
    return true;
  });
}
