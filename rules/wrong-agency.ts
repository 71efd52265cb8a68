import { defineRule } from '../core/lint/rule.ts';
import { otherDepartments } from '../core/plan/issuers/otherDepartments.ts';

export default defineRule({
  id: 'wrong-agency',
  family: 'document',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: {
    vi: 'Nhắc sở khác như cơ quan ban hành văn bản',
    en: 'Another department stands where the document means itself',
  },
  reason: {
    vi: 'Tên sở khác ở chỗ nói về chính cơ quan mình thường là chép từ văn bản của sở đó và chưa sửa.',
    en: 'The name of another department where the document speaks of its own body is mostly left from copied text.',
  },
  source: null,
  messages: {
    other: {
      vi: 'Chỗ này ghi {other}, văn bản do {own} ban hành. Sửa lại nếu chép từ văn bản khác.',
      en: 'This says {other}, and the document is issued by {own}. Correct it if it was copied from elsewhere.',
    },
  },
  titles: { own: { vi: 'Sửa thành “{own}” (cơ quan ban hành)', en: 'Change to “{own}” (the issuing body)' } },
  notes: { issuer: { vi: 'Cơ quan ban hành', en: 'The issuing body' } },
  *check(plan, { knowledge }) {
    const { issuer } = plan.header;
    if (!issuer) return;
    const own = issuer.value;
    for (const { name, span } of otherDepartments(plan, knowledge)) {
      yield {
        message: 'other',
        at: span,
        data: { other: name, own },
        suggest: [{ title: 'own', data: { own }, edits: [{ span, text: own }] }],
        related: [{ note: 'issuer', at: issuer.span }],
      };
    }
  },
});
