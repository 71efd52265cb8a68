/** What counts as a change of tasks between two plans, what does not, and in which words it is told. */
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../../core/diff/diffPlans.ts';
import { EMPTY_PROJECT } from '../../../core/project/project.ts';
import { EXAMPLES, corpus } from '../../support/documents.ts';
import { knowledge } from '../../support/knowledge.ts';
import { planOf } from '../../support/reading.ts';
import { BASES, type Parts, ROWS, TARGETS, changesOf, rowsWith, targetsWith, told } from '../../support/versions.ts';

describe('no change is', () => {
  it.each([
    ['nothing', {}],
    ['another order', { rows: ROWS.toReversed(), targets: TARGETS.toReversed() }],
    ['other numbers', { rows: ROWS.map((row, index) => row.replace(/^\| \d/u, `| ${String(index + 11)}`)) }],
    ['white space', { rows: ROWS.map((row) => row.replaceAll(' ', '  ')) }],
    ['a rewording', rowsWith(1, 'Rà soát, công bố danh mục', 'Tiếp tục rà soát và công bố danh mục')],
    ['another word', rowsWith(2, 'Số hóa hồ sơ cấp phép', 'Số hóa toàn bộ hồ sơ cấp phép')],
    ['an abbreviation', rowsWith(1, 'thủ tục hành chính', 'TTHC')],
    ['the body behind the name of a unit', rowsWith(3, 'Văn phòng Sở', 'Văn phòng')],
    ['the case and the tone marks of a name', rowsWith(4, 'Thanh tra Sở', 'thanh tra sở')],
    ['a period written as its last day', rowsWith(1, 'Quý II/2026', '30/6/2026')],
    ['a day in words', rowsWith(2, 'Trước ngày 30/9/2026', 'Chậm nhất ngày 30 tháng 9 năm 2026')],
    ['another writing of how often', rowsWith(4, 'Hằng quý', 'Định kỳ hàng quý')],
    ['a bound in other words', targetsWith(1, 'đạt tối thiểu 98%', 'đạt từ 98% trở lên')],
    ['the bound of a value that may be passed', targetsWith(1, 'đạt tối thiểu 98%', 'đạt 98%')],
    ['figures in another writing', targetsWith(1, '98%', '98,0 %')],
    [
      'a document cited in short',
      { bases: [BASES[0]?.replace('ngày 15 tháng 7 năm 2021', 'ngày 15/7/2021') ?? '', BASES[1] ?? ''] },
    ],
  ] as const)('%s', (_, now: Parts) => {
    expect(told(now)).toEqual([]);
  });

  it('the turn of the year, where all else is as it was', () => {
    const turned = (texts: readonly string[]): readonly string[] =>
      texts.map((text) => text.replaceAll('2026', '2027'));
    expect(told({ year: 2027, rows: turned(ROWS), targets: turned(TARGETS) })).toEqual([
      'Ngày ban hành: 20/01/2026 → 20/01/2027.',
    ]);
  });

  it.each([...EXAMPLES, ...corpus()].map(({ name, text }) => [name, text] as const))(
    'any between %s and itself, moved down and numbered anew',
    (_, text) => {
      const moved = `\n\n${text.replace(/^\| *\d{1,2} *\|/gmu, (cell) => cell.replace(/\d+/u, (number) => String(Number(number) + 1)))}`;
      expect(diffPlans(planOf(text), planOf(text), EMPTY_PROJECT, knowledge())).toEqual([]);
      expect(diffPlans(planOf(text), planOf(moved), EMPTY_PROJECT, knowledge())).toEqual([]);
    },
  );
});

