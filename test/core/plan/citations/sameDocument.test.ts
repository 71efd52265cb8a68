import { describe, expect, it } from 'vitest';
import { readCitations } from '../../../../core/plan/citations/citations.ts';
import { isSameDocument } from '../../../../core/plan/citations/sameDocument.ts';
import { knowledge } from '../../../support/knowledge.ts';
import { plainOf } from '../../../support/reading.ts';

/** The two citations of a text. */
function areSame(text: string): boolean {
  const [a, b] = readCitations(plainOf(text), knowledge());
  if (!a || !b) throw new Error(`Not two citations: ${text}`);
  return isSameDocument(a, b, knowledge());
}

describe('one document', () => {
  it.each([
    'Kế hoạch số 7/KH-SYT ngày 03/01/2026. Kế hoạch số 07/KH-SYT ngày 05/01/2026.',
    'Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Chính phủ. Quyết định số 468/QĐ-TTg của Thủ tướng Chính phủ.',
    'Kế hoạch số 12/KH-UBND ngày 05/3/2026 của Chủ tịch UBND tỉnh. Kế hoạch số 12/KH-UBND ngày 09/3/2026 của Ủy ban nhân dân tỉnh Lào Cai.',
    'Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND tỉnh. Kế hoạch số 12/KH-UBND ngày 05/3/2025 của UBND tỉnh.',
    'Nghị quyết số 05-NQ/TU ngày 02/6/2026 của Ban Thường vụ Tỉnh ủy. Nghị quyết số 05-NQ/TU ngày 06/6/2026 của Tỉnh ủy.',
    'Nghị định số 45/2020/NĐ-CP ngày 08/4/2020. Nghị định số 45/2020/NĐ-CP ngày 08/4/2021.',
  ])('%s', (text) => {
    expect(areSame(text)).toBe(true);
  });
});

describe('two documents', () => {
  it.each([
    'Quyết định số 468/QĐ-TTg ngày 30/3/2011. Quyết định số 468/QĐ-TTg ngày 27/3/2021.',
    'Nghị quyết số 01/NQ-CP ngày 01/01/2020. Nghị quyết số 01/NQ-CP ngày 01/01/2021.',
    'Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND tỉnh. Kế hoạch số 12/KH-UBND ngày 09/3/2026 của UBND xã Tân Phú.',
    'Kế hoạch số 05/KH-BCĐ của Ban Chỉ đạo. Kế hoạch số 05/KH-BCĐ của Ban Chỉ đạo.',
    'Nghị quyết số 03-NQ/ĐU của Đảng ủy xã Vĩnh Tân. Nghị quyết số 03-NQ/ĐU của Đảng ủy Sở Y tế.',
    'Báo cáo số 61/BC-STC ngày 04/3/2026. Báo cáo số 61/BC-SXD ngày 04/3/2026.',
  ])('%s', (text) => {
    expect(areSame(text)).toBe(false);
  });
});
