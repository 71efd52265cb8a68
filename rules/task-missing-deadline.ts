import { addField } from '../core/lint/addField.ts';
import { fillCell } from '../core/lint/tableEdits.ts';
import { defineRule } from '../core/lint/rule.ts';
import { taskName } from '../core/lint/wording.ts';
import { namesPeriod } from '../core/plan/deadlines/deadlines.ts';
import { datedForms, headerSpan } from '../core/plan/queries.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import type { PlanTable } from '../core/plan/tables/tables.ts';
import type { Task } from '../core/plan/tasks/tasks.ts';
import { tablesWithout, unfilledTasks } from '../core/plan/tasks/unfilledTasks.ts';

export default defineRule({
  id: 'task-missing-deadline',
  family: 'task',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: { vi: 'Nhiệm vụ chưa ghi thời hạn', en: 'A task has no deadline' },
  reason: {
    vi: 'Không có thời hạn thì không theo dõi, đôn đốc và đánh giá được việc thực hiện nhiệm vụ.',
    en: 'Without a deadline nobody can follow a task up or say whether it was done in time.',
  },
  source: null,
  messages: {
    missing: {
      vi: '{task} chưa ghi thời hạn. Ghi ngày, quý hoặc “Thường xuyên” vào cột “{column}”.',
      en: '{task} has no deadline. Write a day, a quarter or “Thường xuyên” in the column “{column}”.',
    },
    noField: {
      vi: '{task} chưa ghi thời hạn. Ghi ngày, quý hoặc “Thường xuyên” ở dòng “{column}”, như các nhiệm vụ khác.',
      en: '{task} has no deadline. Write a day, a quarter or “Thường xuyên” on the line “{column}”, as the other tasks do.',
    },
    unmarked: {
      vi: '{task} chưa đánh dấu thời gian nào trong các cột “{column}”. Đánh dấu “x” vào kỳ phải hoàn thành.',
      en: '{task} marks no time in the columns “{column}”. Put an “x” where it must be done.',
    },
    noColumn: {
      vi: 'Bảng nhiệm vụ không có cột thời hạn. Thêm cột “Thời gian hoàn thành” và ghi thời hạn cho mỗi nhiệm vụ.',
      en: 'The table of tasks has no column for deadlines. Add a column “Thời gian hoàn thành” with one for each task.',
    },
  },
  titles: {
    above: { vi: 'Ghi “{text}” (theo dòng trên)', en: 'Write “{text}” (from the row above)' },
    quarter: { vi: 'Ghi “{text}” (theo năm kế hoạch)', en: 'Write “{text}” (the plan’s year)' },
    permanent: { vi: 'Ghi “{text}” (việc không có hạn cuối)', en: 'Write “{text}” (work without an end)' },
  },
  *check(plan) {
    for (const table of tablesWithout(plan, 'deadline', namesPeriod)) {
      yield { message: 'noColumn', at: headerSpan(table) };
    }
    for (const { task, table, cell, at, heading, above } of unfilledTasks(plan, 'deadline')) {
      // a column for each quarter waits for a mark, not for words
      const marked = table?.columns.some(({ role }) => role === 'period') ? table : null;
      yield {
        message: marked ? 'unmarked' : table ? 'missing' : 'noField',
        at,
        // that a line is wanted the other tasks alone tell
        ...(table || cell ? {} : { atMost: 'warning' as const }),
        data: { task: taskName(task), column: marked ? periodsOf(marked) : heading },
        suggest: choices(plan, above).flatMap(([title, text]) => {
          const edit = cell ? fillCell(plan, cell, text) : addField(plan, task, 'deadline', text);
          return edit && !marked ? { title, data: { text }, edits: [edit] } : [];
        }),
      };
    }
  },
});

/** What stands over the columns of periods; where nothing does, the first and the last of them. */
function periodsOf({ columns }: PlanTable): string {
  const periods = columns.filter(({ role }) => role === 'period');
  const [first, last] = [periods[0], periods.at(-1)];
  const above = first && first.headings.length > 1 ? first.headings[0] : undefined;
  return above ?? [first?.period, last?.period].join(' - ');
}

/** What a person may choose to write, each text once, with the title that says where it comes from. */
function choices(
  plan: Plan,
  before: readonly Task[],
): readonly (readonly ['above' | 'quarter' | 'permanent', string])[] {
  const above = before.findLast(
    ({ deadlineState, deadline: { impossible } }) => deadlineState === 'own' && impossible.length === 0,
  )?.deadline.text;
  const others = [
    ...datedForms(plan).map((text) => ['quarter', text] as const),
    ['permanent', 'Thường xuyên'] as const,
  ];
  return above === undefined ? others : [['above', above] as const, ...others.filter(([, text]) => text !== above)];
}
