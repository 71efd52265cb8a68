import { describe, expect, it } from 'vitest';
import type { Task } from '../../../../core/plan/tasks/tasks.ts';
import { planOf, tableText } from '../../../support/reading.ts';

const HEADER = 'TT | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời hạn';

/** The tasks of a table in a plan for 2023. */
function tasksIn(...rows: readonly string[]): readonly Task[] {
  return planOf(`KẾ HOẠCH\n\nNăm 2023\n\n${tableText(...rows)}`).tasks;
}

function names(units: Task['lead'] | undefined): readonly string[] {
  return (units ?? []).map(({ name }) => name);
}

it('reads all that a row says', () => {
  const [task, ...more] = tasksIn(
    HEADER,
    '1.7 | Rà soát thủ tục | Quyết định | Văn phòng Sở | Các phòng; UBND các xã | Trước ngày 01/12/2023',
  );
  expect(more).toEqual([]);
  expect(task).toMatchObject({
    origin: 'appendix',
    ordinal: '1.7',
    title: 'Rà soát thủ tục',
    output: 'Quyết định',
    leadState: 'own',
    deadlineState: 'own',
    deadline: { text: 'Trước ngày 01/12/2023', kind: 'date', due: '2023-12-01' },
  });
  expect(names(task?.lead)).toEqual(['Văn phòng Sở']);
  expect(names(task?.cooperating)).toEqual(['Các phòng', 'UBND các xã']);
});

describe('the lead of the second row', () => {
  const first = '1 | Rà soát | Báo cáo | Văn phòng Sở | Các phòng | Quý I';
  it.each([
    ['its own cell', '2 | Đào tạo | Báo cáo | Phòng Tổ chức | | Quý II', 'own', ['Phòng Tổ chức']],
    ['a merged cell', '2 | Đào tạo | Báo cáo |  | Các phòng | Quý II', 'inherited', ['Văn phòng Sở']],
    ['“nt”', '2 | Đào tạo | Báo cáo | nt | Các phòng | Quý II', 'ditto', ['Văn phòng Sở']],
    ['“như trên”', '2 | Đào tạo | Báo cáo | Như trên | | Quý II', 'ditto', ['Văn phòng Sở']],
    ['〃', '2 | Đào tạo | Báo cáo | 〃 | | Quý II', 'ditto', ['Văn phòng Sở']],
    ['a placeholder', '2 | Đào tạo | Báo cáo | … | Các phòng | Quý II', 'missing', []],
    ['a dash', '2 | Đào tạo | Báo cáo | - | Các phòng | Quý II', 'missing', []],
  ])('from %s', (_, row, state, lead) => {
    const [above, task] = tasksIn(HEADER, first, row);
    expect(task?.leadState).toBe(state);
    expect(names(task?.lead)).toEqual(lead);
    expect(task?.leadInheritedFrom ?? null).toEqual(state === 'inherited' ? above?.cells.lead?.span : null);
  });

  it('is missing below a group row', () => {
    const tasks = tasksIn(HEADER, first, 'II | Cải cách bộ máy |  |  |  | ', '1 | Đào tạo | Báo cáo |  | | Quý II');
    expect(tasks.map(({ leadState }) => leadState)).toEqual(['own', 'missing']);
  });

  it('is missing where nobody leads above', () => {
    const tasks = tasksIn(HEADER, '1 | Rà soát | Báo cáo |  | Văn thư | Quý I', '2 | Đào tạo | Báo cáo |  | | Quý II');
    expect(tasks.map(({ leadState }) => leadState)).toEqual(['missing', 'missing']);
  });

  it('has no column', () => {
    const [task] = tasksIn('TT | Nhiệm vụ | Thời hạn', '1 | Rà soát | Quý I');
    expect(task).toMatchObject({ leadState: 'no-column', lead: [], cells: { lead: null } });
  });
});

describe('lead and partners in one cell', () => {
  it.each([
    [
      'Chủ trì',
      'Chủ trì: Văn phòng Sở; phối hợp: Các phòng, UBND các xã',
      ['Văn phòng Sở'],
      ['Các phòng', 'UBND các xã'],
    ],
    [
      'Đơn vị chủ trì, phối hợp',
      'Văn phòng; các đơn vị trong toàn ngành',
      ['Văn phòng'],
      ['các đơn vị trong toàn ngành'],
    ],
    ['Đơn vị thực hiện', 'Văn phòng; Thanh tra Sở', ['Văn phòng', 'Thanh tra Sở'], []],
  ])('%s | %s', (heading, cell, lead, cooperating) => {
    const [task] = tasksIn(`TT | Nhiệm vụ | ${heading} | Thời hạn`, `1 | Rà soát | ${cell} | Quý I`);
    expect(names(task?.lead)).toEqual(lead);
    expect(names(task?.cooperating)).toEqual(cooperating);
  });
});

describe('the deadline', () => {
  const first = '1 | Rà soát | Báo cáo | Văn phòng Sở |  | Quý I';
  it.each([
    ['', 'missing', 'missing'],
    ['…', 'missing', 'missing'],
    ['nt', 'ditto', 'quarter'],
    ['Thường xuyên', 'own', 'continuous'],
  ])('of a cell “%s” is %s', (cell, state, kind) => {
    const [, task] = tasksIn(HEADER, first, `2 | Đào tạo | Báo cáo | Văn phòng Sở |  | ${cell}`);
    expect(task).toMatchObject({ deadlineState: state, deadline: { kind, text: cell } });
  });

  it('has no column', () => {
    const [task] = tasksIn('TT | Nhiệm vụ | Chủ trì', '1 | Rà soát | Văn phòng');
    expect(task).toMatchObject({ deadlineState: 'no-column', deadline: { kind: 'missing' } });
  });

  it('is the end of two columns, else the beginning', () => {
    const header = 'TT | Nhiệm vụ | Chủ trì | Thời gian bắt đầu | Thời gian kết thúc';
    const tasks = tasksIn(
      header,
      '1 | Rà soát | Văn phòng | 01/3/2023 | 30/4/2023',
      '2 | Đào tạo | Văn phòng | 05/5/2023 |  ',
    );
    expect(tasks.map(({ deadline }) => deadline.due)).toEqual(['2023-04-30', '2023-05-05']);
  });

  it('is that of the marked columns', () => {
    const header = 'TT | Nhiệm vụ | Chủ trì | Thời gian |  |  | ';
    const quarters = ' |  |  | Quý I | Quý II | Quý III | Quý IV';
    const [task] = tasksIn(header, quarters, '1 | Rà soát | Văn phòng |  | x | x | ');
    expect(task?.deadline).toMatchObject({ kind: 'quarter', due: '2023-09-30' });
  });
});

it.each([
  ['group rows', 'I | Cải cách thể chế |  |  |  | '],
  ['repeated headers', HEADER],
  ['totals', ' | Tổng cộng |  |  |  | '],
])('%s are no tasks', (_, row) => {
  const task = '1 | Rà soát | Báo cáo | Văn phòng Sở |  | Quý I';
  expect(tasksIn(HEADER, task, row, task)).toHaveLength(2);
});

it('a table of other things holds none', () => {
  expect(tasksIn('TT | Họ và tên | Chức vụ', '1 | Trần Văn Bình | Trưởng phòng')).toEqual([]);
});
