import { readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { LineCounter, isMap, isSeq, parseDocument } from 'yaml';
import { cyclesIn } from '../../../core/knowledge/cycles.ts';
import type { Fault } from '../../../core/knowledge/fault.ts';
import { isRealDay, isoDayOf } from '../../../core/knowledge/isoDay.ts';
import { withOwnEntries } from '../../../core/knowledge/knowledge.ts';
import type { KnowledgeData } from '../../../core/knowledge/schema.ts';
import { verifyKnowledge } from '../../../core/knowledge/verify.ts';
import { faultWords } from '../../../core/workspace/faultWords.ts';
import { OWN_LISTS } from '../../../core/workspace/ownEntrySchema.ts';
import { knowledgeData } from '../../support/knowledge.ts';
import { ROOT } from '../../support/sources.ts';

const LISTS = [
  ...(['documents', 'units', 'indicators', 'provinces', 'abbreviations'] as const),
  ...(['typeCodes', 'laws', 'phrases', 'holidays'] as const),
];

/** What is wrong with the data on the day of their gathering, each at its line of data/*.yaml. */
function builtInFaults(data: KnowledgeData): readonly (Pick<Fault, 'list' | 'id' | 'severity'> & { place: string })[] {
  const lines = new Map(LISTS.map((list) => [list, linesOf(list)]));
  return verifyKnowledge(data, { asOf: data.compiled, all: data }).map((fault) => {
    const place = `data/${fault.list}.yaml:${String(lines.get(fault.list)?.[fault.index])}`;
    return { list: fault.list, id: fault.id, severity: fault.severity, place: `${place} ${faultWords(fault).en}` };
  });
}

function linesOf(list: string): readonly number[] {
  const counter = new LineCounter();
  const { contents } = parseDocument(readFileSync(join(ROOT, `data/${list}.yaml`), 'utf8'), { lineCounter: counter });
  const items = isSeq(contents) ? contents.items : [];
  return items.map((item) => (isMap(item) ? counter.linePos(item.range[0]).line : 0));
}

describe('the built-in data', () => {
  const faults = builtInFaults(knowledgeData());

  it.each(LISTS)('%s: no entry contradicts itself or another', (list) => {
    expect(knowledgeData()[list].length).toBeGreaterThan(0);
    expect(
      faults.filter((fault) => fault.list === list && fault.severity === 'error').map(({ place }) => place),
    ).toEqual([]);
  });

  it('lacks nothing but days on which documents ended, the other side of amendments, and one last day of a unit', () => {
    const gaps = faults.map(({ id }) => id);
    expect(new Set(gaps)).toEqual(new Set(['noEnd', 'oneSided', 'succeededThough']));
  });

  it('would be told, were it wrong', () => {
    const data = knowledgeData();
    const [first, ...rest] = data.documents;
    if (!first) throw new Error('no documents');
    const wrong = { ...data, documents: [{ ...first, expiredOn: '2014-01-01' }, ...rest] };
    expect(builtInFaults(wrong).find(({ severity }) => severity === 'error')?.place).toContain(
      'data/documents.yaml:8 ',
    );
  });
});

const DAY = '2026-11-22';

/** What is wrong with documents of an office's own, as `id at path`. */
function ofDocuments(entries: readonly object[], asOf: string | null = DAY): readonly string[] {
  const documents = OWN_LISTS.documents.parse(
    entries.map((entry) => ({ type: 'Kế hoạch', issuer: 'UBND tỉnh', ...entry })),
  );
  const all = withOwnEntries(knowledgeData(), { documents, units: [], abbreviations: [] });
  return verifyKnowledge({ documents }, { asOf, all }).map(told);
}

function told({ index, path, id }: Fault): string {
  return `${id} ${String(index)}.${path.join('.')}`;
}

const SURE = { source: ['Công báo'] };
const A = { number: '14/KH-UBND', date: '2026-01-05' };

describe('documents of an office', () => {
  it.each<[string, readonly object[], readonly string[]]>([
    ['a number and a day', [A], []],
    ['the same number of another year', [A, { ...A, date: '2025-01-05' }], []],
    [
      'of another province',
      [
        { ...A, province: 'Đồng Nai' },
        { ...A, province: 'Lâm Đồng' },
      ],
      [],
    ],
    ['of another body', [A, { ...A, issuer: 'UBND huyện Ia Grai' }], ['duplicateKey 1.number']],
    [
      'of another body, with keys',
      [
        { ...A, key: 'a' },
        { ...A, key: 'b', issuer: 'UBND huyện Ia Grai' },
      ],
      [],
    ],
    ['twice', [A, { ...A, key: 'kh-14' }], ['sameDocument 1.number']],
    ['twice, written in two ways', [A, { ...A, number: '014 / KH-UBND', key: 'x' }], ['sameDocument 1.number']],
    ['known under another key', [{ number: '76/NQ-CP', date: '2021-07-15', key: 'cchc' }], ['sameDocument 0.number']],
    ['in the place of a known one', [{ number: '76/NQ-CP', date: '2021-07-15' }], []],
    ['the key of another number', [{ ...A, key: '15/KH-UBND@2026' }], ['keyOfAnother 0.key']],
    ['the key of another year', [{ ...A, key: '14/KH-UBND@2025' }], ['keyOfAnother 0.key']],
    ['another year than its number', [{ number: '107/2021/NĐ-CP', date: '2020-12-06' }], ['yearOfNumber 0.date']],
    ['no year', [{ number: '14/KH-UBND' }], ['noYear 0.number']],
    ['in force before it was', [{ ...A, effective: '2025-12-31' }], ['inForceTooEarly 0.effective']],
    [
      'ended before it began',
      [{ ...A, status: 'expired', expiredOn: '2025-12-31', ...SURE }],
      ['endsTooEarly 0.expiredOn'],
    ],
    [
      'in force, and ended',
      [{ ...A, status: 'in-force', expiredOn: '2026-11-22', ...SURE }],
      ['endedAlready 0.status'],
    ],
    ['in force, and ending', [{ ...A, status: 'in-force', expiredOn: '2026-11-23', ...SURE }], []],
    ['ended, and ending', [{ ...A, status: 'expired', expiredOn: '2026-11-23', ...SURE }], ['endsLater 0.status']],
    ['ended on no day', [{ ...A, status: 'expired', ...SURE }], ['noEnd 0.status']],
    ['a status that nobody saw', [{ ...A, status: 'in-force' }], ['noSource 0.status']],
    ['a status from memory', [{ ...A, status: 'in-force', confidence: 'recalled' }], []],
    [
      'in force, and replaced',
      [{ ...A, status: 'in-force', replacedBy: ['9/KH-UBND'], ...SURE }],
      ['replacedThough 0.status'],
    ],
    ['amended by nothing', [{ ...A, status: 'amended', ...SURE }], ['unamendedThough 0.status']],
    ['of a day to come', [{ ...A, date: '2026-12-01' }], ['ofTheFuture 0.date']],
    ['of no province', [{ ...A, province: 'Xứ Lạ' }], ['unknownProvince 0.province']],
    ['a number that several bear', [{ ...A, amends: ['76/NQ-CP'] }], ['ambiguousNumber 0.amends.0']],
    [
      'a document that nobody knows',
      [{ ...A, status: 'expired', expiredOn: '2026-03-01', replacedBy: ['1/KH-X'], ...SURE }],
      [],
    ],
  ])('%s', (_, entries, wanted) => {
    expect(ofDocuments(entries)).toEqual(wanted);
  });

  it('replace each other neither in a loop nor backwards', () => {
    const entries = [
      { ...A, replacedBy: ['15/KH-UBND'] },
      { number: '15/KH-UBND', date: '2026-02-05', replacedBy: ['16/KH-UBND'] },
      { number: '16/KH-UBND', date: '2026-03-05', replacedBy: ['14/KH-UBND@2026'] },
    ];
    expect(ofDocuments(entries)).toEqual([
      'replacementCycle 0.replacedBy',
      'replacementCycle 1.replacedBy',
      'replacedByOlder 2.replacedBy',
      'replacementCycle 2.replacedBy',
    ]);
  });

  it('say of amendments what the other side says, as far as they hold on the day', () => {
    const law = { ...A, status: 'in-force', amendedBy: ['15/KH-UBND'], ...SURE };
    const later = { number: '15/KH-UBND', date: '2026-02-05', effective: '2026-12-01' };
    expect(ofDocuments([law, { ...later, amends: ['14/KH-UBND@2026'] }])).toEqual([]);
    expect(ofDocuments([law, later])).toEqual(['oneSided 0.amendedBy']);
    const now = { ...later, effective: '2026-03-01', amends: ['14/KH-UBND'] };
    expect(ofDocuments([law, now])).toEqual(['amendedThough 0.status']);
    expect(ofDocuments([law, now], null)).toEqual([]);
  });
});

describe('units of an office', () => {
  const ofUnits = (entries: readonly object[]): readonly string[] => {
    const units = OWN_LISTS.units.parse(entries);
    const all = withOwnEntries(knowledgeData(), { documents: [], units, abbreviations: [] });
    return verifyKnowledge({ units }, { asOf: DAY, all }).map(told);
  };

  it.each<[string, readonly object[], readonly string[]]>([
    ['a name', [{ name: 'Tổ công nghệ số' }], []],
    ['twice', [{ name: 'Tổ A' }, { name: 'tổ A' }], ['repeated 1.name']],
    [
      'one id',
      [
        { id: 'a', name: 'Tổ A' },
        { id: 'a', name: 'Tổ B' },
      ],
      ['duplicateKey 1.name'],
    ],
    [
      'ends before it begins',
      [{ name: 'A', validFrom: '2026-02-01', validTo: '1/1/2026', ...SURE }],
      ['endsTooEarly 0.validTo'],
    ],
    ['an end that nobody saw', [{ name: 'A', validTo: '2026-01-01' }], ['noSource 0.validTo']],
    ['a successor by its name', [{ name: 'A', validTo: '2026-01-01', successor: ['Sở Tài chính'], ...SURE }], []],
    [
      'one that nobody knows',
      [{ name: 'A', validTo: '2026-01-01', successor: ['Sở Lạ'], ...SURE }],
      ['unknownUnit 0.successor.0'],
    ],
    ['one, and it goes on', [{ name: 'A', successor: ['Sở Tài chính'] }], ['succeededThough 0.successor']],
    [
      'a loop',
      [
        { id: 'a', name: 'A', validTo: '2026-01-01', successor: ['b'], ...SURE },
        { id: 'b', name: 'B', validTo: '2026-02-01', successor: ['a'], ...SURE },
      ],
      ['successionCycle 0.successor', 'successionCycle 1.successor'],
    ],
    ['a field that there is not', [{ name: 'A', recalledFields: ['ten'] }], ['unknownField 0.recalledFields.0']],
  ])('%s', (_, entries, wanted) => {
    expect(ofUnits(entries)).toEqual(wanted);
  });
});

describe('indicators of an office', () => {
  it('do not share phrases', () => {
    const indicators = OWN_LISTS.indicators
      .parse([
        { name: 'Hộ nghèo' },
        { name: 'Tỷ lệ', phrases: ['hộ nghèo', 'hộ khá'] },
        { id: 'own:Hộ nghèo', name: 'C' },
      ])
      .map(({ entry }) => entry);
    const all = withOwnEntries(knowledgeData(), { documents: [], units: [], abbreviations: [], indicators });
    expect(verifyKnowledge({ indicators }, { asOf: DAY, all }).map(told)).toEqual([
      'sharedPhrase 1.phrases.0',
      'duplicateKey 2.name',
    ]);
  });
});

it.each([
  ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['a loop behind a way in', { a: ['b'], b: ['c'], c: ['b'] }, ['b c']],
  ['itself', { a: ['a'] }, ['a']],
  ['two loops', { a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, ['a b', 'c d']],
])('loops of %s', (_, graph: Readonly<Record<string, readonly string[]>>, wanted) => {
  expect(cyclesIn(Object.keys(graph), (node) => graph[node] ?? []).map((cycle) => cycle.join(' '))).toEqual(wanted);
});

it.each([
  ['2026-01-05', '2026-01-05'],
  ['05/01/2026', '2026-01-05'],
  [' 5-1-2026 ', '2026-01-05'],
  ['29.2.2024', '2024-02-29'],
  ['29/02/2026', null],
  ['01/13/2026', null],
  ['2026-13-01', null],
  ['5/1/26', null],
  ['', null],
])('the day %j is %s', (written, day) => {
  expect(isoDayOf(written)).toBe(day);
  expect(isRealDay(written)).toBe(written === day);
});
