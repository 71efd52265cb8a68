import { describe, expect, it } from 'vitest';
import { numberlessReferences } from '../../../../core/plan/citations/numberless.ts';
import { knowledge } from '../../../support/knowledge.ts';
import { planOf } from '../../../support/reading.ts';

/** The references without a number in a plan of one paragraph, as written. */
function referencesIn(text: string): readonly string[] {
  const plan = planOf(`KẾ HOẠCH\n\nCải cách hành chính năm 2023\n\n${text}\n`);
  return numberlessReferences(plan, knowledge()).map((reference) => reference.text);
}

describe('a particular document without its number', () => {
  it.each([
    ['Căn cứ Quyết định của Thủ tướng Chính phủ ngày 27/3/2021;', 'Quyết định của Thủ tướng Chính phủ ngày 27/3/2021'],
    ['Theo Thông tư ngày 05/3/2020 của Bộ Y tế,', 'Thông tư ngày 05/3/2020 của Bộ Y tế'],
    ['Thực hiện Nghị định của Chính phủ về kiểm soát thủ tục hành chính,', 'Nghị định của Chính phủ'],
    ['Thực hiện Kế hoạch của UBND tỉnh về cải cách hành chính,', 'Kế hoạch của UBND tỉnh'],
    [
      'Thực hiện Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII,',
      'Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII',
    ],
  ])('%s', (text, reference) => {
    expect(referencesIn(text)).toEqual([reference]);
  });
});

describe('none', () => {
  it.each([
    ['several', 'Thực hiện các Nghị định của Chính phủ hướng dẫn thi hành Luật Viên chức.'],
    ['no day and no subject', 'Thực hiện theo Nghị định của Chính phủ.'],
    ['any decision', 'Thực hiện theo quyết định của Giám đốc Sở về phân công nhiệm vụ.'],
    ['guidance in general', 'Thực hiện theo hướng dẫn của Bộ Y tế về chuyển đổi số.'],
    ['the number follows', 'Căn cứ Quyết định của Thủ tướng Chính phủ số 468/QĐ-TTg ngày 27/3/2021;'],
    ['a congress', 'Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh về phát triển kinh tế.'],
    [
      'a short mention of one that is cited in full',
      'Thực hiện Kế hoạch số 14/KH-UBND ngày 10/01/2023 của UBND tỉnh về chuyển đổi số. Báo cáo theo Kế hoạch của UBND tỉnh về chuyển đổi số.',
    ],
  ])('%s', (_, text) => {
    expect(referencesIn(text)).toEqual([]);
  });
});

it('says what it is and where', () => {
  const plan = planOf('KẾ HOẠCH\n\nNăm 2023\n\nTheo Thông tư ngày 05/3/2020 của Bộ Y tế về hồ sơ bệnh án,\n');
  const [reference] = numberlessReferences(plan, knowledge());
  expect(reference).toMatchObject({ type: 'Thông tư', issuer: 'Bộ Y tế', date: '2020-03-05', plenum: false });
  expect(reference?.about.trim()).toMatch(/^về hồ sơ bệnh án/u);
  const { start, end } = reference?.span ?? { start: 0, end: 0 };
  expect(plan.document.source.slice(start, end)).toBe('Thông tư ngày 05/3/2020 của Bộ Y tế');
});
