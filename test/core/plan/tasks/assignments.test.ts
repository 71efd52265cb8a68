import { describe, expect, it } from 'vitest';
import type { Task } from '../../../../core/plan/tasks/tasks.ts';
import { planOf } from '../../../support/reading.ts';

/** The assignments that a plan gives in a section of this title. */
function assigned(text: string, section = 'IV. TỔ CHỨC THỰC HIỆN'): readonly Task[] {
  return planOf(`KẾ HOẠCH\n\nCải cách hành chính năm 2023\n\n${section}\n\n${text}\n`).tasks;
}

/** "Văn phòng Sở > first words of the work"; "+ Văn phòng Sở" for one that only helps. */
function summary({ lead, cooperating, title }: Task): string {
  const names = [...lead.map(({ name }) => name), ...cooperating.map(({ name }) => `+ ${name}`)];
  return `${names.join(', ')} > ${title}`;
}

describe('under “Tổ chức thực hiện”', () => {
  it.each([
    [
      'a heading names the unit of the entries below it',
      '1. Văn phòng Sở\n\n- Chủ trì tham mưu.\n- Đôn đốc.\n\n2. Các phòng\n\n- Rà soát.',
      ['Văn phòng Sở > Chủ trì tham mưu.', 'Văn phòng Sở > Đôn đốc.', 'Các phòng > Rà soát.'],
    ],
    [
      'so does a lead-in with a colon',
      '- Văn phòng Sở:\n\n+ Tham mưu.\n\n- Các phòng rà soát.',
      ['Văn phòng Sở > Tham mưu.', 'Các phòng > Các phòng rà soát.'],
    ],
    [
      'a sentence names its own',
      'Văn phòng Sở theo dõi, đôn đốc. Các phòng báo cáo kết quả.',
      ['Văn phòng Sở > Văn phòng Sở theo dõi, đôn đốc.', 'Các phòng > Các phòng báo cáo kết quả.'],
    ],
    [
      'several units at once',
      'Các phòng, Thanh tra Sở: Tổ chức triển khai.',
      ['Các phòng, Thanh tra Sở > Các phòng, Thanh tra Sở: Tổ chức triển khai.'],
    ],
    [
      'behind a directive',
      '- Yêu cầu Trưởng các phòng triển khai thực hiện.',
      ['Trưởng các phòng > Yêu cầu Trưởng các phòng triển khai thực hiện.'],
    ],
    [
      'behind an opening clause',
      '- Căn cứ nhiệm vụ được giao, Văn phòng Sở xây dựng kế hoạch.',
      ['Văn phòng Sở > Căn cứ nhiệm vụ được giao, Văn phòng Sở xây dựng kế hoạch.'],
    ],
    [
      'in the middle of a sentence',
      '- Kinh phí do Phòng Kế hoạch - Tài chính bố trí.',
      ['Phòng Kế hoạch - Tài chính > Kinh phí do Phòng Kế hoạch - Tài chính bố trí.'],
    ],
    [
      'work is for the unit of the heading, whatever word it begins with',
      '1. Văn phòng Sở\n\n- Tổ chức hội nghị tuyên truyền.\n- Tổng hợp, báo cáo Giám đốc.',
      ['Văn phòng Sở > Tổ chức hội nghị tuyên truyền.', 'Văn phòng Sở > Tổng hợp, báo cáo Giám đốc.'],
    ],
    [
      'one that only helps does not lead',
      '1. Văn phòng Sở\n\n- Phối hợp với các phòng rà soát.',
      ['+ Văn phòng Sở > Phối hợp với các phòng rà soát.'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(assigned(text).map(summary)).toEqual(wanted);
  });

  it.each([
    'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Văn phòng Sở.',
    'Trên đây là Kế hoạch cải cách hành chính năm 2023, đề nghị các phòng triển khai thực hiện./.',
    'Nâng cao trách nhiệm của người đứng đầu.',
  ])('nobody is given work by: %s', (text) => {
    expect(assigned(text)).toEqual([]);
  });
});

describe('elsewhere', () => {
  it('only a directive gives work', () => {
    const text = '- Giao Văn phòng Sở đôn đốc.\n- Các phòng rà soát thủ tục.';
    const [given, ...more] = assigned(text, 'II. NHIỆM VỤ');
    expect(given && summary(given)).toBe('Văn phòng Sở > Giao Văn phòng Sở đôn đốc.');
    expect(more).toEqual([]);
  });

  it.each(['V. ĐỀ XUẤT, KIẾN NGHỊ', 'Nơi nhận:'])('and none under “%s”', (section) => {
    expect(assigned('- Đề nghị UBND tỉnh bố trí kinh phí.', section)).toEqual([]);
  });
});

describe('the deadline of an assignment', () => {
  it.each([
    ['Văn phòng Sở tổng hợp, báo cáo trước ngày 15/11/2023.', 'date', '2023-11-15'],
    ['Các phòng hoàn thành trong quý II để tổng hợp.', 'quarter', '2023-06-30'],
    ['Định kỳ hằng quý, các phòng báo cáo kết quả.', 'recurring', null],
    ['Văn phòng Sở thường xuyên theo dõi.', 'continuous', null],
    // the day of a document that it cites is none
    ['Các phòng thực hiện Kế hoạch số 14/KH-UBND ngày 10/01/2023.', 'missing', null],
  ])('%s', (text, kind, due) => {
    expect(assigned(text)).toMatchObject([{ deadline: { kind, due } }]);
  });
});
