import { describe, expect, it } from 'vitest';
import { citationLine, citationsIn } from '../../../support/citationLines.ts';
import { planOf } from '../../../support/reading.ts';

// How other provinces, bodies and years cite.

function linesIn(text: string): readonly string[] {
  return citationsIn(text).map(citationLine);
}

function faultsIn(text: string): readonly string[] {
  return citationsIn(text).flatMap(({ number }) => number.faults);
}

describe('a type code for the type word', () => {
  it.each([
    ['QĐ số 35/QĐ-UBND', ['Quyết định 35/QĐ-UBND – –']],
    ['CV số 123/TTYT-KHNV ngày 05/5/2024', ['Công văn 123/TTYT-KHNV 2024-05-05 –']],
    // the word of the number before it does not govern it
    [
      'Tờ trình 12/TTr-NV; KH số 55/KH-UBND; NĐ 61/2018/NĐ-CP',
      ['Tờ trình 12/TTr-NV – –', 'Kế hoạch 55/KH-UBND – –', 'Nghị định 61/2018/NĐ-CP – –'],
    ],
    ['Giấy phép số 15/GP-BTTTT', ['Giấy phép 15/GP-BTTTT – –']],
    // nothing between the word and the number
    ['Căn cứ kế hoạch số12/KH-THAH ngày 09/9/2024', ['Kế hoạch 12/KH-THAH 2024-09-09 –']],
    // a space for the hyphen, as the Party and its unions wrote
    ['Kế hoạch số 131 KH/TĐTN ngày 20/02/2013 của Tỉnh Đoàn', ['Kế hoạch 131KH/TĐTN 2013-02-20 Tỉnh Đoàn']],
    ['Hướng dẫn số 27 HD/TĐTN-BTC ngày 05/9/2016', ['Hướng dẫn 27HD/TĐTN-BTC 2016-09-05 –']],
  ])('%s', (text, wanted) => {
    expect(linesIn(text)).toEqual(wanted);
  });
});

describe('a type word before the title of a document, whose number stands behind it', () => {
  it.each([
    ['Luật Giao dịch điện tử số 20/2023/QH15', ['Luật 20/2023/QH15 – –']],
    ['Luật Điện lực số 61/2024/QH15', ['Luật 61/2024/QH15 – –']],
    ['Quyết định ban hành Kế hoạch truyền thông số 15/QĐ-SXD', ['Quyết định 15/QĐ-SXD – –']],
    // where no word is of its kind, the nearest one governs it
    ['Đề án và Phương án di dân số 15/QĐ-SXD', ['Phương án 15/QĐ-SXD – –']],
  ])('%s', (text, wanted) => {
    expect(linesIn(text)).toEqual(wanted);
  });
});

describe('issuers that no list names', () => {
  it.each([
    ['Quyết định 15/QĐ-TrTH ngày 03/01/2024 của Hiệu trưởng', 'Hiệu trưởng'],
    ['Nghị quyết số 08-NQ/CB ngày 02/01/2024 của Chi bộ Văn phòng về nhiệm vụ năm 2024', 'Chi bộ Văn phòng'],
    [
      'Thông tư số 01/2018/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn',
      'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
    ],
    // what follows has a part in the paper, not in its issuer
    ['Báo cáo số 19/BC-PC của Ban Pháp chế HĐND tỉnh và ý kiến thảo luận', 'Ban Pháp chế HĐND tỉnh'],
    // the name of a place ends the name of its body
    ['Quyết định số 35/2012/QĐ-UBND của UBND tỉnh Kon Tum vào khoảng 28%', 'UBND tỉnh Kon Tum'],
    ['Nghị quyết số 09/NQ-HĐND của HĐND huyện Ia Grai khóa XI', 'HĐND huyện Ia Grai'],
    ['của Chính\nphủ', 'Chính phủ', 'Nghị định số 61/2018/NĐ-CP '],
  ])('%s', (text, issuer, before = '') => {
    const [citation] = citationsIn(before + text);
    expect(citation?.issuer).toBe(issuer);
  });
});

describe('the issuer before the number', () => {
  it.each([
    ['Công văn chỉ đạo của UBND tỉnh (số 123/UBND-NC ngày 01/01/2026)', 'Công văn 123/UBND-NC 2026-01-01 UBND tỉnh'],
    [
      'đề nghị của Sở Kế hoạch và Đầu tư (cơ quan thường trực) tại Tờ trình số 126/SKHĐT ngày 23/01/2007',
      'Tờ trình 126/SKHĐT 2007-01-23 Sở Kế hoạch và Đầu tư',
    ],
    ['Sở Nội vụ cũng xây dựng Kế hoạch số 22/KH-SNV ngày 02/5/2019', 'Kế hoạch 22/KH-SNV 2019-05-02 Sở Nội vụ'],
  ])('%s', (text, wanted) => {
    expect(linesIn(text)).toEqual([wanted]);
  });

  it('“cùng ngày” is the day of the citation before it', () => {
    expect(
      linesIn(
        'Ngày 15/3/2023, UBND tỉnh ban hành Kế hoạch số 55/KH-UBND; cùng ngày Sở Nội vụ có Công văn số 321/SNV-CCHC.',
      ),
    ).toEqual(['Kế hoạch 55/KH-UBND 2023-03-15 UBND tỉnh', 'Công văn 321/SNV-CCHC 2023-03-15 Sở Nội vụ']);
  });
});

