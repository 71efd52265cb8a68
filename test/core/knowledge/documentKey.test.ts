import { describe, expect, it } from 'vitest';
import { documentIdentity, documentKey } from '../../../core/knowledge/documentKey.ts';
import { createKnowledge, withOwnEntries } from '../../../core/knowledge/knowledge.ts';
import { citedDocument } from '../../../core/plan/citations/citedDocument.ts';
import { OWN_LISTS } from '../../../core/workspace/ownEntrySchema.ts';
import { entriesOf } from '../../../core/workspace/ownLists.ts';
import { knowledge, knowledgeData } from '../../support/knowledge.ts';
import { planOf } from '../../support/reading.ts';

it.each([
  [{ number: '107/2021/NĐ-CP', date: '2021-12-06' }, '107/2021/NĐ-CP'],
  [{ number: '76/NQ-CP', date: '2013-06-13' }, '76/NQ-CP@2013'],
  [{ number: '76/NQ-CP', date: '2021-07-15' }, '76/NQ-CP@2021'],
  [{ number: '15/KH-UBND', date: '2026-01-05', province: 'Đồng Nai' }, '15/KH-UBND@2026#Đồng Nai'],
  [{ number: '30/2018/QĐ-UBND', date: '2018-01-05', province: 'Hải Phòng' }, '30/2018/QĐ-UBND#Hải Phòng'],
  [{ number: '15/KH-UBND', date: null }, '15/KH-UBND@'],
])('the key of %j is %s', (entry, key) => {
  expect(documentKey(entry)).toBe(key);
});

it('every key of the built-in data is of this form', () => {
  const { documents } = knowledgeData();
  const other = documents.filter((entry) => entry.date !== null && entry.key !== documentKey(entry));
  expect(other.map(({ key }) => key)).toEqual([]);
});

describe('two entries are of one document', () => {
  const same = (one: object, other: object): boolean => {
    const [a, b] = OWN_LISTS.documents.parse(
      [one, other].map((entry) => ({ type: 'a', issuer: 'UBND tỉnh', ...entry })),
    );
    const identity = a ? documentIdentity(a, knowledge()) : null;
    return identity !== null && b !== undefined && identity === documentIdentity(b, knowledge());
  };
  it.each<[object, object, boolean]>([
    [
      { number: '76/NQ-CP', date: '2021-07-15', issuer: 'Chính phủ' },
      { number: '76/NQ-CP', date: '2021-07-15', issuer: 'CP' },
      true,
    ],
    [{ number: '76/NQ-CP', date: '2021-07-15' }, { number: '76/NQ-CP', date: '2013-06-13' }, false],
    [{ number: '15/KH-UBND', date: '2026-01-05' }, { number: '15/KH–UBND', date: '2026-02-05' }, true],
    [
      { number: '15/KH-UBND', date: '2026-01-05' },
      { number: '15/KH-UBND', date: '2026-01-05', issuer: 'UBND xã A' },
      false,
    ],
    [
      { number: '15/KH-UBND', date: '2026-01-05', province: 'Đồng Nai' },
      { number: '15/KH-UBND', date: '2026-01-05', province: 'Lâm Đồng' },
      false,
    ],
    [{ number: '15/KH-UBND' }, { number: '15/KH-UBND' }, false],
  ])('%j %j: %s', (one, other, wanted) => {
    expect(same(one, other)).toBe(wanted);
  });
});

/** The title of the document that the first citation of a text means, with lists of an office beside the built-in data. */
function meant(text: string, province: string | null, entries: readonly object[]): string | null {
  const documents = OWN_LISTS.documents.parse(entries.map((entry) => ({ type: 'Kế hoạch', ...entry })));
  const file = {
    file: '/w/vb.yaml',
    entries: documents,
    placeOf: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }),
  };
  const own = entriesOf({ documents: [file], units: [], indicators: [] }, knowledge);
  const all = createKnowledge(withOwnEntries(knowledgeData(), { ...own, abbreviations: [] }));
  const [citation] = planOf(text).citations;
  return citation ? (citedDocument(citation, { issuer: null, province }, all)?.title ?? null) : null;
}

describe('numbers that repeat', () => {
  const years = [
    { number: '76/NQ-CP', date: '2013-06-13', issuer: 'Chính phủ', title: 'năm 2013' },
    { number: '76/NQ-CP', date: '2021-07-15', issuer: 'Chính phủ', title: 'năm 2021' },
  ];
  const bodies = [
    { number: '15/KH-UBND', date: '2026-01-05', issuer: 'UBND tỉnh Đồng Nai', title: 'Đồng Nai' },
    { number: '15/KH-UBND', date: '2026-01-05', issuer: 'UBND tỉnh Lâm Đồng', title: 'Lâm Đồng' },
  ];

  it.each([
    ['Căn cứ Nghị quyết số 76/NQ-CP ngày 13/6/2013 của Chính phủ;', 'năm 2013'],
    ['Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;', 'năm 2021'],
    // another year, and none
    ['Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ;', null],
    ['Căn cứ Nghị quyết số 76/NQ-CP của Chính phủ;', null],
  ])('%s', (text, title) => {
    expect(meant(text, null, years)).toBe(title);
  });

  it.each([
    ['Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh;', 'Đồng Nai', 'Đồng Nai'],
    ['Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh;', 'Lâm Đồng', 'Lâm Đồng'],
    ['Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh Lâm Đồng;', 'Đồng Nai', 'Lâm Đồng'],
    ['Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh Lâm Đồng;', null, 'Lâm Đồng'],
    // a third province, and nobody knows which
    ['Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh;', 'Cao Bằng', null],
    ['Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh;', null, null],
    ['Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND huyện Bảo Lâm;', 'Lâm Đồng', null],
  ])('%s in %s', (text, province, title) => {
    expect(meant(text, province, bodies)).toBe(title);
  });
});
