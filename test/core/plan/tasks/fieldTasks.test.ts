import { describe, expect, it } from 'vitest';
import type { Task } from '../../../../core/plan/tasks/tasks.ts';
import { planOf } from '../../../support/reading.ts';

/** The tasks that blocks of fields give below "II. NỘI DUNG" of a plan for 2027. */
function given(text: string, kind = 'KẾ HOẠCH'): readonly Task[] {
  const { tasks } = planOf(`${kind}\n\nCông tác pháp chế năm 2027\n\nII. NỘI DUNG\n\n${text}\n`);
  return tasks.filter(({ origin }) => origin === 'fields');
}

/** "Work > Lead + partner, when > output". */
function summary({ title, lead, cooperating, deadline, deadlineState, leadState, output }: Task): string {
  const units = [...lead.map(({ name }) => name), ...cooperating.map(({ name }) => `+ ${name}`)].join(', ');
  const who = leadState === 'missing' ? 'nobody' : units;
  const when = deadlineState === 'own' ? deadline.text : deadlineState;
  return [title, `${who}, ${when}`, ...(output === null ? [] : [output])].join(' > ');
}

const RULES = 'a) Soạn thảo quy chế dân chủ';
const FIELDS =
  '- Đơn vị chủ trì: Phòng Pháp chế;\n- Đơn vị phối hợp: Văn phòng Sở.\n- Thời gian hoàn thành: Quý II/2027';
const READ = 'Soạn thảo quy chế dân chủ > Phòng Pháp chế, + Văn phòng Sở, Quý II/2027';

