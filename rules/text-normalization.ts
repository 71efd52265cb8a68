import { defineRule } from '../core/lint/rule.ts';
import { overlaps } from '../core/text/span.ts';

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
  source: 'TCVN 6909:2001',
  messages: {
    decomposed: {
      vi: 'Văn bản có {count} chữ mã hóa tổ hợp (NFD). Chuyển về dựng sẵn (NFC) để tìm kiếm và đối chiếu được.',
      en: 'The document has {count} decomposed letters (NFD). Compose them (NFC), so that it can be searched and compared.',
    },
    eth: {
      vi: 'Chữ “Ð” (U+00D0) trông như “Đ” nhưng là chữ khác. Thay bằng “Đ”.',
      en: 'The letter “Ð” (U+00D0) looks like “Đ” but is another one. Replace it by “Đ”.',
    },
  },
  titles: {
    compose: { vi: 'Chuyển về dựng sẵn (NFC)', en: 'Compose the letters (NFC)' },
    replace: { vi: 'Thay “Ð” bằng “Đ”', en: 'Replace “Ð” by “Đ”' },
  },
  about: ['nfd'],
  examples: {
    bad: `Thực hiện theo Ðề án đã được phê duyệt.

${'Kế hoạch cải cách'.normalize('NFD')}
`,
    good: `Thực hiện theo Đề án đã được phê duyệt.

Kế hoạch cải cách
`,
  },
  *check(plan) {
    const { source, ignored } = plan.document;
    const read = (span: { start: number; end: number }): boolean => !ignored.some((range) => overlaps(range, span));
    const edits = [...source.matchAll(DECOMPOSED)]
      .map((match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        text: match[0].normalize('NFC'),
      }))
      .filter(({ span, text }) => text !== source.slice(span.start, span.end) && read(span));
    const [first] = edits;
    if (first) {
      const at = first.span;
      yield { message: 'decomposed', at, data: { count: edits.length }, fix: { title: 'compose', edits } };
    }
    for (const match of source.matchAll(/ð/giu)) {
      const span = { start: match.index, end: match.index + 1 };
      // inside a number it is citation-malformed
      if (!read(span) || plan.citations.some(({ numberSpan }) => overlaps(numberSpan, span))) continue;
      const text = match[0] === 'Ð' ? 'Đ' : 'đ';
      yield { message: 'eth', at: span, fix: { title: 'replace', edits: [{ span, text }] } };
    }
  },
});

/** A letter with combining marks behind it. */
const DECOMPOSED = /\p{L}\p{M}+/gu;
