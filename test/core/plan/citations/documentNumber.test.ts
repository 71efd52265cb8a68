import { describe, expect, it } from 'vitest';
import { type DocumentNumber, findNumbers } from '../../../../core/plan/citations/documentNumber.ts';
import { foldLookAlikes } from '../../../../core/text/fold.ts';
import { knowledge } from '../../../support/knowledge.ts';

/** The numbers of a text that "số" stands before. */
function numbersIn(text: string, context = { named: true, letter: false }): readonly DocumentNumber[] {
  return findNumbers(foldLookAlikes(text), knowledge(), () => context).map(({ number }) => number);
}

/** "107 2021 NĐ CP": serial, year, type code and issuer, as far as the number has them. */
function parts({ serial, year, type, issuer }: DocumentNumber): string {
  return [serial, year, type, issuer].filter((part) => part !== null).join(' ');
}

describe.each([
  [
    'normative',
    [
      ['107/2021/NĐ-CP', '107 2021 NĐ CP'],
      ['42/2021/QĐ-UBND', '42 2021 QĐ UBND'],
      ['37/2015/TTLT-BYT-BTC', '37 2015 TTLT BYT-BTC'],
      ['15/2017/NQLT-CP-UBTWMTTQVN', '15 2017 NQLT CP-UBTWMTTQVN'],
      ['66.7/2025/NQ-CP', '66.7 2025 NQ CP'],
      ['19-2018/NQ-CP', '19 2018 NQ CP'],
      // an issuer that does not exist is for a rule to find
      ['240/2016/TT-BTYC', '240 2016 TT BTYC'],
    ],
  ],
  [
    'assembly',
    [
      ['80/2015/QH13', '80 2015 QH13'],
      ['31/2023/UBTVQH15', '31 2023 UBTVQH15'],
    ],
  ],
  [
    'administrative',
    [
      ['468/QĐ-TTg', '468 QĐ TTg'],
      ['947/CTr-SYT', '947 CTr SYT'],
      ['07/KH-SYT', '07 KH SYT'],
      ['7/KH-SYT', '7 KH SYT'],
      ['30c/NQ-CP', '30c NQ CP'],
      ['2282A/KH-TTKSBT', '2282A KH TTKSBT'],
      ['18/BCTĐ-STP', '18 BCTĐ STP'],
      ['26/VBHN-VPQH', '26 VBHN VPQH'],
      ['03/SY-UBND', '03 SY UBND'],
      ['05/QĐ-BCĐ389', '05 QĐ BCĐ389'],
      ['43/HDLN-SYT-BHXH', '43 HDLN SYT-BHXH'],
      ['768/QĐ-TTPVHCC', '768 QĐ TTPVHCC'],
    ],
  ],
  [
    'letter',
    [
      ['4692/UBND-THKH', '4692 UBND'],
      // "KH" is the office that wrote it, not the type
      ['9913/BYT-KH-TC', '9913 BYT'],
      ['174/VP-VX', '174 VP'],
      ['01a/SYT-VP', '01a SYT'],
      ['2231/SNV-CCHC&PC', '2231 SNV'],
      ['38-CP', '38 CP'],
    ],
  ],
  [
    'party',
    [
      ['39-NQ/TW', '39 NQ TW'],
      ['177-KH/TU', '177 KH TU'],
      ['12-CTr/TU', '12 CTr TU'],
      ['36-HD/VPTW', '36 HD VPTW'],
      ['66-QĐ/TW', '66 QĐ TW'],
      ['06/TU', '06 TU'],
    ],
  ],
])('a number of the form “%s”', (form, cases) => {
  it.each(cases)('%s', (text, wanted) => {
    const [number, ...more] = numbersIn(text);
    expect(number).toMatchObject({ form, text, canonical: text, faults: [] });
    expect(number && parts(number)).toBe(wanted);
    expect(more).toEqual([]);
  });
});

