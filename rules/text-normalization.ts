import { type TextEdit, defineRule } from '../core/lint/rule.ts';
import { type LetterForm, decomposedLetters, wrongEths } from '../core/plan/spelling/letterForms.ts';

export default defineRule({
  id: 'text-normalization',
  family: 'document',
  since: '0.1.0',
  preset: 'core',
  severity: 'warning',
  summary: { vi: 'Chữ Việt tổ hợp (NFD) hoặc chữ Ð thay cho Đ', en: 'Decomposed Vietnamese (NFD), or Ð for Đ' },
  reason: {
    vi: 'Hai cách mã hóa trông giống nhau nhưng máy coi là khác: tìm kiếm, đối chiếu và sắp xếp đều sai.',
    en: 'The two encodings look alike but are different to a computer: search, comparison and sorting go wrong.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4 (TCVN 6909:2001)',
  messages: {
    decomposed: {
      vi: 'Văn bản có {count} chữ mã hóa tổ hợp (NFD). Chuyển về dựng sẵn (NFC) để tìm kiếm và đối chiếu được.',
      en: 'The document has {count} decomposed letters (NFD). Compose them (NFC), so that it can be searched and compared.',
    },
    eth: {
      vi: 'Văn bản có {count} chữ “Ð” (U+00D0) trông như “Đ” nhưng là chữ khác. Thay bằng “Đ”.',
      en: 'The document has “Ð” (U+00D0) {count}×: it looks like “Đ” but is another letter. Replace it by “Đ”.',
    },
  },
  titles: {
    compose: { vi: 'Chuyển về dựng sẵn (NFC)', en: 'Compose the letters (NFC)' },
    replace: { vi: 'Thay “Ð” bằng “Đ” ({count} chỗ)', en: 'Replace “Ð” by “Đ” ({count}×)' },
  },
  notes: { again: { vi: 'Chữ “Ð” nữa', en: 'Another “Ð”' } },
  about: ['nfd'],
  *check(plan) {
    const decomposed = decomposedLetters(plan);
    const [first] = decomposed;
    if (first) {
      const data = { count: decomposed.length };
      yield { message: 'decomposed', at: first.span, data, fix: { title: 'compose', edits: decomposed.map(mend) } };
    }
    const eths = wrongEths(plan);
    const [eth, ...others] = eths;
    if (!eth) return;
    yield {
      message: 'eth',
      at: eth.span,
      data: { count: eths.length },
      fix: { title: 'replace', edits: eths.map(mend) },
      related: others.map(({ span }) => ({ note: 'again', at: span })),
    };
  },
});

function mend({ span, mended }: LetterForm): TextEdit {
  return { span, text: mended };
}
