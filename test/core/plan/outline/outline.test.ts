import { describe, expect, it } from 'vitest';
import { isWithin, sectionOf } from '../../../../core/plan/outline/outline.ts';
import type { Plan } from '../../../../core/plan/readPlan.ts';
import { planOf } from '../../../support/reading.ts';

function planWith(...paragraphs: readonly string[]): Plan {
  return planOf(['KẾ HOẠCH', 'Cải cách hành chính năm 2023', ...paragraphs].join('\n\n'));
}

/** "I > 1": each section with those that hold it, by label, else title. */
function outlineOf({ sections }: Plan): readonly string[] {
  return sections.map((section) => {
    const path: string[] = [];
    for (let at: typeof section | null = section; at; at = at.parent) path.unshift(at.label?.value ?? at.title);
    return path.join(' > ');
  });
}

describe('the sections of a plan', () => {
  it('stand in one another by their labels', () => {
    const plan = planWith(
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      'Nâng cao chất lượng phục vụ.',
      '2. Yêu cầu',
      'Bảo đảm tiến độ.',
      'II. NHIỆM VỤ',
      '1. Cải cách thể chế',
      'a) Rà soát văn bản',
      '- Rà soát hằng quý.',
      'Nơi nhận:',
      '- Như trên;',
      'KT. GIÁM ĐỐC',
      'PHỤ LỤC I',
    );
    expect(outlineOf(plan)).toEqual([
      ...['I', 'I > 1', 'I > 2', 'II', 'II > 1', 'II > 1 > a'],
      ...['Nơi nhận:', 'KT. GIÁM ĐỐC', 'PHỤ LỤC I'],
    ]);
  });

  it('may be Markdown headings', () => {
    const plan = planWith('## 1. Mục tiêu', '### 1.1. Mục tiêu chung', 'Nâng cao chất lượng.', '## 2. Nhiệm vụ');
    expect(outlineOf(plan)).toEqual(['1', '1 > 1.1', '2']);
  });

  it('may be bold lines, or lines in capitals', () => {
    expect(outlineOf(planWith('**Mục tiêu cụ thể**', 'Đạt 90%.', 'TỔ CHỨC THỰC HIỆN', 'Giao Văn phòng.'))).toEqual([
      'Mục tiêu cụ thể',
      'TỔ CHỨC THỰC HIỆN',
    ]);
  });

  it('may be parts', () => {
    const plan = planWith('PHẦN THỨ NHẤT', 'I. KẾT QUẢ', 'Đạt.', 'PHẦN THỨ HAI', 'I. PHƯƠNG HƯỚNG');
    expect(outlineOf(plan)).toEqual(['THỨ NHẤT', 'THỨ NHẤT > I', 'THỨ HAI', 'THỨ HAI > I']);
  });
});

describe('no heading', () => {
  it.each([
    ['the entries of a list', ['1. Tổ chức hội nghị.', '2. Kiểm tra công vụ.', '3. Đào tạo công chức.']],
    ['a sentence', ['1. Các đơn vị chủ động rà soát, đề xuất sửa đổi những quy định không còn phù hợp.', '- Rà soát.']],
    ['a sentence that speaks of an appendix', ['Phụ lục kèm theo Kế hoạch này gồm các nhiệm vụ.']],
    ['a sentence that speaks of an office', ['Giám đốc Sở chịu trách nhiệm.']],
    ['an abbreviation', ['UBND.']],
  ])('%s', (_, paragraphs) => {
    expect(outlineOf(planWith(...paragraphs))).toEqual([]);
  });
});

describe('what a section is about', () => {
  it.each([
    ['I. MỤC TIÊU, YÊU CẦU', 'goals'],
    ['I. CĂN CỨ PHÁP LÝ', 'basis'],
    ['II. NỘI DUNG HOẠT ĐỘNG', 'tasks'],
    ['II. NHIỆM VỤ, GIẢI PHÁP', 'tasks'],
    ['III. KINH PHÍ THỰC HIỆN', 'budget'],
    ['IV. TỔ CHỨC THỰC HIỆN', 'organisation'],
    ['2. Phân công thực hiện', 'organisation'],
    ['II. Nhiệm vụ của các thành viên Ban Chỉ đạo', 'organisation'],
    ['II. Nhiệm vụ các đơn vị', 'organisation'],
    ['II. KẾT QUẢ THỰC HIỆN', 'results'],
    ['III. TỒN TẠI, HẠN CHẾ', 'results'],
    ['IV. PHƯƠNG HƯỚNG, NHIỆM VỤ', 'outlook'],
    ['V. ĐỀ XUẤT, KIẾN NGHỊ', 'proposals'],
    ['Nơi nhận:', 'recipients'],
    ['TM. ỦY BAN NHÂN DÂN', 'signature'],
    ['TỔNG CỤC TRƯỞNG', 'signature'],
    ['CHÁNH ÁN', 'signature'],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', 'signature'],
    ['T/L GIÁM ĐỐC', 'signature'],
    ['Q. GIÁM ĐỐC', 'signature'],
    ['PHỤ LỤC', 'appendix'],
    ['Phụ lục II: Danh mục nhiệm vụ', 'appendix'],
    ['# Phụ lục số 3', 'appendix'],
    ['I. QUAN ĐIỂM', null],
  ])('%s', (heading, kind) => {
    expect(planWith(heading, '- Nội dung.').sections).toMatchObject([{ kind }]);
  });

  it('holds for what stands in it', () => {
    const { passages, sections } = planWith(
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Văn phòng Sở',
      '- Đôn đốc.',
      'Nơi nhận:',
      '- Lưu.',
    );
    const sectionAt = (text: string) =>
      sectionOf(
        sections,
        passages.findIndex((passage) => passage.text.shown === text),
      );
    expect(isWithin(sectionAt('Đôn đốc.'), 'organisation')).toBe(true);
    expect(isWithin(sectionAt('Lưu.'), 'organisation')).toBe(false);
    expect(isWithin(sectionAt('KẾ HOẠCH'), 'organisation')).toBe(false);
  });
});
