import { describe, expect, it } from 'vitest';
import { planOf } from '../../../support/reading.ts';
import { assignments } from '../../../support/taskLines.ts';

// How other provinces, bodies and kinds of documents give work in prose.

/** A plan whose section on who does what holds these lines, a paragraph each. */
function plan(...lines: readonly string[]): string {
  return ['Số: 12/KH-UBND', 'KẾ HOẠCH', 'I. MỤC ĐÍCH', 'Nâng cao nhận thức.', 'III. TỔ CHỨC THỰC HIỆN', ...lines].join(
    '\n\n',
  );
}

/** The same under another heading, in a document of another kind. */
function other(kind: string, heading: string, ...lines: readonly string[]): string {
  return [
    'Số: 12/BC-UBND',
    kind,
    'Về công tác năm 2024',
    'Ủy ban nhân dân xã có ý kiến như sau:',
    heading,
    ...lines,
  ].join('\n\n');
}

describe('the unit that work is for', () => {
  it.each([
    ['a numbered heading', ['1. Sở Nội vụ', 'Theo dõi, đôn đốc.']],
    ['a numbered heading with bullets', ['1. Sở Nội vụ', '- Theo dõi, đôn đốc.']],
    ['a heading in bold above letters', ['**Sở Nội vụ**', 'a) Theo dõi, đôn đốc.']],
    ['a heading in bold above numbers', ['**Sở Nội vụ:**', '1. Theo dõi, đôn đốc.']],
    ['a line without mark', ['Sở Nội vụ có trách nhiệm:', '- Theo dõi, đôn đốc.']],
    ['a bullet above plus signs', ['- Sở Nội vụ:', '+ Theo dõi, đôn đốc.']],
    ['a bullet above nested ones', ['- Sở Nội vụ\n  - Theo dõi, đôn đốc.']],
    ['a numbered entry above numbers in brackets', ['1. Sở Nội vụ', '(1) Theo dõi, đôn đốc.']],
    ['a Markdown heading', ['### Sở Nội vụ', '- Theo dõi, đôn đốc.']],
    ['“Đối với”', ['1. Đối với Sở Nội vụ:', '- Theo dõi, đôn đốc.']],
    ['“Trách nhiệm của”', ['1. Trách nhiệm của Sở Nội vụ', '- Theo dõi, đôn đốc.']],
    ['capitals', ['SỞ NỘI VỤ', '- Theo dõi, đôn đốc.']],
  ])('is named by %s', (_, lines) => {
    const [line = ''] = assignments(plan(...lines));
    expect(line.toLowerCase()).toMatch(/^sở nội vụ: (?:\(1\) )?theo dõi, đôn đốc\.$/u);
  });

  it.each([
    ['Sở Nội vụ chủ trì tổng hợp.', 'Sở Nội vụ'],
    ['Các đơn vị thực hiện nghiêm Kế hoạch này.', 'Các đơn vị'],
    ['UBND 13 phường lập danh sách.', 'UBND 13 phường'],
    ['02 Chi cục rà soát thủ tục.', '02 Chi cục'],
    ['Các HTX liên kết tổ chức sản xuất.', 'Các HTX liên kết'],
    ['Mỗi cán bộ, công chức chấp hành nội quy.', 'Mỗi cán bộ, công chức'],
    ['Giao đồng chí Chánh Văn phòng theo dõi.', 'đồng chí Chánh Văn phòng'],
    ['Đề nghị Hội Nông dân tỉnh vận động hội viên.', 'Hội Nông dân tỉnh'],
    ['Sở Y tế đề nghị UBND các huyện chỉ đạo trạm y tế.', 'UBND các huyện'],
    ['Căn cứ Kế hoạch này, các phòng xây dựng kế hoạch riêng.', 'các phòng'],
    ['Kinh phí tổ chức do Phòng Tài chính cân đối.', 'Phòng Tài chính'],
    ['Định kỳ trước ngày 10/12, các sở, ngành báo cáo kết quả.', 'các sở, ngành'],
    ['Trạm Y tế: Trực y tế trong các buổi học.', 'Trạm Y tế'],
    ['Các Sở: Nội vụ, Tài chính và Xây dựng rà soát dự toán.', 'Các Sở: Nội vụ, Tài chính và Xây dựng'],
    ['Giao các Bộ: Công an, Tài chính có ý kiến.', 'các Bộ: Công an, Tài chính'],
    ['Các sở, ban, ngành: Rà soát, báo cáo.', 'Các sở, ban, ngành'],
    ['Giáo viên chủ nhiệm quản lý học sinh lớp mình.', 'Giáo viên chủ nhiệm'],
    ['Văn phòng Sở trực ban 24/24 giờ khi có bão.', 'Văn phòng Sở'],
    ['Ban Thường vụ cụ thể hóa thành lịch công tác tháng.', 'Ban Thường vụ'],
    ['Ban điều hành các khu phố: vận động hộ dân đậy kín lu, bể.', 'Ban điều hành các khu phố'],
    ['Công chức Địa chính - xây dựng xã: đo đạc, cắm mốc.', 'Công chức Địa chính - xây dựng xã'],
  ])('“%s” is for %s', (sentence, unit) => {
    expect(assignments(plan(`1. ${sentence}`))).toEqual([`${unit}: ${sentence}`]);
  });

  it('is nobody in work that only begins like a name', () => {
    const work = [
      'Ban hành văn bản chỉ đạo.',
      'Báo cáo kết quả hằng quý.',
      'Tổ chức hội nghị sơ kết.',
      'Tổng hợp khó khăn, vướng mắc.',
      'Phòng ngừa vi phạm trên địa bàn.',
      'Hội nghị tổng kết tổ chức trong tháng 12.',
      'Thanh tra, kiểm tra việc chấp hành.',
      'Lãnh đạo, chỉ đạo thực hiện nghiêm.',
      'Trường hợp vượt thẩm quyền, xin ý kiến cấp trên.',
      'Các nội dung khác thực hiện theo quy định.',
      '03 mô hình điểm được nhân rộng.',
      'Phân công cán bộ theo dõi từng lĩnh vực.',
    ];
    const text = plan('1. Công an xã', ...work.map((line) => `- ${line}`));
    expect(assignments(text)).toEqual(work.map((line) => `Công an xã: ${line}`));
  });

  it('comes back where the entries for another one end', () => {
    const text = plan(
      '1. Ban Chỉ huy',
      'a) Phân công thành viên:',
      '- Sở Y tế chuẩn bị thuốc.',
      'b) Tổ chức trực ban.',
      '2. Kinh phí',
      '- Từ ngân sách tỉnh.',
    );
    expect(assignments(text)).toEqual(['Sở Y tế: Sở Y tế chuẩn bị thuốc.', 'Ban Chỉ huy: Tổ chức trực ban.']);
  });

  it('may have a name of its own among headings that are units', () => {
    const text = plan(
      '1. Sở Y tế',
      '- Chủ trì tập huấn.',
      '2. Già làng uy tín',
      '- Vận động bà con.',
      '3. Mốc thời gian',
      '- Phát động: 01/10/2024.',
    );
    expect(assignments(text)).toEqual(['Sở Y tế: Chủ trì tập huấn.', 'Già làng uy tín: Vận động bà con.']);
  });
});

