import { defineRule } from '../core/lint/rule.ts';
import { day } from '../core/lint/wording.ts';
import { attachedTo } from '../core/plan/appendices.ts';
import type { Citation } from '../core/plan/citations.ts';
import { writeDateLike } from '../core/plan/dates.ts';
import type { Header } from '../core/plan/header.ts';

export default defineRule({
  id: 'appendix-reference-mismatch',
  family: 'document',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: {
    vi: 'Phụ lục ghi kèm theo văn bản có số hoặc ngày khác',
    en: 'The appendix says that it goes with another number or date',
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
  },
  titles: { own: { vi: 'Sửa thành {own} (theo đầu văn bản)', en: 'Change to {own} (from the head of the document)' } },
  notes: { own: { vi: 'Đầu văn bản ghi ở đây', en: 'The head of the document has it here' } },
  examples: {
    bad: `Số: 42/KH-SYT

Huế, ngày 05 tháng 02 năm 2026

KẾ HOẠCH

Chuyển đổi số năm 2026

PHỤ LỤC

*(Kèm theo Kế hoạch số 24/KH-SYT ngày 06/02/2026 của Sở Y tế)*
`,
    good: `Số: 42/KH-SYT

Huế, ngày 05 tháng 02 năm 2026

KẾ HOẠCH

Chuyển đổi số năm 2026

PHỤ LỤC

*(Kèm theo Kế hoạch số 42/KH-SYT ngày 05/02/2026 của Sở Y tế)*
`,
  },
  *check(plan) {
    const { header, document } = plan;
    for (const citation of attachedTo(plan)) {
      const { number, numberSpan, date, dateSpan } = citation;
      if (!header.number || !speaksOfThis(citation, header)) continue;
      if (number.canonical !== header.number.value) {
        yield {
          message: 'number',
          at: numberSpan,
          data: { written: number.text, own: header.number.value },
          fix: { title: 'own', edits: [{ span: numberSpan, text: header.number.value }] },
          related: [{ note: 'own', at: header.number.span }],
        };
      }
      if (header.date && date !== null && date !== header.date.value && dateSpan) {
        const like = document.source.slice(dateSpan.start, dateSpan.end);
        yield {
          message: 'date',
          at: dateSpan,
          data: { written: day(date), own: day(header.date.value) },
          fix: { title: 'own', edits: [{ span: dateSpan, text: writeDateLike(header.date.value, like) }] },
          related: [{ note: 'own', at: header.date.span }],
        };
      }
    }
  },
});

/** An appendix may belong to another document (a decision that issues this plan): then letters and number both differ. */
function speaksOfThis({ number }: Citation, { number: own }: Header): boolean {
  const match = /^([^/-]*)[/-](.+)$/u.exec(own?.value ?? '');
  const [, serial = '', letters = ''] = match ?? [];
  if (serial === '') return false;
  const sameLetters = number.canonical.endsWith(`/${letters}`) || number.canonical.endsWith(`-${letters}`);
  return sameLetters || (number.serial === serial && letters.endsWith(number.issuer));
}
