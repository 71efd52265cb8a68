import { describe, expect, it } from 'vitest';
import type { Target } from '../../../../core/plan/targets/targets.ts';
import { planOf } from '../../../support/reading.ts';

// How plans, programmes and reports of other bodies word aims, and what only looks like one.

/** "= 62 triệu đồng/năm", ">= 5..7 %". */
function summary({ comparator, value, valueMax, unit }: Target): string {
  return `${comparator} ${String(value)}${valueMax === null ? '' : `..${String(valueMax)}`} ${unit}`;
}

function aimsOf(markdown: string): readonly string[] {
  return planOf(markdown).targets.map(summary);
}

const HEAD =
  'Số: 45/KH-UBND\n\nThạch Hà, ngày 12 tháng 01 năm 2024\n\nKẾ HOẠCH\n\nPhát triển kinh tế - xã hội năm 2024\n\n';
const underGoals = (line: string): string => `${HEAD}I. CHỈ TIÊU CỤ THỂ\n\n- ${line}\n`;
const underTasks = (line: string): string => `${HEAD}II. NHIỆM VỤ, GIẢI PHÁP\n\n1. ${line}\n`;

describe('in a list of aims', () => {
  it.each([
    // the label says what is counted
    ['Thu nhập bình quân đầu người: 62 triệu đồng/năm.', ['= 62 triệu đồng/năm']],
    ['Số trường đạt chuẩn quốc gia: 04 trường.', ['= 4 trường']],
    ['Học sinh giỏi quốc gia: 15 giải trở lên.', ['>= 15 giải']],
    ['Phát triển đảng viên mới: 60 đảng viên trở lên.', ['>= 60 đảng viên']],
    // so does the place, without a verb
    ['Diện tích gieo trồng 772 ha, trong đó: lúa 507 ha.', ['= 772 ha', '= 507 ha']],
    ['Ít nhất 01 mô hình/xã; 02 mô hình mới.', ['>= 1 mô hình/xã', '= 2 mô hình']],
    ['Tạo việc làm mới cho 2.500 lao động; xuất khẩu 300 lao động.', ['= 2500 lao động', '= 300 lao động']],
    ['Đạt 28 giường bệnh/vạn dân và 10 bác sĩ/vạn dân.', ['= 28 giường bệnh/vạn dân', '= 10 bác sĩ/vạn dân']],
    // a part of a whole
    ['Công nhận 19/19 tiêu chí nông thôn mới.', ['= 19 tiêu chí']],
    ['Số thôn đạt chuẩn: 04/09 thôn.', ['= 4 thôn']],
    ['Tỷ suất tử vong mẹ giảm còn 15/100.000 trẻ đẻ sống.', ['= 15 trẻ']],
    ['Giảm tỷ suất sinh thô 0,3‰.', ['= 0.3 ‰']],
    // what the aim is a share of may be done already
    ['Tỷ lệ hồ sơ đã số hóa được dùng lại đạt 50%.', ['= 50 %']],
    ['Kinh tế số chiếm 20% GRDP.', ['= 20 %']],
    ['So với năm 2022, số doanh nghiệp tăng 10%.', ['= 10 %']],
    ['Sai số trên dưới 5%.', ['~ 5 %']],
    ['Tỷ lệ chậm trễ không cao hơn 2%.', ['<= 2 %']],
    // large numbers, areas
    ['Giá trị xuất khẩu: trên 450 triệu USD.', ['>= 450 triệu USD']],
    [
      'Đón 1,2 triệu lượt khách, trong đó 30 ngàn lượt khách quốc tế.',
      ['= 1.2 triệu lượt khách', '= 30 ngàn lượt khách'],
    ],
    ['Diện tích nhà ở bình quân: 27,5 m2 sàn/người, trong đó đô thị 31 m2.', ['= 27.5 m2 sàn/người', '= 31 m2']],
    ['Hoàn thành 800 căn hộ; hỗ trợ 500 thiếu nhi khó khăn.', ['= 800 căn hộ', '= 500 thiếu nhi']],
    // what farms, roads and clinics count
    ['Tổng đàn trâu, bò 4.200 con; năng suất ngô 48 tạ/ha.', ['= 4200 con', '= 48 tạ/ha']],
    ['Lượng giống gieo giảm xuống còn 90 - 110 kg/ha.', ['= 90..110 kg/ha']],
    ['Sửa 25km đường liên xã, phát dọn 8ha hành lang.', ['= 25 km', '= 8 ha']],
    ['Số mắc sởi dưới 20 ca/100.000 dân.', ['<= 20 ca/100.000 dân']],
    ['Lắp đặt 60 đèn chiếu sáng.', ['= 60 đèn']],
    // parts of an aim in brackets
    ['Dạy nghề cho 900 lao động (trong đó: nghề may 300 người).', ['= 900 lao động', '= 300 người']],
    // the number of an entry is no range
    ['Các mức:\n\n2- 100% tổ có quỹ.', ['= 100 %']],
    // what must not be
    ['Không để tỷ lệ nợ quá hạn trên 2%.', ['<= 2 %']],
    ['Không để xảy ra vụ cháy trên 4 ha; không còn thôn dưới 12 tiêu chí.', []],
    ['Đào tạo ít nhất 20 điều dưỡng, hộ sinh.', ['>= 20 điều dưỡng']],
    ['Huy động tối thiểu 30 xe tải, 12 xe khách.', ['>= 30 xe', '= 12 xe']],
    ['Không có dịch lớn và giữ tỷ lệ tiêm phòng trên 85%.', ['>= 85 %']],
    // one bound for two
    ['Tỷ lệ sâu răng dưới 20% (nội thị), 30% (ngoại thị); đủ 95% (tiểu học).', ['<= 20 %', '<= 30 %', '= 95 %']],
    // what there is and is to be kept, and a value that rises from that of an earlier year
    ['Bảo vệ tốt diện tích rừng hiện có 3.120 ha.', ['= 3120 ha']],
    ['Nâng tỷ lệ che phủ từ 40% năm 2020 lên 42% năm 2025 và trên 43% vào năm 2030.', ['= 42 %', '>= 43 %']],
  ])('%s', (line, wanted) => {
    expect(aimsOf(underGoals(line))).toEqual(wanted);
  });

  it.each([
    ['the value that it comes from', 'Giảm tỷ lệ hộ nghèo từ 3,2% (năm 2023) xuống còn 2,5%.', ['= 2.5 %']],
    ['a value reached', 'Nâng tỷ lệ lên 75%; hiện nay đạt 60%.', ['= 75 %']],
    ['the quality of what is counted', 'Có 03 sản phẩm OCOP đạt từ 3 sao trở lên.', ['= 3 sản phẩm']],
    ['an age', 'Trẻ dưới 1 tuổi được tiêm chủng trên 95%.', ['>= 95 %']],
    ['how a school works', '60% học sinh được học 2 buổi/ngày.', ['= 60 %']],
    ['unused goods', 'Trang bị 100% trạm máy đo huyết áp, mới 100%.', ['= 100 %']],
    ['where it is done', 'Giảm tai nạn giao thông trên cả 3 tiêu chí.', []],
    ['nor in how many places', 'Lắp ít nhất 02 bể bơi tại 04 cụm xã.', ['>= 2 bể']],
  ])('not %s', (_, line, wanted) => {
    expect(aimsOf(underGoals(line))).toEqual(wanted);
  });

  const texts = (line: string): readonly string[] => planOf(underGoals(line)).targets.map(({ text }) => text);

  it.each([
    ['Học tập: Tốt: 20% trở lên; Khá: 42%.', ['Tốt', 'Khá']],
    ['Xếp loại: Tốt 90%, Khá 9%.', ['Tốt', 'Khá']],
    ['Kết nạp tăng bình quân 8%/năm.', ['Kết nạp tăng bình quân']],
  ])('what each value is of: %s', (line, wanted) => {
    expect(texts(line)).toEqual(wanted);
  });

  it.each(['a) ', 'đ) ', '(2) ', '2.1) ', '2- '])('the label “%s” is no part of it', (label) => {
    const [target] = planOf(`${HEAD}I. CHỈ TIÊU CỤ THỂ\n\n${label}Tỷ lệ hộ nghèo còn dưới 2%.\n`).targets;
    expect(target?.text).toBe('Tỷ lệ hộ nghèo');
  });

  it('another year of the same thing', () => {
    const [first, second] = planOf(underGoals('Tỷ lệ đô thị hóa đạt 40% năm 2025 và 45% vào năm 2030.')).targets;
    expect(second?.text).toBe(first?.text);
    expect(second?.years).toEqual([2030]);
  });

  it('the label describes the value, but not one that only says when', () => {
    expect(texts('Tỷ lệ tăng dân số tự nhiên: 1,1%.')).toEqual(['Tỷ lệ tăng dân số tự nhiên']);
    expect(texts('Đến năm 2025: 70% người dân có tài khoản điện tử.')).toEqual(['người dân có tài khoản điện tử']);
  });
});

