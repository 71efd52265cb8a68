import { addField } from '../core/lint/addField.ts';
import { fillCell } from '../core/lint/tableEdits.ts';
import { defineRule } from '../core/lint/rule.ts';
import { taskName } from '../core/lint/wording.ts';
import { readLabel } from '../core/plan/outline/labels.ts';
import { headerSpan, leadText, leadsOf } from '../core/plan/queries.ts';
import { tablesWithout, unfilledTasks } from '../core/plan/tasks/unfilledTasks.ts';

export default defineRule({
  id: 'task-missing-lead',
  family: 'task',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: { vi: 'Nhiệm vụ chưa ghi đơn vị chủ trì', en: 'A task names no lead unit' },
  reason: {
    vi: 'Nhiệm vụ không có đơn vị chủ trì thì không ai chịu trách nhiệm và không ai đôn đốc được.',
    en: 'A task without a lead unit is nobody’s task: nobody answers for it and nobody can be asked.',
  },
  source: null,
  messages: {
    missing: {
      vi: '{task} chưa ghi đơn vị chủ trì. Ghi một đơn vị vào cột “{column}”.',
      en: '{task} names no lead unit. Write one in the column “{column}”.',
    },
    noField: {
      vi: '{task} chưa ghi đơn vị chủ trì. Ghi một đơn vị ở dòng “{column}”, như các nhiệm vụ khác.',
      en: '{task} names no lead unit. Write one on the line “{column}”, as the other tasks do.',
    },
    noColumn: {
      vi: 'Bảng nhiệm vụ không có cột chủ trì. Thêm cột “Đơn vị chủ trì” và ghi một đơn vị cho mỗi nhiệm vụ.',
      en: 'The table of tasks has no column for the lead unit. Add a column “Đơn vị chủ trì” with one unit for each task.',
    },
  },
  titles: {
    above: { vi: 'Ghi “{unit}” (theo dòng trên)', en: 'Write “{unit}” (from the row above)' },
    elsewhere: { vi: 'Ghi “{unit}” (đang chủ trì nhiệm vụ khác)', en: 'Write “{unit}” (leads other tasks here)' },
  },
  *check(plan, { knowledge }) {
    const namesUnit = (text: string): boolean =>
      knowledge.unitsNamed(text.slice(readLabel(text)?.length ?? 0)).length > 0;
    for (const table of tablesWithout(plan, 'lead', namesUnit)) yield { message: 'noColumn', at: headerSpan(table) };
    for (const { task, table, cell, at, heading, above } of unfilledTasks(plan, 'lead')) {
      const last = leadText(above.at(-1));
      const units = [...new Set([last, ...leadsOf(plan)])].filter(Boolean).slice(0, MOST_SUGGESTIONS);
      yield {
        message: table ? 'missing' : 'noField',
        at,
        // that a line is wanted the other tasks alone tell
        ...(table || cell ? {} : { atMost: 'warning' as const }),
        data: { task: taskName(task), column: heading },
        suggest: units.flatMap((unit) => {
          const edit = cell ? fillCell(plan, cell, unit) : addField(plan, task, 'lead', unit);
          return edit ? { title: unit === last ? 'above' : 'elsewhere', data: { unit }, edits: [edit] } : [];
        }),
      };
    }
  },
});

const MOST_SUGGESTIONS = 8;
