import type { DayOff } from '../core/knowledge/workingDays.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day, taskName } from '../core/lint/wording.ts';
import { writeDateLike } from '../core/plan/deadlines/dates.ts';
import { deadlinesOff } from '../core/plan/deadlines/deadlinesOff.ts';

export default defineRule({
  id: 'task-deadline-non-working-day',
  family: 'task',
  since: '0.1.0',
  preset: 'strict',
  severity: 'info',
  summary: { vi: 'Thời hạn rơi vào ngày nghỉ', en: 'A deadline on a day off' },
  reason: {
    vi: 'Ngày nghỉ không ai nhận được văn bản, nên thời hạn thực tế là ngày khác với ngày đã ghi.',
    en: 'Nobody receives a document on a day off, so the real deadline is another day than the one written.',
  },
  source: null,
  messages: {
    weekend: {
      vi: '{task} có thời hạn {due}, là {weekday}. Chọn ngày làm việc; ngày liền trước là {before}.',
      en: '{task} is due on {due}, a {weekday}. Choose a working day; the one before is {before}.',
    },
    holiday: {
      vi: '{task} có thời hạn {due}, là ngày nghỉ “{name}”. Chọn ngày làm việc; ngày liền trước là {before}.',
      en: '{task} is due on {due}, a day off, “{name}”. Choose a working day; the one before is {before}.',
    },
    proposed: {
      vi: '{task} có thời hạn {due}, dự kiến là ngày nghỉ “{name}”, chưa có quyết định. Ngày làm việc liền trước là {before}.',
      en: '{task} is due on {due}, proposed as a day off (“{name}”) but not decided. The working day before is {before}.',
    },
  },
  titles: {
    before: { vi: 'Đổi thành {text} (ngày làm việc liền trước)', en: 'Change to {text} (the working day before)' },
  },
  *check(plan, { knowledge }) {
    for (const { task, date, shown, span, off, before, couldBeBefore } of deadlinesOff(plan, knowledge)) {
      const text = writeDateLike(before, shown);
      yield {
        ...reasonOf(off),
        at: span,
        data: { ...reasonOf(off).data, task: taskName(task), due: day(date), before: day(before) },
        suggest: couldBeBefore ? [{ title: 'before', data: { text }, edits: [{ span, text }] }] : [],
      };
    }
  },
});

/** What is said of a day off; only informs where the data do not know it for certain. */
function reasonOf(off: DayOff) {
  switch (off.kind) {
    case 'saturday':
      return { message: 'weekend', data: { weekday: { vi: 'thứ Bảy', en: 'Saturday' } } } as const;
    case 'sunday':
      return { message: 'weekend', data: { weekday: { vi: 'Chủ nhật', en: 'Sunday' } } } as const;
    case 'holiday': {
      const { kind, name, confidence } = off.entry;
      if (kind === 'proposed') return { message: 'proposed', data: { name }, atMost: 'info' } as const;
      if (confidence === 'recalled') return { message: 'holiday', data: { name }, atMost: 'info' } as const;
      return { message: 'holiday', data: { name } } as const;
    }
  }
}