describe('among tasks', () => {
  it.each([
    ['Xây dựng 03 phóng sự, 12 tin, bài; lắp đặt 20 pano.', ['= 3 phóng sự', '= 12 tin, bài', '= 20 pano']],
    ['Rút ngắn 02 ngày làm việc so với quy định.', ['= 2 ngày làm việc']],
    ['Thời gian giải quyết không quá 05 ngày.', ['<= 5 ngày']],
    ['Doanh thu bình quân trên 01 ha đạt 250 triệu đồng.', ['= 250 triệu đồng']],
    ['Rà soát 125 thủ tục hành chính.', ['= 125 thủ tục hành chính']],
    ['Đoàn đến tối thiểu 3/9 thôn.', ['>= 3 thôn']],
  ])('%s', (line, wanted) => {
    expect(aimsOf(underTasks(line))).toEqual(wanted);
  });

  it.each([
    'Tập trung thực hiện tốt trên 6 nội dung của Chương trình.',
    'Chia sẻ kinh nghiệm qua 02 hội nghị, tại 03 mô hình.',
    'Báo cáo tối đa 03 ngày làm việc kể từ ngày nhận văn bản.',
    'Giải quyết trong thời gian không quá 10 ngày làm việc.',
    'Nguồn vốn: ngân sách tỉnh 70%, ngân sách huyện 30%.',
    'Hỗ trợ không quá 50% chi phí, tối đa 100 triệu đồng/mô hình.',
    'Mít tinh ngày 20/11 trường nào cũng tổ chức.',
    'Đường liên thôn dài 15km (đoạn qua xã 6 km).',
  ])('none: %s', (line) => {
    expect(aimsOf(underTasks(line))).toEqual([]);
  });
});

