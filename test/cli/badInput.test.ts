/** Files that cannot be checked: one sentence each, the others are checked, exit code 2. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CLEAN, OVER, folderWith } from '../support/command.ts';

const REPORTS = z.array(
  z.object({ file: z.string(), error: z.string().optional(), findings: z.array(z.object({ ruleId: z.string() })) }),
);

/** "Kế hoạch" in the bytes of TCVN3 and of Windows-1258, "# Kế" in UTF-16 of either order. */
const TCVN3 = Buffer.from([
  ...Buffer.from('# Báo cáo\n\nK'),
  0xd5,
  ...Buffer.from(' ho'),
  0xb9,
  ...Buffer.from('ch\n'),
]);
const WINDOWS_1258 = Buffer.from([0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68, 0x0a]);
const UTF16LE = Buffer.from('\ufeff# Kế', 'utf16le');
const UTF16BE = Buffer.from(UTF16LE).swap16();

describe('what cannot be checked', () => {
  const folder = () =>
    folderWith({
      'tcvn3.md': TCVN3,
      '1258.md': WINDOWS_1258,
      'utf16le.md': UTF16LE,
      'utf16be.md': UTF16BE,
      'nhị phân.md': Buffer.from('GIF89a\u0000\u0000'),
      'kế hoạch.docx': Buffer.from('PK\u0003\u0004\u0014\u0000'),
      'kế hoạch.doc': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'kế hoạch.pdf': '%PDF-1.7\n',
      'cắt.md': Buffer.from('# Kế hoạch').subarray(0, 4),
      'a.md': OVER,
    });
  const ENCODING = 'có thể là TCVN3 hoặc Windows-1258. Mở tệp và lưu lại với bảng mã UTF-8.';

  const WORD =
    'là tệp Word hoặc tệp nén, không phải Markdown. Chuyển sang Markdown (ví dụ bằng pandoc) rồi kiểm tra lại.';

  it('is said file by file, with what to do, and the others are checked', () => {
    const here = folder();
    mkdirSync(here.at('trống'));
    mkdirSync(here.at('thư mục.md'));
    symlinkSync('vòng.md', here.at('vòng.md'));
    const named = ['', 'không có.md', 'a.md/b.md', 'trống', 'thư mục.md', 'vòng.md', '*.txt', 'tcvn3.md', '1258.md'];
    const foreign = ['kế hoạch.docx', 'kế hoạch.doc', 'kế hoạch.pdf'];
    const { code, stdout, stderr } = here.run([...named, ...foreign, '*.md', '--format', 'json']);
    const reports = REPORTS.parse(JSON.parse(stdout));
    expect(
      Object.fromEntries(reports.flatMap(({ file, error }) => (error === undefined ? [] : [[file, error]]))),
    ).toEqual({
      '.': 'Không tìm thấy “”. Kiểm tra lại đường dẫn.',
      'không có.md': 'Không tìm thấy “không có.md”. Kiểm tra lại đường dẫn.',
      'a.md/b.md': 'Không tìm thấy “a.md/b.md”. Kiểm tra lại đường dẫn.',
      trống: 'Thư mục “trống” không có tệp Markdown (.md, .markdown) nào để kiểm tra. Kiểm tra lại đường dẫn.',
      'thư mục.md':
        'Thư mục “thư mục.md” không có tệp Markdown (.md, .markdown) nào để kiểm tra. Kiểm tra lại đường dẫn.',
      'vòng.md': 'Không đọc được “vòng.md”: liên kết dẫn vòng về chính nó.',
      '*.txt': 'Không có tệp Markdown nào khớp với “*.txt”. Kiểm tra lại mẫu tên.',
      'tcvn3.md': `“tcvn3.md” không dùng bảng mã UTF-8 (dòng 3), ${ENCODING}`,
      '1258.md': `“1258.md” không dùng bảng mã UTF-8 (dòng 1), ${ENCODING}`,
      'cắt.md': `“cắt.md” không dùng bảng mã UTF-8 (dòng 1), ${ENCODING}`,
      'utf16le.md': '“utf16le.md” dùng bảng mã UTF-16. Mở tệp và lưu lại với bảng mã UTF-8.',
      'utf16be.md': '“utf16be.md” dùng bảng mã UTF-16. Mở tệp và lưu lại với bảng mã UTF-8.',
      'kế hoạch.docx': `“kế hoạch.docx” ${WORD}`,
      'kế hoạch.doc': `“kế hoạch.doc” ${WORD}`,
      'kế hoạch.pdf':
        '“kế hoạch.pdf” là tệp PDF, không phải Markdown. Chuyển tệp Word gốc sang Markdown rồi kiểm tra lại.',
      'nhị phân.md':
        '“nhị phân.md” là tệp nhị phân, không phải văn bản Markdown. Chuyển văn bản sang Markdown rồi kiểm tra lại.',
    });
    expect(reports.find(({ file }) => file === 'a.md')?.findings).toEqual([{ ruleId: 'target-over-100' }]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  });

  it('is no worse on standard input', () => {
    const { code, stdout } = folderWith().run(['-', '--stdin-filename', 'x.md'], { input: TCVN3 });
    expect(code).toBe(2);
    expect(stdout).toContain(`x.md\n  Lỗi       “x.md” không dùng bảng mã UTF-8 (dòng 3), ${ENCODING}\n`);
  });

  it('is said in English too', () => {
    const { stdout } = folder().run(['x.md', 'tcvn3.md', '--locale', 'en']);
    expect(stdout).toContain('Error    There is no file “x.md”. Check the path.\n');
    expect(stdout).toContain('Error    “tcvn3.md” is not UTF-8 (line 3)');
  });
});

describe('odd texts', () => {
  it('are checked: empty, only a mark, no line end, lone carriage returns, characters of other scripts', () => {
    const folder = folderWith({
      'a.md': '',
      'b.md': '\ufeff',
      'c.md': OVER.trimEnd(),
      'd.md': OVER.replaceAll('\n', '\r'),
      'e.md': '規劃 🚀 \ufffe \u200b',
    });
    const reports = REPORTS.parse(folder.json(['lint', '--only', 'target-over-100']));
    expect(reports.map(({ error, findings }) => error ?? findings.length)).toEqual([0, 0, 1, 1, 0]);
  });
});

describe('a run over many files', () => {
  it('goes on behind every failure', () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, index): [string, string | Buffer] => {
        const name = `${String(index).padStart(3, '0')}.md`;
        return [name, index % 10 === 3 ? TCVN3 : index % 10 === 7 ? OVER : CLEAN];
      }),
    );
    const { code, stdout } = folderWith(files).run([]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/\n180 tệp · 20 mục không kiểm tra được · 20 lỗi · /u);
  });
});
