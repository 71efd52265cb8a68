import { describe, expect, it } from 'vitest';
import { planOf } from '../../../support/reading.ts';
import { assignments } from '../../../support/taskLines.ts';

// Work that central bodies give, in notices and joint programmes.

const plan = (line: string): string =>
  ['Số: 12/KH-BNV', 'KẾ HOẠCH', 'I. MỤC ĐÍCH', 'Nâng cao nhận thức.', 'III. TỔ CHỨC THỰC HIỆN', line].join('\n\n');

describe('a notice of what a meeting concluded', () => {
  const entries = ['1. Bộ Tài chính:', '- Trình phương án trong tháng 7 năm 2024.', '2. Bộ Y tế rà soát quy hoạch.'];
  const notice = (kind: string, lead: string): readonly string[] =>
    assignments(['Số: 317/TB-VPCP', kind, 'Kết luận tại phiên họp', lead, ...entries].join('\n\n'));

  it('gives the work of its entries', () => {
    expect(notice('THÔNG BÁO', 'Sau khi nghe báo cáo, Phó Thủ tướng Chính phủ kết luận như sau:')).toEqual([
      'Bộ Tài chính: Trình phương án trong tháng 7 năm 2024.',
      'Bộ Y tế: Bộ Y tế rà soát quy hoạch.',
    ]);
  });

  it.each([
    ['THÔNG BÁO', 'Danh sách các đơn vị dự họp như sau:'],
    ['BÁO CÁO', 'Thực hiện ý kiến chỉ đạo như sau:'],
  ])('but %s “%s” gives none', (kind, lead) => {
    expect(notice(kind, lead)).toEqual([]);
  });
});

it.each([
  ['Văn phòng Bộ giúp Bộ trưởng theo dõi.', 'Văn phòng Bộ'],
  ['Các bên luân phiên chủ trì sơ kết.', 'Các bên'],
  [
    'Phòng Tuyên truyền và Hỗ trợ người tham gia (TTHT) ký chương trình phối hợp với Báo Nhân Dân.',
    'Phòng Tuyên truyền và Hỗ trợ người tham gia (TTHT)',
  ],
  ['Tổ giúp việc tổng hợp báo cáo.', 'Tổ giúp việc'],
  ['Vụ Kiểm sát giam, giữ, cải tạo chủ trì tổng hợp số liệu.', 'Vụ Kiểm sát giam, giữ, cải tạo'],
])('the name ends where the work begins: %s', (line, unit) => {
  expect(planOf(plan(line)).tasks.flatMap(({ lead }) => lead.map(({ name }) => name))).toEqual([unit]);
});

it('what a document says of itself, behind work in one paragraph, is none', () => {
  const line = 'Sở Nội vụ tổng kết trong năm 2024. Chương trình này thay thế Kế hoạch số 12/KH-SNV.';
  expect(assignments(plan(line))).toEqual(['Sở Nội vụ: Sở Nội vụ tổng kết trong năm 2024.']);
});

it('a sentence of nothing but a time is that of the work before it', () => {
  const { tasks } = planOf(plan('Ban Tuyên giáo biên soạn tài liệu. Hoàn thành trong quý II/2024.'));
  expect(tasks.map(({ deadline }) => deadline.due)).toEqual(['2024-06-30']);
});
