import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { findLegacyRuns } from '../core/text/legacyEncodings.ts';
import { overlaps } from '../core/text/span.ts';

export default defineRule({
  id: 'text-encoding',
  family: 'document',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: { vi: 'Chữ còn sót của phông TCVN3 (ABC) hoặc VNI', en: 'Text left of TCVN3 (ABC) or VNI fonts' },
  reason: {
    vi: 'Chữ gõ bằng phông cũ hiện thành ký hiệu lạ: người đọc không đọc được, máy không tìm và kiểm tra được.',
    en: 'Text typed with an old font shows as odd signs: people cannot read it and tools cannot search or check it.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.1',
  messages: {
    legacy: {
      vi: 'Đoạn này gõ bằng phông {encoding}, hiện thành ký hiệu lạ. Gõ lại bằng Unicode.',
      en: 'This text was typed with a {encoding} font and shows as odd signs. Type it again in Unicode.',
    },
    decodable: {
      vi: 'Đoạn này gõ bằng phông {encoding}, nghĩa là {decoded}. Chuyển sang Unicode.',
      en: 'This text was typed with a {encoding} font and means {decoded}. Turn it into Unicode.',
    },
    lost: {
      vi: 'Có ký tự bị mất khi chuyển đổi tệp (hiện thành “�”). Mở lại bản gốc và gõ lại chữ này.',
      en: 'A character was lost when the file was converted (it shows as “�”). Look it up in the original and type it again.',
    },
  },
  titles: { decode: { vi: 'Chuyển sang Unicode: {decoded}', en: 'Turn into Unicode: {decoded}' } },
  examples: {
    bad: `- Rµ so¸t, söa ®æi c¸c thñ tôc hµnh chÝnh.
`,
    good: `- Rà soát, sửa đổi các thủ tục hành chính.
- Diện tích trụ sở là 120 m².
`,
  },
  *check(plan) {
    const { source, ignored } = plan.document;
    for (const { encoding, decoded, span } of findLegacyRuns(source)) {
      if (ignored.some((range) => overlaps(range, span))) continue;
      if (encoding === 'replacement') yield { message: 'lost', at: span };
      else if (decoded === null) yield { message: 'legacy', at: span, data: { encoding } };
      else {
        const data = { encoding, decoded: quote(decoded) };
        yield { message: 'decodable', at: span, data, fix: { title: 'decode', edits: [{ span, text: decoded }] } };
      }
    }
  },
});
