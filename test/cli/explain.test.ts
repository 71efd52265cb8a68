import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/command.ts';

const PLAN = `Đồng Nai, ngày 20 tháng 01 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026

Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.

I. CHỈ TIÊU

- Tỷ lệ giải quyết hồ sơ đúng hạn đạt tối thiểu 95%. <!-- kehoach-lint-disable-line target-below-minimum until:2027-01-01 -- năm đầu thí điểm -->

II. NHIỆM VỤ

| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
| --- | --- | --- | --- |
| I | Thủ tục hành chính | | |
| 1 | Rà soát thủ tục | Văn phòng Sở | Quý II/2026 |
| 2 | Niêm yết thủ tục | | Quý III/2026 |

\`\`\`
Mẫu
\`\`\`
`;

function explained(line: number, ...options: readonly string[]): string {
  const { code, stdout } = folderWith({ 'a.md': PLAN }).run([
    'explain',
    `a.md:${String(line)}`,
    '--today',
    '2026-06-01',
    ...options,
  ]);
  expect(code).toBe(0);
  return stdout;
}

describe('a line of a document', () => {
  it('that is a task: what was read, where its lead comes from, what was found, who looked', () => {
    const text = explained(19);
    expect(text).toContain(
      'Nhiệm vụ: 2 Niêm yết thủ tục · chủ trì: Văn phòng Sở (theo dòng 18) · thời hạn: Quý III/2026 (30/9/2026)',
    );
    expect(text).toContain('Mục: II NHIỆM VỤ');
    expect(text).toMatch(/Cảnh báo: Nhiệm vụ 2 để trống ô chủ trì.* {3}task-inherited-lead/u);
    expect(text).toMatch(/đọc nhiệm vụ: .*task-missing-lead/u);
  });

  it('that is a group row is no task, and no rule of tasks looked at it', () => {
    const text = explained(17);
    expect(text).toContain('Bảng: dòng nhóm, không phải nhiệm vụ');
    expect(text).not.toContain('đọc nhiệm vụ');
  });

  it('with a citation: what the registry has', () => {
    expect(explained(7)).toMatch(
      /Viện dẫn: Nghị định 118\/2025\/NĐ-CP · 09\/6\/2025 · Chính phủ · danh mục: Nghị định số 118\/2025\/NĐ-CP ngày 09\/6\/2025 của Chính phủ/u,
    );
  });

  it('with a silenced finding: by whom, why and until when', () => {
    const text = explained(11);
    expect(text).toMatch(/Chỉ tiêu: ≥ 95 % · Tỷ lệ giải quyết hồ sơ đúng hạn.* · mức tối thiểu 98 %/u);
    expect(text).toContain('(đã bỏ qua ở dòng 11; lý do: năm đầu thí điểm; đến 2027-01-01)   target-below-minimum');
  });

  it.each([
    [22, 'không đọc như lời văn bản'],
    [2, 'không có gì để đọc'],
  ])('%i: %s', (line, words) => {
    expect(explained(line)).toContain(words);
    expect(explained(line)).toContain('Quy tắc đã xem dòng này: không có');
  });

  it('with a citation: how it stands, and how sure that is', () => {
    expect(explained(7)).toMatch(
      /✎ Đã sửa đổi, bổ sung \(bởi 367\/2025\/NĐ-CP\) · đã đối chiếu với nguồn · nguồn: https:/u,
    );
    expect(explained(7, '--locale', 'en')).toMatch(
      /✎ Amended, in force \(by 367\/2025\/NĐ-CP\) · checked against a source · source: https:/u,
    );
  });

  it('that is a task: the kind of its deadline, and its output', () => {
    const table = `PHỤ LỤC\n
| TT | Nhiệm vụ | Kết quả | Chủ trì | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | Rà soát thủ tục | Quyết định công bố | Văn phòng Sở | Khi có hướng dẫn |
`;
    const { stdout } = folderWith({ 'b.md': table }).run(['explain', 'b.md:5']);
    expect(stdout).toContain('loại thời hạn: tùy theo điều kiện · kết quả: Quyết định công bố');
  });

  it('of the head: which parts of it', () => {
    expect(explained(1)).toContain('Phần đầu văn bản: địa danh Đồng Nai · ngày 2026-01-20');
    expect(explained(3)).toContain('Phần đầu văn bản: tên loại KH');
  });

  it('with what turned rules off, or set them: preset, file and line, the command', () => {
    const configuration = `root: true
rules: { task-inherited-lead: error }
overrides:
  - when: { kind: KH }
    rules:
      task-missing-deadline: off
`;
    const folder = folderWith({ 'a.md': PLAN, 'kehoach-lint.yaml': configuration });
    const { stdout } = folder.run(['explain', 'a.md:19']);
    expect(stdout).toMatch(/^ {2}Lỗi: .* {3}task-inherited-lead \(mức theo kehoach-lint\.yaml:2\)$/mu);
    expect(stdout).toMatch(/^ {4}kehoach-lint\.yaml:6: task-missing-deadline$/mu);
    expect(stdout).toMatch(/^ {4}bộ core: .*tone-placement/mu);
    const { stdout: asked } = folder.run(['explain', 'a.md:19', '--preset', 'full']);
    expect(asked).toMatch(/^ {4}dòng lệnh: .*tone-placement/mu);
  });

  it('as JSON, for scripts', () => {
    // the JSON of the command
    const [task] = [JSON.parse(explained(19, '--format', 'json'))] as [ExplainedJson];
    expect(task).toMatchObject({
      file: 'a.md',
      line: 19,
      row: { kind: 'body', holdsTasks: true },
      tasks: [{ leadInheritedFrom: 18 }],
    });
    const rule = (id: string) => task.rules.find(({ ruleId }) => ruleId === id);
    expect(rule('task-inherited-lead')).toMatchObject({ state: 'ran', findings: [{ severity: 'warning' }] });
    expect(rule('tone-placement')).toMatchObject({ state: 'off', read: [] });
  });

  it('obeys the preset that is asked for, and speaks English', () => {
    expect(explained(7, '--preset', 'strict', '--locale', 'en')).not.toContain('Rules that are off');
    expect(explained(7, '--locale', 'en')).toContain('Rules that looked at this line:');
  });
});

interface ExplainedJson {
  readonly rules: readonly { readonly ruleId: string }[];
}

describe('what cannot be explained', () => {
  it.each([
    [['explain', 'a.md:99'], '“a.md” chỉ có 24 dòng, không có dòng 99.'],
    [['explain', 'a.md:0'], '“a.md” chỉ có 24 dòng, không có dòng 0.'],
    [['explain', 'b.md:1'], 'Không tìm thấy “b.md”. Kiểm tra lại đường dẫn.'],
    [['explain', 'task-missing-leed'], 'Có phải “task-missing-lead”?'],
    [['explain', 'a.md'], '“a.md” là một tệp. Ghi thêm số dòng, ví dụ a.md:12.'],
  ])('%j', (args, sentence) => {
    const { code, stderr } = folderWith({ 'a.md': PLAN }).run(args);
    expect(stderr).toContain(sentence);
    expect(code).toBe(2);
  });

  it('a name with colons and a column is a file all the same', () => {
    const { stdout } = folderWith({ 'a:b.md': PLAN }).run(['explain', 'a:b.md:19:3']);
    expect(stdout).toContain('Niêm yết thủ tục');
  });
});