describe('tasks', () => {
  it.each([
    [
      'one more',
      {
        rows: [
          ...ROWS,
          '| 5 | Lắp đặt camera giám sát tại bộ phận tiếp nhận hồ sơ | Văn phòng Sở | | Camera | 31/3/2026 |',
        ],
      },
      ['Thêm nhiệm vụ 5 “Lắp đặt camera giám sát tại bộ phận tiếp nhận hồ sơ”: Văn phòng Sở chủ trì, hạn 31/3/2026.'],
    ],
    [
      'one less',
      { rows: ROWS.toSpliced(2, 1) },
      [
        'Bỏ nhiệm vụ 3 “Bồi dưỡng kỹ năng tiếp nhận hồ sơ trực tuyến cho công chức một cửa” (trước: Văn phòng Sở chủ trì, hạn 31/5/2026).',
      ],
    ],
    [
      'another lead',
      rowsWith(2, '| Phòng Quản lý xây dựng | Văn phòng Sở |', '| Văn phòng Sở | Phòng Quản lý xây dựng |'),
      [
        'Nhiệm vụ 2 “Số hóa hồ sơ cấp phép xây dựng lưu trữ từ năm 2015”: chuyển chủ trì từ Phòng Quản lý xây dựng sang Văn phòng Sở.',
      ],
    ],
    [
      'another lead, in other words',
      rowsWith(
        2,
        'Số hóa hồ sơ cấp phép xây dựng lưu trữ từ năm 2015 | Phòng Quản lý xây dựng',
        'Hoàn thành số hóa hồ sơ cấp phép xây dựng lưu trữ | Thanh tra Sở',
      ),
      [
        'Nhiệm vụ 2 “Hoàn thành số hóa hồ sơ cấp phép xây dựng lưu trữ”: chuyển chủ trì từ Phòng Quản lý xây dựng sang Thanh tra Sở.',
      ],
    ],
    [
      'no lead any more',
      rowsWith(4, 'Thanh tra Sở', ''),
      [
        'Nhiệm vụ 4 “Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các đơn vị”: không còn ghi đơn vị chủ trì (trước là Thanh tra Sở).',
      ],
    ],
    [
      'who cooperates',
      rowsWith(1, 'Phòng Quản lý xây dựng', 'Thanh tra Sở, Phòng Hạ tầng'),
      [
        'Nhiệm vụ 1 “Rà soát, công bố danh mục thủ tục hành chính lĩnh vực xây dựng”: thêm phối hợp Thanh tra Sở và Phòng Hạ tầng; bớt phối hợp Phòng Quản lý xây dựng.',
      ],
    ],
    [
      'a later day',
      rowsWith(2, '30/9/2026', '30/11/2026'),
      ['Nhiệm vụ 2 “Số hóa hồ sơ cấp phép xây dựng lưu trữ từ năm 2015”: lùi hạn từ 30/9/2026 sang 30/11/2026.'],
    ],
    [
      'an earlier period',
      rowsWith(1, 'Quý II/2026', 'Quý I/2026'),
      [
        'Nhiệm vụ 1 “Rà soát, công bố danh mục thủ tục hành chính lĩnh vực xây dựng”: rút ngắn hạn từ 30/6/2026 về 31/3/2026.',
      ],
    ],
    [
      'no deadline any more',
      rowsWith(2, 'Trước ngày 30/9/2026', ''),
      ['Nhiệm vụ 2 “Số hóa hồ sơ cấp phép xây dựng lưu trữ từ năm 2015”: không còn ghi thời hạn (trước là 30/9/2026).'],
    ],
    [
      'a day that became none',
      rowsWith(2, 'Trước ngày 30/9/2026', 'Thường xuyên'),
      [
        'Nhiệm vụ 2 “Số hóa hồ sơ cấp phép xây dựng lưu trữ từ năm 2015”: thời hạn đổi từ 30/9/2026 thành “Thường xuyên”.',
      ],
    ],
    [
      'how often',
      rowsWith(4, 'Hằng quý', 'Hằng tháng'),
      [
        'Nhiệm vụ 4 “Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các đơn vị”: thời hạn đổi từ “Hằng quý” thành “Hằng tháng”.',
      ],
    ],
  ] as const)('%s', (_, now: Parts, expected) => {
    expect(told(now)).toEqual(expected);
  });
});

describe('a deadline that comes back', () => {
  it('stays, whatever number stands beside it', () => {
    const now = rowsWith(4, 'Hằng quý', 'Hằng quý, kiểm tra ít nhất 5 đơn vị');
    expect(changesOf({}, now).map(({ kind }) => kind)).toEqual(['target-added']);
  });
});

