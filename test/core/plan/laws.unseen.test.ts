import { describe, expect, it } from 'vitest';
import { readLaws } from '../../../core/plan/laws.ts';
import { knowledge } from '../../support/knowledge.ts';
import { plainOf } from '../../support/reading.ts';

// What documents of other provinces, bodies and years taught: each line is a way of naming a law that was read wrongly before.

/** "Luật Viên chức 2010" for each law of a text. */
function lawsIn(text: string): readonly string[] {
  return readLaws(plainOf(text), knowledge()).map(({ name, year }) =>
    year === null ? name : `${name} ${String(year)}`,
  );
}

describe('a law', () => {
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

it.each([
  'Luật Đất đai (số 31/2024/QH15)', // a citation
  'các luật có hiệu lực năm 2024',
  'luật thông qua năm 2024',
  'cử nhân Luật: 05 người',
  'Ngày Pháp luật năm 2024',
])('no law by name: %s', (text) => {
  expect(lawsIn(text)).toEqual([]);
});
