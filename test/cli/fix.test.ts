/** `fix` and `lint --fix`: the safe fixes are written, and nothing else of the file changes. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { errorCode } from '../../disk/systemError.ts';
import { CLEAN, COMMAND, ETH, ETH_FIXED, OVER, folderWith, variables } from '../support/command.ts';

const ONLY = ['--only', 'text-normalization'];
/** The letter of ETH in the text, as bytes. */
const ETH_BYTES = Buffer.from('\u00d0');
const D_BYTES = Buffer.from('Đ');

describe('fix', () => {
  it('writes what can be fixed and reports what is left', () => {
    const folder = folderWith({ 'a.md': ETH, 'b.md': OVER, 'c.md': CLEAN });
    const { code, stdout, stderr } = folder.run(['fix']);
    expect(folder.read('a.md')).toBe(ETH_FIXED);
    expect(folder.read('b.md')).toBe(OVER);
    expect(stderr).toBe('Đã sửa 1 chỗ trong 1 tệp.\n');
    expect(stdout).toContain('\n3 tệp · 1 lỗi · danh mục');
    expect(code).toBe(1);
  });

  it('is lint --fix', () => {
    const folder = folderWith({ 'a.md': ETH });
    const { code, stdout, stderr } = folder.run(['lint', '--fix', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'a.md', findings: [], suppressed: [] }]);
    expect(stderr).toBe('Đã sửa 1 chỗ trong 1 tệp.\n');
    expect(folder.read('a.md')).toBe(ETH_FIXED);
  });

  it('done twice is done once: the examples with all their mistakes', () => {
    const folder = folderWith({ 'a.md': ETH });
    spawnSync('cp', ['-r', `${import.meta.dirname}/../../examples`, folder.at('ví dụ')]);
    expect(folder.run(['fix', '--today', '2026-11-22']).stderr).toMatch(/^Đã sửa \d{2,} chỗ trong [3-9] tệp\.\n$/u);
    const once = spawnSync('tar', ['-c', '--mtime=@0', '.'], { cwd: folder.path, maxBuffer: 1 << 28 }).stdout;
    expect(folder.run(['fix', '--today', '2026-11-22']).stderr).toBe('Không có chỗ nào sửa tự động được.\n');
    const twice = spawnSync('tar', ['-c', '--mtime=@0', '.'], { cwd: folder.path, maxBuffer: 1 << 28 }).stdout;
    expect(twice.equals(once)).toBe(true);
  });

  it('does only what the rules that run can fix', () => {
    const folder = folderWith({ 'a.md': ETH });
    expect(folder.run(['fix', '--only', 'target-over-100']).stderr).toBe('Không có chỗ nào sửa tự động được.\n');
    expect(folder.read('a.md')).toBe(ETH);
  });

  it('leaves a file alone in which there is nothing to fix', () => {
    const folder = folderWith({ 'a.md': CLEAN });
    utimesSync(folder.at('a.md'), 1000, 1000);
    const { ino } = statSync(folder.at('a.md'));
    expect(folder.run(['fix']).stderr).toBe('Không có chỗ nào sửa tự động được.\n');
    expect(statSync(folder.at('a.md'))).toMatchObject({ ino, mtimeMs: 1_000_000 });
  });
});

describe('the bytes outside of the fixes', () => {
  const NFD = 'chữ tổ hợp'.normalize('NFD');
  const lines = ['# Ghi chú', '', 'Các \u00d0ơn vị  ', '\tvà \u200b”…‘', '```', NFD, '```', '\u00a0\u2028', 'Hết'];

  it.each([
    ['with a byte order mark', `\ufeff${lines.join('\n')}\n`],
    ['with CRLF', `${lines.join('\r\n')}\r\n`],
    ['with line ends of both kinds', `${lines.slice(0, 3).join('\r\n')}\r\n${lines.slice(3).join('\n')}\r\n`],
    ['without a last line end', lines.join('\n')],
    ['with empty lines at the end', `${lines.join('\n')}\n\n\n`],
    ['with form feeds, tabs, control characters', `${lines.join('\n\f\t\u0007\n')}\n`],
  ])('stay as they are %s', (_, text) => {
    const folder = folderWith({ 'a.md': text });
    const before = folder.bytes('a.md');
    const at = before.indexOf(ETH_BYTES);
    folder.run(['fix', ...ONLY]);
    const expected = Buffer.concat([before.subarray(0, at), D_BYTES, before.subarray(at + ETH_BYTES.length)]);
    expect(folder.bytes('a.md').equals(expected)).toBe(true);
  });

  it('stay decomposed elsewhere when another rule fixes', () => {
    const text = `# ${NFD}\n\nTheo Quyết định số 766/QĐ/TTg ngày 23 tháng 6 năm 2022 của Thủ tướng Chính phủ.\n`;
    const folder = folderWith({ 'a.md': text });
    folder.run(['fix', '--only', 'citation-malformed']);
    expect(folder.read('a.md')).toBe(text.replace('QĐ/TTg', 'QĐ-TTg'));
  });
});