describe('sentences that give no work', () => {
  it.each([
    'Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện.',
    'Kế hoạch này được phổ biến đến các chi bộ.',
    'Nhận được Kế hoạch này, đề nghị các phòng triển khai.',
    'Yêu cầu các phòng, đơn vị nghiêm túc thực hiện.',
    'Các sở, ngành khẩn trương triển khai./.',
    'Biểu 1: Dự toán kinh phí',
  ])('“%s” at the end', (closing) => {
    const text = plan('1. Văn phòng Sở', '- Tổng hợp báo cáo.', closing, 'GIÁM ĐỐC');
    expect(assignments(text)).toEqual(['Văn phòng Sở: Tổng hợp báo cáo.']);
  });

  it('gives work to a person even in the last one', () => {
    const last = 'Giao Chánh Văn phòng Sở đôn đốc thực hiện./.';
    expect(assignments(plan('1. Văn phòng Sở', '- Tổng hợp.', last))).toContain(`Chánh Văn phòng Sở: ${last}`);
  });

  it.each(['Thời gian: Quý II.', 'Cơ quan phối hợp: Các sở, ngành.', 'Kinh phí: Nguồn sự nghiệp.'])(
    'a field of the work above: “%s”',
    (field) => {
      expect(assignments(plan('1. Văn phòng Sở', '- Tổng hợp báo cáo.', `- ${field}`))).toHaveLength(1);
    },
  );

  it.each([
    ['what was done', other('BÁO CÁO', 'I. Tổ chức thực hiện kế hoạch', '- Sở Y tế đã tập huấn 03 lớp.')],
    ['a service', other('BÁO CÁO', '2. Tổ chức thực hiện cơ chế một cửa', '- Bộ phận Một cửa tiếp nhận hồ sơ.')],
    [
      'a call for effort',
      other('KẾ HOẠCH', '1. Tăng cường chỉ đạo, tổ chức thực hiện', '- Các sở coi là nhiệm vụ chính.'),
    ],
    ['another document', other('KẾ HOẠCH', '1. Tổ chức thực hiện Nghị quyết số 18/NQ-CP', '- Các sở rà soát.')],
    ['a proposal', other('BÁO CÁO', 'V. KIẾN NGHỊ', '- Đề nghị Sở Nội vụ tổ chức tập huấn.')],
    ['a regular meeting', other('KẾ HOẠCH', 'II. NHIỆM VỤ', '- Giao ban các phòng hằng tuần.')],
    ['duties as a subject', other('KẾ HOẠCH', 'II. NỘI DUNG', '- Trách nhiệm của các cấp ủy đảng đối với cải cách.')],
  ])('where the heading or the document tells of %s', (_, text) => {
    expect(assignments(text)).toEqual([]);
  });
});

