/** `--fix-dry-run`: a diff that other tools take, and nothing is written. */
import { spawnSync } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLEAN, ETH, type Folder, OVER, folderWith } from '../support/command.ts';

const MANY = Array.from({ length: 40 }, (_, index) =>
  index % 13 === 5 ? 'Các \u00d0ơn vị.' : `Dòng ${String(index)}.`,
).join('\n\n');
const DOCUMENTS = {
  'a.md': ETH,
  'kế hoạch năm 2026.md': MANY,
  'so/crlf.md': `\ufeff${MANY.replaceAll('\n', '\r\n')}\r\n`,
  'đã sạch.md': CLEAN,
};

/** What the documents of a folder hold. */
function contents(folder: Folder): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(DOCUMENTS).map((name) => [name, folder.read(name)]));
}

describe('--fix-dry-run', () => {
  it.each([
    ['patch', ['-p1', '--binary']],
    ['git', ['apply']],
  ])('prints what %s makes the mended files of', (tool, args) => {
    const [folder, fixed] = [folderWith(DOCUMENTS), folderWith(DOCUMENTS)];
    const { stdout, stderr } = folder.run(['fix', '--fix-dry-run']);
    expect(stderr).toMatch(/\nSẽ sửa 3 chỗ trong 3 tệp; chưa ghi tệp nào\.\n$/u);
    expect(contents(folder)).toEqual(DOCUMENTS);
    const applied = spawnSync(tool, args, { cwd: folder.path, input: stdout, encoding: 'utf8' });
    expect({ status: applied.status, stderr: applied.stderr }).toEqual({ status: 0, stderr: '' });
    fixed.run(['fix']);
    expect(contents(folder)).toEqual(contents(fixed));
    expect(contents(folder)).not.toEqual(DOCUMENTS);
  });

  it('is a unified diff with some lines around each change', () => {
    const { stdout } = folderWith({ 'so/a.md': ETH }).run(['lint', '--fix-dry-run']);
    expect(stdout.split('\n')).toEqual([
      '--- a/so/a.md',
      '+++ b/so/a.md',
      '@@ -1,3 +1,3 @@',
      ' # Ghi chú',
      ' ',
      '-Các \u00d0ơn vị gửi báo cáo.',
      '+Các Đơn vị gửi báo cáo.',
      '',
    ]);
  });

  it('writes nothing, also with --fix', () => {
    const folder = folderWith({ 'a.md': ETH });
    utimesSync(folder.at('a.md'), 1000, 1000);
    const { ino } = statSync(folder.at('a.md'));
    folder.run(['lint', '--fix', '--fix-dry-run']);
    expect(folder.read('a.md')).toBe(ETH);
    expect(statSync(folder.at('a.md'))).toMatchObject({ ino, mtimeMs: 1_000_000 });
    expect(folder.names()).toEqual(['a.md']);
  });

  it('leaves standard output to the diff: the report of the files as they are goes to standard error', () => {
    const { code, stdout, stderr } = folderWith({ 'a.md': OVER }).run(['fix', '--fix-dry-run', 'a.md', 'x.md']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Không tìm thấy “x.md”.');
    expect(stderr).toContain('109%');
    expect(stderr).toMatch(/\n1 tệp · 1 mục không kiểm tra được · 1 lỗi · .*\nKhông có chỗ nào sửa tự động được\.\n$/u);
  });

  it('takes standard input too', () => {
    const { stdout } = folderWith().run(['fix', '--fix-dry-run', '-', '--stdin-filename', 'x.md'], { input: ETH });
    expect(stdout).toMatch(/^--- a\/x\.md\n\+\+\+ b\/x\.md\n@@ /u);
  });
});
