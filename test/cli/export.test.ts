/** `export`: slips of tasks, read back by parsers that others wrote. */
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { join } from 'pathe';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Folder, folderWith } from '../support/command.ts';

const PLAN = `| UBND TỈNH ĐỒNG THÁP<br>**SỞ XÂY DỰNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |
| :---: | :---: |
| Số: 21/KH-SXD | *Đồng Tháp, ngày 20 tháng 01 năm 2026* |

**KẾ HOẠCH**

**Cải cách hành chính năm 2026 của Sở Xây dựng**

**PHỤ LỤC**

| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Sản phẩm | Thời hạn |
| :---: | --- | --- | --- | --- | --- |
| 1.1 | Rà soát, công bố danh mục thủ tục hành chính; niêm yết tại bộ phận một cửa \\| cổng dịch vụ công | Văn phòng Sở | Phòng Quản lý xây dựng | =HYPERLINK("http://a.vn") | Quý II/2026 |
| 1.2 | Số hóa hồ sơ cấp phép xây dựng | Phòng Quản lý xây dựng, Thanh tra Sở | Văn phòng Sở | Hồ sơ số | Trước ngày 30/9/2026 |
| 1.3 | Báo cáo kết quả số hóa hồ sơ | Văn phòng Sở | | Báo cáo | Trước ngày 30 hằng tháng |
| 1.4 | Kiểm tra kỷ luật, kỷ cương hành chính | Thanh tra Sở | | Báo cáo | Hằng quý |
| 1.5 | Tiếp nhận phản ánh, kiến nghị của người dân | Văn phòng Sở | | | Thường xuyên |
`;
const HEADER = [
  'STT',
  'Nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn',
  'Ngày đến hạn',
  'Kết quả',
  'Văn bản',
  'Tệp',
  'Dòng',
];
const ROWS = z.array(z.array(z.string()));

const folder = (): Folder => folderWith({ 'kehoach-lint.yaml': 'root: true\n', 'ke-hoach.md': PLAN });

describe('export as CSV', () => {
  it('is a table that Excel opens in Vietnamese, and in which nothing is a formula', () => {
    const { code, stdout } = folder().run(['export', 'ke-hoach.md']);
    expect([code, stdout.charAt(0)]).toEqual([0, '\ufeff']);
    const rows = ROWS.parse(parse(stdout, { bom: true }));
    expect(rows[0]).toEqual(HEADER);
    expect(rows.map(([ordinal]) => ordinal)).toEqual(['STT', '1.1', '1.3', '1.5', '1.2', '1.4']);
    expect(rows[1]).toEqual([
      '1.1',
      'Rà soát, công bố danh mục thủ tục hành chính; niêm yết tại bộ phận một cửa | cổng dịch vụ công',
      'Văn phòng Sở',
      'Phòng Quản lý xây dựng',
      'Quý II/2026',
      '2026-06-30',
      `'=HYPERLINK("http://a.vn")`,
      '21/KH-SXD ngày 20/01/2026',
      'ke-hoach.md',
      '13',
    ]);
    expect(rows.map((row) => row[5])).toEqual(['Ngày đến hạn', '2026-06-30', '', '', '2026-09-30', '']);
  });

  it.each([
    [
      ['--unit', 'Thanh tra Sở'],
      ['1.2', '1.4'],
    ],
    [
      ['--unit', 'văn phòng'],
      ['1.1', '1.3', '1.5'],
    ],
    [
      ['--unit', 'Văn phòng Sở', '--cooperating'],
      ['1.1', '1.2', '1.3', '1.5'],
    ],
  ])('holds with %j what a unit has to do', (options, ordinals) => {
    const rows = ROWS.parse(parse(folder().run(['export', 'ke-hoach.md', ...options]).stdout, { bom: true }));
    expect(rows.slice(1).map(([ordinal]) => ordinal)).toEqual(ordinals);
  });

  it('says which units there are where one is none of them', () => {
    const { code, stderr } = folder().run(['export', 'ke-hoach.md', '--unit', 'Phòng Hạ tầng']);
    expect([code, stderr]).toEqual([
      2,
      'Không có nhiệm vụ nào của “Phòng Hạ tầng”. Đơn vị có nhiệm vụ: Văn phòng Sở; Phòng Quản lý xây dựng; Thanh tra Sở.\n',
    ]);
  });

  it('writes a file for each unit into a folder, whatever its name', () => {
    const here = folder();
    const { code, stderr } = here.run(['export', 'ke-hoach.md', '-o', 'phieu/']);
    expect([code, stderr]).toEqual([0, 'Đã ghi 3 tệp vào “phieu”.\n']);
    const ordinalsIn = (name: string): unknown =>
      ROWS.parse(parse(here.read(join('phieu', name)), { bom: true }))
        .slice(1)
        .map(([ordinal]) => ordinal);
    expect(['van-phong-so.csv', 'phong-quan-ly-xay-dung.csv', 'thanh-tra-so.csv'].map(ordinalsIn)).toEqual([
      ['1.1', '1.3', '1.5'],
      ['1.2'],
      ['1.2', '1.4'],
    ]);
  });

  it('never writes over the plan', () => {
    const here = folder();
    expect(here.run(['export', 'ke-hoach.md', '-o', 'ke-hoach.md']).code).toBe(2);
    expect(here.read('ke-hoach.md')).toBe(PLAN);
  });
});

