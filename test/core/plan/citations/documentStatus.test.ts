import { expect, it } from 'vitest';
import { createKnowledge, withOwnEntries } from '../../../../core/knowledge/knowledge.ts';
import type { DocumentEntry } from '../../../../core/knowledge/schema.ts';
import { documentStatus } from '../../../../core/plan/citations/documentStatus.ts';
import { knowledgeData } from '../../../support/knowledge.ts';

const ENTRY: DocumentEntry = {
  key: 'a',
  number: '1/2020/QĐ-UBND',
  type: 'Quyết định',
  issuer: 'UBND tỉnh',
  date: '2020-01-10',
  title: null,
  status: 'in-force',
  effective: '2020-02-01',
  expiredOn: null,
  replacedBy: [],
  amends: [],
  amendedBy: [],
  recalledFields: [],
  source: ['x'],
  confidence: 'verified',
};
const LATER: DocumentEntry = { ...ENTRY, key: 'b', number: '2/2023/QĐ-UBND', date: '2023-05-05' };
const known = createKnowledge(
  withOwnEntries(knowledgeData(), { documents: [ENTRY, LATER], units: [], abbreviations: [] }),
);
const EXPIRED: Partial<DocumentEntry> = { status: 'expired', expiredOn: '2023-06-01', replacedBy: ['b'] };
const AMENDED: Partial<DocumentEntry> = { status: 'amended', amendedBy: ['b'] };

it.each<[string, Partial<DocumentEntry>, string, object]>([
  ['in force', {}, '2024-01-01', { kind: 'in-force', sure: true }],
  ['before it took effect', {}, '2020-01-31', { kind: 'not-yet', since: '2020-02-01' }],
  ['whose first day is only recalled', { recalledFields: ['effective'] }, '2020-01-31', { kind: 'in-force' }],
  ['ended', EXPIRED, '2023-06-01', { kind: 'ended', since: '2023-06-01', by: ['2/2023/QĐ-UBND'] }],
  ['ended later', EXPIRED, '2023-05-31', { kind: 'in-force', since: null, by: [] }],
  ['ended, nobody knows when', { ...EXPIRED, expiredOn: null }, '2021-01-01', { kind: 'ended', since: null }],
  ['amended', AMENDED, '2023-05-05', { kind: 'amended', by: ['2/2023/QĐ-UBND'] }],
  ['amended later', AMENDED, '2023-05-04', { kind: 'in-force', by: [] }],
  ['amended, nobody knows by what', { status: 'amended' }, '2023-05-04', { kind: 'amended', by: [] }],
  ['of unknown standing', { status: 'unknown' }, '2024-01-01', { kind: 'unknown' }],
  ['recalled', { confidence: 'recalled' }, '2024-01-01', { kind: 'in-force', sure: false }],
])('a document %s', (_, changes, day, status) => {
  expect(documentStatus({ ...ENTRY, ...changes }, day, known)).toMatchObject(status);
});

it('one that the registry does not have', () => {
  expect(documentStatus(null, '2024-01-01', known).kind).toBe('unregistered');
});