describe('the file', () => {
  it('keeps its mode and stays alone in its folder', () => {
    const folder = folderWith({ 'a.md': ETH });
    chmodSync(folder.at('a.md'), 0o640);
    folder.run(['fix']);
    expect(folder.read('a.md')).toBe(ETH_FIXED);
    expect(statSync(folder.at('a.md')).mode & 0o777).toBe(0o640);
    expect(folder.names()).toEqual(['a.md']);
  });

  it('is written through a symbolic link, which stays one', () => {
    const folder = folderWith({ 'kho/a.md': ETH });
    symlinkSync('kho/a.md', folder.at('link.md'));
    expect(folder.run(['fix', 'link.md']).stderr).toBe('Đã sửa 1 chỗ trong 1 tệp.\n');
    expect(lstatSync(folder.at('link.md')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(folder.at('link.md'))).toBe('kho/a.md');
    expect(folder.read('kho/a.md')).toBe(ETH_FIXED);
    expect(folder.names()).toEqual(['kho', 'link.md']);
  });

  it.skipIf(process.platform !== 'linux')(
    'is reported as it is, with a sentence, when it cannot be written; the others are',
    () => {
      // the path of the file is as long as one may be, so that no other file can be made beside it
      const folder = folderWith({ 'a.md': ETH });
      const deep = `${'thu-muc-'.repeat(30)}/`.repeat(20).slice(0, 4094 - folder.path.length - '/b.md'.length);
      folder.write(`${deep}/b.md`, ETH);
      const { code, stdout, stderr } = folder.run(['fix', `${deep}/b.md`, 'a.md', '--format', 'json']);
      const reports = z
        .array(z.object({ error: z.string().optional(), findings: z.array(z.object({ ruleId: z.string() })) }))
        .parse(JSON.parse(stdout));
      expect(reports[0]?.error).toMatch(/^Không ghi được “.*”: tên quá dài\. Tệp vẫn như cũ\.$/u);
      expect(reports[0]?.findings).toEqual([{ ruleId: 'text-normalization' }]);
      expect(reports[1]).toEqual({ findings: [] });
      expect({ code, stderr }).toEqual({ code: 2, stderr: 'Đã sửa 1 chỗ trong 1 tệp.\n' });
    },
  );

  it.skipIf(process.platform === 'win32')('is not overwritten when it changed meanwhile', async () => {
    // a named pipe holds another text each time it is read: first the one that is checked, then the one that lies there by then
    const folder = folderWith();
    spawnSync('mkfifo', [folder.at('a.md')]);
    const child = spawn(process.execPath, [COMMAND, 'fix', 'a.md'], { cwd: folder.path, env: variables() });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    const ended = new Promise((resolve) => child.once('close', resolve));
    writeFileSync(folder.at('a.md'), ETH);
    while (hasReader(folder.at('a.md'))) await new Promise((resolve) => setTimeout(resolve, 1));
    writeFileSync(folder.at('a.md'), ETH.replace('báo cáo', 'báo cáo tháng'));
    expect(await ended).toBe(2);
    expect(stdout).toContain('“a.md” vừa được sửa ở nơi khác nên không ghi đè. Chạy lại lệnh fix.\n');
    expect(stdout).toContain('1 tệp · 1 tệp không ghi được · 1 cảnh báo · 1 sửa được bằng');
    expect(folder.names()).toEqual(['a.md']);
    expect(statSync(folder.at('a.md')).isFIFO()).toBe(true);
  });
});

/** Is somebody still reading what was written into a named pipe? */
function hasReader(path: string): boolean {
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK));
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENXIO') return false;
    throw error;
  }
}

describe('fix of standard input', () => {
  it('prints the mended text and nothing else; the report goes to standard error', () => {
    const text = `\ufeff${ETH.replaceAll('\n', '\r\n')}`;
    const { code, stdout, stderr } = folderWith().run(['fix', '-', '--stdin-filename', 'so/a.md'], { input: text });
    expect(stdout).toBe(text.replace('\u00d0', 'Đ'));
    expect(stderr).toMatch(/^1 tệp · không có lỗi · .*\nĐã sửa 1 chỗ trong 1 tệp\.\n$/u);
    expect(code).toBe(0);
  });

  it('prints the text as it is when there is nothing to fix, and says what is wrong with it', () => {
    const { code, stdout, stderr } = folderWith().run(['lint', '--fix', '-'], { input: OVER });
    expect({ code, stdout }).toEqual({ code: 1, stdout: OVER });
    expect(stderr).toContain('stdin.md\n  Lỗi       3:39    Tỷ lệ 109 % vượt 100 %.');
  });

  it('prints nothing when the text cannot be read', () => {
    const { code, stdout, stderr } = folderWith().run(['fix', '-'], { input: Buffer.from([0x4b, 0xd5]) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('“stdin.md” không dùng bảng mã UTF-8 (dòng 1)');
  });

  it('goes beside files', () => {
    const folder = folderWith({ 'a.md': ETH });
    mkdirSync(folder.at('b'));
    const { stdout, stderr } = folder.run(['fix', '-', 'a.md', 'b'], { input: ETH });
    expect(stdout).toBe(ETH_FIXED);
    expect(folder.read('a.md')).toBe(ETH_FIXED);
    expect(stderr).toContain('2 tệp · 1 mục không kiểm tra được · không có lỗi');
    expect(stderr).toContain('\nĐã sửa 2 chỗ trong 2 tệp.\n');
  });
});