describe('lists', () => {
  it.each([
    [
      'the list goes on behind the title of its first document',
      'Quyết định số 12/QĐ-UBND phê duyệt Đề án A và số 15/QĐ-UBND ngày 01/02/2026 phê duyệt Đề án B',
      ['Quyết định 12/QĐ-UBND – –', 'Quyết định 15/QĐ-UBND 2026-02-01 –'],
    ],
    [
      'a day is not shared with a number of another year',
      'Nghị quyết số 19/2018/NQ-CP và số 02/NQ-CP ngày 01/01/2019',
      ['Nghị quyết 19/2018/NQ-CP – –', 'Nghị quyết 02/NQ-CP 2019-01-01 –'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(linesIn(text)).toEqual(wanted);
  });
});

describe('a number in an unusual form', () => {
  it.each([
    ['Quyết định số 1.245/QĐ-UBND ngày 02/6/2020', 'Quyết định 1.245/QĐ-UBND 2020-06-02 –'],
    ['Thông tư 17/2022/TT-BYT ngày ngày 05  tháng  9  năm 2022', 'Thông tư 17/2022/TT-BYT 2022-09-05 –'],
    ['THỰC HIỆN QUYẾT ĐỊNH SỐ 1085/QĐ-TTG', 'QUYẾT ĐỊNH 1085/QĐ-TTG – –'],
    [
      'CHỈ THỊ SỐ 08/CT-TTG NGÀY 05/02/2024 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ BẢO VỆ RỪNG',
      'CHỈ THỊ 08/CT-TTG 2024-02-05 THỦ TƯỚNG CHÍNH PHỦ',
    ],
    // joint papers were numbered so
    ['Thông tư liên tịch số 12/2007/TTLT/BTC-BKHCN', 'Thông tư liên tịch 12/2007/TTLT/BTC-BKHCN – –'],
    // steering committees and youth unions may write as the Party does
    ['Công văn số 59-CV/BCĐ ngày 12/9/2025', 'Công văn 59-CV/BCĐ 2025-09-12 –'],
    ['Kế hoạch số 123-KH/TĐTN-BPT', 'Kế hoạch 123-KH/TĐTN-BPT – –'],
    ['công văn số 15/PGD&ĐT', 'Công văn 15/PGD&ĐT – –'],
    // the Party's programmes bear the code of directives
    ['Chương trình hành động của Tỉnh ủy số 02-CT/TU', 'Chương trình hành động 02-CT/TU – Tỉnh ủy'],
  ])('%s', (text, wanted) => {
    expect(linesIn(text)).toEqual([wanted]);
    expect(faultsIn(text)).toEqual([]);
  });

  it.each([
    ['Quyết định số 1O7/QĐ-UBND', '107/QĐ-UBND'],
    ['Nghị định số 6l/2018/NĐ-CP', '61/2018/NĐ-CP'],
  ])('%s: a letter that a scan put for a digit', (text, canonical) => {
    const [citation] = citationsIn(text);
    expect(citation?.number).toMatchObject({ canonical, faults: ['letter'] });
  });
});

describe('what stands between the number and its date or issuer', () => {
  it.each([
    ['Nghị định số 61/2018/NĐ-CP1 ngày 23/4/2018 của Chính phủ', 'Nghị định 61/2018/NĐ-CP 2018-04-23 Chính phủ'],
    ['Nghị quyết số 76/NQ-CP[2] ngày 15/7/2021', 'Nghị quyết 76/NQ-CP 2021-07-15 –'],
    ['Nghị quyết số 21/NQ-HĐND tỉnh ngày 01/01/2026', 'Nghị quyết 21/NQ-HĐND 2026-01-01 –'],
    ['Quyết định số 18/QĐ-UBND ngày 05/01/2026 UBND tỉnh', 'Quyết định 18/QĐ-UBND 2026-01-05 UBND tỉnh'],
    ['theo Kế hoạch số 18/KH-UBND ngày 05/01/2026 Sở Y tế tổ chức sơ kết', 'Kế hoạch 18/KH-UBND 2026-01-05 –'],
    ['Quyết định số 37, 38/QĐ-UBND', 'Quyết định 38/QĐ-UBND – –'],
    ['Quyết định số 05/QĐ-BCĐ389', 'Quyết định 05/QĐ-BCĐ389 – –'],
  ])('%s', (text, wanted) => {
    expect(linesIn(text)).toEqual([wanted]);
  });
});

it.each([
  'theo mẫu số 02/BC-CCHC',
  'Phụ lục 3/BC-TTHC',
  'Biểu số 01/KH-CCHC',
  'số 12/3 đường Trần Phú, Tổ 5/KP2',
  'điện thoại 0237.3852.123/102',
  'biển số 36C/1234',
  'QCVN 14:2008/BTNMT, TCVN ISO 9001:2015',
  'Bệnh viện 30/4-BCA',
  '28 giường bệnh/10.000 dân',
  'bản đồ tỷ lệ 1/500',
  'mã ngân sách 1-021-018-370',
])('no document number: %s', (text) => {
  expect(linesIn(text)).toEqual([]);
});

describe('the own number below the title of an appendix is no citation', () => {
  it.each([
    [
      'while the head is blank',
      'Số:       /KH-SYT',
      '(Kèm theo Kế hoạch số 45/KH-SYT ngày 05/02/2026 của Sở Y tế)',
      [],
    ],
    ['with a slip of the pen', 'Số: 42/KH-SYT', '(Kèm theo Kế hoạch số 24/KH-SYT ngày 05/02/2026 của Sở Y tế)', []],
    ['without a head', '', '(Ban hành kèm theo Quyết định số 12/QĐ-UBND của UBND tỉnh)', []],
    ['but another document is', 'Số: 42/KH-SYT', '(Kèm theo Quyết định số 24/QĐ-UBND của UBND tỉnh)', ['24/QĐ-UBND']],
    ['and so is one in a sentence', '', 'Giao ban hằng tuần (kèm theo Kế hoạch số 24/KH-UBND).', ['24/KH-UBND']],
  ])('%s', (_, head, line, wanted) => {
    const plan = planOf(
      `${head}\n\nHuế, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nChuyển đổi số\n\nPHỤ LỤC\n\n${line}\n`,
    );
    expect(plan.citations.map(({ number }) => number.text)).toEqual(wanted);
  });
});

it('a citation in the heading of a table, where a converter may put the first row', () => {
  const plan = planOf(`Căn cứ:

| 1 | Quyết định số 12/QĐ-UBND ngày 05/01/2026 |
| --- | --- |
| 2 | Kế hoạch số 15/KH-UBND |
`);
  expect(plan.citations.map(citationLine)).toEqual(['Quyết định 12/QĐ-UBND 2026-01-05 –', 'Kế hoạch 15/KH-UBND – –']);
});

it('an issuer said before a list holds for it across “, các văn bản số …”', () => {
  const text =
    'Theo đề nghị của UBND thành phố tại Tờ trình số 8/TTr-UBND, các văn bản số 14/UBND-NN và số 15/UBND-NN.';
  expect(citationsIn(text).map(({ issuer }) => issuer)).toEqual(Array(3).fill('UBND thành phố'));
});

it.each([
  ['Công văn số 784/SNN-KH ngày 08/4/2016 của Sở Nông nghiệp và PTNT về kinh phí', 'Sở Nông nghiệp và PTNT'],
  ['Công văn số 784/STC-NS ngày 08/4/2016 của Sở Tài chính và UBND tỉnh', 'Sở Tài chính'],
])('an abbreviated field ends the name of an issuer: %s', (text, issuer) => {
  expect(citationsIn(text).map((citation) => citation.issuer)).toEqual([issuer]);
});

describe('a list that a type, an issuer and a colon open', () => {
  const decision = 'Căn cứ các Quyết định của UBND tỉnh: số 15/QĐ-UBND ngày 10/01/2025 ban hành Quy chế;';
  it.each([
    ['số 16/QĐ-UBND về danh mục; số 17/QĐ-UBND.', ['UBND tỉnh', 'UBND tỉnh', 'UBND tỉnh']],
    ['Quyết định số 16/QĐ-UBND ngày 11/01/2025.', ['UBND tỉnh', 'UBND tỉnh']],
    ['số 16/QĐ-UBND của Chủ tịch UBND huyện; số 17/QĐ-UBND.', ['UBND tỉnh', 'Chủ tịch UBND huyện', 'UBND tỉnh']],
    // of another type, of another body, in another sentence
    ['Kế hoạch số 16/KH-UBND ngày 11/01/2025.', ['UBND tỉnh', null]],
    ['Quyết định số 16/QĐ-TTg ngày 11/01/2025.', ['UBND tỉnh', null]],
    ['số 16/QĐ-UBND. Quyết định số 17/QĐ-UBND đã hết hiệu lực.', ['UBND tỉnh', 'UBND tỉnh', null]],
  ])('has that issuer as far as it goes: %s', (rest, issuers) => {
    const found = citationsIn(`${decision} ${rest}`);
    expect(found.map(({ issuer }) => issuer)).toEqual(issuers);
  });

  it('may name the type once more before each number', () => {
    const text =
      'Theo các Thông tư của Bộ Nội vụ: Thông tư số 01/2019/TT-BNV về quy trình; Thông tư số 02/2019/TT-BNV.';
    expect(linesIn(text)).toEqual(['Thông tư 01/2019/TT-BNV – Bộ Nội vụ', 'Thông tư 02/2019/TT-BNV – Bộ Nội vụ']);
  });
});
