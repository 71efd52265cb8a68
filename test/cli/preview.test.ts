/** `preview`: one document as a page of its own. */
import { createHash } from 'node:crypto';
import { copyFileSync, statSync } from 'node:fs';
import { join } from 'pathe';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMAND, type Folder, type Ran, folderWith, variables } from '../support/command.ts';
import { elementsOf } from '../support/previewing.ts';

const PLAN = `Số: 12/KH-STP

Lào Cai, ngày 05 tháng 01 năm 2026

KẾ HOẠCH

Kiểm tra văn bản năm 2026

PHỤ LỤC

| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | Lập danh mục văn bản | Phòng Kiểm tra văn bản | Thanh tra Sở | Trước ngày 31/3/2026 |
| 2 | Kiểm tra theo chuyên đề |  | Văn phòng Sở | |
`;

function parsed(page: string): ReturnType<typeof elementsOf> {
  expect(page.startsWith('<!doctype html>\n')).toBe(true);
  return elementsOf(page.replace('<!doctype html>', ''));
}
const withPlan = (): Folder => folderWith({ 'ke-hoach.md': PLAN, 'kehoach-lint.yaml': 'root: true\n' });

describe('preview', () => {
  it('prints one page that needs nothing else, and lets nothing else run', () => {
    const { code, stdout, stderr } = withPlan().run(['preview', 'ke-hoach.md']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const elements = parsed(stdout);
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] !== undefined)?.attributes.content;
    const hashes = ['script', 'style'].map((wanted) => {
      const [own, ...more] = elements.filter(({ name }) => name === wanted);
      expect(more).toEqual([]);
      return `${wanted}-src 'sha256-${createHash('sha256')
        .update(own?.text ?? '')
        .digest('base64')}'`;
    });
    expect(policy).toBe(`default-src 'none'; ${hashes.join('; ')}; base-uri 'none'; form-action 'none'`);
    expect(elements.find(({ name }) => name === 'title')?.text).toBe('Kiểm tra văn bản năm 2026');
    expect(stdout).toContain('Nhiệm vụ 2 chưa ghi thời hạn');
  });

  it('speaks the language asked for', () => {
    const { stdout } = withPlan().run(['preview', 'ke-hoach.md', '--locale', 'en']);
    const elements = parsed(stdout);
    expect(elements[0]?.attributes.lang).toBe('en');
    expect(stdout).toContain('Load per unit');
    expect(stdout).not.toContain('Khối lượng');
  });

  it('counts from the day given, and from the configuration named', () => {
    const folder = withPlan();
    folder.write('khac.yaml', 'rules: { task-missing-deadline: off }\n');
    const page = (...args: readonly string[]): string => folder.run(['preview', 'ke-hoach.md', ...args]).stdout;
    expect(page('--today', '2026-03-01')).toContain('hôm nay');
    expect(page('--today', '2031-03-01')).not.toContain('hôm nay');
    expect(page('--config', 'khac.yaml')).not.toContain('chưa ghi thời hạn');
  });

  it('takes standard input', () => {
    const { code, stdout } = folderWith().run(['preview', '-', '--stdin-filename', 'a/b.md'], { input: PLAN });
    expect(code).toBe(0);
    expect(parsed(stdout).find(({ name }) => name === 'main')?.attributes['data-file']).toBe('a/b.md');
  });

  it('works from a bundle that lies alone', () => {
    const folder = withPlan();
    copyFileSync(join(COMMAND, '../kehoach-lint.cjs'), folder.at('alone.cjs'));
    const { status, stdout } = spawnSync(process.execPath, [folder.at('alone.cjs'), 'preview', 'ke-hoach.md'], {
      cwd: folder.path,
      env: variables(),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(parsed(stdout).find(({ name }) => name === 'script')?.text).toContain('acquireVsCodeApi');
  });
});

describe('preview -o', () => {
  it('writes the page and says nothing', () => {
    const folder = withPlan();
    expect(folder.run(['preview', 'ke-hoach.md', '-o', 'ra.html'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(folder.read('ra.html')).toBe(folder.run(['preview', 'ke-hoach.md']).stdout);
    expect(folder.names()).toEqual(['ke-hoach.md', 'kehoach-lint.yaml', 'ra.html']);
  });

  it('replaces a page that is there, and keeps its mode', () => {
    const folder = withPlan();
    folder.write('ra.html', 'cũ');
    spawnSync('chmod', ['640', folder.at('ra.html')]);
    expect(folder.run(['preview', 'ke-hoach.md', '--output', 'ra.html']).code).toBe(0);
    expect(folder.read('ra.html')).toContain('</html>');
    expect(statSync(folder.at('ra.html')).mode & 0o777).toBe(0o640);
  });

  it.each<[string, readonly string[], string]>([
    ['no such file', ['x.md'], 'Không tìm thấy “x.md”. Kiểm tra lại đường dẫn.'],
    ['several files', ['.'], 'Lệnh này chỉ nhận một tệp; “.” là nhiều tệp. Nêu tên một tệp.'],
    [
      'no folder for the page',
      ['ke-hoach.md', '-o', 'x/ra.html'],
      'Không ghi được kết quả vào “x/ra.html”: không có thư mục này. Kiểm tra lại đường dẫn.',
    ],
    [
      'the page over the document',
      ['ke-hoach.md', '-o', './ke-hoach.md'],
      '“ke-hoach.md” là chính văn bản đang xem nên không ghi đè. Ghi vào tệp khác.',
    ],
    ['no day', ['ke-hoach.md', '--today', 'mai'], 'Ngày “mai” không hợp lệ. Ghi như 22/11/2026 hoặc 2026-11-22.'],
  ])('refuses: %s', (_, args, message) => {
    const folder = withPlan();
    folder.write('khac.md', PLAN);
    const ran: Ran = folder.run(['preview', ...args]);
    expect(ran).toEqual({ code: 2, stdout: '', stderr: `${message}\n` });
    expect(folder.read('ke-hoach.md')).toBe(PLAN);
    expect(folder.names()).toEqual(['ke-hoach.md', 'kehoach-lint.yaml', 'khac.md']);
  });

  it('says what is wrong with the configuration, and shows the page all the same', () => {
    const folder = folderWith({ 'a.md': PLAN, 'kehoach-lint.yaml': 'yaer: 2030\n' });
    const { code, stdout, stderr } = folder.run(['preview', 'a.md']);
    expect([code, stderr]).toEqual([2, 'kehoach-lint.yaml:1:1  Không có mục “yaer”. Có phải “year”?\n']);
    expect(stdout).toContain('</html>');
  });
});

it('stands in the built package', () => {
  for (const name of ['preview.js', 'preview.css'])
    expect(statSync(join(COMMAND, '..', name)).size).toBeGreaterThan(1000);
});
