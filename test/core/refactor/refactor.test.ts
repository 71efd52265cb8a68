import { describe, expect, it } from 'vitest';
import { type TaskOrder, sortTasks } from '../../../core/refactor/sortTasks.ts';
import { appendixFromProse } from '../../../core/refactor/appendixFromProse.ts';
import { renumberTable, renumberText } from '../../../core/refactor/renumber.ts';
import { splitLeads, taskOfSeveral } from '../../../core/refactor/splitLeads.ts';
import { tableFromLines } from '../../../core/refactor/tableFromLines.ts';
import type { TextEdit } from '../../../core/lint/rule.ts';
import type { Plan } from '../../../core/plan/readPlan.ts';
import { tableNumberingBreaks } from '../../../core/plan/tables/tableNumbering.ts';
import type { Task } from '../../../core/plan/tasks/tasks.ts';
import { textNumberingBreaks } from '../../../core/plan/outline/textNumbering.ts';
import { EXAMPLES, type TestDocument, corpus } from '../../support/documents.ts';
import { planOf, tableText } from '../../support/reading.ts';

const DOCUMENTS = [...EXAMPLES, ...corpus()];

/** The documents that have something to be changed. */
function thatHave(what: (document: TestDocument) => readonly unknown[]): readonly TestDocument[] {
  const found = DOCUMENTS.filter((document) => what(document).length > 0);
  // the examples alone need not have any
  if (found.length === 0 && DOCUMENTS.length > EXAMPLES.length) throw new Error('no document has any');
  return found;
}

function applied({ document: { source } }: Plan, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => b.span.start - a.span.start);
  return sorted.reduce(
    (text, { span, text: other }) => text.slice(0, span.start) + other + text.slice(span.end),
    source,
  );
}

/** What a task says, without its number and place. */
function saidBy({ title, lead, cooperating, deadline: { kind, due } }: Task): string {
  const names = (units: Task['lead']): readonly string[] => units.map(({ name }) => name);
  return JSON.stringify([title, names(lead), names(cooperating), kind, due]);
}

function sorted(items: readonly string[]): readonly string[] {
  return [...items].sort();
}

/** The place of a text. */
function at(text: string, within: string): { start: number; end: number } {
  const start = text.indexOf(within);
  if (start < 0) throw new Error(`no ${within}`);
  return { start, end: start };
}

const rowsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^\| (?!TT|---)/u.test(line));

describe('sorting the rows of a table', () => {
  const TABLE = tableText(
    'TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn',
    'I | Cải cách thủ tục | |',
    '1 | Công bố danh mục | Văn phòng Sở | Quý III/2026',
    '2 | Rà soát quy trình | nt | Thường xuyên',
    '3 | Niêm yết thủ tục | Phòng Tổ chức | Quý I/2026',
    '4 | Gửi báo cáo | Ban Quản lý dự án | Quý I/2026',
    'II | Cải cách bộ máy | |',
    '1 | Sắp xếp tổ chức | nt | Quý II/2026',
    '2 | Kiểm tra việc sắp xếp | Thanh tra Sở | Quý II/2026',
  );

  it('by deadline keeps groups, numbers and the order of equals, and writes out what came from above', () => {
    const plan = planOf(TABLE);
    expect(rowsOf(applied(plan, sortTasks(plan, at(TABLE, 'Công bố'), 'deadline')))).toEqual([
      '| I | Cải cách thủ tục | | |',
      '| 1 | Niêm yết thủ tục | Phòng Tổ chức | Quý I/2026 |',
      '| 2 | Gửi báo cáo | Ban Quản lý dự án | Quý I/2026 |',
      '| 3 | Công bố danh mục | Văn phòng Sở | Quý III/2026 |',
      '| 4 | Rà soát quy trình | Văn phòng Sở | Thường xuyên |',
      '| II | Cải cách bộ máy | | |',
      '| 1 | Sắp xếp tổ chức | Ban Quản lý dự án | Quý II/2026 |',
      '| 2 | Kiểm tra việc sắp xếp | Thanh tra Sở | Quý II/2026 |',
    ]);
  });

  it('by unit', () => {
    const plan = planOf(TABLE);
    const titles = planOf(applied(plan, sortTasks(plan, at(TABLE, 'Công bố'), 'unit'))).tasks.map(({ title }) => title);
    expect(titles.slice(0, 4)).toEqual(['Gửi báo cáo', 'Niêm yết thủ tục', 'Công bố danh mục', 'Rà soát quy trình']);
  });

  it('does nothing twice, nor where numbers stand below numbers', () => {
    const once = applied(planOf(TABLE), sortTasks(planOf(TABLE), at(TABLE, 'Công bố'), 'deadline'));
    expect(sortTasks(planOf(once), at(once, 'Công bố'), 'deadline')).toEqual([]);
    const nested = tableText(
      'TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn',
      '1 | Công bố danh mục | Văn phòng Sở | Quý III/2026',
      '1.1 | Rà soát quy trình | Văn phòng Sở | Quý IV/2026',
      '2 | Niêm yết thủ tục | Phòng Tổ chức | Quý I/2026',
    );
    expect(sortTasks(planOf(nested), at(nested, 'Công bố'), 'deadline')).toEqual([]);
  });

  it.each(DOCUMENTS)('keeps the tasks of $name', ({ text }) => {
    const plan = planOf(text);
    for (const table of plan.tables) {
      for (const by of ['deadline', 'unit'] satisfies readonly TaskOrder[]) {
        const after = planOf(applied(plan, sortTasks(plan, table.span, by)));
        expect(sorted(after.tasks.map(saidBy))).toEqual(sorted(plan.tasks.map(saidBy)));
      }
    }
  });
});

