import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { beginningWithin, columnsOf, endWithin } from '../../../core/text/columns.ts';

const TEXTS = [
  '',
  'Kế hoạch số 347/KH-UBND ngày 08/11/2024',
  'Kế hoạch cải cách hành chính năm 2023'.normalize('NFD'),
  '“Ứng dụng công nghệ” – giai đoạn 2021…2025 • đạt 95‰',
  'Đồng\u00a0Nai\u00ad, \u200btỉnh\ufeff',
  '行政計画',
  'ＡＢＣ１２',
  'カタカナ ｶﾀｶﾅ',
  '한국어',
  '✅ xong ⏰ đúng hạn 📎',
  '👩‍💻👨‍👩‍👧 👍🏽 🇻🇳 ❤️ ☎ 1️⃣',
  'สวัสดี',
  'a\u0301\u0323b\u0000c',
];

describe('columns of a terminal', () => {
  it.each(TEXTS)('“%s” takes as many as string-width says', (text) => {
    expect(columnsOf(text)).toBe(stringWidth(text));
  });

  it.each(TEXTS)('“%s” is cut between signs, to what fits', (text) => {
    const signs = [...new Intl.Segmenter('vi').segment(text)].map(({ segment }) => segment);
    for (let columns = 0; columns <= columnsOf(text); columns++) {
      const [first, last] = [beginningWithin(text, columns), endWithin(text, columns)];
      expect(signs.slice(0, [...new Intl.Segmenter('vi').segment(first)].length).join('')).toBe(first);
      expect(text.startsWith(first) && text.endsWith(last)).toBe(true);
      expect(columnsOf(first)).toBeLessThanOrEqual(columns);
      expect(columnsOf(first)).toBeGreaterThanOrEqual(columns - 1);
      expect(columnsOf(last)).toBeLessThanOrEqual(columns);
      expect(columnsOf(last)).toBeGreaterThanOrEqual(columns - 1);
    }
    expect(beginningWithin(text, -1) + endWithin(text, -1)).toBe('');
  });
});
