import { describe, expect, it } from 'vitest';
import { findLegacyRuns } from '../../../core/text/legacyEncodings.ts';
import { findMisreadRuns } from '../../../core/text/misreadUtf8.ts';

describe('old fonts', () => {
  it.each([
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt'],
    ['UBND tØnh giao c¸c së', 'tỉnh giao các sở'],
    ['KÕ HO¹CH C¶I C¸CH', 'KẾ HOẠCH CẢI CÁCH'],
    ['Coäng hoøa xaõ hoäi', 'Cộng hòa xã hội'],
    ['ÑOÄC LAÄP - TÖÏ DO', 'ĐỘC LẬP - TỰ'],
  ])('%s means %s', (written, meant) => {
    expect(findLegacyRuns(written).map(({ decoded }) => decoded)).toEqual([meant]);
  });

  it.each([
    'Bundesministerium für Gesundheit, Köln, Größe, Müller',
    'Institut Pasteur, Île-de-France, élèves, Noël, forêt, Nîmes',
    'på så må nå det är',
    'Diện tích 120 m², 20 µg/m³, «Đề án» «một cửa», ½ ngày, § 5, ¶ 7',
    'Xã Hòa Bình, cã, là, tạm, công đoàn, Đắk Lắk',
  ])('%s is none', (text) => {
    expect(findLegacyRuns(text)).toEqual([]);
    expect(findMisreadRuns(text)).toEqual([]);
  });
});

describe('UTF-8 that was read as Windows-1252', () => {
  it.each([
    ['Káº¿ hoáº¡ch nÄƒm', 'Kế hoạch năm'],
    ['â€œmá»™t cá»­aâ€\u009d', '“một cửa”'],
    ['hÃ nh chÃ­nh cá»§a xÃ£', 'hành chính của xã'],
    ['Káº¿ hoáº¡ch chÃnh', null],
  ])('%s means %s', (written, meant) => {
    expect(findMisreadRuns(written).map(({ decoded }) => decoded)).toEqual([meant]);
  });
});