describe('splitting a task of several leads', () => {
  const TABLE = tableText(
    'TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn',
    '1 | Số hóa hồ sơ | Sở Tư pháp, Công an tỉnh | Quý III/2027',
    '2 | Nhập dữ liệu | nt | Quý IV/2027',
    '3 | Tập huấn | Văn phòng Sở | Quý II/2027',
  );

  it('makes a row of each, counts on, and writes out who else they led', () => {
    const plan = planOf(TABLE);
    expect(rowsOf(applied(plan, splitLeads(plan, at(TABLE, 'Số hóa'))))).toEqual([
      '| 1 | Số hóa hồ sơ | Sở Tư pháp | Quý III/2027 |',
      '| 2 | Số hóa hồ sơ | Công an tỉnh | Quý III/2027 |',
      '| 3 | Nhập dữ liệu | Sở Tư pháp, Công an tỉnh | Quý IV/2027 |',
      '| 4 | Tập huấn | Văn phòng Sở | Quý II/2027 |',
    ]);
    expect(splitLeads(plan, at(TABLE, 'Tập huấn'))).toEqual([]);
  });

  const severalIn = (plan: Plan): readonly Task[] =>
    plan.tasks.filter((task) => taskOfSeveral(plan, task.span) === task);

  it.each(thatHave(({ text }) => severalIn(planOf(text))))(
    'keeps what is to be done, by whom and when, of $name',
    ({ text }) => {
      const plan = planOf(text);
      const each = (tasks: readonly Task[]): readonly string[] =>
        tasks.flatMap((task) => task.lead.map((unit) => saidBy({ ...task, lead: [unit] })));
      for (const task of severalIn(plan).slice(0, 12)) {
        const after = planOf(applied(plan, splitLeads(plan, task.span)));
        expect(sorted(each(after.tasks))).toEqual(sorted(each(plan.tasks)));
      }
    },
  );
});

describe('renumbering', () => {
  it('a table counts each series from its first number, and what stands below with it', () => {
    const table = tableText(
      'TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn',
      '1 | Công bố danh mục | Văn phòng Sở | Quý III/2026',
      '3 | Rà soát quy trình | Văn phòng Sở | Quý IV/2026',
      '3.1 | Lấy ý kiến | Văn phòng Sở | Quý IV/2026',
      '3 | Niêm yết thủ tục | Phòng Tổ chức | Quý I/2026',
    );
    const after = applied(planOf(table), renumberTable(planOf(table), at(table, 'Công bố')));
    expect(rowsOf(after).map((line) => line.split(' ')[1])).toEqual(['1', '2', '2.1', '3']);
  });

  it('headings and points too, in Roman figures and letters', () => {
    const text =
      'I. MỤC TIÊU\n\nNội dung.\n\nIII. NHIỆM VỤ\n\n1. Một việc cần làm ngay\n\n1.1. Việc thứ nhất.\n\n1.3. Việc thứ hai.\n\n3. Hai việc sau đó\n\n3.1. Việc thứ ba.\n\na) Điểm a\n\nc) Điểm c\n';
    const after = applied(planOf(text), renumberText(planOf(text)));
    expect(after.match(/^[\p{L}\d.]+[.)](?= )/gmu)).toEqual([
      'I.',
      'II.',
      '1.',
      '1.1.',
      '1.2.',
      '2.',
      '2.1.',
      'a)',
      'b)',
    ]);
  });

  it.each(DOCUMENTS)('leaves $name with nothing out of order, and with its tasks', ({ text }) => {
    const plan = planOf(text);
    const edits = renumberText(plan);
    const after = planOf(applied(plan, edits));
    expect(after.tasks.map(saidBy)).toEqual(plan.tasks.map(saidBy));
    if (edits.length > 0) expect(textNumberingBreaks(after).filter(({ kind }) => kind !== 'style')).toHaveLength(0);
    for (const table of plan.tables) {
      const renumbered = planOf(applied(plan, renumberTable(plan, table.span)));
      expect(renumbered.tasks.map(saidBy)).toEqual(plan.tasks.map(saidBy));
      if (renumberTable(plan, table.span).length > 0) {
        const same = renumbered.tables.find(({ span }) => span.start === table.span.start);
        expect(same && tableNumberingBreaks(same)).toEqual([]);
      }
    }
  });
});

