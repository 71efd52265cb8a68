import { describe, expect, it } from 'vitest';
import type { Header } from '../../../../core/plan/header/header.ts';
import { planOf } from '../../../support/reading.ts';

const HEAD = [
  'UBND TỈNH ĐỒNG NAI',
  'SỞ Y TẾ',
  'Số: 527/KH-SYT',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Đồng Nai, ngày 14 tháng 02 năm 2023',
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2023',
];
const READ = {
  kind: 'KH',
  number: '527/KH-SYT',
  place: 'Đồng Nai',
  date: '2023-02-14',
  issuer: 'Sở Y tế',
  title: 'Cải cách hành chính năm 2023',
  year: 2023,
};

function headerOf(...lines: readonly string[]): Header {
  return planOf(`${lines.join('\n\n')}\n`).header;
}

function valuesOf({ kind, number, place, date, issuer, title, year }: Header): object {
  const [numberValue, placeValue, dateValue, issuerValue, titleValue] = [number, place, date, issuer, title].map(
    (mark) => mark?.value ?? null,
  );
  return {
    ...{ kind, number: numberValue, place: placeValue, date: dateValue },
    ...{ issuer: issuerValue, title: titleValue, year },
  };
}

describe('the head of a document', () => {
  it('is read line by line', () => {
    expect(valuesOf(headerOf(...HEAD))).toEqual(READ);
  });

  it('is read out of the table that a word processor makes of it', () => {
    const [left, right] = [HEAD.slice(0, 3), HEAD.slice(3, 6)].map((lines) => lines.join('<br>'));
    const table = `| ${left ?? ''} | ${right ?? ''} |\n| --- | --- |`;
    expect(valuesOf(headerOf(table, '**KẾ HOẠCH**  \n**Cải cách hành chính năm 2023**'))).toEqual(READ);
  });

  it('is empty where there is none', () => {
    const nothing = { kind: null, number: null, place: null, date: null, issuer: null, title: null, year: null };
    expect(valuesOf(headerOf(''))).toEqual(nothing);
    expect(valuesOf(headerOf('Một đoạn văn bình thường, viết ngày 05/3/2023 tại cơ quan.'))).toEqual(nothing);
  });
});

describe('the own number', () => {
  it.each([
    ['Số: 527/KH-SYT', '527/KH-SYT'],
    ['Số 12/CTr-UBND', '12/CTr-UBND'],
    ['Số:      /KH-SYT', '/KH-SYT'],
    ['Số: …/BC-SYT', '/BC-SYT'],
    ['Số: 177-KH/TU', '177-KH/TU'],
    ['Số: 282 /KH- UBND', '282/KH-UBND'],
    ['Số: 12/KH-UBND   Hà Nội, ngày 05/3/2023', '12/KH-UBND'],
    ['Số: 12/KH-UBND Hà Nội, ngày 05/3/2023', '12/KH-UBND'],
  ])('%s', (line, number) => {
    expect(headerOf(line).number?.value).toBe(number);
  });

  it.each(['Thực hiện Kế hoạch số 282/KH-UBND', 'Số lượng: 12/30 đơn vị', 'Số liệu năm 2023'])(
    'is not in “%s”',
    (line) => {
      expect(headerOf(line).number).toBeNull();
    },
  );
});

describe('the place-and-date line', () => {
  it.each([
    ['Khánh Hòa, ngày 5/3/2020', 'Khánh Hòa', '2020-03-05'],
    ['Hà Nội ngày 05 tháng 3 năm 2020', 'Hà Nội', '2020-03-05'],
    ['TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2020.', 'TP. Hồ Chí Minh', '2020-03-05'],
    ['Bà Rịa - Vũng Tàu, ngày 05 tháng 3 năm 2020 (Dự thảo lần 2)', 'Bà Rịa - Vũng Tàu', '2020-03-05'],
    ['Số: 12/KH-UBND   Hà Nội, ngày 05/3/2023', 'Hà Nội', '2023-03-05'],
    ['Khánh Hòa, ngày    tháng 3 năm 2020', 'Khánh Hòa', undefined],
    ['Khánh Hòa, ngày … tháng … năm 2020', 'Khánh Hòa', undefined],
    // the calendar has no such day
    ['Khánh Hòa, ngày 31 tháng 02 năm 2020', 'Khánh Hòa', undefined],
  ])('%s', (line, place, date) => {
    const header = headerOf(line);
    expect(header.dateLine).not.toBeNull();
    expect(header.place?.value).toBe(place);
    expect(header.date?.value).toBe(date);
  });

  it.each([
    'Thực hiện Kế hoạch số 347/KH-UBND ngày 08/11/2024 của UBND tỉnh, Sở Y tế xây dựng Kế hoạch như sau:',
    'Ngày 01/3/2022, Tỉnh ủy ban hành Chương trình hành động.',
    '- Hoàn thành trước ngày 15/6/2022.',
    '(Kèm theo Kế hoạch số 527/KH-SYT ngày 14 tháng 02 năm 2022)',
  ])('is not a sentence that tells of a day: %s', (line) => {
    expect(headerOf('KẾ HOẠCH', 'Cải cách hành chính', line)).toMatchObject({ date: null, dateLine: null, year: null });
  });
});