describe('where work is given', () => {
  it.each([
    'IV. PHÂN CÔNG NHIỆM VỤ',
    'IV. TRÁCH NHIỆM THỰC HIỆN',
    'IV. TRÁCH NHIỆM CỦA CÁC PHÒNG, ĐƠN VỊ',
    'IV. KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN',
    'IV. TỔ CHỨC, PHÂN CÔNG',
    'C. PHÂN CÔNG TRÁCH NHIỆM',
    'IV. CÔNG TÁC TỔ CHỨC THỰC HIỆN',
    '**IV. Tổ chức thực hiện:**',
    'PHẦN THỨ BA\n\nTỔ CHỨC THỰC HIỆN',
    'Phần III: TỔ CHỨC THỰC HIỆN ĐỀ ÁN',
    'IV- TỔ CHỨC THỰC HIỆN',
    'IV TỔ CHỨC THỰC HIỆN',
    'Tổ chức thực hiện:',
  ])('below “%s”', (heading) => {
    expect(assignments(other('KẾ HOẠCH', heading, '1. Văn phòng', '- Theo dõi.'))).toEqual(['Văn phòng: Theo dõi.']);
  });

  it('below a part, in all of its sections', () => {
    const lines = [
      'TỔ CHỨC THỰC HIỆN',
      'I. PHÂN CÔNG',
      '1. Văn phòng',
      '- Theo dõi.',
      'II. BÁO CÁO',
      '1. Các phòng báo cáo.',
    ];
    expect(assignments(other('CHƯƠNG TRÌNH', 'PHẦN THỨ BA', ...lines))).toHaveLength(2);
  });

  it('below Markdown headings without numbers, under one with a number', () => {
    const lines = [
      '### Phòng Nội vụ',
      '- Tổng hợp.',
      '### Các xã',
      'Vận động nhân dân.',
      '### Kinh phí',
      '- Từ ngân sách.',
    ];
    expect(assignments(other('KẾ HOẠCH', '## 3. Tổ chức thực hiện', ...lines))).toEqual([
      'Phòng Nội vụ: Tổng hợp.',
      'Các xã: Vận động nhân dân.',
    ]);
  });

  it('in the plan that goes with a decision, behind its signature, and in the decision', () => {
    const text = [
      'Số: 20/QĐ-SXD',
      'QUYẾT ĐỊNH',
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm tra.',
      'Điều 2. Giao Văn phòng Sở theo dõi việc thực hiện.',
      'Điều 3. Chánh Văn phòng, Trưởng các phòng chịu trách nhiệm thi hành Quyết định này./.',
      'Nơi nhận:',
      '- Như Điều 3.',
      'GIÁM ĐỐC',
      '**KẾ HOẠCH**\n**Kiểm tra năm 2024**\n*(Ban hành kèm theo Quyết định số 20/QĐ-SXD)*',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Thanh tra Sở',
      '- Chủ trì kiểm tra.',
    ].join('\n\n');
    expect(assignments(text)).toEqual([
      'Văn phòng Sở: Giao Văn phòng Sở theo dõi việc thực hiện.',
      'Thanh tra Sở: Chủ trì kiểm tra.',
    ]);
  });

  it('below “Giao …:” anywhere', () => {
    const text = other(
      'KẾT LUẬN',
      '1. Về đầu tư công',
      'b) Giao Sở Tài chính:',
      '- Đôn đốc quyết toán.',
      '2. Về đất đai',
      '- Thống nhất chủ trương.',
    );
    expect(assignments(text)).toEqual(['Sở Tài chính: Đôn đốc quyết toán.']);
  });

  it.each([
    'Điều 2. Giao:',
    'Điều 2. Giao nhiệm vụ:',
    'Điều 2. Phân công nhiệm vụ cụ thể như sau:',
    'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:',
    'UBND huyện giao:',
  ])('below “%s”, whose entries say to whom', (line) => {
    const entries = ['a) Sở Tài chính đôn đốc quyết toán.', 'b) Sở Y tế:', '- Chuẩn bị thuốc.', '- Trực cấp cứu.'];
    const text = other(
      'QUYẾT ĐỊNH',
      'Điều 1. Phê duyệt phương án.',
      line,
      ...entries,
      'Điều 3. Quyết định có hiệu lực.',
    );
    expect(assignments(text)).toEqual([
      'Sở Tài chính: Sở Tài chính đôn đốc quyết toán.',
      'Sở Y tế: Chuẩn bị thuốc.',
      'Sở Y tế: Trực cấp cứu.',
    ]);
  });

  it.each(['2. Yêu cầu:', '2. Giao ban:', '2. Đề nghị:'])('not below “%s”, which names a matter', (line) => {
    expect(assignments(other('KẾ HOẠCH', 'I. MỤC ĐÍCH', line, '- Các đơn vị thực hiện nghiêm túc.'))).toEqual([]);
  });

  it('in a report only where it looks ahead', () => {
    const ahead = '- Giao Văn phòng tổng hợp.';
    const text = other('BÁO CÁO', 'I. KẾT QUẢ', '- Giao Văn phòng in tài liệu.', 'II. PHƯƠNG HƯỚNG', ahead);
    expect(assignments(text)).toEqual(['Văn phòng: Giao Văn phòng tổng hợp.']);
  });
});

