import { describe, expect, it } from 'vitest';
import { unitPhraseEnd } from '../../../../core/plan/units/unitPhrase.ts';
import { planOf } from '../../../support/reading.ts';
import { assignments, rowTasks } from '../../../support/taskLines.ts';

// Whom work is for, where the name of a unit holds a word of work, and where only a lead-in says that work is given.

describe('a word of work in the name of a unit does not end it', () => {
  it.each([
    'Sở Giáo dục và Đào tạo',
    'Bộ Ngoại giao',
    'Ban An toàn giao thông tỉnh',
    'Trung tâm Dịch vụ việc làm',
    'Đội Trật tự đô thị',
    'Ủy ban bầu cử tỉnh',
    'Các bệnh viện công lập',
    'Ban Chỉ đạo Chương trình giảm nghèo',
    'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện',
    'Ban Quản lý dự án đầu tư xây dựng khu vực',
    'Phòng Cảnh sát quản lý hành chính về trật tự xã hội',
    'Phòng Kế hoạch tổng hợp',
    'Bộ phận tiếp nhận và trả kết quả',
    'Ban Bảo vệ, chăm sóc sức khỏe cán bộ',
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật',
    'Phòng Thanh tra và kiểm tra nội bộ',
    'Tổng phụ trách Đội',
    'Khoa Hồi sức tích cực',
    // named after what they do
    'Tổ tự quản',
    'Đội tuyên truyền lưu động',
    'Các đoàn kiểm tra liên ngành',
    'Tổ giám sát cộng đồng',
    'Nhà máy xử lý rác thải',
  ])('%s', (unit) => {
    for (const work of [' chủ trì tổng hợp kết quả.', ': rà soát, báo cáo.', ' hướng dẫn các đơn vị.'])
      expect(unitPhraseEnd(unit + work, false)).toBe(unit.length);
  });

  it.each([
    ['Các đơn vị', ' thường xuyên kiểm tra'],
    ['UBND huyện', ' giao chỉ tiêu cho các xã'],
    ['Sở Nội vụ', ' đào tạo cán bộ'],
    ['Tổ công tác', ' kiểm tra, báo cáo kết quả'],
    ['Đội', ' quản lý 12 tuyến đường, kiểm tra hằng ngày'],
    ['Sở Xây dựng', ' tháo gỡ khó khăn'],
    ['Báo Kon Tum', ' tăng thời lượng tuyên truyền'],
    ['UBND xã', ' di dời các hộ dân'],
    ['Công an tỉnh', ' cấp phép cho người nước ngoài'],
    ['Các đơn vị sự nghiệp', ' theo nhiệm vụ được phân công hoàn thành việc số hóa'],
    ['Tổ giúp việc Ban Chỉ đạo', ' họp giao ban hằng tuần'],
    ['Thủ trưởng các phòng, đơn vị', ' được phân công chủ trì có trách nhiệm báo cáo'],
  ])('but it ends before work: %s|%s', (unit, work) => {
    expect(unitPhraseEnd(unit + work, false)).toBe(unit.length);
  });
});

it('a heading that says what for and who sets it names nobody', () => {
  const plan = planOf(`KẾ HOẠCH

II. TỔ CHỨC THỰC HIỆN

1. Để hoàn thành các mục tiêu trên, Sở Y tế xác định các nhiệm vụ trọng tâm sau:

- Rà soát các khoảng trống trong quy định.

2. Trung tâm Kiểm soát bệnh tật

- Giám sát dịch tễ.`);
  expect(plan.tasks.map(({ lead }) => lead.map(({ name }) => name))).toEqual([['Trung tâm Kiểm soát bệnh tật']]);
});

const HEAD = 'Số: 15/CĐ-UBND\n\nKon Tum, ngày 12 tháng 8 năm 2024\n\nCÔNG ĐIỆN\n\nVề việc phòng, chống lũ quét\n';
const letter = (...lines: readonly string[]): string => [HEAD, ...lines].join('\n\n');

describe('work that a lead-in gives', () => {
  const entries = [
    '1. Chủ tịch UBND các huyện:',
    'a) Rà soát các điểm sạt lở.',
    '2. Công an tỉnh: Phân luồng giao thông.',
    '3. Sở Y tế chuẩn bị thuốc, hóa chất.',
  ];
  const given = [
    'Chủ tịch UBND các huyện: Rà soát các điểm sạt lở.',
    'Công an tỉnh: Công an tỉnh: Phân luồng giao thông.',
    'Sở Y tế: Sở Y tế chuẩn bị thuốc, hóa chất.',
  ];

  it.each([
    'Chủ tịch UBND tỉnh yêu cầu:',
    'Thực hiện Công điện số 80/CĐ-TTg ngày 10/8/2024 của Thủ tướng Chính phủ về ứng phó với mưa lũ, Chủ tịch UBND tỉnh yêu cầu:',
  ])('%s', (opening) => {
    expect(assignments(letter(opening, ...entries))).toEqual(given);
    expect(assignments(letter('**UBND tỉnh điện:**', '- Các sở, ngành.', opening, ...entries))).toEqual(given);
  });

  it('which names no unit gives none', () => {
    expect(
      assignments(letter('Sở Y tế ban hành Kế hoạch với nội dung sau:', '1. Mục đích: Nâng cao nhận thức.')),
    ).toEqual([]);
  });
});

