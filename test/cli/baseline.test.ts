/** `baseline` and `lint --baseline`: only what is new fails a run, and no damaged file ever hides anything. */
import { describe, expect, it } from 'vitest';
import { CLEAN, ETH, type Folder, OVER, folderWith } from '../support/command.ts';
import { filesOf, reportIn } from '../support/formats.ts';

const BASELINE = 'kehoach-lint-baseline.json';
const HEAD = 'PHỤ LỤC\n\n| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n';
const row = (number: number, title: string, due = ''): string =>
  `| ${String(number)} | ${title} | Văn phòng | ${due} |\n`;
const ONE = 'Rà soát thủ tục hành chính';
const TWO = 'Đào tạo công chức một cửa';
const THREE = 'Kiểm tra công vụ đột xuất';
const only = ['--only', 'task-missing-deadline'] as const;

/** The state of each finding, then what is resolved. */
function states(folder: Folder, ...args: readonly string[]): readonly string[] {
  return filesOf(folder, '--baseline', ...args).flatMap(({ findings, resolved = [] }) => [
    ...findings.map(({ ruleId, state }) => `${ruleId} ${state}`),
    ...resolved.map(({ ruleId, state }) => `${ruleId} ${state}`),
  ]);
}

describe('a run with a baseline', () => {
  it('fails on new findings only', () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': CLEAN });
    expect(folder.run([]).code).toBe(1);
    expect(folder.run(['baseline'])).toEqual({
      code: 0,
      stdout: '',
      stderr: `Đã ghi “${BASELINE}”: 1 mục (thêm 1, bỏ 0).\n`,
    });
    const known = folder.run(['lint', '--baseline']);
    expect(known).toMatchObject({ code: 0, stderr: '' });
    expect(known.stdout).toContain('2 tệp · không có lỗi · 1 đã có từ trước');
    folder.write('b.md', OVER);
    expect(states(folder)).toEqual(['target-over-100 existing', 'target-over-100 new']);
    expect(folder.run(['lint', '--baseline']).code).toBe(1);
  });

  it('knows rows that were moved, numbered anew and sorted again', () => {
    const folder = folderWith({ 'a.md': HEAD + row(1, ONE) + row(2, TWO, 'Quý II') + row(3, THREE) });
    folder.run(['baseline', ...only]);
    folder.write(
      'a.md',
      `Ghi chú.\n\n${HEAD}${row(1, THREE)}${row(2, 'Tuyên truyền', 'Quý II')}${row(3, TWO, 'Quý II')}${row(9, ONE)}`,
    );
    expect(states(folder, ...only)).toEqual(['task-missing-deadline existing', 'task-missing-deadline existing']);
  });

  it('sees one finding mended and another made in the same run', () => {
    const folder = folderWith({ 'a.md': HEAD + row(1, ONE) + row(2, TWO, 'Quý II') });
    folder.run(['baseline', ...only]);
    folder.write('a.md', HEAD + row(1, ONE, 'Quý II') + row(2, TWO));
    expect(states(folder, ...only)).toEqual(['task-missing-deadline new', 'task-missing-deadline resolved']);
    expect(folder.run(['lint', '--baseline', ...only]).code).toBe(1);
  });

  it('tells new, existing and resolved in every format that has a place for them', () => {
    const folder = folderWith({ 'a.md': HEAD + row(1, ONE) + row(2, TWO) + row(3, THREE, 'Quý II') });
    folder.run(['baseline', ...only]);
    folder.write('a.md', HEAD + row(1, ONE) + row(2, TWO, 'Quý II') + row(3, THREE));
    const report = (format: string): string => reportIn(format, folder, '--baseline', ...only);
    const counts = '1 lỗi · 1 đã có từ trước · 1 đã xử lý xong';
    for (const format of ['text', 'compact', 'azure', 'markdown', 'html']) expect(report(format)).toContain(counts);
    const sarifStates = [...report('sarif').matchAll(/"baselineState": "(\w+)"/gu)].map(([, state]) => state);
    expect(sarifStates).toEqual(['unchanged', 'new', 'absent']);
    const lineStates = report('jsonl')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { state: string }).state); // its own field
    expect(lineStates).toEqual(['existing', 'new', 'resolved']);
    expect(report('csv').match(/,(?:new|existing|resolved),/gu)).toEqual([',existing,', ',new,', ',resolved,']);
    expect(report('junit')).toContain('tests="2" failures="1" errors="0" skipped="1"');
    expect(report('checkstyle').match(/severity="\w+"/gu)).toEqual(['severity="info"', 'severity="error"']);
    expect(report('rdjson').match(/"severity": "\w+"/gu)).toEqual(['"severity": "INFO"', '"severity": "ERROR"']);
    expect(report('gitlab').match(/"severity": "\w+"/gu)).toEqual(['"severity": "info"', '"severity": "major"']);
    expect(report('github').match(/^::\w+/gmu)).toEqual(['::error', '::notice']);
    expect(report('html').match(/data-state="\w+"/gu)).toEqual(
      ['existing', 'new', 'resolved'].map((state) => `data-state="${state}"`),
    );
  });

  it('does not take a rule that did not run for one that found nothing', () => {
    const folder = folderWith({ 'a.md': OVER });
    folder.run(['baseline']);
    expect(states(folder, '--only', 'text-normalization')).toEqual([]);
    folder.run(['baseline', '--only', 'text-normalization']);
    expect(states(folder)).toEqual(['target-over-100 existing']);
  });
});

