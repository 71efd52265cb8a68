/** What is told of targets, cited documents and the head of two plans, and of plans of two years. */
import { describe, expect, it } from 'vitest';
import { isLowered } from '../../../core/diff/change.ts';
import { BASES, type Parts, ROWS, TARGETS, changesOf, rowsWith, targetsWith, told } from '../../support/versions.ts';

describe('targets', () => {
  it.each([
    [
      'lowered',
      targetsWith(1, '98%', '95%'),
      ['Hạ chỉ tiêu “Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn” từ tối thiểu 98 % xuống tối thiểu 95 %.'],
      true,
    ],
    [
      'raised',
      targetsWith(1, '98%', '99,5%'),
      ['Nâng chỉ tiêu “Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn” từ tối thiểu 98 % lên tối thiểu 99,5 %.'],
      false,
    ],
    [
      'made vague',
      targetsWith(3, '100%', 'Khoảng 100%'),
      ['Hạ chỉ tiêu “công chức được giao xử lý hồ sơ có chữ ký số” từ 100 % xuống khoảng 100 %.'],
      true,
    ],
    [
      'a limit tightened',
      targetsWith(2, '15 phút', '10 phút'),
      [
        'Siết chỉ tiêu “Thời gian chờ của người dân tại bộ phận một cửa” từ tối đa 15 phút/lượt xuống tối đa 10 phút/lượt (yêu cầu cao hơn).',
      ],
      false,
    ],
    [
      'a limit loosened',
      targetsWith(2, '15 phút', '20 phút'),
      [
        'Nới chỉ tiêu “Thời gian chờ của người dân tại bộ phận một cửa” từ tối đa 15 phút/lượt lên tối đa 20 phút/lượt (yêu cầu thấp hơn).',
      ],
      true,
    ],
    [
      'dropped',
      { targets: TARGETS.slice(0, 2) },
      ['Bỏ chỉ tiêu “công chức được giao xử lý hồ sơ có chữ ký số” (trước là 100 %).'],
      true,
    ],
    [
      'added',
      { targets: [...TARGETS, '4. Tối thiểu 60% hồ sơ được nộp trực tuyến.'] },
      ['Thêm chỉ tiêu “hồ sơ được nộp trực tuyến”: tối thiểu 60 %.'],
      false,
    ],
    [
      'in another unit',
      targetsWith(2, '15 phút/lượt', '15 phút/người'),
      [
        'Chỉ tiêu “Thời gian chờ của người dân tại bộ phận một cửa” đổi đơn vị tính: từ tối đa 15 phút/lượt thành tối đa 15 phút/người.',
      ],
      false,
    ],
    [
      'of a task',
      rowsWith(3, '02 lớp', '01 lớp'),
      [
        'Hạ chỉ tiêu của nhiệm vụ 3 “Bồi dưỡng kỹ năng tiếp nhận hồ sơ trực tuyến cho công chức một cửa” từ 2 lớp xuống 1 lớp.',
      ],
      true,
    ],
  ] as const)('%s', (_, now: Parts, expected, lowered) => {
    expect(told(now)).toEqual(expected);
    expect(changesOf({}, now).some(isLowered)).toBe(lowered);
  });

  it('that go with their task are told of with it alone', () => {
    expect(changesOf({}, { rows: ROWS.toSpliced(2, 1) }).map(({ kind }) => kind)).toEqual(['task-dropped']);
  });

  it('whose direction nobody knows are neither raised nor lowered', () => {
    const poverty = (figure: string): Parts => ({
      targets: [...TARGETS, `4. Tỷ lệ hộ nghèo đa chiều toàn tỉnh là ${figure}.`],
    });
    const [change] = changesOf(poverty('3%'), poverty('2%'));
    expect(change).toMatchObject({ kind: 'target-changed', move: 'unclear' });
  });
});

describe('documents cited', () => {
  it.each([
    [
      'one more',
      [
        BASES[0] ?? '',
        'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện cơ chế một cửa;',
        BASES[1] ?? '',
      ],
      ['Thêm viện dẫn Nghị định số 118/2025/NĐ-CP ngày 09/6/2025.'],
    ],
    ['one less', BASES.slice(1), ['Bỏ viện dẫn Nghị quyết số 76/NQ-CP ngày 15/7/2021.']],
    [
      'the plan of another year',
      [
        BASES[0] ?? '',
        BASES[1]?.replace('418/KH-UBND ngày 18 tháng 12 năm 2025', '502/KH-UBND ngày 25 tháng 12 năm 2025') ?? '',
      ],
      ['Viện dẫn Kế hoạch số 502/KH-UBND ngày 25/12/2025 thay cho Kế hoạch số 418/KH-UBND ngày 18/12/2025.'],
    ],
    [
      'a date put right',
      [BASES[0] ?? '', BASES[1]?.replace('ngày 18 tháng 12', 'ngày 19 tháng 12') ?? ''],
      ['Ngày của Kế hoạch số 418/KH-UBND: 18/12/2025 → 19/12/2025.'],
    ],
    [
      'a law',
      [...BASES.slice(0, 1), 'Căn cứ Luật Cán bộ, công chức năm 2025;', BASES[1] ?? ''],
      ['Thêm viện dẫn Luật Cán bộ, công chức 2025.'],
    ],
  ] as const)('%s', (_, bases, expected) => {
    expect(told({ bases })).toEqual(expected);
  });

  it('one that the registry knows for the successor of another takes its place', () => {
    const basis = (document: string): Parts => ({ bases: [`Căn cứ ${document};`, ...BASES] });
    const old = basis('Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ');
    const now = basis('Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về cơ chế một cửa quốc gia');
    expect(told(now, old)).toEqual([
      'Viện dẫn Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 thay cho Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.',
    ]);
  });
});

describe('the head', () => {
  it('has a number now', () => {
    expect(told({}, { head: 'Số:     /KH-SXD' })).toEqual(['Số, ký hiệu: chưa có số → 21/KH-SXD.']);
  });
});

describe('a plan of another year', () => {
  it('is held against the last one by the time of the year', () => {
    const old = { year: 2025, rows: ROWS.map((row) => row.replaceAll('2026', '2025')) };
    const now = rowsWith(2, '30/9/2026', '31/8/2026');
    expect(told(now, old).slice(1)).toEqual([
      'Nhiệm vụ 2 “Số hóa hồ sơ cấp phép xây dựng lưu trữ từ năm 2015”: hạn 31/8/2026, sớm hơn trong năm so với kế hoạch trước (30/9/2025).',
    ]);
  });
});
