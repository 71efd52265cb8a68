import { describe, expect, it } from 'vitest';
import { tableText } from '../../../support/reading.ts';
import { rowTasks } from '../../../support/taskLines.ts';

describe('the column of the lead', () => {
  it.each([
    'Đơn vị chịu trách nhiệm chính',
    'Cơ quan tham mưu',
    'Phân công',
    'Bộ phận phụ trách',
    'Người thực hiện',
    'Lãnh đạo phụ trách',
    'Sở, ngành chủ trì',
    'Cơ quan chủ trì thực hiện',
    'Cán bộ phụ trách',
    'Đơn vị đầu mối',
    'Đơn vị tổ chức',
    'Trách nhiệm',
    'Chủ đầu tư',
    'Đơn vị',
    'Sở, ngành, địa phương',
  ])('is “%s”', (heading) => {
    const text = tableText(`TT | Nhiệm vụ | ${heading} | Thời gian`, '1 | Rà soát quy trình | Văn phòng | Quý I');
    expect(rowTasks(text)).toEqual(['Rà soát quy trình | Văn phòng | quarter 2024-03-31']);
  });

  it('may be one of two, or one for each unit', () => {
    const two = tableText(
      'TT | Nhiệm vụ | Lãnh đạo phụ trách | Người thực hiện | Hạn',
      '1 | In tài liệu | | Bà Hoa | 05/6',
    );
    expect(rowTasks(two)).toEqual(['In tài liệu | Bà Hoa | date 2024-06-05']);
    const units = tableText(
      'TT | Nhiệm vụ | Đơn vị thực hiện | | Hạn',
      ' | | Văn phòng | Thanh tra | ',
      '1 | Kiểm tra công vụ | | x | Quý I',
    );
    expect(rowTasks(units)).toEqual(['Kiểm tra công vụ | Thanh tra | quarter 2024-03-31']);
  });

  it('may stand first', () => {
    const text = tableText(
      'Bộ phận thực hiện | Nhiệm vụ chi tiết | Thời hạn',
      '**Phòng Kế toán** | Đối chiếu số liệu | 05/6',
    );
    expect(rowTasks(text)).toEqual(['Đối chiếu số liệu | Phòng Kế toán | date 2024-06-05']);
  });
});

describe('the header', () => {
  const rows = ['1 | Rà soát quy trình | Văn phòng | Các phòng | Quý I'];
  const wanted = ['Rà soát quy trình | Văn phòng | quarter 2024-03-31'];
  it.each([
    ['below a row that the converter left empty', [' | | | | ', 'TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian']],
    ['below a title', ['DANH MỤC NHIỆM VỤ | | | |', 'TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian']],
    ['in two levels', ['TT | Nhiệm vụ | Phân công | | Thời gian', '| | Chủ trì | Phối hợp |']],
    [
      'in two levels below an empty row',
      [' | | | | ', 'TT | Nhiệm vụ | Phân công | | Thời gian', '| | Chủ trì | Phối hợp |'],
    ],
    [
      'in two levels, merged cells repeated',
      ['TT | Nhiệm vụ | Phân công | Phân công | Thời gian', 'TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian'],
    ],
    ['with numbered columns', ['TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian', '(1) | (2) | (3) | (4) | (5)']],
  ])('stands %s', (_, [first = '', ...lower]) => {
    expect(rowTasks(tableText(first, ...lower, ...rows))).toEqual(wanted);
  });
});