it.each(EXAMPLES)('the same is done to $name with other line breaks', ({ text }) => {
  const [plan, other] = [planOf(text), planOf(text.replaceAll('\n', '\r\n'))];
  const isSame = (edits: (of: Plan) => readonly TextEdit[]): void => {
    expect(applied(other, edits(other))).toBe(applied(plan, edits(plan)).replaceAll('\n', '\r\n'));
  };
  isSame(appendixFromProse);
  isSame(renumberText);
  for (const index of plan.tables.keys())
    isSame((of) => sortTasks(of, of.tables[index]?.span ?? { start: 0, end: 0 }, 'deadline'));
  const several = plan.tasks.findIndex(({ lead }) => lead.length > 1);
  isSame((of) => splitLeads(of, of.tasks[several]?.span ?? { start: 0, end: 0 }));
});

describe('an appendix out of the prose', () => {
  it('has a row for each assignment', () => {
    const text = `KẾ HOẠCH

Cải cách hành chính năm 2026

IV. TỔ CHỨC THỰC HIỆN

1. Giao Văn phòng Sở chủ trì rà soát | công bố danh mục thủ tục trước ngày 30/6/2026.

2. Các phòng chuyên môn báo cáo kết quả hằng quý.
`;
    const after = applied(planOf(text), appendixFromProse(planOf(text)));
    expect(after.slice(text.length)).toBe(`
PHỤ LỤC

DANH MỤC NHIỆM VỤ

| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |
| --- | --- | --- | --- | --- |
| 1 | Chủ trì rà soát \\| công bố danh mục thủ tục trước ngày 30/6/2026 | Văn phòng Sở |  | Trước ngày 30/6/2026 |
| 2 | Báo cáo kết quả hằng quý | Các phòng chuyên môn |  | Hằng quý |
`);
    expect(appendixFromProse(planOf(after))).toEqual([]);
  });

  it('has a row for work with labelled lines', () => {
    const text = `KẾ HOẠCH

Công tác pháp chế năm 2026

II. NỘI DUNG

1. Soạn thảo quy chế dân chủ

- Đơn vị chủ trì: Phòng Pháp chế.
- Đơn vị phối hợp: Văn phòng Sở, Thanh tra Sở.
- Thời gian: Quý II/2026.
`;
    const rows = applied(planOf(text), appendixFromProse(planOf(text)))
      .split('\n')
      .slice(-2, -1);
    expect(rows).toEqual([
      '| 1 | Soạn thảo quy chế dân chủ | Phòng Pháp chế | Văn phòng Sở; Thanh tra Sở | Quý II/2026 |',
    ]);
  });

  it.each(thatHave(({ text }) => appendixFromProse(planOf(text))))('keeps leads and deadlines of $name', ({ text }) => {
    const plan = planOf(text);
    const edits = appendixFromProse(plan);
    const said = ({ lead, deadline: { kind, due } }: Task): string =>
      JSON.stringify([lead.map(({ name }) => name.toLowerCase()), kind, due]);
    const after = planOf(applied(plan, edits)).tasks.filter(({ origin }) => origin === 'appendix');
    expect(after.map(said)).toEqual(plan.tasks.filter(({ lead }) => lead.length > 0).map(said));
  });
});

it('lines with tabs become a table whose rows are tasks', () => {
  const text =
    'PHỤ LỤC\n\nTT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn\n1\tRà soát | quy chế\tVăn phòng\tQuý I/2026\n2\tTập huấn\tPhòng Tổ chức\tQuý II/2026\n';
  const plan = planOf(text);
  expect(plan.tasks).toEqual([]);
  const after = planOf(applied(plan, tableFromLines(plan, at(text, 'Tập huấn'))));
  expect(after.tasks.map(({ title, lead, deadline }) => [title, lead[0]?.name, deadline.due])).toEqual([
    ['Rà soát | quy chế', 'Văn phòng', '2026-03-31'],
    ['Tập huấn', 'Phòng Tổ chức', '2026-06-30'],
  ]);
  expect(tableFromLines(plan, at(text, 'PHỤ LỤC'))).toEqual([]);
});