describe('kind, title and year', () => {
  it.each([
    [['KẾ HOẠCH', 'Cải cách hành chính năm 2023'], 'KH', 'Cải cách hành chính năm 2023', 2023],
    [['# KẾ HOẠCH TRUYỀN THÔNG NĂM 2024', 'I. MỤC ĐÍCH'], 'KH', 'TRUYỀN THÔNG NĂM 2024', 2024],
    [['Kế hoạch', 'Cải cách hành chính', 'I. MỤC ĐÍCH'], 'KH', 'Cải cách hành chính', null],
    [['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'Quý III/2023'], 'CTr', 'Quý III/2023', 2023],
    [['BÁO CÁO', 'KẾT QUẢ CÔNG TÁC', 'THÁNG 6/2023'], 'BC', 'KẾT QUẢ CÔNG TÁC THÁNG 6/2023', 2023],
    [['Số: 5/TTr-SYT', 'Cần Thơ, ngày 05/3/2023'], 'TTr', undefined, 2023],
    // no empty line before the preamble
    [
      ['KẾ HOẠCH\nCẢI CÁCH HÀNH CHÍNH NĂM 2014\nThực hiện Nghị quyết số 30c/NQ-CP của Chính phủ'],
      'KH',
      'CẢI CÁCH HÀNH CHÍNH NĂM 2014',
      2014,
    ],
    [['KẾ HOẠCH\nTriển khai Đề án 06\nnăm 2024\nCăn cứ Luật Căn cước;'], 'KH', 'Triển khai Đề án 06 năm 2024', 2024],
    // several years are a period, a school year is none
    [['KẾ HOẠCH', 'Giai đoạn 2021 - 2025'], 'KH', 'Giai đoạn 2021 - 2025', null],
    [['KẾ HOẠCH', 'Từ năm 2022 đến năm 2024'], 'KH', 'Từ năm 2022 đến năm 2024', null],
    [['Vinh, ngày 05/9/2022', 'KẾ HOẠCH', 'Năm học 2022 - 2023'], 'KH', 'Năm học 2022 - 2023', 2022],
    // the year of a law, or of another document, is not the plan's
    [
      ['Vinh, ngày 05/9/2025', 'KẾ HOẠCH', 'Triển khai Luật Đất đai năm 2013'],
      'KH',
      'Triển khai Luật Đất đai năm 2013',
      2025,
    ],
    [
      ['KẾ HOẠCH', 'Thực hiện văn bản ngày 01 tháng 3 năm 2017'],
      'KH',
      'Thực hiện văn bản ngày 01 tháng 3 năm 2017',
      null,
    ],
  ])('%j', (lines, kind, title, year) => {
    const header = headerOf(...lines);
    expect(header).toMatchObject({ kind, year });
    expect(header.title?.value).toBe(title);
  });

  it('gives the period', () => {
    expect(headerOf('KẾ HOẠCH', 'Giai đoạn 2021 - 2025').period).toEqual({ from: 2021, to: 2025 });
    expect(headerOf('KẾ HOẠCH', 'Năm học 2022 - 2023').period).toBeNull();
    expect(headerOf('KẾ HOẠCH', 'Cải tiến năm 2025 và giai đoạn 2026 - 2028').period).toEqual({ from: 2025, to: 2028 });
    expect(headerOf('KẾ HOẠCH', 'Năm học: 2023-2024').season).toEqual({ kind: 'season', from: 2023, to: 2024 });
    // what lies ahead of a year's plan
    const ahead = headerOf('KẾ HOẠCH', 'Cải cách hành chính năm 2025, định hướng giai đoạn 2026 - 2030');
    expect([ahead.year, ahead.period]).toEqual([2025, null]);
  });
});

describe('the issuer', () => {
  const number = 'Số: 527/KH-SYT';
  it.each([
    ['the lowest body over the number', ['UBND TỈNH ĐỒNG NAI', 'SỞ Y TẾ', number], 'Sở Y tế'],
    [
      'a name and its province on two lines',
      ['ỦY BAN NHÂN DÂN', 'TỈNH ĐỒNG NAI', 'Số: 41/KH-UBND'],
      'ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI',
    ],
    ['a committee of the Party', ['TỈNH ỦY KHÁNH HÒA', '*', 'Số 177-KH/TU'], 'TỈNH ỦY KHÁNH HÒA'],
    ['a name on two lines', ['ỦY BAN NHÂN DÂN', 'XÃ TÂN LỘC', 'Số: 41/KH-UBND'], 'ỦY BAN NHÂN DÂN XÃ TÂN LỘC'],
    ['a long name on two lines', ['SỞ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH', number], 'Sở Văn hóa, Thể thao và Du lịch'],
    ['a known name, not its place', ['SỞ Y TẾ\nTỈNH ĐỒNG NAI', number], 'Sở Y tế'],
    [
      'the body that plans in the preamble',
      ['KẾ HOẠCH', 'Năm 2023', 'Thực hiện Kế hoạch của tỉnh, Sở Y tế tỉnh Đồng Nai xây dựng Kế hoạch như sau:'],
      'Sở Y tế tỉnh Đồng Nai',
    ],
    ['the code of the number', [number, 'KẾ HOẠCH', 'Năm 2023'], 'Sở Y tế'],
    [
      'the code of the number, not another body that issued something',
      [number, 'KẾ HOẠCH', 'Năm 2023', 'Ban Thường vụ Tỉnh ủy ban hành Chương trình hành động số 12-CTr/TU.'],
      'Sở Y tế',
    ],
  ])('is %s', (_, lines, issuer) => {
    expect(headerOf(...lines).issuer?.value).toBe(issuer);
  });
});
