/** `--shard i/n` and `merge`: parts of one archive, checked apart and joined, are what one run would have told, to the byte. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { archiveDocument } from '../support/archive.ts';
import { ETH, type Folder, OVER, type Ran, folderWith } from '../support/command.ts';

const ARCHIVE = Object.fromEntries(
  Array.from({ length: 48 }, (_, at) => archiveDocument(at)).map(({ path, text }) => [path, text]),
);
const WAIVED = OVER.replace('- ', '<!-- kehoach-lint-disable-next-line target-over-100 -- đã hỏi -->\n- ');
/** Mistakes of every kind: in documents, in configurations above and below, in files that cannot be read. */
const FILES = {
  ...ARCHIVE,
  'kehoach-lint.yaml': `root: true
rulez: {}
overrides:
  - { when: { kind: BC }, files: ["2021/**"], rules: { target-over-100: off } }
  - { files: ["khong-co/**"], rules: { target-over-100: off } }
`,
  '2022/kehoach-lint.yaml': 'rules: { target-over-10: off }\n',
  '2023/hỏng.md': '\u0000',
  '2023/thieu.md': `---\nsuperior: khong-co.md\n---\n\n${OVER}`,
  'bo-qua.md': WAIVED,
  'đơn vị.md': ETH,
};
const PARTS = 8;

const part = (folder: Folder, index: number, of: number, args: readonly string[] = []): Ran =>
  folder.run(['lint', ...args, '--shard', `${String(index)}/${String(of)}`, '--format', `json=${String(index)}.json`]);
const names = (of: number): readonly string[] => Array.from({ length: of }, (_, at) => `${String(at + 1)}.json`);

/** Checks all parts, each for itself. */
function parts(folder: Folder, of: number, args: readonly string[] = []): readonly Ran[] {
  return names(of).map((_, at) => part(folder, at + 1, of, args));
}

describe('the parts of an archive', () => {
  it('are joined to what one run tells, to the byte, in any order', () => {
    const folder = folderWith(FILES);
    const whole = folder.run(['lint', '--format', 'json']);
    const codes = parts(folder, PARTS).map(({ code }) => code);
    expect(whole.code).toBe(2);
    expect(Math.max(...codes.map(Number))).toBe(2);
    const merged = folder.run(['merge', ...names(PARTS).toReversed(), '--format', 'json']);
    expect(merged.stdout === whole.stdout).toBe(true);
    expect({ code: merged.code, stderr: merged.stderr }).toEqual({ code: 2, stderr: '' });
    expect(whole.stdout).toContain('khong-co/**');
  }, 120_000);

  it('give every other format as one run does, where the documents lie beside', () => {
    const folder = folderWith(FILES);
    parts(folder, 3);
    const formats = [
      'text',
      'compact',
      'jsonl',
      'junit',
      'checkstyle',
      'github',
      'gitlab',
      'sarif',
      'rdjson',
      'azure',
      'markdown',
      'html',
      'csv',
    ];
    const outputs = (to: string) => formats.flatMap((name) => ['--format', `${name}=${to}-${name}`]);
    folder.run(['lint', ...outputs('mot')]);
    folder.run(['merge', ...names(3), ...outputs('ghep')]);
    // the report of a part holds no previews, and the page says so
    const bare = (page: string): string =>
      page
        .replace(/<details class="fold">[\s\S]*?<\/noscript>\s*<\/details>/gu, '')
        .replace(/<p class="(?:note|title)">.*?<\/p>|<button type="button" name="folds".*?<\/button>/gu, '')
        .replace(/>\s+/gu, '>');
    for (const name of formats) {
      const [merged, whole] = [folder.read(`ghep-${name}`), folder.read(`mot-${name}`)];
      expect(name === 'html' ? bare(merged) === bare(whole) : merged === whole, name).toBe(true);
    }
    expect(folder.read('ghep-html')).toMatch(/<p class="note">\d+ văn bản không kèm bản xem trước/u);
  }, 120_000);

  it('are held against a baseline, and count as lint does', () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': ETH, 'c.md': OVER });
    folder.run(['baseline', 'a.md']);
    parts(folder, 2, ['--baseline']);
    const merge = (...args: readonly string[]): Ran => folder.run(['merge', ...names(2), '--format', 'json', ...args]);
    const whole = folder.run(['lint', '--baseline', '--format', 'json']);
    expect(merge()).toEqual(whole);
    expect(merge('--fail-on', 'off').code).toBe(0);
    expect(merge('--fail-on', 'off', '--max-warnings', '0').code).toBe(1);
    expect(merge('--quiet').stdout).not.toContain('text-normalization');
  });

  it('are told by the path alone: a document stays in its part when others come', () => {
    const folder = folderWith(ARCHIVE);
    const reports = z.array(z.object({ file: z.string() }));
    const filesOf = (): readonly string[] => {
      part(folder, 2, 3);
      return reports.parse(JSON.parse(folder.read('2.json'))).map(({ file }) => file);
    };
    const before = filesOf();
    folder.write('2021/moi.md', OVER);
    expect(filesOf().filter((file) => file !== '2021/moi.md')).toEqual(before);
    expect(before.length).toBeGreaterThan(8);
    expect(before.length).toBeLessThan(24);
  });
});