describe('a programme that goes with a decision gives work behind the closing of that decision', () => {
  const decision = ['Số: 12/QĐ-UBND', 'QUYẾT ĐỊNH', 'Về việc ban hành chương trình', 'Điều 1. Ban hành chương trình.'];
  const closing = ['Nơi nhận:\n- Như Điều 3;', 'TM. ỦY BAN NHÂN DÂN'];
  const work = ['III. TỔ CHỨC THỰC HIỆN', '1. Sở Tài chính bố trí kinh phí.'];
  it.each([
    ['under a type word with more behind it', ['CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA ỦY BAN NHÂN DÂN TỈNH']],
    ['as a Markdown heading', ['# KẾ HOẠCH TRIỂN KHAI NĂM 2024']],
    ['under a subject without type word', ['PHÒNG, CHỐNG THIÊN TAI NĂM 2024', '(Kèm theo Quyết định số 12/QĐ-UBND)']],
  ])('%s', (_, title) => {
    expect(assignments([...decision, ...closing, ...title, ...work].join('\n\n'))).toHaveLength(1);
  });

  it('but an appendix keeps what stands in it', () => {
    const appendix = ['PHỤ LỤC', 'KẾ HOẠCH VỐN NĂM 2024', '(Kèm theo Quyết định số 12/QĐ-UBND)'];
    expect(assignments([...decision, ...closing, ...appendix, ...work].join('\n\n'))).toEqual([]);
  });
});

