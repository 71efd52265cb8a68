import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { planYears, yearsText } from '../core/plan/deadlines/planYears.ts';
import { selfMentions } from '../core/plan/issuers/selfMentions.ts';
import { foundYears } from '../core/plan/header/years.ts';
import { sourceSpan } from '../core/text/plainText.ts';

export default defineRule({
  id: 'leftover-year',
  family: 'document',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Còn sót năm của kế hoạch cũ', en: 'A year left over from an older plan' },
  reason: {
    vi: 'Năm cũ trong câu kết hay tên phụ lục cho thấy phần đó chép từ kế hoạch trước và chưa rà lại.',
    en: 'An old year in the closing sentence or in the title of the appendix shows text that was copied and not reread.',
  },
  source: null,
  messages: {
    leftover: {
      vi: '{text} ghi năm {year}, văn bản này là của năm {own}. Sửa lại năm nếu chép từ văn bản cũ.',
      en: '{text} says {year}, and this document is for {own}. Correct the year if it was copied from an older one.',
    },
  },
  titles: { own: { vi: 'Sửa thành {own} (năm trong trích yếu)', en: 'Change to {own} (the year of the subject)' } },
  notes: { title: { vi: 'Trích yếu ghi năm {own}', en: 'The subject says {own}' } },
  *check(plan) {
    const { header, citations } = plan;
    const years = planYears(header);
    if (!years || !header.title) return;
    const own = yearsText(years);
    for (const text of selfMentions(plan)) {
      const span = sourceSpan(text);
      if (citations.some(({ numberSpan }) => span.start <= numberSpan.start && numberSpan.end <= span.end)) continue;
      const found = foundYears(text.text);
      const [first] = found;
      const isOld = found.every(({ year }) => year === first?.year && year < years.from && year >= years.from - OLDEST);
      if (!first || !isOld || text.text.includes(String(years.to))) continue;
      const at = sourceSpan(text, first.start, first.end);
      yield {
        message: 'leftover',
        at,
        data: { text: quote(text.shown), year: String(first.year), own },
        suggest: years.from === years.to ? [{ title: 'own', data: { own }, edits: [{ span: at, text: own }] }] : [],
        related: [{ note: 'title', at: header.title.span, data: { own } }],
      };
    }
  },
});

/** A year further back is spoken of, not left over. */
const OLDEST = 3;
