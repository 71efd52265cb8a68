import { describe, expect, it } from 'vitest';
import { areTaskColumns, namesLeadAndPartner, roleOf } from '../../../../core/plan/tables/columns.ts';
import { tableOf } from '../../../support/reading.ts';

describe.each([
  ['index', ['STT', 'TT', 'Số TT', 'S TT', 'Số thứ tự', '#']],
  ['goal', ['Mục tiêu', 'Chỉ tiêu', 'Mục tiêu/chỉ tiêu', 'Tiêu chí']],
  [
    'task',
    [
      'Nhiệm vụ',
      'NHIỆM VỤ THỰC HIỆN',
      'Nhiệm vụ/ Hoạt động',
      'Nội dung công việc',
      'Nội dung nhiệm vụ và giải pháp',
      'Công việc',
    ],
  ],
  [null, ['Kết quả 6 tháng đầu năm', 'Kết quả thực hiện đến ngày 30/6']],
  ['product', ['Kết quả', 'KẾT QUẢ ĐẠT ĐƯỢC', 'Kết quả/ Sản phẩm', 'Sản phẩm đầu ra', 'Dự kiến sản phẩm']],
  [
    'lead',
    [
      'CHỦ TRÌ',
      'Cơ quan chủ trì',
      'Đơn vị chủ trì, phối hợp',
      'Đơn vị thực hiện',
      'Đơn vị đầu mối',
      'Phòng ban thực hiện',
      'Phân công thực hiện',
      'Trách nhiệm thực hiện',
      'Người phụ trách',
    ],
  ],
  ['partner', ['PHỐI HỢP', 'Cơ quan phối hợp', 'Đơn vị phối hợp']],
  [
    'deadline',
    [
      'Thời gian',
      'THỜI GIAN HOÀN THÀNH',
      'Thời hạn',
      'Tiến độ',
      'Lộ trình',
      'Thời gian trình',
      'Thời gian bắt đầu, kết thúc',
    ],
  ],
  ['start', ['Thời gian bắt đầu']],
  ['money', ['Kinh phí', 'Dự toán', 'Nguồn kinh phí']],
  ['note', ['Ghi chú', 'Tài liệu kiểm chứng']],
])('a column of the role “%s”', (role, headings) => {
  it.each(headings)('%s', (heading) => {
    expect(roleOf(heading)).toBe(role);
  });
});

it.each([
  '',
  'A',
  'Tên đơn vị hành chính',
  // a sentence is no heading
  'Nhiệm vụ này do các đơn vị chủ trì và phối hợp thực hiện theo kế hoạch được phê duyệt hằng năm của đơn vị mình',
])('“%s” names no role', (heading) => {
  expect(roleOf(heading)).toBeNull();
});

describe('headings on two levels', () => {
  it('describe a column together, the lower one first', () => {
    const { columns } = tableOf(
      'TT | Nhiệm vụ | Phân công thực hiện |  | Thời gian',
      ' |  | Chủ trì | Phối hợp | ',
      '1 | Rà soát thủ tục | Văn phòng | Các phòng | Quý I',
    );
    expect(columns.map(({ role }) => role)).toEqual(['index', 'task', 'lead', 'partner', 'deadline']);
    expect(columns[3]?.headings).toEqual(['Phân công thực hiện', 'Phối hợp']);
  });
});

it.each([
  ['Đơn vị chủ trì, phối hợp', true],
  ['Chủ trì', false],
  ['Phối hợp', false],
])('“%s” names lead and partner both: %s', (heading, wanted) => {
  const [column] = tableOf(`${heading} | TT`, 'x | 1').columns;
  expect(column && namesLeadAndPartner(column.headings)).toBe(wanted);
});

describe('the columns of tasks', () => {
  it.each([
    ['TT | Nhiệm vụ | Chủ trì | Thời hạn', true],
    ['TT | Nội dung | Đơn vị thực hiện', true],
    ['TT | Mục tiêu | Chủ trì | Phối hợp', true],
    ['TT | Nhiệm vụ | Thời gian hoàn thành', true],
    // a timetable, a staff list, a budget, statistics
    ['TT | Nội dung | Thời gian | Địa điểm', false],
    ['TT | Nội dung | Thời gian', false],
    ['TT | Họ và tên | Chức vụ | Nhiệm vụ | Đơn vị chủ trì', false],
    ['TT | Nội dung | Đơn vị tính | Số lượng', false],
    ['TT | Lĩnh vực | Số hồ sơ | Tỷ lệ', false],
  ])('%s: %s', (header, wanted) => {
    expect(areTaskColumns(tableOf(header, header.replaceAll(/[^|]+/gu, ' x ')).columns)).toBe(wanted);
  });
});
