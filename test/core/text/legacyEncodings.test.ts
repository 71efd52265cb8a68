import { describe, expect, it } from 'vitest';
import { findLegacyRuns } from '../../../core/text/legacyEncodings.ts';

describe('text of a font of before Unicode', () => {
  it.each([
    ['TCVN3', 'C¶i c¸ch thñ tôc hµnh chÝnh', 'Cải cách thủ tục hành chính'],
    ['TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['VNI', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['TCVN3', 'UBND tØnh giao c¸c së', 'UBND tỉnh giao các sở'],
    ['TCVN3', 'KÕ HO¹CH C¶I C¸CH', 'KẾ HOẠCH CẢI CÁCH'],
    ['VNI', 'ÑOÄC LAÄP - TÖÏ DO', 'ĐỘC LẬP - TỰ DO'],
  ])('%s: %s', (encoding, text, decoded) => {
    expect(findLegacyRuns(text)).toEqual([{ encoding, decoded, span: { start: 0, end: text.length } }]);
  });

  it('is found inside text that is right', () => {
    const text = 'Sở Y tế: ®iÒu chØnh kÞp thêi nh÷ng ®Þnh møc';
    const [run] = findLegacyRuns(text);
    expect(run?.decoded).toBe('điều chỉnh kịp thời những định mức');
    expect(text.slice(run?.span.start, run?.span.end)).toBe('®iÒu chØnh kÞp thêi nh÷ng ®Þnh møc');
  });

  it('is not decoded where a sign of it means nothing', () => {
    const [run] = findLegacyRuns('C¶i c¸ch thñ tô¿c hµnh chÝnh');
    expect(run).toMatchObject({ encoding: 'TCVN3', decoded: null });
  });
});

describe('nothing', () => {
  it.each([
    'Độc lập - Tự do - Hạnh phúc',
    'diện tích 20 m², liều 5 µg, ±2 °C, © 2023',
    'bà Renée Müller',
    'naïve façade',
    'Bundesministerium für Gesundheit, Köln, Größe, Müller',
    'Institut Pasteur, Île-de-France, élèves, Noël, forêt, Nîmes',
    'på så må nå det är',
    '«Đề án» «một cửa», ½ ngày, § 5, ¶ 7',
    'Xã Hòa Bình, cã, là, tạm, công đoàn, Đắk Lắk',
    '',
  ])('%s', (text) => {
    expect(findLegacyRuns(text)).toEqual([]);
  });
});