describe('columns for periods', () => {
  it.each([
    [
      'quarters',
      'TT | Hoạt động | Chủ trì | Quý I | Quý II | Quý III',
      ['1 | Tập huấn | Sở Y tế | x | | x'],
      'quarter 2024-09-30',
    ],
    ['months', 'TT | Hoạt động | Chủ trì | T1 | T2 | T3', ['1 | Tập huấn | Sở Y tế | | X |'], 'month 2024-02-29'],
    [
      'bare numbers below “tháng”',
      'TT | Hoạt động | Chủ trì | Thời gian (tháng) | |',
      ['| | | 1 | 2 | 3', '1 | Tập huấn | Sở Y tế | | ✓ |'],
      'month 2024-02-29',
    ],
    [
      'several months each',
      'TT | Hoạt động | Chủ trì | Tháng | |',
      ['| | | 1-3 | 4-6 | 7-9', '1 | Tập huấn | Sở Y tế | x | x |'],
      'month 2024-06-30',
    ],
    ['years', 'TT | Hoạt động | Chủ trì | Năm 2024 | Năm 2025', ['1 | Tập huấn | Sở Y tế | | x'], 'year 2025-12-31'],
    [
      'halves',
      'TT | Hoạt động | Chủ trì | 6 tháng đầu năm | 6 tháng cuối năm',
      ['1 | Tập huấn | Sở Y tế | x |'],
      'date 2024-06-30',
    ],
    [
      'one column of bare numbers',
      'Tháng | Nội dung | Người phụ trách',
      ['9 | Tập huấn | Sở Y tế'],
      'month 2024-09-30',
    ],
  ])('%s', (_, header, rows, deadline) => {
    expect(rowTasks(tableText(header, ...rows))).toEqual([`Tập huấn | Sở Y tế | ${deadline}`]);
  });
});

describe('rows that are no tasks', () => {
  it.each([
    ['a heading repeated in every cell', 'I | Hạ tầng số | Hạ tầng số | Hạ tầng số | Hạ tầng số'],
    ['a heading in the first cell', 'I. Hạ tầng số | | | |'],
    ['a heading in bold', '1 | **Hạ tầng số** | | |'],
    ['a heading that sets the time of its parts', '1 | Hạ tầng số | | Các sở | Quý IV'],
    ['a sum of money in words', 'Kinh phí dự kiến: 200 triệu đồng, từ nguồn sự nghiệp | | | |'],
    ['an empty row', ' | | | |'],
  ])('%s', (_, row) => {
    const text = tableText(
      'TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian',
      row,
      '1.1 | Nâng cấp đường truyền | Sở Công Thương | Các xã | Quý II',
      '1.2 | Thuê máy chủ | Sở Công Thương | Các xã | Quý III',
    );
    expect(rowTasks(text)).toEqual([
      'Nâng cấp đường truyền | Sở Công Thương | quarter 2024-06-30',
      'Thuê máy chủ | Sở Công Thương | quarter 2024-09-30',
    ]);
  });

  it('gives the time of a heading row to its parts', () => {
    const text = tableText(
      'TT | Nhiệm vụ | Chủ trì | Thời gian',
      '1 | Làm sạch dữ liệu | | 30/8/2024',
      '1a | Dữ liệu thuế | Sở Tài chính |',
      '2 | Cấp tài khoản | Công an tỉnh |',
    );
    expect(rowTasks(text)).toEqual([
      'Dữ liệu thuế | Sở Tài chính | date 2024-08-30',
      'Cấp tài khoản | Công an tỉnh | missing',
    ]);
  });
});