describe('sections', () => {
  const plan = (...lines: readonly string[]): string => HEAD + lines.join('\n\n');

  it.each([
    ['how things stand', plan('I. HIỆN TRẠNG', 'Tỷ lệ phòng học kiên cố 85%.'), []],
    ['who pays what, on one line', plan('IV. KINH PHÍ: 850 triệu đồng, nguồn sự nghiệp 60%.'), []],
    ['who pays what', plan('IV. KINH PHÍ THỰC HIỆN', 'Ngân sách tỉnh bảo đảm 70%.'), []],
    [
      'work about a state of affairs',
      plan('3. Theo dõi tình hình thi hành pháp luật', '100% đơn vị tự kiểm tra.'),
      ['= 100 %'],
    ],
    ['results to come', plan('II. KẾT QUẢ CẦN ĐẠT', '100% đơn vị tự kiểm tra.'), ['= 100 %']],
  ])('%s', (_, text, wanted) => {
    expect(aimsOf(text)).toEqual(wanted);
  });

  it('of a report: only what is ahead, even where results speak of aims', () => {
    const report = `Số: 215-BC/HU

Văn Yên, ngày 20 tháng 12 năm 2022

BÁO CÁO

kết quả năm 2022, phương hướng, nhiệm vụ năm 2023

PHẦN THỨ NHẤT

TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2022

I. VỀ MỤC TIÊU CẢI CÁCH HÀNH CHÍNH

Tỷ lệ hồ sơ trực tuyến đạt 65%, vượt 5%.

PHẦN THỨ HAI

PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023

I. MỤC TIÊU

Tốc độ tăng trưởng đạt 8% trở lên.

II. NHIỆM VỤ

Phấn đấu kết nạp 250 đảng viên mới.
`;
    expect(aimsOf(report)).toEqual(['>= 8 %', '= 250 đảng viên']);
  });
});

