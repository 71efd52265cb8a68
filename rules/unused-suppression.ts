import { defineRule } from '../core/lint/rule.ts';
import type { JudgedSuppression } from '../core/lint/suppressions.ts';
import { day } from '../core/lint/wording.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { nearest } from '../core/text/nearest.ts';
import type { Span } from '../core/text/span.ts';
import { trimEndOf } from '../core/text/trim.ts';

export default defineRule({
  id: 'unused-suppression',
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
    noReason: {
      vi: 'Chú thích bỏ qua chưa ghi lý do. Thêm “-- lý do” vào cuối chú thích.',
      en: 'The suppression gives no reason. Add “-- reason” at the end of the comment.',
    },
    expired: {
      vi: 'Chú thích bỏ qua đã hết hạn ngày {until}. Sửa lỗi hoặc gia hạn.',
      en: 'The suppression ended on {until}. Mend the finding or give a later day.',
    },
  },
  titles: {
    remove: { vi: 'Xóa chú thích', en: 'Remove the comment' },
    removeRule: { vi: 'Bỏ “{rule}” khỏi chú thích', en: 'Take “{rule}” out of the comment' },
    rename: { vi: 'Sửa thành “{near}”', en: 'Change to “{near}”' },
  },
  examples: {
    bad: `<!-- kehoach-lint-disable-next-line target-over-100 -- số liệu đã kiểm tra -->
- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%.
`,
    good: `<!-- kehoach-lint-disable-next-line target-over-100 -- số liệu đã kiểm tra -->
- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 109%.
`,
  },
  *check(plan, context) {
    for (const suppression of context.suppressions) {
      const { until, expired, rules, used, span, reason } = suppression;
      if (reason === null && context.project.requireReason) yield { message: 'noReason', at: span };
      if (expired && until !== null) {
        yield { message: 'expired', at: span, data: { until: day(until) } };
        continue;
      }
      for (const rule of rules.filter((id) => context.ruleState(id) === 'unknown')) {
        const near = nearest(rule, context.ruleIds);
        const at = placeOf(plan, span, rule);
        if (near === null) yield { message: 'noSuchRule', at, data: { rule } };
        else
          yield {
            message: 'unknown',
            at,
            data: { rule, near },
            suggest: [{ title: 'rename', edits: [{ span: at, text: near }] }],
          };
      }
      const idle = rules.filter((id) => context.ruleState(id) === 'ran' && !used.has(id));
      if (rules.length === 0 && used.size === 0) {
        yield {
          message: 'all',
          at: span,
          fix: { title: 'remove', edits: [{ span: wholeLine(plan, span), text: '' }] },
        };
      } else if (idle.length === rules.length && idle.length > 0) {
        const data = { rule: idle.join(', ') };
        yield {
          message: 'unused',
          at: span,
          data,
          fix: { title: 'remove', edits: [{ span: wholeLine(plan, span), text: '' }] },
        };
      } else {
        for (const rule of idle) yield partlyUnused(plan, suppression, rule);
      }
    }
  },
});

function partlyUnused(plan: Plan, { span }: JudgedSuppression, rule: string) {
  const at = placeOf(plan, span, rule);
  const { source } = plan.document;
  const behind = /^[\s,]+/u.exec(source.slice(at.end, span.end))?.[0].length ?? 0;
  return {
    message: 'unused' as const,
    at,
    data: { rule },
    fix: { title: 'removeRule' as const, edits: [{ span: { start: at.start, end: at.end + behind }, text: '' }] },
  };
}

/** Where the comment names the rule: the whole word, since one id may begin another. */
function placeOf(plan: Plan, { start, end }: Span, rule: string): Span {
  const comment = plan.document.source.slice(start, end).replace(/-->$/u, '');
  const at = [...comment.matchAll(/[^\s,]+/gu)].find(([word]) => word === rule)?.index;
  return at === undefined ? { start, end } : { start: start + at, end: start + at + rule.length };
}

/** The comment with its line, when it stands alone on it, and a blank line that would be doubled; else with the space before it. */
function wholeLine(plan: Plan, { start, end }: Span): Span {
  const { source, lines } = plan.document;
  const firstLine = lines.lineOf(start);
  const before = source.slice(lines.spanOf(firstLine).start, start);
  const behind = /^[^\r\n]*(?:\r\n|\n|\r)?/u.exec(source.slice(end))?.[0] ?? '';
  if (before.trim() !== '' || behind.trim() !== '')
    return { start: start - before.length + trimEndOf(before, / /u).length, end };
  const line = { start: start - before.length, end: end + behind.length };
  const blankAbove = firstLine === 1 || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/u.test(source.slice(0, line.start));
  const blankBelow = /^[ \t]*(?:\r\n|\n|\r)/u.exec(source.slice(line.end))?.[0].length ?? 0;
  return blankAbove ? { ...line, end: line.end + blankBelow } : line;
}
