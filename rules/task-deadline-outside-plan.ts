import { defineRule } from '../core/lint/rule.ts';
import { day, taskName } from '../core/lint/wording.ts';
import { TO, YEAR } from '../core/plan/lexicon/time.ts';
import { isClosingReport, isReport } from '../core/plan/queries.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import type { Task } from '../core/plan/tasks.ts';
import { foldLookAlikes } from '../core/text/fold.ts';
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
    // a report tells of work whose time is over
    if (isReport(plan)) return;
    for (const task of plan.tasks) {
      const { due, text } = task.deadline;
      if (due === null || !task.row || task.deadlineState !== 'own') continue;
      const cell = task.cells.deadline;
      const at = cell ? sourceSpan(cell.text) : task.span;
      const data = { task: taskName(task), text, due: day(due) };
      if (date && due < date.value) {
        const related = [{ note: 'date' as const, at: date.span }];
        yield {
          message: 'past',
          at,
          data: { ...data, date: day(date.value) },
          related,
          suggest: [...sameDayInPlan(plan, task)],
        };
      } else if (isOutside(plan, task, due)) {
        const { year, period } = plan.header;
        const shown = period ? `${String(period.from)} - ${String(period.to)}` : String(year ?? '');
        yield { message: 'outside', at, data: { ...data, period: shown }, suggest: [...sameDayInPlan(plan, task)] };
      }
    }
  },
});

/**
 * Reports and accounts of a year are due early in the next one; a plan that is signed before its year may begin at once, so that
 * only an undated one is held to the first of January.
 */
function isOutside(plan: Plan, task: Task, due: string): boolean {
  const { year, yearInTitle, period } = plan.header;
  const years = period ?? (yearInTitle && year !== null ? { from: year, to: year } : null);
  if (!years) return false;
  const { from, to } = years;
  if (beginsBy(task.deadline.text, to)) return false;
  const last = isClosingReport(task) ? `${String(to + 1)}-03-31` : `${String(to)}-12-31`;
  return (plan.header.date === null && due < `${String(from)}-01-01`) || due > last;
}

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const UNTIL = new RegExp(`^${TO}\\s+${YEAR}\\s`, 'iu');

/** "2026 - 2028", "đến năm 2030": work that goes on beyond the plan was begun in it. */
function beginsBy(text: string, year: number): boolean {
  const folded = foldLookAlikes(text);
  const [first, ...later] = (folded.match(YEARS) ?? []).map(Number);
  return (first !== undefined && later.length > 0 && first <= year) || UNTIL.test(folded);
}

function* sameDayInPlan(plan: Plan, task: Task) {
  const { year, date } = plan.header;
  const cell = task.cells.deadline;
  const due = `${String(year)}${task.deadline.due?.slice(4) ?? ''}`;
  if (date && due < date.value) return;
  const written = cell ? [...cell.text.text.matchAll(/(?:19|20)\d{2}/gu)] : [];
  const [only] = written;
  if (!cell || !only || written.length > 1 || year === null || only[0] === String(year)) return;
  const span = sourceSpan(cell.text, only.index, only.index + only[0].length);
  yield { title: 'sameDay' as const, data: { year: String(year) }, edits: [{ span, text: String(year) }] };
}
