import { expect, it } from 'vitest';
import { endedUnits } from '../../../../core/plan/units/endedUnits.ts';
import { knowledge } from '../../../support/knowledge.ts';
import { planOf } from '../../../support/reading.ts';

it('a heading that gives several tasks to a unit names it once', () => {
  const text = [
    'Số: 9/KH-UBND',
    'Huế, ngày 05 tháng 02 năm 2026',
    'KẾ HOẠCH',
    'Về an toàn thông tin năm 2026',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Bộ Thông tin và Truyền thông',
    '- Theo dõi việc thực hiện.',
    '- Báo cáo kết quả.',
    '2. Sở Tài chính phối hợp với các đơn vị.',
  ].join('\n\n');
  const [ended] = endedUnits(planOf(text), () => '2026-03-01', knowledge());
  expect(ended?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Bộ Thông tin và Truyền thông']);
});