describe('a number that is not written as numbers are', () => {
  it.each([
    ['282 /KH- UBND', ['space'], '282/KH-UBND'],
    ['164/TTr- SKHCN', ['space'], '164/TTr-SKHCN'],
    ['57- NQ/TW', ['space'], '57-NQ/TW'],
    ['107/2021/NĐ – CP', ['space'], '107/2021/NĐ-CP'],
    ['282-KH/UBND', ['separator'], '282/KH-UBND'],
    ['177/KH-TU', ['separator'], '177-KH/TU'],
    ['107/2021-NĐ-CP', ['separator'], '107/2021/NĐ-CP'],
    ['468/QĐ/TTg', ['separator'], '468/QĐ-TTg'],
    ['282KH-UBND', ['glued'], '282/KH-UBND'],
    ['2181/QĐUBND', ['glued'], '2181/QĐ-UBND'],
    ['02/2017/TTVPCP', ['glued'], '02/2017/TT-VPCP'],
    ['468/QD-TTg', ['letter'], '468/QĐ-TTg'],
    ['13/NQ-HDND', ['letter'], '13/NQ-HĐND'],
    ['1O7/2021/NĐ-CP', ['letter'], '107/2021/NĐ-CP'],
    ['l07/2021/NĐ-CP', ['letter'], '107/2021/NĐ-CP'],
    ['282 /KH/UBND', ['space', 'separator'], '282/KH-UBND'],
  ])('%s', (text, faults, canonical) => {
    expect(numbersIn(text)).toMatchObject([{ faults, canonical }]);
  });
});

describe('a letter or sign that only looks like the right one', () => {
  it.each([
    ['107/2021/NÐ-CP', '107/2021/NĐ-CP'],
    ['107/2021/NƉ-CP', '107/2021/NĐ-CP'],
    ['39‑NQ/TW', '39-NQ/TW'],
    ['282/KH–UBND', '282/KH-UBND'],
    ['468∕QĐ−TTg', '468/QĐ-TTg'],
    ['25/2021/ТТ-ВТС', '25/2021/TT-BTC'],
  ])('%s', (text, folded) => {
    expect(numbersIn(text)).toMatchObject([{ text: folded, canonical: folded, faults: [] }]);
  });
});

describe('no number', () => {
  it.each([
    'Bệnh viện 30/4',
    'Bệnh viện 27/2',
    'trực 24/7',
    '15 tin, bài/năm',
    '38/Số người',
    'ISO 9001:2015',
    'TCVN ISO 9001:2015',
    'giai đoạn 2019-2021 - Trường',
    '10-20 đơn vị/VP',
    'COVID-19/2021',
    'ngày 05/10/2023',
    'tháng 01/2023',
    'tỷ lệ 1/2',
    '02-03 phòng/CC',
    '/KH-SYT',
    'QĐ-UBND',
    'A282/KH-UBND',
    '282/KH',
  ])('%s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});

it('ends at the dash of the sentence', () => {
  expect(numbersIn('12/QĐ-TTg - Trung ương').map(({ text }) => text)).toEqual(['12/QĐ-TTg']);
});

it('finds several in order', () => {
  const texts = numbersIn('các số 12/KH-UBND, 39-NQ/TW; 4692/UBND-THKH.').map(({ text }) => text);
  expect(texts).toEqual(['12/KH-UBND', '39-NQ/TW', '4692/UBND-THKH']);
});

describe('a number of one code, or of a code that nobody knows', () => {
  it.each([
    ['06/TU', { named: false, letter: false }, []],
    ['282KH-UBND', { named: false, letter: false }, []],
    ['12/XYZ-VP', { named: true, letter: false }, []],
    ['12/XYZ-VP', { named: true, letter: true }, ['12/XYZ-VP']],
    // the unit for science and technique, not a plan of a unit KT
    ['45/KHKT', { named: true, letter: true }, ['45/KHKT']],
    ['45/KHKT', { named: true, letter: false }, []],
  ])('%s is believed only where the words before it promise one: %o', (text, context, wanted) => {
    expect(numbersIn(text, context).map((number) => number.text)).toEqual(wanted);
  });
});