it('a decision gives work in an article, and names in the last whom it binds', () => {
  const decision = [
    'Số: 12/NQ-HĐND',
    'NGHỊ QUYẾT',
    'Về phát triển kinh tế - xã hội năm 2024',
    'Điều 1. Giao Thường trực HĐND, các Ban HĐND giám sát việc thực hiện Nghị quyết.',
    'Điều 2. Tổ chức thực hiện',
    '1. Sở Tài chính bố trí kinh phí.',
    '2. Chánh Văn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Nghị quyết này.',
    'Nghị quyết này được thông qua ngày 10 tháng 12 năm 2023./.',
  ].join('\n\n');
  expect(assignments(decision)).toEqual([
    'Thường trực HĐND + các Ban HĐND: Giao Thường trực HĐND, các Ban HĐND giám sát việc thực hiện Nghị quyết.',
    'Sở Tài chính: Sở Tài chính bố trí kinh phí.',
  ]);
});

it.each([
  ['Phòng Giáo dục Trung học - Thường xuyên theo dõi.', 'missing'],
  ['Phòng Nghiệp vụ báo cáo về Sở (qua Phòng GDCN-TX) trước ngày 15/6/2024.', 'date'],
  ['Tổ chuyên môn xây dựng kế hoạch chuyên môn tháng, tuần.', 'missing'],
  ['Sở Nội vụ tham mưu sơ kết năm 2025, tổng kết năm 2030.', 'year'],
])('a word of time in a name sets no deadline: %s', (line, kind) => {
  const text = `Số: 12/KH-UBND\n\nKẾ HOẠCH\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. ${line}\n`;
  expect(planOf(text).tasks.map(({ deadline }) => deadline.kind)).toEqual([kind]);
});

it('lines of cells that tabs part are a table, and no assignment', () => {
  const rows =
    'STT\tNội dung\tChủ trì\tThời gian\n1\tMở lớp tập huấn\tVăn phòng Sở\tTháng 4\n2\tSản xuất 3 video\tThanh tra Sở\tQuý II';
  const plan = planOf(
    `Số: 12/KH-STP\n\nKẾ HOẠCH\n\nIII. PHÂN CÔNG THỰC HIỆN\n\n${rows}\n\n1. Văn phòng Sở: cân đối kinh phí.\n`,
  );
  expect(plan.tasks.map(({ title }) => title)).toEqual(['Văn phòng Sở: cân đối kinh phí.']);
  expect(plan.targets).toEqual([]);
});

describe('units of a cell', () => {
  const row = (lead: string): readonly string[] =>
    rowTasks(`| TT | Nhiệm vụ | Chủ trì | Hạn |\n|---|---|---|---|\n| 1 | Rà soát | ${lead} | Quý I |`);
  it.each([
    ['P.HCQT, P.TCKT', 'P.HCQT + P.TCKT'],
    ['K. Dược; P. KHTH', 'K. Dược + P. KHTH'],
    ['Phòng QLVT, PT&NL', 'Phòng QLVT, PT&NL'],
    ['Sở TN&MT, KH&CN', 'Sở TN&MT + KH&CN'],
    ['BGH<br>BGH, Công đoàn', 'BGH + Công đoàn'],
    ['Các Cục QLĐB I, II, III', 'Các Cục QLĐB I, II, III'],
    ['Ngân hàng Chính sách xã hội - Chi nhánh tỉnh', 'Ngân hàng Chính sách xã hội - Chi nhánh tỉnh'],
  ])('%s', (cell, units) => {
    expect(row(cell)).toEqual([`Rà soát | ${units} | quarter 2024-03-31`]);
  });
});

it('of two columns the one that is said to lead names the lead', () => {
  const table = `| TT | Nhiệm vụ | Lãnh đạo phụ trách | Phòng chủ trì | Hạn |
|---|---|---|---|---|
| 1 | Rà soát | Đ/c Trần Văn Hòa | Phòng Quy hoạch | Quý I |
| 2 | In tài liệu | Đ/c Trần Văn Hòa | | Quý II |`;
  expect(rowTasks(table)).toEqual([
    'Rà soát | Phòng Quy hoạch | quarter 2024-03-31',
    'In tài liệu | Đ/c Trần Văn Hòa | quarter 2024-06-30',
  ]);
});

