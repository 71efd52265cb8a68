import { describe, expect, it } from 'vitest';
import { issuerEnd } from '../../../../core/plan/issuers/issuers.ts';
import { codesOfBody } from '../../../../core/plan/issuers/issuingBody.ts';
import { knowledge } from '../../../support/knowledge.ts';

/** The name of a body at the head of a text; null when none begins there. */
function bodyAt(text: string): string | null {
  const end = issuerEnd(text, 0, knowledge());
  return end === null ? null : text.slice(0, end);
}

describe('the name of a body ends', () => {
  it.each([
    ['before what it issued, or what about', 'Chính phủ', ' về kiểm soát thủ tục hành chính'],
    ['before what it issued, or what about', 'Thủ tướng Chính phủ', ' phê duyệt Đề án'],
    ['before what it issued, or what about', 'Chủ tịch UBND tỉnh', ' ban hành Kế hoạch'],
    ['before what it issued, or what about', 'Bộ Giáo dục và Đào tạo', ' quy định'],
    ['before what it issued, or what about', 'Bộ trưởng Bộ Nội vụ', ' hướng dẫn'],
    ['behind its place', 'Ủy ban nhân dân tỉnh Khánh Hòa', ' về việc'],
    ['behind its place', 'Sở Y tế tỉnh Khánh Hòa', ' năm 2023'],
    ['behind its term', 'Bộ Chính trị (Khóa XII)', ' về'],
    ['behind a comma and “và” of its own', 'Sở Văn hóa, Thể thao và Du lịch', ' về'],
    ['behind a dash of its own', 'Phòng Kế hoạch - Tài chính', ''],
    ['behind a dash of its own', 'liên Bộ Tài chính - Bộ Công Thương', ''],
    ['before the next body', 'Bộ Nông nghiệp và Môi trường', ', Bộ Y tế'],
    ['before the next body', 'Sở Y tế', ' và Sở Nội vụ'],
    ['before the next body', 'Ban Chỉ đạo cải cách hành chính tỉnh', ', các đơn vị'],
    ['whatever its case', 'chính phủ', '.'],
    ['behind the matter it is named for', 'Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh Nam Định', ' về việc'],
    ['behind the matter it is named for', 'Ủy ban Quốc gia về chuyển đổi số', ' ban hành'],
    ['behind the matter it is named for', 'Ban Chỉ đạo xây dựng nông thôn mới tỉnh Nghệ An', ' về'],
    ['behind the matter it is named for', 'Ban Chỉ đạo Trung ương', ' về việc kiện toàn'],
    ['behind the matter it is named for', 'Trưởng phòng Văn hóa - Xã hội xã Tân Lập', ' tại Tờ trình'],
    ['in capitals', 'BỘ GIAO THÔNG VẬN TẢI', ' BAN HÀNH KẾ HOẠCH'],
    ['in capitals', 'BỘ KẾ HOẠCH VÀ ĐẦU TƯ', ' VỀ TĂNG CƯỜNG'],
    ['in capitals', 'THỦ TƯỚNG CHÍNH PHỦ', ' PHÊ DUYỆT ĐỀ ÁN'],
    ['in capitals', 'UBND TỈNH BẮC KẠN', ' VỀ TRIỂN KHAI'],
    ['in small letters', 'Bộ y tế', ' ban hành'],
  ])('%s: %s', (_, name, rest) => {
    expect(bodyAt(name + rest)).toBe(name);
  });

  it.each(['các đơn vị', 'Nghị định', 'cấp có thẩm quyền', 'Hà Nội', '', '12/KH-UBND'])('“%s” begins none', (text) => {
    expect(bodyAt(text)).toBeNull();
  });
});

describe('a body signs with its code', () => {
  it.each([
    ['Chính phủ', 'CP'],
    ['Thủ tướng', 'TTg'],
    ['Bộ trưởng Bộ Y tế', 'BYT'],
    ['Chủ tịch UBND tỉnh', 'UBND'],
    ['Ủy ban nhân dân tỉnh Khánh Hòa', 'UBND'],
    ['Hội đồng nhân dân tỉnh', 'HĐND'],
    ['Sở Y tế tỉnh Khánh Hòa', 'SYT'],
    ['Ban Thường vụ Tỉnh ủy', 'TU'],
    ['Ban Bí thư Trung ương Đảng', 'TW'],
    // documents keep the code of the body that it came from
    ['Bộ Nông nghiệp và Môi trường', 'BNNPTNT'],
  ])('%s: %s', (name, code) => {
    expect(codesOfBody(name, knowledge())).toContain(code);
  });

  it.each(['Liên đoàn Lao động tỉnh', 'Hội Luật gia', 'bộ phận một cửa'])('unless it is unknown: %s', (name) => {
    expect(codesOfBody(name, knowledge())).toEqual([]);
  });

  it('and not with another’s', () => {
    expect(codesOfBody('Thủ tướng Chính phủ', knowledge())).not.toContain('CP');
    expect(codesOfBody('Chính phủ', knowledge())).not.toContain('TTg');
  });
});
