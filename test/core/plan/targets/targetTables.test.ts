import { describe, expect, it } from 'vitest';
import type { Target } from '../../../../core/plan/targets/targets.ts';
import { planOf, tableText } from '../../../support/reading.ts';

/** The targets of a table in a plan for 2023, below a heading that does not speak of aims unless it is given. */
function targetsIn(rows: readonly string[], section = 'I. NỘI DUNG', kind = 'KẾ HOẠCH'): readonly Target[] {
  return planOf(`${kind}\n\nCải cách hành chính năm 2023\n\n${section}\n\n${tableText(...rows)}`).targets;
}

/** "Hồ sơ đúng hạn >= 98 %". */
function summary({ text, comparator, value, unit }: Target): string {
  return `${text} ${comparator} ${String(value)} ${unit}`;
}

describe('the unit of a bare number', () => {
  it.each([
    [
      'in its own column',
      ['TT | Chỉ tiêu | Đơn vị tính | Kế hoạch', '1 | Hồ sơ đúng hạn | % | 98'],
      'Hồ sơ đúng hạn = 98 %',
    ],
    ['', ['TT | Chỉ tiêu | ĐVT | Kế hoạch', '1 | Lớp tập huấn | lớp | 02'], 'Lớp tập huấn = 2 lớp'],
    ['in the heading', ['Chỉ tiêu | Mức phấn đấu (%)', 'Hồ sơ đúng hạn | ≥ 98'], 'Hồ sơ đúng hạn >= 98 %'],
    ['', ['Chỉ tiêu | Kế hoạch (lượt)', 'Tập huấn | 1.250'], 'Tập huấn = 1250 lượt'],
    [
      'in the upper level of two',
      ['Địa bàn | Chỉ tiêu lượt khách (nghìn lượt) | ', ' | Năm 2022 | Năm 2023', 'Xã An Hòa | 40 | 48'],
      'Xã An Hòa = 48 nghìn lượt',
    ],
    ['beside it', ['Chỉ tiêu | Kế hoạch', 'Hồ sơ trễ hạn | < 2,5%'], 'Hồ sơ trễ hạn <= 2.5 %'],
  ])('%s', (_, rows, wanted) => {
    expect(targetsIn(rows).map(summary)).toEqual([wanted]);
  });
});

it('the years are those of the heading, past ones and results left out', () => {
  const rows = [
    'TT | Chỉ tiêu | ĐVT | Thực hiện năm 2022 | Kế hoạch năm 2023 | Kế hoạch năm 2024',
    '1 | Hồ sơ giải quyết đúng hạn | % | 95 | 98 | 99',
  ];
  expect(targetsIn(rows)).toMatchObject([
    { value: 98, years: [2023], indicator: 'dossiers_on_time' },
    { value: 99, years: [2024] },
  ]);
});

describe('in the account of a year with the plan of the next one', () => {
  const next = 'TT | Chỉ tiêu | ĐVT';
  it.each([
    [
      'in short, the year accounted for named in the title',
      [`${next} | KH 2023 | TH 2023 | TH/KH (%) | KH 2024`, '1 | Tiêm phòng dại | % | 70 | 71 | 101,4 | 72'],
      ['Tiêm phòng dại = 72 %'],
    ],
    [
      'set against what was planned',
      [
        `${next} | Kế hoạch năm 2023 | Thực hiện năm 2023 | So KH (%) | Kế hoạch 6 tháng đầu năm 2024`,
        '1 | Hồ sơ trực tuyến | % | 70 | 72 | 102,9 | ≥ 80',
      ],
      ['Hồ sơ trực tuyến >= 80 %'],
    ],
    [
      'with the share alone behind it',
      [`${next} | Thực hiện năm 2022 | Tỷ lệ (%) | Mục tiêu năm 2023`, '1 | Trồng rừng | ha | 90 | 112 | 100'],
      ['Trồng rừng = 100 ha'],
    ],
    [
      'its years in figures',
      [`${next} | Hiện trạng 2022 | 2023 | 2024`, '1 | Học liệu số | % | 35 | 40 | 60'],
      ['Học liệu số, 2023 = 40 %', 'Học liệu số, 2024 = 60 %'],
    ],
  ])('%s', (_, rows, wanted) => {
    expect(targetsIn(rows).map(summary)).toEqual(wanted);
  });
});

