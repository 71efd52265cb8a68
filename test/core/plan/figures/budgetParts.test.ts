import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../core/markdown/parse.ts';
import { agree, amountsInWords } from '../../../../core/plan/figures/amountsInWords.ts';
import { brokenBudgets } from '../../../../core/plan/figures/budgetParts.ts';
import { readPlan } from '../../../../core/plan/readPlan.ts';
import { knowledge } from '../../../support/knowledge.ts';

const planOf = (text: string) => readPlan(parseDocument(text), knowledge());

describe('brokenBudgets', () => {
  it.each([
    ['Tổng kinh phí 450 triệu đồng, gồm: tỉnh 300 triệu đồng, xã 100 triệu đồng.', 400],
    ['Tổng kinh phí 450 triệu đồng, trong đó: tỉnh 300 triệu đồng, xã 200 triệu đồng.', 500],
    ['Tổng kinh phí: 450 triệu đồng. Trong đó: tỉnh 300 triệu đồng, xã 200 triệu đồng.', 500],
    ['Tổng dự toán 1,25 tỷ đồng, bao gồm: đầu tư 1.000 triệu đồng và sự nghiệp 200 triệu đồng.', 1200],
    ['Tổng kinh phí: 300 triệu đồng, gồm:\n\n- Năm 2025: 100 triệu đồng;\n- Năm 2026: 150 triệu đồng.', 250],
    ['Tổng kinh phí: 300 triệu đồng\n\nTrong đó:\n\n- Tỉnh: 200 triệu đồng;\n- Xã: 150 triệu đồng.', 350],
  ])('%s', (text, sum) => {
    expect(brokenBudgets(planOf(text)).map((broken) => broken.sum / 1e6)).toEqual([sum]);
  });

  it.each([
    'Tổng kinh phí 450 triệu đồng, trong đó: tỉnh 300 triệu đồng, xã 100 triệu đồng.',
    'Tổng kinh phí 450 triệu đồng (Bằng chữ: Bốn trăm năm mươi triệu đồng), gồm: tỉnh 300 triệu đồng, xã 150 triệu đồng.',
    'Tổng kinh phí 500 triệu đồng, trong đó tập huấn 300 triệu đồng (tỉnh 200 triệu đồng, xã 200 triệu đồng).',
    'Tổng kinh phí 30 triệu đồng, gồm: hội trường 5 triệu đồng; giảng viên 3 người x 2 triệu đồng.',
    'Tổng kinh phí 30 triệu đồng, gồm: hội trường 24 triệu đồng; giảng viên 3 người x 2 triệu đồng = 6 triệu đồng.',
    'Tổng vốn giao 500 triệu đồng, trong đó đã giải ngân lũy kế 600 triệu đồng.',
    'Tổng kinh phí 374.361 triệu đồng, gồm: tỉnh 174.360 triệu đồng, xã 200.000 triệu đồng.',
    'Tổng kinh phí 300 triệu đồng, trong đó năm 2025: 100 triệu đồng, năm 2026: 200 triệu đồng; tỉnh 150 triệu đồng.',
    'Hỗ trợ 100 triệu đồng/mô hình, gồm: giống 50 triệu đồng, vật tư 20 triệu đồng.',
    'Tổng kinh phí: 300 triệu đồng, gồm:\n\n- Năm 2025: 100 triệu đồng;\n- Năm 2026: theo dự toán được giao.',
  ])('lets %s stand', (text) => {
    expect(brokenBudgets(planOf(text))).toEqual([]);
  });
});

describe('amountsInWords', () => {
  it.each([
    ['Kinh phí 125.400.000 đồng (Một trăm hai mươi lăm triệu bốn trăm ngàn đồng chẵn)', 125_400_000, true],
    ['Kinh phí 12.500.000 đồng, bằng chữ: mười hai triệu đồng.', 12_000_000, false],
    ['Kinh phí 1,25 tỷ đồng (Một tỷ hai trăm năm mươi triệu đồng)', 1_250_000_000, true],
    ['Kinh phí 1,25 tỷ đồng (Một tỷ hai trăm năm mươi hai triệu đồng)', 1_252_000_000, true],
    ['Kinh phí 125 triệu đồng (Một trăm hai mươi lăm triệu bốn trăm nghìn đồng)', 125_400_000, false],
    ['Tổng: 30.000.000 đồng\n\n(Bằng chữ: Ba mươi triệu đồng./.)', 30_000_000, true],
  ])('%s', (text, value, agrees) => {
    const [said, ...more] = amountsInWords(planOf(text));
    expect(more).toEqual([]);
    expect(said?.words.value).toBe(value);
    expect(said && agree(said)).toBe(agrees);
  });

  it.each([
    'Kinh phí 125 triệu đồng (ngân sách tỉnh)',
    'Kinh phí 30 triệu đồng (dự kiến)',
    '(Bằng chữ: ba mươi triệu đồng)',
  ])('finds no words for figures in “%s”', (text) => {
    expect(amountsInWords(planOf(text))).toEqual([]);
  });
});
