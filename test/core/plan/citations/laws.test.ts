import { describe, expect, it } from 'vitest';
import { readLaws } from '../../../../core/plan/citations/laws.ts';
import { knowledge } from '../../../support/knowledge.ts';
import { plainOf } from '../../../support/reading.ts';

/** "Luật Viên chức 2010" for each law of a text. */
function lawsIn(text: string): readonly string[] {
  return readLaws(plainOf(text), knowledge()).map(({ name, year }) =>
    year === null ? name : `${name} ${String(year)}`,
  );
}

describe('a law cited by name', () => {
  it.each([
    ['Luật Ban hành văn bản quy phạm pháp luật năm 2015', ['Luật Ban hành văn bản quy phạm pháp luật 2015']],
    ['Căn cứ Luật Viên chức ngày 15/11/2010;', ['Luật Viên chức 2010']],
    ['Luật Cán bộ, công chức (năm 2008)', ['Luật Cán bộ, công chức 2008']],
    ['Bộ luật Lao động ngày 20 tháng 11 năm 2019', ['Bộ luật Lao động 2019']],
    ['thi hành luật Viên chức', ['Luật Viên chức']],
    // a name that the list does not have ends where no name goes on
    ['Luật Nhà giáo có hiệu lực từ đầu năm', ['Luật Nhà giáo']],
    ['Luật Tiết kiệm, chống lãng phí năm 2025', ['Luật Tiết kiệm, chống lãng phí 2025']],
    ['Luật Tiết kiệm, chống lãng phí số 110/2025/QH15', []],
    ['Luật Viên chức; Luật Khám bệnh, chữa bệnh', ['Luật Viên chức', 'Luật Khám bệnh, chữa bệnh']],
    ['các Luật Viên chức, Cán bộ, công chức', ['Luật Viên chức', 'Luật Cán bộ, công chức']],
    // the laws that an amending law names are its name
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25/11/2019',
      ['Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức 2019'],
    ],
  ])('%s', (text, wanted) => {
    expect(lawsIn(text)).toEqual(wanted);
  });

  it.each([
    ['the year without its word', 'Luật Khám bệnh, chữa bệnh 2023', ['Luật Khám bệnh, chữa bệnh 2023']],
    ['the year in a bracket', 'sửa đổi Luật Viên chức (2010)', ['Luật Viên chức 2010']],
    ['in lower case, with its year', 'theo luật ban hành văn bản QPPL năm 2015', ['Luật ban hành văn bản QPPL 2015']],
    ['several behind a colon', 'các Luật: Đất đai, Nhà ở, Đấu thầu', ['Luật Đất đai', 'Luật Nhà ở', 'Luật Đấu thầu']],
    [
      'a name with a word that ends others',
      'Pháp lệnh Ưu đãi người có công với cách mạng',
      ['Pháp lệnh Ưu đãi người có công với cách mạng'],
    ],
    [
      'a name that no list has, before another document',
      'Luật Tổ chức HĐND và UBND và Quyết định của UBND tỉnh',
      ['Luật Tổ chức HĐND và UBND'],
    ],
    ['a short name before its year', 'Luật Thanh tra (TTr) năm 2022', ['Luật Thanh tra 2022']],
    [
      'a law on the documents of councils',
      'Luật Ban hành văn bản quy phạm pháp luật của HĐND và UBND ngày 03/12/2004',
      ['Luật Ban hành văn bản quy phạm pháp luật của HĐND và UBND 2004'],
    ],
    ['a period is no year', 'thi hành Luật Thanh niên 2021-2025', ['Luật Thanh niên']],
  ])('%s', (_, text, wanted) => {
    expect(lawsIn(text)).toEqual(wanted);
  });
});

describe('no law by name', () => {
  it.each([
    'theo quy định của pháp luật',
    'kỷ luật, kỷ cương hành chính',
    'theo luật định',
    'Đoàn Luật sư tỉnh',
    'Trường Đại học Luật Hà Nội',
    'Báo Pháp luật Việt Nam',
    'dự án Luật Nhà giáo',
    'các luật có hiệu lực năm 2024',
    'luật thông qua năm 2024',
    'cử nhân Luật: 05 người',
    'Ngày Pháp luật năm 2024',
    // a law with a number is a citation
    'Luật số 80/2015/QH13',
    'Luật Khám bệnh, chữa bệnh số 15/2023/QH15',
    'Luật Đất đai (số 31/2024/QH15)',
  ])('%s', (text) => {
    expect(lawsIn(text)).toEqual([]);
  });
});

it('stands from its word to its year', () => {
  const text = 'Căn cứ Luật Viên chức năm 2010 và';
  const [law] = readLaws(plainOf(text), knowledge());
  expect(text.slice(law?.span.start, law?.span.end)).toBe('Luật Viên chức năm 2010');
});
