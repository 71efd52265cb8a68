/** The report for people: where, what, the line of the document, and a closing line that counts everything. */
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { CLEAN, ETH, OVER, folderWith } from '../support/command.ts';

const DATA = / · danh mục văn bản cập nhật \d{2}\/\d{1,2}\/\d{4}\n$/u;
const ESC = '\u001b';

/** The last line, without the day of the data. */
function closing(stdout: string): string | undefined {
  expect(stdout).toMatch(DATA);
  return stdout.replace(DATA, '').split('\n').at(-1);
}

/** What the carets of a report stand under, by the columns of a terminal. */
function marked(stdout: string): readonly string[] {
  const lines = stdout.split('\n');
  return lines.flatMap((line, index) => {
    const [, gutter = '', carets = ''] = /^(.*│ *)(\^+)$/u.exec(line) ?? [];
    const [from, to] = [stringWidth(gutter), stringWidth(gutter) + carets.length];
    let [at, text] = [0, ''];
    for (const { segment } of new Intl.Segmenter('vi').segment(lines[index - 1] ?? '')) {
      if (at >= from && at < to) text += segment;
      at += stringWidth(segment);
    }
    return carets === '' ? [] : [text];
  });
}

describe('a finding', () => {
  it('stands below its file with severity, place, message, rule, and its line with a mark', () => {
    const { stdout, stderr, code } = folderWith({ 'so/a.md': OVER }).run(['lint', 'so/a.md']);
    expect(stdout.split('\n').slice(0, -2)).toEqual([
      'so/a.md',
      '  Lỗi       3:39    Tỷ lệ 109 % vượt 100 %. Kiểm tra lại số liệu.   target-over-100',
      '            3      │ - Tỷ lệ hồ sơ giải quyết đúng hạn đạt 109%.',
      '                   │                                       ^^^^',
      '',
    ]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
  });

  it('is marked at its place whether letters are composed, decomposed, wide or emoji', () => {
    const lines = [
      '- Tỷ lệ hồ sơ',
      '- 規劃 tỷ lệ hồ sơ',
      '- Tỷ lệ 👨‍👩‍👧 hồ sơ',
      '-\tTỷ lệ hồ sơ',
      `- ${'Tỷ lệ hồ sơ '.repeat(30)}`,
    ];
    const text = `I. MỤC TIÊU\n\n${lines.map((line) => `${line} đạt 109%, ${'giải quyết đúng hạn '.repeat(9)}`).join('\n')}\n`;
    const folder = folderWith({
      'nfc.md': text,
      'nfd.md': text.normalize('NFD'),
      'bom.md': `\ufeff${text.replaceAll('\n', '\r\n')}`,
    });
    const { stdout } = folder.run(['lint', '.', '--only', 'target-over-100']);
    expect(marked(stdout)).toEqual(Array.from({ length: 15 }, () => '109%'));
    for (const line of stdout.split('\n')) if (line.includes('│')) expect(stringWidth(line)).toBeLessThanOrEqual(120);
    expect(stdout.match(/…/gu)?.length).toBeGreaterThan(15);
  });

  it('points to its other places, with the file where that is another one', () => {
    const target = (share: string): string => OVER.replace('109%', share);
    const folder = folderWith({
      'a.md': `${target('95%')}- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 94%.\n`,
      'kehoach-lint.yaml': 'root: true\nsuperior: tinh/ke-hoach.md\n',
      'tinh/ke-hoach.md': target('98%'),
    });
    const { stdout } = folder.run(['lint', 'a.md']);
    expect(stdout).toContain('\n            → 3:39  Giá trị kia ghi ở đây\n');
    expect(stdout).toContain('\n            → tinh/ke-hoach.md:3:39  Mức cấp trên giao\n');
  });
});

describe('the closing line', () => {
  it('is all that a clean run says', () => {
    const { stdout, stderr, code } = folderWith({ 'a.md': CLEAN, 'b.md': CLEAN, 'c.md': CLEAN }).run([]);
    expect(closing(stdout)).toBe('3 tệp · không có lỗi');
    expect(stdout.split('\n')).toHaveLength(2);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  it('counts errors, warnings, info, what a comment silenced, and what can be fixed', () => {
    const silenced = OVER.replace('- ', '<!-- kehoach-lint-disable-next-line target-over-100 -- đã kiểm tra -->\n- ');
    const folder = folderWith({ 'a.md': OVER, 'b.md': ETH, 'c.md': silenced, 'd.md': ETH });
    expect(closing(folder.run([]).stdout)).toBe(
      '4 tệp · 1 lỗi, 2 cảnh báo · 1 bỏ qua theo chú thích · 2 sửa được bằng `kehoach-lint fix`',
    );
    expect(closing(folder.run(['d.md', '--rule', 'text-normalization=info']).stdout)).toBe(
      '1 tệp · 1 gợi ý · 1 sửa được bằng `kehoach-lint fix`',
    );
  });

  it('counts what could not be checked, and says of no file that it is clean then', () => {
    const folder = folderWith({ 'a.md': CLEAN });
    expect(closing(folder.run(['không-có.md']).stdout)).toBe('0 tệp · 1 mục không kiểm tra được');
    expect(closing(folder.run(['không-có.md', 'a.md', '*.markdown']).stdout)).toBe(
      '1 tệp · 2 mục không kiểm tra được · không có lỗi',
    );
  });

  it('speaks English in the singular and the plural', () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': ETH });
    const english = (args: readonly string[]): string => folder.run([...args, '--locale', 'en']).stdout;
    expect(english(['a.md'])).toMatch(/\n1 file · 1 error · registry of documents as of \d+ [A-Z][a-z]+ \d{4}\n$/u);
    expect(english(['a.md', 'b.md', 'c.md'])).toMatch(
      /\n2 files · 1 not checked · 1 error, 1 warning · 1 fixable with /u,
    );
  });
});

describe('the language', () => {
  const speaks = (args: readonly string[], env: Readonly<Record<string, string>>): string =>
    folderWith()
      .run(['explain', ...args], { env })
      .stderr.startsWith('The command')
      ? 'en'
      : 'vi';

  it('is Vietnamese unless the environment or --locale says English', () => {
    expect(speaks([], {})).toBe('vi');
    expect(speaks([], { LANG: 'C.UTF-8' })).toBe('vi');
    expect(speaks([], { LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(speaks([], { LANG: 'vi_VN.UTF-8', LC_ALL: 'en_US' })).toBe('en');
    expect(speaks([], { LANG: 'en_US', LC_ALL: '' })).toBe('en');
    expect(speaks(['--locale', 'vi'], { LANG: 'en_US' })).toBe('vi');
    expect(speaks(['--locale=en'], { LANG: 'vi_VN' })).toBe('en');
  });

  it('is that of findings too', () => {
    expect(folderWith({ 'a.md': OVER }).run([], { env: { LANG: 'en' } }).stdout).toContain(
      'Error    3:39    The share',
    );
  });
});

describe('colours', () => {
  const isColored = (args: readonly string[], env: Readonly<Record<string, string>>): boolean =>
    folderWith()
      .run(['rules', ...args], { env })
      .stdout.includes(ESC);

  it('do not go into a pipe unless FORCE_COLOR asks for them, and nothing else forbids them', () => {
    expect(isColored([], {})).toBe(false);
    expect(isColored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(isColored([], { FORCE_COLOR: '1', CI: 'true' })).toBe(true);
    expect(isColored([], { FORCE_COLOR: '0' })).toBe(false);
    expect(isColored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(isColored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });

  it('leave the words as they are', () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': ETH, 'c.md': '\u0000' });
    const plain = folder.run([]).stdout;
    const colored = folder.run([], { env: { FORCE_COLOR: '1' } }).stdout;
    expect(stripVTControlCharacters(colored)).toBe(plain);
  });
});
