import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../core/markdown/parse.ts';
import { wrongShares } from '../../../../core/plan/figures/statedShares.ts';

function sharesIn(text: string): readonly string[] {
  return parseDocument(text).blocks.flatMap((block) =>
    block.kind === 'table'
      ? []
      : wrongShares(block.text).map(
          ({ written, part, whole, expected }) => `${written}: ${part}/${whole} = ${expected.toFixed(1)}`,
        ),
  );
}

describe('wrongShares', () => {
  it.each([
    ['tiếp nhận 2.480 hồ sơ, trong đó nộp trực tuyến 1.971 hồ sơ, đạt 89,5%.', '89,5: 1.971/2.480 = 79.5'],
    ['tổng số công chức là 125 người, trong đó nữ 52 người, chiếm 46,1%', '46,1: 52/125 = 41.6'],
    ['có 12/15 xã hoàn thành (đạt 85%)', '85: 12/15 = 80.0'],
    ['đạt tỷ lệ 90,7% (38/41 trường hợp)', '90,7: 38/41 = 92.7'],
    ['phát ra 500 phiếu, thu về 486 phiếu hợp lệ (đạt 92,7%)', '92,7: 486/500 = 97.2'],
    ['kết nạp 12/10 đảng viên, đạt 110%', '110: 12/10 = 120.0'],
    [
      'thụ lý 2.480 hồ sơ, trong đó đúng hạn 2108 hồ sơ, đạt tỷ lệ 83,4 % trong hạn còn 230 hồ sơ',
      '83,4: 2108/2.480 = 85.0',
    ],
  ])('finds the share of “%s”', (text, found) => {
    expect(sharesIn(text)).toEqual([found]);
  });

  it.each([
    ['rounded', 'tổng số 118 thủ tục, trong đó 74 thủ tục toàn trình, đạt 62,7%'],
    ['cut off', 'tổng số 300 hồ sơ, trong đó 200 hồ sơ đúng hạn, đạt 66%'],
    ['in brackets', 'tiếp nhận 12.480 hồ sơ, trong đó trực tuyến 9.971 hồ sơ (79,9%), trực tiếp 2.509 hồ sơ (20,1%)'],
    ['of another thing', 'tiếp nhận 2.480 hồ sơ, giải quyết 2.108 hồ sơ, tỷ lệ hài lòng đạt 95%'],
    ['of a plan', 'toàn tỉnh có 120 xã, trong đó 60 xã đạt chuẩn, đạt 75% kế hoạch'],
    ['of the people', 'tổng số 125.430 người, tham gia bảo hiểm 118.000 người, đạt 95,2% dân số'],
    ['of a sum of two', 'tiếp nhận 500 hồ sơ, kỳ trước 20 hồ sơ, trong đó đã giải quyết 515 hồ sơ, đạt 99%'],
    ['of a growing number', 'năm 2023 có 12 xã đạt chuẩn, năm 2024 có thêm 3 xã, đạt 75%'],
    ['not meant exactly', 'có 12/15 xã hoàn thành, đạt gần 82%'],
    ['behind a rank', 'xếp hạng 12/63, đạt 85,2%'],
    ['behind a day', 'đến ngày 15/11, đạt 78%; ngày 06/11 (đạt 60%)'],
    ['behind a month', 'kế hoạch 12/2024, đạt 60%'],
    ['of a full number', 'niêm yết 188/188 thủ tục, đạt 100%'],
    ['without a whole', 'giải quyết 2.108 hồ sơ, đạt 83,4%'],
  ])('lets a share stand that is %s', (_, text) => {
    expect(sharesIn(text)).toEqual([]);
  });
});
