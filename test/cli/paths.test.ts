/** Which files a run checks: named ones always, those of folders and globs unless they are left out. */
import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CLEAN, ETH, type Folder, OVER, type RunOptions, folderWith } from '../support/command.ts';

const REPORTS = z.array(z.object({ file: z.string(), error: z.string().optional() }));

/** The files that were checked, in the order of the report; failures with a mark. */
function filesOf(folder: Folder, args: readonly string[], options?: RunOptions): readonly string[] {
  const reports = REPORTS.parse(folder.json(['lint', ...args], options));
  return reports.map(({ file, error }) => (error === undefined ? file : `! ${file}`));
}

describe('paths', () => {
  it('names a file relative to the current folder, with "/", however it was given', () => {
    const folder = folderWith({ 'so/phong/a.md': CLEAN, 'b.md': CLEAN });
    expect(filesOf(folder, ['./so/../so/phong/a.md', folder.at('b.md')])).toEqual(['so/phong/a.md', 'b.md']);
    expect(filesOf(folder, ['../b.md', 'phong'], { cwd: 'so' })).toEqual(['../b.md', 'phong/a.md']);
  });

  it('checks a file that is asked for twice once', () => {
    const folder = folderWith({ 'a.md': CLEAN, 'b.md': CLEAN });
    expect(filesOf(folder, ['b.md', '.', './b.md', '*.md'])).toEqual(['b.md', 'a.md']);
  });

  it('takes .md and .markdown from a folder, in the order of their names, and nothing of what programs keep', () => {
    const folder = folderWith({
      'b/2.MD': CLEAN,
      'b/1.markdown': CLEAN,
      'a.md': CLEAN,
      'c.txt': CLEAN,
      'node_modules/x/readme.md': CLEAN,
      '.git/x.md': CLEAN,
    });
    expect(filesOf(folder, [])).toEqual(['a.md', 'b/1.markdown', 'b/2.MD']);
    expect(filesOf(folder, ['b'])).toEqual(['b/1.markdown', 'b/2.MD']);
  });

  it('checks a named file whatever it is called', () => {
    const names = ['ghi chú.txt', 'kế hoạch [dự thảo] (2).md', '-gạch.md', 'không đuôi'];
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, CLEAN])));
    expect(filesOf(folder, ['--', ...names])).toEqual(names);
  });

  it('follows links to files and folders, and comes out of a loop', () => {
    const folder = folderWith({ 'that/a.md': OVER });
    symlinkSync('that/a.md', folder.at('link.md'));
    symlinkSync('..', folder.at('that/up'));
    symlinkSync('nowhere.md', folder.at('broken.md'));
    expect(filesOf(folder, ['.'])).toEqual(['link.md', 'that/a.md']);
    expect(filesOf(folder, ['broken.md'])).toEqual(['! broken.md']);
  });

  it('reads standard input under the name it is given, and files beside it', () => {
    const folder = folderWith({ 'a.md': CLEAN });
    expect(filesOf(folder, ['-'], { input: CLEAN })).toEqual(['stdin.md']);
    expect(filesOf(folder, ['-', '--stdin-filename', 'so/ke-hoach.md', 'a.md'], { input: CLEAN })).toEqual([
      'so/ke-hoach.md',
      'a.md',
    ]);
    const absolute = ['-', '--stdin-filename', folder.at('so/x.md')];
    expect(filesOf(folder, absolute, { input: CLEAN })).toEqual(['so/x.md']);
  });
});