describe('tasks of several leads', () => {
  const shared = (leads: string): string =>
    `| 5 | Công khai quy hoạch chi tiết xây dựng trên cổng thông tin điện tử | ${leads} | | Chuyên mục | 30/10/2026 |`;
  const name = '“Công khai quy hoạch chi tiết xây dựng trên cổng thông tin điện tử”';

  it('may be split, a row for each lead', () => {
    const old = { rows: [...ROWS, shared('Văn phòng Sở, Thanh tra Sở')] };
    const now = { rows: [...ROWS, shared('Văn phòng Sở'), shared('Thanh tra Sở')] };
    expect(told(now, old)).toEqual([`Tách nhiệm vụ 5 ${name} thành 2 nhiệm vụ: 5 ${name} và 5 ${name}.`]);
  });

  it('are named all', () => {
    const old = { rows: [...ROWS, shared('Văn phòng Sở')] };
    const now = { rows: [...ROWS, shared('Văn phòng Sở, Thanh tra Sở')] };
    expect(told(now, old)).toEqual([
      `Nhiệm vụ 5 ${name}: chuyển chủ trì từ Văn phòng Sở sang Văn phòng Sở và Thanh tra Sở.`,
    ]);
  });
});

describe('one task and its parts', () => {
  const WHOLE = [
    '| 5 | Xây dựng phần mềm tra cứu quy hoạch; tập huấn sử dụng chữ ký số cho công chức; thay biển chỉ dẫn tại bộ phận một cửa | Văn phòng Sở | | Báo cáo | 30/10/2026 |',
  ];
  const PARTS = [
    '| 5 | Xây dựng phần mềm tra cứu quy hoạch | Văn phòng Sở | | Báo cáo | 30/11/2026 |',
    '| 6 | Tập huấn sử dụng chữ ký số cho công chức | Thanh tra Sở | | Báo cáo | 30/10/2026 |',
    '| 7 | Thay biển chỉ dẫn tại bộ phận một cửa | Văn phòng Sở | | Báo cáo | 30/10/2026 |',
  ];

  it('are told as a split, and what is not as it was for the whole', () => {
    expect(told({ rows: [...ROWS, ...PARTS] }, { rows: [...ROWS, ...WHOLE] })).toEqual([
      'Tách nhiệm vụ 5 “Xây dựng phần mềm tra cứu quy hoạch; tập huấn sử dụng chữ ký số cho công chức; thay biển chỉ dẫn tại bộ phận một cửa” thành 3 nhiệm vụ: 5 “Xây dựng phần mềm tra cứu quy hoạch”, 6 “Tập huấn sử dụng chữ ký số cho công chức” và 7 “Thay biển chỉ dẫn tại bộ phận một cửa”.',
      'Nhiệm vụ 5 “Xây dựng phần mềm tra cứu quy hoạch”: lùi hạn từ 30/10/2026 sang 30/11/2026.',
      'Nhiệm vụ 6 “Tập huấn sử dụng chữ ký số cho công chức”: chuyển chủ trì từ Văn phòng Sở sang Thanh tra Sở.',
    ]);
  });

  it('are told as merged the other way round', () => {
    expect(changesOf({ rows: [...ROWS, ...PARTS] }, { rows: [...ROWS, ...WHOLE] }).map(({ kind }) => kind)).toEqual([
      'task-merged',
    ]);
  });
});

describe('work that body and appendix both give', () => {
  it('is still there while one of them gives it', () => {
    const again = `${ROWS[3] ?? ''}\n| 5 | Theo dõi, đôn đốc, tổng hợp kết quả, báo cáo Giám đốc Sở | Văn phòng Sở | | Báo cáo | 05/12/2026 |`;
    expect(told({ rows: [...ROWS.slice(0, 3), again] })).toEqual([]);
    expect(told({}, { rows: [...ROWS.slice(0, 3), again] })).toEqual([]);
  });
});