describe('a baseline that is there', () => {
  it('shrinks by itself and grows only when told to', () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': ETH });
    folder.run(['baseline']);
    folder.write('a.md', HEAD + row(1, ONE));
    const shrunk = folder.run(['baseline']);
    expect(shrunk.code).toBe(1);
    expect(shrunk.stderr).toContain('1 mục (thêm 0, bỏ 1)');
    expect(shrunk.stderr).toMatch(/Có \d+ mục mới chưa ghi vào baseline/u);
    const grown = folder.run(['baseline', '--accept-new']);
    expect(grown.code).toBe(0);
    expect(folder.run(['lint', '--baseline', '--fail-on', 'info']).code).toBe(0);
  });

  it('keeps what it knows of documents that were not checked, and forgets those that are gone', () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': OVER, 'c.md': OVER });
    folder.run(['baseline']);
    folder.write('c.md', CLEAN);
    folder.run(['baseline', 'c.md']);
    expect(states(folder)).toEqual(['target-over-100 existing', 'target-over-100 existing']);
    expect(folder.read(BASELINE)).not.toContain('c.md');
  });

  it('is found by its folder, wherever the command runs', () => {
    const folder = folderWith({ 'so/a.md': OVER });
    folder.run(['baseline']);
    expect(folder.run(['lint', `--baseline=../${BASELINE}`], { cwd: 'so' }).code).toBe(0);
  });
});

describe('a baseline that cannot be used', () => {
  it.each([
    ['is missing', null, 'Không tìm thấy tệp baseline'],
    ['is cut off', '{ "version": 1, "files": {', 'không phải là tệp baseline dùng được'],
    ['is of another version', '{ "version": 9, "files": {} }', 'không phải là tệp baseline dùng được'],
    ['leads out of its folder', '{ "version": 1, "files": { "../a.md": [] } }', 'không phải là tệp baseline dùng được'],
    ['is binary', '\u0000', 'tệp nhị phân'],
  ])('ends the run with 2 when it %s, and nothing is called clean', (_, text, sentence) => {
    const folder = folderWith({ 'a.md': CLEAN, ...(text !== null && { [BASELINE]: text }) });
    const { code, stdout, stderr } = folder.run(['lint', '--baseline']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('is not overwritten', () => {
    const folder = folderWith({ 'a.md': OVER, [BASELINE]: '{ "version": 9 }' });
    expect(folder.run(['baseline', '--accept-new']).code).toBe(2);
    expect(folder.read(BASELINE)).toBe('{ "version": 9 }');
  });

  it('is not written when a document could not be read', () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': '\u0000' });
    const { code, stderr } = folder.run(['baseline']);
    expect(code).toBe(2);
    expect(stderr).toContain(`Chưa ghi “${BASELINE}”`);
    expect(folder.names()).toEqual(['a.md', 'b.md']);
  });
});