describe('a school year', () => {
  const plan = (table: string): string =>
    `Số: 8/KH-THCS\n\nHà Nam, ngày 12 tháng 9 năm 2024\n\nKẾ HOẠCH\n\nNhiệm vụ năm học 2024 - 2025\n\nII. NHIỆM VỤ\n\n${table}\n`;
  it('has its second half in the next year', () => {
    const table = `| Tháng | Nội dung công việc | Phụ trách |
|---|---|---|
| 8 | Sửa chữa lớp học | Hiệu trưởng |
| Tháng 12 | Kiểm tra học kỳ I | Tổ chuyên môn |
| Tháng 01 | Sơ kết học kỳ I | Hiệu trưởng |
| Quý II | Tổng kết | Hiệu trưởng |
| Tháng 7 | Tuyển sinh | Hiệu trưởng |`;
    const { tasks, header } = planOf(plan(table));
    expect(tasks.map(({ deadline }) => deadline.due)).toEqual([
      '2024-08-31',
      '2024-12-31',
      '2025-01-31',
      '2025-06-30',
      null,
    ]);
    expect(header.season).toEqual({ kind: 'season', from: 2024, to: 2025 });
  });

  it.each(['Sản xuất vụ Đông Xuân 2024 - 2025', 'Phòng cháy, chữa cháy rừng mùa khô năm 2024 - 2025'])(
    'so has a season: “%s”',
    (title) => {
      const table = `| Nội dung | Phụ trách | Thời gian |
|---|---|---|
| Ký cam kết | Các thôn | Trước 30/11 |
| Sơ kết | Công an xã | Tháng 3 |`;
      const { tasks } = planOf(plan(table).replace('Nhiệm vụ năm học 2024 - 2025', title));
      expect(tasks.map(({ deadline }) => deadline.due)).toEqual(['2024-11-30', '2025-03-31']);
    },
  );
});

describe('days without a year', () => {
  const table = '| Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|\n| Đắp đập tạm | Các xã | Trước 15/01 |';
  it.each([
    ['are of the next one in a letter of November', '14 tháng 11', '2025-01-15'],
    ['of its own in one of January', '05 tháng 01', '2024-01-15'],
  ])('%s', (_, day, due) => {
    const text = `Số: 87/UBND-NN\n\nHà Nam, ngày ${day} năm 2024\n\nV/v phòng, chống hạn, mặn\n\nKính gửi: Các xã.\n\n${table}\n`;
    expect(planOf(text).tasks.map(({ deadline }) => deadline.due)).toEqual([due]);
  });
});

describe('a letter', () => {
  const of = (opening: string): string =>
    [
      'Số: 918/SYT-NVY\n\nHà Nam, ngày 18 tháng 5 năm 2024\n\nV/v phòng, chống dịch\n\nKính gửi: Các đơn vị.',
      opening,
      '1. Các bệnh viện: Thu dung, điều trị người bệnh.',
      '2. Về công tác truyền thông:',
      '- Đăng tin, bài hằng tuần.',
      '3. Trung tâm Kiểm soát bệnh tật kiểm soát các ổ dịch.',
    ].join('\n\n');

  it.each([
    'Thực hiện Công văn số 2345/BYT-DP ngày 10/5/2024 của Bộ Y tế về phòng, chống dịch, Sở Y tế đề nghị các cơ quan, đơn vị:',
    'Để chủ động phòng, chống dịch, Giám đốc Sở Y tế yêu cầu Giám đốc các đơn vị thực hiện một số nội dung sau:',
  ])('that says whom it asks gives each entry to the unit that it names: %s', (opening) => {
    expect(assignments(of(opening))).toEqual([
      'Các bệnh viện: Các bệnh viện: Thu dung, điều trị người bệnh.',
      'Trung tâm Kiểm soát bệnh tật: Trung tâm Kiểm soát bệnh tật kiểm soát các ổ dịch.',
    ]);
  });

  it('that asks nothing gives none', () => {
    expect(assignments(of('Sở Y tế thông báo kết quả kiểm tra các đơn vị như sau:'))).toEqual([]);
  });
});

it('a report organises what it asks for ahead, not what was done', () => {
  const report = (...lines: readonly string[]): readonly string[] =>
    assignments(
      ['Số: 12/BC-TL', 'BÁO CÁO', 'Về công tác năm 2024', 'I. KẾT QUẢ', 'Doanh thu tăng.', ...lines].join('\n\n'),
    );
  const work = 'Phòng Kỹ thuật lập phương án chống úng trước ngày 20/7/2024.';
  const organised = ['TỔ CHỨC THỰC HIỆN', `- ${work}`].join('\n\n');
  expect(report('II. PHƯƠNG HƯỚNG, NHIỆM VỤ', 'Tiết kiệm điện.', `III. ${organised}`)).toEqual([
    `Phòng Kỹ thuật: ${work}`,
  ]);
  expect(report(`II. ${organised}`)).toEqual([]);
});