it('in a table: every way to write a value, in the columns that are ahead', () => {
  const table = `${HEAD}III. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2023 | Kế hoạch thực hiện năm 2024 | Kinh phí (triệu đồng) |
| --- | --- | --- | --- | --- | --- |
| 1 | Tỷ lệ tốt nghiệp | % | 99,2 | Trên 99 | 10 |
| 2 | Tỷ lệ hồ sơ trực tuyến | % | 40 | 70 - 80 | 20 |
| 3 | Số học sinh giỏi | giải | 12 | ≥ 15 | 30 |
| 4 | Tỷ lệ hài lòng | | 88% | 90% trở lên | |
| 5 | Xã đạt chuẩn | | 08/13 xã | 09/13 xã | |
| 6 | Bảo đảm 100% hồ sơ đúng hạn | | | | |
`;
  expect(aimsOf(table)).toEqual(['>= 99 %', '= 70..80 %', '>= 15 giải', '>= 90 %', '= 9 xã', '= 100 %']);
});

it('what was reached so far is none, beside what is to be done', () => {
  const table = `${HEAD}III. NHIỆM VỤ

| TT | Nhiệm vụ | Kết quả 6 tháng | Sản phẩm cuối năm | Chủ trì | Thời hạn |
| --- | --- | --- | --- | --- | --- |
| 1 | Số hóa hồ sơ | Đạt 60% | Đạt 100% | Văn phòng | 30/11 |
`;
  expect(aimsOf(table)).toEqual(['= 100 %']);
});

it('in a table of several columns the heading tells the aims of one row apart', () => {
  const table = `${HEAD}III. CHỈ TIÊU

| TT | Chỉ tiêu | Xã Ea Tar | Xã Ea Kiết |
| --- | --- | --- | --- |
| 1 | Tỷ lệ hồ sơ trực tuyến (%) | 60 | 70 |
`;
  expect(aimsOf(table)).toEqual(['= 60 %', '= 70 %']);
  expect(planOf(table).targets.map(({ text }) => text)).toEqual([
    'Tỷ lệ hồ sơ trực tuyến (%), Xã Ea Tar',
    'Tỷ lệ hồ sơ trực tuyến (%), Xã Ea Kiết',
  ]);
});

describe('what a value is of', () => {
  const textsOf = (markdown: string): readonly string[] => planOf(markdown).targets.map(({ text }) => text);

  it('stands before it, over the end of a line', () => {
    expect(textsOf(underGoals('Giảm 10% số vụ tai nạn do\nphương tiện thủy gây ra.'))).toEqual([
      'số vụ tai nạn do phương tiện thủy gây ra',
    ]);
  });

  it('is no time', () => {
    const line = 'Đến năm 2025, có ít nhất 04 dự án về nước sạch được hoàn thành.';
    expect(textsOf(underGoals(line))).toEqual(['về nước sạch được hoàn thành']);
  });

  it.each([
    ['a grade', 'Có ít nhất 02 sản phẩm đạt 4 sao.', ['>= 2 sản phẩm']],
    ['what is paid for somebody', 'Người học được miễn 100% học phí.', []],
    ['a kind of house that is named by two words', 'Có ít nhất 03 khách sạn mới.', ['>= 3 khách sạn']],
    ['an event of two words', 'Mỗi chi đoàn có ít nhất 01 hoạt động tình nguyện.', ['>= 1 hoạt động']],
  ])('%s', (_, line, wanted) => {
    expect(aimsOf(underGoals(line))).toEqual(wanted);
  });
});

it.each([
  // what falls, from where it stands
  [underGoals('Giảm số vụ sự cố kéo dài từ 1.240 vụ (2023) xuống còn 1.050 vụ.'), ['= 1050 vụ']],
  [underGoals('Vận động thành lập 05 hợp tác xã, 20 tổ hợp tác trở lên.'), ['= 5 hợp tác xã', '>= 20 tổ hợp tác']],
  [underTasks('Có ít nhất từ 2 đến 3 ngân hàng nằm trong tốp 100 của châu Á.'), ['= 2..3 ngân hàng']],
  [underTasks('Số vụ sự cố đã giảm từ 1.240 vụ xuống còn 1.050 vụ.'), []],
  // a line that ends in a word for a number goes on
  [underTasks('Năm 2023, tỷ lệ hộ nghèo đã giảm từ\n12% năm 2020 xuống còn 8%.'), []],
])('%s', (markdown, wanted) => {
  expect(aimsOf(markdown)).toEqual(wanted);
});

it('“trở lên” belongs to the value before it, not to what the next one is of', () => {
  const { targets } = planOf(underGoals('Giải quyết đúng hạn đạt 95% trở lên, giải quyết sớm hạn đạt 40%.'));
  expect(targets.map(({ text }) => text)).toEqual(['Giải quyết đúng hạn', 'giải quyết sớm hạn']);
});