describe('merge', () => {
  const few = { 'a.md': OVER, 'b.md': ETH, 'c.md': OVER, 'd.md': ETH, 'e.md': OVER };

  it('ends with 2 and says so when a part is missing, is there twice, or is of another run', () => {
    const folder = folderWith(few);
    parts(folder, 2);
    const missing = folder.run(['merge', '1.json', '--format', 'json']);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/^Thiếu kết quả của \d trong 5 văn bản\./u);
    const twice = folder.run(['merge', '1.json', '2.json', '1.json']);
    expect({ code: twice.code, stdout: twice.stdout }).toEqual({ code: 2, stdout: '' });
    expect(twice.stderr).toMatch(/có trong hai kết quả/u);
    folder.write('f.md', OVER);
    part(folder, 2, 2);
    const other = folder.run(['merge', '1.json', '2.json']);
    expect({ code: other.code, stdout: other.stdout }).toEqual({ code: 2, stdout: '' });
    expect(other.stderr).toMatch(/không cùng một lần kiểm tra/u);
  });

  it('joins reports of different folders in the order given, each problem of a configuration once', () => {
    const folder = folderWith({ 'x/a.md': OVER, 'y/b.md': ETH, 'kehoach-lint.yaml': 'rulez: {}\n' });
    folder.run(['lint', 'y', '--format', 'json=y.json']);
    folder.run(['lint', 'x', '--format', 'json=x.json']);
    const { stdout, code } = folder.run(['merge', 'y.json', 'x.json', '--format', 'json']);
    const whole = folder.run(['lint', 'y', 'x', '--format', 'json']);
    expect({ stdout, code }).toEqual({ stdout: whole.stdout, code: 2 });
  });

  it.each<[string, string]>([
    ['of text', 'a.md:3:1 lỗi'],
    ['of another program', '{"runs":[]}'],
    ['with a place that is none', '[{"file":"a.md","findings":[{"line":-1}],"suppressed":[]}]'],
    ['cut off', '[{"file":"a.md","find'],
  ])('takes no report %s for a clean one', (_, text) => {
    const { code, stdout, stderr } = folderWith({ 'x.json': text }).run(['merge', 'x.json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^“x\.json” không phải là kết quả JSON/u);
  });

  it('ends with 2 for a report that is not there', () => {
    expect(folderWith().run(['merge', 'x.json']).code).toBe(2);
  });
});

describe('--shard', () => {
  it.each(['0/2', '3/2', '1', '1/0', 'a/b', '-1/2'])('is refused for “%s”', (value) => {
    const { code, stdout, stderr } = folderWith({ 'a.md': OVER }).run(['--shard', value]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--shard');
  });

  it('does not go with --fix', () => {
    const folder = folderWith({ 'b.md': ETH });
    expect(folder.run(['--fix', '--shard', '1/1']).code).toBe(2);
    expect(folder.read('b.md')).toBe(ETH);
  });

  it('may leave nothing for a machine, which then ends with 0', () => {
    const folder = folderWith({ 'a.md': OVER });
    expect(
      parts(folder, 4)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual([0, 0, 0, 1]);
    expect(folder.run(['merge', ...names(4)]).code).toBe(1);
  });
});
