import { describe, expect, it } from 'vitest';
import { unitPhraseEnd } from '../../../../core/plan/units/unitPhrase.ts';
import { beginsWithUnit } from '../../../../core/plan/units/units.ts';

it.each([
  ['Văn phòng Sở', true],
  ['các phòng chuyên môn', true],
  ['Các đơn vị trực thuộc', true],
  ['15 đơn vị trực thuộc', true],
  ['TCCB', true],
  ['Thủ trưởng các đơn vị', true],
  ['rà soát thủ tục hành chính', false],
  ['Rà soát thủ tục hành chính', false],
  ['100% hồ sơ', false],
  ['Kế hoạch này', false],
  // words that begin as names of units do
  ['Ban hành văn bản', false],
  ['Báo cáo kết quả', false],
  ['Báo Đồng Nai', true],
  ['Tổ chức Đảng', true],
  ['Tổ chức hội nghị', false],
  ['Tổ công tác', true],
  ['Tổng hợp, báo cáo', false],
  ['Cơ sở dữ liệu chuyên ngành', false],
  ['Cơ sở khám bệnh, chữa bệnh', true],
  ['Phòng, chống dịch bệnh', false],
  ['Phòng, ban liên quan', true],
  ['Xã hội hóa nguồn lực', false],
  ['Các nhiệm vụ tại Phụ lục', false],
  ['Từng bước hoàn thiện', false],
  ['100 thủ tục hành chính', false],
  ['TTHC trực tuyến', false],
])('“%s” begins with a unit: %s', (text, wanted) => {
  expect(beginsWithUnit(text)).toBe(wanted);
});

describe('the name of a unit ends where its work begins', () => {
  it.each([
    ['Văn phòng Sở', ' chủ trì tham mưu'],
    ['Các đơn vị trực thuộc Sở', ' căn cứ Kế hoạch này'],
    // work as a noun is part of a name
    ['Các tổ chức xã hội', ' tham gia tuyên truyền'],
  ])('%s|%s', (unit, work) => {
    expect(unitPhraseEnd(unit + work, false)).toBe(unit.length);
  });

  it('and in a heading only before plain words of work', () => {
    expect(unitPhraseEnd('Các phòng giáo dục và đào tạo', true)).toBe('Các phòng giáo dục và đào tạo'.length);
    expect(unitPhraseEnd('Văn phòng Sở chủ trì', true)).toBe('Văn phòng Sở'.length);
  });
});
