import { describe, expect, it } from 'vitest';
import { documentsAbout } from '../../../core/knowledge/documentsAbout.ts';
import { numberKey } from '../../../core/knowledge/documentKey.ts';
import { createKnowledge, withOwnEntries } from '../../../core/knowledge/knowledge.ts';
import type { DocumentEntry } from '../../../core/knowledge/schema.ts';
import { knowledge, knowledgeData } from '../../support/knowledge.ts';

describe('two writings of one number', () => {
  it.each([
    ['07/KH-SYT', '7/KH-SYT'],
    ['282 /KH- UBND', '282/KH-UBND'],
    ['107/2021/NÐ-CP', '107/2021/NĐ-CP'],
    ['107/2021/NĐ-CP'.normalize('NFD'), '107/2021/NĐ-CP'],
    ['947/CTR-SYT', '947/CTr-SYT'],
    ['39–NQ/TW', '39-NQ/TW'],
  ])('%s and %s have one key', (a, b) => {
    expect(numberKey(a)).toBe(numberKey(b));
  });

  it.each([
    ['70/KH-SYT', '7/KH-SYT'],
    ['177-KH/TU', '177/KH-TU'],
  ])('%s and %s have not', (a, b) => {
    expect(numberKey(a)).not.toBe(numberKey(b));
  });
});

describe('the document that a number means', () => {
  it.each([
    ['61/2018/NĐ-CP', null, null, '61/2018/NĐ-CP'],
    ['061/2018/NÐ-CP', null, null, '61/2018/NĐ-CP'],
    // short numbers come back every year
    ['468/QĐ-TTg', '2021-03-27', null, '468/QĐ-TTg@2021'],
    ['468/QĐ-TTg', '2011-03-30', null, '468/QĐ-TTg@2011'],
    ['468/QĐ-TTg', '2016-01-01', null, null],
    ['468/QĐ-TTg', null, null, null],
    // and in every province
    ['282/KH-UBND', '2022-12-29', 'Đồng Nai', '282/KH-UBND@2022#Đồng Nai'],
    ['282/KH-UBND', '2022-12-29', 'Khánh Hòa', null],
    ['282/KH-UBND', '2022-12-29', null, null],
    ['99999/QĐ-TTg', null, null, null],
  ])('%s of %s in %s', (number, date, province, key) => {
    expect(knowledge().findDocument({ number, date, province })?.key ?? null).toBe(key);
  });

  it('bears it in any year and province', () => {
    expect(
      knowledge()
        .documentsNumbered('468/QĐ-TTg')
        .map(({ key }) => key),
    ).toEqual(['468/QĐ-TTg@2021', '468/QĐ-TTg@2011']);
  });
});

describe('names, whatever the case and tone placement', () => {
  it.each([
    ['SỞ Y TẾ', 'Sở Y tế'],
    ['SYT', 'Sở Y tế'],
    ['ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Uỷ ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
  ])('the unit %s', (name, unit) => {
    expect(
      knowledge()
        .unitsNamed(name)
        .map((entry) => entry.name),
    ).toContain(unit);
  });

  it.each([
    ['Khánh Hoà', 'Khánh Hòa'],
    ['dong-nai', 'Đồng Nai'],
    ['TP. Hồ Chí Minh', 'Hồ Chí Minh'],
    ['xứ lạ', undefined],
  ])('the province %s', (name, province) => {
    expect(knowledge().provinceNamed(name)?.name).toBe(province);
  });

  it.each([
    ['sở văn hóa, thể thao và', true],
    ['sở y tế và', false],
  ])('“%s” begins the name of a unit: %s', (key, wanted) => {
    expect(knowledge().beginsUnitName(key)).toBe(wanted);
  });

  it('a type code', () => {
    expect(knowledge().typeOfCode('CTR')?.code).toBe('CTr');
    expect(knowledge().typeOfCode('XYZ')).toBeNull();
  });
});

it.each([
  ['Rà soát TTHC', 'Rà soát thủ tục hành chính'],
  ['TTHCX', 'TTHCX'],
  ['tthc', 'tthc'],
])('“%s” in full is “%s”', (text, full) => {
  expect(knowledge().expand(text)).toBe(full);
});

describe('the indicator of a description', () => {
  it.each([
    ['Tỷ lệ hồ sơ giải quyết đúng hạn', 'dossiers_on_time'],
    ['Tỷ lệ hồ sơ TTHC giải quyết đúng hạn', 'dossiers_on_time'],
    ['Tỷ lệ hồ sơ nộp trực tuyến', 'dossiers_online'],
    // it counts procedures, not dossiers
    ['Tỷ lệ thủ tục hành chính giải quyết đúng hạn', undefined],
    // a phrase of it, with a word that makes it another
    ['Mức độ hài lòng của người dân, tổ chức về giải quyết thủ tục hành chính', 'satisfaction_admin_service'],
    ['Mức độ hài lòng của người dân, tổ chức về giải quyết thủ tục hành chính đất đai', undefined],
    ['Tỷ lệ hộ nghèo', undefined],
  ])('%s', (description, id) => {
    expect(knowledge().findIndicator(description)?.id).toBe(id);
  });
});

describe('an office’s own entries', () => {
  const [entry] = knowledgeData().documents.filter(({ key }) => key === '61/2018/NĐ-CP');
  const ownOf = (key: string, title: string): DocumentEntry[] => (entry ? [{ ...entry, key, title }] : []);

  it('stand beside the built-in ones, and take the place of one with the same key', () => {
    const data = withOwnEntries(knowledgeData(), {
      documents: [...ownOf('61/2018/NĐ-CP', 'riêng'), ...ownOf('riêng@2026', 'mới')],
      units: [],
      abbreviations: [],
    });
    const own = createKnowledge(data);
    expect(own.documents).toHaveLength(knowledgeData().documents.length + 1);
    expect(own.documentsNumbered('61/2018/NĐ-CP').map(({ title }) => title)).toEqual(['riêng', 'mới']);
  });
});

describe('documents about a subject', () => {
  const find = (text: string, date: string | null) => documentsAbout(text, date, knowledge(), 5);

  it('share words with it, the closest first', () => {
    const found = find('Cải cách hành chính nhà nước giai đoạn 2021 - 2030', '2023-01-19');
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.number).toBe('76/NQ-CP');
    for (const { confidence, province } of found) expect([confidence, province]).toEqual(['verified', undefined]);
  });

  it('were issued by then, and had not ended', () => {
    const found = find('Cải cách hành chính nhà nước', '2020-01-01');
    expect(found.length).toBeGreaterThan(0);
    for (const { date, expiredOn } of found) {
      expect((date ?? '') <= '2020-01-01').toBe(true);
      expect(expiredOn === null || expiredOn > '2020-01-01').toBe(true);
    }
  });

  it('are none for words that no title has', () => {
    expect(find('Trồng cây phân tán ven đường làng', null)).toEqual([]);
  });
});
