/** `--since`, `--staged` and `--lines`: what git says has changed, on real checkouts. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkout } from '../support/checkout.ts';
import { CLEAN, type Folder, OVER, folderWith } from '../support/command.ts';
import { filesOf } from '../support/formats.ts';

const namesOf = (folder: Folder, ...args: readonly string[]): readonly string[] =>
  filesOf(folder, ...args).map(({ file }) => file);

/** "line state" of each finding. */
const states = (folder: Folder, ...args: readonly string[]): readonly string[] =>
  filesOf(folder, ...args).flatMap(({ findings }) => findings.map(({ line, state }) => `${String(line)} ${state}`));

describe('--since', () => {
  it('checks what changed, what is new, and nothing else', () => {
    const folder = checkout({ 'a.md': OVER, 'so/b “c”.md': OVER, 'xoá.md': CLEAN, 'tên cũ.md': OVER });
    expect(namesOf(folder, '--since', 'main')).toEqual([]);
    expect(folder.run(['--since', 'main']).code).toBe(0);
    folder.write('so/b “c”.md', `${OVER}\n`);
    folder.write('mới.md', OVER);
    folder.git('rm', '-q', 'xoá.md');
    folder.git('mv', 'tên cũ.md', 'tên mới.md');
    expect([...namesOf(folder, '--since', 'main')].sort()).toEqual(['mới.md', 'so/b “c”.md', 'tên mới.md']);
    expect(folder.run(['--since', 'main']).code).toBe(1);
    const below = filesOf(folder, '--since', 'main', 'so').map(({ file }) => file);
    expect(below).toEqual(['so/b “c”.md']);
  });

  it('begins where the work branched off, not where the other branch is now', () => {
    const folder = checkout({ 'a.md': CLEAN, 'b.md': CLEAN });
    folder.git('checkout', '-q', '-b', 'nhánh');
    folder.write('a.md', OVER);
    folder.git('commit', '-q', '-am', 'sửa a');
    folder.git('checkout', '-q', 'main');
    folder.write('b.md', OVER);
    folder.git('commit', '-q', '-am', 'sửa b');
    folder.git('checkout', '-q', 'nhánh');
    expect(namesOf(folder, '--since', 'main')).toEqual(['a.md']);
  });

  it('still says what could not be found', () => {
    const folder = checkout({ 'a.md': CLEAN });
    expect(folder.run(['không-có.md', '--since', 'main']).code).toBe(2);
  });
});

describe('--lines', () => {
  const aim = (share: number): string =>
    `- Tỷ lệ người dân hài lòng về giải quyết thủ tục hành chính đạt ${String(share)}%.\n`;

  it('fails on changed lines only, wherever they have moved to', () => {
    const folder = checkout({ 'a.md': OVER });
    folder.write('a.md', `# Đầu\n\n${OVER}\n- Tỷ lệ văn bản điện tử đạt 130%.\n`);
    expect(states(folder, '--since', 'main', '--lines')).toEqual(['5 existing', '7 new']);
    folder.write('a.md', `# Đầu\r\n\r\n${OVER.replaceAll('\n', '\r\n')}`);
    folder.git('config', 'core.autocrlf', 'false');
    expect(states(folder, '--since', 'main', '--lines')).toEqual(['5 new']);
    folder.write('a.md', `# Đầu\n\n${OVER}`);
    expect(folder.run(['--since', 'main', '--lines']).code).toBe(0);
  });

  it('counts a finding whose other place has changed', () => {
    const folder = checkout({ 'a.md': `I. MỤC TIÊU\n\n${aim(90)}\nII. NHIỆM VỤ\n\n${aim(90)}` });
    folder.write('a.md', `I. MỤC TIÊU\n\n${aim(95)}\nII. NHIỆM VỤ\n\n${aim(90)}`);
    expect(states(folder, '--since', 'main', '--lines', '--only', 'target-conflict')).toEqual(['7 new']);
  });

  it('counts what is missed since something was taken out, wherever that shows, and nothing that was missed before', () => {
    const body = `# KẾ HOẠCH\n\n${OVER}\nChi tiết tại Phụ lục kèm theo.\n\nCác phòng tổ chức thực hiện.\n`;
    const appendix =
      '\n## PHỤ LỤC\n\n| STT | Nhiệm vụ | Chủ trì |\n| --- | --- | --- |\n| 1 | Rà soát văn bản | Văn phòng |\n';
    const folder = checkout({ 'a.md': `${body}${appendix}`, 'b.md': body });
    folder.write('a.md', body);
    folder.git('mv', 'b.md', 'c.md');
    folder.write('c.md', `${body}\nThêm một dòng.\n`);
    const only = ['--only', 'target-over-100,appendix-missing'];
    const found = filesOf(folder, '--since', 'main', '--lines', ...only);
    expect(
      found.map(({ file, findings }) => [file, findings.map(({ ruleId, state }) => `${ruleId} ${state}`)]),
    ).toEqual([
      ['a.md', ['target-over-100 existing', 'appendix-missing new']],
      ['c.md', ['target-over-100 existing', 'appendix-missing existing']],
    ]);
  });

  it('takes every line of a new file as changed', () => {
    const folder = checkout({ 'a.md': CLEAN });
    folder.write('b.md', OVER);
    expect(states(folder, '--since', 'main', '--lines')).toEqual(['3 new']);
  });

  it('goes with a baseline', () => {
    const folder = checkout({ 'a.md': OVER });
    folder.write('a.md', `${OVER}- Tỷ lệ văn bản điện tử đạt 130%.\n`);
    folder.run(['baseline']);
    expect(states(folder, '--since', 'main', '--lines', '--baseline')).toEqual(['3 existing', '4 existing']);
  });
});

