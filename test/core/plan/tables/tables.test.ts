import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../../core/plan/tables/tables.ts';
import { cellText } from '../../../../core/plan/texts.ts';
import { cellsOf, planOf, tableOf, tableText } from '../../../support/reading.ts';

const HEADER = 'TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn';
const TASK = '1 | Rà soát thủ tục | Văn phòng | Các phòng | Quý I';

/** "body 1 Rà soát": the kind of each row with its first filled cells. */
function kindsOf({ rows }: PlanTable): readonly string[] {
  return rows.map(({ kind, row }) => [kind, ...cellsOf(row).filter(Boolean).slice(0, 2)].join(' '));
}

describe('a row that is no body row', () => {
  it.each([
    ['the second level of a header', ' |  | (đơn vị) | (đơn vị) | ', 'header (đơn vị) (đơn vị)'],
    ['the numbers of the columns', '(1) | (2) | (3) | (4) | (5)', 'header (1) (2)'],
    ['letters and numbers of the columns', 'A | B | 1 | 2 | 3', 'header A B'],
  ])('under the header: %s', (_, row, wanted) => {
    const header = 'TT | Nhiệm vụ |  |  | Thời hạn';
    expect(kindsOf(tableOf(header, row, TASK))[1]).toBe(wanted);
  });

  it.each([
    ['a heading', 'I | Cải cách thể chế |  |  | ', 'group I Cải cách thể chế'],
    ['a bold one with an ordinal', '2 | **Cải cách thể chế** |  |  | ', 'group 2 Cải cách thể chế'],
    ['one that fills all columns', 'Cải cách | Cải cách | Cải cách | Cải cách | Cải cách', 'group Cải cách Cải cách'],
    ['the total', ' | Tổng cộng: |  |  | 12', 'total Tổng cộng: 12'],
    ['the header again', HEADER, 'header TT Nhiệm vụ'],
  ])('%s', (_, row, wanted) => {
    expect(kindsOf(tableOf(HEADER, TASK, row, TASK))[2]).toBe(wanted);
  });
});

describe('a row with only its title filled', () => {
  it('is a task between tasks that count on', () => {
    const rows = [TASK, '2 | Đào tạo công chức |  |  | ', '3 | Kiểm tra công vụ | Thanh tra |  | Quý II'];
    expect(kindsOf(tableOf(HEADER, ...rows))[2]).toBe('body 2 Đào tạo công chức');
  });

  it('heads the rows that are counted below it', () => {
    const rows = ['1 | Cải cách thể chế |  |  | ', '1.1 | Rà soát | Văn phòng |  | Quý I'];
    expect(kindsOf(tableOf(HEADER, ...rows))[1]).toBe('group 1 Cải cách thể chế');
  });
});

describe('pieces of one table', () => {
  it('are joined where a page break repeated the header', () => {
    const table = tableOf(HEADER, TASK, '---', HEADER, '2 | Đào tạo | Văn phòng |  | Quý II');
    expect(table.pieces.map(({ repeatsHeader }) => repeatsHeader)).toEqual([false, true]);
    expect(kindsOf(table)).toEqual([
      'header TT Nhiệm vụ',
      'body 1 Rà soát thủ tục',
      'header TT Nhiệm vụ',
      'body 2 Đào tạo',
    ]);
  });

  it('are joined where a row stands in the place of the header', () => {
    const table = tableOf(
      HEADER,
      TASK,
      '---',
      '2 | Đào tạo | Văn phòng |  | Quý II',
      '3 | Kiểm tra | Thanh tra |  | Năm',
    );
    expect(table.pieces).toHaveLength(2);
    expect(kindsOf(table).slice(2)).toEqual(['body 2 Đào tạo', 'body 3 Kiểm tra']);
  });

  it('are joined over a page number', () => {
    const text = `${tableText(HEADER, TASK)}\n12\n\n${tableText(HEADER, TASK)}`;
    expect(planOf(text).tables).toHaveLength(1);
  });

  it.each([
    ['another header', tableText('TT | Chỉ tiêu | Kết quả', '1 | Hồ sơ đúng hạn | 98%')],
    ['text between them', `Biểu số 2\n\n${tableText(HEADER, TASK)}`],
  ])('are not joined: %s', (_, second) => {
    expect(planOf(`${tableText(HEADER, TASK)}\n${second}`).tables).toHaveLength(2);
  });

  it('go on with the row that the page break split', () => {
    const tail = tableOf(
      HEADER,
      '1 | Rà soát | Văn phòng | Các phòng, | Quý I',
      '---',
      HEADER,
      ' | thủ tục |  | các xã | ',
    );
    expect(tail.rows.at(-1)?.kind).toBe('continuation');
    expect(cellText(tail, 1, 1).shown).toBe('Rà soát thủ tục');
    expect(cellText(tail, 1, 3).shown).toBe('Các phòng, các xã');
  });
});

describe('does the table hold tasks', () => {
  it.each([
    [HEADER, true],
    ['TT | Họ và tên | Chức vụ', false],
    ['Chỉ tiêu | Đơn vị tính | Năm 2024', false],
  ])('%s: %s', (header, wanted) => {
    expect(tableOf(header, header.replaceAll(/[^|]+/gu, ' x ')).holdsTasks).toBe(wanted);
  });
});

it('reads an HTML table as its Markdown', () => {
  const html = `<table>
<tr><th rowspan="2">TT</th><th rowspan="2">Nhiệm vụ</th><th colspan="2">Phân công</th><th rowspan="2">Thời hạn</th></tr>
<tr><th>Chủ trì</th><th>Phối hợp</th></tr>
<tr><td>1</td><td>Rà soát<br>thủ tục</td><td>Văn phòng</td><td>Các phòng</td><td>Quý I</td></tr>
</table>
`;
  const [table] = planOf(html).tables;
  expect(table?.columns.map(({ role }) => role)).toEqual(['index', 'task', 'lead', 'partner', 'deadline']);
  expect(table?.rows.map(({ kind }) => kind)).toEqual(['header', 'header', 'body']);
  expect(table && cellText(table, 2, 1).shown).toBe('Rà soát\nthủ tục');
});