describe('work with its fields', () => {
  it.each([
    ['as entries below it', `${RULES}\n\n${FIELDS}`, [READ]],
    ['as paragraphs', `${RULES}\n\n${FIELDS.replaceAll('\n', '\n\n').replaceAll('- ', '')}`, [READ]],
    ['on lines of one paragraph', `1. Soạn thảo quy chế dân chủ\n${FIELDS.replaceAll('- ', '')}`, [READ]],
    ['in bold', `${RULES}\n\n${FIELDS.replace(/- ([^:]+:)/gu, '- **$1**')}`, [READ]],
    ['on one line', `${RULES}\n\n${FIELDS.replace(/[;.]?\n- /gu, '. ').slice(2)}`, [READ]],
    [
      'numbered',
      `${RULES.replace('a)', '1.')}\n\n${FIELDS.replace('- ', '1.1. ').replace('- ', '1.2. ').replace('- ', '1.3. ')}`,
      [READ],
    ],
    [
      'in a bracket behind it',
      '- Soạn thảo quy chế dân chủ (Chủ trì: Phòng Pháp chế; phối hợp: Văn phòng Sở; thời gian: Quý II/2027).',
      [READ],
    ],
    [
      'in a bracket that says without a colon when it is done',
      '- Soạn thảo quy chế dân chủ (Chủ trì: Phòng Pháp chế; hoàn thành trước ngày 30/6/2027).',
      ['Soạn thảo quy chế dân chủ > Phòng Pháp chế, trước ngày 30/6/2027'],
    ],
    [
      'with what comes of it',
      `${RULES}\n\n- Cơ quan thực hiện: Phòng Pháp chế\n- Sản phẩm: Quy chế\n- Thời hạn trình Giám đốc Sở: 15/3/2027`,
      ['Soạn thảo quy chế dân chủ > Phòng Pháp chế, 15/3/2027 > Quy chế'],
    ],
    [
      'named in a field of its own',
      '1. Pháp chế\n\n- Nội dung: Soạn thảo quy chế dân chủ.\n- Người chịu trách nhiệm: Trưởng phòng Pháp chế\n- Tiến độ: Tháng 5',
      ['Soạn thảo quy chế dân chủ > Trưởng phòng Pháp chế, Tháng 5'],
    ],
    [
      'of which the last time is the end',
      `${RULES}\n\n- Chủ trì: Phòng Pháp chế\n- Thời gian lấy ý kiến: Tháng 3/2027\n- Thời gian trình: 15/5/2027`,
      ['Soạn thảo quy chế dân chủ > Phòng Pháp chế, 15/5/2027'],
    ],
    [
      'with a time in words of its own',
      `${RULES}\n\n- Chủ trì: Phòng Pháp chế\n- Hoàn thành trước ngày 15/5/2027`,
      ['Soạn thảo quy chế dân chủ > Phòng Pháp chế, trước ngày 15/5/2027'],
    ],
    [
      'with a begin and an end',
      `${RULES}\n\n- Chủ trì: Phòng Pháp chế\n- Thời gian: bắt đầu: 01/3/2027; kết thúc: 31/5/2027`,
      ['Soạn thảo quy chế dân chủ > Phòng Pháp chế, 31/5/2027'],
    ],
    [
      'though it begins as the name of a unit does',
      'a) Thống kê khách du lịch\n\n- Chủ trì: Văn phòng Sở\n- Thời gian: Quý II',
      ['Thống kê khách du lịch > Văn phòng Sở, Quý II'],
    ],
    [
      'that name a person',
      `${RULES}\n\n- Phụ trách: Nguyễn Văn An\n- Phối hợp: Không\n- Thời gian: Quý II`,
      ['Soạn thảo quy chế dân chủ > Nguyễn Văn An, Quý II'],
    ],
    [
      'of which one line has both roles',
      `${RULES}\n\n- Chủ trì: Phòng Pháp chế; các phòng phối hợp\n- Thời gian: Quý II`,
      ['Soạn thảo quy chế dân chủ > Phòng Pháp chế, + các phòng, Quý II'],
    ],
    [
      'that name a person with an office',
      `${RULES}\n\n- Người chịu trách nhiệm: PGS.TS. Trần Thị An, Trưởng phòng Pháp chế\n- Thời hạn: Quý II`,
      ['Soạn thảo quy chế dân chủ > PGS.TS. Trần Thị An, Trưởng phòng Pháp chế, Quý II'],
    ],
    [
      'whose lead and partners stand in one field',
      `${RULES}\n\n- Chủ trì, phối hợp: Phòng Pháp chế, Văn phòng Sở\n- Thời gian: Thường xuyên`,
      ['Soạn thảo quy chế dân chủ > Phòng Pháp chế, + Văn phòng Sở, Thường xuyên'],
    ],
    [
      'that are lists below their labels',
      `${RULES}\n\nPhân công thực hiện:\n\n- Chủ trì:\n  - Phòng Pháp chế\n- Phối hợp:\n  - Văn phòng Sở\n  - Thanh tra Sở\n- Thời gian: Quý II`,
      ['Soạn thảo quy chế dân chủ > Phòng Pháp chế, + Văn phòng Sở, + Thanh tra Sở, Quý II'],
    ],
    [
      'among others that no task has',
      `${RULES}\n\n- Hình thức: Văn bản\n- Đơn vị chủ trì: Phòng Pháp chế\n- Kinh phí: Ngân sách\n- Thời gian: Quý II`,
      ['Soạn thảo quy chế dân chủ > Phòng Pháp chế, Quý II'],
    ],
    [
      'shared by all that its entries list',
      '1. Soạn thảo quy chế dân chủ\n\na) Lấy ý kiến;\n\nb) Hoàn thiện dự thảo.\n\nĐơn vị chủ trì: Phòng Pháp chế.\n\nThời gian: Quý II.',
      ['Soạn thảo quy chế dân chủ > Phòng Pháp chế, Quý II'],
    ],
    [
      'shared by all that its dashes list',
      '1. Soạn thảo quy chế dân chủ\n\n- Lấy ý kiến.\n- Hoàn thiện dự thảo.\n\nĐơn vị chủ trì: Phòng Pháp chế.\n\nThời gian: Quý II.',
      ['Soạn thảo quy chế dân chủ > Phòng Pháp chế, Quý II'],
    ],
    [
      'each of several entries of one list',
      '1. Pháp chế\n\n+ Soạn thảo quy chế\n\n• Chủ trì: Phòng Pháp chế\n\n• Thời gian: Quý I\n\n+ Mở lớp tập huấn\n\n• Chủ trì: Văn phòng Sở\n\n• Thời gian: Quý II',
      ['Soạn thảo quy chế > Phòng Pháp chế, Quý I', 'Mở lớp tập huấn > Văn phòng Sở, Quý II'],
    ],
    [
      'and a unit in its own words',
      'a) Phòng Pháp chế chủ trì mở lớp tập huấn.\n\n- Thời gian thực hiện: Quý III',
      ['Phòng Pháp chế chủ trì mở lớp tập huấn > Phòng Pháp chế, Quý III'],
    ],
    [
      'below the heading of the unit that does it',
      '1. Phòng Pháp chế\n\na) Mở lớp tập huấn\n\n- Thời gian: Quý III\n- Sản phẩm: Báo cáo\n\nb) Lập danh mục\n\n- Thời gian: Quý IV',
      ['Mở lớp tập huấn > Phòng Pháp chế, Quý III > Báo cáo', 'Lập danh mục > Phòng Pháp chế, Quý IV'],
    ],
    [
      'and a time in its own words',
      'a) Mở lớp tập huấn trong tháng 9/2027\n\n- Đơn vị chủ trì: Văn phòng Sở',
      ['Mở lớp tập huấn trong tháng 9/2027 > Văn phòng Sở, trong tháng 9/2027'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(given(text).map(summary)).toEqual(wanted);
  });

  it('may say that its fields are those above', () => {
    const tasks = given(`${RULES}\n\n${FIELDS}\n\nb) Mở lớp tập huấn\n\n- Đơn vị chủ trì: nt\n- Thời gian: Như trên`);
    expect(tasks.map(({ leadState, deadlineState }) => [leadState, deadlineState])).toEqual([
      ['own', 'own'],
      ['ditto', 'ditto'],
    ]);
    expect(tasks[1]?.lead.map(({ name }) => name)).toEqual(['Phòng Pháp chế']);
    expect(tasks[1]?.deadline).toMatchObject({ text: 'Như trên', due: '2027-06-30' });
  });

  it('has a cell for each field, under its label', () => {
    const [task] = given(`${RULES}\n\n${FIELDS}`);
    const headings = Object.values(task?.cells ?? {}).map((cell) => cell?.heading ?? null);
    expect(headings).toEqual(['Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', null]);
    expect(task?.row).toBeNull();
  });
});

describe('what a document asks for', () => {
  const block = (work: string, ...fields: readonly string[]): string =>
    [`- ${work}`, ...fields.map((field) => `  + ${field}`)].join('\n');
  const whole = ['Soạn quy chế', 'Mở lớp tập huấn', 'Rà soát văn bản'].map((work) =>
    block(work, 'Chủ trì: Văn phòng Sở', 'Thời gian: Quý I', 'Sản phẩm: Báo cáo'),
  );

  it.each([
    [
      'a time, which one forgot',
      block('Lập danh mục', 'Chủ trì: Phòng Pháp chế'),
      'Lập danh mục > Phòng Pháp chế, missing',
    ],
    [
      'a lead, which one forgot',
      block('Lập danh mục', 'Thời gian: Quý II', 'Sản phẩm: Danh mục'),
      'Lập danh mục > nobody, Quý II > Danh mục',
    ],
    [
      'a lead, which one left open',
      block('Lập danh mục', 'Chủ trì: …', 'Thời gian: Quý II'),
      'Lập danh mục > nobody, Quý II',
    ],
    [
      'a time, which one left open',
      block('Lập danh mục', 'Chủ trì: Phòng Pháp chế', 'Thời gian:'),
      'Lập danh mục > Phòng Pháp chế, missing',
    ],
  ])('%s', (_, forgetful, wanted) => {
    const tasks = given(`1. Pháp chế\n\n${[...whole, forgetful].join('\n')}`);
    expect(tasks.map(summary).slice(whole.length)).toEqual([wanted]);
  });

  it.each([
    ['a line of the block', `${block('Lập danh mục', 'Chủ trì: Phòng Pháp chế')}\n  + Thực hiện thường xuyên.`],
    ['the work', block('Lập danh mục quý I', 'Chủ trì: Phòng Pháp chế')],
    ['a start', block('Lập danh mục', 'Chủ trì: Phòng Pháp chế', 'Thời gian bắt đầu: Quý I')],
    [
      'a table below',
      `${block(
        'Lập danh mục',
        'Chủ trì: Phòng Pháp chế',
      )}\n\n| Văn bản | Thời gian |\n| --- | --- |\n| A | Quý I |\n\n2. Việc khác`,
    ],
    ['a line that goes on', `${block('Lập danh mục', 'Chủ trì: Phòng Pháp chế')}\n\nCó biên bản.\n\nThời gian: Quý I`],
    [
      'the work that it is part of',
      '2. Ngày pháp luật\n- Thời gian: Tháng 11\n  - Trang trí\n    + Chủ trì: Văn phòng Sở',
    ],
  ])('is not missing where %s may say it', (_, forgetful) => {
    const states = given(`1. Pháp chế\n\n${[...whole, forgetful].join('\n')}`).map(
      ({ deadlineState }) => deadlineState,
    );
    expect(states).not.toContain('missing');
  });

  it('a heading may give to a unit', () => {
    const forgetful = block('Lập danh mục', 'Thời gian: Quý II', 'Sản phẩm: Danh mục');
    const tasks = given(`1. Pháp chế\n\n${whole.join('\n')}\n\n2. Việc do Phòng Pháp chế chủ trì\n\n${forgetful}`);
    expect(tasks.map(({ leadState }) => leadState)).toEqual(['own', 'own', 'own']);
  });

  it('is nothing where few blocks say it, nor what a heading says for all', () => {
    const [two = '', three = ''] = whole;
    const forgetful = block('Lập danh mục', 'Chủ trì: Phòng Pháp chế');
    expect(given(`1. Pháp chế\n\n${two}\n${three}\n${forgetful}`).map(({ deadlineState }) => deadlineState)).toEqual([
      'own',
      'own',
      'no-column',
    ]);
    const quarter = given(`1. Pháp chế\n\n${whole.join('\n')}\n\n2. Trong quý II/2027\n\n${forgetful}`);
    expect(quarter.at(-1)?.deadlineState).toBe('no-column');
  });
});

describe('is no work', () => {
  it.each([
    [
      'a meeting',
      '1. Hội nghị triển khai\n\n- Thời gian: 8h00 ngày 05/3/2027\n- Địa điểm: Hội trường Sở\n- Chủ trì: Giám đốc Sở',
    ],
    [
      'a meeting with its guests',
      '1. Giao ban\n\n- Thời gian: Thứ Hai\n- Chủ trì: Văn phòng Sở\n- Thành phần: Trưởng các phòng',
    ],
    ['a form with hints', '1. Mẫu\n\n- Đơn vị chủ trì: Ghi tên đơn vị\n- Thời gian: Ghi rõ ngày'],
    ['a form without a name', '1. Tên nhiệm vụ: ……\n\n- Đơn vị chủ trì: Văn phòng Sở\n- Thời gian: Quý I'],
    ['what was done', '1. Các hoạt động đã triển khai\n\na) Mở lớp\n\n- Chủ trì: Văn phòng Sở\n- Thời gian: Tháng 5'],
    ['a form to fill in', '1. Nhiệm vụ thứ nhất\n\n- Đơn vị chủ trì: ……………\n- Thời gian thực hiện: ……/……'],
    [
      'a study',
      '1. Đề tài\n\n- Tên đề tài: Dữ liệu mở\n- Chủ nhiệm: Trần Văn An\n- Đơn vị chủ trì: Viện Dữ liệu\n- Thời gian thực hiện: 24 tháng',
    ],
    [
      'a project',
      '1. Dự án\n\n- Tên dự án: Trụ sở\n- Cơ quan thực hiện: Ban Quản lý dự án\n- Tổng mức đầu tư: 3 tỷ đồng\n- Thời gian thực hiện: 2027',
    ],
    [
      'what words mean',
      '1. Giải thích\n\n- Đơn vị chủ trì: là đơn vị được giao việc;\n- Đơn vị phối hợp: là đơn vị giúp việc.',
    ],
    ['how it is done', '1. Giải pháp\n\n- Trách nhiệm thực hiện: nghiêm túc, kịp thời.\n- Tiến độ: đúng hạn.'],
    ['a time and a place', '1. Hội thi\n\n- Thời gian: Tháng 5/2027\n- Địa điểm: Nhà văn hóa'],
    ['a sentence', '1. Chủ trì, phối hợp với các đơn vị thực hiện các nội dung sau: rà soát, thống kê.'],
    ['what the heading of a unit says', '1. Văn phòng Sở\n\n- Chủ trì: Chánh Văn phòng\n- Thời gian: Quý I'],
  ])('%s', (_, text) => {
    expect(given(text).map(summary)).toEqual([]);
  });

  it('what a report tells of the past', () => {
    expect(given(`${RULES}\n\n${FIELDS}`, 'BÁO CÁO')).toEqual([]);
  });

  it('and the time below an assignment is that of the assignment', () => {
    const text =
      'KẾ HOẠCH\n\nPháp chế 2027\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Pháp chế chủ trì mở lớp tập huấn.\n\n- Địa điểm: Hội trường Sở.\n- Thời gian: Quý III/2027\n\n2. Văn phòng Sở bố trí xe.\n';
    expect(planOf(text).tasks.map(({ deadline }) => deadline.text)).toEqual(['Quý III/2027', '']);
  });

  it('so is that below work which “Giao …” gives anywhere', () => {
    const text =
      'KẾ HOẠCH\n\nPháp chế 2027\n\nII. NỘI DUNG\n\n1. Giao Phòng Pháp chế mở lớp tập huấn.\n\n- Thời gian: Quý III/2027\n- Kinh phí: Ngân sách\n';
    expect(planOf(text).tasks.map(({ origin, deadline }) => [origin, deadline.text])).toEqual([
      ['prose', 'Quý III/2027'],
    ]);
  });

  it('nor is the time of an assignment under “Tổ chức thực hiện” more than that', () => {
    const text =
      'KẾ HOẠCH\n\nPháp chế 2027\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Pháp chế chủ trì mở lớp tập huấn.\n\n- Thời gian: Quý III\n';
    expect(planOf(text).tasks.map(({ origin }) => origin)).toEqual(['prose']);
  });
});

it('a label alone over a table is no field', () => {
  expect(
    given(`1. Khởi công 02 dự án nhà ở xã hội.

**Phân công thực hiện:**

| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Thẩm định thiết kế | Phòng Hạ tầng | Quý IV |`),
  ).toEqual([]);
});
