import { describe, expect, it } from 'vitest';
import { appendixAnnouncements, attachedTo, hasAppendix } from '../../../../core/plan/parts/appendices.ts';
import type { Plan } from '../../../../core/plan/readPlan.ts';
import { planOf, tableText } from '../../../support/reading.ts';

function planWith(...paragraphs: readonly string[]): Plan {
  return planOf(['Số: 31/KH-SYT', 'KẾ HOẠCH', 'Năm 2023', 'I. NHIỆM VỤ', ...paragraphs].join('\n\n'));
}

describe('an appendix is announced', () => {
  it.each([
    ['(Có Phụ lục kèm theo)', 'Phụ lục kèm theo', false],
    ['Chi tiết tại Phụ lục.', 'tại Phụ lục', false],
    ['Các nhiệm vụ theo Phụ lục số 2 của Kế hoạch này.', 'theo Phụ lục số 2', false],
    ['(Phụ lục nhiệm vụ năm 2023 kèm theo)', 'Phụ lục nhiệm vụ năm 2023 kèm theo', false],
    // a file of its own
    ['(Phụ lục đính kèm)', 'Phụ lục đính kèm', true],
    ['Phụ lục gửi kèm theo đường thư điện tử.', 'Phụ lục gửi kèm', true],
  ])('%s', (paragraph, text, file) => {
    expect(appendixAnnouncements(planWith(paragraph))).toMatchObject([{ text, file }]);
  });

  it.each([
    'Theo Phụ lục III Nghị định số 30/2020/NĐ-CP.',
    'Biểu mẫu tại Phụ lục 2 của Thông tư.',
    'Phụ lục kèm theo Quyết định số 12/QĐ-UBND.',
    'Có danh mục gửi kèm.',
    'Rà soát các phụ lục.',
    'PHỤ LỤC I',
  ])('but not by “%s”', (paragraph) => {
    expect(appendixAnnouncements(planWith(paragraph))).toEqual([]);
  });

  it('nor inside an appendix', () => {
    expect(appendixAnnouncements(planWith('PHỤ LỤC I', 'Chi tiết tại Phụ lục II.'))).toEqual([]);
  });
});

describe('a plan has one', () => {
  const tasks = tableText('TT | Nhiệm vụ | Chủ trì', '1 | Rà soát | Văn phòng');
  const figures = tableText('Lĩnh vực | Số hồ sơ', 'Đất đai | 12', 'Hộ tịch | 15');
  const head = tableText('Nơi nhận | GIÁM ĐỐC', ' Như trên | ');
  it.each([
    ['with a title', ['PHỤ LỤC I', 'Danh mục nhiệm vụ'], true],
    ['that says what it goes with', ['(Kèm theo Kế hoạch số 31/KH-SYT ngày 19/01/2023 của Sở Y tế)'], true],
    ['in a table of tasks', [tasks], true],
    ['in a table behind the recipients', ['Nơi nhận:', '- Như trên.', figures], true],
    ['not in a table of the body', [figures, 'Nơi nhận:', '- Như trên.'], false],
    ['not in a table for the signature', ['Nơi nhận:', head], false],
    ['not in words', ['Chi tiết tại Phụ lục.'], false],
  ])('%s', (_, paragraphs, wanted) => {
    expect(hasAppendix(planWith(...paragraphs))).toBe(wanted);
  });
});

it('goes with the document that its line names, this one or another', () => {
  const plan = planWith(
    'Thực hiện Kế hoạch số 14/KH-UBND.',
    '(Kèm theo Kế hoạch số 31/KH-SYT ngày 19/01/2023 của Sở Y tế)',
    '(Ban hành kèm theo Kế hoạch số 13/KH-SYT ngày 19/01/2022 của Sở Y tế)',
  );
  expect(attachedTo(plan).map(({ number }) => number.text)).toEqual(['31/KH-SYT', '13/KH-SYT']);
});