describe('tables that hold no tasks', () => {
  it.each([
    ['counts', 'TT | Cơ quan | Tổng số nhiệm vụ được giao | Đã hoàn thành | Quá hạn', '1 | Sở Nội vụ | 35 | 30 | 5'],
    ['a staff list', 'TT | Họ và tên | Đơn vị | Nhiệm vụ', '1 | Lê Văn Bình | Sở Nội vụ | Tổ trưởng'],
    [
      'a budget',
      'TT | Nội dung chi | Đơn giá | Thành tiền | Đơn vị thực hiện',
      '1 | In tài liệu | 20.000 | 200.000 | Văn phòng',
    ],
    [
      'an agenda',
      'Thời gian | Nội dung | Người thực hiện',
      '7h30 - 8h00 | Đón tiếp đại biểu | Ban Tổ chức',
      '8h00 | Khai mạc | Giám đốc',
    ],
    ['a week’s schedule', 'Thứ, ngày | Buổi | Nội dung | Chủ trì', 'Thứ Hai | Sáng | Họp giao ban | Giám đốc'],
    [
      'procedures',
      'TT | Tên thủ tục hành chính | Thời hạn giải quyết | Cơ quan thực hiện',
      '1 | Cấp giấy phép | 15 ngày | Sở Y tế',
    ],
    [
      'aims by year',
      'TT | Chỉ tiêu | Năm 2024 | Năm 2025 | Cơ quan chủ trì | Cơ quan phối hợp',
      '1 | Hồ sơ trực tuyến | 50% | 70% | Sở Y tế | Các sở',
    ],
    [
      'research',
      'TT | Đề tài | Chủ nhiệm | Cơ quan chủ trì | Thời gian',
      '1 | Giống lúa mới | Lê Bình | Viện Lúa | 2024',
    ],
    [
      'building works',
      'TT | Công trình | Chủ đầu tư | Địa điểm | Thời gian khởi công',
      '1 | Cầu Tre | Ban Quản lý | Xã Tân An | 2024',
    ],
    ['scores', 'TT | Tiêu chí | Điểm tối đa | Đơn vị phụ trách', '1 | Ban hành kế hoạch | 1,0 | Văn phòng'],
  ])('%s', (_, header, ...rows) => {
    expect(rowTasks(tableText(header, ...rows))).toEqual([]);
  });
});

describe('a table that page breaks cut', () => {
  const first = tableText(
    'TT | Nhiệm vụ | Phân công | | Thời gian',
    ' | | Chủ trì | Phối hợp | ',
    '1 | Theo dõi thi hành pháp | Văn phòng | Các | Quý I',
  );
  const wanted = [
    'Theo dõi thi hành pháp luật | Văn phòng | quarter 2024-03-31',
    'Tổng kết | Văn phòng | quarter 2024-12-31',
  ];
  it.each([
    ['without its header', tableText(' | luật | | phòng | ', '2 | Tổng kết | Văn phòng | | Quý IV'), ''],
    [
      'below the number of a page',
      tableText(' | luật | | phòng | ', '2 | Tổng kết | Văn phòng | | Quý IV'),
      'Trang 5\n\n',
    ],
    [
      'with the lower level of its header',
      tableText(' | | Chủ trì | Phối hợp | ', ' | luật | | phòng | ', '2 | Tổng kết | Văn phòng | | Quý IV'),
      '6/12\n\n',
    ],
  ])('goes on %s', (_, piece, between) => {
    expect(rowTasks(`${first}\n\n${between}${piece}`)).toEqual(wanted);
  });

  it('takes up a line that was torn off within a page', () => {
    const text = tableText(
      'TT | Nhiệm vụ | Chủ trì | Thời gian',
      '1 | Công khai thủ | Văn phòng | Quý I',
      ' | tục hành chính | | ',
      ' | Niêm yết | | Quý II',
    );
    expect(rowTasks(text)).toEqual([
      'Công khai thủ tục hành chính | Văn phòng | quarter 2024-03-31',
      'Niêm yết | Văn phòng | quarter 2024-06-30',
    ]);
  });
});

it('takes sums of money by year for no deadline, nor for a reason to leave the table out', () => {
  const text = tableText(
    'TT | Nhiệm vụ | Chủ trì | Kinh phí | | ',
    ' | | | 2024 | 2025 | 2026',
    '1 | Xây dựng kho dữ liệu | Sở Tài chính | 100 | 200 | 300',
  );
  expect(rowTasks(text)).toEqual(['Xây dựng kho dữ liệu | Sở Tài chính | missing']);
});

it('reads the review of procedures as tasks: each has a lead and a time', () => {
  const text = tableText(
    'TT | Tên thủ tục hành chính | Cơ quan rà soát | | Thời gian',
    '| | Chủ trì | Phối hợp |',
    '1 | Cấp giấy phép xây dựng | Sở Xây dựng | Các xã | 6/2024',
  );
  expect(rowTasks(text)).toEqual(['Cấp giấy phép xây dựng | Sở Xây dựng | month 2024-06-30']);
});

