import { describe, expect, it } from 'vitest';
import { citationLine, citationsIn } from '../../../support/citationLines.ts';
import { planOf } from '../../../support/reading.ts';

describe('one citation', () => {
  it.each([
    [
      'Triển khai Kế hoạch số 347/KH-UBND ngày 08 tháng 11 năm 2024 của Chủ tịch UBND tỉnh về phòng cháy rừng',
      'Kế hoạch 347/KH-UBND 2024-11-08 Chủ tịch UBND tỉnh',
    ],
    ['Quyết định 468/QĐ-TTg', 'Quyết định 468/QĐ-TTg – –'],
    ['Thông tư 240/2016/TT-BTC (nêu trên)', 'Thông tư 240/2016/TT-BTC – –'],
    ['Hướng dẫn số: 648/HD-SYT ngày 05/3/2019', 'Hướng dẫn 648/HD-SYT 2019-03-05 –'],
    ['Kế hoạch số 14/KH-UBND (ngày 10/01/2024) của UBND tỉnh', 'Kế hoạch 14/KH-UBND 2024-01-10 UBND tỉnh'],
    ['Kế hoạch số 14/KH-UBND của UBND tỉnh ngày 10/01/2024', 'Kế hoạch 14/KH-UBND 2024-01-10 UBND tỉnh'],
    ['Kế hoạch số 14/KH-UBND ngày 29/ 02/2016', 'Kế hoạch 14/KH-UBND 2016-02-29 –'],
    ['Nghị quyết số 19-NQ/TW ngày 25/10/2017', 'Nghị quyết 19-NQ/TW 2017-10-25 –'],
    ['nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của chính phủ', 'Nghị định 30/2020/NĐ-CP 2020-03-05 chính phủ'],
    ['Luật Khám bệnh, chữa bệnh số 15/2023/QH15', 'Luật 15/2023/QH15 – –'],
    ['Chương trình hành động số 12-CTr/TU của Tỉnh ủy', 'Chương trình hành động 12-CTr/TU – Tỉnh ủy'],
    // the letter lost its second word; the number still is one
    ['công 174/VP-VX ngày 05/3/2019', '– 174/VP-VX 2019-03-05 –'],
    // the calendar has no such day
    ['Kế hoạch số 14/KH-UBND ngày 31/02/2024 của UBND tỉnh', 'Kế hoạch 14/KH-UBND – UBND tỉnh'],
    // the next sentence has a day of its own
    ['theo Kế hoạch số 12/KH-SYT. Ngày 05/3/2023, Sở Y tế tổ chức sơ kết', 'Kế hoạch 12/KH-SYT – –'],
  ])('%s', (text, wanted) => {
    expect(citationsIn(text).map(citationLine)).toEqual([wanted]);
  });
});

describe('issuer and date before the number', () => {
  it.each([
    [
      'ý kiến chỉ đạo của UBND tỉnh tại Công văn số 4692/UBND-THKH ngày 12/5/2023',
      'Công văn 4692/UBND-THKH 2023-05-12 UBND tỉnh',
    ],
    ['Công văn của Sở Nội vụ số 851/SNV-CCHC ngày 04/5/2023', 'Công văn 851/SNV-CCHC 2023-05-04 Sở Nội vụ'],
    [
      'Ngày 01/3/2017, Tỉnh ủy ban hành Chương trình hành động số 12-CTr/TU',
      'Chương trình hành động 12-CTr/TU 2017-03-01 Tỉnh ủy',
    ],
    // of two bodies the one that signs with these letters
    [
      'Thực hiện chỉ đạo của Chủ tịch UBND tỉnh, Sở Nội vụ ban hành Kế hoạch số 31/KH-SNV',
      'Kế hoạch 31/KH-SNV – Sở Nội vụ',
    ],
    ['Sở Nội vụ tham mưu UBND tỉnh ban hành Kế hoạch số 25/KH-UBND', 'Kế hoạch 25/KH-UBND – UBND tỉnh'],
    ['UBND tỉnh giao Sở Nội vụ tại Công văn số 450/UBND-NC', 'Công văn 450/UBND-NC – UBND tỉnh'],
    // no vụ is named here
    ['Rà soát nhiệm vụ nêu tại Chỉ thị số 17/CT-UBND', 'Chỉ thị 17/CT-UBND – –'],
  ])('%s', (text, wanted) => {
    expect(citationsIn(text).map(citationLine)).toEqual([wanted]);
  });
});