it.each([
  ['Sở Tài chính bố trí từ nguồn chi thường xuyên.', 'missing'],
  ['Sở Tài chính đưa vào dự toán hằng năm.', 'missing'],
  ['Sở Nội vụ thẩm định mức trợ cấp hằng tháng.', 'missing'],
  ['Sở Tài chính báo cáo hằng năm.', 'recurring'],
  ['Sở Tài chính kiểm tra thường xuyên.', 'continuous'],
])('a word of time that says of which kind a thing is sets none: %s', (line, kind) => {
  expect(planOf(plan(line)).tasks.map(({ deadline }) => deadline.kind)).toEqual([kind]);
});

it.each([
  ['Hằng năm, các sở, ngành rà soát, báo cáo.', 'Hằng năm'],
  ['Sở Tài chính kiểm tra thường xuyên các đơn vị.', 'thường xuyên'],
  ['Sở Tài chính báo cáo định kỳ hằng quý, 6 tháng và năm cho UBND tỉnh.', 'định kỳ hằng quý, 6 tháng và năm'],
  ['Sở Tài chính tổng hợp trước ngày 15/6 và ngày 15/12 hằng năm theo mẫu.', 'trước ngày 15/6 và ngày 15/12 hằng năm'],
  ['Sở Tài chính báo cáo hằng tháng hoặc đột xuất khi có yêu cầu.', 'hằng tháng hoặc đột xuất'],
  ['Sở Xây dựng trình đề án chậm nhất trong tuần đầu tháng 8 năm 2024.', 'chậm nhất trong tuần đầu tháng 8 năm 2024'],
  ['Sở Xây dựng giải quyết xong vướng mắc, không để quá ngày 31 tháng 7.', 'quá ngày 31 tháng 7'],
  ['Sở Nội vụ báo cáo UBND tỉnh sáu tháng một lần.', 'sáu tháng một lần'],
  ['Sở Nội vụ tổ chức hội nghị; thời gian: ngày 10/5/2024.', 'ngày 10/5/2024'],
  ['Sở Nội vụ tổ chức hội nghị. Thời gian: trong tháng 5.', 'trong tháng 5'],
  ['Sở Nội vụ trình kế hoạch trong thời hạn 15 ngày làm việc kể từ ngày ký.', 'trong thời hạn 15 ngày làm việc'],
  ['Sở Giáo dục và Đào tạo biên soạn tài liệu trước năm học 2024 - 2025.', 'trước năm học 2024 - 2025'],
  ['Sở Tài chính nộp báo cáo trước ngày 10 của tháng cuối quý.', 'trước ngày 10 của tháng cuối quý'],
])('the deadline of “%s” is no more than its words of time', (line, text) => {
  expect(planOf(plan(line)).tasks.map(({ deadline }) => deadline.text)).toEqual([text]);
});

it.each([
  ['1. Sở Nội vụ lập danh sách; thời gian hoàn thành: 20/5/2024.', '20/5/2024'],
  ['1. Sở Nội vụ lập danh sách (hoàn thành: Quý III).', 'Quý III'],
  ['1. Sở Nội vụ: lập danh sách. Thời gian: tháng 5/2024.', 'tháng 5/2024'],
  ['1. Sở Nội vụ trả lời trong thời hạn 15 ngày làm việc kể từ ngày nhận đơn.', 'trong thời hạn 15 ngày làm việc'],
  ['1. Trạm Y tế lấy mẫu trong vòng 24 giờ.', 'trong vòng 24 giờ'],
  ['1. Sở Nội vụ đo đạc xong trong tuần đầu tháng 5.', 'xong trong tuần đầu tháng 5'],
])('the deadline of “%s” is one of its only task', (line, text) => {
  expect(planOf(plan(line)).tasks.map(({ deadline }) => deadline.text)).toEqual([text]);
});

it('work of another unit behind the field of one stays work', () => {
  const line = '1. Sở Nội vụ: tập huấn. Kinh phí: Sở Tài chính bố trí.';
  expect(assignments(plan(line))).toHaveLength(2);
});
