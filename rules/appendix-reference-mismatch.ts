import { dateEdit } from '../core/lint/dateEdit.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day } from '../core/lint/wording.ts';
import { attachmentMismatches } from '../core/plan/parts/attachmentMismatches.ts';

export default defineRule({
  id: 'appendix-reference-mismatch',
  family: 'document',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: {
    vi: 'Phụ lục ghi kèm theo văn bản có số, ngày hoặc loại khác',
    en: 'The appendix says that it goes with another number, date or kind of document',
  },
  reason: {
    vi: 'Dòng “Kèm theo …” của phụ lục phải đúng số và ngày của văn bản, nếu không phụ lục thuộc về văn bản khác.',
    en: 'The line “Kèm theo …” of an appendix must bear the document’s own number and date, or it belongs to another one.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1',
  messages: {
    number: {
      vi: 'Phụ lục ghi kèm theo số {written}, văn bản này là số {own}. Sửa cho khớp.',
      en: 'The appendix goes with number {written}, but this document is {own}. Make them agree.',
    },
    date: {
      vi: 'Phụ lục ghi kèm theo văn bản ngày {written}, văn bản này ghi ngày {own}. Sửa cho khớp.',
      en: 'The appendix goes with a document of {written}, but this one is dated {own}. Make them agree.',
    },
    kind: {
      vi: 'Phụ lục ghi kèm theo {written}, văn bản này là {own}. Sửa cho khớp.',
      en: 'The appendix goes with a document of the kind {written}, but this one is a {own}. Make them agree.',
    },
  },
  titles: { own: { vi: 'Sửa thành {own} (theo đầu văn bản)', en: 'Change to {own} (from the head of the document)' } },
  notes: { own: { vi: 'Đầu văn bản ghi ở đây', en: 'The head of the document has it here' } },
  *check(plan, { knowledge }) {
    for (const { kind, at, written, own, ownSpan, isCertain } of attachmentMismatches(plan, knowledge)) {
      const isDate = kind === 'date';
      const change = { title: 'own' as const, edits: [isDate ? dateEdit(plan, at, own) : { span: at, text: own }] };
      yield {
        message: kind,
        at,
        data: isDate ? { written: day(written), own: day(own) } : { written, own },
        ...(isCertain ? { fix: change } : { suggest: [change] }),
        related: ownSpan ? [{ note: 'own', at: ownSpan }] : [],
      };
    }
  },
});
