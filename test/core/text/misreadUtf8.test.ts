import { describe, expect, it } from 'vitest';
import { findMisreadRuns } from '../../../core/text/misreadUtf8.ts';

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

describe('nothing', () => {
  it.each(['“THỊ XÃ”, “HỢP TÁC XÃ”, “ĐÃ”', 'élèves, Noël, São Paulo, Ærø', '20 m², «Đề án», “một cửa”'])(
    '%s',
    (text) => {
      expect(findMisreadRuns(text)).toEqual([]);
    },
  );
});