describe('several in one sentence', () => {
  it.each([
    [
      'an issuer at the end holds for all of its code',
      'Nghị định số 61/2018/NĐ-CP, Nghị định số 107/2021/NĐ-CP của Chính phủ; Quyết định số 12/QĐ-UBND ngày 05/01/2023 và Quyết định số 45/QĐ-UBND ngày 09/02/2023 của UBND tỉnh',
      [
        'Nghị định 61/2018/NĐ-CP – Chính phủ',
        'Nghị định 107/2021/NĐ-CP – Chính phủ',
        'Quyết định 12/QĐ-UBND 2023-01-05 UBND tỉnh',
        'Quyết định 45/QĐ-UBND 2023-02-09 UBND tỉnh',
      ],
    ],
    [
      'an issuer before the list too',
      'các Quyết định của Thủ tướng Chính phủ: số 468/QĐ-TTg ngày 27/3/2021; số 942/QĐ-TTg ngày 15/6/2021',
      ['Quyết định 468/QĐ-TTg 2021-03-27 Thủ tướng Chính phủ', 'Quyết định 942/QĐ-TTg 2021-06-15 Thủ tướng Chính phủ'],
    ],
    [
      'a type word and a date hold for numbers that stand side by side',
      'các Kế hoạch số 12/KH-SYT, 13/KH-SYT và 14/KH-SYT ngày 05/01/2023',
      ['Kế hoạch 12/KH-SYT 2023-01-05 –', 'Kế hoạch 13/KH-SYT 2023-01-05 –', 'Kế hoạch 14/KH-SYT 2023-01-05 –'],
    ],
    [
      'a date of its own is not shared',
      'Quyết định số 2415/QĐ-BXD; Quyết định 2530/QĐ-BXD ngày 12/9/2019 củ Bộ Xây dựng',
      ['Quyết định 2415/QĐ-BXD – Bộ Xây dựng', 'Quyết định 2530/QĐ-BXD 2019-09-12 Bộ Xây dựng'],
    ],
    [
      '“cùng ngày” repeats the date before it',
      'Quyết định số 468/QĐ-TTg ngày 27/3/2021 và Quyết định số 942/QĐ-TTg cùng ngày của Thủ tướng Chính phủ',
      ['Quyết định 468/QĐ-TTg 2021-03-27 Thủ tướng Chính phủ', 'Quyết định 942/QĐ-TTg 2021-03-27 Thủ tướng Chính phủ'],
    ],
    [
      'one that a title names has neither date nor issuer of the outer one',
      'Nghị định số 107/2021/NĐ-CP ngày 06 tháng 12 năm 2021 của Chính phủ sửa Nghị định số 61/2018/NĐ-CP',
      ['Nghị định 107/2021/NĐ-CP 2021-12-06 Chính phủ', 'Nghị định 61/2018/NĐ-CP – –'],
    ],
    [
      'the type word of a title does not govern the next number of the list',
      'Quyết định số 12/QĐ-UBND ngày 05/01/2023 ban hành Chương trình giảm nghèo; số 15/QĐ-UBND ngày 06/01/2023',
      ['Quyết định 12/QĐ-UBND 2023-01-05 –', 'Quyết định 15/QĐ-UBND 2023-01-06 –'],
    ],
    [
      'the date of the next event is not that of the number before it',
      'theo Quyết định số 15/QĐ-UBND; ngày 20/01/2026, Sở Nội vụ ban hành Kế hoạch số 5/KH-SNV',
      ['Quyết định 15/QĐ-UBND – –', 'Kế hoạch 5/KH-SNV 2026-01-20 Sở Nội vụ'],
    ],
    [
      'nor behind a comma',
      'theo Kế hoạch số 12/KH-UBND, ngày 20/01/2026, Sở Nội vụ đã có Công văn số 77/SNV-TH',
      ['Kế hoạch 12/KH-UBND – –', 'Công văn 77/SNV-TH 2026-01-20 Sở Nội vụ'],
    ],
    [
      'a plan that a decision put in force has the decision’s number',
      'Kế hoạch phòng, chống dịch ban hành kèm theo Quyết định số 120/QĐ-UBND ngày 05/3/2020 của Chủ tịch UBND tỉnh',
      ['Quyết định 120/QĐ-UBND 2020-03-05 Chủ tịch UBND tỉnh'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(citationsIn(text).map(citationLine)).toEqual(wanted);
  });
});

describe('the places of its parts', () => {
  it('are those of the text', () => {
    const text = 'theo Kế hoạch số 282/KH-UBND; ngày 29/12/2022 của UBND tỉnh về';
    const [citation] = citationsIn(text);
    const at = (span: { start: number; end: number } | null | undefined): string | undefined =>
      span ? text.slice(span.start, span.end) : undefined;
    expect(at(citation?.typeSpan)).toBe('Kế hoạch');
    expect(at(citation?.numberSpan)).toBe('282/KH-UBND');
    expect(at(citation?.semicolon)).toBe(';');
    expect(at(citation?.dateSpan)).toBe('29/12/2022');
    expect(at(citation?.issuerSpan)).toBe('UBND tỉnh');
    expect(at(citation?.span)).toBe('Kế hoạch số 282/KH-UBND; ngày 29/12/2022');
  });

  it('leave out the brackets round a date', () => {
    const text = 'Kế hoạch số 14/KH-UBND (ngày 10/01/2024) của UBND tỉnh';
    const { start, end } = citationsIn(text)[0]?.dateSpan ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('10/01/2024');
  });

  it('are left out where a part stands with another number', () => {
    const [first, second] = citationsIn('Kế hoạch số 12/KH-SYT, 13/KH-SYT ngày 05/01/2023 của Sở Y tế');
    expect(first).toMatchObject({ date: '2023-01-05', dateSpan: null, issuer: 'Sở Y tế', issuerSpan: null });
    expect(second).toMatchObject({ type: 'Kế hoạch', typeSpan: null });
  });

  it.each([
    ['Nghị định số 107/2021/NÐ-CP', true],
    ['Nghị định số 107/2021/NĐ-CP', false],
  ])('%s: a letter that only looks right is %s', (text, wanted) => {
    expect(citationsIn(text)).toMatchObject([{ lookAlike: wanted, number: { text: '107/2021/NĐ-CP' } }]);
  });
});

describe('in a document', () => {
  it('a citation that a page break cut is one', () => {
    const { citations } = planOf('Các đơn vị thực hiện theo Quyết\n\nđịnh số 766/QĐ-TTg ngày 23/6/2022.\n');
    expect(citations.map(citationLine)).toEqual(['Quyết định 766/QĐ-TTg 2022-06-23 –']);
  });

  it('the own number is no citation, at the head or in the appendix; another year’s is one', () => {
    const { citations, ownReferences } = planOf(
      [
        'SỞ Y TẾ',
        'Số: 31/KH-SYT',
        'Lâm Đồng, ngày 14 tháng 02 năm 2023',
        'KẾ HOẠCH',
        'Cải cách hành chính năm 2023',
        'Tiếp nối Kế hoạch số 31/KH-SYT ngày 20/01/2022 của Sở Y tế.',
        '(Kèm theo Kế hoạch số 31/KH-SYT ngày 14 tháng 02 năm 2023 của Sở Y tế)',
      ].join('\n\n'),
    );
    expect(citations.map(citationLine)).toEqual(['Kế hoạch 31/KH-SYT 2022-01-20 Sở Y tế']);
    expect(ownReferences.map(citationLine)).toEqual(['Kế hoạch 31/KH-SYT 2023-02-14 Sở Y tế']);
  });
});
