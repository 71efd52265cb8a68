import { renumberFrom } from '../core/lint/renumberFrom.ts';
import { defineRule } from '../core/lint/rule.ts';
import type { NumberingBreak } from '../core/plan/outline/numbering.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { tableNumberingBreaks } from '../core/plan/tables/tableNumbering.ts';
import { textNumberingBreaks } from '../core/plan/outline/textNumbering.ts';

export default defineRule({
  id: 'heading-numbering',
  family: 'document',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: {
    vi: 'Số thứ tự mục, điểm hoặc STT không liên tục',
    en: 'Headings, points or row numbers that skip, repeat or run backwards',
  },
  reason: {
    vi: 'Số thứ tự nhảy hoặc trùng khiến người đọc tưởng thiếu nội dung và không viện dẫn chính xác được.',
    en: 'Where numbers skip or repeat, readers suspect that something is missing and cannot cite the place.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  messages: {
    skips: {
      vi: 'Sau “{before}” là “{own}”, thiếu “{expected}”. Bổ sung phần thiếu hoặc đánh lại thứ tự.',
      en: '“{before}” is followed by “{own}”; “{expected}” is left out. Add what is missing or renumber.',
    },
    repeats: {
      vi: '“{own}” đã dùng ở dòng {line}. Đánh lại thành “{expected}” và các số tiếp theo.',
      en: '“{own}” was used on line {line} already. Make it “{expected}” and renumber what follows.',
    },
    'goes-back': {
      vi: 'Sau “{before}” lại là “{own}”. Kiểm tra và đánh lại thứ tự.',
      en: '“{before}” is followed by “{own}”. Check and renumber.',
    },
    'no-letter': {
      vi: 'Thứ tự các điểm không có chữ “{own}”; sau “{before}” là “{expected}”.',
      en: 'Points have no letter “{own}”; “{before}” is followed by “{expected}”.',
    },
    style: {
      vi: 'Dấu sau “{own}” khác với “{before}” ở trên. Dùng một kiểu cho cả dãy.',
      en: 'The sign behind “{own}” differs from that of “{before}” above. Use one for the whole list.',
    },
  },
  titles: {
    renumber: { vi: 'Đánh lại thứ tự từ đây: “{expected}”, …', en: 'Renumber from here: “{expected}”, …' },
  },
  notes: {
    before: { vi: 'Phần liền trước', en: 'The one before it' },
    again: { vi: 'STT khác không liên tục', en: 'Another break in the numbers' },
  },
  *check(plan) {
    for (const found of textNumberingBreaks(plan)) {
      const edits = found.kind === 'style' ? [] : renumberFrom(found, plan);
      yield {
        message: found.kind,
        at: found.at.span,
        data: dataOf(found, plan),
        ...(found.kind === 'style' && { atMost: 'info' }),
        suggest: edits.length > 0 ? [{ title: 'renumber', edits }] : [],
        related: [{ note: 'before', at: found.before.span }],
      };
    }
    for (const table of plan.tables) {
      const [first, ...others] = tableNumberingBreaks(table);
      if (!first) continue;
      yield {
        message: first.kind,
        at: first.at.span,
        data: dataOf(first, plan),
        // numbers kept from the plan of a superior leave some out
        ...(first.kind === 'skips' && { atMost: 'info' }),
        related: others.map(({ at }) => ({ note: 'again', at: at.span })),
      };
    }
  },
});

function dataOf({ at, before, expected }: NumberingBreak, { document }: Plan): Record<string, string | number> {
  const line = document.lines.lineOf(before.span.start);
  return { own: at.label.value, before: before.label.value, expected, line };
}