describe('globs', () => {
  it('match below folders, with alternatives and spaces', () => {
    const folder = folderWith({
      'năm 2026/kế hoạch 1.md': CLEAN,
      'năm 2026/kế hoạch 2.md': CLEAN,
      'năm 2026/báo cáo.md': CLEAN,
      'năm 2025/kế hoạch 1.md': CLEAN,
    });
    expect(filesOf(folder, ['năm 2026/kế hoạch *.md'])).toEqual(['năm 2026/kế hoạch 1.md', 'năm 2026/kế hoạch 2.md']);
    expect(filesOf(folder, ['**/{báo cáo,kế hoạch 1}.md'])).toEqual([
      'năm 2025/kế hoạch 1.md',
      'năm 2026/báo cáo.md',
      'năm 2026/kế hoạch 1.md',
    ]);
    expect(filesOf(folder, ['../năm 202[5]/*'], { cwd: 'năm 2026' })).toEqual(['../năm 2025/kế hoạch 1.md']);
  });

  it('match names that macOS stored decomposed, and so do plain paths', () => {
    const stored = 'kế hoạch/tỉnh.md'.normalize('NFD');
    const folder = folderWith({ [stored]: CLEAN });
    const typed = ['kế hoạch/tỉnh.md', 'kế hoạch/*ỉ*.md', '**/tỉnh.md', 'kế hoạch'];
    // one that matched nothing would stand there as a failure
    expect(filesOf(folder, [...typed, ...typed.map((path) => path.normalize('NFD'))])).toEqual([stored]);
  });
});

describe('files left out', () => {
  it('are those of .gitignore, nested and taken back', () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'nháp/\n/gốc.md\n*.bak.md\n!giữ.bak.md\n',
      'gốc.md': OVER,
      'a.md': CLEAN,
      'bỏ.bak.md': OVER,
      'giữ.bak.md': CLEAN,
      'nháp/x.md': OVER,
      'so/.gitignore': '*.md\n!gốc.md\n',
      'so/gốc.md': CLEAN,
      'so/b.md': OVER,
      'so/phòng/c.md': OVER,
      'so/phòng/.gitignore': '!d.md\n',
      'so/phòng/d.md': CLEAN,
    });
    const wanted = ['a.md', 'giữ.bak.md', 'so/gốc.md', 'so/phòng/d.md'];
    expect(filesOf(folder, [])).toEqual(wanted);
    expect(filesOf(folder, ['**/*.md'])).toEqual(wanted);
    expect(filesOf(folder, [], { cwd: 'so/phòng' })).toEqual(['d.md']);
    expect(filesOf(folder, ['so'])).toEqual(['so/gốc.md', 'so/phòng/d.md']);
  });

  it('are those of .gitignore in the current folder, though nothing is a checkout', () => {
    const folder = folderWith({ '.gitignore': 'x.md\n', 'so/x.md': OVER, 'so/y.md': CLEAN });
    expect(filesOf(folder, [])).toEqual(['so/y.md']);
    expect(filesOf(folder, ['so'])).toEqual(['so/y.md']);
  });

  it('are those of ignore:, relative to the configuration and taken back', () => {
    const folder = folderWith({
      'kehoach-lint.yaml': 'root: true\nignore: ["lưu trữ/", "*.nháp.md", "!giữ.nháp.md", "so/**/tạm.md"]\n',
      'lưu trữ/2019/a.md': OVER,
      'b.nháp.md': OVER,
      'giữ.nháp.md': CLEAN,
      'so/kehoach-lint.yaml': 'ignore: [c.md]\n',
      'so/c.md': OVER,
      'so/phòng/c.md': CLEAN,
      'so/phòng/tạm.md': OVER,
    });
    expect(filesOf(folder, [])).toEqual(['giữ.nháp.md', 'so/phòng/c.md']);
    expect(filesOf(folder, [], { cwd: 'so' })).toEqual(['phòng/c.md']);
  });

  it('are checked all the same when they are named', () => {
    const folder = folderWith({
      '.gitignore': 'a.md\n',
      'kehoach-lint.yaml': 'ignore: [b.md]\n',
      'a.md': ETH,
      'b.md': ETH,
    });
    expect(filesOf(folder, ['a.md', 'b.md'])).toEqual(['a.md', 'b.md']);
  });

  it('make a folder of which nothing is left a failure that says so', () => {
    const folder = folderWith({ '.gitignore': 'so/\n', 'so/a.md': CLEAN });
    for (const args of [['so'], []]) {
      const { code, stdout } = folder.run(args);
      expect(code).toBe(2);
      expect(stdout).toContain('đều được bỏ qua (.gitignore, “ignore:”). Nêu tên tệp để vẫn kiểm tra.');
    }
  });
});
