/** What the injection grammar colours before the server has read a document, and where it keeps out. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Marked, SMALL_MARKDOWN, markedBy } from '../support/grammar.ts';

describe('the grammar', () => {
  let marked: Marked;

  beforeAll(async () => {
    marked = await markedBy(SMALL_MARKDOWN);
  });

  it.each([
    '107/2021/NĐ-CP',
    '42/2021/QĐ-UBND',
    '37/2015/TTLT-BYT-BTC',
    '66.7/2025/NQ-CP',
    '80/2015/QH13',
    '31/2023/UBTVQH15',
    '282/KH-UBND',
    '468/QĐ-TTg',
    '947/CTr-SYT',
    '30c/NQ-CP',
    '2282A/KH-TTKSBT',
    '18/BCTĐ-STP',
    '26/VBHN-VPQH',
    '768/QĐ-TTPVHCC',
    '4692/UBND-THKH',
    '9913/BYT-KH-TC',
    '39-NQ/TW',
    '05-CTr/TU',
    '05/QĐ-BCĐ389',
    '1234/QĐ-SKH&ĐT',
  ])('colours the number %s, in a sentence, in a list and in bold', (number) => {
    for (const text of [`Căn cứ số ${number} ngày nêu trên;`, `- ${number}`, `(${number})`, `**Số ${number}.**`])
      expect(marked(text), text).toEqual([`citation ${number}`]);
  });

  it.each([
    'Quý II/2026',
    'quý 4/2026',
    'Quý IV',
    'Tháng 5/2026',
    'tháng 12/2026',
    'Tháng 12 năm 2026',
    'Quý III năm 2026',
    '15/12/2026',
    '01/7/2026',
    '15 tháng 12 năm 2026',
  ])('colours the deadline %s', (deadline) => {
    for (const text of [`Trước ${deadline}.`, `| 1 | Rà soát | ${deadline} |`, `## ${deadline}`])
      expect(marked(text), text).toEqual([`deadline ${deadline}`]);
  });

  it.each(['98%', '95,5 %', '100%', '0,5%'])('colours the target %s', (target) => {
    expect(marked(`Tỷ lệ đạt tối thiểu ${target}.`)).toEqual([`target ${target}`]);
  });

  it('colours several on one line, a range by both its ends', () => {
    expect(marked('Theo 282/KH-UBND, 90% - 95% trước ngày 30/6/2026 và trong Quý IV.')).toEqual([
      'citation 282/KH-UBND',
      'target 90%',
      'target 95%',
      'deadline 30/6/2026',
      'deadline Quý IV',
    ]);
  });

  it.each([
    ['code', 'Viết `107/2021/NĐ-CP` và `98%`.'],
    ['fenced code', '```\n107/2021/NĐ-CP trước 15/12/2026 đạt 98%\n```'],
    ['a comment', '<!-- kehoach-lint-disable-line target-over-100 -- 110% theo 12/KH-SYT, Quý II/2026 -->'],
    ['a share without its sign', 'Tỷ lệ 3/5 và 24/7, phòng 12/KTT.'],
    ['words', 'Quý khách, tháng năm, và/hoặc, TCVN/ISO.'],
    ['a web address', 'https://a.vn/12/KH-SYT1/x'],
    ['figures', '1.234.567 đồng, 2021 - 2030, 0912/345/678'],
    ['a percent in a formula', '10%3'],
  ])('leaves alone %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });
});
