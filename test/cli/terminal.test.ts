/** What reaches a terminal: colours where it wants them, lines that fit, and nothing of a document that it would take for a command. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { COMMAND, ETH, OVER, folderWith, variables } from '../support/command.ts';
import { HAS_TERMINAL, onTerminal } from '../support/terminal.ts';

const ESC = '\u001b';
/** Clears the screen, rings, sets a colour with one byte, turns the direction of writing, and ends a line. */
const COMMANDS = `${ESC}[2J\u0007\u009b31m\u202e\u2066\u2028\u0085`;
/** Any of the characters that a terminal takes for a command. */
const COMMAND_CHARACTER = /[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u;

const NASTY = `I. MỤC TIÊU ${COMMANDS}\n\nTheo Quyết định số 766/QĐ/TTg${COMMANDS} ngày 23/6/2022 của Thủ tướng Chính phủ.\n\n- Tỷ lệ hồ sơ ${COMMANDS} giải quyết đúng hạn đạt 109%. \u00d0\n`;
const NASTY_NAME = `a${ESC}[2J\u0007\u202e.md`;

describe('characters that a terminal takes for commands', () => {
  it.skipIf(process.platform === 'win32').each([
    ['lint', [NASTY_NAME, `không-có${ESC}[2J.md`]],
    ['lint', [NASTY_NAME, '--format', 'json']],
    ['lint', [NASTY_NAME, '--only', `x${ESC}[2J`]],
    ['inspect', [NASTY_NAME, `không-có${ESC}[2J.md`]],
    ['inspect', [NASTY_NAME, '--format', 'json']],
    ['lint', [NASTY_NAME, '--format', 'compact', '--statistics', '--preset', 'strict']],
    ['lint', [NASTY_NAME, '--format', 'markdown', '--locale', 'en']],
    ['lint', [NASTY_NAME, '--config', `không-có${ESC}[2J.yaml`]],
    ['lint', [NASTY_NAME, '--format', `x${ESC}[2J`]],
    ['explain', [`${NASTY_NAME}:1`]],
    ['explain', [`${NASTY_NAME}:3`]],
    ['explain', [`${NASTY_NAME}:5`, '--format', 'json']],
    ['doctor', [NASTY_NAME]],
    ['config', [NASTY_NAME]],
    ['explain', [`x${ESC}[2J`]],
    ['fix', [`--x${ESC}[2J`]],
  ])('do not come out of a document, a name or an argument: %s %j', (command, args) => {
    const { stdout, stderr } = folderWith({ [NASTY_NAME]: NASTY }).run([command, ...args]);
    expect(stdout + stderr).not.toMatch(COMMAND_CHARACTER);
    expect(stdout + stderr).not.toBe('');
  });

  it('are still there for scripts that read the JSON', () => {
    const folder = folderWith({ [NASTY_NAME]: NASTY });
    const [report] = folder.json(['lint', '.']) as { file: string }[]; // the form of the report is tested elsewhere
    expect(report?.file).toBe(NASTY_NAME);
  });

  it.skipIf(!HAS_TERMINAL)('come with the diff into a pipe, but not onto a terminal', () => {
    const folder = folderWith({ 'a.md': NASTY });
    const diff = ['lint', '--fix-dry-run', 'a.md', '--no-color'];
    expect(folder.run(diff).stdout).toContain(COMMANDS);
    const { screen } = onTerminal(folder, diff);
    expect(screen).toContain('\n+++ b/a.md\n@@ -1,5 +1,5 @@\n');
    expect(screen).not.toMatch(COMMAND_CHARACTER);
  });
});

describe.skipIf(!HAS_TERMINAL)('a terminal', () => {
  it('gets colours unless it cannot show them or is told not to', () => {
    const folder = folderWith({ 'a.md': OVER });
    const isColored = (args: readonly string[], env: Readonly<Record<string, string>>): boolean =>
      onTerminal(folder, ['a.md', ...args], { env }).screen.includes(`${ESC}[31m`);
    expect(isColored([], {})).toBe(true);
    expect(isColored(['--no-color'], {})).toBe(false);
    expect(isColored([], { NO_COLOR: '1' })).toBe(false);
    expect(isColored([], { CI: 'true' })).toBe(false);
    expect(isColored([], { TERM: 'dumb' })).toBe(false);
  });

  it.each(['preview', 'report'])('gets no page of HTML from %s, but what to do', (command) => {
    const folder = folderWith({ 'a.md': OVER });
    expect(onTerminal(folder, [command, 'a.md'])).toEqual({
      code: 2,
      screen: 'Trang HTML không đọc được trên màn hình lệnh. Thêm -o trang.html, rồi mở tệp đó bằng trình duyệt.\n',
    });
    expect(onTerminal(folder, [command, 'a.md', '-o', 'trang.html']).screen).toBe('');
  });

  it('has the lines of a document cut to its width', () => {
    const folder = folderWith({ 'a.md': OVER.replace('.\n', `, ${'giải quyết đúng hạn '.repeat(9)}.\n`) });
    const { screen } = onTerminal(folder, ['a.md'], { columns: 70 });
    const lines = stripVTControlCharacters(screen)
      .split('\n')
      .filter((line) => line.includes('│'));
    expect(lines).toHaveLength(2);
    expect(stringWidth(lines[0] ?? '')).toBe(70);
  });
});

describe('a reader that leaves early', () => {
  it('is no failure: the run ends quietly', async () => {
    const folder = folderWith({ 'a.md': OVER.replace(/- .*\n/u, (line) => line.repeat(600)) });
    const child = spawn(process.execPath, [COMMAND, 'a.md', '--only', 'target-over-100'], {
      cwd: folder.path,
      env: variables(),
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('is one, said in a sentence, when the disk behind it is full', () => {
    const folder = folderWith({ 'a.md': OVER });
    const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" a.md > /dev/full', process.execPath, COMMAND], {
      cwd: folder.path,
      env: variables(),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'Không in được kết quả: hết chỗ trên ổ đĩa.\n' });
  });

  it('may close standard error', () => {
    const folder = folderWith({ 'a.md': ETH });
    spawnSync('sh', ['-c', '"$0" "$1" fix a.md 2>&-', process.execPath, COMMAND], {
      cwd: folder.path,
      env: variables(),
    });
    expect(folder.read('a.md')).toContain('Đơn vị');
  });
});
