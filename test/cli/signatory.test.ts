/** `report`: the page for who signs, with denominators, what was waived and why, and what was not evaluated. */
import { parse as parseHtml } from 'parse5';
import { describe, expect, it } from 'vitest';
import { checkout } from '../support/checkout.ts';
import { type Folder, OVER, folderWith } from '../support/command.ts';
import { HOSTILE, hostileFolder } from '../support/formats.ts';

const TABLE =
  'PHỤ LỤC\n\n| TT | Nhiệm vụ | Kết quả | Chủ trì | Thời hạn |\n| --- | --- | --- | --- | --- |\n' +
  '| 1 | Rà soát thủ tục hành chính | Báo cáo | Văn phòng Sở | Quý II |\n' +
  '| 2 | Đào tạo công chức |  | Phòng Tổ chức |  |\n| 3 | Kiểm tra công vụ | Báo cáo | Thanh tra Sở | Quý III |\n';
const WAIVED = OVER.replace(
  '- ',
  '<!-- kehoach-lint-disable-next-line target-over-100 until:2099-12-31 -- đã hỏi Sở Tài chính -->\n- ',
);
const markdown = (folder: Folder): string => folder.run(['report', '--format', 'markdown']).stdout;

describe('report', () => {
  it('says what was checked, of how many, what is open, and what was not evaluated', () => {
    const text = markdown(folderWith({ 'a.md': TABLE }));
    for (const share of [
      '3 trong 3 nhiệm vụ có một đơn vị chủ trì',
      '2 trong 3 nhiệm vụ có thời hạn',
      '2 trong 3 nhiệm vụ ở bảng ghi kết quả',
    ])
      expect(text).toContain(`- ${share}\n`);
    expect(text).toMatch(/- (\d+) trong (\d+) quy tắc đã chạy không phát hiện vấn đề/u);
    const [, good = '', of = ''] = /- (\d+) trong (\d+) quy tắc/u.exec(text) ?? [];
    expect(Number(of) - Number(good)).toBeGreaterThan(0);
    expect(text).toContain('### Còn phải xử lý\n\n- Lỗi, dòng 6: Nhiệm vụ 2 ');
    expect(text).toMatch(/### Chưa đánh giá\n\n- \d+ quy tắc không bật: .*; Kinh phí cộng không khớp; .*\.\n$/u);
  });

  it('says what was waived, why and until when', () => {
    const text = markdown(folderWith({ 'a.md': WAIVED }));
    expect(text).toContain('### Bỏ qua có ghi chú\n\n- dòng 4: Tỷ lệ 109 % vượt 100 %.');
    expect(text).toContain('đã hỏi Sở Tài chính; đến ngày 31/12/2099');
    expect(text).toContain('### Còn phải xử lý\n\nKhông còn vấn đề nào.');
    // what was waived did not pass
    expect(text).toContain('- 0 trong 1 chỉ tiêu không có điểm cần xem\n');
  });

  it('says who waived it, as git tells of the comment, and nobody where it is not committed yet', () => {
    const folder = checkout({ 'a.md': WAIVED });
    expect(markdown(folder)).toContain('đã hỏi Sở Tài chính; người ghi: Thu; đến ngày');
    folder.write('a.md', WAIVED.replace('đã hỏi', 'mới hỏi'));
    expect(markdown(folder)).toContain('mới hỏi Sở Tài chính; đến ngày');
  });

  it('never calls a document that could not be read checked', () => {
    const folder = folderWith({ 'a.md': '\u0000' });
    const { code, stdout } = folder.run(['report', '--format', 'markdown']);
    expect(code).toBe(2);
    expect(stdout).toContain('### Chưa đánh giá\n\n- “a.md” là tệp nhị phân');
    expect(stdout).not.toContain('Không còn vấn đề nào');
  });

  it('is an HTML page that parse5 takes without a complaint, whatever the document holds, and that runs nothing', () => {
    const folder = hostileFolder();
    expect(folder.run(['report', '-o', 'trang.html'])).toEqual({ code: 2, stdout: '', stderr: '' });
    const page = folder.read('trang.html');
    const faults: string[] = [];
    parseHtml(page, { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
    expect(page).not.toContain('<script');
    expect(page).not.toContain(HOSTILE);
    expect(page).toContain('default-src &#39;none&#39;');
  });

  it('fails nothing by what it finds', () => {
    expect(folderWith({ 'a.md': OVER }).run(['report']).code).toBe(0);
  });
});
