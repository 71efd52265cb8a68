import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/lint/lint.ts';
import { lintPlan } from '../../support/linting.ts';
import { planOf } from '../../support/reading.ts';

const HEAD = 'KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nCăn cứ Luật Viên chức năm 2010.\n\n';
const TABLE = '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n';
const ROWS = [
  '| 1 | Rà soát thủ tục hành chính | Văn phòng |  |',
  '| 2 | Đào tạo công chức một cửa | Phòng Tổ chức | Quý V |',
  '| 3 | Kiểm tra công vụ đột xuất |  | Quý II |',
] as const;

/** The findings about tasks and targets, with their fingerprints. */
function findingsIn(body: string, head = HEAD): readonly Finding[] {
  return lintPlan(planOf(head + body)).findings.filter(({ ruleId }) => /^(?:task|target)-/u.test(ruleId));
}

/** "task-missing-deadline 1a2b…" for each, in no order. */
function namesIn(body: string, head = HEAD): readonly string[] {
  return findingsIn(body, head)
    .map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`)
    .sort();
}

const PLAN = `I. MỤC TIÊU\n\n- Tỷ lệ hồ sơ đúng hạn đạt 109%.\n\nPHỤ LỤC\n\n${TABLE}${ROWS.join('\n')}\n`;

it('has a name for each finding, and no two alike', () => {
  const names = namesIn(PLAN);
  expect(names.length).toBeGreaterThanOrEqual(4);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z\d-]+ [0-9a-f]{14}$/u);
});

describe('a finding keeps its name', () => {
  it.each([
    ['when lines are put above it', PLAN, `${HEAD}Thực hiện Kế hoạch số 14/KH-UBND ngày 10/01/2026 của UBND tỉnh.\n\n`],
    ['when text is put below it', `${PLAN}\nGhi chú thêm.\n`, HEAD],
    ['with other line ends', PLAN.replaceAll('\n', '\r\n'), HEAD.replaceAll('\n', '\r\n')],
    ['with decomposed letters', PLAN.normalize('NFD'), HEAD.normalize('NFD')],
    ['with other spaces in the table', PLAN.replaceAll(' | ', '   |  '), HEAD],
    [
      'when a row is put above its row',
      PLAN.replace(TABLE, `${TABLE}| 4 | Tuyên truyền | Văn phòng | Quý I |\n`),
      HEAD,
    ],
    ['when two rows change places', PLAN.replace(`${ROWS[0]}\n${ROWS[1]}`, `${ROWS[1]}\n${ROWS[0]}`), HEAD],
  ])('%s', (_, body, head) => {
    expect(namesIn(body, head)).toEqual(namesIn(PLAN));
  });

  it('when the rows are numbered anew', () => {
    const renumbered = PLAN.replace('| 1 |', '| 4 |').replace('| 2 |', '| 5 |').replace('| 3 |', '| 6 |');
    expect(namesIn(renumbered)).toEqual(namesIn(PLAN));
  });

  it('when the sections are numbered anew', () => {
    expect(namesIn(PLAN.replace('I. MỤC TIÊU', 'II. MỤC TIÊU'))).toEqual(namesIn(PLAN));
  });
});

describe('a finding has another name', () => {
  it('in another task', () => {
    expect(namesIn(PLAN.replace('Rà soát', 'Công khai'))).not.toEqual(namesIn(PLAN));
  });

  it('on other text', () => {
    expect(namesIn(PLAN.replace('109%', '110%'))).not.toEqual(namesIn(PLAN));
  });

  it('of another rule on the same place', () => {
    const swapped = PLAN.replace('| Văn phòng |  |', '|  | Quý I |');
    expect(namesIn(swapped)).not.toEqual(namesIn(PLAN));
  });

  it('than one that is alike to the letter', () => {
    const names = namesIn(`I. MỤC TIÊU\n\n- Tỷ lệ đạt 109%.\n\n- Tỷ lệ đạt 109%.\n`);
    expect(new Set(names).size).toBe(names.length);
  });
});
