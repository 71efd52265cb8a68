import { defineRule } from '../core/lint/rule.ts';
import { unsilence, unsilenceRule, wordIn } from '../core/lint/suppress.ts';
import { type JudgedSuppression, type WrongDay, misspelledDirectives } from '../core/lint/suppressions.ts';
import { day } from '../core/lint/wording.ts';
import { nearest } from '../core/text/nearest.ts';

const ID = 'unused-suppression';

export default defineRule({
  id: ID,
  family: 'document',
  since: '0.1.0',
  preset: 'core',
  severity: 'warning',
  summary: { vi: 'Chú thích bỏ qua không còn tác dụng', en: 'A suppression that suppresses nothing' },
  reason: {
    vi: 'Chú thích bỏ qua còn sót lại sẽ che lỗi thật về sau.',
    en: 'A suppression that is left behind hides the real mistakes of later.',
  },
  source: null,
  tag: 'unnecessary',
  judgesSuppressions: true,
  messages: {
    unused: {
      vi: 'Chú thích bỏ qua “{rule}” không bỏ qua lỗi nào. Xóa chú thích này.',
      en: 'The suppression of “{rule}” suppresses nothing. Remove it.',
    },
    all: {
      vi: 'Chú thích bỏ qua này không bỏ qua lỗi nào. Xóa chú thích.',
      en: 'This suppression suppresses nothing. Remove it.',
    },
    unknown: {
      vi: 'Không có quy tắc “{rule}”. Có phải “{near}”?',
      en: 'There is no rule “{rule}”. Is it “{near}”?',
    },
    noSuchRule: {
      vi: 'Không có quy tắc “{rule}”. Kiểm tra lại tên hoặc xóa chú thích.',
      en: 'There is no rule “{rule}”. Check the name or remove the comment.',
    },
    misspelled: {
      vi: '“{written}” không phải là chú thích bỏ qua. Có phải “{near}”?',
      en: '“{written}” is no suppression. Is it “{near}”?',
    },
    noSuchForm: {
      vi: '“{written}” không phải là chú thích bỏ qua. Dùng kehoach-lint-disable-next-line, -disable-line, -disable-file, -disable hoặc -enable.',
      en: '“{written}” is no suppression. Use kehoach-lint-disable-next-line, -disable-line, -disable-file, -disable or -enable.',
    },
    noReason: {
      vi: 'Chú thích bỏ qua chưa ghi lý do. Thêm “-- lý do” vào cuối chú thích.',
      en: 'The suppression gives no reason. Add “-- reason” at the end of the comment.',
    },
    expired: {
      vi: 'Chú thích bỏ qua đã hết hạn ngày {until}. Sửa lỗi hoặc gia hạn.',
      en: 'The suppression ended on {until}. Mend the finding or give a later day.',
    },
    wrongDay: {
      vi: '“{written}” không phải là ngày đọc được. Ghi năm-tháng-ngày, ví dụ until:2026-12-31.',
      en: '“{written}” is no day that can be read. Write year-month-day, as in until:2026-12-31.',
    },
  },
  titles: {
    remove: { vi: 'Xóa chú thích', en: 'Remove the comment' },
    removeRule: { vi: 'Bỏ “{rule}” khỏi chú thích', en: 'Take “{rule}” out of the comment' },
    day: { vi: 'Sửa thành until:{day}', en: 'Change to until:{day}' },
    rename: { vi: 'Sửa thành “{near}”', en: 'Change to “{near}”' },
  },
  *check(plan, context) {
    for (const { written, near, span: at } of misspelledDirectives(plan.document)) {
      if (near === null) yield { message: 'noSuchForm', at, data: { written } };
      else {
        const suggest = [{ title: 'rename', edits: [{ span: at, text: near }] }] as const;
        yield { message: 'misspelled', at, data: { written, near }, suggest };
      }
    }
    const { source } = plan.document;
    for (const suppression of context.suppressions) {
      const { until, wrongDay, expired, rules, used, span, reason } = suppression;
      if (reason === null && context.project.requireReason) yield { message: 'noReason', at: span };
      if (expired && until !== null) {
        yield { message: 'expired', at: span, data: { until: day(until) } };
        continue;
      }
      if (wrongDay) yield unreadDay(source, suppression, wrongDay);
      for (const rule of rules.filter((id) => context.ruleState(id) === 'unknown')) {
        const near = nearest(rule, context.ruleIds);
        const at = wordIn(source, span, rule);
        if (near === null) yield { message: 'noSuchRule', at, data: { rule } };
        else {
          const suggest = [{ title: 'rename', edits: [{ span: at, text: near }] }] as const;
          yield { message: 'unknown', at, data: { rule, near }, suggest };
        }
      }
      // what silences this rule itself is judged after it
      const idle = rules.filter((id) => id !== ID && context.ruleState(id) === 'ran' && !used.has(id));
      const fix = { title: 'remove', edits: [unsilence(plan.document, span)] } as const;
      if (rules.length === 0 && used.size === 0) yield { message: 'all', at: span, fix };
      else if (idle.length === rules.length && idle.length > 0)
        yield { message: 'unused', at: span, data: { rule: idle.join(', ') }, fix };
      else
        for (const rule of idle) {
          const edits = [unsilenceRule(plan.document, span, rule)];
          const at = wordIn(source, span, rule);
          yield { message: 'unused', at, data: { rule }, fix: { title: 'removeRule', edits } };
        }
    }
  },
});

function unreadDay(source: string, { span }: JudgedSuppression, { text, meant }: WrongDay) {
  const at = wordIn(source, span, `until:${text}`);
  const suggest = {
    title: 'day' as const,
    data: { day: meant ?? '' },
    edits: [{ span: at, text: `until:${meant ?? ''}` }],
  };
  return {
    message: 'wrongDay' as const,
    at,
    data: { written: `until:${text}` },
    suggest: meant === null ? [] : [suggest],
  };
}
