/** `--statistics`: how many findings per rule, per lead unit and per document, under the report or beside it. */
import { expect, it } from 'vitest';
import { ETH, OVER, folderWith } from '../support/command.ts';

const TABLE =
  'PHỤ LỤC\n\n| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n' +
  '| 1 | Rà soát thủ tục hành chính | Văn phòng Sở |  |\n| 2 | Đào tạo công chức | Phòng Tổ chức |  |\n| 3 | Kiểm tra công vụ | văn phòng sở |  |\n';
const folder = () => folderWith({ 'a.md': TABLE, 'b.md': OVER, 'c.md': ETH + OVER });
const ONLY = ['--only', 'task-missing-deadline,target-over-100,text-normalization', '--statistics'];

/** "name error warning info" of each line of the tables. */
function rowsIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const [, name, ...counts] = /^(.*) (\d+) +(\d+) +(\d+)$/u.exec(line) ?? [];
    return name === undefined ? [] : [[name.trim(), ...counts].join(' ')];
  });
}

const ROWS = [
  ...['task-missing-deadline 3 0 0', 'target-over-100 2 0 0', 'text-normalization 0 1 0'],
  ...['(không thuộc nhiệm vụ nào) 2 1 0', 'Văn phòng Sở 2 0 0', 'Phòng Tổ chức 1 0 0'],
  ...['a.md 3 0 0', 'c.md 1 1 0', 'b.md 1 0 0'],
];

it('stands under the report, the most first, names of units folded', () => {
  const { stdout, stderr, code } = folder().run(ONLY);
  expect(rowsIn(stdout)).toEqual(ROWS);
  expect(stdout.indexOf('3 tệp · ')).toBeLessThan(stdout.indexOf('Theo quy tắc'));
  expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
});

it('stands beside a report for scripts, which stays whole', () => {
  const { stdout, stderr } = folder().run([...ONLY, '--format', 'json']);
  expect(JSON.parse(stdout)).toHaveLength(3);
  expect(rowsIn(stderr)).toEqual(ROWS);
});

it('counts new findings only', () => {
  const known = folder();
  known.run(['baseline', 'a.md']);
  expect(rowsIn(known.run([...ONLY, '--baseline']).stdout)).not.toContain('task-missing-deadline 3 0 0');
});
