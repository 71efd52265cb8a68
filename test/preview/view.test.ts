/** What the preview shows of a plan, as data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED, anyMarkdown } from '../support/arbitraries.ts';
import { EXAMPLES, corpus } from '../support/documents.ts';
import { mutantsOf } from '../support/mutants.ts';
import { shownFindings, textsOf, viewOf } from '../support/previewing.ts';
import { tableText } from '../support/reading.ts';
import { LOCALES } from '../../core/text/localized.ts';
import { previewBody } from '../../preview/body.ts';

const example = (name: string): string => EXAMPLES.find((document) => document.name === `${name}.md`)?.text ?? '';
const HEAD = 'Số: 31/KH-SYT\n\nĐồng Nai, ngày 19 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n\n';

describe('an appendix', () => {
  it('is one table, though page breaks tore it and its rows', () => {
    const [table, ...more] = viewOf(example('ke-hoach-bang-cat-trang')).tables;
    expect(more.map(({ origin }) => origin)).toEqual(['prose']);
    expect(table?.title[0]).toBe('PHỤ LỤC');
    expect(table?.header.map((row) => row.map(({ text }) => text))).toEqual([
      ['TT', 'Nhiệm vụ', 'Kết quả', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
    ]);
    const kinds = table?.rows.map(({ kind }) => kind);
    expect([kinds?.filter((kind) => kind === 'task').length, kinds?.filter((kind) => kind === 'group').length]).toEqual(
      [8, 3],
    );
    const torn = table?.rows.find(({ cells }) => cells[0]?.text === '3');
    expect(torn && textsOf(torn)).toEqual([
      '3',
      'Tập huấn sử dụng sổ điểm điện tử cho giáo viên các trường phổ thông dân tộc nội trú và trường vùng cao biên giới',
      'Lớp tập huấn tại 10 huyện, thành phố',
      'Phòng Giáo dục Trung học',
      'Phòng Giáo dục và Đào tạo các huyện, thành phố',
      'Tháng 8/2024',
    ]);
  });

  it('says in full what "nt" and an empty cell leave out', () => {
    const text = tableText(
      'TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn',
      '1 | Rà soát | Văn phòng Sở | Thanh tra Sở | Quý I/2026',
      '2 | Kiểm tra | nt | nt | nt',
      '3 | Báo cáo |  | | Quý II/2026',
    );
    const rows = viewOf(`${HEAD}PHỤ LỤC\n\n${text}`).tables[0]?.rows ?? [];
    expect(rows.map(textsOf)).toEqual([
      ['1', 'Rà soát', 'Văn phòng Sở', 'Thanh tra Sở', 'Quý I/2026'],
      ['2', 'Kiểm tra', 'Văn phòng Sở', 'Thanh tra Sở', 'Quý I/2026'],
      ['3', 'Báo cáo', 'Văn phòng Sở', '', 'Quý II/2026'],
    ]);
    expect(rows[1]?.cells.map(({ from }) => from)).toEqual([null, null, 'ditto', 'ditto', 'ditto']);
    expect(rows[2]?.cells[2]).toMatchObject({ from: 'above', merged: true });
    expect(rows.map(({ task }) => task?.leads)).toEqual([['Văn phòng Sở'], ['Văn phòng Sở'], ['Văn phòng Sở']]);
  });

  it('has the two levels of its header, and group rows over its width', () => {
    const text = tableText(
      'TT | Nhiệm vụ | Phân công |  | Thời hạn',
      ' |  | Chủ trì | Phối hợp | ',
      'I | Thể chế |  |  | ',
      '1 | Rà soát | Văn phòng Sở | Thanh tra Sở | Quý I/2026',
    );
    const table = viewOf(`${HEAD}PHỤ LỤC\n\n${text}`).tables[0];
    const spans = table?.header.map((row) => row.map(({ text: heading, columns, rows }) => [heading, columns, rows]));
    expect(spans).toEqual([
      [
        ['TT', 1, 2],
        ['Nhiệm vụ', 1, 2],
        ['Phân công', 2, 1],
        ['Thời hạn', 1, 2],
      ],
      [
        ['Chủ trì', 1, 1],
        ['Phối hợp', 1, 1],
      ],
    ]);
    expect(table?.rows[0]?.cells.map(({ text: title, columns }) => [title, columns])).toEqual([
      ['I', 1],
      ['Thể chế', 4],
    ]);
    expect(table?.rows[1]?.under).toEqual([0]);
  });

  it('merges a cell that spans rows of an HTML table', () => {
    const html = `<table>
<tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Thời hạn</td></tr>
<tr><td>1</td><td>Rà soát</td><td rowspan="2">Văn phòng Sở</td><td>Quý I/2026</td></tr>
<tr><td>2</td><td>Kiểm tra</td><td>Quý II/2026</td></tr>
</table>`;
    const rows = viewOf(`${HEAD}PHỤ LỤC\n\n${html}\n`).tables[0]?.rows ?? [];
    expect(rows.map(({ cells }) => [cells[2]?.text, cells[2]?.merged])).toEqual([
      ['Văn phòng Sở', false],
      ['Văn phòng Sở', true],
    ]);
  });

  it('tells a deadline that is missing from one that prose need not name', () => {
    const { tables } = viewOf(example('ke-hoach-nhieu-loi'));
    const kinds = (origin: string) =>
      tables
        .filter((table) => table.origin === origin)
        .flatMap(({ rows }) => rows.flatMap(({ task }) => task?.kind ?? []));
    expect(kinds('appendix').filter((kind) => kind === 'missing')).toHaveLength(2);
    expect(kinds('prose')).toEqual(['date', 'unsaid']);
  });
});

it('a plan without an appendix shows what its prose assigns', () => {
  const view = viewOf(example('ke-hoach-khong-phu-luc'));
  expect(view.tables.map(({ origin }) => origin)).toEqual(['prose']);
  const rows = view.tables[0]?.rows ?? [];
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(rows.map((_, index) => String(index + 1)));
  expect(rows.every(({ task }) => (task?.leads.length ?? 0) + (task?.cooperating.length ?? 0) > 0)).toBe(true);
});

it('a plan without a table shows its work with labelled lines, each finding where it belongs', () => {
  const wrong = [
    ['Thời gian hoàn thành: Tháng 9/2026', 'Thời gian hoàn thành: Tháng 13/2026'],
    ['Thời gian hoàn thành: Hằng tháng', 'Thời gian hoàn thành:'],
  ] as const;
  const text = wrong.reduce((draft, [from, to]) => draft.replace(from, to), example('ke-hoach-khong-bang'));
  const { tables } = viewOf(text);
  expect(tables.map(({ origin }) => origin)).toEqual(['prose']);
  const rows = tables[0]?.rows ?? [];
  expect(rows.slice(0, 1).map(textsOf)).toEqual([
    [
      '1',
      'Soạn thảo Quy chế công tác văn thư, lưu trữ của Bộ',
      'Quyết định của Bộ trưởng ban hành Quy chế',
      'Văn phòng Bộ',
      'Vụ Pháp chế; các đơn vị thuộc Bộ',
      'Quý II/2026',
    ],
  ]);
  const marked = rows.map(({ cells }) =>
    cells.flatMap(({ findings }, column) => (findings.length > 0 ? [column] : [])),
  );
  expect(marked.slice(2, 5)).toEqual([[5], [], [5]]);
  expect(rows.map(({ task }) => task?.kind).slice(3, 5)).toEqual(['quarter', 'missing']);
});

it('a report may assign nothing', () => {
  expect(viewOf(example('bao-cao'))).toMatchObject({ isReport: true, head: { type: 'Báo cáo' } });
});

describe('the timeline', () => {
  const withDeadlines = (...deadlines: readonly string[]) => {
    const rows = deadlines.map(
      (deadline, index) => `${String(index + 1)} | Rà soát ${String(index)} | Văn phòng Sở | ${deadline}`,
    );
    return viewOf(`${HEAD}PHỤ LỤC\n\n${tableText('TT | Nhiệm vụ | Chủ trì | Thời hạn', ...rows)}`);
  };
  it.each([
    [['Quý I/2026', 'Tháng 11/2026'], 'month', 12],
    [['Quý I/2026', 'Tháng 6/2028'], 'quarter', 10],
    [['Quý I/2026', 'Năm 2030'], 'year', 5],
    [['Quý I/2026', 'Năm 2090'], 'year', 2],
    [['Thường xuyên'], 'month', 0],
  ] as const)('of %j is by %s', (deadlines, unit, count) => {
    const { timeline, tables } = withDeadlines(...deadlines);
    expect([timeline.unit, timeline.periods.length]).toEqual([unit, count]);
    for (const { task } of tables[0]?.rows ?? []) {
      const period = timeline.periods[task?.period ?? -1];
      if (task?.due) expect([task.due >= (period?.from ?? ''), task.due <= (period?.to ?? '')]).toEqual([true, true]);
      else expect(task?.period).toBeNull();
    }
  });

  it('adds up to what the units lead', () => {
    const { load, tables } = viewOf(example('ke-hoach-co-phu-luc'));
    const tasks = tables.flatMap(({ rows }) => rows.flatMap(({ task }) => task ?? []));
    for (const { unit, leads, byPeriod, undated } of load) {
      expect(
        byPeriod.reduce((sum, count) => sum + count, undated),
        unit,
      ).toBe(leads);
      expect(
        tasks.filter((task) => task.leads.includes(unit)),
        unit,
      ).toHaveLength(leads);
    }
    expect(load[0]?.unit).toBe('Văn phòng Sở');
    expect(load.map(({ unit }) => unit.charAt(0)).join('')).not.toMatch(/\p{Ll}/u);
  });
});

it('targets stand against what others ask of them', () => {
  const { targets } = viewOf(example('ke-hoach-nhieu-loi'));
  const off = targets.filter(({ bound }) => bound !== null && !bound.isMet);
  expect(off).toMatchObject([{ value: 40, unit: '%', bound: { value: 50, direction: 'higher' } }]);
  expect(off[0]?.bound?.source).toMatchObject({ vi: 'Quyết định số 1085/QĐ-TTg ngày 15/9/2022' });
  expect(off[0]?.findings).toHaveLength(1);
});

it('each document is cited once, with its standing on the day of the plan', () => {
  const cite = (number: string): string => `- Căn cứ Nghị định số ${number} của Chính phủ;\n`;
  const { citations } = viewOf(
    HEAD + cite('61/2018/NĐ-CP ngày 23/4/2018') + cite('118/2025/NĐ-CP ngày 09/6/2025') + cite('61/2018/NĐ-CP'),
  );
  expect(citations).toMatchObject([
    {
      name: 'Nghị định số 61/2018/NĐ-CP',
      date: '2018-04-23',
      status: { kind: 'ended', since: '2025-07-01', by: ['118/2025/NĐ-CP'], sure: true },
      toReview: true,
      lines: [8, 10],
    },
    { name: 'Nghị định số 118/2025/NĐ-CP', status: { kind: 'amended', sure: true }, toReview: false, lines: [9] },
  ]);
});

const DOCUMENTS = [...EXAMPLES, ...corpus()];

describe.each(DOCUMENTS)('$name', ({ text }) => {
  it('is shown whole: as plain data, each finding in its place, each task in a row', () => {
    const view = viewOf(text);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect([...shownFindings(view)].sort((a, b) => a - b)).toEqual(view.findings.map((_, index) => index));
    for (const { columns, rows } of view.tables)
      for (const { cells } of rows) expect(cells.reduce((sum, cell) => sum + cell.columns, 0)).toBe(columns.length);
  });
});

it('any text has a preview', () => {
  const texts = fc.oneof(anyMarkdown, mutantsOf(EXAMPLES.map(({ text }) => text)));
  fc.assert(
    fc.property(texts, (text) => {
      const view = viewOf(text);
      expect([...shownFindings(view)].sort((a, b) => a - b)).toEqual(view.findings.map((_, index) => index));
      for (const locale of LOCALES) expect(previewBody(view, locale)).toContain('</main>');
    }),
    { seed: SEED, numRuns: 60 },
  );
});
