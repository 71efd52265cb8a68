import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  entryOf,
  withEntry,
  withEntryIn,
  withFrontMatterEntry,
  withListFile,
} from '../../../core/workspace/addOwnEntry.ts';
import { OWN_LISTS } from '../../../core/workspace/ownEntrySchema.ts';
import { knowledge } from '../../support/knowledge.ts';
import { planOf } from '../../support/reading.ts';

const entryIn = (text: string) => {
  const [citation] = planOf(text).citations;
  return citation ? entryOf(citation, knowledge()) : null;
};

describe('the entry of a citation', () => {
  it('is what the text says', () => {
    expect(entryIn('Thực hiện Kế hoạch số 1187/KH-UBND ngày 19/12/2025 của UBND tỉnh Lâm Đồng;')).toEqual({
      number: '1187/KH-UBND',
      type: 'Kế hoạch',
      issuer: 'UBND tỉnh Lâm Đồng',
      date: '2025-12-19',
    });
  });

  it('has no day that the text does not say, and the letters of the number for an issuer', () => {
    expect(entryIn('Thực hiện Kế hoạch số 1187/KH-UBND;')).toEqual({
      number: '1187/KH-UBND',
      type: 'Kế hoạch',
      issuer: 'UBND',
    });
  });
});

const ENTRY = { number: '9/KH-UBND', type: 'Kế hoạch', issuer: 'UBND tỉnh', date: '2026-01-05' };

describe('a file of documents with one more', () => {
  it.each([
    ['nothing', ''],
    ['a comment', '# Danh mục\n'],
    ['an empty list', '[]\n'],
    ['a list', '- number: 1/KH-UBND\n  type: Kế hoạch\n  issuer: UBND tỉnh\n'],
    [
      'a list with an indentation and no last line break',
      '# a\n  - { number: 1/KH-UBND, type: Kế hoạch, issuer: A }\n  - number: 2/KH-UBND\n    type: Kế hoạch\n    issuer: B',
    ],
    ['a list in brackets', '[{ number: 1/KH-UBND, type: Kế hoạch, issuer: A }]\n'],
    ['JSON', '[{ "number": "1/KH-UBND", "type": "Kế hoạch", "issuer": "A" }]\n'],
  ])('%s', (_, text) => {
    const before = OWN_LISTS.documents.parse(parse(text) ?? []);
    const after = withEntry(text, ENTRY);
    const read = OWN_LISTS.documents.parse(parse(after ?? ''));
    expect(read.slice(0, -1)).toEqual(before);
    expect(read.at(-1)).toMatchObject({ ...ENTRY, key: '9/KH-UBND@2026', status: 'unknown' });
    if (text.startsWith('[{ "')) expect(() => JSON.parse(after ?? '') as unknown).not.toThrow();
  });

  it('leaves what stands there as it is', () => {
    const text = '# Danh mục\n- number: "1/KH-UBND" # a\n  type:   Kế hoạch\n  issuer: UBND tỉnh\n';
    expect(withEntry(text, ENTRY)?.startsWith(text)).toBe(true);
  });

  it('is none where the file is no list', () => {
    expect(withEntry('documents: []\n', ENTRY)).toBeNull();
    expect(withEntry('- [\n', ENTRY)).toBeNull();
  });
});

describe('a configuration that names the file', () => {
  it.each([
    ['', { documents: ['vb.yaml'] }],
    ['# của Sở\nprovince: dong-nai', { province: 'dong-nai', documents: ['vb.yaml'] }],
    ['documents: []\nyear: 2026\n', { documents: ['vb.yaml'], year: 2026 }],
    ['documents:\nyear: 2026\n', { documents: ['vb.yaml'], year: 2026 }],
    ['{ "year": 2026 }\n', { year: 2026, documents: ['vb.yaml'] }],
  ])('%j', (text, wanted) => {
    expect(parse(withListFile(text, 'documents', 'vb.yaml') ?? '')).toEqual(wanted);
  });

  it('is none where it cannot be read', () => {
    expect(withListFile('- a\n', 'documents', 'vb.yaml')).toBeNull();
  });
});

describe('a table with one more row', () => {
  it.each([
    ['\ufeffSTT;Số, ký hiệu;Ngày;Cơ quan\r\n1;a;;', '\r\n;9/KH-UBND;05/01/2026;UBND tỉnh\r\n'],
    ['Số hiệu,Trích yếu,Loại\n', '9/KH-UBND,,Kế hoạch\n'],
  ])('%j', (text, added) => {
    expect(withEntryIn('vb.csv', text, 'documents', ENTRY)).toBe(text + added);
  });

  it('quotes what would end a cell, and is none without headings', () => {
    const entry = { name: 'Phòng "Một cửa", Sở Nội vụ' };
    expect(withEntryIn('dv.csv', 'Tên,Viết tắt\n', 'units', entry)).toBe(
      'Tên,Viết tắt\n"Phòng ""Một cửa"", Sở Nội vụ",\n',
    );
    expect(withEntryIn('dv.csv', '', 'units', entry)).toBeNull();
  });
});

describe('a front matter with one more entry', () => {
  it.each([
    ['', { documents: [ENTRY] }],
    ['superior: a.md', { superior: 'a.md', documents: [ENTRY] }],
    ['documents:\n  - number: 1/KH-UBND # giữ\n', { documents: [{ number: '1/KH-UBND' }, ENTRY] }],
    ['documents: []\nsuperior: a.md\n', { documents: [ENTRY], superior: 'a.md' }],
  ])('%j', (text, wanted) => {
    const after = withFrontMatterEntry(text, 'documents', ENTRY);
    expect(parse(after ?? '')).toEqual(wanted);
    if (text.includes('giữ')) expect(after).toContain('# giữ');
  });

  it.each(['- a\n', 'documents: true\n', 'a: [\n'])('is none in %j', (text) => {
    expect(withFrontMatterEntry(text, 'documents', ENTRY)).toBeNull();
  });
});
