import { describe, expect, it } from 'vitest';
import { type Target, isShare } from '../../../../core/plan/targets/targets.ts';
import { planOf, tableText } from '../../../support/reading.ts';

/** The targets of a plan for 2023 that holds this text in a section of this title. */
function targetsIn(text: string, section = 'II. MỤC TIÊU', kind = 'KẾ HOẠCH'): readonly Target[] {
  return planOf(`${kind}\n\nCải cách hành chính năm 2023\n\n${section}\n\n${text}\n`).targets;
}

describe('what is measured', () => {
  it.each([
    ['100% thủ tục hành chính được công khai.', 'thủ tục hành chính được công khai'],
    ['Tỷ lệ giải quyết hồ sơ đúng hạn đạt tối thiểu 96%.', 'Tỷ lệ giải quyết hồ sơ đúng hạn'],
    ['Tỷ lệ hài lòng của người dân đạt từ 90% trở lên;', 'Tỷ lệ hài lòng của người dân'],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn: từ 98% trở lên.', 'Tỷ lệ hồ sơ giải quyết đúng hạn'],
    ['Tiếp tục duy trì 100% văn bản điện tử (năm 2022 đạt 99%).', 'Tiếp tục duy trì văn bản điện tử'],
    ['Tổ chức 02 hội nghị tuyên truyền.', 'Tổ chức tuyên truyền'],
  ])('%s', (text, described) => {
    expect(targetsIn(`- ${text}`).map((target) => target.text)).toEqual([described]);
  });

  it('is known by its phrases, spelled out or not', () => {
    const wanted = [{ indicator: 'dossiers_on_time', value: 98, comparator: '=', unit: '%' }];
    expect(targetsIn('- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%.')).toMatchObject(wanted);
    expect(targetsIn('- Tỷ lệ hồ sơ TTHC giải quyết đúng hạn: 98%.')).toMatchObject(wanted);
  });
});

describe('what was reached is no target', () => {
  it.each([
    'Đã giải quyết 1.256 hồ sơ, đạt 98% đúng hạn.',
    'Hiện nay, 85% hồ sơ được nộp trực tuyến.',
    'Năm 2022 đạt 85%.',
  ])('%s', (text) => {
    expect(targetsIn(`- ${text}`)).toEqual([]);
  });

  it('“chiếm” tells how things stand, but aims among aims', () => {
    expect(targetsIn('- Hồ sơ trực tuyến chiếm 45%.', 'III. NHIỆM VỤ')).toEqual([]);
    expect(targetsIn('- Hồ sơ trực tuyến chiếm 45%.')).toHaveLength(1);
  });

  it.each([
    ['Năm 2022 đạt 85%; phấn đấu năm 2023 đạt 90%.', [90]],
    ['Duy trì 100% văn bản điện tử (năm 2022 đạt 99%).', [100]],
    ['Đạt tối thiểu 70% hồ sơ trực tuyến (hiện mới có 45%).', [70]],
    ['Đã đạt 85%, phấn đấu đạt 90%.', [90]],
  ])('beside one that is: %s', (text, values) => {
    expect(targetsIn(`- ${text}`).map(({ value }) => value)).toEqual(values);
  });
});

describe('the years of a target', () => {
  it.each([
    ['its own', '- Đến năm 2025, 50% thủ tục được cung cấp toàn trình.', [2025]],
    ['those of the entry over it', '- Đến năm 2030:\n\n+ 80% thủ tục được cung cấp toàn trình.', [2030]],
    ['none', '- 50% thủ tục được cung cấp toàn trình.', []],
    ['not what it is compared with', '- Giảm 10% chi phí so với năm 2022.', []],
    ['not what was reached', '- Duy trì 100% văn bản điện tử (năm 2022 đạt 99%).', []],
  ])('%s', (_, text, years) => {
    expect(targetsIn(text)).toMatchObject([{ years }]);
  });
});

describe('a report', () => {
  it('aims in its outlook, not in its results', () => {
    const text = '- 98% hồ sơ được giải quyết đúng hạn.';
    expect(targetsIn(text, 'II. KẾT QUẢ THỰC HIỆN', 'BÁO CÁO')).toEqual([]);
    expect(targetsIn(text, 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024', 'BÁO CÁO')).toHaveLength(1);
  });

  it('and a plan does not aim where it tells how things stand', () => {
    expect(targetsIn('- 98% hồ sơ được giải quyết đúng hạn.', 'I. TÌNH HÌNH NĂM 2022')).toEqual([]);
  });
});

describe('in a table of tasks', () => {
  it('cells promise and names of units do not', () => {
    const table = tableText(
      'TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn',
      '1 | Công khai thủ tục | 100% thủ tục được công khai | 02 Chi cục | Quý I',
      '2 | Tuyên truyền | 02 hội nghị | Văn phòng | Quý II',
    );
    expect(targetsIn(table).map(({ value, unit }) => `${String(value)} ${unit}`)).toEqual(['100 %', '2 hội nghị']);
  });
});

it.each([
  ['Tỷ lệ hồ sơ trực tuyến đạt 109%', true],
  ['Thu ngân sách đạt 109% dự toán', false],
  ['Tỷ lệ tăng trưởng đạt 109%', false],
  ['Số lượt người dùng đạt 109 lượt', false],
])('“%s” is a share of a whole: %s', (text, wanted) => {
  const [target] = targetsIn(`- ${text}.`);
  expect(target && isShare(target)).toBe(wanted);
});

it('stands from its first digit to its unit', () => {
  const plan = planOf('KẾ HOẠCH\n\nNăm 2023\n\nI. MỤC TIÊU\n\n- Tỷ lệ đạt tối thiểu 85 - 90% hồ sơ.\n');
  const [{ start, end } = { start: 0, end: 0 }] = plan.targets.map(({ span }) => span);
  expect(plan.document.source.slice(start, end)).toBe('85 - 90%');
});
