import { defineRule } from '../core/lint/rule.ts';
import { firstAbbreviationUses } from '../core/plan/parts/abbreviationUses.ts';

export default defineRule({
  id: 'abbreviation-undefined',
  family: 'document',
  since: '0.1.0',
  preset: 'strict',
  severity: 'info',
  summary: { vi: 'Viết tắt khi chưa ghi tên đầy đủ', en: 'An abbreviation before or without its full form' },
  reason: {
    vi: 'Người ngoài ngành không đoán được chữ viết tắt; lần đầu cần ghi đầy đủ, kèm chữ viết tắt trong ngoặc.',
    en: 'Readers from elsewhere cannot guess it; its first use gives the full form with the abbreviation in brackets.',
  },
  source: null,
  messages: {
    never: {
      vi: '“{abbreviation}” chưa được ghi đầy đủ. Lần đầu ghi “{full} ({abbreviation})”.',
      en: '“{abbreviation}” is never spelled out. At its first use write “{full} ({abbreviation})”.',
    },
    later: {
      vi: '“{abbreviation}” dùng ở đây nhưng đến dòng {line} mới ghi đầy đủ. Ghi đầy đủ ngay lần đầu.',
      en: '“{abbreviation}” is used here and spelled out only on line {line}. Spell it out at its first use.',
    },
    unclear: {
      vi: '“{abbreviation}” có thể hiểu là {meanings}. Ghi đầy đủ ở lần đầu.',
      en: '“{abbreviation}” may mean {meanings}. Spell it out at its first use.',
    },
  },
  titles: { full: { vi: 'Ghi “{full} ({abbreviation})”', en: 'Write “{full} ({abbreviation})”' } },
  notes: { later: { vi: 'Ghi đầy đủ ở đây', en: 'Spelled out here' } },
  *check(plan, { knowledge }) {
    for (const { abbreviation, full, defined, definedLater, span } of firstAbbreviationUses(plan, knowledge)) {
      if (defined) continue;
      const suggest = full.map((form) => ({
        title: 'full' as const,
        data: { full: form, abbreviation },
        edits: [{ span, text: `${form} (${abbreviation})` }],
      }));
      const [only = ''] = full;
      if (definedLater) {
        const line = plan.document.lines.lineOf(definedLater.start);
        const related = [{ note: 'later' as const, at: definedLater }];
        yield { message: 'later', at: span, data: { abbreviation, line }, suggest, related };
      } else if (full.length === 1) {
        yield { message: 'never', at: span, data: { abbreviation, full: only }, suggest };
      } else {
        const meanings = full.map((form) => `“${form}”`).join(', ');
        yield { message: 'unclear', at: span, data: { abbreviation, meanings }, suggest };
      }
    }
  },
});