it('kinds of schools are no results in short', () => {
  const rows = ['TT | Chỉ tiêu | ĐVT | MN | TH | THCS', '1 | Trường đạt chuẩn | trường | 3 | 4 | 2'];
  expect(targetsIn(rows).map(({ value }) => value)).toEqual([3, 4, 2]);
});

it('years may be all that the headings say', () => {
  const rows = ['TT | Chỉ tiêu | Năm 2023 | Năm 2024', '1 | Hồ sơ trực tuyến (%) | 70 | 80'];
  expect(targetsIn(rows)).toMatchObject([
    { value: 70, years: [2023] },
    { value: 80, years: [2024] },
  ]);
});

it('below a heading that speaks of aims, the first column beside the number names them', () => {
  const rows = ['TT | Nội dung | Năm 2023', '1 | Hồ sơ trực tuyến | 70%'];
  expect(targetsIn(rows, 'II. CÁC CHỈ TIÊU').map(summary)).toEqual(['Hồ sơ trực tuyến, Năm 2023 = 70 %']);
  expect(targetsIn(rows)).toEqual([]);
});

describe('the column of aims may hold the figures itself', () => {
  it.each([
    [
      '',
      ['TT | Nội dung | ĐVT | Chỉ tiêu năm 2023', '1 | Trồng cây phân tán | cây | 900'],
      'Trồng cây phân tán = 900 cây',
    ],
    ['of each unit', ['Đơn vị | Chỉ tiêu (ha)', 'Xã An Hòa | 45'], 'Xã An Hòa = 45 ha'],
    [
      'beside what was reached',
      ['Nội dung | ĐVT | Chỉ tiêu năm 2022 | Thực hiện chỉ tiêu | Chỉ tiêu năm 2023', 'Bê tông hóa | km | 4 | 5 | 6'],
      'Bê tông hóa = 6 km',
    ],
    [
      'in a list of tasks',
      ['Nội dung | ĐVT | Chỉ tiêu | Phụ trách | Hoàn thành', 'Vận động hiến đất | m2 | 350 | Trưởng thôn | Quý II'],
      'Vận động hiến đất = 350 m2',
    ],
  ])('%s', (_, rows, wanted) => {
    expect(targetsIn(rows).map(summary)).toEqual([wanted]);
  });
});

describe('no aims', () => {
  it.each([
    ['what was reached', ['Chỉ tiêu | Kết quả (%)', 'Hồ sơ đúng hạn | 98']],
    ['a past year', ['Chỉ tiêu | Năm 2021 (%)', 'Hồ sơ đúng hạn | 98']],
    ['words', ['Chỉ tiêu | Kế hoạch', 'Hồ sơ đúng hạn | theo quy định']],
    ['a group row', ['Chỉ tiêu | Kế hoạch', '**Về thể chế** | ']],
    ['a total', ['Chỉ tiêu | Kế hoạch', 'Tổng cộng | 12']],
    ['statistics', ['Lĩnh vực | Số hồ sơ', 'Đất đai | 98']],
  ])('%s', (_, rows) => {
    expect(targetsIn(rows)).toEqual([]);
  });

  it('in a report', () => {
    expect(targetsIn(['Chỉ tiêu | Kế hoạch (%)', 'Hồ sơ đúng hạn | 98'], 'II. KẾT QUẢ', 'BÁO CÁO')).toEqual([]);
  });
});

describe('a column of results', () => {
  const header = 'TT | Chỉ tiêu | Đơn vị | Kết quả';
  it('holds aims where somebody answers for them', () => {
    const rows = [
      `${header} | Cơ quan chủ trì theo dõi`,
      '1 | Tỷ trọng kinh tế số | % GRDP | ≥ 25 | Sở Khoa học và Công nghệ',
      '2 | Số mô hình được nhân rộng | Mô hình | 3 - 4 | Sở Công Thương',
    ];
    expect(targetsIn(rows).map(summary)).toEqual([
      'Tỷ trọng kinh tế số >= 25 %',
      'Số mô hình được nhân rộng = 3 Mô hình',
    ]);
  });

  it('tells what was reached elsewhere', () => {
    expect(targetsIn([header, '1 | Tỷ trọng kinh tế số | % GRDP | 25'])).toEqual([]);
  });
});
