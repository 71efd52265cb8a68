import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { garbledRuns } from '../core/plan/spelling/garbledRuns.ts';

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
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4',
  messages: {
    legacy: {
      vi: 'Đoạn này gõ bằng phông {encoding}, hiện thành ký hiệu lạ. Gõ lại bằng Unicode.',
      en: 'This text was typed with a {encoding} font and shows as odd signs. Type it again in Unicode.',
    },
    decodable: {
      vi: 'Đoạn này gõ bằng phông {encoding}, nghĩa là {decoded}. Chuyển sang Unicode.',
      en: 'This text was typed with a {encoding} font and means {decoded}. Turn it into Unicode.',
    },
    misread: {
      vi: 'Đoạn này bị mở sai bảng mã (UTF-8 đọc thành Windows-1252) nên hiện thành ký tự lạ. Chuyển lại cho đúng.',
      en: 'This text was read in the wrong encoding (UTF-8 as Windows-1252) and shows as odd signs. Turn it back.',
    },
    lost: {
      vi: 'Có ký tự bị mất khi chuyển đổi tệp (hiện thành “�”). Mở lại bản gốc và gõ lại chữ này.',
      en: 'A character was lost when the file was converted (it shows as “�”). Look it up in the original and type it again.',
    },
  },
  titles: { decode: { vi: 'Chuyển sang Unicode: {decoded}', en: 'Turn into Unicode: {decoded}' } },
  // the signs of an old font are no letters that could be decomposed: taken apart they are others
  about: ['nfd'],
  *check(plan) {
    for (const { kind, encoding, decoded, span } of garbledRuns(plan)) {
      const data = { encoding: encoding ?? '', decoded: quote((decoded ?? '').replaceAll(MARKUP, '')) };
      yield {
        message: kind === 'legacy' && decoded !== null ? 'decodable' : kind,
        at: span,
        data,
        ...(decoded !== null && { fix: { title: 'decode', data, edits: [{ span, text: decoded }] } }),
      };
    }
  },
});

/** A run may reach over bold words and cells. */
const MARKUP = /[*_|]+/gu;