describe('export as XLSX', () => {
  it('is a workbook with all tasks, and a sheet for each unit; days are days, texts are texts', async () => {
    const here = folder();
    expect(here.run(['export', 'ke-hoach.md', '-f', 'xlsx', '-o', 'phieu.xlsx'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const sheets = await readWorkbook(here.bytes('phieu.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Tất cả nhiệm vụ',
      'Văn phòng Sở',
      'Phòng Quản lý xây dựng',
      'Thanh tra Sở',
    ]);
    const [header, first, ...rows] = sheets[0]?.data ?? [];
    expect(header).toEqual(HEADER);
    expect(first?.slice(4)).toEqual([
      'Quý II/2026',
      new Date('2026-06-30T00:00:00Z'),
      '=HYPERLINK("http://a.vn")',
      '21/KH-SXD ngày 20/01/2026',
      'ke-hoach.md',
      13,
    ]);
    expect(rows).toHaveLength(4);
    expect(sheets[3]?.data.map(([ordinal]) => ordinal)).toEqual(['STT', '1.2', '1.4']);
  });

  it('is not printed', () => {
    const { code, stdout, stderr } = folder().run(['export', 'ke-hoach.md', '-f', 'xlsx']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Thêm --output');
  });
});

describe('export as iCalendar', () => {
  const calendarOf = (...options: readonly string[]) => {
    const ran = folder().run(['export', 'ke-hoach.md', '-f', 'ics', '--today', '2026-02-01', ...options]);
    return { ...ran, calendar: ICAL.Component.fromString(ran.stdout) };
  };

  it('has a whole day for each deadline that names one, and says how many do not', () => {
    const { code, calendar, stderr } = calendarOf();
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(
      events.map(({ summary, startDate, endDate }) => [summary, startDate.isDate, String(startDate), String(endDate)]),
    ).toEqual([
      [
        'Hạn: Rà soát, công bố danh mục thủ tục hành chính; niêm yết tại bộ phận một cửa | cổng dịch vụ công',
        true,
        '2026-06-30',
        '2026-07-01',
      ],
      ['Hạn: Báo cáo kết quả số hóa hồ sơ', true, '2026-01-30', '2026-01-31'],
      ['Hạn: Số hóa hồ sơ cấp phép xây dựng', true, '2026-09-30', '2026-10-01'],
      ['Hạn: Kiểm tra kỷ luật, kỷ cương hành chính', true, '2026-03-31', '2026-04-01'],
    ]);
    expect(events[0]?.description).toBe(
      'Chủ trì: Văn phòng Sở\nPhối hợp: Phòng Quản lý xây dựng\nThời hạn: Quý II/2026 (30/6/2026)\nKết quả: =HYPERLINK("http://a.vn")\nVăn bản: 21/KH-SXD ngày 20/01/2026; ke-hoach.md, dòng 13',
    );
    expect([code, stderr]).toEqual([
      0,
      '1 nhiệm vụ không có ngày cụ thể nên không đưa vào lịch. Dùng --todo để có trong danh sách việc.\n',
    ]);
  });

  it('comes back on every day that is meant, to the end of the year of the plan', () => {
    const { calendar } = calendarOf();
    const daysOf = (title: string): readonly string[] => {
      const component = calendar
        .getAllSubcomponents('vevent')
        .find((one) => new ICAL.Event(one).summary.endsWith(title));
      if (!component) throw new Error(title);
      const days = new ICAL.Event(component).iterator();
      return Array.from({ length: 20 }, () => String(days.next())).filter((day) => /^\d/u.test(day));
    };
    expect(daysOf('kỷ cương hành chính')).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
    expect(daysOf('kết quả số hóa hồ sơ')).toEqual(
      [
        '01-30',
        '02-28',
        ...['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `${month}-30`),
      ].map((day) => `2026-${day}`),
    );
    expect(daysOf('cấp phép xây dựng')).toEqual(['2026-09-30']);
  });

  it('is a task list with --todo, those without a day too', () => {
    const { calendar, stderr } = calendarOf('--todo');
    const due = calendar.getAllSubcomponents('vtodo').map((todo) => String(todo.getFirstPropertyValue('due')));
    expect(due).toEqual(['2026-06-30', '2026-01-30', 'null', '2026-09-30', '2026-03-31']);
    expect(stderr).toBe('');
  });

  it('keeps to RFC 5545 in the length and ends of its lines, and is the same when it is made again', () => {
    const [first, again] = [calendarOf().stdout, calendarOf().stdout];
    expect(first).toBe(again);
    expect(first.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(first.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(first.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(first).toContain('DTSTAMP:20260201T000000Z');
  });

  it('knows a task again when its row has moved and its deadline and lead are others', () => {
    const here = folder();
    const ids = (): readonly string[] =>
      here.run(['export', 'ke-hoach.md', '-f', 'ics']).stdout.match(/UID:.*/gu) ?? [];
    const before = ids();
    here.write(
      'ke-hoach.md',
      PLAN.replace('Trước ngày 30/9/2026', '15/8/2026')
        .replace('21/KH-SXD', '22/KH-SXD')
        .replace('| Thanh tra Sở | |', '| Văn phòng Sở | |')
        .replace('| 1.1 |', '| 0 | Họp giao ban về cải cách hành chính | Văn phòng Sở | | | 31/01/2026 |\n| 1.1 |'),
    );
    const after = ids();
    expect(new Set(before).size).toBe(4);
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(after).toHaveLength(5);
  });
});
