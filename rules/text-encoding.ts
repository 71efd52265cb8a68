import { type Report, defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { findMisreadRuns } from '../core/text/misreadUtf8.ts';
import { type Span, overlaps } from '../core/text/span.ts';

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
    const { source, ignored } = plan.document;
    const read = ({ span }: { readonly span: Span }): boolean => !ignored.some((range) => overlaps(range, span));
    const misread = findMisreadRuns(source).filter(read);
    for (const { decoded, span } of misread) yield { message: 'misread', at: span, ...decoding(span, decoded) };
    for (const { encoding, decoded, span } of plan.legacyRuns.filter(read)) {
      if (misread.some((other) => overlaps(other.span, span))) continue;
      const data = { encoding, ...(decoded !== null && { decoded: quote(withoutMarkup(decoded)) }) };
      yield { message: decoded === null ? 'legacy' : 'decodable', at: span, data, ...decoding(span, decoded) };
    }
    for (const span of lostLetters(source)) if (read({ span })) yield { message: 'lost', at: span };
  },
});

function decoding(span: Span, text: string | null): Pick<Report<never, 'decode'>, 'fix'> {
  return text === null
    ? {}
    : { fix: { title: 'decode', data: { decoded: quote(withoutMarkup(text)) }, edits: [{ span, text }] } };
}

/** A run may reach over bold words and cells. */
function withoutMarkup(text: string): string {
  return text.replaceAll(/[*_|]+/gu, '');
}

/** The first U+FFFD of each line: a file that was converted wrongly is full of them. */
function lostLetters(source: string): readonly Span[] {
  return [...source.matchAll(/[^\r\n]+/gu)].flatMap(({ 0: line, index }) => {
    const lost = /\ufffd+/u.exec(line);
    return lost ? [{ start: index + lost.index, end: index + lost.index + lost[0].length }] : [];
  });
}
