/** Rules that an office writes in YAML: each kind of check, what a file may not say, and the tests that stand beside a rule. */
import { describe, expect, it } from 'vitest';
import { parseChecked } from '../../../core/config/parse.ts';
import { compileHouseRule } from '../../../core/house/compile.ts';
import { houseRules } from '../../../core/house/schema.ts';
import { testHouseRule } from '../../../core/house/test.ts';
import { knowledge } from '../../support/knowledge.ts';
import { lintPlan } from '../../support/linting.ts';
import { planOf } from '../../support/reading.ts';

const PLAN = `Số: 12/KH-SNV

Gia Lai, ngày 12 tháng 01 năm 2026

KẾ HOẠCH

Chuyển đổi số năm 2026

I. MỤC TIÊU

- Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80%.

II. NHIỆM VỤ

Đề nghị Quý cơ quan phối hợp.

| TT | Nhiệm vụ | Đơn vị chủ trì | Sản phẩm | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | Rà soát quy trình | Văn phòng, Phòng Tổ chức | Báo cáo rà soát | Quý I/2026 |

Nơi nhận:

- Sở Tài chính;
- Lưu: VT.

GIÁM ĐỐC
`;

function parse(yaml: string) {
  return parseChecked(yaml, '/noi-quy.yaml', houseRules);
}

/** The texts that the rules of a YAML file find fault with in a document. */
function faultsOf(yaml: string, text = PLAN): readonly string[] {
  const { value, problems } = parse(yaml);
  expect(problems).toEqual([]);
  const { findings } = lintPlan(planOf(text), (value ?? []).map(compileHouseRule));
  return findings.map(({ at }) => text.slice(at.start, at.end));
}

const rule = (check: string): string => `- { id: house-one, message: "Sửa lại.", ${check} }`;

describe('a house rule', () => {
  it.each([
    ['a section that stands', 'section: { named: ["mục tiêu"] }', []],
    ['a section that is absent', 'section: { named: ["kinh phí", "dự toán"] }', ['GIÁM ĐỐC']],
    ['a phrase, whatever its case', 'phrase: { forbidden: ["quý cơ quan"] }', ['Quý cơ quan']],
    ['no part of a word', 'phrase: { forbidden: ["cơ qu"] }', []],
    ['each unit of a cell', 'cell: { column: lead, oneOf: ["Văn phòng"] }', ['Phòng Tổ chức']],
    ['what a cell holds', 'cell: { column: product, contains: ["quyết định", "kế hoạch"] }', ['Báo cáo rà soát']],
    ['a cell that is right', 'cell: { column: product, contains: ["báo cáo"] }', []],
    ['a target that is set', 'target: { phrases: ["hồ sơ trực tuyến"] }', []],
    ['a target that is absent', 'target: { phrases: ["chữ ký số"] }', ['I. MỤC TIÊU']],
    ['a recipient that is named', 'recipient: { unit: ["Sở Tài chính"] }', []],
    ['a recipient that is absent', 'recipient: { unit: ["Sở Tư pháp", "STP"] }', ['Nơi nhận:']],
    ['only documents that it is for', 'section: { named: ["kinh phí"] }, when: { kind: BC }', []],
    ['documents that it is for', 'section: { named: ["kinh phí"] }, when: { kind: KH, year: 2026 }', ['GIÁM ĐỐC']],
  ])('sees %s', (_, check, expected) => {
    expect(faultsOf(rule(check))).toEqual(expected);
  });

  it('sees labelled lines as cells', () => {
    const text =
      'KẾ HOẠCH\n\nPháp chế 2026\n\nII. NHIỆM VỤ\n\na) Rà soát\n\n- Chủ trì: Văn phòng, Phòng Tổ chức\n- Sản phẩm: Báo cáo\n';
    expect(faultsOf(rule('cell: { column: lead, oneOf: ["Văn phòng"] }'), text)).toEqual(['Phòng Tổ chức']);
    expect(faultsOf(rule('cell: { column: product, contains: ["quyết định"] }'), text)).toEqual(['Báo cáo']);
  });

  it('finds recipients in a table without lines', () => {
    const text = '| Nơi nhận:<br>- Sở Tư pháp; | GIÁM ĐỐC |\n| --- | --- |\n';
    expect(faultsOf(rule('recipient: { unit: ["Sở Tư pháp"] }'), text)).toEqual([]);
  });

  it('offers what to write instead', () => {
    const { value } = parse(rule('phrase: { forbidden: ["quý cơ quan"], instead: "các cơ quan" }'));
    const { findings } = lintPlan(planOf(PLAN), (value ?? []).map(compileHouseRule));
    expect(
      findings.flatMap(({ suggestions }) => suggestions.flatMap(({ edits }) => edits.map(({ text }) => text))),
    ).toEqual(['các cơ quan']);
  });
});

describe('a file of house rules', () => {
  it.each([
    ['an id that could be a built-in one', '- { id: task-missing-lead, message: "…", section: { named: ["a"] } }'],
    ['no check', '- { id: house-one, message: "…" }'],
    ['two checks', '- { id: house-one, message: "…", section: { named: ["a"] }, recipient: { unit: ["b"] } }'],
    ['an unknown check', '- { id: house-one, message: "…", regex: "a+" }'],
    ['a cell of which nothing is asked', '- { id: house-one, message: "…", cell: { column: lead } }'],
    ['a target that is none', '- { id: house-one, message: "…", target: {} }'],
    ['no message', '- { id: house-one, section: { named: ["a"] } }'],
  ])('may not have %s', (_, yaml) => {
    expect(parse(yaml).problems).not.toEqual([]);
  });
});

describe('tests beside a rule', () => {
  const yaml = (good: string, bad: string): string => `- id: house-phrase
  message: Không viết “quý cơ quan”.
  phrase: { forbidden: ["quý cơ quan"] }
  tests: { good: ["${good}"], bad: ["${bad}"] }`;
  const failed = (text: string) => (parse(text).value ?? []).flatMap((one) => testHouseRule(one, knowledge()));

  it('pass when the rule does what they say', () => {
    expect(failed(yaml('Đề nghị các cơ quan.', 'Đề nghị quý cơ quan.'))).toEqual([]);
  });

  it('fail on each document that they are wrong about', () => {
    expect(failed(yaml('Đề nghị quý cơ quan.', 'Đề nghị các cơ quan.'))).toEqual([
      { expected: 'good', number: 1, found: 'quý cơ quan' },
      { expected: 'bad', number: 1, found: null },
    ]);
  });
});