describe('--staged', () => {
  it('checks what is staged, as it is staged', () => {
    const folder = checkout({ 'a.md': CLEAN, 'b.md': CLEAN });
    folder.write('a.md', OVER);
    folder.git('add', 'a.md');
    folder.write('a.md', CLEAN);
    folder.write('b.md', OVER);
    expect(states(folder, '--staged')).toEqual(['3 new']);
    expect(states(folder, '--staged', '--lines')).toEqual(['3 new']);
    expect(folder.run(['--staged']).code).toBe(1);
    expect(namesOf(folder, '--staged', 'b.md')).toEqual([]);
  });

  it('works before the first commit', () => {
    const folder = folderWith({ 'kehoach-lint.yaml': 'root: true\n', 'a.md': OVER });
    spawnSync('git', ['init', '-q'], { cwd: folder.path });
    spawnSync('git', ['add', 'a.md'], { cwd: folder.path });
    expect(states(folder, '--staged')).toEqual(['3 new']);
  });
});

describe('what git cannot say', () => {
  it.each([
    [['--since', 'không-có'], 'Git không biết “không-có”'],
    [['--since', '--output=x'], 'Git không biết “--output=x”'],
    [['--since', 'main', '--staged'], 'Chọn một trong hai'],
    [['--lines'], 'dùng cùng --since hoặc --staged'],
  ])('%j ends the run with 2, and nothing is called clean', (args, sentence) => {
    const folder = checkout({ 'a.md': CLEAN });
    const { code, stdout, stderr } = folder.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(folder.names()).not.toContain('x');
  });

  it('says so outside of a checkout, and without git', () => {
    const folder = folderWith({ 'a.md': CLEAN });
    expect(folder.run(['--since', 'main'])).toMatchObject({ code: 2, stdout: '' });
    expect(folder.run(['--since', 'main'], { env: { PATH: folder.path } })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cần git') as unknown,
    });
  });

  it('runs no program that the checkout names', () => {
    const folder = checkout({ 'a.md': CLEAN });
    folder.write('chạy.sh', '#!/bin/sh\ntouch "$(dirname "$0")/đã-chạy"\n');
    spawnSync('chmod', ['+x', folder.at('chạy.sh')]);
    for (const key of ['core.fsmonitor', 'diff.external']) folder.git('config', key, folder.at('chạy.sh'));
    folder.write('a.md', OVER);
    expect(folder.run(['--since', 'main', '--lines']).code).toBe(1);
    expect(folder.names()).not.toContain('đã-chạy');
  });
});