it('what heads a group in capitals is no task, whatever stands beside it', () => {
  const criteria = tableText(
    'Mã tiêu chí | Nội dung | Việc cần làm | Đầu mối | Hoàn thành',
    '**A** | **ĐÓN TIẾP NGƯỜI BỆNH** | | | ',
    'A1.1 | Chỉ dẫn | Treo bảng chỉ dẫn | Phòng Hành chính | 30/6/2024',
    '**B** | **NHÂN LỰC** | | | ',
    'B2.1 | Đào tạo | Mở lớp tập huấn | Phòng Điều dưỡng | Quý II',
  );
  expect(rowTasks(criteria)).toEqual([
    'Treo bảng chỉ dẫn | Phòng Hành chính | date 2024-06-30',
    'Mở lớp tập huấn | Phòng Điều dưỡng | quarter 2024-06-30',
  ]);
  const phases = tableText(
    'TT | Công việc | Chủ trì | Thời hạn',
    'GĐ1 | CHUẨN BỊ ĐẦU TƯ | | Quý I',
    '1 | Lập báo cáo | Ban Quản lý dự án | 15/02/2024',
  );
  expect(rowTasks(phases)).toEqual(['Lập báo cáo | Ban Quản lý dự án | date 2024-02-15']);
});

it('a cell may say the role behind its units', () => {
  const text = tableText(
    'TT | Hoạt động | Tiến độ | Phân công',
    '1 | Tổ chức ngày hội | Tháng 8 | Ban Kinh tế chủ trì; Văn phòng, Ban Tuyên giáo phối hợp',
    '2 | Mở chuyên mục | Quý II | Ban Tuyên giáo chủ trì',
    '3 | Tổ chức cuộc thi | Quý III | Chủ trì: Ban Kinh tế. Phối hợp: Văn phòng',
  );
  expect(rowTasks(text)).toEqual([
    'Tổ chức ngày hội | Ban Kinh tế | month 2024-08-31',
    'Mở chuyên mục | Ban Tuyên giáo | quarter 2024-06-30',
    'Tổ chức cuộc thi | Ban Kinh tế | quarter 2024-09-30',
  ]);
});

it('a column for what comes of the work may hold its time as well', () => {
  const text = tableText(
    'Stt | Nhiệm vụ | Chủ trì | Phối hợp | Sản phẩm, thời hạn hoàn thành',
    '1 | Xây dựng nghị định | Cục Môi trường | Vụ Pháp chế | Nghị định trình Chính phủ trước ngày 15/9/2024',
    '2 | Tổ chức hội nghị | Vụ Pháp chế | Văn phòng Bộ | Hội nghị; Quý III/2024',
    '3 | Soạn tài liệu | Vụ Pháp chế | Văn phòng Bộ | Tài liệu; hằng năm',
    '4 | Kiểm tra | Thanh tra Bộ | Vụ Pháp chế | Báo cáo theo quy định',
  );
  expect(rowTasks(text)).toEqual([
    'Xây dựng nghị định | Cục Môi trường | date 2024-09-15',
    'Tổ chức hội nghị | Vụ Pháp chế | quarter 2024-09-30',
    'Soạn tài liệu | Vụ Pháp chế | recurring',
    'Kiểm tra | Thanh tra Bộ | missing',
  ]);
});

it('of times for two bodies the last counts, unless only the other names a day', () => {
  const text = tableText(
    'TT | Nội dung | Đơn vị chủ trì | Thời gian trình UBND | Thời gian trình HĐND',
    '1 | Đề án sắp xếp trường | Phòng Văn hóa | 10/3 | 30/3',
    '2 | Dự toán năm sau | Phòng Kinh tế | 30/10 | Kỳ họp cuối năm',
    '3 | Quy chế chi tiêu | Văn phòng | 25/5 | nt',
  );
  expect(rowTasks(text)).toEqual([
    'Đề án sắp xếp trường | Phòng Văn hóa | date 2024-03-30',
    'Dự toán năm sau | Phòng Kinh tế | date 2024-10-30',
    'Quy chế chi tiêu | Văn phòng | date 2024-10-30',
  ]);
});
